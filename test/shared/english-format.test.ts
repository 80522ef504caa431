import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { formatFor } from '../../src/shared/format.js';
import { formatMoney, formatTime } from '../../src/shared/money-format.js';

// What is printed without Intl has to be what Intl prints.

for (const locale of ['en', 'en-US', 'en-GB', 'en-AU', 'en-IE', 'en-NZ']) {
  const format = formatFor(locale);

  describe(`Plain English, ${locale}, is what Intl prints`, () => {
    it('of numbers', () => {
      const intl = new Intl.NumberFormat(locale, { maximumFractionDigits: 12 });
      const short = fc.integer({ min: -2_000_000, max: 2_000_000 });
      fc.assert(
        fc.property(short, fc.constantFrom(1, 2, 7, 10, 100, 1000, 1e6), (whole, part) => {
          const value = Number((whole / part).toPrecision(12)) + 0;
          expect(format.number(value)).to.equal(intl.format(value));
        }),
        { numRuns: 500 },
      );
    });

    it('of prices', () => {
      const price = fc.integer({ min: 0, max: 2_000_000 });
      const currencies = ['USD', 'EUR', 'GBP', 'CNY', 'JPY'];
      fc.assert(
        fc.property(
          price,
          fc.constantFrom(1, 100, 1e4, 1e7),
          fc.constantFrom(...currencies),
          (whole, part, currency) => {
            const digits = { minimumFractionDigits: 2, maximumFractionDigits: 12 };
            const intl = new Intl.NumberFormat(locale, { style: 'currency', currency, ...digits });
            expect(formatMoney(format, whole / part, currency)).to.equal(intl.format(whole / part));
          },
        ),
        { numRuns: 200 },
      );
    });

    it('of times', () => {
      const time = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
      for (const timeZone of ['UTC', 'Asia/Shanghai', 'America/St_Johns', '+05:30'])
        for (let day = 0; day < 7; day++) {
          const instant = Date.UTC(2026, 2, 26 + day, 3 * day, 7 * day);
          const intl = (more: Intl.DateTimeFormatOptions) =>
            new Intl.DateTimeFormat(locale, { ...time, ...more, timeZone }).format(instant);
          expect(formatTime(format, instant, timeZone)).to.equal(intl({}));
          expect(formatTime(format, instant, timeZone, 'weekday')).to.equal(intl({ weekday: 'long' }));
        }
    });

    it('of shares', () => {
      const intl = new Intl.NumberFormat(locale, { style: 'percent' });
      for (let percents = 0; percents <= 100; percents++)
        expect(format.percent(percents / 100)).to.equal(intl.format(percents / 100));
    });

    it('of lists', () => {
      const intl = new Intl.ListFormat(locale, { type: 'conjunction' });
      for (const items of [[], ['a'], ['a', 'b'], ['a', 'b', 'c'], ['a', 'b', 'c', 'd, e']])
        expect(format.list(items)).to.equal(intl.format(items));
    });

    it('of dates', () => {
      const options = { year: 'numeric', timeZone: 'UTC' } as const;
      const year = new Intl.DateTimeFormat(locale, options);
      const month = new Intl.DateTimeFormat(locale, { ...options, month: 'long' });
      const day = new Intl.DateTimeFormat(locale, { ...options, month: 'long', day: 'numeric' });
      for (let index = 0; index < 12; index++) {
        const text = `2024-${String(index + 1).padStart(2, '0')}`;
        const date = new Date(`${text}-09`);
        expect(format.date('2024')).to.equal(year.format(date));
        expect(format.date(text)).to.equal(month.format(date));
        expect(format.date(`${text}-09`)).to.equal(day.format(date));
      }
      expect(format.date('2024-02-29T10:30Z')).to.equal(`${day.format(new Date('2024-02-29'))}, 10:30 UTC`);
      expect(format.date('2024-02-30')).to.equal('2024-02-30');
    });
  });
}
