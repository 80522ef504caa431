import { expect } from '@open-wc/testing';
import type { Outcome } from '../../src/dataset/failure.js';
import { defaultRubric, findAssessments, findModel, findRubric } from '../../src/dataset/query.js';
import { makeAssessment, makeDataset, makeModel, makeRubric } from '../fixtures/datasets.js';

const dataset = makeDataset({
  models: [
    makeModel('deepseek-r1', { name: 'DeepSeek R1', aliases: ['deepseek-reasoner', 'R1'] }),
    makeModel('deepseek-v3', { name: 'DeepSeek V3', aliases: ['deepseek-chat', 'DeepSeek'] }),
    makeModel('llama-3.1', { name: 'Llama 3.1', aliases: ['DeepSeek'] }),
    makeModel('caf\u00e9', { name: 'Café' }),
  ],
  assessments: [],
});

const idOf = (outcome: Outcome<{ id: string }>) => (outcome.ok ? outcome.value.id : outcome.failure.code);
const find = (wanted: string) => idOf(findModel(dataset, wanted));

function suggestionsFor(wanted: string) {
  const outcome = findModel(dataset, wanted);
  return outcome.ok ? undefined : outcome.failure.suggestions;
}

describe('findModel(dataset, wanted)', () => {
  it('finds a model by id, alias or name', () => {
    expect(find('deepseek-r1')).to.equal('deepseek-r1');
    expect(find('deepseek-reasoner')).to.equal('deepseek-r1');
    expect(find('DeepSeek V3')).to.equal('deepseek-v3');
  });

  it('trims, and takes two compositions of a letter for one', () => {
    expect(find('  deepseek-r1\n')).to.equal('deepseek-r1');
    expect(find('cafe\u0301')).to.equal('caf\u00e9');
  });

  it('prefers an id to an alias of another model', () => {
    const models = [makeModel('other', { aliases: ['olmo'] }), makeModel('olmo')];
    expect(idOf(findModel(makeDataset({ models }), 'olmo'))).to.equal('olmo');
  });

  it('finds nothing by resemblance', () => {
    for (const wanted of ['deepseek', 'DEEPSEEK-R1', 'deepseek-r', 'deepseek r1', 'r1', '', ' ', 'llama']) {
      expect(find(wanted), wanted).to.equal('not-found');
    }
  });

  it('finds nothing that objects inherit', () => {
    for (const wanted of ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'length']) {
      expect(find(wanted), wanted).to.equal('not-found');
    }
  });

  it('does not choose between models that share an alias, and names them', () => {
    expect(find('DeepSeek')).to.equal('not-found');
    expect(suggestionsFor('DeepSeek')).to.deep.equal(['deepseek-v3', 'llama-3.1']);
  });

  it('names near ids, and what was asked for', () => {
    const outcome = findModel(dataset, 'deepsek-r1');
    expect(outcome).to.deep.include({ ok: false });
    expect(suggestionsFor('deepsek-r1')?.[0]).to.equal('deepseek-r1');
    expect(suggestionsFor('quite something else')).to.deep.equal([]);
    if (!outcome.ok) expect(outcome.failure.received).to.equal('deepsek-r1');
  });

  it('finds nothing in an empty dataset', () => {
    const outcome = findModel(makeDataset({ models: [], assessments: [] }), 'olmo');
    expect(outcome.ok ? undefined : outcome.failure.suggestions).to.deep.equal([]);
  });
});

describe('findRubric(dataset, wanted)', () => {
  const rubrics = [makeRubric({ id: 'osai@14-2025-06' }), makeRubric({ id: 'osai@12-2026-03' })];
  const editions = makeDataset({ rubrics, assessments: [] });

  it('finds a rubric by its id alone', () => {
    expect(idOf(findRubric(editions, ' osai@14-2025-06 '))).to.equal('osai@14-2025-06');
    expect(idOf(findRubric(editions, 'The Rubric'))).to.equal('not-found');
    expect(idOf(findRubric(editions, 'constructor'))).to.equal('not-found');
  });

  it('names near ids', () => {
    const outcome = findRubric(editions, 'osai@14');
    expect(outcome.ok ? undefined : outcome.failure.suggestions).to.include('osai@14-2025-06');
  });
});

describe('findAssessments(dataset, modelId, rubricId)', () => {
  it('answers those of the model under the rubric, the newest first', () => {
    const dates = ['2025', '2026-01', '2025-06-25', '2025-06'];
    const assessments = [
      ...dates.map((date) => makeAssessment('olmo', {}, { date })),
      makeAssessment('llama', {}, { date: '2027' }),
      makeAssessment('olmo', {}, { date: '2027', rubric: 'other' }),
    ];
    const found = findAssessments(makeDataset({ assessments }), 'olmo', 'rubric');
    expect(found.map(({ date }) => date)).to.deep.equal(['2026-01', '2025-06-25', '2025-06', '2025']);
    expect(assessments[0]?.date).to.equal('2025');
  });
});

describe('defaultRubric(dataset, modelIds)', () => {
  const rubrics = [makeRubric({ id: 'first' }), makeRubric({ id: 'second' })];

  it('is the first that says something on one of the models', () => {
    const assessments = [
      makeAssessment('llama', {}, { rubric: 'first' }),
      makeAssessment('olmo', {}, { rubric: 'second' }),
    ];
    const both = makeDataset({ rubrics, assessments });
    expect(defaultRubric(both, ['olmo'])?.id).to.equal('second');
    expect(defaultRubric(both, ['olmo', 'llama'])?.id).to.equal('first');
  });

  it('is none where nothing is said', () => {
    expect(defaultRubric(makeDataset({ rubrics, assessments: [] }), ['olmo'])).to.equal(undefined);
    expect(defaultRubric(makeDataset(), [])).to.equal(undefined);
  });
});
