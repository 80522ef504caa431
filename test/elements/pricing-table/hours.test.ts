import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  holdsAt,
  hoursKey,
  nextChange,
  shareOfWeek,
  weekdayIn,
  type Windows,
} from '../../../src/elements/pricing-table/hours.js';

const everyDay = [1, 2, 3, 4, 5, 6, 7];
const minute = 60_000;
const at = (text: string) => Date.parse(text);
const textOf = (instant: number | undefined) => instant && new Date(instant).toISOString();

const windowsOf = (zone: string, ranges: Windows['ranges'], applies: Windows['applies'] = 'inside') => ({
  applies,
  zone,
  ranges,
});

const night = windowsOf('Asia/Shanghai', [{ days: everyDay, from: '00:30', until: '08:30' }]);
const peak = windowsOf('Asia/Shanghai', [
  { days: [1, 2, 3, 4, 5], from: '09:00', until: '12:00' },
  { days: [1, 2, 3, 4, 5], from: '14:00', until: '18:00' },
]);

const printers = new Map<string, Intl.DateTimeFormat>();

function printerOf(zone: string): Intl.DateTimeFormat {
  const options = { dateStyle: 'short', timeStyle: 'short', timeZone: zone } as const;
  const printer = printers.get(zone) ?? new Intl.DateTimeFormat('sv-SE', options);
  printers.set(zone, printer);
  return printer;
}

/** What a clock shows, read out of a printed date: another way than that of the code. */
function oracle(windows: Windows, milliseconds: number): boolean {
  const [date = '', clock = ''] = printerOf(windows.zone).format(milliseconds).split(' ');
  const weekday = new Date(`${date}T00:00Z`).getUTCDay() || 7;
  const before = weekday === 1 ? 7 : weekday - 1;
  const isInside = windows.ranges.some(({ days, from, until }) => {
    if (from === until) return days.includes(weekday);
    if (from < until) return days.includes(weekday) && from <= clock && clock < until;
    return (days.includes(weekday) && clock >= from) || (days.includes(before) && clock < until);
  });
  return isInside === (windows.applies === 'inside');
}

describe('hours in which an offer holds', () => {
  it('begin and end to the minute, in the zone of the seller', () => {
    expect(holdsAt(night, at('2025-06-02T16:29:59.999Z'))).to.equal(false);
    expect(holdsAt(night, at('2025-06-02T16:30Z'))).to.equal(true);
    expect(holdsAt(night, at('2025-06-03T00:29:59.999Z'))).to.equal(true);
    expect(holdsAt(night, at('2025-06-03T00:30Z'))).to.equal(false);
    expect(textOf(nextChange(night, at('2025-06-02T10:00Z')))).to.equal('2025-06-02T16:30:00.000Z');
    expect(textOf(nextChange(night, at('2025-06-02T16:30Z')))).to.equal('2025-06-03T00:30:00.000Z');
  });

  it('are on the days of the zone: Monday in Shanghai begins on Sunday in UTC', () => {
    // 2026-11-20 is a Friday; 18:00 in Shanghai is 10:00 in UTC.
    expect(holdsAt(peak, at('2026-11-20T09:59Z'))).to.equal(true);
    expect(holdsAt(peak, at('2026-11-20T10:00Z'))).to.equal(false);
    expect(textOf(nextChange(peak, at('2026-11-20T10:00Z')))).to.equal('2026-11-23T01:00:00.000Z');
    expect(weekdayIn('Asia/Shanghai', at('2026-11-22T16:00Z'))).to.equal(1);
    expect(weekdayIn('UTC', at('2026-11-22T16:00Z'))).to.equal(7);
  });

  it('are turned round outside of them, and change at the same instants', () => {
    const outside = { ...peak, applies: 'outside' as const };
    const instant = at('2026-11-20T09:59Z');
    expect(holdsAt(outside, instant)).to.equal(false);
    expect(nextChange(outside, instant)).to.equal(nextChange(peak, instant));
  });

  it('past midnight belong to the day on which they begin, also from Sunday to Monday', () => {
    const late = windowsOf('UTC', [{ days: [7], from: '22:00', until: '06:00' }]);
    expect(holdsAt(late, at('2026-11-22T21:59Z'))).to.equal(false);
    expect(holdsAt(late, at('2026-11-22T23:00Z'))).to.equal(true);
    expect(holdsAt(late, at('2026-11-23T05:59Z'))).to.equal(true);
    expect(holdsAt(late, at('2026-11-24T05:59Z'))).to.equal(false);
    expect(textOf(nextChange(late, at('2026-11-22T23:00Z')))).to.equal('2026-11-23T06:00:00.000Z');
  });

  it('are the whole day where they end when they begin', () => {
    const sunday = windowsOf('UTC', [{ days: [7], from: '09:00', until: '09:00' }]);
    expect(holdsAt(sunday, at('2026-11-22T00:00Z'))).to.equal(true);
    expect(holdsAt(sunday, at('2026-11-23T00:00Z'))).to.equal(false);
    expect(shareOfWeek(sunday)).to.equal(1 / 7);
  });

  it('never change where they are all week', () => {
    const always = windowsOf('Europe/Berlin', [{ days: everyDay, from: '00:00', until: '00:00' }]);
    expect(nextChange(always, at('2026-11-22T00:00Z'))).to.equal(undefined);
    expect(shareOfWeek(always)).to.equal(1);
    expect(shareOfWeek({ ...always, applies: 'outside' })).to.equal(0);
  });

  it('are skipped or come twice when clocks are put forward or back', () => {
    const small = windowsOf('Europe/Berlin', [{ days: [7], from: '02:00', until: '03:00' }]);
    // On 2026-03-29 there is no 02:30 in Berlin; the next one is a week later, then from 00:00 UTC.
    expect(textOf(nextChange(small, at('2026-03-28T12:00Z')))).to.equal('2026-04-05T00:00:00.000Z');
    // On 2026-10-25 the hour comes twice, and the two make one.
    expect(textOf(nextChange(small, at('2026-10-25T00:00Z')))).to.equal('2026-10-25T02:00:00.000Z');
    const half = windowsOf('Europe/Berlin', [{ days: [7], from: '02:00', until: '02:30' }]);
    expect(textOf(nextChange(half, at('2026-10-25T00:30Z')))).to.equal('2026-10-25T01:00:00.000Z');
  });

  it('are unknown in an unknown zone and at no instant, and nothing throws', () => {
    for (const zone of ['Mars/Olympus', ' ', 'toString']) {
      expect(holdsAt({ ...peak, zone }, 0)).to.equal(undefined);
      expect(nextChange({ ...peak, zone }, 0)).to.equal(undefined);
      expect(weekdayIn(zone, 0)).to.equal(undefined);
    }
    for (const instant of [NaN, Infinity, -Infinity, 9e15]) {
      expect(holdsAt(peak, instant)).to.equal(undefined);
      expect(nextChange(peak, instant)).to.equal(undefined);
    }
    expect(nextChange(peak, 8.64e15)).to.equal(undefined);
    expect(nextChange(peak, -8.64e15)).to.be.a('number');
    expect(nextChange(peak, 1.2)).to.equal(nextChange(peak, 1));
  });
});

