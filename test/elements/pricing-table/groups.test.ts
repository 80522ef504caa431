import { expect } from '@open-wc/testing';
import type { PricingOptions } from '../../../src/elements/pricing-table/pricing-options.js';
import { richDataset } from '../../fixtures/prices.js';
import { parse } from '../openness-fixtures.js';
import { flat, idsOf, viewOf, withOffers } from './view-fixtures.js';

const groupsOf = (wanted: Partial<PricingOptions>, dataset = parse(richDataset())) =>
  viewOf(wanted, dataset).groups.map(({ name, rows }) => [name, ...rows.map(({ id }) => id)]);

describe('The groups of a price table', () => {
  const dataset = withOffers(
    flat('a-1', 3, { seller: 'North' }),
    flat('b-1', 1, { seller: 'South', model: 'beta' }),
    flat('a-2', 2, { seller: 'South' }),
    flat('b-2', 4, { seller: 'North', model: 'beta' }),
  );

  it('are one without a name where nothing is grouped', () => {
    expect(groupsOf({}, dataset)).to.deep.equal([['', 'a-1', 'b-1', 'a-2', 'b-2']]);
  });

  it('are those of a model or of a seller', () => {
    expect(groupsOf({ group: 'model' }, dataset)).to.deep.equal([
      ['Alpha 2', 'a-1', 'a-2'],
      ['Beta 10', 'b-1', 'b-2'],
    ]);
    expect(groupsOf({ group: 'seller' }, dataset)).to.deep.equal([
      ['North', 'a-1', 'b-2'],
      ['South', 'b-1', 'a-2'],
    ]);
  });

  it('stand in the order of their first rows, and so do their rows', () => {
    expect(groupsOf({ group: 'model', sort: 'input' }, dataset)).to.deep.equal([
      ['Beta 10', 'b-1', 'b-2'],
      ['Alpha 2', 'a-2', 'a-1'],
    ]);
    expect(groupsOf({ group: 'model', sort: '-input' }, dataset)).to.deep.equal([
      ['Beta 10', 'b-2', 'b-1'],
      ['Alpha 2', 'a-1', 'a-2'],
    ]);
    expect(groupsOf({ group: 'seller', sort: '-seller' }, dataset).map(([name]) => name)).to.deep.equal([
      'South',
      'North',
    ]);
  });

  it('hold every row once', () => {
    const all = idsOf({}, parse(richDataset()));
    for (const group of ['model', 'seller'] as const) {
      const { rows } = viewOf({ group }, parse(richDataset()));
      expect(rows.map(({ id }) => id))
        .to.have.members(all)
        .and.have.lengthOf(all.length);
      expect(groupsOf({ group }).flatMap(([, ...ids]) => ids)).to.deep.equal(rows.map(({ id }) => id));
    }
  });

  it('of two models with one name are two', () => {
    const twins = parse({
      ...richDataset(),
      models: richDataset().models.map((model) => ({ ...model, name: 'Twin' })),
      offers: [flat('a', 1), flat('b', 1, { model: 'beta' })],
    });
    expect(groupsOf({ group: 'model' }, twins)).to.deep.equal([
      ['Twin', 'a'],
      ['Twin', 'b'],
    ]);
  });
});
