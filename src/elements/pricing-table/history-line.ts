import { startOfDate } from '../../dataset/date.js';
import type { Dataset, Model, Offer } from '../../dataset/schema.js';
import type { Convert } from './convert.js';
import { type MeterPrice, tokenMeters, toPricedOffer } from './meter-price.js';

/** For which of its hours a price is: for all, or inside or outside of those that the offer names. */
export type Side = 'always' | 'inside' | 'outside';

/** One price of one seller over time. */
export interface HistoryLine {
  model: Model;
  seller: string;
  plan: Offer['plan'];
  /** The currency of the seller's list. */
  listed: string;
  /** The currency that its amounts are shown in. */
  currency: string;
  /** That it is not the one of the list. */
  isConverted: boolean;
  side: Side;
  /** By their beginning; where two sources overlap, both stay. */
  periods: Period[];
}

/** How long one offer of a line holds, and what it charges. */
export interface Period {
  offer: Offer;
  price: MeterPrice;
  /** Per million tokens in the currency of the line; absent where there is nothing to draw. */
  amount?: number;
  span?: Span;
}

/** Milliseconds since 1970, UTC, `end` excluded. */
export interface Span {
  /** -Infinity where the offer names no first day. */
  start: number;
  /** Infinity where an offer of the future names no last day; today where one that holds names none. */
  end: number;
  /** That the offer has ended, and `end` is only the last day on which that was known. */
  isEndUnknown: boolean;
}

interface LineOptions {
  models: Model[];
  meter: string;
  convert: Convert;
  /** The present in milliseconds. */
  present: number;
}

/** The lines of these models, in their order; of one model in the order of the offers. */
export function toHistoryLines(dataset: Dataset, options: LineOptions): HistoryLine[] {
  const lines = new Map<string, HistoryLine>();
  for (const model of new Set(options.models)) {
    for (const offer of dataset.offers.filter((known) => known.model === model.id)) {
      const price = toPricedOffer(offer, model).price(options.meter);
      if (!hasTokenPrice(offer, price, options.meter)) continue;
      const line = newLine(offer, model, options.convert);
      const key = JSON.stringify([model.id, line.seller, line.plan, line.listed, line.side]);
      const known = lines.get(key) ?? line;
      known.periods.push(toPeriod(offer, price, dataset.updated, options));
      lines.set(key, known);
    }
  }
  return [...lines.values()].map(sortPeriods);
}

/** A free plan names no meters and gives the tokens of text; whether it gives any others is not known. */
function hasTokenPrice({ plan }: Offer, price: MeterPrice, meter: string): boolean {
  const isText = tokenMeters.some((known) => known === meter);
  return (price.isListed && price.per.unit === 'token') || (plan === 'free' && isText);
}

function newLine(offer: Offer, model: Model, convert: Convert): HistoryLine {
  const { currency, isConverted } = convert(0, offer.currency);
  return {
    model,
    seller: offer.seller,
    plan: offer.plan,
    listed: offer.currency,
    currency,
    isConverted,
    side: offer.windows?.applies ?? 'always',
    periods: [],
  };
}

function toPeriod(offer: Offer, price: MeterPrice, updated: string, options: LineOptions): Period {
  const listed = price.kind === 'free' ? 0 : price.kind === 'price' ? price.amount : undefined;
  const amount = listed === undefined ? undefined : options.convert(listed, offer.currency).amount;
  const span = spanOf(offer, updated, options.present);
  return { offer, price, ...(amount !== undefined && { amount }), ...(span && { span }) };
}

/** Undefined where the dates are none, leave no time between them, or an announced offer names no first day. */
function spanOf({ from, until, status }: Offer, updated: string, present: number): Span | undefined {
  if (status === 'announced' && from === undefined) return undefined;
  const start = from === undefined ? -Infinity : (startOfDate(from) ?? NaN);
  const isEndUnknown = until === undefined && status === 'retired';
  const openEnd = start < present ? present : Infinity;
  const lastDay = isEndUnknown ? updated : until;
  const end = lastDay === undefined ? openEnd : (startOfDate(lastDay) ?? NaN);
  return start < end ? { start, end, isEndUnknown } : undefined;
}

function sortPeriods(line: HistoryLine): HistoryLine {
  const beginning = ({ offer: { from, status } }: Period) => {
    if (from === undefined) return status === 'announced' ? Infinity : -Infinity;
    return startOfDate(from) ?? Infinity;
  };
  const order = (one: number, other: number) => (one === other ? 0 : one < other ? -1 : 1);
  const periods = [...line.periods].sort((one, other) => order(beginning(one), beginning(other)));
  return { ...line, periods };
}
