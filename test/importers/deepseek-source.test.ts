import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { load } from 'js-yaml';
import { findBrokenReferences } from '../../src/dataset/references.js';
import { type Assessment, Dataset, type Result, type Rubric } from '../../src/dataset/schema.js';

const folder = new URL('../../data/sources/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');
const raw = load(read('deepseek.yaml'));
const dataset = Dataset.parse(raw);

const rubricOf = (id: string): Rubric => {
  const found = dataset.rubrics.find((rubric) => rubric.id === id);
  assert.ok(found, id);
  return found;
};
const assessmentsOf = (rubric: string) => dataset.assessments.filter((one) => one.rubric === rubric);
const assessmentOf = (rubric: string, model: string): Assessment => {
  const found = assessmentsOf(rubric).filter((one) => one.model === model);
  assert.equal(found.length, 1, `${rubric} ${model}`);
  return found[0] as Assessment;
};
const resultOf = (rubric: string, model: string, criterion: string): Result => {
  const result = assessmentOf(rubric, model).results[criterion];
  assert.ok(result, criterion);
  return result;
};
const levelsOf = (rubric: string, model: string) =>
  rubricOf(rubric).criteria.map(({ id }) => {
    const result = resultOf(rubric, model, id);
    return 'level' in result ? result.level : undefined;
  });
const valuesOf = (rubric: string, model: string, criterion: string) => {
  const result = resultOf(rubric, model, criterion);
  assert.ok('values' in result, criterion);
  return result.values;
};

describe('the five sources on DeepSeek', () => {
  it('survive the reading unchanged, down to the last key', () => {
    assert.deepEqual(dataset, { rates: [], topics: [], ...(raw as object) });
    assert.equal(dataset.id, 'deepseek');
  });

  it('refer to nothing that is not there', () => {
    assert.deepEqual(findBrokenReferences(dataset), []);
  });

  it('name the five documents and ourselves', () => {
    assert.deepEqual(
      dataset.sources.map(({ id, kind, published }) => [id, kind, published]),
      [
        ['osai-deepseek-2025', 'article', '2025-01-25'],
        ['aistack-2025', 'article', '2025-02-06'],
        ['wikipedia-deepseek', 'encyclopedia', undefined],
        ['testimony-stoyanovich-2025', 'testimony', undefined],
        ['gpttrainer-zhao', 'article', undefined],
        ['openness-widgets', 'own', undefined],
      ],
    );
    for (const { id, published, citation } of dataset.sources) assert.ok(published ?? citation, id);
  });

  it('give no total, because no source has one', () => {
    for (const { aggregate } of dataset.rubrics) assert.deepEqual(aggregate, { kind: 'none' });
  });

  it('answer every criterion or say why not, except where sources just mention things', () => {
    for (const { model, rubric, results } of dataset.assessments) {
      if (rubric === 'facts') continue;
      const ids = rubricOf(rubric).criteria.map(({ id }) => id);
      assert.deepEqual(Object.keys(results).sort(), [...ids].sort(), `${rubric} ${model}`);
    }
  });

  it('use every model, source, criterion, level and scale that they declare', () => {
    const usedModels = new Set([...dataset.assessments, ...dataset.offers].map(({ model }) => model));
    assert.deepEqual(
      dataset.models.map(({ id }) => id).filter((id) => !usedModels.has(id)),
      [],
    );
    const rubrics = dataset.rubrics.map(({ source }) => source);
    const usedSources = new Set([...dataset.assessments.map(({ source }) => source), ...rubrics]);
    assert.deepEqual(
      dataset.sources.map(({ id }) => id).filter((id) => !usedSources.has(id)),
      [],
    );
    for (const rubric of dataset.rubrics) {
      const scales = new Set(rubric.criteria.map(({ scale }) => scale));
      assert.deepEqual(
        rubric.scales.map(({ id }) => id).filter((id) => !scales.has(id)),
        [],
      );
      const mentioned = new Set(assessmentsOf(rubric.id).flatMap(({ results }) => Object.keys(results)));
      assert.deepEqual(
        rubric.criteria.map(({ id }) => id).filter((id) => !mentioned.has(id)),
        [],
      );
    }
  });

  it('give no day to what prints none', () => {
    for (const { source, date } of dataset.assessments) {
      if (source === 'gpttrainer-zhao' || source === 'wikipedia-deepseek') assert.equal(date, '2025');
    }
  });
});

