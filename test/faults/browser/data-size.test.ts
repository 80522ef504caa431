import { expect } from '@open-wc/testing';
import { mostBytes, mostCriteria, mostModels, mostOptions, mostRows } from '../../../src/dataset/limits.js';
import type { Dataset } from '../../../src/dataset/schema.js';
import { makeAssessment, makeCriterion, makeModel, makeOffer, makeRubric } from '../../fixtures/datasets.js';
import { expectReady, findAll, showData, textAt, textsOf, whenSettled } from './data-shown.js';
import { reportFigure, serve } from './faults.js';
import { clear, goodDataset, insert, type Shown, tags, textOf, until } from './widget.js';

afterEach(clear);

const ids = (amount: number) => Array.from({ length: amount }, (_, index) => `m${index}`);

/** As small as models can be, so that very many of them fit into what is loaded. */
const manyModels = (amount: number): Dataset =>
  goodDataset({
    models: ['olmo', 'llama', ...ids(amount - 2)].map((id) => makeModel(id, { name: `The ${id}` })),
    assessments: ['olmo', 'llama', ...ids(amount - 2)].map((id) => makeAssessment(id)),
    offers: ['olmo', ...ids(amount - 2)].map((id) => makeOffer(id, { model: id })),
  });

const limitNotice = 'The data has more models than are read; these are the first 20,000.';
const rowNotice = `Only the first ${mostRows} are shown.`;

describe('very many models', function () {
  this.timeout(60_000);
  let data: Dataset;
  before(() => (data = manyModels(100_000)));
  after(() => (data = goodDataset()));

  for (const tag of tags) {
    it(`D47 100,000 in <${tag}>: 20,000 are read, 5,000 are shown, both is said`, async () => {
      const shown = await showData(tag, data);
      expectReady(shown);
      expect(textOf(shown)).to.contain(limitNotice);
      if (tag !== 'openness-index' && tag !== 'pricing-table') return;
      const rows = shown.element.shadowRoot?.querySelectorAll('[part=row]').length;
      expect(rows).to.equal(mostRows);
      expect(textOf(shown)).to.contain(rowNotice);
    });
  }

  it('D47 the last that is read is found, the first that is not is not', async () => {
    const shown = await showData('openness-scorecard', data, { model: `m${mostModels - 3}` });
    expectReady(shown);
    const beyond = await showData('openness-scorecard', data, { model: `m${mostModels - 2}` });
    expect(beyond.events).to.deep.equal(['not-found']);
    const searched = await showData('openness-index', data, { search: `m${mostModels - 3}` });
    expect(textsOf(searched, '[part=row] [part=model]')).to.deep.equal([`The m${mostModels - 3}`]);
  });

  it('D47 20,000 from an address', async function () {
    const text = JSON.stringify({
      ...manyModels(mostModels),
      offers: [],
      assessments: manyModels(mostModels).assessments.map((one) => ({ ...one, results: {} })),
    });
    expect(text.length).to.be.below(mostBytes);
    const src = await serve({ body: text });
    const longest = longestTasks();
    const shown = insert('openness-index', { lang: 'en', src });
    await whenSettled(shown);
    await until(() => findAll(shown, '[part=row]').length === mostRows);
    expectReady(shown);
    expect(textOf(shown)).to.contain(rowNotice).and.to.not.contain(limitNotice);
    const task = await longest();
    if (task === undefined) return;
    await reportFigure('longest task with 20,000 models, 5,000 rows (ms)', Math.round(task));
  });

  it('D47 20,000 in a badge', async () => {
    const many = manyModels(mostModels);
    const longest = longestTasks();
    await showData('openness-badge', many);
    const task = await longest();
    if (task !== undefined)
      await reportFigure('longest task with 20,000 models, one badge (ms)', Math.round(task));
  });
});

/** The longest task of the main thread from now on; only Chromium tells. */
function longestTasks(): () => Promise<number | undefined> {
  if (!PerformanceObserver.supportedEntryTypes.includes('longtask')) return () => Promise.resolve(undefined);
  const tasks: number[] = [];
  const observer = new PerformanceObserver((list) =>
    tasks.push(...list.getEntries().map(({ duration }) => duration)),
  );
  observer.observe({ type: 'longtask' });
  return async () => {
    // Entries come after the task that they are about.
    await new Promise((resolve) => setTimeout(resolve, 100));
    tasks.push(...observer.takeRecords().map(({ duration }) => duration));
    observer.disconnect();
    return tasks.reduce((one, other) => Math.max(one, other), 0);
  };
}

