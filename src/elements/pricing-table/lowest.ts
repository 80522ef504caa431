import type { Offer } from '../../dataset/schema.js';
import type { ColumnValue } from './column-value.js';
import type { PricedOffer } from './meter-price.js';

/** A row with what it has in each column of numbers. */
export interface ValuedRow {
  row: PricedOffer;
  values: ColumnValue[];
}

/**
 * The rows with the lowest price of a column, ties included. Rows compare where currency, unit and plan are the
 * same, and only if there are two of them. A row whose price depends on the hour or on the size of the
 * request is never called the lowest; where it may be lower than the others, none of them is either.
 */
export function findLowest(rows: ValuedRow[], column: string, position: number): Set<PricedOffer> {
  const groups = new Map<string, ValuedRow[]>();
  for (const valued of rows) {
    const value = valued.values[position];
    if (value?.kind !== 'price') continue;
    const key = `${value.unit} ${valued.row.offer.plan}`;
    const group = groups.get(key);
    if (group) group.push(valued);
    else groups.set(key, [valued]);
  }
  return new Set([...groups.values()].flatMap((group) => lowestOf(group, column, position)));
}

function lowestOf(group: ValuedRow[], column: string, position: number): PricedOffer[] {
  const amount = ({ values }: ValuedRow) => values[position]?.amount;
  const comparable = group.filter((one) => !isConditional(one.row) && amount(one) !== undefined);
  if (comparable.length < 2) return [];
  const lowest = least(comparable.flatMap((one) => amount(one) ?? []));
  const others = group.filter(({ row }) => isConditional(row));
  if (least(others.flatMap((one) => amountsOf(one, column, amount(one)))) < lowest) return [];
  return comparable.filter((one) => amount(one) === lowest).map(({ row }) => row);
}

const conditional = new WeakMap<Offer, boolean>();

/** Whether the price is only one of several. Offers do not change, and every column asks at every update. */
export function isConditional({ offer }: PricedOffer): boolean {
  const known = conditional.get(offer) ?? hasConditions(offer);
  conditional.set(offer, known);
  return known;
}

const hasConditions = ({ windows, status, components }: Offer): boolean =>
  windows !== undefined ||
  status === 'announced' ||
  components.some(
    ({ tiers, meter, per }, index) =>
      tiers !== undefined ||
      components.slice(0, index).some((other) => other.meter === meter && other.per.unit === per.unit),
  );

/** All amounts of the meter, as many times the shown one as they are times the base. */
function amountsOf({ row }: ValuedRow, column: string, shown: number | undefined): number[] {
  if (shown === undefined) return [];
  const { amount, tiers, alternatives } = row.price(column);
  if (!amount) return [shown, ...(tiers.length + alternatives.length > 0 ? [0] : [])];
  return [shown, ...[...tiers, ...alternatives].map((other) => (other.amount / amount) * shown)];
}

const least = (amounts: number[]) => amounts.reduce((one, other) => Math.min(one, other), Infinity);
