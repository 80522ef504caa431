import { parseDate } from '../dataset/date.js';
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
  number: (value) => (isShort(value) ? String(value) : format.number(value)),
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

/** Without groups of digits, powers of ten, and digits that are noise. */
const isShort = (value: number) =>
  /^-?(0|[1-9]\d{0,2})(\.\d{1,6})?$/.test(String(value)) && !Object.is(value, -0);
