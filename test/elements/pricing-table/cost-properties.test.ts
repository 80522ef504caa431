import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Model, Offer, PriceComponent } from '../../../src/dataset/schema.js';
import { asListed, conversionTo } from '../../../src/elements/pricing-table/convert.js';
import { toCalculatorView } from '../../../src/elements/pricing-table/calculator.view.js';
import { costOf, type CostRow, toCostGroups, type Usage } from '../../../src/elements/pricing-table/cost.js';
import { wordingFor } from '../../../src/shared/wording.js';

const english = wordingFor('en');
const usages: (keyof Usage)[] = ['input', 'cached', 'written', 'output', 'requestsPerDay'];

const amount = fc.integer({ min: 0, max: 100_000 }).map((value) => value / 1000);
const tokens = fc.integer({ min: 0, max: 1_000_000 });
const usage: fc.Arbitrary<Usage> = fc.record(
  {
    input: tokens,
    cached: tokens,
    written: tokens,
    output: tokens,
    requestsPerDay: fc.integer({ min: 0, max: 1000 }),
    peakShare: fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
  },
  { requiredKeys: ['input', 'cached', 'written', 'output', 'requestsPerDay'] },
);

/** A price that rises with the size, as all lists have it. */
const component = (meter: string, price: fc.Arbitrary<number | null>) =>
  fc
    .record({
      base: price,
      rises: fc.array(amount, { maxLength: 3 }),
      above: fc.uniqueArray(fc.integer({ min: 0, max: 2_000_000 }), { minLength: 3, maxLength: 3 }),
      quantity: fc.constantFrom(1, 1000, 1_000_000, 750_000),
    })
    .map(({ base, rises, above, quantity }): PriceComponent => {
      const steps = [...above].sort((one, other) => one - other);
      let reached = base ?? 0;
      const tiers = rises.map((rise, index) => ({ above: steps[index] ?? 0, amount: (reached += rise) }));
      return {
        meter,
        amount: base,
        per: { quantity, unit: 'token' },
        ...(base !== null && tiers.length > 0 && { tiers }),
      };
    });

const windows = {
  zone: 'UTC',
  ranges: [{ days: [1, 2, 3], from: '22:00', until: '06:00' }],
};

const offerWith = (price: fc.Arbitrary<number | null>) =>
  fc
    .record({
      components: fc
        .tuple(
          component('input', price),
          component('cached-input', price),
          component('cache-write', price),
          component('output', price),
        )
        .chain((all) => fc.subarray(all)),
      tierRule: fc.constantFrom('whole-request' as const, 'marginal' as const, undefined),
      plan: fc.constantFrom(
        'pay-as-you-go' as const,
        'batch' as const,
        'free' as const,
        'subscription' as const,
      ),
      currency: fc.constantFrom('USD', 'CNY', 'EUR'),
      applies: fc.constantFrom('inside' as const, 'outside' as const, undefined),
      seller: fc.constantFrom('Acme', 'Borealis'),
    })
    .map(({ applies, tierRule, ...offer }) => ({
      ...offer,
      ...(tierRule && { tierRule }),
      ...(applies && { windows: { ...windows, applies } }),
    }));

const models: Model[] = ['alpha', 'beta'].map((id) => ({ id, name: id, kind: 'model' }));

const rows: fc.Arbitrary<CostRow[]> = fc
  .array(fc.record({ offer: offerWith(fc.option(amount, { freq: 4 })), model: fc.constantFrom(...models) }), {
    maxLength: 12,
  })
  .map((all) =>
    all.map(({ offer, model }, index) => ({
      offer: { ...offer, id: `offer-${index}`, model: model.id, source: 'list' } satisfies Offer,
      model,
    })),
  );

describe('costs, whatever the prices', () => {
  it('do not fall with more tokens or more requests', () => {
    const priced = offerWith(amount).map((offer): Offer => ({
      ...offer,
      id: 'one',
      model: 'alpha',
      source: 'list',
      plan: 'pay-as-you-go',
    }));
    fc.assert(
      fc.property(priced, usage, fc.constantFrom(...usages), tokens, (offer, given, field, more) => {
        const [group] = toCostGroups([{ offer, model: models[0]! }]);
        const cost = costOf(group!, given);
        const larger = costOf(group!, { ...given, [field]: (given[field] ?? 0) + more });
        if (cost.kind !== 'cost' || larger.kind !== 'cost') return;
        expect(larger.per30Days).to.be.at.least(cost.per30Days * (1 - 1e-11));
        expect(larger.perRequest).to.be.at.least(cost.perRequest * (1 - 1e-11));
      }),
      { numRuns: 500 },
    );
  });

  it('are the same in every order of the rows', () => {
    const shuffled = rows.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, usage, ([all, others], given) => {
        const results = (these: CostRow[]) =>
          toCostGroups(these)
            .map((group) => JSON.stringify([group.offers.map(({ id }) => id), costOf(group, given)]))
            .sort();
        expect(results(others)).to.deep.equal(results(all));
        expect(toCostGroups(all).flatMap(({ offers }) => offers)).to.have.members(
          all.map(({ offer }) => offer),
        );
      }),
    );
  });

  it('are numbers, and lines that add up to them', () => {
    fc.assert(
      fc.property(rows, usage, (all, given) => {
        for (const group of toCostGroups(all)) {
          const cost = costOf(group, given);
          if (cost.kind !== 'cost') continue;
          const sum = cost.lines.reduce((total, line) => total + line.cost * (line.share ?? 1), 0);
          expect(cost.perRequest).to.be.closeTo(sum, sum * 1e-11 + 1e-18);
          expect([cost.perRequest, cost.perDay, cost.per30Days].every(Number.isFinite)).to.equal(true);
        }
      }),
    );
  });

  it('print without a number that is none, with and without rates', () => {
    const rate = fc.record({
      base: fc.constantFrom('USD', 'EUR'),
      quote: fc.constantFrom('CNY', 'USD'),
      rate: fc.constantFrom(7.1, 0.9, 1e-300, 1e300),
      date: fc.constant('2026-01-01'),
      source: fc.constant('list'),
    });
    fc.assert(
      fc.property(rows, usage, fc.array(rate, { maxLength: 2 }), (all, given, rates) => {
        for (const convert of [asListed, conversionTo('USD', rates, Date.UTC(2026, 5)).convert]) {
          const view = toCalculatorView(all, given, convert, english);
          expect(JSON.stringify(view)).not.to.match(/NaN|∞|Infinity|undefined|null/);
          expect(view.entries).to.have.length(toCostGroups(all).length);
        }
      }),
    );
  });

  it('are the same after a conversion there and back', () => {
    const rate = { base: 'USD', quote: 'CNY', rate: 7.1834, date: '2026-01-01', source: 'list' };
    const now = Date.UTC(2026, 5);
    fc.assert(
      fc.property(fc.double({ min: 1e-9, max: 1e9, noNaN: true }), (cost) => {
        const there = conversionTo('CNY', [rate], now).convert(cost, 'USD');
        const back = conversionTo('USD', [rate], now).convert(there.amount, there.currency);
        expect(back.currency).to.equal('USD');
        expect(back.amount).to.be.closeTo(cost, cost * 1e-10);
      }),
    );
  });
});
