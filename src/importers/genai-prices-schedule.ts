import { parseDate } from '../dataset/date.js';
import { z } from '../dataset/zod.js';

/** Hours of every day, in UTC; `until` is excluded and may lie after midnight. */
export interface HourRange {
  from: string;
  until: string;
}

/** When one set of prices holds. */
export interface Slot {
  prices: Record<string, unknown>;
  from?: string;
  until?: string;
  hours?: { applies: 'inside' | 'outside'; ranges: HourRange[] };
}

interface Entry {
  prices: Record<string, unknown>;
  startDate?: string;
  range?: HourRange;
}

const PriceSet = z.record(z.string(), z.unknown());
const StartDate = z.object({ start_date: z.string() });
const TimeOfDay = z.object({ start_time: z.string(), end_time: z.string() });
const Conditional = z.object({ prices: PriceSet, constraint: z.optional(z.nullable(z.unknown())) });

/**
 * The time table of a model's prices, or undefined where they cannot be understood. A list is read as the
 * package reads it: its first entry is the default, and of those that hold at a moment the last one counts.
 */
export function toSlots(prices: unknown): Slot[] | undefined {
  if (!Array.isArray(prices)) {
    const plain = PriceSet.safeParse(prices);
    return plain.success ? [{ prices: plain.data }] : undefined;
  }
  const entries = prices.map(toEntry);
  if (entries.length === 0 || !entries.every((entry) => entry !== undefined)) return undefined;
  const starts = [...new Set(entries.flatMap(({ startDate }) => startDate ?? []))].sort();
  const slots = [undefined, ...starts].map((from, index) => slotsBetween(entries, from, starts[index]));
  return slots.every((some) => some !== undefined) ? joinSlots(slots.flat()) : undefined;
}

/** The package falls back to the first entry at all times, so a condition on it has no effect. */
function toEntry(value: unknown, index: number): Entry | undefined {
  const conditional = Conditional.safeParse(value);
  if (!conditional.success) return undefined;
  const { prices, constraint } = conditional.data;
  if (index === 0 || constraint === undefined || constraint === null) return { prices };
  const start = StartDate.safeParse(constraint);
  if (start.success) {
    const startDate = start.data.start_date;
    return parseDate(startDate)?.day ? { prices, startDate } : undefined;
  }
  const time = TimeOfDay.safeParse(constraint);
  const from = time.success ? toUtc(time.data.start_time) : undefined;
  const until = time.success ? toUtc(time.data.end_time) : undefined;
  return from && until && from !== until ? { prices, range: { from, until } } : undefined;
}

/** `09:00:00+08:00` as `01:00`; undefined where it is no time of day or not on the minute. */
function toUtc(text: string): string | undefined {
  const found = /^(\d{2}):(\d{2}):00(?:\.0+)?(?:Z|([+-])(\d{2}):(\d{2}))$/.exec(text);
  if (!found) return undefined;
  const [hours, minutes, offsetHours, offsetMinutes] = [1, 2, 4, 5].map((part) => Number(found[part] ?? 0));
  if (hours! > 23 || minutes! > 59 || offsetHours! > 23 || offsetMinutes! > 59) return undefined;
  const offset = (offsetHours! * 60 + offsetMinutes!) * (found[3] === '-' ? -1 : 1);
  const inUtc = (hours! * 60 + minutes! - offset + 1440) % 1440;
  return [Math.floor(inUtc / 60), inUtc % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

/** What holds from one start date to the next: one set for the whole day, and others at certain hours. */
function slotsBetween(entries: Entry[], from?: string, until?: string): Slot[] | undefined {
  const active = entries.filter(({ startDate }) => !startDate || (from !== undefined && startDate <= from));
  const base = active.findLastIndex(({ range }) => !range);
  const hourly = active.slice(base + 1);
  const dates = { ...(from && { from }), ...(until && { until }) };
  const always = { prices: active[base]!.prices, ...dates };
  if (hourly.length === 0) return [always];
  if (overlap(hourly)) return undefined;
  const ranges = hourly.map(({ range }) => range!);
  const sets = new Map(hourly.map(({ prices }) => [JSON.stringify(prices), prices]));
  return [
    { ...always, hours: { applies: 'outside', ranges } },
    ...[...sets].map(([key, prices]): Slot => {
      const own = hourly.filter((entry) => JSON.stringify(entry.prices) === key);
      return { prices, ...dates, hours: { applies: 'inside', ranges: own.map(({ range }) => range!) } };
    }),
  ];
}

/** Two sets for one hour cannot be told apart in our format; which hours each loses is not guessed. */
function overlap(entries: Entry[]): boolean {
  const ranges = entries.map(({ range }) => range!);
  const holds = ({ from, until }: HourRange, time: string) =>
    from < until ? time >= from && time < until : time >= from || time < until;
  return ranges.some((one, index) =>
    ranges.some((other, position) => position !== index && holds(one, other.from)),
  );
}

/** Prices that a start date did not change go on. */
function joinSlots(slots: Slot[]): Slot[] {
  const joined: Slot[] = [];
  const keyOf = ({ prices, hours }: Slot) => JSON.stringify([prices, hours]);
  for (const slot of slots) {
    const before = joined.find((one) => one.until && one.until === slot.from && keyOf(one) === keyOf(slot));
    if (!before) joined.push({ ...slot });
    else if (slot.until) before.until = slot.until;
    else delete before.until;
  }
  return joined;
}
