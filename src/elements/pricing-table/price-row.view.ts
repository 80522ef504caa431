import type { Dataset, Offer, PriceComponent, Source } from '../../dataset/schema.js';
import { safeUrl } from '../../dataset/url.js';
import type { LinkView } from '../../shared/cell.view.js';
import type { Wording } from '../../shared/wording.js';
import { conditionsOf } from './conditions.view.js';
import { findLowest } from './lowest.js';
import { type PriceCellView, toPriceCellView } from './price-cell.view.js';
import { foldText } from './sort-rows.js';
import {
  hasTokenPrices,
  otherComponents,
  type PricedOffer,
  type TokenMeter,
  tokenMeters,
} from './token-price.js';

/** One offer as it is shown. */
export interface PriceRowView {
  id: string;
  model: string;
  /** What has to be known about the offer, one text for each. */
  remarks: string[];
  seller: string;
  /** One for each meter; absent where the seller charges for something other than tokens. */
  prices?: PriceCellView[];
  /** What such a seller charges for. */
  otherPrices: string[];
  source: { link: LinkView; details: string };
}

/** What is the same for all rows. */
export interface RowContext {
  sources: Map<string, Source>;
  lowest: Record<TokenMeter, Set<PricedOffer>>;
  /** Dates repeat from row to row, and each one is dear to print. */
  printDate: (date: string) => string;
}

export function rowContext(dataset: Dataset, rows: PricedOffer[], { format }: Wording): RowContext {
  const printed = new Map<string, string>();
  return {
    sources: new Map(dataset.sources.map((source) => [source.id, source])),
    lowest: {
      input: findLowest(rows, 'input'),
      'cached-input': findLowest(rows, 'cached-input'),
      output: findLowest(rows, 'output'),
    },
    printDate: (date) => {
      const text = printed.get(date) ?? format.date(date);
      printed.set(date, text);
      return text;
    },
  };
}

export function toPriceRowView(row: PricedOffer, context: RowContext, wording: Wording): PriceRowView {
  const { offer, model } = row;
  const printMeter = (meter: TokenMeter) =>
    toPriceCellView(meter, row.prices[meter], offer.currency, context.lowest[meter].has(row), wording);
  const hasTokens = hasTokenPrices(row);
  return {
    id: offer.id,
    model: model.name,
    remarks: remarksOf(row, hasTokens, wording),
    seller: offer.seller,
    ...(hasTokens && { prices: tokenMeters.map(printMeter) }),
    otherPrices: hasTokens ? [] : printOthers(row, wording),
    source: printSource(row, context, wording),
  };
}

function remarksOf({ offer, model }: PricedOffer, hasTokens: boolean, wording: Wording): string[] {
  const { strings, format } = wording;
  const { servedBy, note } = offer;
  const isAlias = servedBy !== undefined && foldText(servedBy) !== foldText(model.name);
  const others = [...new Set(otherComponents(offer).map(({ meter }) => strings.meterName(meter)))];
  return [
    ...(isAlias ? [strings.servedBy(servedBy)] : []),
    ...conditionsOf(offer, wording),
    ...(hasTokens && others.length > 0 ? [strings.alsoCharged(format.list(others))] : []),
    ...(note ? [note] : []),
  ];
}

/** "image $0.04 per image", each once. */
function printOthers({ offer }: PricedOffer, wording: Wording): string[] {
  const print = (component: PriceComponent) => printOther(component, offer.currency, wording);
  const texts = [...new Set(otherComponents(offer).map(print))];
  return texts.length > 0 ? texts : [wording.strings.notPublished];
}

function printOther({ meter, amount, per, tiers = [] }: PriceComponent, currency: string, wording: Wording) {
  const { strings, format } = wording;
  const money = (value: number) => format.money(value, currency);
  const price = `${money(amount ?? 0)} ${strings.perUnit(per.quantity, format.number(per.quantity), per.unit)}`;
  const steps = tiers.map((tier) => strings.tier(money(tier.amount), format.number(tier.above)));
  return [strings.otherPrice(strings.meterName(meter), price), ...steps].join(', ');
}

/** The seller's own page where it is known, and who read it when. */
function printSource({ offer }: PricedOffer, { sources, printDate }: RowContext, { strings }: Wording) {
  const source = sources.get(offer.source);
  const page = safeUrl(offer.url);
  const home = safeUrl(source?.url);
  const name = source?.name ?? offer.source;
  const isElsewhere = page !== undefined && (home === undefined || hostOf(page) !== hostOf(home));
  const url = page ?? home;
  const details = [
    ...(isElsewhere ? [strings.accordingTo(name)] : []),
    ...datedBy(offer, source, strings, printDate),
  ];
  return {
    link: { text: isElsewhere ? hostOf(page) : name, ...(url && { url }) },
    details: details.join(', '),
  };
}

/** A seller's price that somebody has checked is more than a catalogue that was fetched on a day. */
function datedBy(
  { checked }: Offer,
  source: Source | undefined,
  strings: Wording['strings'],
  printDate: (text: string) => string,
): string[] {
  if (checked) return [strings.checked(printDate(checked))];
  return source?.retrieved ? [strings.retrieved(printDate(source.retrieved))] : [];
}

const hostOf = (url: string) => new URL(url).hostname.replace(/^www\./, '');
