import { expect } from '@open-wc/testing';
import type { Aggregate, Dataset, Result } from '../../../src/dataset/schema.js';
import {
  makeAssessment,
  makeCriterion,
  makeDataset,
  makeModel,
  makeOffer,
  makeRubric,
  mean,
} from '../../fixtures/datasets.js';
import { expectDropped, expectReady, showData, textAt, textsOf } from './data-shown.js';
import { expectNothingEscaped } from './judge.js';
import { clear, goodDataset, isFallbackShown, type Tag, tags, textOf } from './widget.js';

afterEach(clear);

const withResults = (results: Record<string, Result>, aggregate: Aggregate = mean()): Dataset =>
  makeDataset({
    rubrics: [makeRubric({ aggregate })],
    assessments: [makeAssessment('olmo', results), makeAssessment('llama')],
  });

/** What a scorecard says of each criterion. */
async function wordsOf(data: unknown): Promise<Record<string, string>> {
  const shown = await showData('openness-scorecard', data);
  expectReady(shown);
  const names = textsOf(shown, '.criterion-name');
  const words = textsOf(shown, '[part=criterion] .line .word, [part=criterion] .line .values');
  return Object.fromEntries(names.map((name, index) => [name.replace('About ', ''), words[index] ?? '']));
}

const nothing = 'No information';

describe('criteria and levels', () => {
  it('D06 a result for an unknown criterion: counted, and in no total', async () => {
    const results = { weights: { level: 'open' }, code: { level: 'open' }, secrets: { level: 'open' } };
    const shown = await showData('openness-scorecard', withResults(results));
    expectReady(shown);
    expectDropped(shown, 1);
    expect(textOf(shown)).to.not.contain('secrets');
    expect(textAt(shown, '[part=total]'))
      .to.contain('2 of 3')
      .and.to.contain('2 of 3 criteria have a level.');
  });

  it('D07 a criterion without a result: no information, which is neither closed nor 0', async () => {
    const words = await wordsOf(withResults({ weights: { level: 'open' } }));
    expect(words).to.deep.equal({
      weights: 'Open',
      ...{ code: nothing, paper: nothing, size: nothing, remarks: nothing },
    });
    const compare = await showData('openness-compare', withResults({ weights: { level: 'open' } }));
    expect(textsOf(compare, '.word').filter((word) => word === 'Closed')).to.deep.equal([]);
    const grid = await showData('openness-index', withResults({}), { view: 'grid' });
    expect(textsOf(grid, '[part=cell]').filter((word) => /closed|\d/i.test(word))).to.deep.equal([]);
  });

  it('D08 an unknown level: no information, and counted', async () => {
    const data = withResults({ weights: { level: 'openish' }, code: { level: 'open' } });
    expect(await wordsOf(data)).to.include({ weights: nothing, code: 'Open' });
    for (const tag of [
      'openness-scorecard',
      'openness-compare',
      'openness-badge',
      'openness-index',
    ] as const) {
      const shown = await showData(tag, data);
      expectDropped(shown, 1);
      expect(textOf(shown)).to.not.contain('openish');
    }
  });
});

describe('models that are asked for', () => {
  const one: Tag[] = ['openness-scorecard', 'openness-badge'];
  const models = ['olmo', 'olmo-2', 'deepseek-r1'].map((id) => makeModel(id));
  const data = makeDataset({ models, assessments: models.map(({ id }) => makeAssessment(id)) });

  it('D09 one that is not there: said with its id and those near it', async () => {
    for (const tag of [...one, 'openness-compare', 'pricing-table'] as const) {
      const shown = await showData(tag, data, { model: 'olmi', models: 'olmi' });
      // A price table has `model` as a filter.
      expect(shown.events, tag).to.deep.equal(['not-found']);
      expect(shown.errors[0]?.message, tag).to.equal('“olmi” is not in the data. Did you mean olmo, olmo-2?');
      expect(isFallbackShown(shown), tag).to.equal(true);
    }
    const markup = await showData('openness-scorecard', data, { model: '<img src=x onerror=alert(1)>' });
    expect(textAt(markup, '[role=status]')).to.contain('“<img src=x onerror=alert(1)>” is not in the data.');
  });

  it('D10 one of three: two columns, and a note', async () => {
    const shown = await showData('openness-compare', data, { models: 'olmo,nope,deepseek-r1' });
    expectReady(shown);
    expect(textsOf(shown, 'thead [part=model]')).to.have.length(2);
    expect(textOf(shown)).to.contain('Not in the data: nope.');
  });

  const many = Array.from({ length: 500 }, (_, index) => makeModel(`m${index}`));
  const large = makeDataset({ models: many, assessments: many.map(({ id }) => makeAssessment(id)) });
  const lists: Record<string, [models: string, columns: number, note: string]> = {
    'D11 twins': ['m1,m1, m1 ,m2', 2, ''],
    'D11 500 ids': [many.map(({ id }) => id).join(','), 12, 'Only the first 12 are shown.'],
    'D11 commas only and one': [',, ,m1,', 1, ''],
  };
  for (const [title, [ids, columns, note]] of Object.entries(lists)) {
    it(title, async () => {
      const shown = await showData('openness-compare', large, { models: ids });
      expectReady(shown);
      expect(textsOf(shown, 'thead [part=model]')).to.have.length(columns);
      expect(textOf(shown)).to.contain(note);
    });
  }

  it('D11 none: that is said, with the fallback', async () => {
    const shown = await showData('openness-compare', large, { models: ' , ' });
    expect(textAt(shown, '[role=status]')).to.equal('No models to show.');
    expect(isFallbackShown(shown)).to.equal(true);
  });

  it('D11 500 that are all unknown', async () => {
    const shown = await showData('openness-compare', data, {
      models: Array.from({ length: 500 }, (_, index) => `unknown-${index}`).join(),
    });
    expect(shown.events).to.deep.equal(['not-found']);
  });
});

