import { expect } from '@open-wc/testing';
import type { Aggregate, Assessment, Dataset, Result, Rubric } from '../../src/dataset/schema.js';
import { toPlace } from '../../src/elements/openness-badge/place-card.js';
import {
  type BadgeOptions,
  type BadgeView,
  toBadgeView,
} from '../../src/elements/openness-badge/openness-badge.view.js';
import { wordingFor } from '../../src/shared/wording.js';
import {
  makeAssessment,
  makeCriterion,
  makeDataset,
  makeModel,
  makeResults,
  makeRubric,
  mean,
  opennessScale,
} from '../fixtures/datasets.js';
import { fetchDataset } from './openness-fixtures.js';

const english = wordingFor('en');
const criteria = ['weights', 'code', 'paper'];

const ask = (dataset: Dataset, options: Partial<BadgeOptions> = {}, wording = english) =>
  toBadgeView(dataset, { model: 'olmo', label: 'name', ...options }, wording);

const viewOf = (...parameters: Parameters<typeof ask>): BadgeView => {
  const outcome = ask(...parameters);
  if (!outcome.ok) throw new Error(outcome.failure.code);
  if (!outcome.value) throw new Error('nothing to show');
  return outcome.value;
};

/** Three questions with levels, answered by a letter each. */
const rated = (letters: string, aggregate: Aggregate, parts: Partial<Rubric> = {}) =>
  makeDataset({
    rubrics: [
      makeRubric({
        scales: [opennessScale],
        criteria: criteria.map((id) => makeCriterion(id)),
        aggregate,
        ...parts,
      }),
    ],
    assessments: [makeAssessment('olmo', makeResults(criteria, letters))],
  });

const share = (missing: 'zero' | 'skip' | 'no-total' = 'zero', quality = 'open'): Aggregate => ({
  kind: 'mean',
  missing,
  quality,
});

const classes: Aggregate = {
  kind: 'classes',
  metBy: ['open'],
  classes: [
    { id: 'three', name: 'Class III', criteria: ['weights', 'code'] },
    { id: 'two', name: 'Class II', criteria: ['paper'] },
  ],
};

