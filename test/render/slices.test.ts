import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { mergeDatasets } from '../../src/dataset/merge.js';
import { parseDatasetBy, parseDataset } from '../../src/dataset/parse.js';
import { checkBySchema } from '../../src/dataset/schema-check.js';
import type { Dataset } from '../../src/dataset/schema.js';
import { translateDataset } from '../../src/dataset/translate.js';
import { toBadgeView } from '../../src/elements/openness-badge/openness-badge.view.js';
import { toScorecardView } from '../../src/elements/openness-scorecard/openness-scorecard.view.js';
import { loadStrings } from '../../src/render/index.js';
import { sliceFileOf, sliceIndexFile } from '../../src/render/slice-file.js';
import { indexOf, slicesOf } from '../../src/render/slices.js';
import { toChangesView } from '../../src/shared/changes.view.js';
import { localise, wordingFor } from '../../src/shared/wording.js';
import { makeAssessment, makeDataset, makeModel } from '../fixtures/datasets.js';
import { published, valueOf } from './cases.js';

const names = ['osai-12', 'osai-14', 'mof', 'fmti', 'deepseek'];
const bytesOf = (value: unknown) => gzipSync(JSON.stringify(value), { level: 9 }).length;

/** As an element gets it. */
function read(slice: Partial<Dataset>): Dataset {
  const value: unknown = JSON.parse(JSON.stringify(slice));
  const { dataset, dropped, issues } = valueOf(parseDataset(value));
  assert.deepEqual([dropped, issues], [0, []]);
  return dataset;
}

/** What elements show of a model: under each rubric, with each as the earlier edition, and by default. */
function viewsOf(whole: Dataset, model: string, rubrics: string[], language: string): unknown[] {
  const { dataset, wording } = localise(whole, wordingFor(language), translateDataset);
  const scorecard = (options: { rubric?: string; since?: string }) =>
    valueOf(toScorecardView(dataset, { model, ...options }, wording, toChangesView));
  return [
    scorecard({}),
    ...rubrics.flatMap((rubric) => [
      valueOf(toBadgeView(dataset, { model, rubric, label: 'name' }, wording)),
      ...rubrics.map((since) => scorecard({ rubric, since })),
    ]),
  ];
}

describe('the slice of a model', () => {
  before(() => loadStrings('de'));

  for (const name of names) {
    it(`is valid and shows the same as the whole, for every model of ${name}`, () => {
      const whole = published(name);
      const slices = slicesOf(whole);
      const assessed = new Set(whole.assessments.map(({ model }) => model));
      assert.deepEqual(slices.map(({ model }) => model).sort(), [...assessed].sort());
      for (const [index, { model, dataset }] of slices.entries()) {
        const slice = read(dataset);
        assert.ok(valueOf(parseDatasetBy(checkBySchema, dataset)).dropped === 0);
        const rubrics = slice.rubrics.map(({ id }) => id);
        for (const language of index % 20 === 0 ? ['en', 'de'] : ['en'])
          assert.deepEqual(
            viewsOf(slice, model, rubrics, language),
            viewsOf(whole, model, rubrics, language),
            `${model}, ${language}`,
          );
      }
    });
  }

  it('shows what has moved since an edition that was published apart', () => {
    const [now, then] = [published('osai-12'), published('osai-14')];
    const whole = mergeDatasets([now, then]);
    const before = new Map(slicesOf(then).map(({ model, dataset }) => [model, read(dataset)]));
    const both = slicesOf(now).filter(({ model }) => before.has(model));
    assert.ok(both.length > 100);
    const options = { rubric: 'osai-12', since: 'osai-14' };
    for (const { model, dataset } of both) {
      const merged = mergeDatasets([read(dataset), before.get(model) ?? now]);
      const [view, expected] = [merged, whole].map((one) =>
        valueOf(toScorecardView(one, { model, ...options }, wordingFor('en'), toChangesView)),
      );
      assert.ok(expected?.changes);
      assert.deepEqual(view, expected);
    }
  });

  it('has the same bytes in a catalogue of 5,000 models', () => {
    const small = published('osai-12');
    const more = Array.from({ length: 5000 - small.models.length }, (_, index) => `more-${index}`);
    const [model] = small.models;
    const [assessment] = small.assessments;
    assert.ok(model && assessment);
    const large = {
      ...small,
      models: [...small.models, ...more.map((id) => ({ ...model, id }))],
      assessments: [...small.assessments, ...more.map((id) => ({ ...assessment, model: id }))],
    };
    const ofLarge = slicesOf(large);
    assert.equal(ofLarge.length, 5000);
    assert.deepEqual(ofLarge.slice(0, small.models.length), slicesOf(small));
  });

  it('is 1.5 KB as gzip, and a little more where there is much evidence', () => {
    const sizes = slicesOf(published('osai-12')).map(({ dataset }) => bytesOf(dataset));
    const sorted = sizes.sort((one, other) => one - other);
    assert.ok((sorted[sorted.length >> 1] ?? Infinity) <= 1500);
    assert.ok((sorted.at(-1) ?? Infinity) <= 2000);
  });

  it('holds the newest that a rubric says, and nothing of other models', () => {
    const dataset = makeDataset({
      models: ['one', 'two', 'three'].map((id) => makeModel(id, { aliases: [`${id}-alias`] })),
      assessments: [
        { ...makeAssessment('one'), date: '2024' },
        { ...makeAssessment('one'), date: '2025' },
        { ...makeAssessment('two'), date: '2024' },
      ],
    });
    const slices = slicesOf(dataset);
    assert.deepEqual(
      slices.map(({ model, dataset: { models = [], assessments = [] } }) => [
        model,
        models.map(({ id, aliases }) => [id, aliases]),
        assessments.map(({ model, date }) => [model, date]),
      ]),
      [
        ['one', [['one', undefined]], [['one', '2025']]],
        ['two', [['two', undefined]], [['two', '2024']]],
      ],
    );
    const { id, name, updated } = dataset;
    const files = { one: 'one.json', two: 'two.json' };
    assert.deepEqual(indexOf(dataset, slices), { id, name, updated, slices: files });
  });
});

