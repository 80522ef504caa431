import { expect } from '@open-wc/testing';
import type { Model, Offer } from '../../../src/dataset/schema.js';
import {
  type CostEntryView,
  mostEntries,
  toCalculatorView,
} from '../../../src/elements/pricing-table/calculator.view.js';
import { asListed, type Convert, conversionTo } from '../../../src/elements/pricing-table/convert.js';
import { defaultUsage, type Usage } from '../../../src/elements/pricing-table/cost.js';
import { costText, shareText } from '../../../src/elements/pricing-table/cost-text.view.js';
import type { Windows } from '../../../src/elements/pricing-table/hours.js';
import { wordingFor } from '../../../src/shared/wording.js';
import { makeOffer, perMillion } from '../../fixtures/prices.js';

const english = wordingFor('en');
const { strings } = english;
const rowOf = (offer: Offer) => ({
  offer,
  model: { id: offer.model, name: offer.model.toUpperCase(), kind: 'model' } satisfies Model,
});
const offerOf = (id: string, input: number | null, parts: Partial<Offer> = {}) =>
  makeOffer(id, id, { components: [perMillion('input', input), perMillion('output', 1.1)], ...parts });

const view = (offers: Offer[], usage: Usage = defaultUsage, convert: Convert = asListed) =>
  toCalculatorView(offers.map(rowOf), usage, convert, english);
const only = (...args: Parameters<typeof view>): CostEntryView => {
  const { entries } = view(...args);
  expect(entries).to.have.length(1);
  return entries[0]!;
};
const idsOf = (...args: Parameters<typeof view>) => view(...args).entries.map(({ id }) => id);

const windows: Windows = {
  applies: 'inside',
  label: 'peak, every day',
  zone: 'UTC',
  ranges: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '08:00', until: '14:00' }],
};
const peak = makeOffer('peak', 'alpha', { windows, components: [perMillion('input', 2)] });
const offPeak = makeOffer('off-peak', 'alpha', {
  windows: { ...windows, applies: 'outside' },
  components: [perMillion('input', 1)],
});
const inputOnly: Usage = { ...defaultUsage, output: 0 };

describe('the costs of a use', () => {
  it('are printed per request, per day and per 30 days, with their sum in words', () => {
    const entry = only([offerOf('alpha', 0.27)]);
    expect(entry).to.deep.include({
      kind: 'cost',
      model: 'ALPHA',
      seller: 'Acme',
      conditions: [],
      isConverted: false,
    });
    expect(entry.amounts).to.deep.equal({ perRequest: '$0.00082', perDay: '$0.82', per30Days: '$24.60' });
    expect(entry.lines).to.deep.equal([
      '1,000 input tokens × $0.27 per million = $0.00027',
      '500 output tokens × $1.10 per million = $0.00055',
      '$0.00027 + $0.00055 = $0.00082 a request',
      '$0.00082 × 1,000 requests = $0.82 a day',
      '$0.82 × 30 days = $24.60',
    ]);
  });

  it('say which of several prices is counted, and what is not', () => {
    const offer = makeOffer('alpha', 'alpha', {
      tierRule: 'whole-request',
      components: [
        perMillion('input', 1, [{ above: 1000, amount: 2 }]),
        { ...perMillion('cache-write', 3), lifetime: 'PT1H' },
        { ...perMillion('cache-write', 2), lifetime: 'PT5M' },
        { meter: 'request', amount: 5, per: { quantity: 1000, unit: 'request' } },
        { meter: 'web-search', amount: 10, per: { quantity: 1000, unit: 'search' } },
      ],
    });
    const { lines, conditions } = only([offer], {
      input: 1,
      cached: 1000,
      written: 1,
      output: 0,
      requestsPerDay: 1,
    });
    expect(conditions).to.deep.equal([strings.tierRules['whole-request']]);
    expect(lines).to.deep.equal([
      '1 input token × $2.00 per million (the price above 1,000 tokens of input) = $0.000002',
      '1,000 cached input tokens × $2.00 per million (counted at the price of input; the price above 1,000 tokens of input) = $0.002',
      '1 token written to the cache × $2.00 per million (kept for 5 minutes) = $0.000002',
      '$5.00 for 1,000 requests = $0.005',
      '$0.000002 + $0.002 + $0.000002 + $0.005 = $0.007004 a request',
      '$0.007004 × 1 request = $0.007004 a day',
      '$0.007004 × 30 days = $0.21012',
      'Prices not counted: web search.',
    ]);
  });

  it('name the share of the hours where two prices take turns', () => {
    const { hasHours, entries } = view([peak, offPeak], inputOnly);
    expect(hasHours).to.equal(true);
    expect(entries[0]?.conditions).to.deep.equal(['peak (every day): 25% of the requests']);
    // A quarter of the week at 0.002 and the rest at 0.001.
    expect(entries[0]?.lines).to.deep.equal([
      'peak (every day): 1,000 input tokens × $2.00 per million = $0.002',
      'outside peak (every day): 1,000 input tokens × $1.00 per million = $0.001',
      '25% × $0.002 + 75% × $0.001 = $0.00125 a request',
      '$0.00125 × 1,000 requests = $1.25 a day',
      '$1.25 × 30 days = $37.50',
    ]);
    const half = only([peak, offPeak], { ...inputOnly, peakShare: 0.5 });
    expect(half.lines[2]).to.equal('50% × $0.002 + 50% × $0.001 = $0.0015 a request');
  });

  it('say that they hold in some hours only', () => {
    const { conditions, lines } = only([offPeak], inputOnly);
    expect(conditions.at(-1)).to.equal(strings.calculatorOnly('outside peak (every day)'));
    expect(lines[0]).to.match(/^outside peak/);
    expect(view([offPeak]).hasHours).to.equal(false);
  });

  it('are words where nothing is charged or the price is not known', () => {
    expect(only([makeOffer('free', 'free', { plan: 'free', components: [] })])).to.deep.include({
      kind: 'free',
      text: strings.free,
      lines: [],
    });
    expect(only([makeOffer('plan', 'plan', { plan: 'subscription', components: [] })])).to.deep.include({
      kind: 'included',
      text: strings.included,
      conditions: [strings.plans.subscription],
    });
    const unknown = only([offerOf('unknown', null)]);
    expect(unknown).to.deep.include({ kind: 'unknown', text: strings.calculatorUnknown('input') });
    expect(unknown).not.to.have.property('amounts');
  });

  it('need no sum where there is no use', () => {
    const nothing = only([offerOf('alpha', 1)], {
      input: 0,
      cached: 0,
      written: 0,
      output: 0,
      requestsPerDay: 0,
    });
    expect(nothing.amounts?.perDay).to.equal('$0.00');
    expect(nothing.lines).to.deep.equal([]);
  });
});

