import { expect } from '@open-wc/testing';
import type { Dataset } from '../../src/dataset/schema.js';
import {
  type CompareOptions,
  type CompareView,
  toCompareView,
} from '../../src/elements/openness-compare/openness-compare.view.js';
import { wordingFor } from '../../src/shared/wording.js';
import {
  criteriaByGroup,
  datasetOf,
  fetchDataset,
  hostileAddresses,
  parse,
  smallDataset,
  withAddress,
} from './openness-fixtures.js';

const english = wordingFor('en');
type Wanted = Pick<CompareOptions, 'models'> & Partial<CompareOptions>;

const compare = (dataset: Dataset, wanted: Wanted) =>
  toCompareView(dataset, { show: 'all', ...wanted }, english);

const viewOf = (dataset: Dataset, wanted: Wanted): CompareView => {
  const outcome = compare(dataset, wanted);
  if (!outcome.ok) throw new Error(outcome.failure.code);
  if (!outcome.value) throw new Error('nothing to show');
  return outcome.value;
};

const rowsOf = (view: CompareView) => view.groups.flatMap(({ rows }) => rows);

const rowOf = (view: CompareView, wanted: string) => {
  const found = rowsOf(view).find(({ id }) => id === wanted);
  if (!found) throw new Error(`no row ${wanted}`);
  return found;
};

/** The columns as the article of June 2025 embeds them: OLMo, DeepSeek R1, Llama 3.1; V3 for reference. */
const articleTable = [
  ['Base Model Data', 'Open', 'Closed', 'Closed', 'Closed'],
  ['End User Model Data', 'Open', 'Closed', 'Closed', 'Closed'],
  ['Base Model Weights', 'Open', 'Open', 'Partial', 'Open'],
  ['End User Model Weights', 'Open', 'Open', 'Closed', 'Open'],
  ['Training Code', 'Open', 'Closed', 'Partial', 'Partial'],
  ['Code Documentation', 'Open', 'Closed', 'Partial', 'Partial'],
  ['Hardware Architecture', 'Open', 'Partial', 'Partial', 'Partial'],
  ['Preprint', 'Open', 'Open', 'Open', 'Open'],
  ['Paper', 'Open', 'Closed', 'Closed', 'Closed'],
  ['Modelcard', 'Open', 'Partial', 'Partial', 'Partial'],
  ['Datasheet', 'Open', 'Closed', 'Closed', 'Closed'],
  ['Package', 'Open', 'Open', 'Open', 'Open'],
  ['API and Meta Prompts', 'Partial', 'Open', 'Closed', 'Open'],
  ['Licenses', 'Open', 'Partial', 'Closed', 'Partial'],
];
const articleModels = ['olmo', 'deepseek-r1', 'llama-3.1', 'deepseek-v3'];

