import type { Model, Offer } from '../../dataset/schema.js';
import { foldText } from '../../shared/fold-text.js';
import { type SearchText, searchFor, toSearchText, withFields } from '../../shared/search-text.js';
import type { PricedOffer } from './meter-price.js';

/** What a reader may narrow the prices by. Empty texts, false and 0 mean all. */
export interface PriceFilters {
  search: string;
  seller: string;
  /** Id or name of a model. */
  model: string;
  plan: string;
  freeOnly: boolean;
  openWeightsOnly: boolean;
  /** Tokens of context that an offer has at least. */
  leastContext: number;
}

export const noPriceFilters: PriceFilters = {
  search: '',
  seller: '',
  model: '',
  plan: '',
  freeOnly: false,
  openWeightsOnly: false,
  leastContext: 0,
};

export const isNarrowed = ({ search, seller, model, plan, ...rest }: PriceFilters): boolean =>
  [search, seller, model, plan].some((text) => text.trim() !== '') ||
  rest.freeOnly ||
  rest.openWeightsOnly ||
  rest.leastContext > 0;

/** The rows that every filter lets pass. What is not known passes no filter. */
export function filterRows(rows: PricedOffer[], filters: PriceFilters): PricedOffer[] {
  const tests = testsFor(filters);
  return tests.length === 0 ? rows : rows.filter((row) => tests.every((test) => test(row)));
}

type Test = (row: PricedOffer) => boolean;

function testsFor(filters: PriceFilters): Test[] {
  const [seller, model, plan] = [filters.seller, filters.model, filters.plan].map(foldText);
  const isFound = searchFor(filters.search);
  return [
    ...(filters.search.trim() ? [(row: PricedOffer) => isFound(searchTextOf(row))] : []),
    ...(seller ? [({ offer }: PricedOffer) => foldText(offer.seller) === seller] : []),
    ...(model ? [(row: PricedOffer) => namesOf(row.model).includes(model)] : []),
    ...(plan ? [({ offer }: PricedOffer) => offer.plan === plan] : []),
    ...(filters.freeOnly ? [isFree] : []),
    ...(filters.openWeightsOnly ? [(row: PricedOffer) => row.model.openWeights === true] : []),
    ...(filters.leastContext > 0
      ? [({ offer }: PricedOffer) => (offer.contextLength ?? 0) >= filters.leastContext]
      : []),
  ];
}

/** Free is what the data calls free; a listed zero is a price, and what a subscription includes is paid for. */
const isFree = ({ offer, price }: PricedOffer) => offer.plan === 'free' && price('output').kind === 'free';

const modelTexts = new WeakMap<Model, SearchText>();
const offerTexts = new WeakMap<Offer, SearchText>();

function searchTextOf({ offer, model }: PricedOffer): SearchText {
  const known = offerTexts.get(offer);
  if (known) return known;
  const ofModel = modelTexts.get(model) ?? toSearchText(model);
  modelTexts.set(model, ofModel);
  const text = withFields(ofModel, offer.seller, offer.servedBy ?? '');
  offerTexts.set(offer, text);
  return text;
}

const names = new WeakMap<Model, string[]>();

function namesOf(model: Model): string[] {
  const known = names.get(model) ?? [model.id, model.name].map(foldText);
  names.set(model, known);
  return known;
}
