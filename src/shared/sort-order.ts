/** By what a list is sorted, as `name` or, for the other way round, `-name` says it. */
export interface SortOrder<Column extends string = string> {
  column: Column;
  direction: 'ascending' | 'descending';
}

/** Whether there is such a column is for the list to say. */
export function readSort(text: string): SortOrder {
  const trimmed = text.trim();
  const column = trimmed.replace(/^-/, '');
  return { column, direction: column === trimmed ? 'ascending' : 'descending' };
}

export const formatSort = ({ column, direction }: SortOrder): string =>
  direction === 'descending' ? `-${column}` : column;
