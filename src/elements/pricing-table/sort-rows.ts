import { type PricedOffer, type TokenMeter, tokenMeters } from './token-price.js';

export const sortColumns = ['model', 'seller', ...tokenMeters] as const;
export type SortColumn = (typeof sortColumns)[number];

export interface SortOrder {
  column: SortColumn;
  direction: 'ascending' | 'descending';
}

/** The order that a text such as `output` or `-output` means; undefined for anything else. */
export function parseSort(text: string): SortOrder | undefined {
  const [, minus, name] = /^\s*(-?)(.*?)\s*$/.exec(text) ?? [];
  const column = sortColumns.find((known) => known === name);
  return column && { column, direction: minus ? 'descending' : 'ascending' };
}

export const formatSort = ({ column, direction }: SortOrder) =>
  direction === 'descending' ? `-${column}` : column;

export const isMeter = (column: SortColumn): column is TokenMeter =>
  tokenMeters.some((meter) => meter === column);

/**
 * The rows in a stable order. A free price counts as 0, an unknown one comes last in both directions, and
 * amounts of different currencies are never put in one order: each currency comes by itself.
 */
export function sortRows(rows: PricedOffer[], { column, direction }: SortOrder): PricedOffer[] {
  const sign = direction === 'ascending' ? 1 : -1;
  if (!isMeter(column)) {
    const keyed = rows.map((row) => ({ row, key: textKey(row, column) }));
    return keyed.sort((one, other) => sign * compare(one.key, other.key)).map(({ row }) => row);
  }
  const ranks = currencyRanks(rows);
  const keyed = rows.map((row) => ({ row, amount: amountOf(row, column), ...rankOf(row, ranks) }));
  return keyed
    .sort((one, other) => {
      if (one.amount === undefined || other.amount === undefined)
        return Number(one.amount === undefined) - Number(other.amount === undefined);
      return one.rank - other.rank || sign * (one.amount - other.amount);
    })
    .map(({ row }) => row);
}

/** Letters without case and accents, numbers by their value, so that every reader gets the same order. */
export const foldText = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\d+/g, (digits) => digits.padStart(12, '0'));

const textKey = ({ model, offer }: PricedOffer, column: 'model' | 'seller') =>
  foldText(column === 'model' ? model.name : offer.seller);

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

function amountOf({ prices }: PricedOffer, meter: TokenMeter): number | undefined {
  const { kind, amountPerMillion } = prices[meter];
  return kind === 'free' ? 0 : amountPerMillion;
}

/** Currencies in the order in which they appear. */
const currencyRanks = (rows: PricedOffer[]) =>
  new Map([...new Set(rows.map(({ offer }) => offer.currency))].map((currency, rank) => [currency, rank]));

const rankOf = ({ offer }: PricedOffer, ranks: Map<string, number>) => ({
  rank: ranks.get(offer.currency) ?? 0,
});
