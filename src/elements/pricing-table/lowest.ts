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
  const groups = new Map<string, Map<string, Group>>();
  for (const { row, values } of rows) {
    const value = values[position];
    if (value?.kind !== 'price') continue;
    const group = groupIn(groups, value.unit, row.offer.plan);
    if (isConditional(row)) {
      group.leastOfOthers = Math.min(group.leastOfOthers, ...amountsOf(row, column, value.amount));
    } else if (value.amount !== undefined) compare(group, row, value.amount);
  }
  return new Set([...groups.values()].flatMap((plans) => [...plans.values()].flatMap(lowestOf)));
}

/** Rows that compare, as far as they have been read. */
interface Group {
  /** How many rows without conditions. */
  count: number;
  lowest: number;
  rows: PricedOffer[];
  /** The least that a row with conditions may cost. */
  leastOfOthers: number;
}

function groupIn(groups: Map<string, Map<string, Group>>, unit: string, plan: string): Group {
  const plans = groups.get(unit) ?? new Map<string, Group>();
  groups.set(unit, plans);
  const group = plans.get(plan) ?? { count: 0, lowest: Infinity, rows: [], leastOfOthers: Infinity };
  plans.set(plan, group);
  return group;
}

function compare(group: Group, row: PricedOffer, amount: number): void {
  group.count++;
  if (amount < group.lowest) {
    group.lowest = amount;
    group.rows = [];
  }
  if (amount === group.lowest) group.rows.push(row);
}

const lowestOf = ({ count, lowest, rows, leastOfOthers }: Group) =>
  count < 2 || leastOfOthers < lowest ? [] : rows;

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
function amountsOf(row: PricedOffer, column: string, shown: number | undefined): number[] {
  if (shown === undefined) return [];
  const { amount, tiers, alternatives } = row.price(column);
  if (!amount) return [shown, ...(tiers.length + alternatives.length > 0 ? [0] : [])];
  return [shown, ...[...tiers, ...alternatives].map((other) => (other.amount / amount) * shown)];
}
