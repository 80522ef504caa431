import type { Offer } from '../../dataset/schema.js';
import type { OfferColumn } from './columns.js';
import type { RowCells } from './row-cells.js';

type Windows = NonNullable<Offer['windows']>;
type Hours = Pick<Windows['ranges'][number], 'from' | 'until'>;

const sides = new Map([
  ['inside', 'inside' as const],
  ['outside', 'outside' as const],
]);
const dayNames = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const everyDay = [1, 2, 3, 4, 5, 6, 7];

/** The hours of a row, or undefined where it holds at all times. */
export function readWindows(cells: RowCells<OfferColumn>): Windows | undefined {
  const hours = readHours(cells);
  const zone = readZone(cells);
  const days = readDays(cells);
  const applies = cells.word('applies', sides);
  if (cells.text('hours') === undefined) {
    if (cells.text('days') !== undefined || applies)
      cells.refuse('hours', 'no-hours', 'is no time of day, and days and applies need one');
    return undefined;
  }
  if (zone === undefined && cells.text('zone') === undefined)
    cells.refuse('zone', 'no-zone', 'is no time zone, and hours need one, such as Asia/Shanghai');
  if (!hours || !zone || !days) return undefined;
  return { applies: applies ?? 'inside', zone, ranges: hours.map((range) => ({ days, ...range })) };
}

const joinDashes = (text: string) => text.replace(/ ?[-–—] ?/g, '-');

/** `09:00-12:00 14:00-18:00`. */
function readHours(cells: RowCells<OfferColumn>): Hours[] | undefined {
  const text = cells.text('hours');
  if (text === undefined) return undefined;
  const parts = joinDashes(text)
    .split(/[ ,;]+/)
    .filter(Boolean);
  const ranges = parts.map(readRange);
  if (ranges.length > 0 && ranges.every((range) => range !== undefined)) return ranges.flat();
  cells.refuse('hours', 'bad-hours', 'is no time of day; write such as 09:00-12:00 14:00-18:00');
  return undefined;
}

/** A range that ends where it begins would be no time to some and a day to others, so a day is two halves. */
function readRange(text: string): Hours[] | undefined {
  const [from, until, ...rest] = text.split('-').map(readTime);
  if (!from || !until || from === until || from === '24:00' || rest.length > 0) return undefined;
  if (until !== '24:00') return [{ from, until }];
  if (from !== '00:00') return [{ from, until: '00:00' }];
  return [
    { from: '00:00', until: '12:00' },
    { from: '12:00', until: '00:00' },
  ];
}

function readTime(text: string): string | undefined {
  const padded = text.padStart(5, '0');
  return /^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/.test(padded) ? padded : undefined;
}

function readZone(cells: RowCells<OfferColumn>): string | undefined {
  const zone = cells.text('zone');
  if (zone === undefined || isZone(zone)) return zone;
  cells.refuse('zone', 'bad-zone', 'is no time zone; write such as Asia/Shanghai or UTC');
  return undefined;
}

function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** `1-5`, `Mon-Fri` or `1,2,3`; every day where the cell is empty. */
function readDays(cells: RowCells<OfferColumn>): number[] | undefined {
  const text = cells.text('days');
  if (text === undefined) return everyDay;
  const parts = joinDashes(text)
    .split(/[ ,;]+/)
    .filter(Boolean);
  const days = parts.map((part) => {
    const [first, last = first, ...rest] = part.split('-').map(readDay);
    return first && last && rest.length === 0 ? daysBetween(first, last) : undefined;
  });
  if (days.length > 0 && days.every((some) => some !== undefined))
    return [...new Set(days.flat())].sort((one, other) => one - other);
  cells.refuse('days', 'bad-days', 'is no list of days; write such as 1-5 or Mon-Fri');
  return undefined;
}

/** Monday is 1. */
function readDay(text: string): number | undefined {
  if (/^[1-7]$/.test(text)) return Number(text);
  const name = text.toLowerCase();
  const index = dayNames.findIndex((day) => day === name || day.slice(0, 3) === name);
  return index < 0 ? undefined : index + 1;
}

/** From Friday to Monday are four days. */
const daysBetween = (first: number, last: number) =>
  everyDay.filter((day) => (first <= last ? day >= first && day <= last : day >= first || day <= last));
