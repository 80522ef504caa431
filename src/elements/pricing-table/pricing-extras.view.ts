import type { CalculatorView, toCalculatorView } from './calculator.view.js';
import type { HistoryView, toHistoryView } from './history.view.js';
import type { PricedOffer } from './meter-price.js';
import type { PricingControlsView, toPricingControlsView } from './pricing-controls.view.js';
import type { PricingRequest } from './pricing-request.js';

/** What decides about chart, calculator and controls, as far as it is loaded. */
export interface PricingExtras {
  toHistoryView?: typeof toHistoryView;
  toCalculatorView?: typeof toCalculatorView;
  toPricingControlsView?: typeof toPricingControlsView;
  areFiltersOpen?: boolean;
}

/** All rows, those that are shown, and what the table is about where it has none at that moment. */
interface ExtraRows {
  rows: PricedOffer[];
  shown: PricedOffer[];
  subjects: PricedOffer[];
}

/** The controls; the chart and the calculator, of the chosen rows where some are chosen. */
export function extrasOf(
  { dataset, options, moment, conversion, wording }: PricingRequest,
  { rows, shown, subjects: about }: ExtraRows,
  extras: PricingExtras,
): { controls?: PricingControlsView; history?: HistoryView; calculator?: CalculatorView } {
  const chosen = rows.filter(({ offer }) => options.selected.includes(offer.id));
  const subjects = chosen.length > 0 ? chosen : shown;
  const history =
    options.history &&
    extras.toHistoryView?.(
      dataset,
      {
        models: [...new Set(subjects.map(({ model }) => model))],
        meter: options.history,
        asOf: moment,
        now: options.now,
        convert: conversion.convert,
      },
      wording,
    );
  const { areFiltersOpen = false } = extras;
  const controls = extras.toPricingControlsView?.(dataset, about, options, wording, areFiltersOpen);
  const calculator =
    options.usage && extras.toCalculatorView?.(subjects, options.usage, conversion.convert, wording);
  return { ...(controls && { controls }), ...(history && { history }), ...(calculator && { calculator }) };
}
