import { expect } from '@open-wc/testing';
import { perMillion } from '../../fixtures/prices.js';
import { knownCost, withComponents } from './cost-fixtures.js';

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
