import { expect } from '@open-wc/testing';
import { rankAssessments, tieRule } from '../../src/dataset/rank.js';
import type { Aggregate, Rubric } from '../../src/dataset/schema.js';
import { makeAssessment, makeCriterion, makeModel, makeResults, makeRubric } from '../fixtures/datasets.js';

const criteria = ['a', 'b'];

interface Entrant {
  id: string;
  letters: string;
  name?: string;
  sourceKey?: string;
}

const rubricWith = (aggregate: Aggregate): Rubric =>
  makeRubric({ aggregate, criteria: criteria.map((id) => makeCriterion(id)) });

const byName = rubricWith({ kind: 'mean', missing: 'zero' });

function rank(rubric: Rubric, entrants: Entrant[]): string[] {
  const models = entrants.map(({ id, name = id }) => makeModel(id, { name }));
  const assessments = entrants.map(({ id, letters, sourceKey }) =>
    makeAssessment(id, makeResults(criteria, letters), sourceKey === undefined ? {} : { sourceKey }),
  );
  return rankAssessments(rubric, assessments, models).map(
    ({ assessment, rank, isTied }) => `${isTied ? '=' : ''}${rank} ${assessment.model}`,
  );
}

describe('rankAssessments(rubric, assessments, models)', () => {
  it('orders totals from the highest to the lowest', () => {
    expect(
      rank(byName, [
        { id: 'low', letters: 'CC' },
        { id: 'high', letters: 'OO' },
        { id: 'middle', letters: 'OC' },
      ]),
    ).to.deep.equal(['1 high', '2 middle', '3 low']);
  });

  it('gives equal totals one rank, and leaves the gap behind them', () => {
    expect(
      rank(byName, [
        { id: 'd', letters: 'CC' },
        { id: 'c', letters: 'PP' },
        { id: 'b', letters: 'OC' },
        { id: 'a', letters: 'OO' },
        { id: 'e', letters: 'CO' },
        { id: 'f', letters: 'CP' },
      ]),
    ).to.deep.equal(['1 a', '=2 b', '=2 c', '=2 e', '5 f', '6 d']);
  });

  it('takes totals for equal that differ only by what binary fractions add', () => {
    const weights = [0.1, 0.2, 0.3, 0.4];
    const rubric = makeRubric({
      criteria: weights.map((weight, index) => makeCriterion(`c${index}`, { weight })),
    });
    const ids = ['c0', 'c1', 'c2', 'c3'];
    const ranked = rankAssessments(
      rubric,
      [makeAssessment('sum', makeResults(ids, 'OOCC')), makeAssessment('single', makeResults(ids, 'CCOC'))],
      [],
    );
    expect(ranked.map(({ rank, isTied }) => [rank, isTied])).to.deep.equal([
      [1, true],
      [1, true],
    ]);
  });

  it('orders equal totals by name where the rubric states nothing', () => {
    expect(tieRule(byName)).to.deep.equal({ by: 'name', order: 'ascending' });
    expect(
      rank(byName, [
        { id: '1', name: 'beta', letters: 'OO' },
        { id: '2', name: 'Gamma', letters: 'OO' },
        { id: '3', name: 'Alpha', letters: 'OO' },
      ]),
    ).to.deep.equal(['=1 3', '=1 2', '=1 1']);
  });

  it('orders equal totals by source key from the last to the first, by code unit', () => {
    const rubric = rubricWith({
      kind: 'mean',
      missing: 'zero',
      ties: { by: 'source-key', order: 'descending' },
    });
    expect(
      rank(rubric, [
        { id: '1', sourceKey: 'Zephyr.yaml', letters: 'PP' },
        { id: '2', sourceKey: 'alpaca.yaml', letters: 'PP' },
        { id: '3', sourceKey: 'deepseek-R1.yaml', letters: 'PP' },
        { id: '4', sourceKey: 'Äpfel.yaml', letters: 'PP' },
        { id: 'best', sourceKey: 'A', letters: 'OO' },
      ]),
    ).to.deep.equal(['1 best', '=2 4', '=2 3', '=2 2', '=2 1']);
  });

  it('orders equal totals by id', () => {
    const rubric = rubricWith({ kind: 'sum', missing: 'zero', ties: { by: 'id', order: 'ascending' } });
    expect(
      rank(rubric, [
        { id: 'b', name: 'A', letters: 'OO' },
        { id: 'a', name: 'B', letters: 'OO' },
      ]),
    ).to.deep.equal(['=1 a', '=1 b']);
  });

  it('is the same list in whatever order the assessments come', () => {
    const entrants = ['OO', 'PP', 'OC', 'CO', 'CC', 'CC'].map((letters, index) => ({
      id: `m${index}`,
      letters,
    }));
    const expected = rank(byName, entrants);
    expect(rank(byName, [...entrants].reverse())).to.deep.equal(expected);
  });

  it('puts those without a total last', () => {
    const rubric = rubricWith({ kind: 'mean', missing: 'no-total' });
    expect(
      rank(rubric, [
        { id: 'none', letters: 'O-' },
        { id: 'zero', letters: 'CC' },
      ]),
    ).to.deep.equal(['1 zero', '2 none']);
  });

  it('orders classes from the hardest to the easiest, and by progress within one', () => {
    const rubric = rubricWith({
      kind: 'classes',
      metBy: ['open'],
      classes: [
        { id: 'easy', name: 'Easy', criteria: ['a'] },
        { id: 'hard', name: 'Hard', criteria: ['b'] },
      ],
    });
    expect(
      rank(rubric, [
        { id: 'nothing', letters: 'CC' },
        { id: 'hard-only', letters: 'CO' },
        { id: 'easy', letters: 'OC' },
        { id: 'both', letters: 'OO' },
      ]),
    ).to.deep.equal(['1 both', '2 easy', '=3 hard-only', '=3 nothing']);
  });

  it('changes nothing in the list it was given', () => {
    const assessments = [makeAssessment('a'), makeAssessment('b', makeResults(criteria, 'OO'))];
    const before = [...assessments];
    rankAssessments(byName, assessments, []);
    expect(assessments).to.deep.equal(before);
  });

  it('ranks nothing', () => expect(rankAssessments(byName, [], [])).to.deep.equal([]));
});
