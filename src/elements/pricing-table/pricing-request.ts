import type { Dataset } from '../../dataset/schema.js';
import type { Wording } from '../../shared/wording.js';
import type { SortOrder } from '../../shared/sort-order.js';
import { findBaseline } from './baseline.js';
import { metersOf } from './columns.js';
import { formatBlend, parseBlend } from './blend.js';
import { type Conversion, conversionTo } from './convert.js';
import type { ValuedRow } from './lowest.js';
import type { PricedOffer } from './meter-price.js';
import type { Moment } from './offer-validity.js';
import { otherCurrencies } from './other-currencies.js';
import { filterRows } from './price-filters.js';
import type { PricingOptions } from './pricing-options.js';
import { printerFor, type RowPrinter } from './row-printer.js';
import { parseSort, sortRows } from './sort-rows.js';

/** What is asked for, once it is known what the dataset has of it. */
export interface PricingRequest {
  dataset: Dataset;
  options: PricingOptions;
  moment: Moment;
  columns: string[];
  order: SortOrder | undefined;
  conversion: Conversion;
  baseline: PricedOffer | undefined;
  printer: RowPrinter;
  wording: Wording;
}

const millisecondsPerDay = 86_400_000;

export function makeRequest(
  dataset: Dataset,
  options: PricingOptions,
  moment: Moment,
  columns: string[],
  rows: PricedOffer[],
  wording: Wording,
): PricingRequest {
  const conversion = conversionTo(options.currency, dataset.rates, moment.milliseconds);
  const baseline = findBaseline(options.baseline, dataset, rows);
  const blend = parseBlend(options.blend);
  const day = Math.floor(moment.milliseconds / millisecondsPerDay) * millisecondsPerDay;
  const isPresent = moment.precision === 'now' && options.staleAfterDays > 0;
  const freshSince = isPresent ? day - options.staleAfterDays * millisecondsPerDay : -Infinity;
  const key = JSON.stringify([
    columns,
    formatBlend(blend),
    options.currency && [options.currency, day],
    baseline?.offer.id,
    String(freshSince),
    wording.format.locale,
    wording.stringsLanguage,
  ]);
  const printer = printerFor(dataset, key, () => ({
    columns,
    meters: metersOf(columns),
    convert: conversion.convert,
    blend,
    baseline,
    sources: new Map(dataset.sources.map((source) => [source.id, source])),
    wording,
    hasOtherCurrency: otherCurrencies(dataset.offers),
    freshSince,
    printedSources: new Map(),
  }));
  const order = parseSort(options.sort, columns);
  return { dataset, options, moment, columns, order, conversion, baseline, printer, wording };
}

/** The rows that pass the filters, in their order. */
export function arrangeRows(
  rows: PricedOffer[],
  { options, columns, order, printer }: PricingRequest,
): ValuedRow[] {
  const selected = new Set(options.selected);
  const hasSelected = options.selectedOnly && rows.some(({ offer }) => selected.has(offer.id));
  const wanted = hasSelected ? rows.filter(({ offer }) => selected.has(offer.id)) : rows;
  const valued = filterRows(wanted, options).map(printer.value);
  return order ? sortRows(valued, order, columns.indexOf(order.column)) : valued;
}
