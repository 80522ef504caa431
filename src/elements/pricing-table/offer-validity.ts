import { startOfDate } from '../../dataset/date.js';
import type { Offer } from '../../dataset/schema.js';

/** A point in time, and how it is printed. */
export interface Moment {
  milliseconds: number;
  text: string;
  /** Whether somebody asked for a day, for a minute, or for nothing, which means now. */
  precision: 'day' | 'instant' | 'now';
}

/**
 * The moment that prices are asked for: the author's, else now. The author's is printed as given, filled up to
 * a day; now is printed as a day, because nobody asked for the minute.
 */
export function momentOf(asOf: string, now: string): Moment {
  const wanted = startOfDate(asOf.trim());
  if (wanted === undefined)
    return { milliseconds: startOfDate(now) ?? 0, text: now.slice(0, 10), precision: 'now' };
  if (asOf.includes('T')) return { milliseconds: wanted, text: asOf.trim(), precision: 'instant' };
  return { milliseconds: wanted, text: new Date(wanted).toISOString().slice(0, 10), precision: 'day' };
}

/**
 * Whether an offer holds at a moment: from `from` on, `until` excluded, both at 00:00 UTC where they are days.
 * An announced offer holds only if its day is named and has come. Of a retired offer without an end nobody
 * knows when it ended, only that it had by the day of the dataset (`updated`).
 */
export function isOffered(offer: Offer, moment: Moment, updated: string): boolean {
  const from = boundary(offer.from);
  const until = boundary(offer.until) ?? (offer.status === 'retired' ? boundary(updated) : undefined);
  if (offer.status === 'announced' && from === undefined) return false;
  return (from ?? -Infinity) <= moment.milliseconds && moment.milliseconds < (until ?? Infinity);
}

const boundaries = new Map<string, number | undefined>();

/** Thousands of offers share some hundred days, and they are asked for at every update. */
function boundary(date: string | undefined): number | undefined {
  if (date === undefined) return undefined;
  if (!boundaries.has(date)) boundaries.set(date, startOfDate(date));
  return boundaries.get(date);
}
