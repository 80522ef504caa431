import { startOfDate } from '../../dataset/date.js';
import type { Dataset, Source } from '../../dataset/schema.js';
import { safeUrl } from '../../dataset/url.js';
import type { LinkView } from '../../shared/cell.view.js';
import type { Wording } from '../../shared/wording.js';
import { conditionsOf } from './conditions.view.js';
import type { Convert } from './convert.js';
import type { HistoryLine, Period } from './history-line.js';
import { nameLine, printMoney } from './history-names.js';
import { formatMoney } from '../../shared/money-format.js';

/** A chart as a table. */
export interface HistoryTextView {
  /** What opens it. */
  label: string;
  columns: { from: string; until: string; price: string; source: string };
  lines: { name: string; periods: PeriodView[] }[];
}

export interface PeriodView {
  from: string;
  until: string;
  /** Money, "Free", or why there is none. */
  price: string;
  /** What has to be known about the price, one text for each. */
  details: string[];
  source: LinkView;
}

export function toHistoryText(
  dataset: Dataset,
  lines: HistoryLine[],
  convert: Convert,
  wording: Wording,
): HistoryTextView {
  const { strings } = wording;
  const sources = new Map(dataset.sources.map((source) => [source.id, source]));
  return {
    label: strings.historyAsText,
    columns: {
      from: strings.historyFrom,
      until: strings.historyUntil,
      price: strings.historyPrice,
      source: strings.source,
    },
    lines: lines.map((line) => ({
      name: nameLine(line, wording),
      periods: line.periods.map((period) => printPeriod(period, sources, convert, wording)),
    })),
  };
}

function printPeriod(
  { offer, price }: Period,
  sources: Map<string, Source>,
  convert: Convert,
  wording: Wording,
): PeriodView {
  const { strings } = wording;
  const open = offer.status === 'retired' ? strings.historyEndUnknown : strings.historyOpenEnd;
  return {
    from: printDate(offer.from, strings.historyOpenStart, wording),
    until: printDate(offer.until, open, wording),
    price: printPrice(offer.currency, price, convert, wording),
    details: [...detailsOf(offer.currency, price, convert, wording), ...conditionsOf(offer, wording)],
    source: linkTo(offer.source, sources),
  };
}

function printDate(date: string | undefined, open: string, { strings, format }: Wording): string {
  if (date === undefined) return open;
  return startOfDate(date) === undefined ? strings.historyNoDate(date) : format.date(date);
}

type Price = Period['price'];

function printPrice(currency: string, price: Price, convert: Convert, wording: Wording): string {
  const { strings } = wording;
  if (price.kind === 'free') return strings.free;
  if (price.kind === 'included') return strings.included;
  if (price.amount !== undefined) return printAmount(price.amount, currency, convert, wording);
  return price.listed ? printListed(price.listed, currency, wording) : strings.notPublished;
}

/** What the amount of the chart leaves out: steps by size, further amounts, and the seller's own way to put it. */
function detailsOf(currency: string, price: Price, convert: Convert, wording: Wording): string[] {
  const { strings, format } = wording;
  const { amount, listed } = price;
  const print = (value: number) => printAmount(value, currency, convert, wording);
  const isConverted = amount !== undefined && convert(amount, currency).isConverted;
  return [
    ...price.tiers.map((tier) => strings.tier(print(tier.amount), format.number(tier.above))),
    ...price.alternatives.map((other) =>
      other.lifetime
        ? strings.forLifetime(print(other.amount), other.lifetime)
        : strings.alternativePrice(print(other.amount)),
    ),
    ...(isConverted ? [strings.listedAs(formatMoney(format, amount, currency))] : []),
    ...(listed && amount !== undefined ? [strings.listedAs(printListed(listed, currency, wording))] : []),
  ];
}

function printAmount(listed: number, listedIn: string, convert: Convert, wording: Wording): string {
  const { amount, currency, isConverted } = convert(listed, listedIn);
  return printMoney(amount, { currency, isConverted }, wording);
}

function printListed(
  { amount, quantity }: NonNullable<Price['listed']>,
  currency: string,
  { strings, format }: Wording,
): string {
  return `${formatMoney(format, amount, currency)} ${strings.perUnit(quantity, format.number(quantity), 'token')}`;
}

function linkTo(id: string, sources: Map<string, Source>): LinkView {
  const source = sources.get(id);
  const url = safeUrl(source?.url);
  return { text: source?.name ?? id, ...(url && { url }) };
}