describe('the name of the file of a slice', () => {
  const expected: [id: string, file: string][] = [
    ['deepseek-r1', 'deepseek-r1.json'],
    ['llama-3.1_8b', 'llama-3.1_8b.json'],
    ['Llama', '~4clama.json'],
    ['org/model:free', 'org~2fmodel~3afree.json'],
    ['../../etc/passwd', '~2e.~2f..~2fetc~2fpasswd.json'],
    ['.hidden', '~2ehidden.json'],
    ['a b%c~d\\e', 'a~20b~25c~7ed~5ce.json'],
    ['模型', '~e6~a8~a1~e5~9e~8b.json'],
    ['con', '~63on.json'],
    ['com1.x', '~63om1.x.json'],
    ['console', 'console.json'],
    ['index', '~69ndex.json'],
    ['index.x', 'index.x.json'],
  ];
  for (const [id, file] of expected) {
    it(`of ${JSON.stringify(id)} is ${file}`, () => assert.equal(sliceFileOf(id), file));
  }

  it('does not exist for what is too long', () => {
    assert.equal(sliceFileOf('x'.repeat(200)), `${'x'.repeat(200)}.json`);
    assert.equal(sliceFileOf('x'.repeat(201)), undefined);
    assert.equal(sliceFileOf('模'.repeat(23)), undefined);
    assert.equal(sliceFileOf(''), undefined);
  });

  it('is plain, and leads back to the one id that has it', () => {
    const decode = (file: string) =>
      decodeURIComponent(
        file
          .replace(/\.json$/, '')
          .replaceAll('%', '%25')
          .replaceAll('~', '%'),
      );
    const id = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
      fc.constantFrom('aux.1', 'LPT1', 'lpt1', 'nul', 'Index', 'index', '~6e', 'a.', '...'),
    );
    fc.assert(
      fc.property(id, (id) => {
        const file = sliceFileOf(id);
        if (file === undefined) return;
        assert.match(file, /^[a-z\d_~-][a-z\d._~-]*\.json$/);
        assert.doesNotMatch(file, /^(con|prn|aux|nul|com\d|lpt\d)\./);
        assert.notEqual(file, sliceIndexFile);
        assert.equal(decode(file), id);
      }),
      { numRuns: 500 },
    );
  });
});
