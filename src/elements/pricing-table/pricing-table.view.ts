import { type Outcome, succeed } from '../../dataset/failure.js';
import { findModel } from '../../dataset/query.js';
import { mostRows } from '../../dataset/limits.js';
import type { Dataset } from '../../dataset/schema.js';
import type { Wording } from '../../shared/wording.js';
import type { SortOrder } from '../../shared/sort-order.js';
import { formatBlend, parseBlend } from './blend.js';
import type { CalculatorView } from './calculator.view.js';
import { blendColumn, columnsOf, isTokenMeter } from './columns.js';
import type { Conversion } from './convert.js';
import type { HistoryView } from './history.view.js';
import { holdsAt } from './hours.js';
import { type HoursNowView, toHoursNowView } from './hours-now.view.js';
import { findLowest, type ValuedRow } from './lowest.js';
import type { PricedOffer } from './meter-price.js';
import { type Moment, momentOf } from './offer-validity.js';
import { isNarrowed } from './price-filters.js';
import { groupRows, type RowGroup } from './price-groups.js';
import type { PriceRowView } from './price-row.view.js';
import type { PricingControlsView } from './pricing-controls.view.js';
import { type PricingCreditView, toPricingCreditView } from './pricing-credit.view.js';
import { extrasOf, type PricingExtras } from './pricing-extras.view.js';
import { noticesOf } from './pricing-notices.view.js';
import type { PricingOptions } from './pricing-options.js';
import { arrangeRows, makeRequest, type PricingRequest } from './pricing-request.js';
import type { RowPrinter } from './row-printer.js';
import { footnotesOf, orderOf, summaryOf } from './pricing-text.view.js';
import { rowsAt, rowsEver } from './rows-at.js';
import { isTextColumn } from './sort-rows.js';

export interface PricingView {
  caption: string;
  /** What the table shows at which date, and in which order. */
  summary: string;
  /** By what the rows are sorted, where they are. */
  order?: string;
  /** How many prices are shown, of how many. */
  count: string;
  shown: number;
  total: number;
  /** Why there is no row, where there is none. */
  noRows?: string;
  /** Whether a filter is in use. */
  isNarrowed: boolean;
  /** What holds at this hour, for each seller with hours. */
  hours: HoursNowView[];
  /** The columns that a reader can sort by; that of the sources follows. */
  columns: ColumnView[];
  sourceLabel: string;
  /** All rows in their order. */
  readonly rows: PriceRowView[];
  /** The same rows under the heads that they stand under; one group without a name where nothing is grouped. */
  groups: { name: string; count?: string; rows: ListedRow[] }[];
  /** Ids of the chosen offers that are offered at this moment. */
  selected: string[];
  /** Where what decides about them is loaded. */
  controls?: PricingControlsView;
  history?: HistoryView;
  calculator?: CalculatorView;
  /** What was asked for and cannot be shown. */
  notices: string[];
  /** How to read the prices. */
  footnotes: string[];
  credit: PricingCreditView;
}

/** Printed when it is asked for: the first screen is shown before the others of thousands are. */
export interface ListedRow {
  id: string;
  readonly view: PriceRowView;
}

export interface ColumnView {
  id: string;
  label: string;
  /** Whether it holds words or numbers. */
  kind: 'text' | 'number';
  /** Only of the column that the rows are sorted by. */
  sorted?: SortOrder['direction'];
}

/**
 * All that a price table shows. Unknown models are named in a notice; it fails with `not-found` where none of
 * them is known, and answers undefined where no offer holds at that moment, nor at any other that a reader
 * could set. Chart and calculator are there where `extras` brings what makes them.
 */
