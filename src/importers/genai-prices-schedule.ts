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

/** An entry of a price list: for the whole day, perhaps from a date on, or for certain hours. */
interface AllDay {
  prices: Record<string, unknown>;
  startDate?: string;
}
interface Hourly {
  prices: Record<string, unknown>;
  range: HourRange;
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
  const starts = [...new Set(entries.flatMap((entry) => startOf(entry) ?? []))].sort();
  const slots = [undefined, ...starts].map((from, index) => slotsBetween(entries, from, starts[index]));
  return slots.every((some) => some !== undefined) ? joinSlots(slots.flat()) : undefined;
}

const isHourly = (entry: AllDay | Hourly): entry is Hourly => 'range' in entry;
const startOf = (entry: AllDay | Hourly) => (isHourly(entry) ? undefined : entry.startDate);

/** The package falls back to the first entry at all times, so a condition on it has no effect. */
function toEntry(value: unknown, index: number): AllDay | Hourly | undefined {
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
  const found = /^(\d{2}:\d{2}):00(?:\.0+)?(?:Z|([+-])(\d{2}:\d{2}))$/.exec(text);
  const local = minutesOf(found?.[1]);
  const offset = minutesOf(found?.[3] ?? '00:00');
  if (local === undefined || offset === undefined) return undefined;
  const inUtc = (local - (found?.[2] === '-' ? -offset : offset) + minutesPerDay) % minutesPerDay;
  return [Math.floor(inUtc / 60), inUtc % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

const minutesPerDay = 24 * 60;

function minutesOf(time: string | undefined): number | undefined {
  const [hours = NaN, minutes = NaN] = time?.split(':').map(Number) ?? [];
  return hours < 24 && minutes < 60 ? hours * 60 + minutes : undefined;
}

/** What holds from one start date to the next: one set for the whole day, and others at certain hours. */
function slotsBetween(entries: (AllDay | Hourly)[], from?: string, until?: string): Slot[] | undefined {
  const active = entries.filter((entry) => {
    const start = startOf(entry);
    return start === undefined || (from !== undefined && start <= from);
  });
  const last = active.findLastIndex((entry) => !isHourly(entry));
  const base = active[last];
  if (!base) return undefined;
  const hourly = active.slice(last + 1).filter(isHourly);
  const dates = { ...(from && { from }), ...(until && { until }) };
  const always = { prices: base.prices, ...dates };
  if (hourly.length === 0) return [always];
  if (doOverlap(hourly)) return undefined;
  const ranges = hourly.map(({ range }) => range);
  const sets = new Map(hourly.map(({ prices }) => [JSON.stringify(prices), prices]));
  return [
    { ...always, hours: { applies: 'outside', ranges } },
    ...[...sets].map(([key, prices]): Slot => {
      const own = hourly.filter((entry) => JSON.stringify(entry.prices) === key);
      return { prices, ...dates, hours: { applies: 'inside', ranges: own.map(({ range }) => range) } };
    }),
  ];
}

/** Two sets for one hour cannot be told apart in our format; which hours each loses is not guessed. */
function doOverlap(entries: Hourly[]): boolean {
  const holds = ({ from, until }: HourRange, time: string) =>
    from < until ? time >= from && time < until : time >= from || time < until;
  return entries.some(({ range }) =>
    entries.some((other) => other.range !== range && holds(range, other.range.from)),
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
