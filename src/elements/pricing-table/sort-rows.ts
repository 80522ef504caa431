import { sortKey } from '../../shared/fold-text.js';
import { readSort, type SortOrder } from '../../shared/sort-order.js';
import type { ValuedRow } from './lowest.js';

const textColumns = ['model', 'seller'] as const;
type TextColumn = (typeof textColumns)[number];

export const isTextColumn = (column: string): column is TextColumn =>
  textColumns.some((known) => known === column);

/** The order that a text such as `output` or `-output` means; undefined for anything that is no column. */
export function parseSort(text: string, columns: string[]): SortOrder | undefined {
  const order = readSort(text);
  return isTextColumn(order.column) || columns.includes(order.column) ? order : undefined;
}

/**
 * The rows in a stable order. What is free or included counts as 0, what is unknown comes last in both
 * directions, and amounts of different currencies or units are never put in one order: each comes by itself.
 */
export function sortRows(rows: ValuedRow[], { column, direction }: SortOrder, position: number): ValuedRow[] {
  const sign = direction === 'ascending' ? 1 : -1;
  if (isTextColumn(column)) {
    const keyed = rows.map((valued) => ({ valued, key: textKey(valued, column) }));
    return keyed.sort((one, other) => sign * compare(one.key, other.key)).map(({ valued }) => valued);
  }
  const ranks = new Map<string, number>();
  const keyed = rows.map((valued) => {
    const { kind = 'unknown', amount, unit = '' } = valued.values[position] ?? {};
    if (!ranks.has(unit)) ranks.set(unit, ranks.size);
    const key = kind === 'free' || kind === 'included' ? 0 : amount;
    return { valued, key, rank: ranks.get(unit) ?? 0 };
  });
  return keyed
    .sort((one, other) => {
      if (one.key === undefined || other.key === undefined)
        return Number(one.key === undefined) - Number(other.key === undefined);
      return one.rank - other.rank || sign * (one.key - other.key);
    })
    .map(({ valued }) => valued);
}

const textKeys = new WeakMap<object, string>();

/** Folding is dear, and a text is folded many times while a reader sorts. */
function textKey({ row: { model, offer } }: ValuedRow, column: TextColumn): string {
  const [holder, text] = column === 'model' ? [model, model.name] : [offer, offer.seller];
  const key = textKeys.get(holder) ?? sortKey(text);
  textKeys.set(holder, key);
  return key;
}

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
