import { startOfDate } from '../dataset/date.js';
import type { Dataset } from '../dataset/schema.js';

const day = 86_400_000;

/** The latest day on which the data claim that something was seen, where it is still to come. */
export function dateToCome({ updated, assessments, offers }: Dataset): string | undefined {
  const dates = [
    updated,
    ...assessments.map(({ date }) => date),
    ...offers.map(({ checked = '' }) => checked),
  ];
  const latest = dates.reduce((one, other) => (one > other ? one : other));
  // In the east, tomorrow is today.
  return (startOfDate(latest) ?? 0) > Date.now() + day ? latest : undefined;
}

/** Whether more days than that have passed since the date; 0 days are no limit. */
export const isOlderThan = (date: string, days: number): boolean =>
  days > 0 && (startOfDate(date) ?? Infinity) + (days + 1) * day < Date.now();
