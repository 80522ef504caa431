import { expect } from '@open-wc/testing';
import type { PricingOptions } from '../../../src/elements/pricing-table/pricing-options.js';
import { richDataset } from '../../fixtures/prices.js';
import { parse } from '../openness-fixtures.js';
import { strings, viewOf } from './view-fixtures.js';

const filtered = (wanted: Partial<PricingOptions>) => viewOf(wanted, parse(richDataset()));
const ids = (wanted: Partial<PricingOptions>) => filtered(wanted).rows.map(({ id }) => id);
const chips = (wanted: Partial<PricingOptions>) => filtered(wanted).controls!.active.map(({ text }) => text);

describe('Filtering prices', () => {
  it('by search finds names, ids, aliases, sellers and what answers, without case and accents', () => {
    expect(ids({ search: 'EPSILON' })).to.deep.equal(['unknown']);
    expect(ids({ search: 'zeta-latest' })).to.deep.equal(['tiers']);
    expect(ids({ search: 'borealis' })).to.deep.equal(['per-thousand']);
    expect(ids({ search: 'celik' })).to.deep.equal(['plan']);
    expect(ids({ search: 'alpha 2.1' })).to.deep.equal(['paid']);
    expect(ids({ search: 'acme beta' })).to.deep.equal(['batch']);
    expect(ids({ search: '  ' })).to.have.lengthOf(filtered({}).total);
  });

  it('by search takes a text for no pattern', () => {
    for (const search of ['.*', '(', '[a', '\\', '$', '^alpha']) expect(ids({ search })).to.deep.equal([]);
  });

  it('by seller, model and plan takes them as wholes', () => {
    expect(ids({ seller: 'BOREALIS' })).to.deep.equal(['per-thousand']);
    expect(ids({ seller: 'Boreal' })).to.deep.equal([]);
    expect(ids({ model: 'beta' })).to.deep.equal(['per-thousand', 'batch']);
    expect(ids({ model: 'beta 10' })).to.deep.equal(['per-thousand', 'batch']);
    expect(ids({ model: 'bet' })).to.deep.equal([]);
    expect(ids({ plan: 'batch' })).to.deep.equal(['batch']);
    expect(ids({ plan: 'subscription' })).to.deep.equal(['plan']);
    expect(ids({ plan: 'none of them' })).to.deep.equal([]);
  });

  it('by free shows neither a listed zero nor what is included', () => {
    expect(ids({ freeOnly: true })).to.deep.equal(['free']);
  });

  it('by open weights and by context never shows what is not known', () => {
    expect(ids({ openWeightsOnly: true })).to.deep.equal(['paid', 'free', 'yuan-cheap', 'plan']);
    expect(ids({ leastContext: 1 })).to.deep.equal(['paid', 'free', 'tiers']);
    expect(ids({ leastContext: 128_000 })).to.deep.equal(['paid', 'tiers']);
    expect(ids({ leastContext: 128_001 })).to.deep.equal(['tiers']);
    expect(ids({ leastContext: 2_000_000 })).to.deep.equal([]);
  });

  it('by several shows what passes all of them', () => {
    expect(ids({ openWeightsOnly: true, leastContext: 1 })).to.deep.equal(['paid', 'free']);
    expect(ids({ openWeightsOnly: true, leastContext: 1, plan: 'free', search: 'gam' })).to.deep.equal([
      'free',
    ]);
    expect(ids({ openWeightsOnly: true, plan: 'batch' })).to.deep.equal([]);
  });

  it('counts what is shown of how many', () => {
    const { total } = filtered({});
    expect(filtered({})).to.deep.include({ shown: total, isNarrowed: false, count: `${total} prices` });
    expect(filtered({ plan: 'free' })).to.deep.include({ shown: 1, total, isNarrowed: true });
    expect(filtered({ plan: 'free' }).count).to.equal(`1 of ${total} prices`);
    expect(filtered({ search: 'nothing' })).to.deep.include({ shown: 0, total, rows: [], groups: [] });
  });

  it('is said in words that take it away, except for the search', () => {
    expect(chips({ search: 'a' })).to.deep.equal([]);
    expect(
      chips({
        seller: 'Acme',
        model: 'beta',
        plan: 'pay-as-you-go',
        leastContext: 128_000,
        freeOnly: true,
        openWeightsOnly: true,
      }),
    ).to.deep.equal([
      'Seller: Acme',
      'Model: Beta 10',
      'Pay as you go',
      'Context of at least 128,000 tokens',
      strings.free,
      strings.openWeights,
    ]);
    const [filter] = filtered({ model: 'nobody' }).controls!.active;
    expect(filter?.removeLabel).to.contain('nobody');
  });

  it('keeps the lowest among what is shown', () => {
    const lowest = (wanted: Partial<PricingOptions>) =>
      filtered(wanted)
        .rows.filter(({ prices }) => prices?.[0]?.lowest)
        .map(({ id }) => id);
    expect(lowest({ seller: 'acme', models: ['alpha', 'lambda', 'epsilon'] })).to.deep.equal(['paid']);
    expect(lowest({ models: ['lambda', 'epsilon'] })).to.deep.equal([]);
  });
});

describe('What a reader can filter by', () => {
  it('is what the prices of the moment have', () => {
    const fields = filtered({}).controls!.fields!;
    expect(fields.sellers.map(({ text }) => text)).to.deep.equal([
      strings.optionCount('Acme', filtered({ seller: 'Acme' }).shown),
      strings.optionCount('Borealis', 1),
      strings.optionCount('Çelik', 1),
    ]);
    expect(fields.models[0]).to.deep.equal({ value: 'alpha', text: 'Alpha 2', isChosen: false });
    expect(fields.plans.map(({ value }) => value)).to.have.members([
      'pay-as-you-go',
      'free',
      'batch',
      'subscription',
    ]);
    expect(fields.contexts.map(({ value }) => value)).to.deep.equal([
      '32000',
      '128000',
      '200000',
      '400000',
      '1000000',
    ]);
    expect(fields.currencies.map(({ value }) => value)).to.deep.equal(['CNY', 'USD']);
    expect([fields.hasFree, fields.hasOpenWeights]).to.deep.equal([true, true]);
  });

  it('leaves out what nothing is known about', () => {
    const fields = viewOf({ models: ['delta', 'zeta'] }).controls!.fields!;
    expect([fields.hasFree, fields.hasOpenWeights]).to.deep.equal([false, false]);
    expect([fields.contexts, fields.currencies]).to.deep.equal([[], []]);
  });

  it('shows a choice that is none of them', () => {
    const chosen = (wanted: Partial<PricingOptions>) => {
      const { sellers, contexts } = filtered(wanted).controls!.fields!;
      return [...sellers, ...contexts].filter(({ isChosen }) => isChosen).map(({ value }) => value);
    };
    expect(chosen({ seller: 'acme' })).to.deep.equal(['Acme']);
    expect(chosen({ seller: 'Nobody', leastContext: 5 })).to.deep.equal(['Nobody', '5']);
  });
});
