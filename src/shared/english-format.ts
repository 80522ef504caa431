import { parseDate } from '../dataset/date.js';
import { withoutNoise } from '../dataset/decimal.js';
import type { Format } from './format.js';

/** The locales in which what is below holds. */
export const isPlainEnglish = (language: string): boolean => language === 'en' || language === 'en-US';

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

/**
 * English is printed without `Intl` where it is as simple as that, and the same. The first object of `Intl` takes a
 * browser longer than a whole scorecard, because it looks through all languages that it knows.
 */
export const plainEnglish = (format: Format): Format => ({
  ...format,
  number: (value) => englishNumber(value) ?? format.number(value),
  percent: (share) => {
    const percents = Math.round(share * 100);
    const isExact = share === 0 || share === 1 || (percents > 0 && percents < 100);
    return isExact ? `${percents}%` : format.percent(share);
  },
  date: (text) => {
    const { year, month, day, time } = parseDate(text) ?? {};
    if (!year || time) return format.date(text);
    const name = month ? `${months[month - 1]} ` : '';
    return `${name}${day ? `${day}, ` : ''}${year}`;
  },
  list: (items) => {
    const last = items.at(-1) ?? '';
    if (items.length < 3) return items.join(' and ');
    return `${items.slice(0, -1).join(', ')}, and ${last}`;
  },
});

/** With so many digits after the point at least; undefined for what has to be written in powers of ten. */
export function englishNumber(value: number, leastDigits = 0): string | undefined {
  const [, whole, digits = ''] = /^(-?\d{1,15})(?:\.(\d+))?$/.exec(String(withoutNoise(value))) ?? [];
  if (whole === undefined) return undefined;
  const decimals = digits.padEnd(leastDigits, '0');
  return whole.replace(/\B(?=(\d{3})+$)/g, ',') + (decimals && `.${decimals}`);
}
