import type { Model, Offer, PriceComponent } from '../../dataset/schema.js';
import { amountPerMillion } from './amount-per-million.js';

/** The meters that have a column. */
export const tokenMeters = ['input', 'cached-input', 'output'] as const;
export type TokenMeter = (typeof tokenMeters)[number];

/** What tokens of one meter cost under an offer. Unknown is neither free nor 0. */
export interface TokenPrice {
  kind: 'price' | 'free' | 'unknown';
  /** In the currency of the offer; absent where the listed quantity is no power of ten. */
  amountPerMillion?: number;
  /** As the seller lists it, where that is not per million. */
  listed?: { amount: number; quantity: number };
  tiers: { above: number; amount: number }[];
  /** Further amounts of the same meter, such as for a longer life of a cache entry. */
  alternatives: number[];
}

/** An offer with its model and what its tokens cost. */
export interface PricedOffer {
  offer: Offer;
  model: Model;
  prices: Record<TokenMeter, TokenPrice>;
}

export function toPricedOffer(offer: Offer, model: Model): PricedOffer {
  return {
    offer,
    model,
    prices: {
      input: priceOf(offer, 'input'),
      'cached-input': priceOf(offer, 'cached-input'),
      output: priceOf(offer, 'output'),
    },
  };
}

/** What an offer charges for besides the tokens that have a column. */
export const otherComponents = ({ components }: Offer) =>
  components.filter((component) => !isTokenComponent(component) && component.amount !== null);

export const hasTokenPrices = ({ offer }: PricedOffer) =>
  offer.plan === 'free' || offer.components.some(isTokenComponent);

const isTokenComponent = ({ meter, per }: PriceComponent) =>
  per.unit === 'token' && tokenMeters.some((known) => known === meter);

function priceOf({ plan, components }: Offer, wanted: TokenMeter): TokenPrice {
  const found = components.filter(({ meter, per }) => meter === wanted && per.unit === 'token');
  const [first, ...others] = found.map(normalise);
  if (plan === 'free' && !first?.listed?.amount && !first?.amountPerMillion) {
    return { kind: 'free', tiers: [], alternatives: [] };
  }
  if (!first) return { kind: 'unknown', tiers: [], alternatives: [] };
  return { ...first, alternatives: others.flatMap(({ amountPerMillion }) => amountPerMillion ?? []) };
}

/** A component per million tokens; as it is listed where that cannot be said exactly. */
function normalise({ amount, per: { quantity }, tiers = [] }: PriceComponent): TokenPrice {
  const scale = (value: number) => amountPerMillion(value, quantity);
  const scaled = amount === null ? undefined : scale(amount);
  return {
    kind: amount === null ? 'unknown' : 'price',
    ...(scaled !== undefined && { amountPerMillion: scaled }),
    ...(amount !== null && amount !== scaled && { listed: { amount, quantity } }),
    tiers: tiers.map((tier) => ({ above: tier.above, amount: scale(tier.amount) ?? tier.amount })),
    alternatives: [],
  };
}
