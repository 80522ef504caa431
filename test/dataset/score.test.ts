import { expect } from '@open-wc/testing';
import type { Aggregate, Criterion, Result, Rubric } from '../../src/dataset/schema.js';
import { levelOf, resultOf, scoreAssessment } from '../../src/dataset/score.js';
import { makeAssessment, makeCriterion, makeResults, makeRubric, mean } from '../fixtures/datasets.js';

const abc = ['a', 'b', 'c', 'd'];

function makeScored(
  aggregate: Aggregate = mean(),
  criteria: Criterion[] = abc.map((id) => makeCriterion(id)),
) {
  return makeRubric({ aggregate, criteria });
}

const score = (rubric: Rubric, letters: string, group?: string) =>
  scoreAssessment(rubric, makeAssessment('olmo', makeResults(abc, letters)), group);

describe('scoreAssessment(rubric, assessment) of points', () => {
  it('adds up the values of the levels', () => {
    expect(score(makeScored(), 'OOPC')).to.deep.equal({
      kind: 'points',
      points: 2.5,
      maximum: 4,
      share: 0.625,
      known: 4,
      counted: 4,
    });
    expect(score(makeScored(), 'OOOO')).to.include({ points: 4, share: 1 });
    expect(score(makeScored(), 'CCCC')).to.include({ points: 0, share: 0 });
  });

  it('makes a sum as it makes a mean, both with their maximum', () => {
    const sum = score(makeScored({ kind: 'sum', missing: 'zero' }), 'OOPC');
    expect(sum).to.deep.equal(score(makeScored(), 'OOPC'));
  });

  it('weighs the criteria', () => {
    const weights = [3, 1, 0.5, 0];
    const criteria = abc.map((id, index) => makeCriterion(id, { weight: weights[index] ?? 1 }));
    // 3·½ + 1·1 + 0.5·0 + 0·1 of 3 + 1 + 0.5
    expect(score(makeScored(mean(), criteria), 'POCO')).to.include({ points: 2.5, maximum: 4.5, known: 4 });
  });

  it('makes no total where all weights are 0', () => {
    const criteria = abc.map((id) => makeCriterion(id, { weight: 0 }));
    expect(score(makeScored(mean(), criteria), 'OOOO')).to.deep.equal({
      kind: 'none',
      reason: 'nothing-to-count',
    });
  });

  for (const [name, letters] of [
    ['a result that is missing', 'O-PC'],
    ['no result at all', 'O PC'],
  ] as const) {
    it(`counts ${name} as 0 where the rubric says zero`, () => {
      const total = score(makeScored(mean('zero')), letters);
      expect(total).to.include({ points: 1.5, maximum: 4, share: 0.375, known: 3, counted: 4 });
    });

    it(`leaves ${name} out of both sides where the rubric says skip, and tells of it`, () => {
      const total = score(makeScored(mean('skip')), letters);
      expect(total).to.include({ points: 1.5, maximum: 3, share: 0.5, known: 3, counted: 4 });
    });

    it(`makes no total for ${name} where the rubric says no-total`, () => {
      const total = score(makeScored(mean('no-total')), letters);
      expect(total).to.deep.equal({ kind: 'none', reason: 'missing-result' });
    });
  }

  it('does not confuse one full criterion with all', () => {
    expect(score(makeScored(mean('skip')), 'O---')).to.include({ share: 1, known: 1, counted: 4 });
  });

  it('makes no total of nothing', () => {
    const none = { kind: 'none', reason: 'nothing-to-count' };
    expect(score(makeScored(mean('skip')), '----')).to.deep.equal(none);
    expect(score(makeScored(mean(), []), '')).to.deep.equal(none);
  });

  for (const rule of ['zero', 'skip', 'no-total'] as const) {
    it(`makes no total where a level has no rank (missing: ${rule})`, () => {
      expect(score(makeScored(mean(rule)), 'OOOM')).to.deep.equal({ kind: 'none', reason: 'unranked-level' });
    });
  }

  it('takes a level that the scale does not have for missing', () => {
    const assessment = makeAssessment('olmo', { a: { level: 'openish' }, b: { level: 'open' } });
    expect(scoreAssessment(makeScored(), assessment)).to.include({ points: 1, known: 1, counted: 4 });
  });

  it('does not count criteria of numbers or text', () => {
    const results: Record<string, Result> = {
      weights: { level: 'open' },
      size: { values: [{ value: 7 }] },
      remarks: { text: 'x' },
    };
    const total = scoreAssessment(makeRubric(), makeAssessment('olmo', results));
    expect(total).to.include({ points: 1, maximum: 3, known: 1, counted: 3 });
  });

  it('makes no total where the rubric has no rule for one', () => {
    const none = { kind: 'none', reason: 'no-aggregate' };
    expect(score(makeScored({ kind: 'none' }), 'OOOO')).to.deep.equal(none);
  });

  it('takes no inherited property for a result', () => {
    const rubric = makeScored(mean(), [makeCriterion('constructor'), makeCriterion('__proto__')]);
    expect(scoreAssessment(rubric, makeAssessment('olmo', {}))).to.include({ points: 0, known: 0 });
    expect(resultOf(makeAssessment('olmo', {}), 'toString')).to.equal(undefined);
  });
});

