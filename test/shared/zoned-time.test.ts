import { expect } from '@open-wc/testing';
import { readerZone, zonedTime } from '../../src/shared/zoned-time.js';

// Whether a browser has Temporal or not, clocks show the same.

const withoutTemporal = <Answer>(ask: () => Answer): Answer => {
  const holder = globalThis as { Temporal?: unknown };
  const kept = Object.getOwnPropertyDescriptor(holder, 'Temporal');
  delete holder.Temporal;
  try {
    return ask();
  } finally {
    if (kept) Object.defineProperty(holder, 'Temporal', kept);
  }
};

const plain = (time: ReturnType<typeof zonedTime>) => time && [time.dayOfWeek, time.hour, time.minute];

const zones = ['UTC', 'Asia/Shanghai', 'america/st_johns', 'Europe/Berlin', '+05:30', '+08'];
const unknownZones = ['', 'Mars/Olympus_Mons', '2026-03-29T00:00[Europe/Berlin]', 'Z'];
/** Around the hour that a clock skips in Berlin. */
const instants = [
  0,
  1.5,
  -1,
  Date.UTC(2026, 2, 29, 0, 59, 59),
  Date.UTC(2026, 2, 29, 1),
  Date.UTC(2024, 1, 29),
];

describe('The time in a zone', () => {
  it('is that of Intl', () => {
    for (const zone of zones)
      for (const instant of instants) {
        const time = plain(zonedTime(instant, zone));
        expect(time, `${zone} ${instant}`).to.have.length(3);
        expect(time, `${zone} ${instant}`).to.deep.equal(
          withoutTemporal(() => plain(zonedTime(instant, zone))),
        );
      }
    expect(plain(zonedTime(Date.UTC(2026, 2, 29, 1), 'Europe/Berlin'))).to.deep.equal([7, 3, 0]);
  });

  it('is not known of an unknown zone, nor of no instant', () => {
    for (const zone of unknownZones) {
      expect(zonedTime(0, zone), zone).to.equal(undefined);
      expect(
        withoutTemporal(() => zonedTime(0, zone)),
        zone,
      ).to.equal(undefined);
    }
    for (const instant of [NaN, Infinity, 9e15]) expect(zonedTime(instant, 'UTC')).to.equal(undefined);
  });

  it('is asked for in the zone of the reader', () => {
    expect(readerZone()).to.equal(withoutTemporal(readerZone));
  });
});
