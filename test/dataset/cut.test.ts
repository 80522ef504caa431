import { expect } from '@open-wc/testing';
import {
  dispensablePart,
  formatPath,
  outermostParts,
  pathBefore,
  withoutParts,
} from '../../src/dataset/cut.js';

describe('dispensablePart(path)', () => {
  const parts: [path: (string | number)[], part: (string | number)[] | undefined][] = [
    [
      ['models', 3, 'name'],
      ['models', 3],
    ],
    [
      ['models', 3, 'released'],
      ['models', 3, 'released'],
    ],
    [
      ['models', 3, 'links', 1, 'url'],
      ['models', 3, 'links', 1],
    ],
    [
      ['sources', 0, 'license', 'url'],
      ['sources', 0, 'license', 'url'],
    ],
    [
      ['rubrics', 0, 'scales', 1, 'levels', 2, 'value'],
      ['rubrics', 0],
    ],
    [
      ['rubrics', 0, 'criteria', 4, 'group'],
      ['rubrics', 0],
    ],
    [
      ['assessments', 1, 'results', 'paper', 'level'],
      ['assessments', 1, 'results', 'paper'],
    ],
    [
      ['assessments', 1, 'results', 'paper', 'evidence', 0, 'url'],
      ['assessments', 1, 'results', 'paper', 'evidence', 0],
    ],
    [
      ['assessments', 1, 'results'],
      ['assessments', 1],
    ],
    [
      ['offers', 2, 'components', 0, 'tiers', 1, 'amount'],
      ['offers', 2, 'components', 0],
    ],
    [
      ['offers', 2, 'windows', 'zone'],
      ['offers', 2],
    ],
    [['models'], undefined],
    [
      ['license', 'url'],
      ['license', 'url'],
    ],
    [['license', 'name'], undefined],
    [['version'], undefined],
    [[], undefined],
  ];
  for (const [path, part] of parts) {
    it(`of ${formatPath(path) || 'the root'} is ${part ? formatPath(part) : 'nothing'}`, () => {
      expect(dispensablePart(path)).to.deep.equal(part);
    });
  }
});

describe('withoutParts(value, parts)', () => {
  it('leaves out entries of lists and keys of objects', () => {
    const value = { list: ['a', 'b', 'c'], inner: { one: 1, two: 2 } };
    const parts = [
      ['list', 0],
      ['list', 2],
      ['inner', 'one'],
    ];
    expect(withoutParts(value, parts)).to.deep.equal({ list: ['b'], inner: { two: 2 } });
  });

  it('leaves out a part and what lies inside it, in either order', () => {
    const value = { list: [{ inner: [1, 2] }, { inner: [3] }] };
    const outer = ['list', 0];
    const inner = ['list', 0, 'inner', 1];
    expect(withoutParts(value, [outer, inner])).to.deep.equal({ list: [{ inner: [3] }] });
    expect(withoutParts(value, [inner, outer])).to.deep.equal({ list: [{ inner: [3] }] });
  });

  it('changes nothing in the value it was given, and copies only the way', () => {
    const value = Object.freeze({ list: Object.freeze([1, 2]), other: {} });
    const copy = withoutParts(value, [['list', 0]]) as typeof value;
    expect(value.list).to.deep.equal([1, 2]);
    expect(copy.other).to.equal(value.other);
  });

  it('does not touch prototypes', () => {
    const value: unknown = JSON.parse('{"__proto__": {"polluted": true}, "list": [1]}');
    const copy = withoutParts(value, [['list', 0]]) as object;
    expect(Object.getPrototypeOf(copy)).to.equal(Object.prototype);
    expect(({} as { polluted?: boolean }).polluted).to.equal(undefined);
  });
});

describe('pathBefore(path, parts)', () => {
  it('names the place that an entry had before others were left out', () => {
    const parts = [
      ['models', 0],
      ['models', 2],
      ['models', 3],
    ];
    expect(pathBefore(['models', 0, 'name'], parts)).to.deep.equal(['models', 1, 'name']);
    expect(pathBefore(['models', 1, 'name'], parts)).to.deep.equal(['models', 4, 'name']);
    expect(pathBefore(['offers', 1], parts)).to.deep.equal(['offers', 1]);
  });

  it('follows lists within lists', () => {
    const parts = [
      ['models', 0],
      ['models', 1, 'links', 0],
      ['models', 2, 'links', 0],
    ];
    expect(pathBefore(['models', 0, 'links', 0], parts)).to.deep.equal(['models', 1, 'links', 1]);
    expect(pathBefore(['models', 3, 'links', 0], parts)).to.deep.equal(['models', 4, 'links', 0]);
  });
});

describe('outermostParts(parts)', () => {
  it('counts a part once, however many reasons there are to leave it out', () => {
    const model = ['models', 0];
    const link = ['models', 0, 'links', 3];
    const other = ['models', 10];
    expect(outermostParts([link, model, ['models', 0], other, other])).to.deep.equal([model, other]);
  });
});

describe('formatPath(path)', () => {
  it('writes keys and indexes as people do', () => {
    expect(formatPath(['models', 3, 'name'])).to.equal('models[3].name');
    expect(formatPath(['assessments', 0, 'results', 'paper'])).to.equal('assessments[0].results.paper');
    expect(formatPath([])).to.equal('');
  });
});