describe('very many faults', function () {
  this.timeout(60_000);

  it('D48 100,000 bad models beside two good ones: all that are read are counted', async () => {
    const bad = Array.from({ length: 100_000 }, (_, index) => ({ id: `m${index}`, kind: 'robot' }));
    const data = { ...goodDataset(), models: [...goodDataset().models, ...bad] };
    await Promise.all(
      tags.map(async (tag) => {
        const shown = await showData(tag, data);
        expectReady(shown);
        expect(textOf(shown), tag).to.contain('19998 entries of the data could not be read.');
        expect(textOf(shown), tag).to.contain(limitNotice);
      }),
    );
  });

  it('D48 100,000 bad models and no good one', async () => {
    const models = Array.from({ length: 100_000 }, (_, index) => ({ id: `m${index}` }));
    for (const tag of tags) {
      const shown = await showData(tag, { ...goodDataset(), models });
      expect(shown.events).to.deep.equal(['schema']);
    }
  });
});

describe('very many criteria and sellers', function () {
  this.timeout(60_000);

  const criteria = Array.from({ length: 10_000 }, (_, index) => makeCriterion(`c${index}`));
  const results = Object.fromEntries(criteria.map(({ id }) => [id, { level: 'open' }]));
  const wide = goodDataset({
    rubrics: [makeRubric({ criteria })],
    assessments: [makeAssessment('olmo', results), makeAssessment('llama', { c9999: { level: 'closed' } })],
  });
  const notice = `Only the first ${mostCriteria} criteria are shown; totals count all.`;
  const marksOf = (shown: Shown) => findAll(shown, '[part=criterion]').length;

  it('D49 10,000 criteria: 500 are shown, all are counted', async () => {
    const scorecard = await showData('openness-scorecard', wide);
    expectReady(scorecard);
    expect(marksOf(scorecard)).to.equal(mostCriteria);
    expect(textOf(scorecard)).to.contain(notice);
    expect(textAt(scorecard, '[part=total]')).to.contain('10,000 of 10,000').and.to.contain('100%');
    const compare = await showData('openness-compare', wide);
    expectReady(compare);
    expect(findAll(compare, '.row th')).to.have.length(mostCriteria);
    expect(textOf(compare)).to.contain(notice).and.to.contain('0 of 10,000');
    const grid = await showData('openness-index', wide, { view: 'grid' });
    expectReady(grid);
    expect(marksOf(grid)).to.equal(mostCriteria);
    expect(textOf(grid)).to.contain(notice).and.to.contain('10,000 of 10,000');
    const badge = await showData('openness-badge', wide);
    expectReady(badge);
    expect(textOf(badge)).to.contain('10,000 of 10,000');
  });

  it('D49 a grid of many models and many criteria', async () => {
    const [rubric] = wide.rubrics;
    const models = ids(1000);
    const data = goodDataset({
      rubrics: rubric ? [{ ...rubric, criteria: criteria.slice(0, 400) }] : [],
      models: models.map((id) => makeModel(id)),
      assessments: models.map((id) => makeAssessment(id, { c0: { level: 'open' } })),
      offers: [],
    });
    const shown = await showData('openness-index', data, { view: 'grid' });
    expectReady(shown);
    expect(findAll(shown, '[part=row]')).to.have.length(250);
    expect(textOf(shown)).to.contain('Only the first 250 are shown.');
  });

  it('D49 1,000 sellers: all of their prices, and 500 of them to choose from', async () => {
    const offers = ids(1000).map((seller) => makeOffer(seller, { seller }));
    const shown = await showData('pricing-table', goodDataset({ offers }), { controls: '' });
    expectReady(shown);
    expect(findAll(shown, '[part=row]')).to.have.length(1000);
    const filters = findAll(shown, '.filters')[0] as HTMLDetailsElement;
    filters.open = true;
    await until(() => findAll(shown, '.fields select').length > 0);
    const sellers = findAll(shown, '.fields select').find(({ textContent }) =>
      textContent.includes('m0 (1)'),
    );
    const options = [...(sellers?.querySelectorAll('option') ?? [])].map(({ textContent }) =>
      textContent.trim(),
    );
    // The first is for none, the last says how many more there are.
    expect(options).to.have.length(1 + mostOptions + 1);
    expect(options.at(-1)).to.equal('… 500 more');
  });
});
