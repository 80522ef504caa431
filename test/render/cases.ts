import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Outcome } from '../../src/dataset/failure.js';
import { mergeDatasets } from '../../src/dataset/merge.js';
import { parseDataset } from '../../src/dataset/parse.js';
import type { Dataset } from '../../src/dataset/schema.js';
import { toBadgeView } from '../../src/elements/openness-badge/openness-badge.view.js';
import { toBySourceView } from '../../src/elements/openness-compare/by-source.view.js';
import { toCompareView } from '../../src/elements/openness-compare/openness-compare.view.js';
import { noFilters } from '../../src/elements/openness-index/filters.js';
import { toIndexView } from '../../src/elements/openness-index/openness-index.view.js';
import { toScorecardView } from '../../src/elements/openness-scorecard/openness-scorecard.view.js';
import { optionsOf, type PricingProperties } from '../../src/elements/pricing-table/pricing-state.js';
import { toPricingView } from '../../src/elements/pricing-table/pricing-table.view.js';
import { type Sheet, sheetFor, type SheetOptions } from '../../src/render/index.js';
import { toChangesView } from '../../src/shared/changes.view.js';
import { wordingFor } from '../../src/shared/wording.js';
import { priceDataset, today } from '../fixtures/prices.js';

/** A widget with what its element would show. */
export interface Case {
  name: string;
  widget: string;
  dataset: Dataset;
  options: SheetOptions;
  language: string;
  view: object;
  sheet: Sheet;
}

const datasets = new Map<string, Dataset>();

/** A published dataset, or several with spaces between, checked. */
export function published(names: string): Dataset {
  const [first, ...others] = names.split(' ').map(readPublished);
  assert.ok(first);
  return mergeDatasets([first, ...others]);
}

function readPublished(name: string): Dataset {
  const known = datasets.get(name);
  if (known) return known;
  const text = readFileSync(new URL(`../../data/${name}.json`, import.meta.url), 'utf8');
  const dataset = parse(JSON.parse(text));
  datasets.set(name, dataset);
  return dataset;
}

export function parse(data: unknown): Dataset {
  const { dataset, dropped } = valueOf(parseDataset(data));
  assert.equal(dropped, 0);
  return dataset;
}

export function valueOf<Value>(outcome: Outcome<Value>): NonNullable<Value> {
  assert.ok(outcome.ok, outcome.ok ? '' : outcome.failure.code);
  assert.ok(outcome.value);
  return outcome.value;
}

/** The view as the element makes it. */
function viewOf(widget: string, dataset: Dataset, options: SheetOptions, language: string): object {
  const wording = wordingFor(language);
  const { models = [], rubric, since } = options;
  const [model = ''] = models;
  switch (widget) {
    case 'scorecard':
      return valueOf(toScorecardView(dataset, { model, rubric, since }, wording, toChangesView));
    case 'badge':
      return valueOf(toBadgeView(dataset, { model, rubric, label: options.label ?? 'name' }, wording));
    case 'compare':
      return options.by === 'source'
        ? valueOf(toBySourceView(dataset, { model, rubrics: [] }, wording))
        : valueOf(
            toCompareView(
              dataset,
              { models, rubric, since, show: options.show ?? 'all' },
              wording,
              toChangesView,
            ),
          );
    case 'index': {
      const rest = { rubric: rubric ?? '', modality: '', sort: '', selected: [] };
      return valueOf(
        toIndexView(dataset, { ...noFilters, view: 'bars', ...rest, ...filled(options) }, wording),
      );
    }
    default: {
      const none = optionsOf({} as PricingProperties, today, 'UTC');
      return valueOf(
        toPricingView(dataset, { ...none, asOf: today.slice(0, 10), ...filled(options) }, wording),
      );
    }
  }
}

const filled = (options: SheetOptions) => options as Record<string, never>;

export function makeCase(
  widget: string,
  data: string | Dataset,
  options: SheetOptions = {},
  language = 'en',
): Case {
  const dataset = typeof data === 'string' ? published(data) : data;
  return {
    name: `${widget} ${typeof data === 'string' ? data : data.id} ${JSON.stringify(options)} ${language}`,
    widget,
    dataset,
    options,
    language,
    view: viewOf(widget, dataset, options, language),
    sheet: valueOf(sheetFor(widget, dataset, { ...options, now: today }, language)),
  };
}

/** The rubrics of the published datasets, each with three models that it assesses. */
export const publishedRubrics = ['osai-12', 'osai-14', 'mof', 'fmti', 'deepseek'].flatMap((name) =>
  published(name).rubrics.map(({ id }) => {
    const assessed = published(name).assessments.filter(({ rubric }) => rubric === id);
    return { name, rubric: id, models: [...new Set(assessed.map(({ model }) => model))].slice(0, 3) };
  }),
);

const prices = (options: SheetOptions, language?: string) => makeCase('pricing', 'prices', options, language);
const smallPrices = (options: SheetOptions) => makeCase('pricing', parse(priceDataset()), options);

export const cases: Case[] = [
  ...publishedRubrics.flatMap(({ name, rubric, models }) => [
    makeCase('scorecard', name, { models: models.slice(0, 1), rubric }),
    makeCase('compare', name, { models, rubric }),
    makeCase('badge', name, { models: models.slice(0, 1), rubric }),
    makeCase('index', name, { rubric }),
  ]),
  makeCase('index', 'osai-12', { rubric: 'osai-12', view: 'grid' }, 'de'),
  makeCase('index', 'osai-12', { rubric: 'osai-12', search: 'deepseek', sort: '-name' }),
  makeCase('index', 'osai-12', { rubric: 'osai-12', search: 'no such model' }),
  makeCase('scorecard', 'osai-12 osai-14', { models: ['deepseek-r1'], rubric: 'osai-12', since: 'osai-14' }),
  makeCase('scorecard', 'osai-14', { models: ['deepseek-r1'], rubric: 'osai-14' }, 'ar'),
  makeCase('badge', 'osai-14', { models: ['olmo'], rubric: 'osai-14', label: 'total' }, 'de'),
  makeCase('compare', 'osai-14', { models: ['olmo', 'deepseek-r1', 'nobody'], show: 'differences' }, 'de'),
  makeCase('compare', 'osai-12 osai-14', {
    models: ['olmo', 'deepseek-r1'],
    rubric: 'osai-12',
    since: 'osai-14',
  }),
  makeCase('compare', 'deepseek-by-source', { models: ['deepseek-r1'], by: 'source' }),
  prices({ models: ['deepseek-chat'], asOf: '2025-03-10' }),
  prices(
    { models: ['deepseek-chat', 'deepseek-reasoner'], asOf: '2025-03-10T17:00Z', group: 'seller' },
    'de',
  ),
  prices({}),
  smallPrices({}),
  smallPrices({ columns: ['input', 'output', 'blend', 'context'], baseline: 'paid', sort: 'output' }),
  smallPrices({ currency: 'EUR', group: 'model' }),
  smallPrices({ search: 'no such price' }),
];
