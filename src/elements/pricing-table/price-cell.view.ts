import type { Wording } from '../../shared/wording.js';
import { ratioTo, roundRatio } from './baseline.js';
import { type ColumnValue, columnValue } from './column-value.js';
import { blendColumn, contextColumn, isTokenMeter } from './columns.js';
import type { MeterPrice, PricedOffer } from './meter-price.js';
import type { RowTerms } from './row-terms.js';
import { printComputed, printShown } from './shown-money.view.js';
import { formatMoney } from '../../shared/money-format.js';

/** One number of a row as it is shown. */
export interface PriceCellView {
  column: string;
  kind: MeterPrice['kind'];
  /** Money, a number of tokens, "Free", "Included" or "Not published". */
  text: string;
  /** That it is the lowest of its kind. */
  lowest?: string;
  /** What has to be known about it: tiers, other amounts, how it is listed, how it compares. */
  details: string[];
}

export function toPriceCellView(
  row: PricedOffer,
  column: string,
  value: ColumnValue,
  terms: RowTerms,
): PriceCellView {
  const { kind } = value;
  if (column === contextColumn) {
    const text = value.amount === undefined ? terms.wording.strings.notListed : formatCount(value, terms);
    return cellOf(column, kind, text, none);
  }
  const price = column === blendColumn ? undefined : row.price(column);
  const text = price ? meterText(row, column, price, terms) : blendText(value, terms);
  return cellOf(column, kind, text, detailsOf(row, column, price, value, terms));
}

type Shared = Map<string, Map<string, PriceCellView>>;
const shared = { free: new Map() as Shared, included: new Map() as Shared, unknown: new Map() as Shared };

/** Nearly half of all cells have a word instead of an amount, and share what they are. */
function cellOf(column: string, kind: PriceCellView['kind'], text: string, details: string[]): PriceCellView {
  if (kind === 'price' || details.length > 0) return { column, kind, text, details };
  const known = shared[kind].get(column) ?? new Map<string, PriceCellView>();
  shared[kind].set(column, known);
  const cell = known.get(text) ?? { column, kind, text, details };
  known.set(text, cell);
  return cell;
}

/** Most cells have no details, and share this list. */
const none: string[] = [];

function detailsOf(
  row: PricedOffer,
  column: string,
  price: MeterPrice | undefined,
  value: ColumnValue,
  terms: RowTerms,
): string[] {
  const own = price && hasDetails(price, value) ? priceDetails(row, price, value, terms) : none;
  return terms.baseline ? [...own, ...comparedText(row, column, value, terms)] : own;
}

const hasDetails = ({ listed, tiers, alternatives }: MeterPrice, { isConverted }: ColumnValue) =>
  isConverted || listed !== undefined || tiers.length > 0 || alternatives.length > 0;

const formatCount = ({ amount = 0 }: ColumnValue, { wording }: RowTerms) => wording.format.number(amount);

function meterText(
  row: PricedOffer,
  column: string,
  { kind, amount, per, lifetime, listed, isListed }: MeterPrice,
  terms: RowTerms,
): string {
  const { strings } = terms.wording;
  if (kind === 'free') return strings.free;
  if (kind === 'included') return strings.included;
  if (amount !== undefined) {
    const money = moneyOf(row, amount, terms);
    if (lifetime) return strings.forLifetime(money, lifetime);
    return per.unit === 'token' ? money : `${money} ${unitText(per.quantity, per.unit, terms.wording)}`;
  }
  if (listed) return listedText(row, listed, per.unit, terms.wording);
  return isListed || isTokenMeter(column) ? strings.notPublished : strings.notListed;
}

function blendText(value: ColumnValue, { wording }: RowTerms): string {
  const { strings } = wording;
  const { kind, amount, currency, isConverted } = value;
  if (kind === 'free') return strings.free;
  if (kind === 'included') return strings.included;
  if (amount === undefined) return strings.notKnown;
  const mean = printComputed(amount, currency, wording);
  return isConverted ? strings.converted(mean) : mean;
}

function priceDetails(
  row: PricedOffer,
  { amount, per, listed, tiers, alternatives }: MeterPrice,
  { isConverted }: ColumnValue,
  terms: RowTerms,
): string[] {
  const { strings, format } = terms.wording;
  const currency = row.offer.currency;
  return [
    ...tiers.map((tier) => strings.tier(moneyOf(row, tier.amount, terms), format.number(tier.above))),
    ...alternatives.map((other) => {
      const money = moneyOf(row, other.amount, terms);
      return other.lifetime ? strings.forLifetime(money, other.lifetime) : strings.alternativePrice(money);
    }),
    // A converted price is no price of the seller's, so what the seller lists stands beside it.
    ...(isConverted && amount !== undefined ? [strings.listedAs(formatMoney(format, amount, currency))] : []),
    ...(listed && amount !== undefined
      ? [strings.listedAs(listedText(row, listed, per.unit, terms.wording))]
      : []),
  ];
}

/** How many times the baseline it is, except for the baseline itself. */
function comparedText(row: PricedOffer, column: string, value: ColumnValue, terms: RowTerms): string[] {
  const { baseline, wording } = terms;
  if (!baseline || baseline === row) return [];
  const ratio = ratioTo(columnValue(baseline, column, terms), value);
  if (ratio === undefined) return [];
  return [wording.strings.timesBaseline(wording.format.number(roundRatio(ratio)), baseline.model.name)];
}

const moneyOf = ({ offer }: PricedOffer, amount: number, { convert, wording }: RowTerms): string =>
  printShown(convert(amount, offer.currency), wording);

function listedText(
  { offer }: PricedOffer,
  { amount, quantity }: { amount: number; quantity: number },
  unit: string,
  wording: Wording,
): string {
  return `${formatMoney(wording.format, amount, offer.currency)} ${unitText(quantity, unit, wording)}`;
}

const unitText = (quantity: number, unit: string, { strings, format }: Wording) =>
  strings.perUnit(quantity, format.number(quantity), unit);