describe('the testimony', () => {
  it('has levels without an order, and Mixed without a rank', () => {
    const [scale] = rubricOf('transparency').scales;
    assert.ok(scale?.kind === 'level');
    assert.equal(scale.ordered, false);
    assert.deepEqual(
      scale.levels.map(({ id, value }) => [id, value === null]),
      [
        ['high', false],
        ['moderate', false],
        ['mixed', true],
      ],
    );
    assert.equal(scale.levels[0]?.symbol, '▲');
  });

  it('rates DeepSeek high three times and the group of U.S. models mixed throughout', () => {
    assert.deepEqual(levelsOf('transparency', 'deepseek-v3-r1'), ['high', 'high', 'high', 'moderate']);
    assert.deepEqual(levelsOf('transparency', 'us-based-models'), ['mixed', 'mixed', 'mixed', 'mixed']);
    const group = dataset.models.find(({ id }) => id === 'us-based-models');
    assert.equal(group?.kind, 'group');
  });

  it('has a note and a link for every level', () => {
    for (const rubric of ['transparency', 'technical']) {
      for (const { results } of assessmentsOf(rubric)) {
        for (const result of Object.values(results)) {
          assert.ok(result.evidence?.every(({ url }) => url));
          assert.ok('text' in result || result.note);
        }
      }
    }
  });

  it('takes the address of a footnote where the link is unreadable', () => {
    const { evidence } = resultOf('transparency', 'deepseek-v3-r1', 'model-openness');
    assert.deepEqual(
      evidence?.map(({ url }) => url),
      ['https://github.com/deepseek-ai'],
    );
  });

  it('has words in three technical rows and levels in the fourth', () => {
    assert.deepEqual(levelsOf('technical', 'deepseek-v3-r1'), [undefined, undefined, 'high', undefined]);
    const us = levelsOf('technical', 'us-based-models');
    assert.deepEqual(us, [undefined, undefined, 'medium-to-low', undefined]);
  });

  it('says nothing on the research of three vendors', () => {
    const vendors = ['deepseek', 'meta', 'anthropic', 'openai', 'google'];
    assert.deepEqual(
      assessmentsOf('per-vendor')
        .map(({ model }) => model)
        .sort(),
      [...vendors].sort(),
    );
    for (const vendor of vendors) {
      const model = dataset.models.find(({ id }) => id === vendor);
      assert.equal(model?.kind, 'organization');
    }
    for (const vendor of ['anthropic', 'openai', 'google']) {
      assert.deepEqual(resultOf('per-vendor', vendor, 'research-transparency'), { missing: 'not-assessed' });
    }
  });
});

describe('the checklist', () => {
  it('has two marks of each kind', () => {
    assert.deepEqual(levelsOf('checklist', 'deepseek'), ['yes', 'yes', 'no', 'no']);
    const [scale] = rubricOf('checklist').scales;
    assert.ok(scale?.kind === 'level');
    assert.deepEqual(
      scale.levels.map(({ symbol }) => symbol),
      ['✓', '✗'],
    );
  });
});

describe('the benchmarks', () => {
  it('keep two values with two metrics in one cell', () => {
    assert.deepEqual(valuesOf('benchmarks', 'deepseek-r1', 'mmlu'), [
      { value: 90.8, metric: 'Pass@1' },
      { value: 88.5, metric: 'EM' },
    ]);
    assert.equal(resultOf('benchmarks', 'deepseek-r1', 'mmlu').raw, '90.8% Pass@1, 88.5% EM');
  });

  it('have one spelling per metric, and the printed one in raw', () => {
    assert.deepEqual(valuesOf('benchmarks', 'deepseek-v3', 'gpqa'), [{ value: 59.1, metric: 'Pass@1' }]);
    assert.equal(resultOf('benchmarks', 'deepseek-v3', 'gpqa').raw, '59.1% pass@1');
    const metrics = assessmentsOf('benchmarks').flatMap(({ results }) =>
      Object.values(results).flatMap((result) => ('values' in result ? result.values : [])),
    );
    assert.deepEqual([...new Set(metrics.map(({ metric }) => metric))].sort(), [
      '4-shot',
      'EM',
      'Pass@1',
      undefined,
    ]);
  });

  it('print in raw the numbers that they hold', () => {
    for (const { results } of assessmentsOf('benchmarks')) {
      for (const result of Object.values(results)) {
        if (!('values' in result)) continue;
        const printed = [...(result.raw ?? '').matchAll(/(\d+(?:\.\d+)?)%/g)].map(([, number]) =>
          Number(number),
        );
        assert.deepEqual(
          result.values.map(({ value }) => value),
          printed,
        );
      }
    }
  });

  it('tell an empty cell from one that says not available', () => {
    const missing = (model: string) =>
      rubricOf('benchmarks').criteria.flatMap(({ id }) => {
        const result = resultOf('benchmarks', model, id);
        return 'missing' in result ? [[id, result.missing]] : [];
      });
    assert.deepEqual(missing('deepseek-r1'), [
      ['humaneval', 'not-available'],
      ['math', 'not-available'],
      ['ifeval', 'blank'],
    ]);
    assert.deepEqual(missing('deepseek-v3'), [
      ['ifeval', 'blank'],
      ['math-500', 'not-available'],
      ['codeforces', 'not-available'],
      ['swe-bench-verified', 'not-available'],
    ]);
  });

  it('give no metric where the source has none, and count Codeforces in percentiles', () => {
    assert.deepEqual(valuesOf('benchmarks', 'deepseek-r1', 'math-500'), [{ value: 97.3 }]);
    assert.deepEqual(valuesOf('benchmarks', 'deepseek-r1', 'swe-bench-verified'), [{ value: 49.2 }]);
    assert.deepEqual(valuesOf('benchmarks', 'deepseek-r1', 'codeforces'), [
      { value: 96.3, unit: 'percentile' },
    ]);
  });
});