describe('The view of a badge', () => {
  describe('where the rubric makes points', () => {
    it('says the share in the word of the rubric', () => {
      const view = viewOf(rated('OPC', share()));
      expect(view.name).to.equal('The olmo');
      expect(view.total).to.equal('50% open');
      expect(view.spoken).to.equal('The olmo, 50% open');
    });

    it('says points and maximum where the rubric has no word', () => {
      expect(viewOf(rated('OPC', mean())).total).to.equal('1.5 of 3');
    });

    it('shows 0 where everything is closed, and never where nothing is known', () => {
      for (const missing of ['zero', 'skip', 'no-total'] as const) {
        const aggregate = share(missing);
        expect(viewOf(rated('CCC', aggregate)).total, missing).to.equal('0% open');
        expect(viewOf(rated('---', aggregate)).total, missing).to.equal('no information');
        expect(viewOf(rated('   ', aggregate)).total, missing).to.equal('no information');
      }
    });

    it('says of how many questions it speaks where some have no answer', () => {
      expect(viewOf(rated('O--', share('skip'))).total).to.equal('100% open (1 of 3 known)');
      expect(viewOf(rated('OO ', share('zero'))).total).to.equal('67% open (2 of 3 known)');
    });

    it('counts levels where the rule allows no total, and describes why', () => {
      const view = viewOf(rated('OO-', share('no-total')));
      expect(view.total).to.equal('2 open, 1 unknown');
      expect(view.description).to.contain(english.strings.noTotalReason['missing-result']);
      expect(viewOf(rated('OOM', share())).total).to.equal('2 open, 1 mixed');
    });

    it('agrees with the published index', async () => {
      const wanted = { rubric: 'osai-14' };
      const dataset = await fetchDataset('osai-14');
      expect(viewOf(dataset, { ...wanted, model: 'deepseek-r1' }).total).to.equal('46% open');
      expect(viewOf(dataset, { ...wanted, model: 'olmo' }).total).to.equal('96% open');
    });
  });

  describe('where the rubric has classes', () => {
    for (const [letters, text] of [
      ['OOO', 'Class II'],
      ['OOC', 'Class III'],
      ['OCC', '50% of Class III'],
      ['CCO', 'no class reached'],
      ['---', 'no information'],
    ] as const) {
      it(`says "${text}"`, () => {
        expect(viewOf(rated(letters, classes)).total).to.equal(text);
      });
    }

    it('describes how far every class is', () => {
      const { description } = viewOf(rated('OCC', classes));
      for (const name of ['Class III', 'Class II']) expect(description).to.contain(`${name}: `);
    });
  });

  describe('where the rubric makes no total', () => {
    it('counts the answers level by level, in the order of the scale', () => {
      expect(viewOf(rated('COO', { kind: 'none' })).total).to.equal('2 open, 1 closed');
      expect(viewOf(rated('C-O', { kind: 'none' })).total).to.equal('1 open, 1 closed, 1 unknown');
    });

    it('keeps the capitals of an acronym', () => {
      const levels = opennessScale.kind === 'level' ? opennessScale.levels : [];
      const scale = {
        ...opennessScale,
        levels: levels.map((level) => ({ ...level, label: 'MIT' })),
      } as const;
      expect(viewOf(rated('OOO', { kind: 'none' }, { scales: [scale] })).total).to.equal('3 MIT');
    });

    it('does not count what does not apply as unknown', () => {
      const results: Record<string, Result> = {
        ...makeResults(criteria, 'OO'),
        paper: { missing: 'not-applicable' },
      };
      const dataset = rated('', { kind: 'none' });
      expect(viewOf({ ...dataset, assessments: [makeAssessment('olmo', results)] }).total).to.equal('2 open');
    });

    it('speaks of the checklist, the benchmarks and the features as they are', async () => {
      const dataset = await fetchDataset('deepseek');
      expect(viewOf(dataset, { model: 'deepseek', rubric: 'checklist' }).total).to.equal('2 yes, 2 no');
      expect(viewOf(dataset, { model: 'deepseek-r1', rubric: 'benchmarks' }).total).to.match(/^\d+ results/);
      expect(viewOf(dataset, { model: 'deepseek', rubric: 'features' }).total).to.match(/\d/);
    });
  });

  it('describes total, maximum, rubric, edition and date', () => {
    const { description } = viewOf(rated('OPC', share()));
    expect(description).to.equal('The olmo: 1.5 of 3. The Rubric, 2025, as of June 2025.');
  });

  it('describes what the source itself reports, where it is something else', () => {
    const dataset = rated('OPC', mean());
    const reported = { points: 3, maximum: 3 };
    const assessments: Assessment[] = dataset.assessments.map((assessment) => ({ ...assessment, reported }));
    expect(viewOf({ ...dataset, assessments }).description).to.contain('3 of 3');
  });

  it('leaves out the name where the sentence has it, and keeps it in the description', () => {
    const view = viewOf(rated('OPC', mean()), { label: 'total' });
    expect(view.name).to.equal(undefined);
    expect(view.spoken).to.equal('1.5 of 3');
    expect(view.description).to.contain('The olmo');
  });

  it('prints numbers in the language asked for', () => {
    expect(viewOf(rated('OPC', mean()), {}, wordingFor('de')).total).to.equal('1,5 of 3');
    expect(viewOf(rated('OPC', share('zero', 'offen')), {}, wordingFor('de')).total).to.equal(
      '50\u00a0% offen',
    );
  });

  it('takes the same assessment as the scorecard that it opens', () => {
    const { scorecard, total } = viewOf(rated('OPC', mean()));
    expect(scorecard.total?.text).to.equal(total);
    expect(scorecard.name.text).to.equal('The olmo');
  });

  it('answers nothing for a model that the rubric does not assess', () => {
    expect(ask(makeDataset({ assessments: [] }))).to.deep.equal({ ok: true, value: undefined });
  });

  it('fails with not-found for an unknown model or rubric, and for none', () => {
    const dataset = makeDataset({ models: [makeModel('olmo')] });
    for (const options of [{ model: 'olmoo' }, { model: '' }, { rubric: 'rubrik' }]) {
      const outcome = ask(dataset, options);
      expect(outcome.ok ? 'ok' : outcome.failure.code, JSON.stringify(options)).to.equal('not-found');
    }
  });
});

describe('The place of a popover without anchor positioning', () => {
  const viewport = { width: 320, height: 600 };
  const at = (left: number, top: number) => ({ left, right: left + 60, top, bottom: top + 20 });

  it('is below where there is more room below, else above', () => {
    expect(toPlace(at(100, 100), 200, viewport))
      .to.include({ top: 126 })
      .and.not.have.property('bottom');
    expect(toPlace(at(100, 500), 200, viewport))
      .to.include({ bottom: 106 })
      .and.not.have.property('top');
  });

  it('is centred, and never beyond the sides', () => {
    expect(toPlace(at(130, 0), 200, viewport).left).to.equal(60);
    expect(toPlace(at(0, 0), 200, viewport).left).to.equal(8);
    expect(toPlace(at(260, 0), 200, viewport).left).to.equal(112);
  });

  it('is never higher than the room', () => {
    expect(toPlace(at(0, 100), 200, viewport).maxHeight).to.equal(600 - 120 - 14);
    expect(toPlace(at(0, -50), 200, { width: 320, height: 10 }).maxHeight).to.be.at.least(0);
  });
});
