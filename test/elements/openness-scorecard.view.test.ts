import { expect } from '@open-wc/testing';
import type { Dataset } from '../../src/dataset/schema.js';
import {
  type CriterionView,
  type ScorecardOptions,
  type ScorecardView,
  toScorecardView,
} from '../../src/elements/openness-scorecard/openness-scorecard.view.js';
import { wordingFor } from '../../src/shared/wording.js';
import {
  criteriaByGroup,
  fetchDataset,
  hostileAddresses,
  parse,
  smallDataset,
  withAddress,
} from './openness-fixtures.js';

const english = wordingFor('en');

const viewOf = (dataset: Dataset, options: ScorecardOptions, wording = english): ScorecardView => {
  const outcome = toScorecardView(dataset, options, wording);
  if (!outcome.ok) throw new Error(outcome.failure.code);
  if (!outcome.value) throw new Error('nothing to show');
  return outcome.value;
};

const criteriaOf = (view: ScorecardView) => view.groups.flatMap(({ criteria }) => criteria);

const criterionOf = (view: ScorecardView, wanted: string): CriterionView => {
  const found = criteriaOf(view).find(({ id }) => id === wanted);
  if (!found) throw new Error(`no criterion ${wanted}`);
  return found;
};

describe('The view of a scorecard', () => {
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

  describe('of a model in the index', () => {
    for (const [model, of14, percent14, of12] of [
      ['deepseek-r1', '6.5 of 14', '46%', '5 of 12'],
      ['llama-3.1', '4.5 of 14', '32%', '3.5 of 12'],
      ['olmo', '13.5 of 14', '96%', '11.5 of 12'],
    ] as const) {
      it(`gives ${model} ${of14} and ${of12}`, () => {
        const view14 = viewOf(osai14, { model });
        expect(view14.total?.text).to.equal(of14);
        expect(view14.total?.percent).to.equal(percent14);
        expect(viewOf(osai12, { model }).total?.text).to.equal(of12);
      });
    }

    it('draws the bar from the same number as it prints', () => {
      expect(viewOf(osai14, { model: 'deepseek-r1' }).total?.share).to.be.closeTo(6.5 / 14, 1e-12);
      expect(viewOf(osai12, { model: 'deepseek-r1' }).total?.share).to.be.closeTo(5 / 12, 1e-12);
    });

    it('has the groups of the rubric with their own totals, which add up', () => {
      const { groups } = viewOf(osai14, { model: 'deepseek-r1' });
      expect(groups.map(({ name, total }) => [name, total.text])).to.deep.equal([
        ['Availability', '2 of 5'],
        ['Documentation', '2 of 6'],
        ['Access', '2.5 of 3'],
      ]);
    });

    it('lists every criterion once, in the order of the rubric, with a level in words', () => {
      const criteria = criteriaOf(viewOf(osai14, { model: 'deepseek-r1' }));
      expect(criteria.map(({ id }) => id)).to.deep.equal(osai14.rubrics[0]?.criteria.map(({ id }) => id));
      for (const { cell } of criteria) {
        expect(cell.kind).to.equal('level');
        expect(['Open', 'Partial', 'Closed']).to.include(cell.text);
        expect(cell.symbol).to.be.a('string');
      }
    });

    it('has facts of the model, and the source with date, edition and licence', () => {
      const { facts, credit, name } = viewOf(osai14, { model: 'deepseek-r1' });
      expect(facts.map(({ value }) => value.text)).to.include('DeepSeek-V3-Base');
      expect(name.url).to.match(/^https:/);
      expect(credit.asOf).to.contain('June 25, 2025');
      expect(credit.edition).to.contain('June 2025');
      expect(credit.sources[0]?.text).to.equal('European Open Source AI Index');
      expect(credit.sources[0]?.url).to.equal('https://osai-index.eu/');
      expect(credit.license.text).to.contain('CC BY 4.0');
      expect(credit.citation).to.contain('Liesenfeld');
      expect(credit.rule).to.match(/\S/);
    });

    it('prints numbers in the language asked for', () => {
      expect(viewOf(osai14, { model: 'deepseek-r1' }, wordingFor('de')).total?.text).to.contain('6,5');
    });

    it('finds a model by its alias as by its id', () => {
      expect(viewOf(osai14, { model: 'deepseek-R1' })).to.deep.equal(
        viewOf(osai14, { model: 'deepseek-r1' }),
      );
    });

    it('can be made of every model', () => {
      for (const dataset of [osai14, osai12]) {
        for (const { id } of dataset.models) {
          const { total, groups } = viewOf(dataset, { model: id });
          expect(total?.share, id).to.be.within(0, 1);
          const points = groups.reduce((sum, { total: { text } }) => sum + Number.parseFloat(text), 0);
          expect(Number.parseFloat(total?.text ?? ''), id).to.be.closeTo(points, 1e-9);
        }
      }
    });
  });

  describe('under any rubric', () => {
    it('prints every assessment of the five sources without a special case', () => {
      for (const { model, rubric } of deepseek.assessments) {
        const view = viewOf(deepseek, { model, rubric });
        expect(criteriaOf(view).map(({ id }) => id)).to.deep.equal(criteriaByGroup(deepseek, rubric));
        for (const { cell } of criteriaOf(view)) expect(cell.text, `${model} ${rubric}`).to.match(/\S/);
        expect(view.total).to.equal(undefined);
        expect(view.credit.sources[0]?.text).to.match(/\S/);
      }
    });

    it('names no group where there is only one', () => {
      const { groups } = viewOf(deepseek, { model: 'deepseek', rubric: 'checklist' });
      expect(groups).to.have.lengthOf(1);
      expect(groups[0]).not.to.have.property('name');
    });

    it('keeps two values of one benchmark apart, each with its metric', () => {
      const { cell } = criterionOf(viewOf(deepseek, { model: 'deepseek-r1', rubric: 'benchmarks' }), 'mmlu');
      expect(cell.kind).to.equal('values');
      expect(cell.values).to.deep.equal([
        { text: '90.8\u00a0%', metric: 'Pass@1' },
        { text: '88.5\u00a0%', metric: 'EM' },
      ]);
    });

    it('takes the unit of a value before the unit of its scale', () => {
      const view = viewOf(parse(smallDataset()), { model: 'alpha' });
      expect(criterionOf(view, 'size').cell.values).to.deep.equal([
        { text: '1,234.5\u00a0grams', metric: 'dry' },
        { text: '2\u00a0things' },
      ]);
    });

    it('tells a blank cell from one that the source calls not available', () => {
      const view = viewOf(deepseek, { model: 'deepseek-r1', rubric: 'benchmarks' });
      const blank = criterionOf(view, 'ifeval').cell;
      const notAvailable = criterionOf(view, 'humaneval').cell;
      expect(blank.kind).to.equal('missing');
      expect(notAvailable.kind).to.equal('missing');
      expect(blank.text).not.to.equal(notAvailable.text);
    });

    it('shows no result at all as no information, never as a level', () => {
      const { cell } = criterionOf(viewOf(parse(smallDataset()), { model: 'beta' }), 'paper');
      expect(cell.kind).to.equal('missing');
      expect(cell.tone).to.equal('neutral');
      expect(cell).not.to.have.property('symbol');
    });

    it('gives "Mixed" its word and symbol and no judgement', () => {
      const view = viewOf(deepseek, { model: 'us-based-models', rubric: 'transparency' });
      for (const { cell } of criteriaOf(view)) {
        expect(cell).to.include({ kind: 'level', text: 'Mixed', tone: 'neutral', symbol: '◇' });
      }
      expect(view.total).to.equal(undefined);
    });

    it('has the note and the evidence of a result', () => {
      const { cell } = criterionOf(viewOf(parse(smallDataset()), { model: 'alpha' }), 'weights');
      expect(cell.note).to.equal('A note');
      expect(cell.evidence).to.deep.equal([{ text: 'Where they are', url: 'https://maker.example/weights' }]);
    });

    it('names evidence that has no address, and shortens an address that has no name', () => {
      const dataset = parse(smallDataset());
      const results = dataset.assessments[0]?.results;
      results!.paper = { level: 'partial', evidence: [{ url: 'https://www.maker.example/a/b/paper.pdf' }] };
      const view = viewOf(dataset, { model: 'alpha' });
      expect(criterionOf(view, 'summary').cell.evidence).to.deep.equal([{ text: 'A book' }]);
      expect(criterionOf(view, 'paper').cell.evidence).to.deep.equal([
        {
          text: 'maker.example/…/paper.pdf',
          url: 'https://www.maker.example/a/b/paper.pdf',
          isShortened: true,
        },
      ]);
    });

    it('says how many criteria have a level where some have none', () => {
      const { total } = viewOf(parse(smallDataset()), { model: 'beta' });
      expect(total?.text).to.equal('0 of 3');
      expect(total?.remark).to.match(/2.*3/);
    });

    it('takes the rubric asked for, and else the first that assesses the model', () => {
      const { credit } = viewOf(deepseek, { model: 'deepseek-r1' });
      expect(credit.edition).to.contain('Benchmarks');
      expect(viewOf(deepseek, { model: 'deepseek-r1', rubric: 'facts' }).credit.edition).not.to.contain(
        'Benchmarks',
      );
    });
  });

  describe('beside what the source itself reports', () => {
    const withReported = (reported: object) => {
      const dataset = smallDataset();
      Object.assign(dataset.assessments[0]!, { reported });
      return viewOf(parse(dataset), { model: 'alpha' }).reported;
    };

    it('says so where the points differ', () => {
      expect(withReported({ points: 9, maximum: 10 })).to.contain('9 of 10');
      expect(withReported({ points: 9 })).to.contain('9');
    });

    it('says nothing where they agree, or nothing is reported', () => {
      expect(withReported({ points: 1.5, maximum: 3 })).to.equal(undefined);
      expect(withReported({})).to.equal(undefined);
    });

    it('says so where the class differs', () => {
      expect(withReported({ class: 'Class II' })).to.contain('Class II');
    });
  });

  describe('where there is nothing to show', () => {
    it('fails with not-found for an unknown model, and names near ids', () => {
      const outcome = toScorecardView(osai14, { model: 'deepseek-r' }, english);
      expect(outcome).to.have.nested.property('failure.code', 'not-found');
      expect(outcome).to.have.nested.property('failure.received', 'deepseek-r');
      expect(outcome).to.have.nested.property('failure.suggestions').that.includes('deepseek-r1');
    });

    it('fails with not-found for no model and for an unknown rubric', () => {
      expect(toScorecardView(osai14, { model: '' }, english)).to.have.nested.property(
        'failure.code',
        'not-found',
      );
      const outcome = toScorecardView(osai14, { model: 'olmo', rubric: 'osai-13' }, english);
      expect(outcome).to.have.nested.property('failure.code', 'not-found');
      expect(outcome).to.have.nested.property('failure.suggestions').that.includes('osai-14');
    });

    it('answers undefined for a known model that is not assessed', () => {
      const outcome = toScorecardView(deepseek, { model: 'openai', rubric: 'benchmarks' }, english);
      expect(outcome).to.deep.equal({ ok: true, value: undefined });
    });

    it('is not fooled by ids that every object has', () => {
      for (const model of ['constructor', '__proto__', 'toString']) {
        expect(toScorecardView(osai14, { model }, english).ok).to.equal(false);
      }
    });
  });

  it('has only addresses that may be followed, even where the data was never checked', () => {
    const dataset = parse(smallDataset());
    for (const address of hostileAddresses) {
      const view = viewOf(
        { ...withAddress(dataset, address), license: { name: 'L', url: address } } as Dataset,
        { model: 'alpha' },
      );
      expect(urlsOf(view), address).to.deep.equal([]);
    }
    // The last one is that of the citation.
    expect(urlsOf(viewOf(dataset, { model: 'alpha' })).length).to.equal(6);
  });
});

/** Every `url` anywhere in a view. */
function urlsOf(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    key === 'url' ? [inner] : urlsOf(inner),
  );
}
