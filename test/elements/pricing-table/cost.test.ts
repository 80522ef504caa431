import { expect } from '@open-wc/testing';
import type { PriceComponent } from '../../../src/dataset/schema.js';
import { defaultUsage } from '../../../src/elements/pricing-table/cost.js';
import { secondsOf } from '../../../src/elements/pricing-table/cost-lifetime.js';
import { perMillion } from '../../fixtures/prices.js';
import { costUnder, knownCost, plain, withComponents } from './cost-fixtures.js';

describe('the cost of a request', () => {
  it('is what its tokens cost, each meter by its price', () => {
    // 1000 × 0.27 + 4000 × 0.07 + 500 × 1.10 = 270 + 280 + 550 millionths = 0.0011
    const cost = knownCost({ input: 1000, cached: 4000, output: 500, requestsPerDay: 20 }, plain);
    expect(cost).to.deep.include({ perRequest: 0.0011, perDay: 0.022, per30Days: 0.66, currency: 'USD' });
    expect(cost.lines).to.deep.equal([
      { meter: 'input', tokens: 1000, amountPerMillion: 0.27, cost: 0.00027 },
      { meter: 'cached-input', tokens: 4000, amountPerMillion: 0.07, cost: 0.00028 },
      { meter: 'output', tokens: 500, amountPerMillion: 1.1, cost: 0.00055 },
    ]);
  });

  it('is 0 for no use, whatever is unknown', () => {
    const unknown = withComponents([perMillion('input', null)]);
    expect(knownCost({}, plain)).to.deep.include({ perRequest: 0, perDay: 0, per30Days: 0, lines: [] });
    expect(knownCost({}, unknown)).to.deep.include({ perRequest: 0, lines: [] });
  });

  it('is unknown, not 0, without a price that it needs', () => {
    const noOutput = withComponents([perMillion('input', 1), perMillion('output', null)]);
    expect(costUnder({ input: 1, output: 1 }, noOutput)).to.deep.equal({
      kind: 'unknown',
      missing: ['output'],
    });
    expect(costUnder({ input: 1 }, noOutput).kind).to.equal('cost');
    const none = withComponents([{ meter: 'input', amount: 1, per: { quantity: 1, unit: 'character' } }]);
    expect(costUnder({ input: 1, cached: 1, output: 1 }, none)).to.deep.equal({
      kind: 'unknown',
      missing: ['input', 'output'],
    });
    const fee = withComponents([{ meter: 'request', amount: null, per: { quantity: 1, unit: 'request' } }]);
    expect(costUnder({}, fee)).to.deep.equal({ kind: 'unknown', missing: ['request'] });
  });

  it('counts cached and written tokens as input where they have no price, and says so', () => {
    const offer = withComponents([
      perMillion('input', 2),
      perMillion('cached-input', null),
      perMillion('output', 8),
    ]);
    // (100 + 200 + 300) × 2 = 1200 millionths
    const cost = knownCost({ input: 100, cached: 200, written: 300 }, offer);
    expect(cost.perRequest).to.equal(0.0012);
    expect(cost.lines).to.deep.equal([
      { meter: 'input', tokens: 100, amountPerMillion: 2, cost: 0.0002 },
      { meter: 'cached-input', tokens: 200, amountPerMillion: 2, cost: 0.0004, countedAs: 'input' },
      { meter: 'cache-write', tokens: 300, amountPerMillion: 2, cost: 0.0006, countedAs: 'input' },
    ]);
  });

  it('takes a price of 0 for a price', () => {
    const offer = withComponents([
      perMillion('input', 1),
      perMillion('cached-input', 0),
      perMillion('output', 1),
    ]);
    expect(knownCost({ cached: 500 }, offer).lines).to.deep.equal([
      { meter: 'cached-input', tokens: 500, amountPerMillion: 0, cost: 0 },
    ]);
  });

  it('is exact for other quantities than a million', () => {
    const offer = withComponents([
      { meter: 'input', amount: 0.00055, per: { quantity: 1000, unit: 'token' } },
      { meter: 'output', amount: 3, per: { quantity: 750_000, unit: 'token' } },
    ]);
    // 1000 × 0.55 + 500 × 4 = 2550 millionths
    expect(knownCost({ input: 1000, output: 500 }, offer).perRequest).to.equal(0.00255);
  });

  it('adds what is charged for a request, and names what it does not count', () => {
    const offer = withComponents([
      perMillion('input', 1),
      { meter: 'request', amount: 5, per: { quantity: 1000, unit: 'request' } },
      { meter: 'web-search', amount: 10, per: { quantity: 1000, unit: 'search' } },
      { meter: 'reasoning', amount: 2, per: { quantity: 1_000_000, unit: 'token' } },
      perMillion('audio-input', 0),
    ]);
    // 1000 × 1 millionth + 5 ÷ 1000 = 0.001 + 0.005
    const cost = knownCost({ input: 1000 }, offer);
    expect(cost.perRequest).to.equal(0.006);
    expect(cost.lines.at(-1)).to.deep.equal({ meter: 'request', amount: 5, quantity: 1000, cost: 0.005 });
    expect(cost.notCounted).to.deep.equal(['web-search', 'reasoning']);
  });

  it('is free or included where the plan says so and nothing is charged', () => {
    expect(costUnder({ input: 5 }, withComponents([], { plan: 'free' }))).to.deep.equal({ kind: 'free' });
    expect(costUnder({ input: 5 }, withComponents([perMillion('input', 0)], { plan: 'free' })).kind).to.equal(
      'free',
    );
    expect(costUnder({ input: 5 }, withComponents([], { plan: 'subscription' }))).to.deep.equal({
      kind: 'included',
    });
    expect(knownCost({ input: 5 }, { ...plain, plan: 'subscription' }).perRequest).to.equal(0.00000135);
  });

  it('survives prices that are beyond all sense', () => {
    const huge = withComponents([{ meter: 'input', amount: 1e6, per: { quantity: 1e-290, unit: 'token' } }]);
    expect(costUnder({ input: 1 }, huge)).to.deep.equal({ kind: 'unknown', missing: ['input'] });
    const most = withComponents([{ meter: 'input', amount: 1e6, per: { quantity: 1, unit: 'token' } }]);
    expect(knownCost({ input: 1e12, requestsPerDay: 1e12 }, most).per30Days).to.be.within(1, 1e40);
  });
});

