import type { Model, Offer, PriceComponent } from '../../dataset/schema.js';
import { amountPerMillion, million } from './amount-per-million.js';

/** The meters that have a column where nobody chooses. */
export const tokenMeters = ['input', 'cached-input', 'output'] as const;

/** What one meter costs under an offer. Unknown is neither free nor 0, and included is neither of the three. */
export interface MeterPrice {
  kind: 'price' | 'free' | 'included' | 'unknown';
  /**
   * For `per`, in the currency of the offer; absent where the price is unknown or its listed quantity of tokens
   * is no power of ten.
   */
  amount?: number;
  /** A million for tokens; what the seller lists for anything else. */
  per: PriceComponent['per'];
  /** As the seller lists it, where the table puts it in another way. */
  listed?: { amount: number; quantity: number };
  /** That the seller names the meter, with or without an amount. */
  isListed: boolean;
  tiers: { above: number; amount: number }[];
  /** How long the cache entry lives that `amount` is for, where the seller says so. */
  lifetime?: string;
  /** Further amounts of the same meter, such as for a longer life of a cache entry. */
  alternatives: { amount: number; lifetime?: string }[];
}

/** An offer with its model and what its meters cost. */
export interface PricedOffer {
  offer: Offer;
  model: Model;
  price: (meter: string) => MeterPrice;
}

const known = new WeakMap<Offer, PricedOffer>();

/** Offers do not change, so what is read out of one is kept with it. */
export function toPricedOffer(offer: Offer, model: Model): PricedOffer {
  const kept = known.get(offer);
  if (kept?.model === model) return kept;
  // A few meters are asked for, and thousands of maps would be larger than what they hold.
  const meters: string[] = [];
  const prices: MeterPrice[] = [];
  const price = (meter: string) => {
    const found = prices[meters.indexOf(meter)] ?? priceOf(offer, meter);
    if (!meters.includes(meter)) prices[meters.push(meter) - 1] = found;
    return found;
  };
  const priced = { offer, model, price };
  known.set(offer, priced);
  return priced;
}

const perMillionTokens = { quantity: million, unit: 'token' };
/** Nearly all prices have neither tiers nor alternatives. */
const none: never[] = [];

const withoutAmount = (kind: MeterPrice['kind']) => {
  const price = { kind, per: perMillionTokens, tiers: none, alternatives: none };
  return { listed: { ...price, isListed: true }, unlisted: { ...price, isListed: false } };
};
const withoutAmounts = {
  free: withoutAmount('free'),
  included: withoutAmount('included'),
  unknown: withoutAmount('unknown'),
};

function priceOf({ plan, components }: Offer, wanted: string): MeterPrice {
  const found = unitsFirst(components.filter(({ meter }) => meter === wanted));
  const prices = found.map(normalise);
  const first = prices[0];
  const isListed = first ? 'listed' : 'unlisted';
  const costsNothing = !first?.listed?.amount && !first?.amount;
  if (plan === 'free' && costsNothing) return withoutAmounts.free[isListed];
  if (plan === 'subscription' && costsNothing) return withoutAmounts.included[isListed];
  if (!first) return withoutAmounts.unknown[isListed];
  if (prices.length === 1) return first;
  const alternatives = found.slice(1).flatMap(({ lifetime }, index) => {
    const amount = prices[index + 1]?.amount;
    return amount === undefined ? [] : [{ amount, ...(lifetime && { lifetime }) }];
  });
  return { ...first, alternatives };
}

/** Prices of tokens where there are any: a column shows one unit. Of several lifetimes the plain price leads. */
function unitsFirst(components: PriceComponent[]): PriceComponent[] {
  if (components.length < 2) return components;
  const unit = components.find(({ per }) => per.unit === 'token')?.per.unit ?? components[0]?.per.unit;
  const same = components.filter(({ per }) => per.unit === unit);
  return same.length < 2 ? same : [...same].sort((one, other) => rankOf(one) - rankOf(other));
}

const rankOf = ({ lifetime }: PriceComponent) => (lifetime === undefined ? 0 : 1);

/** Tokens per million, exactly; as it is listed where that cannot be said. */
function normalise({ amount, per, lifetime, tiers }: PriceComponent): MeterPrice {
  const isToken = per.unit === 'token';
  const scale = (value: number) => (isToken ? amountPerMillion(value, per.quantity) : value);
  const scaled = amount === null ? undefined : scale(amount);
  const price: MeterPrice = {
    kind: amount === null ? 'unknown' : 'price',
    per: isToken ? perMillionTokens : per,
    isListed: true,
    tiers: tiers?.map((tier) => ({ above: tier.above, amount: scale(tier.amount) ?? tier.amount })) ?? none,
    alternatives: none,
  };
  if (scaled !== undefined) price.amount = scaled;
  if (amount !== null && amount !== scaled) price.listed = { amount, quantity: per.quantity };
  if (lifetime) price.lifetime = lifetime;
  return price;
}
