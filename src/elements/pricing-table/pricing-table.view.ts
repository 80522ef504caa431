import { type Outcome, succeed } from '../../dataset/failure.js';
import { findModel } from '../../dataset/query.js';
import type { Dataset, Model } from '../../dataset/schema.js';
import type { Wording } from '../../shared/wording.js';
import { isOffered, type Moment, momentOf } from './offer-validity.js';
import { type PriceRowView, rowContext, toPriceRowView } from './price-row.view.js';
import { type PricingCreditView, toPricingCreditView } from './pricing-credit.view.js';
import { isMeter, parseSort, type SortColumn, sortColumns, type SortOrder, sortRows } from './sort-rows.js';
import { type PricedOffer, toPricedOffer } from './token-price.js';

export interface PricingOptions {
  /** Ids or aliases; none means every model that has an offer. */
  models: string[];
  /** A column, with a `-` before it for the highest first; anything else keeps the given order. */
  sort: string;
  /** Day or instant in UTC at which the prices hold; anything else means `now`. */
  asOf: string;
  /** The present instant as text of ISO 8601. */
  now: string;
}

export interface PricingView {
  caption: string;
  /** What the table shows at which date, and in which order. */
  summary: string;
  /** The columns that a reader can sort by; that of the sources follows. */
  columns: ColumnView[];
  sourceLabel: string;
  rows: PriceRowView[];
  /** What was asked for and cannot be shown. */
  notices: string[];
  /** How to read the prices. */
  footnotes: string[];
  credit: PricingCreditView;
}

export interface ColumnView {
  id: SortColumn;
  label: string;
  /** Only of the column that the rows are sorted by. */
  sorted?: SortOrder['direction'];
}

/** The first so many offers are shown. */
export const mostRows = 5000;

/**
 * All that a price table shows. Unknown models are named in a notice; it fails with `not-found` where none of
 * them is known, and answers undefined where no offer holds at that moment.
 */
export function toPricingView(
  dataset: Dataset,
  options: PricingOptions,
  wording: Wording,
): Outcome<PricingView | undefined> {
  const wanted = options.models.map((id) => findModel(dataset, id));
  const models = wanted.flatMap((found) => (found.ok ? [found.value] : []));
  const misses = wanted.flatMap((found) => (found.ok ? [] : [found]));
  const [firstMiss] = misses;
  if (firstMiss && models.length === 0) return firstMiss;
  const moment = momentOf(options.asOf, options.now);
  const shown = wanted.length > 0 ? [...new Set(models)] : undefined;
  const rows = offersAt(dataset, moment, shown);
  if (rows.length === 0) return succeed(undefined);
  const notices = [
    ...misses.map(({ failure }) => wording.strings.failure(failure)),
    ...silentModels(rows, shown ?? [], moment, wording),
    ...(rows.length > mostRows ? [wording.strings.tooMany(mostRows)] : []),
  ];
  const order = parseSort(options.sort);
  return succeed({ ...printTable(dataset, rows.slice(0, mostRows), order, moment, wording), notices });
}

/** What is offered at a moment, in the order of the models asked for, else of the dataset. */
function offersAt(dataset: Dataset, moment: Moment, models?: Model[]): PricedOffer[] {
  const known = new Map((models ?? dataset.models).map((model, position) => [model.id, { model, position }]));
  return dataset.offers
    .filter((offer) => isOffered(offer, moment, dataset.updated))
    .flatMap((offer) => {
      const found = known.get(offer.model);
      return found ? [{ row: toPricedOffer(offer, found.model), position: models ? found.position : 0 }] : [];
    })
    .sort((one, other) => one.position - other.position)
    .map(({ row }) => row);
}

function silentModels(rows: PricedOffer[], models: Model[], moment: Moment, { strings, format }: Wording) {
  const offered = new Set(rows.map(({ model }) => model));
  const silent = models.filter((model) => !offered.has(model)).map(({ name }) => name);
  return silent.length > 0 ? [strings.noOffer(format.list(silent), format.date(moment.text))] : [];
}

function printTable(
  dataset: Dataset,
  rows: PricedOffer[],
  order: SortOrder | undefined,
  moment: Moment,
  wording: Wording,
): Omit<PricingView, 'notices'> {
  const { strings } = wording;
  const context = rowContext(dataset, rows, wording);
  const currencies = currenciesOf(rows);
  const isMixed = currencies.length > 1;
  const hasLowest = Object.values(context.lowest).some(({ size }) => size > 0);
  const sorted = order ? sortRows(rows, order) : rows;
  return {
    caption: strings.priceCaption(isMixed ? strings.mixedCurrencies : (currencies[0] ?? '')),
    summary: summaryOf(order, isMixed, moment, wording),
    columns: sortColumns.map((id) => printColumn(id, order, wording)),
    sourceLabel: strings.source,
    rows: sorted.map((row) => toPriceRowView(row, context, wording)),
    footnotes: [
      ...(hasLowest ? [strings.cheapestExplained] : []),
      ...(new Set(rows.map(({ model }) => model)).size > 1 ? [strings.tokenizersDiffer] : []),
    ],
    credit: toPricingCreditView(dataset, rows, context.sources, wording),
  };
}

/** What is free is free in every currency. */
function currenciesOf(rows: PricedOffer[]): string[] {
  const paid = rows.filter(({ offer }) => offer.plan !== 'free');
  return [...new Set((paid.length > 0 ? paid : rows).map(({ offer }) => offer.currency))];
}

function printColumn(id: SortColumn, order: SortOrder | undefined, wording: Wording): ColumnView {
  const isSorted = order?.column === id;
  return { id, label: labelOf(id, wording), ...(isSorted && { sorted: order.direction }) };
}

const labelOf = (column: SortColumn, { strings }: Wording) =>
  isMeter(column) ? strings.meters[column] : strings[column];

/** "As of 3 November 2026. Sorted by output, lowest first." */
function summaryOf(order: SortOrder | undefined, isMixed: boolean, moment: Moment, wording: Wording): string {
  const { strings, format } = wording;
  const asOf = strings.pricesAsOf(format.date(moment.text));
  if (!order) return asOf;
  const isPrice = isMeter(order.column);
  const sorted = strings.sorted(labelOf(order.column, wording), isPrice, order.direction);
  return [asOf, sorted, ...(isPrice && isMixed ? [strings.byCurrency] : [])].join(' ');
}