export function toPricingView(
  dataset: Dataset,
  options: PricingOptions,
  wording: Wording,
  extras: PricingExtras = {},
): Outcome<PricingView | undefined> {
  const wanted = options.models.map((id) => findModel(dataset, id));
  const models = [...new Set(wanted.flatMap((found) => (found.ok ? [found.value] : [])))];
  const misses = wanted.flatMap((found) => (found.ok ? [] : [found]));
  const [firstMiss] = misses;
  if (firstMiss && models.length === 0) return firstMiss;
  const moment = momentOf(options.asOf, options.now);
  const selection = wanted.length > 0 ? models : undefined;
  const rows = rowsAt(dataset, moment, selection);
  const subjects = rows.length === 0 && options.hasControls ? rowsEver(dataset, selection) : rows;
  if (subjects.length === 0) return succeed(undefined);
  const { columns, unknown } = columnsOf(options.columns, dataset);
  const request = makeRequest(dataset, options, moment, columns, rows, wording);
  const notices = [
    ...misses.map(({ failure }) => wording.strings.failure(failure)),
    ...noticesOf(request, unknown, rows, models),
    ...(rows.length > mostRows ? [wording.strings.tooMany(mostRows)] : []),
  ];
  return succeed(printTable(firstOf(rows), firstOf(subjects), request, notices, extras));
}

/** The same list where it is not too long: what is kept of it is found again. */
const firstOf = (rows: PricedOffer[]) => (rows.length > mostRows ? rows.slice(0, mostRows) : rows);

/** The offers that a table shows, in its order: for files. */
export function shownRows(dataset: Dataset, options: PricingOptions, wording: Wording): PricedOffer[] {
  const wanted = options.models.map((id) => findModel(dataset, id));
  const models = [...new Set(wanted.flatMap((found) => (found.ok ? [found.value] : [])))];
  const moment = momentOf(options.asOf, options.now);
  const rows = rowsAt(dataset, moment, wanted.length > 0 ? models : undefined);
  const { columns } = columnsOf(options.columns, dataset);
  const request = makeRequest(dataset, options, moment, columns, rows, wording);
  const arranged = arrangeRows(rows.slice(0, mostRows), request);
  return groupRows(arranged, options.group).flatMap((group) => group.rows.map(({ row }) => row));
}

/** `subjects` are what the table is about where it has no row at that moment. */
function printTable(
  rows: PricedOffer[],
  subjects: PricedOffer[],
  request: PricingRequest,
  notices: string[],
  extras: PricingExtras,
): PricingView {
  const { dataset, options, moment, columns, order, conversion, wording } = request;
  const { strings, format } = wording;
  const arranged = arrangeRows(rows, request);
  const grouped = groupRows(arranged, options.group);
  // Whoever groups the rows wants to compare those of a group.
  const lowest = lowestOf(rows, grouped, request);
  const groups = grouped.map(({ name, rows: own }) => ({
    name,
    ...(name && { count: strings.priceCount(own.length, own.length, '') }),
    rows: own.map((valued) => listRow(valued, lowest, request)),
  }));
  const shown = arranged.map(({ row }) => row);
  const about = shown.length > 0 ? shown : subjects;
  const currencies = currenciesOf(about, conversion);
  return {
    caption: strings.priceCaption(currencies.length > 1 ? strings.mixedCurrencies : (currencies[0] ?? '')),
    summary: summaryOf({ order, moment, isMixed: currencies.length > 1, blend: options.blend }, wording),
    ...(order && { order: orderOf(order, options.blend, wording) }),
    count: strings.priceCount(arranged.length, rows.length, format.number(rows.length)),
    shown: arranged.length,
    total: rows.length,
    ...(arranged.length === 0 && {
      noRows: rows.length > 0 ? strings.noPriceMatches : strings.emptyOffers,
    }),
    isNarrowed: isNarrowed(options) || options.selectedOnly,
    hours: moment.precision === 'now' ? hoursNow(shown, moment, options, wording) : [],
    columns: ['model', 'seller', ...columns].map((id) => printColumn(id, order, options, wording)),
    sourceLabel: strings.source,
    groups,
    get rows() {
      return groups.flatMap((group) => group.rows.map(({ view }) => view));
    },
    selected: options.selected.filter((id) => rows.some(({ offer }) => offer.id === id)),
    ...extrasOf(request, { rows, shown, subjects }, extras),
    notices,
    footnotes: footnotesOf(
      {
        hasLowest: lowest.some(({ size }) => size > 0),
        isGrouped: options.group !== 'none',
        hasBlend: columns.includes(blendColumn),
        blend: options.blend,
        rates: conversion.used,
        modelCount: new Set(shown.map(({ model }) => model)).size,
        sources: request.printer.terms.sources,
      },
      wording,
    ),
    credit: toPricingCreditView(dataset, about, request.printer.terms.sources, wording),
  };
}

