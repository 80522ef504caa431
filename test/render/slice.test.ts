import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseDataset } from '../../src/dataset/parse.js';
import type { Dataset } from '../../src/dataset/schema.js';
import { toIndexView } from '../../src/elements/openness-index/openness-index.view.js';
import { optionsOf, type PricingProperties } from '../../src/elements/pricing-table/pricing-state.js';
import { toPricingView } from '../../src/elements/pricing-table/pricing-table.view.js';
import { noFilters } from '../../src/elements/openness-index/filters.js';
import { sheetFor, type SheetOptions, sliceFor, widgetOf } from '../../src/render/index.js';
import { wordingFor } from '../../src/shared/wording.js';
import { makeDataset, makeModel } from '../fixtures/datasets.js';
import { priceDataset, today } from '../fixtures/prices.js';
import { cases, makeCase, parse, published, valueOf } from './cases.js';

const english = wordingFor('en');
const sizeOf = (dataset: Dataset) => JSON.stringify(dataset).length;

function sliceOf(name: string, dataset: Dataset, options: SheetOptions): Dataset {
  const widget = widgetOf(name);
  assert.ok(widget);
  return sliceFor(widget, dataset, options);
}

describe('the slice of a dataset', () => {
  for (const { name, widget, dataset, options, language, view, sheet } of cases) {
    it(`shows the same as the whole: ${name}`, () => {
      const slice = sliceOf(widget, dataset, options);
      const { dropped, issues } = valueOf(parseDataset(JSON.parse(JSON.stringify(slice))));
      assert.deepEqual([dropped, issues], [0, []]);
      const again = makeCase(widget, slice, options, language);
      assert.deepEqual(again.view, view);
      assert.deepEqual(again.sheet, sheet);
    });
  }

  it('of one model is a small part of the whole', () => {
    const dataset = published('osai-14');
    for (const widget of ['scorecard', 'badge']) {
      const slice = sliceOf(widget, dataset, { models: ['deepseek-r1'] });
      assert.equal(slice.models.length, 1);
      assert.equal(slice.assessments.length, 1);
      assert.ok(sizeOf(slice) < sizeOf(dataset) / 20);
    }
  });

  it('of prices holds those of all times, for the chart and for another day', () => {
    const dataset = published('prices');
    const models = ['deepseek-chat', 'deepseek-reasoner'];
    const slice = sliceOf('pricing', dataset, { models });
    assert.deepEqual(
      slice.offers,
      dataset.offers.filter(({ model }) => models.includes(model)),
    );
    const none = optionsOf({} as PricingProperties, today, 'UTC');
    const options = { ...none, models, hasControls: true, history: 'output', asOf: '2025-03-10' };
    assert.deepEqual(toPricingView(slice, options, english), toPricingView(dataset, options, english));
  });

  it('of prices knows a column that only others fill, and a baseline by any of its names', () => {
    const dataset = parse(priceDataset());
    const none = optionsOf({} as PricingProperties, today, 'UTC');
    const [first] = dataset.offers;
    assert.ok(first);
    const meters = dataset.offers.flatMap(({ components }) => components.map(({ meter }) => meter));
    for (const column of new Set(meters)) {
      for (const model of dataset.models) {
        const asked = { models: [model.id], columns: [column, 'unheard-of'], baseline: `${model.id}-latest` };
        const options = { ...none, ...asked, hasControls: true };
        const slice = sliceOf('pricing', dataset, asked);
        assert.deepEqual(toPricingView(slice, options, english), toPricingView(dataset, options, english));
      }
    }
  });

  it('of a list holds what a reader may compare', () => {
    const dataset = published('osai-14');
    const slice = sliceOf('index', dataset, { rubric: 'osai-14', modality: 'text' });
    const options = { ...noFilters, rubric: 'osai-14', modality: 'text', sort: '', view: 'grid' as const };
    const selected = ['olmo', 'deepseek-r1'];
    assert.deepEqual(
      toIndexView(slice, { ...options, selected }, english),
      toIndexView(dataset, { ...options, selected }, english),
    );
  });

  it('does not make clear what the whole leaves open', () => {
    const models = ['one', 'two', 'three'].map((id) =>
      makeModel(id, { aliases: id === 'three' ? [] : ['both'] }),
    );
    const dataset = makeDataset({ models });
    const options = { models: ['one', 'both'] };
    const slice = sliceOf('compare', dataset, options);
    assert.deepEqual(sheetFor('compare', slice, options), sheetFor('compare', dataset, options));
    assert.deepEqual(
      slice.models.map(({ id }) => id),
      ['one', 'two'],
    );
  });

  it('of what is not there fails as the whole does', () => {
    const dataset = published('osai-14');
    for (const [widget, options] of [
      ['scorecard', { models: ['deepseek-r'] }],
      ['compare', { models: ['olmo'], rubric: 'osai-99' }],
      ['badge', { models: [] }],
      ['index', { rubric: 'osai-99' }],
    ] as [string, SheetOptions][]) {
      const whole = sheetFor(widget, dataset, options);
      const slice = sheetFor(widget, sliceOf(widget, dataset, options), options);
      assert.ok(!whole.ok && !slice.ok);
      assert.equal(slice.failure.code, whole.failure.code);
    }
  });

  it('leaves the dataset as it is', () => {
    const dataset = published('deepseek-by-source');
    const before = JSON.stringify(dataset);
    sliceOf('compare', dataset, { models: ['deepseek-r1'], by: 'source' });
    assert.equal(JSON.stringify(dataset), before);
  });
});
