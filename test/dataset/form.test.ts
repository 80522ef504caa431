import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { Dataset } from '../../src/dataset/schema.js';
import { anyOf } from '../fixtures/any-data.js';
import { anyChange, change } from '../fixtures/change-data.js';
import { makeDataset, makeOffer } from '../fixtures/datasets.js';
import { parseBoth } from '../fixtures/parse-both.js';

// What browsers load is generated from the schema and is to find the same in whatever comes.

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
