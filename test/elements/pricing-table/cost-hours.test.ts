import { expect } from '@open-wc/testing';
import type { Model, Offer } from '../../../src/dataset/schema.js';
import { type CostRow, toCostGroups } from '../../../src/elements/pricing-table/cost.js';
import type { Windows } from '../../../src/elements/pricing-table/hours.js';
import { makeOffer, perMillion } from '../../fixtures/prices.js';
import { costUnder, knownCost, model, plain, rowsOf } from './cost-fixtures.js';

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
