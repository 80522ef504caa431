import { parseDate, startOfDate } from '../../dataset/date.js';
import { z } from '../../dataset/zod.js';
import type { Recorder } from '../shared/fields.js';
import { readAmount } from '../shared/price-offer.js';

/** Meters of our format by the names that llm-prices has for them. */
export const meters = [
  ['input', 'input'],
  ['input_cached', 'cached-input'],
  ['output', 'output'],
] as const;
export type Meter = (typeof meters)[number][1];

/** What a model costs from one day to another, in US dollars per million tokens; null is not known. */
export interface Period {
  amounts: Record<Meter, number | null>;
  from?: string;
  until?: string;
}

const Day = z.optional(z.nullable(z.string().check(z.refine((text) => isDay(text)))));
const Entry = z.object({ from_date: Day, to_date: Day });

const isDay = (text: string) => text.length === 10 && parseDate(text) !== undefined;

/**
 * The price history of a model from the oldest to the newest. Entries stand in any order in the file. Of two that
 * hold at one time neither is kept, because nobody can say which one is right.
 */
export function readPeriods(history: unknown, path: string, recorder: Recorder): Period[] {
  if (!Array.isArray(history)) {
    recorder.dropped('bad-history', path, 'the model has no list of prices');
    return [];
  }
  const read = history.flatMap((entry: unknown, index) => {
    const place = `${path}[${index}]`;
    const period = readPeriod(entry, place, recorder);
    return period ? [{ place, period }] : [];
  });
  read.sort((one, other) => compare(startOf(one.period), startOf(other.period)));
  return withoutOverlaps(read, recorder);
}

/** Takes them in the order of their starts. */
function withoutOverlaps(read: { place: string; period: Period }[], recorder: Recorder): Period[] {
  let latestEnd = -Infinity;
  return read.flatMap(({ place, period }, index) => {
    const next = read[index + 1]?.period;
    const isFree = latestEnd <= startOf(period) && (!next || endOf(period) <= startOf(next));
    latestEnd = Math.max(latestEnd, endOf(period));
    if (isFree) return period;
    recorder.dropped('overlap', place, 'another entry of the model holds at the same time');
    return [];
  });
}

function readPeriod(entry: unknown, path: string, recorder: Recorder): Period | undefined {
  const found = Entry.safeParse(entry);
  if (!found.success) {
    recorder.dropped('bad-entry', path, 'this is no price with days from and to which it holds');
    return undefined;
  }
  const given = entry as Record<string, unknown>;
  const amounts = meters.map(([key, meter]) => [meter, readPrice(given[key], `${path}.${key}`, recorder)]);
  if (amounts.every(([, amount]) => amount === undefined)) {
    recorder.dropped('bad-entry', path, 'none of its prices can be read');
    return undefined;
  }
  const { from_date: from, to_date: until } = found.data;
  const period: Period = {
    amounts: Object.fromEntries(
      amounts.map(([meter, amount]) => [meter, amount ?? null]),
    ) as Period['amounts'],
    ...(from && { from }),
    ...(until && { until }),
  };
  if (startOf(period) < endOf(period)) return period;
  recorder.dropped('bad-interval', path, `it holds from ${from ?? ''} until ${until ?? ''}, which is never`);
  return undefined;
}

/** The amount, null for a zero, which nobody explains, and undefined where there is none that can be read. */
function readPrice(value: unknown, path: string, recorder: Recorder): number | null | undefined {
  if (value === null || value === undefined) return undefined;
  const amount = readAmount(value);
  if (amount === undefined) recorder.dropped('bad-price', path, 'this is no amount of money');
  if (amount !== 0) return amount;
  recorder.repaired('zero-unexplained', path, 'a price of zero was read as not known: zero is not free');
  return null;
}

const startOf = ({ from }: Period) => (from === undefined ? -Infinity : (startOfDate(from) ?? -Infinity));
const endOf = ({ until }: Period) => (until === undefined ? Infinity : (startOfDate(until) ?? Infinity));

/** Two open starts have no difference. */
const compare = (one: number, other: number) => (one === other ? 0 : one - other);
