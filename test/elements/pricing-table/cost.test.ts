import { expect } from '@open-wc/testing';
import type { Model, Offer, PriceComponent } from '../../../src/dataset/schema.js';
import {
  type Cost,
  costOf,
  type CostRow,
  defaultUsage,
  toCostGroups,
  type Usage,
} from '../../../src/elements/pricing-table/cost.js';
import { secondsOf } from '../../../src/elements/pricing-table/cost-lifetime.js';
import type { Windows } from '../../../src/elements/pricing-table/hours.js';
import { makeOffer, perMillion } from '../../fixtures/prices.js';

const model: Model = { id: 'alpha', name: 'Alpha', kind: 'model' };
const rowsOf = (...offers: Offer[]): CostRow[] => offers.map((offer) => ({ offer, model }));
const nothing: Usage = { input: 0, cached: 0, written: 0, output: 0, requestsPerDay: 0 };
const usageOf = (parts: Partial<Usage>): Usage => ({ ...nothing, requestsPerDay: 1, ...parts });

/** The cost under the offers, which are one price. */
function costUnder(parts: Partial<Usage>, ...offers: Offer[]): Cost {
  const [group, ...others] = toCostGroups(rowsOf(...offers));
  expect(others).to.deep.equal([]);
  return costOf(group!, usageOf(parts));
}

function knownCost(parts: Partial<Usage>, ...offers: Offer[]): Extract<Cost, { kind: 'cost' }> {
  const cost = costUnder(parts, ...offers);
  if (cost.kind !== 'cost') throw new Error(`no cost: ${cost.kind}`);
  return cost;
}

const withComponents = (components: PriceComponent[], parts: Partial<Offer> = {}) =>
  makeOffer('one', 'alpha', { components, ...parts });

const plain = withComponents([
  perMillion('input', 0.27),
  perMillion('cached-input', 0.07),
  perMillion('output', 1.1),
]);

const windows: Windows = {
  applies: 'inside',
  label: 'peak',
  zone: 'Asia/Shanghai',
  ranges: [
    { days: [1, 2, 3, 4, 5], from: '09:00', until: '12:00' },
    { days: [1, 2, 3, 4, 5], from: '14:00', until: '18:00' },
  ],
};
const peak = makeOffer('peak', 'alpha', {
  windows,
  components: [perMillion('input', 0.3), perMillion('output', 1.2)],
});
const offPeak = makeOffer('off-peak', 'alpha', {
  windows: { ...windows, applies: 'outside' },
  components: [perMillion('input', 0.15), perMillion('output', 0.6)],
});

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

describe('tiers', () => {
  const components = [
    perMillion('input', 1, [
      { above: 400, amount: 5 },
      { above: 200, amount: 2 },
    ]),
    perMillion('cached-input', 0.1, [{ above: 200, amount: 0.5 }]),
    perMillion('output', 10, [{ above: 200, amount: 20 }]),
  ];
  const whole = withComponents(components, { tierRule: 'whole-request' });
  const marginal = withComponents(components, { tierRule: 'marginal' });

  it('price the whole request by the size of its input', () => {
    // Size 200 is not above 200: 100 × 1 + 100 × 0.1 + 10 × 10 = 210 millionths
    expect(knownCost({ input: 100, cached: 100, output: 10 }, whole).perRequest).to.equal(0.00021);
    // Size 201: 101 × 2 + 100 × 0.5 + 10 × 20 = 452 millionths
    const above = knownCost({ input: 101, cached: 100, output: 10 }, whole);
    expect(above.perRequest).to.equal(0.000452);
    expect(above.lines.map((line) => 'tierAbove' in line && line.tierAbove)).to.deep.equal([200, 200, 200]);
    // Size 401: 401 × 5 = 2005 millionths
    expect(knownCost({ input: 401 }, whole).perRequest).to.equal(0.002005);
    // Written tokens count for the size, output does not: 1 × 2 + 200 × 2, and 1 × 1
    expect(knownCost({ input: 1, written: 200 }, whole).perRequest).to.equal(0.000402);
    expect(knownCost({ input: 1, output: 1000 }, whole).perRequest).to.equal(0.010001);
  });

  it('price the whole request where no rule is named', () => {
    expect(knownCost({ input: 401 }, withComponents(components)).perRequest).to.equal(0.002005);
  });

  it('price what lies above the threshold under the marginal rule', () => {
    // 200 × 1 + 200 × 2 + 50 × 5 = 850 millionths
    const cost = knownCost({ input: 450 }, marginal);
    expect(cost.perRequest).to.equal(0.00085);
    expect(cost.lines).to.deep.equal([
      { meter: 'input', tokens: 200, amountPerMillion: 1, cost: 0.0002 },
      { meter: 'input', tokens: 200, amountPerMillion: 2, cost: 0.0004, tierAbove: 200 },
      { meter: 'input', tokens: 50, amountPerMillion: 5, cost: 0.00025, tierAbove: 400 },
    ]);
  });

  it('lay cached and written tokens after the new ones, and price output by the size', () => {
    // Input at 0–150: 150 × 1. Cached at 150–250: 50 × 0.1 + 50 × 0.5. Written at 250–260, as input: 10 × 2.
    // Output, size 260: 10 × 20. Together 150 + 5 + 25 + 20 + 200 = 400 millionths.
    const cost = knownCost({ input: 150, cached: 100, written: 10, output: 10 }, marginal);
    expect(cost.perRequest).to.equal(0.0004);
    expect(cost.lines).to.have.length(5);
    expect(cost.lines[3]).to.deep.include({ meter: 'cache-write', countedAs: 'input', tierAbove: 200 });
  });
});

