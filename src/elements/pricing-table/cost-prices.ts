import { withoutNoise } from '../../dataset/without-noise.js';
import type { Offer, PriceComponent } from '../../dataset/schema.js';
import { amountPerMillion, million } from './amount-per-million.js';
import { secondsOf } from './cost-lifetime.js';

/** The meters of which a request has tokens. */
export type CostMeter = 'input' | 'cached-input' | 'cache-write' | 'output';

/** The price of a meter's tokens. */
export interface CostPrice {
  amountPerMillion: number;
  /** By rising threshold. */
  tiers: { above: number; amountPerMillion: number }[];
  /**
   * Which of several lifetimes of a cache entry it is for: a duration, or empty for the price without one. Absent
   * where there is one price.
   */
  lifetime?: string;
}

/** A price beyond it is a slip of the data, and sums with it have no digits left. */
const mostAmount = 1e15;

const costMeters = new Set<string>(['input', 'cached-input', 'cache-write', 'output'] satisfies CostMeter[]);

const known = new WeakMap<Offer, Map<CostMeter, CostPrice | undefined>>();

/**
 * What tokens of a meter cost under an offer; undefined where that is not published. Of several lifetimes of a
 * cache entry, the price without one counts, else that of the shortest. Offers do not change, so what is read out
 * of one is kept: every key that is typed asks for all of them.
 */
export function priceOfTokens(offer: Offer, meter: CostMeter): CostPrice | undefined {
  const prices = known.get(offer) ?? new Map<CostMeter, CostPrice | undefined>();
  known.set(offer, prices);
  if (!prices.has(meter)) prices.set(meter, readPrice(offer, meter));
  return prices.get(meter);
}

function readPrice({ components }: Offer, wanted: CostMeter): CostPrice | undefined {
  const prices = components
    .filter(({ meter, per }) => meter === wanted && per.unit === 'token')
    .flatMap((component) => toPrice(component) ?? [])
    .sort((one, other) => compare(lengthOf(one.lifetime), lengthOf(other.lifetime)));
  const [first] = prices;
  if (!first) return undefined;
  const { lifetime, ...price } = first;
  const isOneOfSeveral = new Set(prices.map((each) => each.lifetime)).size > 1;
  return { ...price, ...(isOneOfSeveral && { lifetime: lifetime ?? '' }) };
}

/** What the tokens that lie between two positions of a request cost, and above which threshold. */
export interface Band {
  tokens: number;
  amountPerMillion: number;
  tierAbove?: number;
}

/** All tokens at the price that the size of the request leads to. */
export function wholeBand(price: CostPrice, tokens: number, size: number): Band[] {
  const tier = price.tiers.findLast(({ above }) => above < size);
  return [{ tokens, ...(tier ? priceOfTier(tier) : { amountPerMillion: price.amountPerMillion }) }];
}

/** The tokens that lie from `start` on in a request, each at the price of its position. */
export function marginalBands(price: CostPrice, tokens: number, start: number): Band[] {
  const { tiers } = price;
  const bands = [{ above: 0, band: { amountPerMillion: price.amountPerMillion } }].concat(
    tiers.map((tier) => ({ above: tier.above, band: priceOfTier(tier) })),
  );
  return bands.flatMap(({ above, band }, index) => {
    const next = bands[index + 1]?.above ?? Infinity;
    const within = Math.min(start + tokens, next) - Math.max(start, above);
    return within > 0 ? [{ tokens: Math.min(withoutNoise(within), tokens), ...band }] : [];
  });
}

/** The meters that an offer charges for and that a request of tokens says nothing about. */
export function metersNotCounted({ components }: Offer): string[] {
  const isCounted = ({ meter, per, amount }: PriceComponent) =>
    amount === 0 || (costMeters.has(meter) && per.unit === 'token') || isRequestFee({ meter, per });
  return [...new Set(components.filter((component) => !isCounted(component)).map(({ meter }) => meter))];
}

export const isRequestFee = ({ meter, per }: Pick<PriceComponent, 'meter' | 'per'>): boolean =>
  meter === 'request' && per.unit === 'request';

/** What one request costs whatever its size; undefined where that is not published. */
export function feeOf({ amount, per }: PriceComponent): number | undefined {
  const fee = amount === null ? undefined : withoutNoise(amount / per.quantity);
  return fee !== undefined && isUsable(fee) ? fee : undefined;
}

const isUsable = (amount: number) => amount <= mostAmount;

const priceOfTier = (tier: CostPrice['tiers'][number]) => ({
  amountPerMillion: tier.amountPerMillion,
  tierAbove: tier.above,
});

function toPrice({ amount, per, tiers = [], lifetime }: PriceComponent): CostPrice | undefined {
  // Exact where the point moves; else as near as a float is.
  const scale = (value: number) =>
    amountPerMillion(value, per.quantity) ?? withoutNoise((value / per.quantity) * million);
  const steps = tiers
    .map((tier) => ({ above: tier.above, amountPerMillion: scale(tier.amount) }))
    .sort((one, other) => one.above - other.above);
  if (amount === null || ![scale(amount), ...steps.map((step) => step.amountPerMillion)].every(isUsable)) {
    return undefined;
  }
  return { amountPerMillion: scale(amount), tiers: steps, ...(lifetime && { lifetime }) };
}

const lengthOf = (lifetime: string | undefined) =>
  lifetime === undefined ? -1 : (secondsOf(lifetime) ?? Infinity);

/** Infinity less Infinity is no number. */
const compare = (one: number, other: number) => (one === other ? 0 : one - other);
