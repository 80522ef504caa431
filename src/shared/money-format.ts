// What only prices say: amounts of money and times of clocks, in the language of a format. Nothing here throws.
import { withoutNoise } from '../dataset/without-noise.js';
import { mostDigits } from '../dataset/limits.js';
import { englishNumber, isAmerican } from './english-format.js';
import type { Format } from './format.js';
import { fractionDigits, isPrintable } from './printable-number.js';
import { remember } from './remember.js';
import { weekdays, type ZonedTime, zonedTime } from './zoned-time.js';

/** What has been made for a language. */
interface Made {
  amounts: Map<string, (amount: number) => string>;
  currencies: Map<string, Intl.NumberFormat | undefined>;
  times: Map<string, Intl.DateTimeFormat | undefined>;
}

const made = new Map<string, Made>();

function madeFor({ locale }: Format): Made {
  const known = made.get(locale) ?? { amounts: new Map(), currencies: new Map(), times: new Map() };
  made.set(locale, known);
  return known;
}

/** With all digits that the amount has: 0.0028 stays 0.0028. An unusable currency code is printed as it is. */
export function formatMoney(format: Format, amount: number, currency: string): string {
  const { amounts, currencies } = madeFor(format);
  const print = amounts.get(currency) ?? remember((value) => moneyText(format, value, currency, currencies));
  amounts.set(currency, print);
  return print(amount);
}

/**
 * What clocks of a time zone show, 09:00, with the day before it where one is asked for. In UTC, and saying so,
 * where the zone is unknown; empty for no instant.
 */
export const formatTime = (
  format: Format,
  milliseconds: number,
  zone: string,
  day?: 'weekday' | 'date',
): string => timeText(format.locale, { milliseconds, zone, day }, madeFor(format).times);

function moneyText(
  { locale, number }: Format,
  amount: number,
  currency: string,
  cache: Made['currencies'],
): string {
  const price = withoutNoise(amount);
  const plain = isAmerican(locale) && price >= 0 ? plainMoney(price, currency) : undefined;
  if (plain) return plain;
  const format = moneyFormat(locale, price, currency, cache);
  return format ? format.format(price) : `${number(price)} ${currency}`.trim();
}

const signs = new Map([
  ['USD', '$'],
  ['EUR', '€'],
  ['GBP', '£'],
  ['CNY', 'CN¥'],
]);

/** What nearly all prices are, printed without `Intl`, the first object of which takes a browser so long. */
function plainMoney(price: number, currency: string): string | undefined {
  const [sign, digits] = [signs.get(currency), englishNumber(price, 2)];
  return sign && digits && sign + digits;
}

function moneyFormat(
  locale: string,
  amount: number,
  currency: string,
  cache: Map<string, Intl.NumberFormat | undefined>,
): Intl.NumberFormat | undefined {
  const digits = isPrintable(amount) ? Math.max(fractionDigits(amount), 2) : undefined;
  const key = `${currency} ${digits ?? ''}`;
  if (!cache.has(key)) cache.set(key, currencyFormat(locale, currency, digits));
  return cache.get(key);
}

/** With so many digits after the point, or in powers of ten. */
function currencyFormat(locale: string, currency: string, digits?: number): Intl.NumberFormat | undefined {
  const precision =
    digits === undefined
      ? ({ notation: 'scientific', maximumSignificantDigits: mostDigits } as const)
      : { minimumFractionDigits: 2, maximumFractionDigits: digits };
  try {
    return new Intl.NumberFormat(locale, { style: 'currency', currency, ...precision });
  } catch {
    return undefined;
  }
}

interface TimeOfZone {
  milliseconds: number;
  zone: string;
  day: 'weekday' | 'date' | undefined;
}

function timeText(
  locale: string,
  { milliseconds, zone, day }: TimeOfZone,
  cache: Map<string, Intl.DateTimeFormat | undefined>,
): string {
  const date = new Date(milliseconds);
  if (Number.isNaN(date.getTime())) return '';
  const plain = isAmerican(locale) && day !== 'date' ? zonedTime(milliseconds, zone) : undefined;
  if (plain) return englishTime(plain, day === 'weekday');
  const key = `${zone} ${day ?? ''}`;
  if (!cache.has(key)) cache.set(key, timeFormat(locale, zone, day));
  const format = cache.get(key);
  return format ? format.format(date) : `${timeText(locale, { milliseconds, zone: 'UTC', day }, cache)} UTC`;
}

/** "09:00", or "Monday 09:00". */
function englishTime({ dayOfWeek, hour, minute }: ZonedTime, hasWeekday: boolean): string {
  const time = [hour, minute].map((part) => String(part).padStart(2, '0')).join(':');
  return hasWeekday ? `${weekdays[dayOfWeek - 1]} ${time}` : time;
}

/** With 24 hours in every language, as price lists name their hours. */
function timeFormat(
  locale: string,
  timeZone: string,
  day: TimeOfZone['day'],
): Intl.DateTimeFormat | undefined {
  const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  const date = { weekday: 'long', day: 'numeric', month: 'long' } as const;
  const days = { weekday: { weekday: 'long' } as const, date };
  try {
    return new Intl.DateTimeFormat(locale, { ...clock, ...(day && days[day]), timeZone });
  } catch {
    return undefined;
  }
}
