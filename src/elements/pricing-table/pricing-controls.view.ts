import type { Dataset } from '../../dataset/schema.js';
import type { ActiveFilter } from '../../shared/active-filters.view.js';
import type { Wording } from '../../shared/wording.js';
import type { PricedOffer } from './meter-price.js';
import type { PriceFilters } from './price-filters.js';
import { type PricingFieldsView, toPricingFieldsView } from './pricing-fields.view.js';
import type { PricingOptions } from './pricing-options.js';

/** What a reader sets and has set. */
export interface PricingControlsView {
  /** Days that the offers of the dataset begin or end on; a reader may choose any other. */
  date: string;
  /** What there is to choose from: long lists are made once somebody opens them. */
  fields?: PricingFieldsView;
  active: PriceFilterView[];
}

export interface PriceFilterView extends ActiveFilter {
  filter: Exclude<keyof PriceFilters, 'search'>;
}

export function toPricingControlsView(
  dataset: Dataset,
  rows: PricedOffer[],
  options: PricingOptions,
  wording: Wording,
  areFiltersOpen: boolean,
): PricingControlsView {
  return {
    date: options.asOf.trim().slice(0, 10) || options.now.slice(0, 10),
    ...(areFiltersOpen && { fields: toPricingFieldsView(dataset, rows, options, wording) }),
    active: activeFilters(options, rows, wording),
  };
}

function activeFilters(
  options: PricingOptions,
  rows: PricedOffer[],
  { strings, format }: Wording,
): PriceFilterView[] {
  const by = (filter: PriceFilterView['filter'], field: string, value: string) =>
    value.trim() ? [view(filter, strings.filterBy(field, value))] : [];
  const view = (filter: PriceFilterView['filter'], text: string): PriceFilterView => ({
    filter,
    text,
    removeLabel: strings.removeFilter(text),
  });
  return [
    ...by('seller', strings.seller, options.seller),
    ...by('model', strings.model, nameOf(options.model, rows)),
    ...(options.plan.trim() ? [view('plan', strings.planName(options.plan))] : []),
    ...(options.leastContext > 0
      ? [view('leastContext', strings.contextAtLeast(format.number(options.leastContext)))]
      : []),
    ...(options.freeOnly ? [view('freeOnly', strings.free)] : []),
    ...(options.openWeightsOnly ? [view('openWeightsOnly', strings.openWeights)] : []),
  ];
}

const nameOf = (id: string, rows: PricedOffer[]) =>
  id.trim() ? (rows.find(({ model }) => model.id === id)?.model.name ?? id) : '';
