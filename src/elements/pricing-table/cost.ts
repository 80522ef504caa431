import { withoutNoise } from '../../dataset/without-noise.js';
import type { Model, Offer } from '../../dataset/schema.js';
import { costLines, type RequestLine, type TokenLine } from './cost-lines.js';
import { metersNotCounted } from './cost-prices.js';
import type { Usage } from './cost-usage.js';
import { hoursKey, shareOfWeek, type Windows } from './hours.js';

export { changeUsage, defaultUsage, formatUsage, parseUsage, type Usage } from './cost-usage.js';

export type Side = Windows['applies'];

/** An offer and the model that it is for. */
export interface CostRow {
  offer: Offer;
  model: Model;
}

/** One price, or the two prices of one model that take turns by the hour. */
export interface CostGroup {
  model: Model;
  /** The price inside of the hours comes first. */
  offers: [Offer, ...Offer[]];
}

/** A line of the sum for one request, before the share of the hours is applied. */
export type CostLine = (TokenLine | RequestLine) & {
  /** The side of the hours on which the line holds. */
  hours?: Side;
  /** The share of the requests on that side; absent where the price of the other side is not offered. */
  share?: number;
};

/** What somebody pays. Amounts are in the currency of the offer and have up to 12 digits. */
export type Cost =
  | {
      kind: 'cost';
      perRequest: number;
      perDay: number;
      per30Days: number;
      currency: string;
      lines: CostLine[];
      /** What the offer charges for besides. */
      notCounted: string[];
      /** That the cost is known for this side of the hours alone. */
      only?: Side;
    }
  /** No cost is made without the prices of these meters. */
  | { kind: 'unknown'; missing: string[] }
  | { kind: 'free' }
  /** Paid for by the subscription. */
  | { kind: 'included' };

/**
 * Offers that are one to somebody who pays: the same model, seller, plan and currency, one inside and one outside
 * of the same hours. Every other offer is by itself. In the order of the first row of each.
 */
export function toCostGroups(rows: CostRow[]): CostGroup[] {
  const places = new Map(rows.map(({ offer }, index) => [offer, index]));
  const alike = new Map<string, CostRow[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = alike.get(key);
    if (group) group.push(row);
    else alike.set(key, [row]);
  }
  const place = ({ offers }: CostGroup) => Math.min(...offers.map((offer) => places.get(offer) ?? 0));
  return [...alike.values()].flatMap(pairUp).sort((one, other) => place(one) - place(other));
}

/** What the usage costs under the offers of a group. */
export function costOf(group: CostGroup, usage: Usage): Cost {
  const { offers } = group;
  const [{ plan, currency }] = offers;
  if (plan === 'free' && !offers.some(hasAmount)) return { kind: 'free' };
  if (plan === 'subscription' && !offers.some(hasAmount)) return { kind: 'included' };
  const sides = sidesOf(group, usage);
  const costs = sides.map((side) => ({ side, ...costLines(side.offer, usage) }));
  const missing = costs.flatMap((cost) => cost.missing);
  if (missing.length > 0) return { kind: 'unknown', missing: [...new Set(missing)] };
  const lines = costs.flatMap((cost) =>
    cost.lines.map((line): CostLine => ({ ...line, ...termsOf(cost.side) })),
  );
  const sums = sumUp(lines, usage.requestsPerDay);
  const only = offers.length === 1 ? offers[0].windows?.applies : undefined;
  return {
    kind: 'cost',
    ...sums,
    currency,
    lines,
    notCounted: [...new Set(sides.flatMap(({ offer }) => metersNotCounted(offer)))],
    ...(only && { only }),
  };
}

/**
 * The share of the requests, 0 to 1, that come inside of the hours of a group: the usage's, else that of the week.
 * Undefined where the offers do not take turns.
 */
export function shareInside({ offers }: CostGroup, { peakShare }: Usage): number | undefined {
  const [{ windows }, other] = offers;
  return windows && other ? withoutNoise(peakShare ?? shareOfWeek(windows)) : undefined;
}

interface OfferSide {
  offer: Offer;
  hours?: Side;
  share?: number;
}

/** Without windows, each offer has a key of its own. */
function keyOf({ model, offer }: CostRow): string {
  const { seller, plan, currency, windows, id } = offer;
  return JSON.stringify([model.id, seller, plan, currency, windows ? hoursKey(windows) : [id]]);
}

/** By id, so that the order of the rows makes no difference where one side is offered twice. */
function pairUp(alike: CostRow[]): CostGroup[] {
  const byId = [...alike].sort((one, other) => (one.offer.id < other.offer.id ? -1 : 1));
  const outside = byId.filter(({ offer }) => offer.windows?.applies === 'outside');
  const others = byId.filter(({ offer }) => offer.windows?.applies !== 'outside');
  const isPaired = (row: CostRow) => row.offer.windows !== undefined;
  const groups = others.map((row): CostGroup => {
    const partner = isPaired(row) ? outside.shift() : undefined;
    return { model: row.model, offers: partner ? [row.offer, partner.offer] : [row.offer] };
  });
  return [...groups, ...outside.map(({ model, offer }): CostGroup => ({ model, offers: [offer] }))];
}

const hasAmount = ({ components }: Offer) => components.some(({ amount }) => amount);

/** A side on which there are no requests needs no price. */
function sidesOf(group: CostGroup, usage: Usage): OfferSide[] {
  const [first, second] = group.offers;
  const inside = shareInside(group, usage);
  if (!second || inside === undefined)
    return [{ offer: first, ...(first.windows && { hours: first.windows.applies }) }];
  const sides: OfferSide[] = [
    { offer: first, hours: 'inside', share: inside },
    { offer: second, hours: 'outside', share: withoutNoise(1 - inside) },
  ];
  return sides.filter(({ share }) => share);
}

const termsOf = ({ hours, share }: OfferSide) => ({
  ...(hours && { hours }),
  ...(share !== undefined && { share }),
});

function sumUp(lines: CostLine[], requestsPerDay: number) {
  const perRequest = withoutNoise(lines.reduce((sum, { cost, share = 1 }) => sum + cost * share, 0));
  const perDay = withoutNoise(perRequest * requestsPerDay);
  return { perRequest, perDay, per30Days: withoutNoise(perDay * 30) };
}
