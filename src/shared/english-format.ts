import { withoutNoise } from '../dataset/without-noise.js';
import type { Format } from './format.js';
import { inFull, inPowersOfTen, isPrintable } from './printable-number.js';

/** The locales in which what is below holds. */
export const isPlainEnglish = (language: string): boolean => /^en(-(US|GB|AU|IE|NZ))?$/.test(language);

/** Those of them that write money and times of the week as Americans do. */
export const isAmerican = (language: string): boolean => /^en(-US)?$/.test(language);

/** The day before the month, and no comma before the last of a list. */
const isBritish = (locale: string) => /-[^U]/.test(locale);

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

const dateParts = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(.+)Z)?)?)?$/;

/** A 30th of February, or a year before 100, becomes another date. */
const isDay = (text: string, year: number, month: number, day: number) =>
  new Date(Date.UTC(year, month - 1, day)).toISOString().startsWith(text.slice(0, '2026-11-23'.length));

/**
 * English is printed without `Intl` where it is as simple as that, and the same. The first object of `Intl` takes a
 * browser longer than a whole scorecard, because it looks through all languages that it knows.
 */
export const englishFormat = (locale: string): Format => ({
  locale,
  number: printNumber,
  percent: (share) => {
    const percents = Math.round(share * 100);
    const isPart = share > 0 && share < 1;
    return `${printNumber(isPart ? Math.min(Math.max(percents, 1), 99) : percents)}%`;
  },
  date: (text) => {
    const [, year, month, day, time] = dateParts.exec(text) ?? [];
    if (!year || !isDay(text, Number(year), Number(month ?? 1), Number(day ?? 1))) return text;
    const name = month ? `${months[Number(month) - 1]} ` : '';
    const date = isBritish(locale)
      ? `${day ? `${Number(day)} ` : ''}${name}${Number(year)}`
      : `${name}${day ? `${Number(day)}, ` : ''}${Number(year)}`;
    return time ? `${date}, ${time} UTC` : date;
  },
  list: (items) => {
    const last = items.at(-1) ?? '';
    if (items.length < 3) return items.join(' and ');
    return `${items.slice(0, -1).join(', ')}${isBritish(locale) ? '' : ','} and ${last}`;
  },
});

function printNumber(value: number): string {
  const shown = withoutNoise(value);
  return englishNumber(shown) ?? shown.toLocaleString('en', isPrintable(shown) ? inFull : inPowersOfTen);
}

/** With so many digits after the point at least; undefined for what has to be written in powers of ten. */
export function englishNumber(value: number, leastDigits = 0): string | undefined {
  const [, sign, whole, digits = ''] = /^(-?)(\d{1,15})(?:\.(\d+))?$/.exec(String(withoutNoise(value))) ?? [];
  if (whole === undefined) return undefined;
  const decimals = digits.padEnd(leastDigits, '0');
  return `${sign}${grouped(whole)}${decimals && `.${decimals}`}`;
}

/** 1234567 as 1,234,567. */
const grouped = (digits: string): string =>
  digits.length > 3 ? `${grouped(digits.slice(0, -3))},${digits.slice(-3)}` : digits;
