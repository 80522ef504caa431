import { type BlendPart, blendedAmount } from './blend.js';
import { blendColumn, contextColumn } from './columns.js';
import type { Convert } from './convert.js';
import type { MeterPrice, PricedOffer } from './meter-price.js';

/** What a row has in a column of numbers, so that rows can be compared. */
export interface ColumnValue {
  kind: MeterPrice['kind'];
  /** In `unit`; absent where it is not known or nothing is charged. */
  amount?: number;
  /** What may be compared: the currency that is shown and the unit, or tokens of context. */
  unit: string;
  /** Of the amount; empty for what is no money. */
  currency: string;
  isConverted: boolean;
}

/** How amounts are brought together. */
export interface ValueTerms {
  convert: Convert;
  blend: BlendPart[];
}

export function columnValue(row: PricedOffer, column: string, terms: ValueTerms): ColumnValue {
  if (column === contextColumn) return contextValue(row);
  if (column === blendColumn) return blendValue(row, terms);
  const { kind, amount, per } = row.price(column);
  // Other things than tokens are listed by the piece or by the thousand.
  const comparable = amount === undefined || per.unit === 'token' ? amount : amount / per.quantity;
  return toMoney(row, kind, comparable, per.unit, terms.convert);
}

function contextValue({ offer: { contextLength } }: PricedOffer): ColumnValue {
  const tokens = { unit: contextColumn, currency: '', isConverted: false };
  return contextLength === undefined
    ? { kind: 'unknown', ...tokens }
    : { kind: 'price', amount: contextLength, ...tokens };
}

/** Free or included where every part is; a price where every part has one. */
function blendValue(row: PricedOffer, { blend, convert }: ValueTerms): ColumnValue {
  const kinds = new Set(blend.filter(({ weight }) => weight > 0).map(({ meter }) => row.price(meter).kind));
  const [only = 'unknown'] = kinds;
  const amount = blendedAmount(row, blend);
  const kind = amount !== undefined ? 'price' : kinds.size === 1 && only !== 'price' ? only : 'unknown';
  return toMoney(row, kind, amount, 'token', convert);
}

function toMoney(
  { offer }: PricedOffer,
  kind: MeterPrice['kind'],
  amount: number | undefined,
  unit: string,
  convert: Convert,
): ColumnValue {
  if (amount === undefined) return withoutAmount(kind, offer.currency, unit);
  const shown = convert(amount, offer.currency);
  const { currency, isConverted } = shown;
  return { kind, amount: shown.amount, unit: comparedUnit(currency, unit), currency, isConverted };
}

const withoutAmounts = new Map<string, Partial<Record<ColumnValue['kind'], ColumnValue>>>();

/** Each only once: nearly half of all cells have no amount. */
function withoutAmount(kind: ColumnValue['kind'], currency: string, unit: string): ColumnValue {
  const compared = comparedUnit(currency, unit);
  const known = withoutAmounts.get(compared) ?? {};
  withoutAmounts.set(compared, known);
  return (known[kind] ??= { kind, unit: compared, currency, isConverted: false });
}

const comparedUnits = new Map<string, Map<string, string>>();

/** Each text only once: it is what thousands of rows are grouped by, and a new text has to be read to be found. */
function comparedUnit(currency: string, unit: string): string {
  const units = comparedUnits.get(currency) ?? new Map<string, string>();
  comparedUnits.set(currency, units);
  const text = units.get(unit) ?? `${currency} ${unit}`;
  units.set(unit, text);
  return text;
}
