import { parseDate } from '../../dataset/date.js';
import { countOf, listOf, textOf } from '../../shared/attributes.js';
import type { HashState } from '../../shared/hash-state.js';
import { defaultUsage, parseUsage } from './cost-usage.js';
import { defaultStaleAfter, groupings } from './pricing-choices.js';
import type { PricingOptions } from './pricing-options.js';

/** The properties of the element, as a framework may have set them. */
export interface PricingProperties {
  models: unknown;
  columns: unknown;
  controls?: unknown;
  sort: unknown;
  search: unknown;
  seller: unknown;
  model: unknown;
  plan: unknown;
  free: unknown;
  openWeights: unknown;
  minContext: unknown;
  group: unknown;
  asOf: unknown;
  baseline: unknown;
  blend: unknown;
  currency: unknown;
  selected: unknown;
  selectedOnly: unknown;
  staleAfter: unknown;
  history: unknown;
  calculator: unknown;
  usage: unknown;
}

export function optionsOf(properties: PricingProperties, now: string, zone: string): PricingOptions {
  const isOn = (value: unknown) => value === true;
  return {
    models: listOf(properties.models),
    columns: listOf(properties.columns),
    sort: textOf(properties.sort),
    search: textOf(properties.search),
    seller: textOf(properties.seller),
    model: textOf(properties.model),
    plan: textOf(properties.plan),
    freeOnly: isOn(properties.free),
    openWeightsOnly: isOn(properties.openWeights),
    leastContext: countOf(properties.minContext, 0),
    group: groupings.find((grouping) => grouping === properties.group) ?? 'none',
    asOf: textOf(properties.asOf),
    now,
    zone,
    baseline: textOf(properties.baseline),
    blend: textOf(properties.blend),
    currency: textOf(properties.currency),
    selected: listOf(properties.selected),
    selectedOnly: isOn(properties.selectedOnly),
    staleAfterDays: countOf(properties.staleAfter, defaultStaleAfter),
    hasControls: isOn(properties.controls),
    history: textOf(properties.history).trim(),
    ...(isOn(properties.calculator) && { usage: parseUsage(textOf(properties.usage)) ?? defaultUsage }),
  };
}

/** What is printed at an instant is read later and elsewhere, so it speaks of the day and not of the hour. */
export function printedOptionsOf(properties: PricingProperties, instant: string): PricingOptions {
  const options = optionsOf(properties, instant, 'UTC');
  return parseDate(options.asOf.trim()) ? options : { ...options, asOf: instant.slice(0, 10) };
}

/** Names in the address are those of the attributes. What an author alone decides is not among them. */
const texts = {
  search: 'search',
  seller: 'seller',
  model: 'model',
  plan: 'plan',
  'min-context': 'minContext',
  group: 'group',
  sort: 'sort',
  'as-of': 'asOf',
  currency: 'currency',
  baseline: 'baseline',
  history: 'history',
  usage: 'usage',
  selected: 'selected',
} as const;
const switches = {
  free: 'free',
  'open-weights': 'openWeights',
  'selected-only': 'selectedOnly',
  calculator: 'calculator',
} as const;

/** What a reader can set. */
export function stateOf(properties: PricingProperties): HashState {
  const text = (name: keyof typeof texts) =>
    name === 'selected' ? listOf(properties.selected).join(',') : textOf(properties[texts[name]]);
  return Object.fromEntries([
    ...Object.keys(texts).map((name) => [name, text(name as keyof typeof texts)]),
    ...Object.entries(switches).map(([name, property]) => [name, properties[property] === true ? 'on' : '']),
  ]) as HashState;
}

/** The properties that a state means. What is not part of it is left alone. */
export function propertiesOf(state: HashState): Partial<PricingProperties> {
  return Object.fromEntries([
    ...Object.entries(texts).flatMap(([name, property]) =>
      state[name] === undefined
        ? []
        : [[property, property === 'selected' ? listOf(state[name]) : state[name]]],
    ),
    ...Object.entries(switches).flatMap(([name, property]) =>
      state[name] === undefined ? [] : [[property, state[name] === 'on']],
    ),
  ]) as Partial<PricingProperties>;
}
