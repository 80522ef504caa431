import type { PricedOffer, TokenMeter, TokenPrice } from './token-price.js';

/**
 * The rows with the lowest price of a meter, ties included. Rows compare where currency, unit and plan are the
 * same, and only if there are two of them. A row whose price depends on the hour or on the size of the
 * request is never called the lowest; where it may be lower than the others, none of them is either.
 */
export function findLowest(rows: PricedOffer[], meter: TokenMeter): Set<PricedOffer> {
  const groups = new Map<string, PricedOffer[]>();
  for (const row of rows) {
    if (row.prices[meter].kind !== 'price') continue;
    const key = `${row.offer.currency} ${row.offer.plan}`;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return new Set([...groups.values()].flatMap((group) => lowestOf(group, meter)));
}

function lowestOf(group: PricedOffer[], meter: TokenMeter): PricedOffer[] {
  const amount = (row: PricedOffer) => row.prices[meter].amountPerMillion;
  const comparable = group.filter((row) => !isConditional(row) && amount(row) !== undefined);
  if (comparable.length < 2) return [];
  const lowest = least(comparable.flatMap((row) => amount(row) ?? []));
  const conditional = group.filter(isConditional).flatMap((row) => amountsOf(row.prices[meter]));
  if (least(conditional) < lowest) return [];
  return comparable.filter((row) => amount(row) === lowest);
}

const isConditional = ({ offer, prices }: PricedOffer) =>
  offer.windows !== undefined ||
  offer.status === 'announced' ||
  offer.components.some(({ tiers }) => tiers) ||
  Object.values(prices).some(({ alternatives }) => alternatives.length > 0);

const amountsOf = ({ amountPerMillion, tiers, alternatives }: TokenPrice) => [
  ...(amountPerMillion === undefined ? [] : [amountPerMillion]),
  ...tiers.map(({ amount }) => amount),
  ...alternatives,
];

const least = (amounts: number[]) => amounts.reduce((one, other) => Math.min(one, other), Infinity);
