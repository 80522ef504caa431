import type { Dataset, Offer } from '../../../src/dataset/schema.js';
import { toCalculatorView } from '../../../src/elements/pricing-table/calculator.view.js';
import { toHistoryView } from '../../../src/elements/pricing-table/history.view.js';
import type { PricingOptions } from '../../../src/elements/pricing-table/pricing-options.js';
import { optionsOf, type PricingProperties } from '../../../src/elements/pricing-table/pricing-state.js';
import { toPricingControlsView } from '../../../src/elements/pricing-table/pricing-controls.view.js';
import { type PricingView, toPricingView } from '../../../src/elements/pricing-table/pricing-table.view.js';
import { wordingFor } from '../../../src/shared/wording.js';
import { makeOffer, perMillion, priceDataset, today } from '../../fixtures/prices.js';
import { parse } from '../openness-fixtures.js';

export const english = wordingFor('en');
export const { strings } = english;

/** What an element without attributes asks for. */
export const noOptions = optionsOf({} as PricingProperties, today, 'UTC');

type Wanted = Partial<PricingOptions>;

export const outcomeOf = (wanted: Wanted = {}, dataset: Dataset = parse(priceDataset())) =>
  toPricingView(dataset, { ...noOptions, ...wanted }, english, {
    toCalculatorView,
    toHistoryView,
    toPricingControlsView,
    areFiltersOpen: true,
  });

export function viewOf(wanted: Wanted = {}, dataset?: Dataset): PricingView {
  const outcome = outcomeOf(wanted, dataset);
  if (!outcome.ok) throw new Error(outcome.failure.code);
  if (!outcome.value) throw new Error('nothing to show');
  return outcome.value;
}

export const idsOf = (wanted: Wanted = {}, dataset?: Dataset) =>
  viewOf(wanted, dataset).rows.map(({ id }) => id);

export function rowOf(id: string, wanted: Wanted = {}, dataset?: Dataset) {
  const row = viewOf(wanted, dataset).rows.find((known) => known.id === id);
  if (!row) throw new Error(`no row ${id}`);
  return row;
}

export const pricesOf = (id: string, wanted?: Wanted, dataset?: Dataset) =>
  rowOf(id, wanted, dataset).prices ?? [];

/** The texts of the cells of numbers, without what stands below them. */
export const textsOf = (id: string, wanted?: Wanted, dataset?: Dataset) =>
  pricesOf(id, wanted, dataset).map(({ text }) => text);

export const withOffers = (...offers: Offer[]) => parse({ ...priceDataset(), offers });

/** With rates, each from the source "The page". */
export const withRates = (rates: Omit<Dataset['rates'][number], 'source'>[], ...offers: Offer[]) =>
  parse({ ...priceDataset(), offers, rates: rates.map((rate) => ({ ...rate, source: 'page' })) });

/** The rows marked as the lowest of a column. */
export const lowestOf = (position: number, dataset: Dataset, wanted: Wanted = {}) =>
  viewOf(wanted, dataset)
    .rows.filter(({ prices }) => prices?.[position]?.lowest)
    .map(({ id }) => id);

/** An offer with a price of input alone. */
export const flat = (id: string, input: number, parts: Partial<Offer> = {}) =>
  makeOffer(id, 'alpha', { components: [perMillion('input', input)], ...parts });