describe('the share of the week', () => {
  it('counts overlapping hours once', () => {
    // 5 × (3 + 4) hours of 168.
    expect(shareOfWeek(peak)).to.equal(35 / 168);
    expect(shareOfWeek({ ...peak, applies: 'outside' })).to.be.closeTo(133 / 168, 1e-12);
    const doubled = { ...peak, ranges: [...peak.ranges, { days: [1, 1], from: '10:00', until: '15:00' }] };
    expect(shareOfWeek(doubled)).to.equal(37 / 168);
  });
});

describe('the key of hours', () => {
  it('is the same for the same hours, however they are written', () => {
    const other = windowsOf(
      'Asia/Shanghai',
      [5, 4, 3, 2, 1].flatMap((day) => [
        { days: [day], from: '14:00', until: '18:00' },
        { days: [day], from: '09:00', until: '11:00' },
        { days: [day], from: '10:30', until: '12:00' },
      ]),
      'outside',
    );
    expect(hoursKey(other)).to.equal(hoursKey(peak));
    expect(hoursKey({ ...peak, zone: 'UTC' })).not.to.equal(hoursKey(peak));
    expect(hoursKey(night)).not.to.equal(hoursKey(peak));
  });
});

describe('hours against a clock that is looked at every minute', () => {
  const zones = [
    'Europe/Berlin',
    'America/New_York',
    'Australia/Lord_Howe',
    'Asia/Kathmandu',
    'Asia/Shanghai',
    'America/St_Johns',
    'Africa/Casablanca',
    'Pacific/Apia',
    'UTC',
  ];
  /** Days on which clocks of these zones are put forward or back, or of which one has none. */
  const jumps = [
    '2025-03-30T01:00Z',
    '2025-10-26T01:00Z',
    '2025-03-09T07:00Z',
    '2025-11-02T06:00Z',
    '2025-04-05T15:00Z',
    '2025-10-04T15:30Z',
    '2025-02-23T02:00Z',
    '2025-04-06T02:00Z',
    '2011-12-30T10:00Z',
  ].map(at);
  const time = fc
    .integer({ min: 0, max: 24 * 60 - 1 })
    .map((all) => [Math.floor(all / 60), all % 60].map((part) => String(part).padStart(2, '0')).join(':'));
  // Short hours in the night are those that a clock skips or shows twice.
  const nightly = fc.constantFrom('00:00', '01:30', '02:00', '02:15', '02:30', '03:00', '23:45');
  const range = fc.record({
    days: fc.uniqueArray(fc.constantFrom(...everyDay), { minLength: 1 }),
    from: fc.oneof(time, nightly),
    until: fc.oneof(time, nightly),
  });
  const windows = fc.record({
    applies: fc.constantFrom('inside' as const, 'outside' as const),
    zone: fc.constantFrom(...zones),
    ranges: fc.array(range, { minLength: 1, maxLength: 3 }),
  });
  const instant = fc.oneof(
    fc.integer({ min: at('2010-01-01T00:00Z') / minute, max: at('2030-01-01T00:00Z') / minute }),
    fc
      .tuple(fc.constantFrom(...jumps), fc.integer({ min: -3000, max: 200 }))
      .map(([jump, minutes]) => jump / minute + minutes),
  );

  it('answer the same at every instant', () => {
    fc.assert(
      fc.property(windows, instant, (given, minutes) => {
        expect(holdsAt(given, minutes * minute)).to.equal(oracle(given, minutes * minute));
      }),
      { numRuns: 500 },
    );
  });

  it('change when the clock says so, and not before', () => {
    fc.assert(
      fc.property(windows, instant, (given, minutes) => {
        const start = minutes * minute;
        const change = nextChange(given, start);
        const before = oracle(given, start);
        const end = Math.min(change ?? Infinity, start + 2 * 1440 * minute);
        for (let each = start; each < end; each += minute) expect(oracle(given, each)).to.equal(before);
        if (change !== undefined) expect(oracle(given, change)).to.equal(!before);
      }),
      { numRuns: 200 },
    );
  });
});