describe('records of one id', () => {
  const twins = (second: object) =>
    makeDataset({
      models: [
        makeModel('olmo', { name: 'First' }),
        makeModel('llama'),
        second as ReturnType<typeof makeModel>,
      ],
      offers: [makeOffer('offer')],
    });

  it('D12 with the same content: one is kept, and the other counted', async () => {
    for (const tag of tags) {
      const shown = await showData(tag, twins(makeModel('olmo', { name: 'First' })));
      expectReady(shown);
      expectDropped(shown, 1);
    }
    const index = await showData('openness-index', twins(makeModel('olmo', { name: 'First' })));
    expect(textsOf(index, '[part=row] [part=model]')).to.deep.equal(['First', 'The llama']);
  });

  it('D13 with different content: the first is kept, the other counted, and nothing is merged', async () => {
    const second = makeModel('olmo', { name: 'Second', organization: { name: 'Elsewhere' } });
    for (const tag of tags) {
      const shown = await showData(tag, twins(second));
      expectReady(shown);
      expectDropped(shown, 1);
      expect(textOf(shown), tag)
        .to.contain('First')
        .and.to.not.match(/Second|Elsewhere/);
    }
  });

  it('D14 ids that look alike', async () => {
    const ids = [
      'é',
      'É',
      'caf\u00e9',
      'cafe\u0301',
      'olmo',
      '\u043elm\u043e',
      'OLMo',
      'o\u202elmo',
      'a b',
      ' a',
    ];
    const models = ids.map((id, index) => makeModel(id, { name: `Number ${index}` }));
    const data = makeDataset({
      models,
      assessments: ['é', 'É', 'olmo', 'OLMo', '\u043elm\u043e'].map((id) => makeAssessment(id)),
    });
    const index = await showData('openness-index', data);
    // Case and alphabet make two of them; composition and what cannot be seen do not; a space is no part of an id.
    expectDropped(index, 4);
    const asked = { 'e\u0301': 0, ' é\n': 0, É: 1, olmo: 4, '\u043elm\u043e': 5, OLMo: 6, 'ol\u202emo': 4 };
    for (const [model, number] of Object.entries(asked)) {
      const shown = await showData('openness-scorecard', data, { model });
      expect(textAt(shown, '[part=name]'), model).to.equal(`Number ${number}`);
    }
    // A name that several have is none of them.
    const shared = makeDataset({
      models: ['one', 'two'].map((id) => makeModel(id, { name: 'Same' })),
      assessments: [],
    });
    const ambiguous = await showData('openness-scorecard', shared, { model: 'Same' });
    expect(ambiguous.errors[0]?.message).to.equal('“Same” is not in the data. Did you mean one, two?');
  });

  const inborn = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'];

  it('D15 ids that objects have by birth are not there', async () => {
    for (const id of inborn) {
      for (const tag of ['openness-scorecard', 'openness-compare', 'openness-badge'] as const) {
        const shown = await showData(tag, goodDataset(), { model: id, models: id });
        expect(shown.events, id).to.deep.equal(['not-found']);
        const rubric = await showData(tag, goodDataset(), { rubric: id });
        expect(rubric.events, id).to.deep.equal(['not-found']);
      }
    }
    expectNothingEscaped();
  });

  it('D15 ids that objects have by birth are there if the data have them', async () => {
    for (const id of inborn) {
      const rubric = makeRubric({ criteria: [makeCriterion(id)] });
      // As JSON has it: a literal would set the prototype.
      const results = JSON.parse(`{"${id}":{"level":"open"}}`) as Record<string, Result>;
      const data = makeDataset({
        rubrics: [rubric],
        models: [makeModel(id), makeModel('other')],
        assessments: [makeAssessment(id, results), makeAssessment('other', {})],
      });
      const shown = await showData('openness-compare', data, { models: `${id},other` });
      expectReady(shown);
      // A key of that name cannot be kept; then nothing is known, and nothing is invented.
      const first = id === '__proto__' ? nothing : 'Open';
      expect(textsOf(shown, '[part=cell] .word, td .word').slice(0, 2), id).to.deep.equal([first, nothing]);
    }
    expect(({} as Record<string, unknown>).level).to.equal(undefined);
  });
});