describe('prices that take turns by the hour', () => {
  const use = { input: 1000, output: 500 };
  // Peak: 1000 × 0.3 + 500 × 1.2 = 900 millionths; outside: 1000 × 0.15 + 500 × 0.6 = 450 millionths.

  it('are one, by the share of the requests that come in their hours', () => {
    // 30 % × 900 + 70 % × 450 = 270 + 315 = 585 millionths
    const cost = knownCost({ ...use, peakShare: 0.3 }, offPeak, peak);
    expect(cost.perRequest).to.equal(0.000585);
    expect(cost).not.to.have.property('only');
    expect(cost.lines.map(({ hours, share }) => [hours, share])).to.deep.equal([
      ['inside', 0.3],
      ['inside', 0.3],
      ['outside', 0.7],
      ['outside', 0.7],
    ]);
  });

  it('share the requests as they share the week where nothing is said', () => {
    // 35 of 168 hours: (35 × 900 + 133 × 450) ÷ 168 = 543.75 millionths
    expect(knownCost(use, peak, offPeak).perRequest).to.equal(0.00054375);
  });

  it('need no price for hours without requests', () => {
    const unknown = { ...offPeak, components: [] };
    expect(knownCost({ ...use, peakShare: 1 }, peak, unknown).perRequest).to.equal(0.0009);
    expect(costUnder({ ...use, peakShare: 0.5 }, peak, unknown).kind).to.equal('unknown');
    expect(knownCost({ ...use, peakShare: 0 }, peak, offPeak).perRequest).to.equal(0.00045);
  });

  it('hold in their hours only where the other side is not offered', () => {
    const cost = knownCost({ ...use, peakShare: 0.3 }, peak);
    expect(cost).to.deep.include({ perRequest: 0.0009, only: 'inside' });
    expect(cost.lines[0]).to.deep.include({ hours: 'inside' });
    expect(cost.lines[0]).not.to.have.property('share');
  });

  it('belong together only if all else is the same', () => {
    const count = (parts: Partial<Offer>) => toCostGroups(rowsOf(peak, { ...offPeak, ...parts })).length;
    expect(count({})).to.equal(1);
    expect(count({ seller: 'Borealis' })).to.equal(2);
    expect(count({ plan: 'batch' })).to.equal(2);
    expect(count({ currency: 'CNY' })).to.equal(2);
    expect(count({ windows })).to.equal(2);
    expect(count({ windows: { ...windows, applies: 'outside', zone: 'UTC' } })).to.equal(2);
    const other: Model = { ...model, id: 'beta' };
    expect(toCostGroups([...rowsOf(peak), { offer: offPeak, model: other }])).to.have.length(2);
  });

  it('stand in the order of the rows, and pair by id where a side is offered twice', () => {
    const second = { ...peak, id: 'a-peak' };
    const rows = rowsOf(plain, offPeak, peak, second);
    const ids = (given: CostRow[]) =>
      toCostGroups(given).map(({ offers }) => offers.map(({ id }) => id).join());
    expect(ids(rows)).to.deep.equal(['one', 'a-peak,off-peak', 'peak']);
    expect(ids([...rows].reverse())).to.have.members(ids(rows));
  });
});

describe('the default usage', () => {
  it('costs something under a plain price', () => {
    // 1000 × 0.27 + 500 × 1.10 = 820 millionths, 1000 times a day
    const cost = knownCost(defaultUsage, plain);
    expect(cost).to.deep.include({ perRequest: 0.00082, perDay: 0.82, per30Days: 24.6 });
  });
});
