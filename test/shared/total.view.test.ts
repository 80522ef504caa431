import { expect } from '@open-wc/testing';
import type { Points, Score } from '../../src/dataset/score.js';
import { toTotalView } from '../../src/shared/total.view.js';
import { wordingFor } from '../../src/shared/wording.js';

const wording = wordingFor('en');
const { strings } = wording;

const makePoints = (points: number, maximum: number, known: number, counted: number): Points => ({
  kind: 'points',
  points,
  maximum,
  share: points / maximum,
  known,
  counted,
});

describe('toTotalView(score, wording)', () => {
  it('shows points with their maximum, and the share', () => {
    expect(toTotalView(makePoints(6.5, 14, 14, 14), wording)).to.deep.equal({
      text: strings.scoreOf('6.5', '14'),
      percent: '46%',
      share: 6.5 / 14,
    });
  });

  it('says how many criteria a total is about where some are missing', () => {
    const one = toTotalView(makePoints(1, 1, 1, 14), wording);
    const all = toTotalView(makePoints(14, 14, 14, 14), wording);
    expect(one.remark).to.equal(strings.coverage(1, 14));
    expect(all.remark).to.equal(undefined);
  });

  it('shows no noise of binary fractions', () => {
    expect(toTotalView(makePoints(0.1 + 0.2, 3, 3, 3), wording).text).to.equal(strings.scoreOf('0.3', '3'));
  });

  it('does not round to all or to nothing', () => {
    expect(toTotalView(makePoints(99.6, 100, 1, 1), wording).percent).to.equal('99%');
    expect(toTotalView(makePoints(0.4, 100, 1, 1), wording).percent).to.equal('1%');
  });

  for (const reason of ['no-aggregate', 'missing-result', 'unranked-level', 'nothing-to-count'] as const) {
    it(`shows no number and no bar where there is no total (${reason})`, () => {
      expect(toTotalView({ kind: 'none', reason }, wording)).to.deep.equal({
        text: strings.noTotal,
        remark: strings.noTotalReason[reason],
      });
    });
  }

  const easy = { id: 'III', name: 'Open Model', met: 6, required: 6, share: 1 };
  const hard = { id: 'II', name: 'Open Tooling', met: 9, required: 10, share: 0.9 };

  it('names the class that is reached, and how far the model is in each', () => {
    const score: Score = { kind: 'class', reached: easy, classes: [easy, hard] };
    expect(toTotalView(score, wording)).to.deep.equal({
      text: 'Open Model',
      steps: [
        { name: 'Open Model', share: 1, text: strings.classQualified },
        { name: 'Open Tooling', share: 0.9, text: strings.classInProgress('90%') },
      ],
    });
  });

  it('says that no class is reached, and which are out of reach', () => {
    const started = { ...easy, met: 3, share: 0.5 };
    const score: Score = { kind: 'class', classes: [started, { ...hard, share: 0 }] };
    expect(toTotalView(score, wording)).to.deep.equal({
      text: strings.unclassified,
      steps: [
        { name: 'Open Model', share: 0.5, text: strings.classInProgress('50%') },
        { name: 'Open Tooling', share: 0, text: strings.classNotMet },
      ],
    });
  });
});
