import { startOfDate } from '../../dataset/date.js';
import type { Offer, PriceComponent } from '../../dataset/schema.js';
import { type SafeUrl, safeUrl } from '../../dataset/url.js';
import type { LinkView } from '../../shared/cell.view.js';
import { foldText } from '../../shared/fold-text.js';
import { conditionsOf } from './conditions.view.js';
import type { ColumnValue } from './column-value.js';
import type { PricedOffer } from './meter-price.js';
import { type PriceCellView, toPriceCellView } from './price-cell.view.js';
import type { RowTerms } from './row-terms.js';
import { formatMoney } from '../../shared/money-format.js';

/** One offer as it is shown. */
export interface PriceRowView {
  id: string;
  model: string;
  /** That it is what holds at this hour, where there are other hours. */
  holds?: string;
  /** What has to be known about the offer, one text for each. */
  remarks: string[];
  seller: string;
  /** One for each column of numbers; absent where the seller charges for nothing that has a column. */
  prices?: PriceCellView[];
  /** What such a seller charges for. */
  otherPrices: string[];
  source: { link: LinkView; details: string };
  /** Says which box chooses the offer. */
  pickLabel: string;
}

export function toPriceRowView(row: PricedOffer, values: ColumnValue[], terms: RowTerms): PriceRowView {
  const { offer, model } = row;
  const hasPrices = hasColumnPrices(row, terms);
  const conditions = conditionsOf(offer, terms.wording);
  const print = (value: ColumnValue, index: number) =>
    toPriceCellView(row, terms.columns[index] ?? '', value, terms);
  return {
    id: offer.id,
    model: model.name,
    remarks: remarksOf(row, conditions, hasPrices, terms),
    seller: offer.seller,
    ...(hasPrices && { prices: values.map(print) }),
    otherPrices: hasPrices ? none : printOthers(row, terms),
    source: sourceOf(row, terms),
    pickLabel: printPick(row, conditions, terms),
  };
}

const none: string[] = [];

function printPick({ model, offer }: PricedOffer, conditions: string[], terms: RowTerms): string {
  const label = terms.wording.strings.pickPrice(model.name, offer.seller);
  const isAmbiguous = terms.hasOtherCurrency(offer);
  if (!isAmbiguous && conditions.length === 0) return label;
  return [label, ...(isAmbiguous ? [offer.currency] : []), ...conditions].join(', ');
}

/** Whether the columns can say what the offer costs; otherwise one cell says it in words. */
function hasColumnPrices({ offer, price }: PricedOffer, { meters }: RowTerms): boolean {
  if (offer.plan === 'free' || offer.plan === 'subscription') return true;
  return (
    meters.length === 0 ||
    meters.some((meter) => price(meter).isListed && isShownUnit(price(meter).per)) ||
    offer.components.every(({ amount }) => amount === null)
  );
}

/** A column headed "input" is about tokens; what a seller asks for an input of characters is said in words. */
const isShownUnit = ({ unit }: PriceComponent['per']) => unit !== 'character' && unit !== 'pixel';

function remarksOf(
  row: PricedOffer,
  conditions: string[],
  hasPrices: boolean,
  { baseline, columns, wording }: RowTerms,
): string[] {
  const { strings, format } = wording;
  const { servedBy, note } = row.offer;
  const isAlias = servedBy !== undefined && foldText(servedBy) !== foldText(row.model.name);
  const meters = otherComponents(row, columns).map(({ meter }) => meter);
  if (row !== baseline && !isAlias && !note && meters.length === 0) return conditions;
  const others = [...new Set(meters.map((meter) => strings.meterName(meter)))];
  return [
    ...(row === baseline ? [strings.isBaseline] : []),
    ...(isAlias ? [strings.servedBy(servedBy)] : []),
    ...conditions,
    ...(hasPrices && others.length > 0 ? [strings.alsoCharged(format.list(others))] : []),
    ...(note ? [note] : []),
  ];
}

/** What an offer charges for besides what has a column. */
const otherComponents = ({ offer }: PricedOffer, columns: string[]) =>
  offer.components.filter(
    ({ meter, per, amount }) => amount !== null && !(columns.includes(meter) && isShownUnit(per)),
  );

/** "image $0.04 per image", each once. */
function printOthers(row: PricedOffer, terms: RowTerms): string[] {
  const print = (component: PriceComponent) => printOther(component, row.offer.currency, terms);
  const texts = [...new Set(otherComponents(row, []).map(print))];
  return texts.length > 0 ? texts : [terms.wording.strings.notPublished];
}

function printOther(
  { meter, amount, per, tiers = [] }: PriceComponent,
  currency: string,
  { wording: { strings, format } }: RowTerms,
) {
  const money = (value: number) => formatMoney(format, value, currency);
  const price = `${money(amount ?? 0)} ${strings.perUnit(per.quantity, format.number(per.quantity), per.unit)}`;
  const steps = tiers.map((tier) => strings.tier(money(tier.amount), format.number(tier.above)));
  return [strings.otherPrice(strings.meterName(meter), price), ...steps].join(', ');
}

/** The same object for rows with the same source: each is dear to print. */
function sourceOf({ offer }: PricedOffer, terms: RowTerms): PriceRowView['source'] {
  const { source, url, checked, until } = offer;
  const key = `${source} ${url} ${checked} ${until}`;
  const known = terms.printedSources.get(key) ?? printSource(offer, terms);
  terms.printedSources.set(key, known);
  return known;
}

/** The seller's own page where it is known, and who read it when. */
function printSource(offer: Offer, terms: RowTerms): PriceRowView['source'] {
  const { strings } = terms.wording;
  const page = safeUrl(offer.url);
  const source = terms.sources.get(offer.source);
  const home = safeUrl(source?.url);
  const name = source?.name ?? offer.source;
  const isElsewhere = page !== undefined && (home === undefined || hostOf(page) !== hostOf(home));
  const url = page ?? home;
  const dates = datedBy(offer, terms);
  return {
    link: linkTo(isElsewhere ? hostOf(page) : name, url),
    details: isElsewhere ? [strings.accordingTo(name), ...dates].join(', ') : dates.join(', '),
  };
}

const linkTo = (text: string, url: SafeUrl | undefined): LinkView => (url ? { text, url } : { text });

/** A seller's price that somebody has checked is more than a catalogue that was fetched on a day. */
function datedBy(offer: Offer, { sources, wording: { strings, format }, freshSince }: RowTerms): string[] {
  const source = sources.get(offer.source);
  const read = offer.checked ?? source?.retrieved;
  const day = read ?? source?.published;
  // A price that has ended was right for its time, however long ago somebody read it.
  const isOld = !offer.until && day !== undefined && (startOfDate(day) ?? Infinity) < freshSince;
  const texts: string[] = [];
  if (read)
    texts.push(offer.checked ? strings.checked(format.date(read)) : strings.retrieved(format.date(read)));
  if (isOld) texts.push(strings.mayBeOld);
  return texts;
}

const hostOf = (url: string) => new URL(url).hostname.replace(/^www\./, '');