/** What was the lowest of all rows, which sorting does not change. */
const keptLowest = new WeakMap<PricedOffer[], { printer: RowPrinter; lowest: Set<PricedOffer>[] }>();

/** For each column the rows with its lowest prices. Whoever groups the rows wants to compare those of a group. */
function lowestOf(rows: PricedOffer[], grouped: RowGroup[], request: PricingRequest): Set<PricedOffer>[] {
  const { columns, printer } = request;
  const known = keptLowest.get(rows);
  const [only] = grouped;
  const hasAll = grouped.length === 1 && only?.rows.length === rows.length;
  if (hasAll && known?.printer === printer) return known.lowest;
  const lowest = columns.map((column, position) =>
    isTokenMeter(column) || column === blendColumn
      ? new Set(grouped.flatMap((group) => [...findLowest(group.rows, column, position)]))
      : new Set<PricedOffer>(),
  );
  if (hasAll) keptLowest.set(rows, { printer, lowest });
  return lowest;
}

const hoursNow = (rows: PricedOffer[], moment: Moment, { zone }: PricingOptions, wording: Wording) =>
  toHoursNowView(
    rows.map(({ offer }) => offer),
    moment.milliseconds,
    wording,
    zone,
  );

function listRow(valued: ValuedRow, lowest: Set<PricedOffer>[], request: PricingRequest): ListedRow {
  let view: PriceRowView | undefined;
  return {
    id: valued.row.offer.id,
    get view() {
      return (view ??= toShownRow(valued, lowest, request));
    },
  };
}

/** A printed row with what depends on the other rows and on the hour. */
function toShownRow(valued: ValuedRow, lowest: Set<PricedOffer>[], request: PricingRequest): PriceRowView {
  const { row } = valued;
  const view = request.printer.print(valued);
  const { windows } = row.offer;
  const { precision, milliseconds } = request.moment;
  const holdsNow = windows !== undefined && precision === 'now' && holdsAt(windows, milliseconds) === true;
  const lowestAt = lowest.map((rows) => rows.has(row));
  if (!holdsNow && !lowestAt.includes(true)) return view;
  const marks = [holdsNow, ...lowestAt].join();
  const known = marked.get(view);
  if (known?.marks === marks) return known.view;
  const made = withMarks(view, holdsNow, lowestAt, request.wording);
  marked.set(view, { marks, view: made });
  return made;
}

/** As long as a row has the same marks it is the same, so that nothing of it has to be shown anew. */
const marked = new WeakMap<PriceRowView, { marks: string; view: PriceRowView }>();

const withMarks = (
  view: PriceRowView,
  holdsNow: boolean,
  lowestAt: boolean[],
  { strings }: Wording,
): PriceRowView => ({
  ...view,
  ...(holdsNow && { holds: strings.holdsNow }),
  ...(view.prices && {
    prices: view.prices.map((cell, index) =>
      lowestAt[index] ? { ...cell, lowest: strings.cheapest } : cell,
    ),
  }),
});

/** What is free is free in every currency. */
function currenciesOf(rows: PricedOffer[], { convert }: Conversion): string[] {
  const paid = rows.filter(({ offer }) => offer.plan !== 'free');
  const listed = new Set((paid.length > 0 ? paid : rows).map(({ offer }) => offer.currency));
  return [...new Set([...listed].map((currency) => convert(0, currency).currency))];
}

function printColumn(
  id: string,
  order: SortOrder | undefined,
  { blend }: PricingOptions,
  { strings }: Wording,
): ColumnView {
  const label =
    id === blendColumn ? strings.blendLabel(formatBlend(parseBlend(blend))) : strings.columnName(id);
  const kind = isTextColumn(id) ? 'text' : 'number';
  return { id, label, kind, ...(order?.column === id && { sorted: order.direction }) };
}
