import { parseDate } from '../dataset/parse-date.js';
import { withoutNoise } from '../dataset/without-noise.js';
import { englishFormat, isPlainEnglish } from './english-format.js';
import { inFull, inPowersOfTen, isPrintable } from './printable-number.js';
import { remember } from './remember.js';

/** Numbers and dates in one language. Nothing here throws, whatever the data or the page says. */
export interface Format {
  /** The language that numbers, money and dates are in, as a tag of BCP 47. */
  locale: string;
  /** With up to 12 digits; what is beyond all measure in powers of ten. */
  number: (value: number) => string;
  /** Of a share from 0 to 1, to the nearest percent; only a full share reads as 100 %, only none as 0 %. */
  percent: (share: number) => string;
  /** At the precision that the text has: `2025`, `2025-06`, `2025-06-25`, or an instant in UTC. */
  date: (text: string) => string;
  list: (items: string[]) => string;
}

const defaultLocale = 'en';
const formats = new Map<string, Format>();

/** The format of a language, made once per page. `en_US`, an empty or an unknown tag fall back sensibly. */
export function formatFor(language: string): Format {
  const known = formats.get(language);
  if (known) return known;
  const locale = isPlainEnglish(language) ? language : usableLocale(language);
  const format = formats.get(locale) ?? createFormat(locale);
  formats.set(locale, format).set(language, format);
  return format;
}

/** A tag that `Intl` accepts and knows. */
export function usableLocale(language: string): string {
  try {
    const [canonical] = Intl.getCanonicalLocales(language.trim().replaceAll('_', '-'));
    const [supported] = canonical ? Intl.NumberFormat.supportedLocalesOf(canonical) : [];
    return supported ?? defaultLocale;
  } catch {
    return defaultLocale;
  }
}

/** The objects of `Intl` take some milliseconds each, so they are made where something is to be printed. */
function once<Made extends object>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => (made ??= make());
}

function createFormat(locale: string): Format {
  if (isPlainEnglish(locale)) return englishFormat(locale);
  const plainNumber = once(() => new Intl.NumberFormat(locale, inFull));
  const powerOfTen = once(() => new Intl.NumberFormat(locale, inPowersOfTen));
  const number = remember((value) => {
    const shown = withoutNoise(value);
    return (isPrintable(shown) ? plainNumber : powerOfTen)().format(shown);
  });
  const percent = once(() => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }));
  const list = once(() => new Intl.ListFormat(locale, { type: 'conjunction' }));
  const dates = new Map<string, Intl.DateTimeFormat>();
  return {
    locale,
    number,
    percent: (share) => percent().format(wholePercent(share)),
    date: (text) => formatDate(locale, text, dates),
    list: (items) => (items.length > 1 ? list().format(items) : items.join()),
  };
}

/** 99.6 % is not all, and 0.4 % is not nothing. */
function wholePercent(share: number): number {
  if (share <= 0 || share >= 1) return share;
  return Math.min(Math.max(Math.round(share * 100), 1), 99) / 100;
}

function formatDate(locale: string, text: string, cache: Map<string, Intl.DateTimeFormat>): string {
  const date = parseDate(text);
  if (!date) return text;
  const { year, month, day, time } = date;
  const moment = new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
  const precision = day ? 'day' : month ? 'month' : 'year';
  const format = cache.get(precision) ?? dateFormat(locale, precision);
  cache.set(precision, format);
  const printed = format.format(moment);
  return time ? `${printed}, ${time} UTC` : printed;
}

const dateFormat = (locale: string, precision: 'year' | 'month' | 'day') =>
  new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    ...(precision !== 'year' && { month: 'long' }),
    ...(precision === 'day' && { day: 'numeric' }),
    timeZone: 'UTC',
  });
