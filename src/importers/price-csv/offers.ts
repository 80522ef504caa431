import { startOfDate } from '../../dataset/date.js';
import type { Offer, PriceComponent } from '../../dataset/schema.js';
import { toSlug } from '../shared/slug.js';
import { withUniqueIds } from '../shared/unique-ids.js';
import type { CellPrice } from './amounts.js';
import type { MeterColumn, OfferColumn } from './columns.js';
import type { PriceRow } from './rows.js';

/** A price that is not known is said to be so where every reader looks for it; elsewhere it is left out. */
const core = ['input', 'cached-input', 'output'];
/** Of a row that differs from another one in `above` alone, these say nothing new. */
const described: OfferColumn[] = [
  ...(['status', 'served by', 'source', 'source url', 'checked', 'url', 'note'] as const),
  ...(['context length', 'open weights'] as const),
];

/** The offers of the rows: those that differ in `above` alone are one offer with tiers. */
export function toOffers(rows: PriceRow[]): Offer[] {
  const groups = new Map<string, PriceRow[]>();
  for (const row of rows) {
    const { model, seller, currency, windows, from, until } = row.terms;
    const key = JSON.stringify([model, seller, currency, row.plan, windows, from, until]);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  const offers = [...groups.values()].flatMap((group) => toOffer(group) ?? []);
  return withUniqueIds(withoutOverlaps(offers).map(({ offer }) => offer));
}

interface PlacedOffer {
  row: PriceRow;
  offer: Offer;
}

function toOffer(group: PriceRow[]): PlacedOffer | undefined {
  const base = group.find(({ above }) => above === undefined);
  if (!base) {
    for (const { cells } of group)
      cells.refuse('above', 'no-base', 'has no row of the same offer without a threshold');
    return undefined;
  }
  const tiers = readTierRows(base, group);
  const plan = base.plan ?? (isFree([base, ...tiers]) ? 'free' : 'pay-as-you-go');
  if (plan === 'free' && hasPrice([base, ...tiers])) {
    base.cells.refuse('plan', 'bad-plan', 'stands beside a price that is not 0');
    return undefined;
  }
  const components =
    plan === 'free'
      ? []
      : base.prices.flatMap(({ column, price }) => toComponent(column, price, plan, tiers) ?? []);
  if (components.length === 0 && plan !== 'free' && plan !== 'subscription') {
    base.cells.refuse('model', 'no-price', 'has no price');
    return undefined;
  }
  const { model, seller, currency, ...terms } = base.terms;
  const offer: Offer = {
    id: idOf(base, plan),
    model,
    seller,
    plan,
    currency,
    components,
    ...(components.some((component) => component.tiers) && { tierRule: 'whole-request' as const }),
    ...terms,
    source: base.source.id,
  };
  return { row: base, offer };
}

/** The rows with a threshold, the lowest first, and without those that stand twice or say something else. */
function readTierRows(base: PriceRow, group: PriceRow[]): PriceRow[] {
  const seen = new Set<number | undefined>();
  const sorted = [...group].sort((one, other) => (one.above ?? -1) - (other.above ?? -1));
  return sorted.flatMap((row) => {
    const isRepeated = seen.has(row.above);
    seen.add(row.above);
    if (isRepeated) row.cells.refuse('model', 'duplicate-row', 'has another row for the same offer');
    if (isRepeated || row === base) return [];
    const stray = described.find((column) => {
      const text = row.cells.text(column);
      return text !== undefined && text !== base.cells.text(column);
    });
    if (stray === undefined) return row;
    row.cells.refuse(stray, 'tier-mismatch', `differs from row ${base.cells.number}, of which it is a tier`);
    return [];
  });
}

/** Where all that is known is free, and neither input nor output is in doubt. */
function isFree(rows: PriceRow[]): boolean {
  const prices = rows.flatMap((row) => row.prices);
  const isDoubtful = prices.some(
    ({ column, price }) => price.kind === 'unknown' && ['input', 'output'].includes(column.meter),
  );
  const known = prices.filter(({ price }) => price.kind === 'price' || price.kind === 'free');
  return !isDoubtful && known.length > 0 && known.every(({ price }) => price.kind === 'free');
}

const hasPrice = (rows: PriceRow[]) =>
  rows.some(({ prices }) => prices.some(({ price }) => price.kind === 'price' && price.amount > 0));

function toComponent(
  column: MeterColumn,
  price: CellPrice,
  plan: Offer['plan'],
  tierRows: PriceRow[],
): PriceComponent | undefined {
  const tiers = tierRows.flatMap((row) => toTier(column, price, row) ?? []);
  const isExpected = plan !== 'subscription' && core.includes(column.meter);
  if (price.kind === 'none' && tiers.length === 0) return undefined;
  if (price.kind === 'unknown' && !isExpected && tiers.length === 0) return undefined;
  const { meter, per, lifetime } = column;
  const amount = amountOf(price) ?? null;
  return { meter, amount, per, ...(tiers.length > 0 && { tiers }), ...(lifetime && { lifetime }) };
}

/** Without its own price above a threshold, a meter would seem to cost there what it costs below. */
function toTier(column: MeterColumn, basePrice: CellPrice, { above, cells, prices }: PriceRow) {
  const price = prices.find((one) => one.column === column)?.price;
  const amount = price && amountOf(price);
  if (above !== undefined && amount !== undefined) return { above, amount };
  if (amountOf(basePrice) !== undefined)
    cells.drop('above', 'no-tier-price', `has no price of ${column.header}; repeat it where it is the same`);
  return undefined;
}

function amountOf(price: CellPrice): number | undefined {
  if (price.kind === 'price') return price.amount;
  return price.kind === 'free' ? 0 : undefined;
}

/** One that stays when other rows come or go. */
function idOf({ terms }: PriceRow, plan: Offer['plan']): string {
  const { model, seller, currency, from, windows } = terms;
  const [first] = windows?.ranges ?? [];
  const hours = first && `${windows?.applies ?? ''}-${first.from}-${first.until}`.replaceAll(':', '');
  const sellerId = Array.from(toSlug(seller)).slice(0, 20).join('');
  const plain = plan === 'pay-as-you-go' || plan === 'free';
  return [model, sellerId, plain ? '' : plan, currency.toLowerCase(), from, hours].filter(Boolean).join('@');
}

/** Of two prices of one offer at one time, the one that begins later is left out. */
function withoutOverlaps(offers: PlacedOffer[]): PlacedOffer[] {
  const sorted = [...offers].sort(
    (one, other) =>
      startOf(one.offer) - startOf(other.offer) || one.row.cells.number - other.row.cells.number,
  );
  const ends = new Map<string, number>();
  const refused = new Set<PlacedOffer>();
  for (const placed of sorted) {
    const { model, seller, currency, plan, windows } = placed.offer;
    const key = JSON.stringify([model, seller, currency, plan, windows]);
    const end = ends.get(key) ?? -Infinity;
    if (end > startOf(placed.offer)) {
      refused.add(placed);
      placed.row.cells.refuse('from', 'overlap', 'is before the end of another row of the same offer');
    }
    ends.set(key, Math.max(end, endOf(placed.offer)));
  }
  return offers.filter((placed) => !refused.has(placed));
}

/** Before every date there is; numbers that can be subtracted. */
const startOf = ({ from }: Offer) => (from ? startOfDate(from) : undefined) ?? Number.MIN_SAFE_INTEGER;
const endOf = ({ until }: Offer) => (until ? startOfDate(until) : undefined) ?? Number.MAX_SAFE_INTEGER;