describe('scoreAssessment(rubric, assessment, group)', () => {
  const groups = ['availability', 'documentation', 'availability', 'documentation'];
  const criteria = abc.map((id, index) => makeCriterion(id, { group: groups[index] ?? '' }));
  const rubric = makeScored(mean(), criteria);

  it('makes the total of one group', () => {
    expect(score(rubric, 'OPCC', 'availability')).to.include({ points: 1, maximum: 2, share: 0.5 });
    expect(score(rubric, 'OPCC', 'documentation')).to.include({ points: 0.5, maximum: 2, share: 0.25 });
  });

  it('is not hindered by what other groups lack', () => {
    const strict = { ...rubric, aggregate: mean('no-total') };
    expect(score(strict, 'O-O-', 'availability')).to.include({ share: 1 });
    expect(score(strict, 'O-O-', 'documentation')).to.include({ reason: 'missing-result' });
  });

  it('makes no total of a group that does not exist', () => {
    expect(score(rubric, 'OOOO', 'elsewhere')).to.include({ reason: 'nothing-to-count' });
  });
});

describe('levelOf(rubric, criterion, result)', () => {
  const rubric = makeRubric();
  const criterion = makeCriterion('weights');

  it('finds the level of the scale', () => {
    expect(levelOf(rubric, criterion, { level: 'partial' })?.value).to.equal(0.5);
  });

  it('finds none for other results, other levels and other scales', () => {
    expect(levelOf(rubric, criterion, undefined)).to.equal(undefined);
    expect(levelOf(rubric, criterion, { missing: 'blank' })).to.equal(undefined);
    expect(levelOf(rubric, criterion, { level: 'constructor' })).to.equal(undefined);
    expect(levelOf(rubric, makeCriterion('size', { scale: 'size' }), { level: 'open' })).to.equal(undefined);
    expect(levelOf(rubric, makeCriterion('x', { scale: 'none' }), { level: 'open' })).to.equal(undefined);
  });
});

