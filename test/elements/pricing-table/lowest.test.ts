import { expect } from '@open-wc/testing';
import { makeOffer, perMillion, priceDataset } from '../../fixtures/prices.js';
import { parse } from '../openness-fixtures.js';
import { flat, lowestOf, strings, viewOf, withOffers } from './view-fixtures.js';

describe('The lowest price of a column', () => {
  it('is marked with its ties', () => {
    expect(lowestOf(0, withOffers(flat('a', 2), flat('b', 1), flat('c', 1)))).to.deep.equal(['b', 'c']);
  });

  it('needs two rows that compare', () => {
    expect(lowestOf(0, withOffers(flat('a', 2)))).to.deep.equal([]);
    expect(lowestOf(0, withOffers(flat('a', 2), flat('b', 1, { plan: 'batch' })))).to.deep.equal([]);
    expect(lowestOf(0, withOffers(flat('a', 2), flat('b', 1, { currency: 'CNY' })))).to.deep.equal([]);
    expect(lowestOf(0, withOffers(flat('a', 2), flat('b', 0, { plan: 'free' })))).to.deep.equal([]);
  });

  it('is marked per currency and plan', () => {
    const dataset = withOffers(
      flat('dollar-2', 2),
      flat('dollar-1', 1),
      flat('yuan-9', 9, { currency: 'CNY' }),
      flat('yuan-8', 8, { currency: 'CNY' }),
    );
    expect(lowestOf(0, dataset)).to.deep.equal(['dollar-1', 'yuan-8']);
    expect(viewOf({}, dataset).caption).to.contain(strings.mixedCurrencies);
    expect(viewOf({}, dataset).footnotes).to.include(strings.cheapestExplained);
  });

  it('counts a listed 0', () => {
    expect(lowestOf(0, withOffers(flat('zero', 0), flat('one', 1)))).to.deep.equal(['zero']);
  });

  it('is never a price with a condition, and none where such a price may be lower', () => {
    const tiered = (amount: number, above: number) => ({
      components: [perMillion('input', amount, [{ above: 10, amount: above }])],
    });
    const plain = [flat('one', 1), flat('two', 2)];
    expect(lowestOf(0, withOffers(...plain, flat('dear', 0, tiered(5, 6))))).to.deep.equal(['one']);
    expect(lowestOf(0, withOffers(...plain, flat('cheap', 0, tiered(0.5, 6))))).to.deep.equal([]);
    expect(lowestOf(0, withOffers(...plain, flat('later', 0, tiered(5, 0.5))))).to.deep.equal([]);
    const { windows } = parse(priceDataset()).offers.find(({ id }) => id === 'peak') ?? {};
    expect(lowestOf(0, withOffers(...plain, flat('night', 0.5, { windows })))).to.deep.equal([]);
    expect(lowestOf(0, withOffers(...plain, flat('day', 5, { windows })))).to.deep.equal(['one']);
  });

  it('compares only what is in the same unit', () => {
    const image = { meter: 'input', amount: 0.01, per: { quantity: 1, unit: 'image' } };
    expect(lowestOf(0, withOffers(flat('a', 2), flat('b', 0, { components: [image] })))).to.deep.equal([]);
    expect(
      lowestOf(0, withOffers(flat('a', 2), flat('b', 0, { components: [image] }), flat('c', 3))),
    ).to.deep.equal(['a']);
  });

  it('is never a price of several lifetimes, and none where one of them may be lower', () => {
    const caches = (id: string, ...amounts: number[]) =>
      flat(id, 1, { components: amounts.map((amount) => perMillion('input', amount)) });
    expect(lowestOf(0, withOffers(flat('a', 2), flat('b', 3), caches('several', 1, 4)))).to.deep.equal([]);
    expect(lowestOf(0, withOffers(flat('a', 2), flat('b', 3), caches('several', 4, 1)))).to.deep.equal([]);
    expect(lowestOf(0, withOffers(flat('a', 2), flat('b', 3), caches('several', 4, 5)))).to.deep.equal(['a']);
  });

  it('is marked for a blend too, and never for the context', () => {
    const dataset = withOffers(
      makeOffer('dear', 'alpha', { contextLength: 10 }),
      makeOffer('cheap', 'beta', {
        contextLength: 5,
        components: [perMillion('input', 1), perMillion('output', 1)],
      }),
    );
    const columns = ['blend', 'context', 'input'];
    expect(lowestOf(0, dataset, { columns })).to.deep.equal(['cheap']);
    expect(lowestOf(1, dataset, { columns })).to.deep.equal([]);
    expect(lowestOf(2, dataset, { columns })).to.deep.equal(['dear', 'cheap']);
  });

  it('is that of each group where rows are grouped, and says so', () => {
    const beta = (id: string, input: number) => flat(id, input, { model: 'beta' });
    const dataset = withOffers(flat('a-1', 1), flat('a-2', 2), beta('b-3', 3), beta('b-4', 4));
    expect(lowestOf(0, dataset, { group: 'model' })).to.deep.equal(['a-1', 'b-3']);
    expect(viewOf({ group: 'model' }, dataset).footnotes).to.include(strings.cheapestInGroupExplained);
    expect(lowestOf(0, dataset)).to.deep.equal(['a-1']);
  });

  it('is not explained where it is not marked', () => {
    expect(viewOf({}, withOffers(flat('a', 2))).footnotes).not.to.include(strings.cheapestExplained);
  });
});