describe('lifetimes of cache entries', () => {
  const write = (amount: number, lifetime?: string): PriceComponent => ({
    ...perMillion('cache-write', amount),
    ...(lifetime && { lifetime }),
  });

  it('lead to the price without one, and the line says so', () => {
    const offer = withComponents([write(6, 'PT1H'), write(3.75)]);
    // 1000 × 3.75 = 3750 millionths
    expect(knownCost({ written: 1000 }, offer).lines).to.deep.equal([
      { meter: 'cache-write', tokens: 1000, amountPerMillion: 3.75, cost: 0.00375, lifetime: '' },
    ]);
  });

  it('lead to the shortest where all have one', () => {
    const offer = withComponents([write(6, 'PT1H'), write(4, 'P1D'), write(3, 'PT5M'), write(1, 'P1M')]);
    expect(knownCost({ written: 1000 }, offer).lines[0]).to.deep.include({ lifetime: 'PT5M', cost: 0.003 });
  });

  it('are not worth a word where there is one price', () => {
    const [line] = knownCost({ written: 1 }, withComponents([write(6, 'PT1H')])).lines;
    expect(line).not.to.have.property('lifetime');
  });

  it('are durations of ISO 8601', () => {
    expect(['PT5M', 'PT1H', 'P1DT1S', 'P1W', 'PT90S'].map(secondsOf)).to.deep.equal([
      300, 3600, 86_401, 604_800, 90,
    ]);
    expect(['', 'P', 'PT', 'P1M', 'P1Y', '1 hour'].map(secondsOf)).to.deep.equal(Array(6).fill(undefined));
  });
});

describe('the default usage', () => {
  it('costs something under a plain price', () => {
    // 1000 × 0.27 + 500 × 1.10 = 820 millionths, 1000 times a day
    const cost = knownCost(defaultUsage, plain);
    expect(cost).to.deep.include({ perRequest: 0.00082, perDay: 0.82, per30Days: 24.6 });
  });
});
