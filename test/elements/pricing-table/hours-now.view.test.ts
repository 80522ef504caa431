import { expect } from '@open-wc/testing';
import type { Dataset, Offer } from '../../../src/dataset/schema.js';
import type { Windows } from '../../../src/elements/pricing-table/hours.js';
import { toHoursNowView } from '../../../src/elements/pricing-table/hours-now.view.js';
import { formatFor } from '../../../src/shared/format.js';
import { formatTime } from '../../../src/shared/money-format.js';
import { wordingFor } from '../../../src/shared/wording.js';
import { makeOffer } from '../../fixtures/prices.js';

const english = wordingFor('en');
const at = (text: string) => Date.parse(text);
const plain = (text: string) => text.replace(/\s/g, ' ');

const windows: Windows = {
  applies: 'inside',
  label: 'peak',
  zone: 'Asia/Shanghai',
  ranges: [{ days: [1, 2, 3, 4, 5], from: '09:00', until: '12:00' }],
};
const peak = makeOffer('peak', 'alpha', { windows });
const offPeak = makeOffer('off-peak', 'alpha', { windows: { ...windows, applies: 'outside' } });

const textsOf = (offers: Offer[], instant: string, zone = 'Europe/Berlin') =>
  toHoursNowView(offers, at(instant), english, zone).map(({ text }) => plain(text));

describe('what hours it is now', () => {
  it('is said once for the two sides, until when in both zones', () => {
    // 2026-11-23 is a Monday; 12:00 in Shanghai is 05:00 in Berlin.
    expect(textsOf([peak, offPeak], '2026-11-23T03:00Z')).to.deep.equal([
      'Now at Acme: peak, until 12:00 in Asia/Shanghai (05:00 in Europe/Berlin, your time).',
    ]);
    const [view] = toHoursNowView([offPeak, peak], at('2026-11-23T03:00Z'), english, 'UTC');
    expect(view?.side).to.equal('inside');
    expect(view?.next).to.equal(at('2026-11-23T04:00Z'));
  });

  it('names the day where it is another one, in each zone', () => {
    // Friday 12:00 in Shanghai until Monday 09:00 there, 20:00 on Sunday in New York.
    expect(textsOf([peak], '2026-11-20T04:00Z', 'America/New_York')).to.deep.equal([
      'Now at Acme: outside peak, until Monday 09:00 in Asia/Shanghai (Sunday 20:00 in America/New_York, your time).',
    ]);
    // 23:00 on Sunday in Shanghai, 05:00 in Honolulu: tomorrow there, today here.
    expect(textsOf([peak], '2026-11-22T15:00Z', 'Pacific/Honolulu')).to.deep.equal([
      'Now at Acme: outside peak, until Monday 09:00 in Asia/Shanghai (15:00 in Pacific/Honolulu, your time).',
    ]);
  });

  it('names the date where that is a week away', () => {
    const monday: Windows = { ...windows, ranges: [{ days: [1], from: '09:00', until: '12:00' }] };
    const [text] = textsOf([{ ...peak, windows: monday }], '2026-11-23T05:00Z', 'Asia/Shanghai');
    expect(text).to.contain('November 30').and.to.contain('09:00');
  });

  it('gives the time once where both clocks show the same, or the reader’s zone is unknown', () => {
    const once = ['Now at Acme: peak, until 12:00 in Asia/Shanghai.'];
    expect(textsOf([peak], '2026-11-23T03:00Z', 'Asia/Taipei')).to.deep.equal(once);
    expect(textsOf([peak], '2026-11-23T03:00Z', '')).to.deep.equal(once);
    expect(textsOf([peak], '2026-11-23T03:00Z', 'Mars/Olympus')).to.deep.equal(once);
  });

  it('is not said of a zone that is unknown, nor of offers without hours', () => {
    const strange = { ...peak, windows: { ...windows, zone: 'Mars/Olympus' } };
    expect(textsOf([strange, makeOffer('plain', 'alpha')], '2026-11-23T03:00Z')).to.deep.equal([]);
  });

  it('is said for each seller and each window, and says what is excluded', () => {
    const other = { ...peak, seller: 'Borealis', windows: { ...windows, excludes: 'public holidays' } };
    expect(textsOf([peak, other, offPeak], '2026-11-23T03:00Z', '')).to.deep.equal([
      'Now at Acme: peak, until 12:00 in Asia/Shanghai.',
      'Now at Borealis: peak, until 12:00 in Asia/Shanghai. The hours do not count on public holidays.',
    ]);
  });

  it('does without a label and without an end', () => {
    const always: Windows = {
      applies: 'outside',
      zone: 'UTC',
      ranges: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', until: '00:00' }],
    };
    const [view] = toHoursNowView([{ ...peak, windows: always }], 0, english, 'UTC');
    expect(view).to.deep.include({ text: 'Now at Acme: in the set hours.', next: undefined });
  });

  it('ends with the last offer that has the hours', () => {
    const ending = { ...peak, until: '2026-11-23T03:30Z' };
    const next = (offers: Offer[]) =>
      toHoursNowView(offers, at('2026-11-23T03:00Z'), english, 'UTC')[0]?.next;
    expect(next([ending])).to.equal(at('2026-11-23T03:30Z'));
    expect(next([ending, offPeak])).to.equal(at('2026-11-23T04:00Z'));
  });

  it('follows the language in its times', () => {
    const [view] = toHoursNowView([peak], at('2026-11-20T04:00Z'), wordingFor('de'), 'Asia/Shanghai');
    expect(view?.text).to.contain('Montag, 09:00');
  });

  it('holds for the hours of DeepSeek', async () => {
    const dataset = (await (await fetch('/data/prices.json')).json()) as Dataset;
    const offers = dataset.offers.filter(({ windows: hours }) => hours);
    const nights = offers.filter(({ until }) => until === '2025-09-05T16:00Z');
    expect(textsOf(nights, '2025-06-02T17:00Z')).to.deep.equal([
      'Now at DeepSeek: off-peak at night, until 08:30 in Asia/Shanghai (Tuesday 02:30 in Europe/Berlin, your time).',
    ]);
    const present = offers.filter(({ from, until }) => !until && from && from > '2026-08-20');
    expect(textsOf(present, '2026-11-20T11:00Z')).to.deep.equal([
      'Now at DeepSeek: outside peak (Monday to Friday), until Monday 09:00 in Asia/Shanghai (Monday 02:00 in Europe/Berlin, your time). The hours do not count on Chinese public holidays, at the latest since 2026-09-21.',
    ]);
  });
});

describe('time(milliseconds, zone, day)', () => {
  const time = (milliseconds: number, zone: string, day?: 'weekday' | 'date') =>
    formatTime(formatFor('en'), milliseconds, zone, day);
  const instant = at('2026-11-22T16:05Z');

  it('is that of the zone, with 24 hours and the day that is asked for', () => {
    expect(time(instant, 'Asia/Shanghai')).to.equal('00:05');
    expect(plain(time(instant, 'America/New_York', 'weekday'))).to.equal('Sunday 11:05');
    expect(plain(time(instant, 'Asia/Kathmandu', 'date')))
      .to.contain('November 22')
      .and.to.contain('21:50');
  });

  it('is in UTC, and says so, where the zone is unknown, and never throws', () => {
    expect(time(instant, 'Mars/Olympus')).to.equal('16:05 UTC');
    expect(time(instant, '')).to.equal('16:05 UTC');
    expect(time(NaN, 'UTC')).to.equal('');
  });
});