describe('the cost of training', () => {
  it('is one assessment per claim, for the model that the source means', () => {
    const claims = assessmentsOf('training-cost').map(({ model, source, results }) => {
      const [criterion, result] = Object.entries(results).find(([, one]) => 'values' in one) ?? [];
      return [model, source, criterion, result && 'values' in result && result.values[0]?.value];
    });
    assert.deepEqual(claims, [
      ['deepseek', 'aistack-2025', 'cost', 5.58],
      ['deepseek-r1', 'gpttrainer-zhao', 'cost', 5.58],
      ['deepseek-v3', 'testimony-stoyanovich-2025', 'compute', 2.788],
    ]);
  });

  it('is neither better high nor better low', () => {
    for (const scale of rubricOf('training-cost').scales) {
      assert.ok(scale.kind === 'number');
      assert.equal(scale.direction, 'none');
    }
  });
});

describe('the prices of the undated article', () => {
  it('are two offers without dates that do not pass for current', () => {
    assert.deepEqual(
      dataset.offers.map(({ model, currency, components, from, until, status }) => [
        model,
        currency,
        components.map(({ meter, amount, per }) => [meter, amount, per.quantity, per.unit]),
        from ?? until ?? status,
      ]),
      [['deepseek-r1', 0.55, 2.19] as const, ['deepseek-v3', 0.14, 0.28] as const].map(
        ([model, input, output]) => [
          model,
          'USD',
          [
            ['input', input, 1_000_000, 'token'],
            ['output', output, 1_000_000, 'token'],
          ],
          'retired',
        ],
      ),
    );
    for (const { note } of dataset.offers) assert.ok(note);
  });
});

interface Words {
  questions: Record<string, string>;
  notes: Record<string, Record<string, string>>;
}
const words = JSON.parse(read('osai-words.json')) as Record<string, Words>;

const topics = load(read('topics.yaml')) as Dataset['topics'];

describe('the topics', () => {
  it('name criteria that exist, in this dataset or in the two editions of OSAI', () => {
    for (const { criteria } of topics) {
      for (const reference of criteria) {
        const [rubric = '', criterion = ''] = reference.split('/');
        // Of these, `npm run data` checks the criteria against the datasets.
        if (/^(?:mof|fmti)-/.test(rubric)) continue;
        const osai = words[rubric];
        if (osai) assert.ok(criterion in osai.questions, reference);
        else
          assert.ok(
            rubricOf(rubric).criteria.some(({ id }) => id === criterion),
            reference,
          );
      }
    }
  });

  it('hold every criterion of OSAI, and each criterion once', () => {
    const all = topics.flatMap(({ criteria }) => criteria);
    assert.equal(new Set(all).size, all.length);
    for (const [rubric, { questions }] of Object.entries(words)) {
      for (const criterion of Object.keys(questions)) assert.ok(all.includes(`${rubric}/${criterion}`));
    }
  });
});

describe('our words for OSAI', () => {
  it('have a question for each criterion of both editions', () => {
    assert.deepEqual(Object.keys(words), ['osai-14', 'osai-12']);
    const [june = [], later = []] = Object.values(words).map(({ questions }) => Object.keys(questions));
    assert.equal(june.length, 14);
    assert.deepEqual(
      later,
      june.filter((id) => id !== 'package' && id !== 'api'),
    );
  });

  it('have a short note for each criterion of four models', () => {
    const models = Object.values(words).map(({ notes }) => Object.keys(notes));
    assert.deepEqual(models, [
      ['deepseek-r1', 'deepseek-v3', 'olmo', 'llama-3.1'],
      ['deepseek-r1', 'deepseek-v3.2', 'olmo', 'llama-3.1'],
    ]);
    for (const { questions, notes } of Object.values(words)) {
      for (const note of Object.values(notes)) {
        assert.deepEqual(Object.keys(note), Object.keys(questions));
        for (const text of Object.values(note)) assert.ok(text.length > 0 && text.length <= 140, text);
      }
    }
  });
});