// The Model Openness Framework, version 1.0: components by number, and the rule that a research paper (21)
// may stand for the technical report (11). Counts are worked out by hand.
describe('scoreAssessment(rubric, assessment) of classes', () => {
  const third = ['9', '10', '11', '12', '13', '14'];
  const second = ['7', '8', '18', '19'];
  const first = ['15', '24', '16', '21'];
  const all = [...third, ...second, ...first];
  const rubric = makeRubric({
    scales: [
      {
        id: 'state',
        kind: 'level',
        ordered: false,
        levels: (['included', 'unlicensed', 'invalid'] as const).map((id, index) => ({
          id,
          label: id,
          symbol: String(index),
          tone: 'neutral' as const,
          value: null,
        })),
      },
    ],
    criteria: all.map((id) => makeCriterion(id, { scale: 'state' })),
    aggregate: {
      kind: 'classes',
      metBy: ['included'],
      classes: [
        { id: 'III', name: 'Open Model', criteria: third },
        { id: 'II', name: 'Open Tooling', criteria: second },
        { id: 'I', name: 'Open Science', criteria: first },
      ],
      substitutes: [{ criterion: '11', by: '21', classes: ['III', 'II'] }],
    },
  });

  function classesOf(included: string[], others: Record<string, Result> = {}) {
    const results = Object.fromEntries(included.map((id) => [id, { level: 'included' }] as const));
    const outcome = scoreAssessment(rubric, makeAssessment('olmo', { ...results, ...others }));
    if (outcome.kind !== 'class') throw new Error(outcome.kind);
    return {
      reached: outcome.reached?.id,
      progress: outcome.classes.map(({ met, required }) => `${met}/${required}`),
      shares: outcome.classes.map(({ share }) => share),
    };
  }
  const without = (ids: string[], ...left: string[]) => ids.filter((id) => !left.includes(id));

  it('reaches the hardest class with all components', () => {
    expect(classesOf(all)).to.deep.equal({
      reached: 'I',
      progress: ['6/6', '10/10', '14/14'],
      shares: [1, 1, 1],
    });
  });

  it('reaches none with nothing', () => {
    expect(classesOf([])).to.deep.equal({
      reached: undefined,
      progress: ['0/6', '0/10', '0/14'],
      shares: [0, 0, 0],
    });
  });

  it('requires for each class what the easier ones require too', () => {
    expect(classesOf(third)).to.deep.equal({
      reached: 'III',
      progress: ['6/6', '6/10', '6/14'],
      shares: [1, 0.6, 0],
    });
    expect(classesOf([...third, ...second, '15'])).to.deep.equal({
      reached: 'II',
      progress: ['6/6', '10/10', '11/14'],
      shares: [1, 1, 11 / 14],
    });
  });

  it('has no progress beyond a class that is not complete', () => {
    const { reached, progress, shares } = classesOf(without(all, '13'));
    expect(reached).to.equal(undefined);
    expect(progress).to.deep.equal(['5/6', '9/10', '13/14']);
    expect(shares).to.deep.equal([5 / 6, 0, 0]);
  });

  it('lets a level that the rule does not name not count, nor one that is missing', () => {
    expect(classesOf(without(third, '9'), { '9': { level: 'unlicensed' } }).progress[0]).to.equal('5/6');
    expect(classesOf(without(third, '9'), { '9': { missing: 'not-available' } }).progress[0]).to.equal('5/6');
  });

  it('lacks a report for which no paper is listed', () => {
    const { progress } = classesOf(without(all, '11', '21'));
    expect(progress).to.deep.equal(['5/6', '9/10', '12/14']);
    const missing = { '21': { missing: 'not-available' } } as const;
    expect(classesOf(without(all, '11', '21'), missing).progress).to.deep.equal(['5/6', '9/10', '12/14']);
  });

  it('takes an included paper for a missing report, and asks for one component fewer in class I', () => {
    expect(classesOf(without(all, '11'))).to.deep.equal({
      reached: 'I',
      progress: ['6/6', '10/10', '13/13'],
      shares: [1, 1, 1],
    });
  });

  it('takes an included paper for a report that is listed and not included', () => {
    for (const level of ['invalid', 'unlicensed']) {
      expect(classesOf(without(all, '11'), { '11': { level } }).progress).to.deep.equal([
        '6/6',
        '10/10',
        '13/13',
      ]);
    }
  });

  it('takes a paper that is listed and not included with its own state', () => {
    for (const level of ['invalid', 'unlicensed']) {
      const { reached, progress } = classesOf(without(all, '11', '21'), { '21': { level } });
      expect(reached).to.equal(undefined);
      expect(progress).to.deep.equal(['5/6', '9/10', '12/14']);
    }
  });

  it('counts an included report and an included paper both', () => {
    expect(classesOf(all).progress[2]).to.equal('14/14');
    expect(classesOf(without(all, '21')).progress).to.deep.equal(['6/6', '10/10', '13/14']);
    expect(classesOf(without(all, '21'), { '21': { level: 'invalid' } }).reached).to.equal('II');
  });

  it('makes no total of a group', () => {
    expect(scoreAssessment(rubric, makeAssessment('olmo', {}), 'availability')).to.deep.equal({
      kind: 'none',
      reason: 'no-aggregate',
    });
  });
});
