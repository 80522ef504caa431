import { readSort, type SortOrder } from '../../shared/sort-order.js';
import { firstDay } from './filters.js';
import type { IndexEntry } from './index-entries.js';

export const sortColumns = ['rank', 'name', 'organization', 'released'] as const;
export type SortColumn = (typeof sortColumns)[number];

/** The order that a text such as `name` or `-released` means; anything else is the order of the ranks. */
export function parseSort(text: string, hasRanks: boolean): SortOrder<SortColumn> {
  const { column: name, direction } = readSort(text);
  const column = sortColumns.find((known) => known === name && (hasRanks || known !== 'rank'));
  return column ? { column, direction } : { column: hasRanks ? 'rank' : 'name', direction: 'ascending' };
}

/** The entries in a stable order. What is not known comes last in both directions. */
export function sortEntries(
  entries: IndexEntry[],
  { column, direction }: SortOrder<SortColumn>,
): IndexEntry[] {
  const sign = direction === 'ascending' ? 1 : -1;
  const keyed = entries.map((entry) => ({ entry, key: keyOf(entry, column) }));
  return keyed
    .sort(({ key: one }, { key: other }) => {
      if (one === undefined || other === undefined)
        return Number(one === undefined) - Number(other === undefined);
      return one < other ? -sign : one > other ? sign : 0;
    })
    .map(({ entry }) => entry);
}

function keyOf(entry: IndexEntry, column: SortColumn): string | number | undefined {
  if (column === 'rank') return entry.rank;
  if (column === 'name') return entry.nameKey;
  return column === 'organization' ? entry.organizationKey : firstDay(entry.model.released);
}
