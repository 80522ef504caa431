import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Path } from '../../src/dataset/cut.js';
import { Dataset } from '../../src/dataset/schema.js';
import { anyJunk, anyOf } from '../fixtures/any-data.js';
import { makeDataset, makeOffer } from '../fixtures/datasets.js';
import { parseBoth } from '../fixtures/parse-both.js';

// What browsers load is generated from the schema and is to find the same in whatever comes.

/** All places in the data, except the whole of it. */
const pathsIn = (data: unknown): Path[] =>
  typeof data === 'object' && data !== null
    ? Object.entries(data).flatMap(([name, inner]) => {
        const key = Array.isArray(data) ? Number(name) : name;
        return [[key], ...pathsIn(inner).map((path) => [key, ...path])];
      })
    : [];

type Change = { at: number; how: 'replace' | 'remove' | 'repeat'; by: unknown };

const anyChange: fc.Arbitrary<Change> = fc.record({
  at: fc.nat(),
  how: fc.constantFrom('replace', 'replace', 'replace', 'remove', 'repeat'),
  by: anyJunk,
});

function change(data: unknown, { at, how, by }: Change): void {
  const paths = pathsIn(data);
  const path = paths[at % paths.length];
  const key = path?.at(-1);
  if (!path || key === undefined) return;
  const container = path
    .slice(0, -1)
    .reduce<unknown>((outer, inner) => Reflect.get(outer as object, inner), data);
  const isList = Array.isArray(container);
  if (how === 'repeat' && isList) container.push(container[Number(key)]);
  else if (how === 'remove' && isList) container.splice(Number(key), 1);
  else if (how === 'remove') Reflect.deleteProperty(container as object, key);
  else Reflect.set(container as object, key, by);
}

const anyDataset = fc.oneof(
  { weight: 3, arbitrary: anyOf(Dataset) },
  { weight: 1, arbitrary: fc.constant(makeDataset({ offers: [makeOffer('offer')] })) },
);

describe('The check that browsers load', () => {
  it('takes what the schema takes', () => {
    fc.assert(
      fc.property(anyOf(Dataset), (dataset) => {
        expect(Dataset.safeParse(dataset).success).to.equal(true);
        parseBoth(dataset);
      }),
      { numRuns: 150 },
    );
  });

  it('finds in broken data what the schema finds, at the same places, and keeps the same', () => {
    let broken = 0;
    let dropped = 0;
    fc.assert(
      fc.property(anyDataset, fc.array(anyChange, { minLength: 1, maxLength: 4 }), (dataset, changes) => {
        const data = structuredClone(dataset);
        for (const one of changes) change(data, one);
        const outcome = parseBoth(data);
        if (!outcome.ok) broken++;
        else if (outcome.value.dropped > 0) dropped++;
      }),
      { numRuns: 600 },
    );
    // Otherwise the changes would have changed nothing that matters.
    expect(broken).to.be.greaterThan(20);
    expect(dropped).to.be.greaterThan(100);
  });

  it('counts entries by the ten thousand', () => {
    const outcome = parseBoth({ ...makeDataset(), offers: Array.from({ length: 20_000 }, () => ({})) });
    expect(outcome).to.have.nested.property('value.dropped', 20_000);
  });
});
