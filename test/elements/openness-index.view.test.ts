import { expect } from '@open-wc/testing';
import type { Dataset } from '../../src/dataset/schema.js';
import { type IndexOptions, toIndexView } from '../../src/elements/openness-index/openness-index.view.js';
import { wordingFor } from '../../src/shared/wording.js';
import { makeAssessment, makeDataset, makeModel, makeRubric, mean } from '../fixtures/datasets.js';
import { publishedRanking } from '../fixtures/osai-ranking.js';
import { fetchDataset, parse } from './openness-fixtures.js';

const wording = wordingFor('en');
const { strings } = wording;

const options = (parts: Partial<IndexOptions> = {}): IndexOptions => ({
  rubric: '',
  search: '',
  modality: '',
  organization: '',
  license: '',
  releasedFrom: '',
  releasedUntil: '',
  levels: '',
  sort: '',
  view: 'bars',
  selected: [],
  ...parts,
});

function viewOf(dataset: Dataset, parts: Partial<IndexOptions> = {}) {
  const outcome = toIndexView(dataset, options(parts), wording);
  if (!outcome.ok || !outcome.value) throw new Error('no view');
  return outcome.value;
}

const namesOf = (dataset: Dataset, parts: Partial<IndexOptions> = {}) =>
  viewOf(dataset, parts).list.rows.map(({ name }) => name.text);

describe('The list of June 2025', () => {
  let dataset: Dataset;
  before(async () => {
    dataset = await fetchDataset('osai-14');
  });
  const text = (parts: Partial<IndexOptions> = {}) => ({ modality: 'text', ...parts });

  it('has the 96 text models in the published order', () => {
    expect(namesOf(dataset, text())).to.deep.equal(publishedRanking.map(([name]) => name));
  });

  it('has equal ranks for equal totals, and says so', () => {
    const view = viewOf(dataset, text());
    const rankOf = (name: string) => view.list.rows.find((row) => row.name.text === name)?.rank;
    expect(rankOf('OLMo')).to.equal('1');
    expect([rankOf('Poro'), rankOf('Open Assistant'), rankOf('mT0')]).to.deep.equal(['=4', '=4', '=6']);
    expect(rankOf('Tülu')).to.equal('=15');
    expect(rankOf('DeepSeek R1')).to.match(/^=/);
    expect(new Set(view.list.rows.map(({ rank }) => rank)).size).to.equal(22);
    expect(view.rules).to.deep.equal([
      strings.indexScope('text'),
      strings.indexTies('source-key', 'descending'),
    ]);
    expect(view.credit.rule).to.equal(strings.missingRule.zero);
  });

  it('prints totals with their maximum, and the bar of the share', () => {
    const [first] = viewOf(dataset, text()).list.rows;
    expect(first?.total.text).to.equal('13.5 of 14');
    expect(first?.total.share).to.be.closeTo(13.5 / 14, 1e-9);
  });

  it('ranks among the models of the kind, and keeps the ranks under any other filter', () => {
    const all = viewOf(dataset);
    expect([all.shown, all.total]).to.deep.equal([146, 146]);
    const found = viewOf(dataset, text({ search: 'deepseek r1' }));
    expect([found.shown, found.total]).to.deep.equal([1, 96]);
    const inFull = viewOf(dataset, text()).list.rows.find(({ id }) => id === 'deepseek-r1');
    expect(found.list.rows[0]?.rank).to.equal(inFull?.rank);
    expect(found.count).to.equal('1 of 96 models');
  });

  it('draws the published level of every criterion in the grid', () => {
    const { list } = viewOf(dataset, text({ view: 'grid' }));
    if (list.kind !== 'grid') throw new Error('no grid');
    expect(list.rows.map((row) => row.cells.map((cell) => cell.text.charAt(0)).join(''))).to.deep.equal(
      publishedRanking.map(([, levels]) => levels.replaceAll(' ', '')),
    );
    expect(list.heads.groups.map(({ name, span }) => [name, span])).to.deep.equal([
      ['Availability', 5],
      ['Documentation', 6],
      ['Access', 3],
    ]);
  });

  it('combines filters, and names what it does not know', () => {
    const open = 'weights_basemodel:open,paper:closed';
    const names = namesOf(dataset, text({ levels: open }));
    const expected = publishedRanking
      .filter(([, levels]) => {
        const all = levels.replaceAll(' ', '');
        return all[2] === 'O' && all[8] === 'C';
      })
      .map(([name]) => name);
    expect(names).to.deep.equal(expected);
    const view = viewOf(dataset, text({ levels: `${open},paper:nope,nope:open` }));
    expect(view.notices.join()).to.contain('paper:nope').and.contain('nope:open');
    expect(view.controls.active.map((filter) => filter.text)).to.deep.equal([
      'Base Model Weights: Open',
      'Paper: Closed',
    ]);
  });

  it('compares the chosen models, at most twelve, in the order of the choice', () => {
    const view = viewOf(dataset, text({ selected: ['poro', 'olmo', 'nobody'], search: 'nothing at all' }));
    expect(view.shown).to.equal(0);
    expect(view.selected).to.deep.equal(['poro', 'olmo']);
    expect(view.comparison?.columns.map(({ name }) => name.text)).to.deep.equal(['Poro', 'OLMo']);
    expect(viewOf(dataset, { selected: ['olmo'] }).comparison).to.equal(undefined);
    const many = dataset.models.slice(0, 20).map(({ id }) => id);
    expect(viewOf(dataset, { selected: many }).comparison?.columns).to.have.lengthOf(12);
  });
});

