import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parseDataset, parseOwn } from '../../src/dataset/parse.js';
import { Dataset } from '../../src/dataset/schema.js';
import { anyOf } from '../fixtures/any-data.js';
import { anyChange, change } from '../fixtures/change-data.js';
import { makeDataset, makeModel, makeOffer } from '../fixtures/datasets.js';
import { parseBoth } from '../fixtures/parse-both.js';

/** A text is read into data of our own, which are taken in place: they are to become the same as those of a page. */
function parseText(data: unknown): void {
  const text = JSON.stringify(data);
  expect(parseOwn(() => JSON.parse(text) as unknown)).to.deep.equal(parseDataset(JSON.parse(text)));
}

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
        parseText(dataset);
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
        parseText(data);
        if (!outcome.ok) broken++;
        else if (outcome.value.dropped > 0) dropped++;
      }),
      { numRuns: 600 },
    );
    // Otherwise the changes would have changed nothing that matters.
    expect(broken).to.be.greaterThan(20);
    expect(dropped).to.be.greaterThan(100);
  });

  it('tries many texts together, and finds the one that does not fit', () => {
    const ids = Array.from({ length: 200 }, (_, index) => `model-${index}`);
    const withId = (id: string, url = 'https://example.com/') =>
      makeDataset({
        models: [...makeDataset().models, ...[...ids, id].map((one) => makeModel(one, { links: [{ url }] }))],
      });
    const given = [
      withId('model'),
      ...['a b', 'a,b', 'a\nb', 'x'.repeat(201), '', 'e\u0301', 'a\0b'].map((id) => withId(id)),
      ...['https://example.com/\nhttps://example.org/', 'javascript:1', 'https://user@example.com/'].map(
        (url) => withId('model', url),
      ),
    ];
    for (const one of given) {
      parseBoth(one);
      parseText(one);
    }
    expect(parseBoth(given[0])).to.have.nested.property('value.dropped', 0);
    expect(parseBoth(given[3])).to.have.nested.property('value.dropped', 1);
  });

  it('is not led astray by data that ask for it once more', () => {
    const [first, ...others] = makeDataset().models;
    const bad = { ...first, name: 5 };
    const input = {
      ...makeDataset(),
      models: [
        bad,
        ...others.map((model) =>
          Object.defineProperty({ ...model }, 'name', {
            enumerable: true,
            get: () => (parseDataset(makeDataset()), 'x\u202e'),
          }),
        ),
      ],
    };
    const outcome = parseDataset(input);
    expect(outcome).to.have.nested.property('value.dataset.models[0].name', 'x');
  });

  it('counts entries by the ten thousand', () => {
    const outcome = parseBoth({ ...makeDataset(), offers: Array.from({ length: 20_000 }, () => ({})) });
    expect(outcome).to.have.nested.property('value.dropped', 20_000);
  });
});
