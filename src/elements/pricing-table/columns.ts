import type { Dataset } from '../../dataset/schema.js';
import { tokenMeters } from './meter-price.js';

/** Columns that are no meter: a weighted mean of prices, and the longest request. */
export const blendColumn = 'blend';
export const contextColumn = 'context';

/** More would not fit beside each other. */
export const mostColumns = 8;

const meters = new WeakMap<Dataset, Set<string>>();

/** The columns of numbers that an author asks for, and the names among them that are none. */
export function columnsOf(wanted: string[], dataset: Dataset): { columns: string[]; unknown: string[] } {
  const known = listedMeters(dataset);
  const isKnown = (name: string) =>
    known.has(name) || name === blendColumn || name === contextColumn || isTokenMeter(name);
  const columns = wanted.filter(isKnown).slice(0, mostColumns);
  return {
    columns: columns.length > 0 ? columns : [...tokenMeters],
    unknown: wanted.filter((name) => !isKnown(name)),
  };
}

/** The meters of which columns of numbers are. */
export const metersOf = (columns: string[]): string[] =>
  columns.flatMap((column) => (column === blendColumn ? tokenMeters : column)).filter(isMeterColumn);

export const isMeterColumn = (column: string): boolean => column !== contextColumn && column !== blendColumn;

export const isTokenMeter = (name: string): boolean => tokenMeters.some((meter) => meter === name);

function listedMeters(dataset: Dataset): Set<string> {
  const known = meters.get(dataset);
  if (known) return known;
  const found = new Set(dataset.offers.flatMap(({ components }) => components.map(({ meter }) => meter)));
  meters.set(dataset, found);
  return found;
}
