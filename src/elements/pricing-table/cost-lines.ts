import { withoutNoise } from '../../dataset/without-noise.js';
import type { Offer } from '../../dataset/schema.js';
import { million } from './amount-per-million.js';
import {
  type Band,
  type CostMeter,
  type CostPrice,
  feeOf,
  isRequestFee,
  marginalBands,
  priceOfTokens,
  wholeBand,
} from './cost-prices.js';
import type { Usage } from './cost-usage.js';

/** What some tokens of one request cost, in the currency of the offer. */
export interface TokenLine {
  meter: CostMeter;
  tokens: number;
  amountPerMillion: number;
  cost: number;
  /** The price holds for requests, or for tokens, above so many tokens of input. */
  tierAbove?: number;
  /** That the meter has no price of its own. */
  countedAs?: 'input';
  /** Which of several lifetimes of a cache entry is counted: a duration, or empty for the price without one. */
  lifetime?: string;
}

/** What a seller charges for a request, whatever its size. */
export interface RequestLine {
  meter: 'request';
  amount: number;
  /** Requests that the amount is for. */
  quantity: number;
  cost: number;
}

export interface OfferCost {
  lines: (TokenLine | RequestLine)[];
  /** Meters of which a price would be needed and is not published. */
  missing: string[];
}

interface Demand {
  meter: CostMeter;
  tokens: number;
  /** Position of the first of the tokens within the input; absent for output. */
  start?: number;
}

/** One request under one offer, line by line; nothing for what the request has no tokens of. */
export function costLines(offer: Offer, usage: Usage): OfferCost {
  const size = usage.input + usage.cached + usage.written;
  const parts = demandsOf(usage).map((demand) => linesOfTokens(offer, demand, size));
  const fees = offer.components
    .filter(isRequestFee)
    .map((component) => ({ ...component, cost: feeOf(component) }));
  const feeLines = fees.flatMap(({ amount, per: { quantity }, cost }): RequestLine[] =>
    amount && cost !== undefined ? [{ meter: 'request', amount, quantity, cost }] : [],
  );
  const missing = [
    ...parts.flatMap((part) => (typeof part === 'string' ? [part] : [])),
    ...fees.flatMap(({ meter, cost }) => (cost === undefined ? [meter] : [])),
  ];
  return {
    lines: [...parts.flatMap((part) => (typeof part === 'string' ? [] : part)), ...feeLines],
    missing: [...new Set(missing)],
  };
}

/** The input is taken to begin with what is new, then what is read from the cache, then what is written to it. */
function demandsOf({ input, cached, written, output }: Usage): Demand[] {
  const demands: Demand[] = [
    { meter: 'input', tokens: input, start: 0 },
    { meter: 'cached-input', tokens: cached, start: input },
    { meter: 'cache-write', tokens: written, start: input + cached },
    { meter: 'output', tokens: output },
  ];
  return demands.filter(({ tokens }) => tokens > 0);
}

/** The lines of one meter, or the meter of which the price is missing. */
function linesOfTokens(offer: Offer, demand: Demand, size: number): TokenLine[] | CostMeter {
  const { meter } = demand;
  const own = priceOfTokens(offer, meter);
  if (own) return toLines(own, demand, size, offer);
  if (meter === 'output') return meter;
  const price = priceOfTokens(offer, 'input');
  if (!price) return 'input';
  return toLines(price, demand, size, offer).map((line) => ({ ...line, countedAs: 'input' }));
}

function toLines(price: CostPrice, demand: Demand, size: number, { tierRule }: Offer): TokenLine[] {
  const { meter, tokens, start } = demand;
  // Thresholds are counted in tokens of input, where output has no position: its price goes by the size.
  const isMarginal = tierRule === 'marginal' && start !== undefined;
  const bands = isMarginal ? marginalBands(price, tokens, start) : wholeBand(price, tokens, size);
  return bands.map((band) => ({
    meter,
    ...band,
    cost: costOfBand(band),
    ...(price.lifetime !== undefined && { lifetime: price.lifetime }),
  }));
}

const costOfBand = ({ tokens, amountPerMillion }: Band) =>
  withoutNoise((tokens * amountPerMillion) / million);
