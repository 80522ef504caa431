import { startOfDate } from '../dataset/date.js';
import type { Dataset } from '../dataset/schema.js';

const day = 86_400_000;

const known = new WeakMap<Dataset, string | undefined>();

/** The latest day on which the data claim that something was seen, where it is still to come. */
export function dateToCome(dataset: Dataset): string | undefined {
  if (!known.has(dataset)) known.set(dataset, findDateToCome(dataset));
  return known.get(dataset);
}

function findDateToCome({ updated, assessments, offers }: Dataset): string | undefined {
  const dates = [
    updated,
    ...assessments.map(({ date }) => date),
    ...offers.map(({ checked = '' }) => checked),
  ];
  const latest = dates.reduce((one, other) => (one > other ? one : other));
  // In the east, tomorrow is today.
  return (startOfDate(latest) ?? 0) > Date.now() + day ? latest : undefined;
}