describe('The list of other rubrics', () => {
  const models = ['b', 'a', 'c'].map((id) => makeModel(id));
  const assessments = models.map(({ id }) => makeAssessment(id));

  it('has names and no ranks where there are no totals', () => {
    const rubric = makeRubric({ aggregate: { kind: 'none' } });
    const view = viewOf(parse(makeDataset({ rubrics: [rubric], models, assessments })), { sort: 'rank' });
    expect(view.hasTotals).to.equal(false);
    expect(view.columns.map(({ id }) => id)).to.deep.equal(['name', 'organization', 'released']);
    expect(view.columns[0]?.sorted).to.equal('ascending');
    expect(view.list.rows.map(({ id }) => id)).to.deep.equal(['a', 'b', 'c']);
    expect(view.rules).to.deep.equal([]);
  });

  it('has the class and the progress to the next', () => {
    const classes = [
      { id: 'one', name: 'Class I', criteria: ['weights'] },
      { id: 'two', name: 'Class II', criteria: ['code', 'paper'] },
    ];
    const rubric = makeRubric({ aggregate: { kind: 'classes', metBy: ['open'], classes } });
    const results = { weights: { level: 'open' }, code: { level: 'open' } };
    const view = viewOf(
      parse(
        makeDataset({
          rubrics: [rubric],
          models,
          assessments: [makeAssessment('a', results), makeAssessment('b', {}), makeAssessment('c', {})],
        }),
      ),
    );
    expect(view.list.rows.map(({ rank }) => rank)).to.deep.equal(['1', '=2', '=2']);
    const [first, second] = view.list.rows;
    expect(first?.total).to.include({
      text: 'Class I',
      remark: `Class II: ${strings.classInProgress('67%')}`,
    });
    expect(second?.total.text).to.equal(strings.unclassified);
  });

  it('gives no rank where there is no total, and puts it last both ways', () => {
    const rubric = makeRubric({ aggregate: mean('no-total') });
    const full = { weights: { level: 'open' }, code: { level: 'open' }, paper: { level: 'open' } };
    const dataset = parse(
      makeDataset({
        rubrics: [rubric],
        models,
        assessments: [makeAssessment('b'), makeAssessment('a', full), makeAssessment('c', full)],
      }),
    );
    for (const sort of ['rank', '-rank']) {
      const last = viewOf(dataset, { sort }).list.rows.at(-1);
      expect([last?.id, last?.rank, last?.total.share]).to.deep.equal(['b', strings.indexNoRank, undefined]);
    }
  });

  it('fails for an unknown rubric, and answers nothing where nothing is assessed', () => {
    const dataset = parse(makeDataset({ rubrics: [makeRubric()], models, assessments }));
    const missed = toIndexView(dataset, options({ rubric: 'rubrik' }), wording);
    expect(missed.ok ? '' : missed.failure.code).to.equal('not-found');
    const empty = toIndexView({ ...dataset, assessments: [] }, options(), wording);
    expect(empty.ok && empty.value === undefined).to.equal(true);
    const other = toIndexView({ ...dataset, assessments: [] }, options({ rubric: 'rubric' }), wording);
    expect(other.ok && other.value === undefined).to.equal(true);
  });

  it('takes the newest assessment of a model', () => {
    const dataset = parse(
      makeDataset({
        rubrics: [makeRubric()],
        models,
        assessments: [
          makeAssessment('a', { weights: { level: 'closed' } }, { date: '2024' }),
          makeAssessment('a', { weights: { level: 'open' } }, { date: '2025' }),
        ],
      }),
    );
    expect(viewOf(dataset).list.rows.map(({ total }) => total.text)).to.deep.equal(['1 of 3']);
  });

  it('draws no grid where there are no levels', () => {
    const rubric = makeRubric({ aggregate: { kind: 'none' } });
    const words = { ...rubric, criteria: rubric.criteria.filter(({ scale }) => scale !== 'openness') };
    const view = viewOf(
      parse(
        makeDataset({
          rubrics: [words],
          models,
          assessments: models.map(({ id }) => makeAssessment(id, { remarks: { text: 'x' } })),
        }),
      ),
      { view: 'grid' },
    );
    expect([view.hasGrid, view.list.kind]).to.deep.equal([false, 'bars']);
  });
});