describe('The view of a comparison', () => {
  let osai14: Dataset;
  let osai12: Dataset;
  let deepseek: Dataset;

  before(async () => {
    [osai14, osai12, deepseek] = await Promise.all([
      fetchDataset('osai-14'),
      fetchDataset('osai-12'),
      fetchDataset('deepseek'),
    ]);
  });

  it('has the levels of the article of June 2025, one by one', () => {
    const rows = rowsOf(viewOf(osai14, { models: articleModels }));
    expect(rows.map(({ name, cells }) => [name, ...cells.map(({ text }) => text)])).to.deep.equal(
      articleTable,
    );
  });

  it('has the totals of both rubrics, each with its maximum', () => {
    const totals = (dataset: Dataset, models: string[]) =>
      viewOf(dataset, { models }).totals?.map(({ text, percent }) => `${text} ${percent ?? ''}`);
    expect(totals(osai14, articleModels)).to.deep.equal([
      '13.5 of 14 96%',
      '6.5 of 14 46%',
      '4.5 of 14 32%',
      '7.5 of 14 54%',
    ]);
    expect(totals(osai12, articleModels.slice(0, 3))).to.deep.equal([
      '11.5 of 12 96%',
      '5 of 12 42%',
      '3.5 of 12 29%',
    ]);
  });

  it('keeps the order in which the models are named', () => {
    const idsOf = (models: string[]) => viewOf(osai14, { models }).columns.map(({ id }) => id);
    expect(idsOf(['olmo', 'deepseek-r1'])).to.deep.equal(['olmo', 'deepseek-r1']);
    expect(idsOf(['deepseek-r1', 'olmo'])).to.deep.equal(['deepseek-r1', 'olmo']);
  });

  it('names the groups of the rubric in order, and no group where there is only one', () => {
    const { groups } = viewOf(osai14, { models: ['olmo'] });
    expect(groups.map(({ name, rows }) => [name, rows.length])).to.deep.equal([
      ['Availability', 5],
      ['Documentation', 6],
      ['Access', 3],
    ]);
    const [only, ...others] = viewOf(deepseek, { models: ['deepseek'], rubric: 'checklist' }).groups;
    expect(others).to.deep.equal([]);
    expect(only).not.to.have.property('name');
  });

  it('names rubric and edition in its caption, and the source with date and licence', () => {
    const { caption, credit } = viewOf(osai14, { models: ['olmo', 'deepseek-r1'] });
    for (const part of ['OLMo', 'DeepSeek R1', 'June 2025']) expect(caption).to.contain(part);
    expect(credit.asOf).to.contain('June 25, 2025');
    expect(credit.license.text).to.contain('CC BY 4.0');
    expect(credit.citation).to.contain('Liesenfeld');
  });

  describe('under any rubric', () => {
    it('prints every rubric of the five sources without a special case', () => {
      for (const { id } of deepseek.rubrics) {
        const models = deepseek.assessments.filter(({ rubric }) => rubric === id).map(({ model }) => model);
        const view = viewOf(deepseek, { models, rubric: id });
        expect(view.columns.map((column) => column.id)).to.deep.equal([...new Set(models)]);
        expect(rowsOf(view).map((row) => row.id)).to.deep.equal(criteriaByGroup(deepseek, id));
        for (const { cells } of rowsOf(view)) {
          expect(cells).to.have.lengthOf(view.columns.length);
          for (const { text } of cells) expect(text, id).to.match(/\S/);
        }
        expect(view).not.to.have.property('totals');
      }
    });

    it('keeps two values of one benchmark apart, each with its metric', () => {
      const view = viewOf(deepseek, { models: ['deepseek-r1', 'deepseek-v3'], rubric: 'benchmarks' });
      const [r1, v3] = rowOf(view, 'mmlu').cells;
      expect(r1?.values).to.deep.equal([
        { text: '90.8\u00a0%', metric: 'Pass@1' },
        { text: '88.5\u00a0%', metric: 'EM' },
      ]);
      expect(v3?.values).to.deep.equal([{ text: '88.5\u00a0%', metric: 'EM' }]);
    });

    it('tells blank, not available and no result apart, and calls none of them a level', () => {
      const view = viewOf(deepseek, { models: ['deepseek-r1', 'deepseek-v3'], rubric: 'benchmarks' });
      const blank = rowOf(view, 'ifeval').cells[0];
      const notAvailable = rowOf(view, 'humaneval').cells[0];
      const none = rowOf(viewOf(parse(smallDataset()), { models: ['beta'] }), 'paper').cells[0];
      expect(new Set([blank?.text, notAvailable?.text, none?.text]).size).to.equal(3);
      for (const cell of [blank, notAvailable, none]) {
        expect(cell).to.include({ kind: 'missing', tone: 'neutral' });
      }
    });

    it('gives "Mixed" its word and symbol and no judgement', () => {
      const models = ['deepseek-v3-r1', 'us-based-models'];
      const view = viewOf(deepseek, { models, rubric: 'transparency' });
      for (const { cells } of rowsOf(view)) {
        expect(cells[0]?.tone).to.be.oneOf(['positive', 'middle']);
        expect(cells[1]).to.include({ text: 'Mixed', tone: 'neutral', symbol: '◇' });
      }
    });
  });

  describe('of differences only', () => {
    const models = ['deepseek-r1', 'deepseek-v3'];

    it('leaves out the rows whose cells are all the same, and counts them', () => {
      const all = viewOf(osai14, { models });
      const view = viewOf(osai14, { models, show: 'differences' });
      expect(rowsOf(view).map(({ id }) => id)).to.deep.equal(['trainingcode', 'code']);
      expect(view.groups.map(({ name }) => name)).to.deep.equal(['Availability', 'Documentation']);
      expect(view.hidden).to.contain('12');
      expect(all).not.to.have.property('hidden');
      expect(view.totals).to.deep.equal(all.totals);
    });

    it('sees a difference between two metrics, two kinds of missing, and a missing and a closed level', () => {
      const dataset = smallDataset();
      const [alpha, beta] = dataset.assessments;
      Object.assign(alpha!.results, { size: { values: [{ value: 2, metric: 'dry' }] } });
      Object.assign(beta!.results, { size: { values: [{ value: 2, metric: 'wet' }] } });
      Object.assign(alpha!.results, { paper: { level: 'closed' } });
      const view = viewOf(parse(dataset), { models: ['alpha', 'beta'], show: 'differences' });
      expect(rowsOf(view).map(({ id }) => id)).to.deep.equal(['weights', 'paper', 'size', 'summary', 'gap']);
    });

    it('says so where nothing differs', () => {
      const view = viewOf(osai14, { models: ['olmo'], show: 'differences' });
      expect(view.groups).to.deep.equal([]);
      expect(view.hidden).to.match(/\S/);
    });
  });

  describe('of models that are not there', () => {
    it('shows the known ones and names the unknown one in a notice', () => {
      const view = viewOf(osai14, { models: ['olmo', 'nope', 'deepseek-r1'] });
      expect(view.columns.map(({ id }) => id)).to.deep.equal(['olmo', 'deepseek-r1']);
      expect(view.notices).to.have.lengthOf(1);
      expect(view.notices[0]).to.contain('nope');
    });

    it('names a known model that the rubric does not assess', () => {
      const view = viewOf(deepseek, { models: ['deepseek-r1', 'openai'], rubric: 'benchmarks' });
      expect(view.columns.map(({ id }) => id)).to.deep.equal(['deepseek-r1']);
      expect(view.notices).to.have.lengthOf(1);
      expect(view.notices[0]).to.contain('OpenAI');
    });

    it('fails with not-found and near ids where none is known', () => {
      const outcome = compare(osai14, { models: ['deepseek-r', 'nope'] });
      expect(outcome).to.have.nested.property('failure.code', 'not-found');
      expect(outcome).to.have.nested.property('failure.received', 'deepseek-r');
      expect(outcome).to.have.nested.property('failure.suggestions').that.includes('deepseek-r1');
    });

    it('fails with not-found for an unknown rubric', () => {
      const outcome = compare(osai14, { models: ['olmo'], rubric: 'osai-13' });
      expect(outcome).to.have.nested.property('failure.code', 'not-found');
      expect(outcome).to.have.nested.property('failure.suggestions').that.includes('osai-14');
    });

    it('answers undefined where none is assessed, and where none is asked for', () => {
      const unassessed = compare(deepseek, { models: ['openai', 'google'], rubric: 'benchmarks' });
      expect(unassessed).to.deep.equal({ ok: true, value: undefined });
      expect(compare(osai14, { models: [] })).to.deep.equal({ ok: true, value: undefined });
    });
  });

  it('has one column for a model that is named twice, by id and by alias, and one name for a miss', () => {
    const models = ['olmo', 'deepseek-r1', 'deepseek-R1', 'DeepSeek R1', 'olmo', 'nope', 'nope'];
    const view = viewOf(osai14, { models });
    expect(view.columns.map(({ id }) => id)).to.deep.equal(['olmo', 'deepseek-r1']);
    expect(view.notices.join(' ').split('nope')).to.have.lengthOf(2);
  });

  it('has at most twelve columns, and says that there are more', () => {
    const names = Array.from({ length: 500 }, (_, index) => `Model ${index}`);
    const dataset = parse(datasetOf(names));
    const models = names.map((_, index) => `model-${index}`);
    const view = viewOf(dataset, { models });
    expect(view.columns.map(({ id }) => id)).to.deep.equal(models.slice(0, 12));
    expect(view.totals).to.have.lengthOf(12);
    expect(view.notices).to.have.lengthOf(1);
    expect(view.notices[0]).to.contain('12');
    expect(viewOf(dataset, { models: models.slice(0, 12) }).notices).to.deep.equal([]);
  });

  it('names only a few of many misses', () => {
    const models = Array.from({ length: 500 }, (_, index) => `nope-${index}`);
    const { notices } = viewOf(osai14, { models: ['olmo', ...models] });
    expect(notices).to.have.lengthOf(1);
    expect(notices[0]?.length).to.be.lessThan(500);
  });

  it('says what a source itself reports where it differs from the total', () => {
    const dataset = smallDataset();
    const [alpha, beta] = viewOf(parse(dataset), { models: ['alpha', 'beta'] }).totals ?? [];
    expect(alpha?.text).to.equal('1.5 of 3');
    expect(alpha?.reported).to.contain('9 of 10');
    expect(beta?.reported).to.equal(undefined);
  });

  it('has only addresses that may be followed, even where the data was never checked', () => {
    const dataset = parse(smallDataset());
    for (const address of hostileAddresses) {
      const view = viewOf(
        { ...withAddress(dataset, address), license: { name: 'L', url: address } } as Dataset,
        { models: ['alpha', 'beta'] },
      );
      expect(JSON.stringify(view), address).not.to.contain('"url"');
    }
    expect(JSON.stringify(viewOf(dataset, { models: ['alpha'] }))).to.contain(
      '"url":"https://maker.example/alpha"',
    );
  });
});
