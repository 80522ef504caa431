import { parseDate } from '../dataset/date.js';
import { fail, type Outcome, succeed } from '../dataset/failure.js';
import type { Dataset } from '../dataset/schema.js';
import { toBadgeView } from '../elements/openness-badge/openness-badge.view.js';
import { toBySourceView } from '../elements/openness-compare/by-source.view.js';
import { toCompareView } from '../elements/openness-compare/openness-compare.view.js';
import { toIndexView } from '../elements/openness-index/openness-index.view.js';
import { toScorecardView } from '../elements/openness-scorecard/openness-scorecard.view.js';
import { toPricingView } from '../elements/pricing-table/pricing-table.view.js';
import { translateDataset } from '../dataset/translate.js';
import { toChangesView } from '../shared/changes.view.js';
import { localise, type Wording, wordingFor } from '../shared/wording.js';
import { badgeSheet } from './badge-sheet.js';
import { bySourceSheet } from './by-source-sheet.js';
import { comparisonSheet } from './comparison-sheet.js';
import { indexSheet } from './index-sheet.js';
import { pricingSheet } from './pricing-sheet.js';
import { scorecardSheet } from './scorecard-sheet.js';
import type { SheetOptions } from './sheet-options.js';
import { type Sheet, type Widget, widgets } from './sheet.js';

/** The widget that a name means, with or without the first word of its tag: `badge`, `openness-badge`. */
export const widgetOf = (name: string): Widget | undefined =>
  widgets.find((widget) => widget === name.replace(/^openness-/, '').replace(/^pricing-table$/, 'pricing'));

/** The tag of a widget. */
export const tagOf = (widget: Widget): string =>
  widget === 'pricing' ? 'pricing-table' : `openness-${widget}`;

/**
 * What a widget shows of a dataset. Fails with `not-found` for an unknown widget, model or rubric, and with
 * `empty` where the dataset has nothing to show. The words of a language other than English have to be loaded before
 * (`loadStrings`).
 */
export function sheetFor(
  widget: string,
  dataset: Dataset,
  options: SheetOptions = {},
  language = 'en',
): Outcome<Sheet> {
  const known = widgetOf(widget);
  if (!known) return fail('not-found', { received: widget, suggestions: [...widgets] });
  const { dataset: local, wording } = localise(dataset, wordingFor(language), translateDataset);
  return builders[known](local, options, wording);
}

type Builder = (dataset: Dataset, options: SheetOptions, wording: Wording) => Outcome<Sheet>;

const builders: Record<Widget, Builder> = {
  scorecard: (dataset, { models: [model = ''] = [], ...options }, wording) =>
    print(toScorecardView(dataset, { ...options, model }, wording, toChangesView), scorecardSheet, wording),
  compare: (dataset, options, wording) =>
    options.by === 'source' ? bySource(dataset, options, wording) : byModel(dataset, options, wording),
  index: (dataset, options, wording) => {
    const all = { ...noIndexOptions, ...defined(options), selected: [] };
    return print(toIndexView(dataset, all, wording), indexSheet, wording);
  },
  badge: (dataset, { models: [model = ''] = [], label = 'name', ...options }, wording) =>
    print(toBadgeView(dataset, { ...options, model, label }, wording), badgeSheet, wording),
  pricing: (dataset, options, wording) => {
    const now = options.now ?? new Date().toISOString();
    const day = now.slice(0, 10);
    const asOf = options.asOf && parseDate(options.asOf) ? options.asOf : day;
    const all = { ...noPricingOptions, ...defined(options), asOf, now };
    return print(toPricingView(dataset, all, wording), pricingSheet, wording);
  },
};

const byModel: Builder = (dataset, { models = [], show = 'all', ...options }, wording) =>
  print(
    toCompareView(dataset, { models, show, ...options }, wording, toChangesView),
    comparisonSheet,
    wording,
  );

function bySource(dataset: Dataset, { models = [], rubric = '' }: SheetOptions, wording: Wording) {
  const [model = ''] = models;
  const rubrics = rubric
    .split(',')
    .map((id) => id.trim())
    .filter(Boolean);
  return print(toBySourceView(dataset, { model, rubrics }, wording), bySourceSheet, wording);
}

function print<View>(
  outcome: Outcome<View | undefined>,
  toSheet: (view: View, wording: Wording) => Sheet,
  wording: Wording,
): Outcome<Sheet> {
  if (!outcome.ok) return outcome;
  return outcome.value === undefined ? fail('empty') : succeed(toSheet(outcome.value, wording));
}

const noIndexOptions: Parameters<typeof toIndexView>[1] = {
  rubric: '',
  modality: '',
  search: '',
  organization: '',
  license: '',
  releasedFrom: '',
  releasedUntil: '',
  levels: '',
  sort: '',
  view: 'bars',
  selected: [],
};

/** What an element without attributes asks for; without chart and calculator. */
const noPricingOptions: Parameters<typeof toPricingView>[1] = {
  models: [],
  columns: [],
  sort: '',
  search: '',
  seller: '',
  model: '',
  plan: '',
  freeOnly: false,
  openWeightsOnly: false,
  leastContext: 0,
  group: 'none',
  asOf: '',
  now: '',
  zone: 'UTC',
  baseline: '',
  blend: '',
  currency: '',
  selected: [],
  selectedOnly: false,
  staleAfterDays: 90,
  hasControls: false,
  history: '',
};

/** A key that is there and undefined would hide a default. */
const defined = <Options extends object>(options: Options) =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Options]: Exclude<Options[Key], undefined>;
  };