describe('the order of the costs', () => {
  it('is free, lowest, included, unknown, and stable', () => {
    const offers = [
      offerOf('unknown', null),
      makeOffer('plan', 'plan', { plan: 'subscription', components: [] }),
      offerOf('dear', 3),
      offerOf('cheap', 1),
      offerOf('dear-too', 3),
      makeOffer('free', 'free', { plan: 'free', components: [] }),
    ];
    expect(idsOf(offers)).to.deep.equal(['free', 'cheap', 'dear', 'dear-too', 'plan', 'unknown']);
  });

  it('depends on the use', () => {
    const offers = [
      makeOffer('in', 'in', { components: [perMillion('input', 1), perMillion('output', 9)] }),
      makeOffer('out', 'out', { components: [perMillion('input', 2), perMillion('output', 3)] }),
    ];
    expect(idsOf(offers, { ...defaultUsage, output: 0 })).to.deep.equal(['in', 'out']);
    expect(idsOf(offers, { ...defaultUsage, input: 0 })).to.deep.equal(['out', 'in']);
  });

  it('keeps currencies apart without a rate, in the order of the rows', () => {
    const offers = [
      offerOf('yuan', 5, { currency: 'CNY' }),
      offerOf('dollar', 1),
      offerOf('yuan-low', 3, { currency: 'CNY' }),
    ];
    expect(idsOf(offers)).to.deep.equal(['yuan-low', 'yuan', 'dollar']);
    expect(view(offers).footnotes).to.deep.equal([strings.calculatorNotConverted, strings.tokenizersDiffer]);
  });

  it('is one with a rate, and what is converted says so', () => {
    const rates = [{ base: 'USD', quote: 'CNY', rate: 8, date: '2026-01-01', source: 'list' }];
    const { convert } = conversionTo('USD', rates, Date.UTC(2026, 10));
    // 1000 × 4 millionths of a yuan are 0.004, an eighth of which is 0.0005 dollars.
    const offers = [offerOf('dollar', 1), offerOf('yuan', 4, { currency: 'CNY' })];
    const { entries, footnotes } = view(offers, inputOnly, convert);
    expect(entries.map(({ id, isConverted }) => [id, isConverted])).to.deep.equal([
      ['yuan', true],
      ['dollar', false],
    ]);
    expect(entries[0]?.amounts?.perRequest).to.equal(strings.converted('$0.0005'));
    expect(entries[0]?.lines.at(-1)).to.equal(`CN¥120.00 ${strings.converted('$15.00')}`);
    expect(footnotes).to.deep.equal([strings.tokenizersDiffer]);
  });

  it('shows the first of many, and says so', () => {
    const many = Array.from({ length: mostEntries + 5 }, (_, index) =>
      offerOf(`offer-${index}`, 200 - index),
    );
    const { entries, notices } = view(many);
    expect(entries).to.have.length(mostEntries);
    expect(entries[0]?.id).to.equal(`offer-${mostEntries + 4}`);
    expect(notices).to.deep.equal([strings.tooMany(mostEntries)]);
    expect(view([offerOf('one', 1)])).to.deep.include({ notices: [], footnotes: [] });
  });
});

describe('costText(cost)', () => {
  const costs: [cost: number, printed: string][] = [
    [0, '$0.00'],
    [0.00027, '$0.00027'],
    [0.000123456, '$0.0001235'],
    [0.5, '$0.50'],
    [0.12345, '$0.1235'],
    [0.99996, '$1.00'],
    [1.005, '$1.01'],
    [204.825, '$204.83'],
    [1234567.891, '$1,234,567.89'],
    [1e-9, '$0.000000001'],
    [1e14, '$100,000,000,000,000.00'],
    // In full nobody could count the zeros.
    [1e18, '$1E18'],
  ];
  for (const [cost, printed] of costs) {
    it(`of ${cost} is ${printed}`, () => expect(costText(cost, 'USD', english, 4)).to.equal(printed));
  }

  it('survives a currency that is none and a number beyond all sense', () => {
    expect(costText(1.5e308, 'USD', english, 4)).not.to.match(/NaN|∞/);
    expect(costText(5e-324, 'USD', english, 4)).not.to.match(/NaN|∞/);
    expect(costText(0.25, '??', english, 4)).to.equal('0.25 ??');
  });

  it('prints shares so that a sum can be redone', () => {
    expect([0.25, 35 / 168, 1, 0.07].map((share) => shareText(share, english))).to.deep.equal([
      '25',
      '20.83',
      '100',
      '7',
    ]);
  });
});
