import { type CalculatorView, toCalculatorView } from './calculator.view.js';
import { type HistoryView, toHistoryView } from './history.view.js';
import type { PricedOffer } from './meter-price.js';
import type { PricingRequest } from './pricing-request.js';

/** The chart and the calculator, of the chosen rows where some are chosen. */
export function extrasOf(
  { dataset, options, moment, conversion, wording }: PricingRequest,
  rows: PricedOffer[],
  shown: PricedOffer[],
): { history?: HistoryView; calculator?: CalculatorView } {
  const chosen = rows.filter(({ offer }) => options.selected.includes(offer.id));
  const subjects = chosen.length > 0 ? chosen : shown;
  const history =
    options.history &&
    toHistoryView(
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
  return {
    ...(history && { history }),
    ...(options.usage && {
      calculator: toCalculatorView(subjects, options.usage, conversion.convert, wording),
    }),
  };
}
