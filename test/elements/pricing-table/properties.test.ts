import { expect } from '@open-wc/testing';
import { toCalculatorView } from '../../../src/elements/pricing-table/calculator.view.js';
import { toHistoryView } from '../../../src/elements/pricing-table/history.view.js';
import fc from 'fast-check';
import type { Dataset, Offer } from '../../../src/dataset/schema.js';
import { asListed } from '../../../src/elements/pricing-table/convert.js';
import { columnValue } from '../../../src/elements/pricing-table/column-value.js';
import { toPricedOffer } from '../../../src/elements/pricing-table/meter-price.js';
import { optionsOf, type PricingProperties } from '../../../src/elements/pricing-table/pricing-state.js';
import { toPricingView } from '../../../src/elements/pricing-table/pricing-table.view.js';
import { sortRows } from '../../../src/elements/pricing-table/sort-rows.js';
import { perMillion, priceDataset, richDataset, today } from '../../fixtures/prices.js';
import { parse } from '../openness-fixtures.js';
import { english, flat } from './view-fixtures.js';

const plan = fc.constantFrom<Offer['plan']>('pay-as-you-go', 'free', 'subscription', 'batch');
const amount = fc.option(fc.constantFrom(0, 0.5, 1, 1.5, 2), { nil: null });
const anyOffer = fc
  .record({ plan, amount, currency: fc.constantFrom('USD', 'CNY'), hasInput: fc.boolean() })
  .map(({ amount: value, hasInput, ...parts }) =>
    flat('any', 0, { ...parts, components: hasInput ? [perMillion('input', value)] : [] }),
  );
const terms = { convert: asListed, blend: [] };

const rowsOf = (offers: Offer[]) => {
  const model = parse(priceDataset()).models[0]!;
  return offers.map((offer, index) => {
    const row = toPricedOffer({ ...offer, id: `${index}` }, model);
    return { row, values: [columnValue(row, 'input', terms)] };
  });
};
type Valued = ReturnType<typeof rowsOf>[number];

/** What is compared; undefined for unknown, whatever the unit. */
const keyOf = ({ values: [value] }: Valued) => {
  const { kind, amount: known } = value!;
  return kind === 'free' || kind === 'included' ? 0 : known;
};
const unitOf = ({ values }: Valued) => values[0]!.unit;

describe('Sorting any prices', () => {
  for (const direction of ['ascending', 'descending'] as const) {
    it(`loses none, keeps the order of equals, and has unknown last, ${direction}`, () => {
      const sign = direction === 'ascending' ? 1 : -1;
      fc.assert(
        fc.property(fc.array(anyOffer, { maxLength: 12 }), (offers) => {
          const rows = rowsOf(offers);
          const sorted = sortRows(rows, { column: 'input', direction }, 0);
          expect(sorted).to.have.lengthOf(rows.length).and.have.members(rows);
          sorted.slice(1).forEach((later, index) => {
            const earlier = sorted[index]!;
            const [one, other] = [keyOf(earlier), keyOf(later)];
            if (one === undefined) expect(other).to.equal(undefined);
            if (one === undefined || other === undefined || unitOf(earlier) !== unitOf(later)) return;
            expect(sign * (other - one)).to.be.at.least(0);
            if (one === other) expect(rows.indexOf(earlier)).to.be.below(rows.indexOf(later));
          });
        }),
      );
    });
  }

  it('has each currency in one piece', () => {
    fc.assert(
      fc.property(fc.array(anyOffer, { maxLength: 12 }), (offers) => {
        const sorted = sortRows(rowsOf(offers), { column: 'input', direction: 'ascending' }, 0);
        const units = sorted.filter((row) => keyOf(row) !== undefined).map(unitOf);
        const runs = units.filter((unit, index) => unit !== units[index - 1]);
        expect(new Set(runs).size).to.equal(runs.length);
      }),
    );
  });

  it('by a text is the same order backwards for names that differ', () => {
    const models = parse(priceDataset()).models;
    const rows = models.map((model) => ({ row: toPricedOffer(flat(model.id, 1), model), values: [] }));
    const namesOf = (direction: 'ascending' | 'descending') =>
      sortRows(rows, { column: 'model', direction }, -1).map(({ row }) => row.model.name);
    expect(namesOf('descending')).to.deep.equal(namesOf('ascending').reverse());
  });
});

describe('Whatever an author or a framework writes', () => {
  const names: (keyof PricingProperties)[] = [
    'models',
    'columns',
    'sort',
    'search',
    'seller',
    'model',
    'plan',
    'free',
    'openWeights',
    'minContext',
    'group',
    'asOf',
    'baseline',
    'blend',
    'currency',
    'selected',
    'selectedOnly',
    'staleAfter',
    'history',
    'calculator',
    'usage',
  ];
  const word = fc.constantFrom(
    ...' ,-,input,-output,blend,context,cache-write,web-search,model,seller,alpha,paid'.split(','),
    ...'2026-11-22,2025,2026-11-23T02:00Z,USD,cny,XXX,3:1,8:2:1,free,batch,0,-1,1e9'.split(','),
    ...'__proto__,constructor,toString,(,input=5 peak=20'.split(','),
    '\u202e',
    '',
  );
  const value = fc.constantFrom<unknown>(
    undefined,
    null,
    true,
    false,
    0,
    5.5,
    NaN,
    {},
    [],
    [null, {}],
    new Date(0),
  );
  const texts = fc.oneof(
    word,
    fc.string(),
    fc.array(word, { maxLength: 4 }).map((words) => words.join()),
  );
  const anything = fc.oneof({ weight: 4, arbitrary: texts }, { weight: 1, arbitrary: value });
  // Few at a time: with many there is hardly ever a row left.
  const properties = fc
    .subarray(names, { maxLength: 4 })
    .chain((some) => fc.record(Object.fromEntries(some.map((name) => [name, anything]))));

  const check = (dataset: Dataset) => (written: Record<string, unknown>) => {
    const options = optionsOf(written as unknown as PricingProperties, today, 'Asia/Kathmandu');
    const outcome = toPricingView(dataset, options, english, { toCalculatorView, toHistoryView });
    if (!outcome.ok || !outcome.value) return;
    const { rows, groups, shown, total, selected, columns } = outcome.value;
    expect(rows).to.have.lengthOf(shown);
    expect(shown).to.be.at.most(total);
    expect(groups.flatMap((group) => group.rows.map(({ view }) => view))).to.deep.equal(rows);
    expect(selected.length).to.be.at.most(total);
    expect(columns.length).to.be.within(3, 10);
    for (const { prices } of rows) expect(prices?.length ?? columns.length - 2).to.equal(columns.length - 2);
    expect(JSON.stringify(rows)).not.to.match(/NaN|undefined|Infinity|\[object/);
  };

  it('is a table, an empty one or a failure, and never throws', () => {
    fc.assert(fc.property(properties, check(parse(richDataset()))), { numRuns: 300 });
  });
});
