import { expect } from '@open-wc/testing';
import type { Result, Scale } from '../../src/dataset/schema.js';
import { bestValues } from '../../src/elements/openness-compare/best-values.js';

const higher: Scale = { id: 'percent', kind: 'number', unit: '%', direction: 'higher-is-better' };
const score = (value: number, metric?: string): Result => ({
  values: [{ value, ...(metric && { metric }) }],
});
const positions = (scale: Scale | undefined, results: (Result | undefined)[]) =>
  bestValues(scale, results).map((best) => [...best]);

describe('bestValues(scale, results)', () => {
  it('marks the highest of values with the same metric', () => {
    expect(positions(higher, [score(84, 'EM'), score(75.9, 'EM')])).to.deep.equal([[0], []]);
  });

  it('marks the lowest where lower is better', () => {
    const lower: Scale = { ...higher, direction: 'lower-is-better' };
    expect(positions(lower, [score(84, 'EM'), score(75.9, 'EM')])).to.deep.equal([[], [0]]);
  });

  it('marks nothing across metrics, without a metric, or where the scale has no direction', () => {
    expect(positions(higher, [score(90, 'Pass@1'), score(88, 'EM')])).to.deep.equal([[], []]);
    expect(positions(higher, [score(90), score(88)])).to.deep.equal([[], []]);
    const none: Scale = { ...higher, direction: 'none' };
    expect(positions(none, [score(90, 'EM'), score(88, 'EM')])).to.deep.equal([[], []]);
    expect(positions({ id: 'words', kind: 'text' }, [{ text: 'a' }, { text: 'b' }])).to.deep.equal([[], []]);
  });

  it('compares each metric of a cell with several by itself', () => {
    const both: Result = {
      values: [
        { value: 90.8, metric: 'Pass@1' },
        { value: 88.5, metric: 'EM' },
      ],
    };
    expect(positions(higher, [both, score(88.6, 'EM')])).to.deep.equal([[], [0]]);
  });

  it('marks equal best values together, and none where all are equal or one stands alone', () => {
    const three = [score(9, 'EM'), score(9, 'EM'), score(1, 'EM')];
    expect(positions(higher, three)).to.deep.equal([[0], [0], []]);
    expect(positions(higher, [score(9, 'EM'), score(9, 'EM')])).to.deep.equal([[], []]);
    expect(positions(higher, [score(9, 'EM'), { missing: 'blank' }, undefined])).to.deep.equal([[], [], []]);
  });

  it('does not compare units', () => {
    const hours: Result = { values: [{ value: 9, unit: 'hours', metric: 'time' }] };
    const days: Result = { values: [{ value: 1, unit: 'days', metric: 'time' }] };
    expect(positions(higher, [hours, days])).to.deep.equal([[], []]);
  });
});
