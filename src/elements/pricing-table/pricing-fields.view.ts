import type { Dataset } from '../../dataset/schema.js';
import { sortKey } from '../../shared/fold-text.js';
import { type OptionView, toOptions } from '../../shared/options.view.js';
import type { Wording } from '../../shared/wording.js';
import type { PricedOffer } from './meter-price.js';
import type { PricingOptions } from './pricing-options.js';

/** What a reader can choose from, folded away at first. */
export interface PricingFieldsView {
  sellers: OptionView[];
  models: OptionView[];
  plans: OptionView[];
  contexts: OptionView[];
  currencies: OptionView[];
  histories: OptionView[];
  hasFree: boolean;
  hasOpenWeights: boolean;
}

/** What the rows of a moment offer to choose from. */
interface Facets {
  sellers: Map<string, number>;
  /** By id, with the name. */
  models: Map<string, string>;
  plans: Set<string>;
  longestContext: number;
  currencies: Set<string>;
  hasFree: boolean;
  hasOpenWeights: boolean;
}

/** Lengths of context that are in use, in tokens. */
const contextSteps = [32_000, 128_000, 200_000, 400_000, 1_000_000];

const historyMeters = ['input', 'cached-input', 'output'];

/** Choices are read out of the rows once somebody asks for them: there may be thousands, and they are folded away. */
export function toPricingFieldsView(
  dataset: Dataset,
  rows: PricedOffer[],
  options: PricingOptions,
  wording: Wording,
): PricingFieldsView {
  const { strings, format } = wording;
  const choose = (values: Iterable<string>, chosen: string, print: (value: string) => string) =>
    toOptions([...values], chosen, print, strings.historyMore);
  const facets = () => facetsOf(rows);
  return {
    get sellers() {
      const { sellers } = facets();
      const print = (name: string) => strings.optionCount(name, sellers.get(name) ?? 0);
      return choose(sellers.keys(), options.seller, print);
    },
    get models() {
      const { models } = facets();
      return choose(models.keys(), options.model, (id) => models.get(id) ?? id);
    },
    get plans() {
      return choose(facets().plans, options.plan, (plan) => strings.planName(plan));
    },
    get contexts() {
      const { longestContext } = facets();
      const steps = contextSteps.filter((step) => step <= longestContext).map(String);
      const chosen = options.leastContext > 0 ? String(options.leastContext) : '';
      return choose(steps, chosen, (step) => strings.atLeastTokens(format.number(Number(step))));
    },
    get currencies() {
      const codes = currenciesWithRates(facets().currencies, dataset.rates);
      return choose(codes, options.currency, (code) => code);
    },
    get histories() {
      return choose(historyMeters, options.history, (meter) => strings.columnName(meter));
    },
    get hasFree() {
      return facets().hasFree;
    },
    get hasOpenWeights() {
      return facets().hasOpenWeights;
    },
  };
}

const kept = new WeakMap<PricedOffer, { rows: PricedOffer[]; facets: Facets }>();

/** Rows come anew at each update, though mostly they are the same. */
function facetsOf(rows: PricedOffer[]): Facets {
  const [first] = rows;
  const known = first && kept.get(first);
  if (known && isSame(known.rows, rows)) return known.facets;
  const facets = countFacets(rows);
  if (first) kept.set(first, { rows, facets });
  return facets;
}

const isSame = (one: PricedOffer[], other: PricedOffer[]) =>
  one.length === other.length && one.every((row, index) => row === other[index]);

function countFacets(rows: PricedOffer[]): Facets {
  const sellers = new Map<string, number>();
  const models = [...new Map(rows.map(({ model }) => [model.id, model.name]))];
  for (const { offer } of rows) sellers.set(offer.seller, (sellers.get(offer.seller) ?? 0) + 1);
  return {
    sellers: new Map(sorted([...sellers], ([name]) => name)),
    models: new Map(sorted(models, ([, name]) => name)),
    plans: new Set(rows.map(({ offer }) => offer.plan)),
    longestContext: rows.reduce((most, { offer }) => Math.max(most, offer.contextLength ?? 0), 0),
    currencies: new Set(rows.map(({ offer }) => offer.currency)),
    hasFree: rows.some(({ offer }) => offer.plan === 'free'),
    hasOpenWeights: rows.some(({ model }) => model.openWeights === true),
  };
}

function sorted<Value>(values: Value[], nameOf: (value: Value) => string): Value[] {
  return values
    .map((value) => ({ value, key: sortKey(nameOf(value)) }))
    .sort((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : 0))
    .map(({ value }) => value);
}

/** The currencies of the rows, and those into which a rate leads. One alone is no choice. */
function currenciesWithRates(listed: Set<string>, rates: Dataset['rates']): string[] {
  const reachable = rates.flatMap(({ base, quote }) => [
    ...(listed.has(base) ? [quote] : []),
    ...(listed.has(quote) ? [base] : []),
  ]);
  return reachable.length > 0 ? [...new Set([...listed, ...reachable])].sort() : [];
}
