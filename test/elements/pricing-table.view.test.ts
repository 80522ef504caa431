import { expect } from '@open-wc/testing';
import type { Dataset, Offer } from '../../src/dataset/schema.js';
import { shiftDecimals } from '../../src/dataset/decimal.js';
import { amountPerMillion } from '../../src/elements/pricing-table/amount-per-million.js';
import {
  mostRows,
  type PricingView,
  toPricingView,
} from '../../src/elements/pricing-table/pricing-table.view.js';
import type { PricingOptions } from '../../src/elements/pricing-table/pricing-options.js';
import { optionsOf, type PricingProperties } from '../../src/elements/pricing-table/pricing-state.js';
import { formatSort, parseSort } from '../../src/elements/pricing-table/sort-rows.js';
import { wordingFor } from '../../src/shared/wording.js';
import { makeOffer, manyOffers, perMillion, priceDataset, today } from '../fixtures/prices.js';
import { fetchDataset, parse } from './openness-fixtures.js';

const english = wordingFor('en');
const { strings } = english;

/** What an element without attributes asks for. */
const noOptions = optionsOf({} as PricingProperties, today, 'UTC');

const outcomeOf = (wanted: Partial<PricingOptions> = {}, dataset: Dataset = parse(priceDataset())) =>
  toPricingView(dataset, { ...noOptions, ...wanted }, english);

function viewOf(wanted: Partial<PricingOptions> = {}, dataset?: Dataset): PricingView {
  const outcome = outcomeOf(wanted, dataset);
  if (!outcome.ok) throw new Error(outcome.failure.code);
  if (!outcome.value) throw new Error('nothing to show');
  return outcome.value;
}

const idsOf = (wanted: Partial<PricingOptions> = {}, dataset?: Dataset) =>
  viewOf(wanted, dataset).rows.map(({ id }) => id);

function rowOf(id: string, wanted: Partial<PricingOptions> = {}, dataset?: Dataset) {
  const row = viewOf(wanted, dataset).rows.find((known) => known.id === id);
  if (!row) throw new Error(`no row ${id}`);
  return row;
}

const pricesOf = (id: string, wanted?: Partial<PricingOptions>, dataset?: Dataset) =>
  rowOf(id, wanted, dataset).prices ?? [];

const withOffers = (...offers: Offer[]) => parse({ ...priceDataset(), offers });

/** The rows marked as the lowest of a column. */
const lowestOf = (position: number, dataset: Dataset) =>
  viewOf({}, dataset)
    .rows.filter(({ prices }) => prices?.[position]?.lowest)
    .map(({ id }) => id);

const flat = (id: string, input: number, parts: Partial<Offer> = {}) =>
  makeOffer(id, 'alpha', { components: [perMillion('input', input)], ...parts });

describe('An amount per million', () => {
  it('is exact for powers of ten, whatever floats make of the product', () => {
    expect(amountPerMillion(0.00000055, 1)).to.equal(0.55);
    expect(amountPerMillion(0.00055, 1000)).to.equal(0.55);
    expect(amountPerMillion(1.1, 1_000_000)).to.equal(1.1);
    expect(amountPerMillion(35, 10_000_000)).to.equal(3.5);
    expect(amountPerMillion(0, 1000)).to.equal(0);
    expect(amountPerMillion(1e-9, 1)).to.equal(0.001);
    expect(amountPerMillion(2.5, 0.1)).to.equal(25_000_000);
  });

  it('is not made up for other quantities', () => {
    for (const quantity of [750, 3, 0.5, 1_000_001])
      expect(amountPerMillion(1, quantity)).to.equal(undefined);
  });

  it('agrees with the digits for many amounts', () => {
    for (let digits = 1; digits < 2000; digits += 7) {
      expect(shiftDecimals(Number(`${digits}e-8`), 6)).to.equal(Number(`${digits}e-2`));
    }
  });
});

describe('The cells of a price table', () => {
  it('tell a price, free, zero and not published apart', () => {
    expect(pricesOf('paid').map(({ kind, text }) => [kind, text])).to.deep.equal([
      ['price', '$1.50'],
      ['price', '$0.0028'],
      ['price', '$6.00'],
    ]);
    expect(pricesOf('free').map(({ kind, text }) => [kind, text])).to.deep.equal(
      Array.from({ length: 3 }, () => ['free', strings.free]),
    );
    expect(pricesOf('zero')[0]).to.deep.include({ kind: 'price', text: '$0.00' });
    expect(pricesOf('zero')[1]).to.deep.include({ kind: 'unknown', text: strings.notPublished });
    expect(pricesOf('per-thousand')[1]).to.deep.include({ kind: 'unknown', text: strings.notPublished });
  });

  it('calls nothing free that is charged for, whatever the plan is called', () => {
    const dataset = withOffers(makeOffer('odd', 'alpha', { plan: 'free' }));
    expect(pricesOf('odd', {}, dataset)[0]).to.deep.include({ kind: 'price', text: '$1.00' });
  });

  it('are per million tokens and say how the seller lists the price', () => {
    const [input] = pricesOf('per-thousand');
    expect(input?.text).to.equal('$0.55');
    expect(input?.details.join()).to.contain('$0.00055').and.to.contain('1,000');
    expect(pricesOf('paid')[0]?.details).to.deep.equal([]);
  });

  it('keep the seller’s own quantity where it is no power of ten', () => {
    const components = [{ meter: 'input', amount: 0.3, per: { quantity: 750, unit: 'token' } }];
    const dataset = withOffers(flat('own', 1, { components }), flat('plain', 9));
    expect(pricesOf('own', {}, dataset)[0]?.text)
      .to.contain('$0.30')
      .and.to.contain('750');
    expect(idsOf({ sort: 'input' }, dataset)).to.deep.equal(['plain', 'own']);
  });

  it('never show a tiered price alone', () => {
    expect(pricesOf('tiers')[0]?.text).to.equal('$2.50');
    expect(pricesOf('tiers')[0]?.details).to.deep.equal(['$5.00 above 200,000']);
    expect(rowOf('tiers').remarks).to.include(strings.tierRules['whole-request']);
  });

  it('never show another unit as a price of tokens', () => {
    const { prices, otherPrices } = rowOf('per-request');
    expect(prices).to.equal(undefined);
    expect(otherPrices.join()).to.contain('$0.04');
    expect(rowOf('per-thousand').remarks.join()).to.contain('web search');
  });

  it('show further amounts of the same meter', () => {
    const components = [perMillion('input', 1), perMillion('input', 2)];
    const dataset = withOffers(flat('two', 1, { components }));
    expect(pricesOf('two', {}, dataset)[0]?.details.join()).to.contain('$2.00');
  });
});

describe('The rows of a price table', () => {
  it('name the hours inside and outside of which a price holds, in the zone of the seller', () => {
    const hours = 'peak, Monday to Friday, 09:00–12:00 and 14:00–18:00 Asia/Shanghai';
    expect(rowOf('peak').remarks).to.deep.equal([hours]);
    expect(rowOf('off-peak').remarks).to.deep.equal([strings.outside(hours)]);
    expect([rowOf('off-peak').holds, rowOf('peak').holds]).to.deep.equal([strings.holdsNow, undefined]);
  });

  it('do not repeat days that the label names, and name days that are no run', () => {
    const offer = parse(priceDataset()).offers.find(({ id }) => id === 'peak');
    const print = (label: string | undefined, days: number[]) => {
      const ranges = [{ days, from: '22:00', until: '06:00' }];
      const windows = { applies: 'inside' as const, zone: 'UTC', ranges, ...(label && { label }) };
      return rowOf('peak', {}, withOffers({ ...offer, windows } as Offer)).remarks[0];
    };
    expect(print('peak, Monday to Friday', [1, 2, 3, 4, 5])).to.equal(
      'peak, Monday to Friday, 22:00–06:00 UTC',
    );
    expect(print(undefined, [7, 6])).to.equal('Saturday and Sunday, 22:00–06:00 UTC');
    expect(print(undefined, [1, 2, 3, 4, 5, 6, 7])).to.equal('every day, 22:00–06:00 UTC');
    expect(print('nights', [1, 2, 3, 4, 5, 6, 7])).to.equal('nights, 22:00–06:00 UTC');
  });

  it('say which model answers, only where it is another', () => {
    expect(rowOf('paid').remarks).to.include(strings.servedBy('Alpha 2.1'));
    const dataset = withOffers(makeOffer('same', 'alpha', { servedBy: 'ALPHA 2' }));
    expect(rowOf('same', {}, dataset).remarks).to.deep.equal([]);
  });

  it('name a plan other than pay-as-you-go, and print the note', () => {
    expect(rowOf('batch').remarks).to.include(strings.plans.batch);
    const dataset = withOffers(makeOffer('noted', 'alpha', { note: 'A note.' }));
    expect(rowOf('noted', {}, dataset).remarks).to.include('A note.');
  });

  it('link the price page and name who read it when', () => {
    const { link, details } = rowOf('paid').source;
    expect(link).to.deep.equal({ text: 'acme.example', url: 'https://acme.example/pricing' });
    expect(details).to.contain('The list').and.to.contain('November 3, 2026');
    expect(rowOf('zero').source.link).to.deep.equal({ text: 'The list', url: 'https://list.example/prices' });
    expect(rowOf('zero').source.details).to.contain('November 1, 2026');
    expect(rowOf('unknown').source).to.deep.equal({ link: { text: 'An article' }, details: '' });
  });

  it('take no address that may not be followed', () => {
    const dataset = parse(priceDataset());
    for (const offer of dataset.offers) offer.url = 'javascript:alert(1)';
    for (const source of dataset.sources) source.url = 'javascript:alert(1)';
    dataset.license.url = 'javascript:alert(1)';
    expect(JSON.stringify(viewOf({}, dataset))).not.to.contain('javascript:');
  });
});

describe('The offers of a price table', () => {
  const kappa = (asOf: string, now = today) => {
    const outcome = outcomeOf({ models: ['kappa'], asOf, now });
    return outcome.ok ? outcome.value?.rows.map(({ id }) => id) : [outcome.failure.code];
  };

  it('are those that hold at the moment: from included, until not, days at 00:00 UTC', () => {
    expect(kappa('')).to.deep.equal(['present']);
    expect(kappa('2025-12-31')).to.deep.equal(['old']);
    expect(kappa('2025-12-31T23:59Z')).to.deep.equal(['old']);
    expect(kappa('2026-01-01')).to.deep.equal(['present']);
    expect(kappa('2026-11-22T10:29Z')).to.deep.equal(['present']);
    expect(kappa('2026-11-22T10:30Z')).to.deep.equal(['next']);
    expect(kappa('', '2026-11-22T10:31Z')).to.deep.equal(['next']);
  });

  it('are those of now where the date is none', () => {
    for (const text of ['yesterday', '2026-02-30', '11/22/2026'])
      expect(kappa(text)).to.deep.equal(['present']);
  });

  it('print the date that they are of', () => {
    expect(viewOf().summary).to.contain('November 22, 2026').and.not.to.contain('10:00');
    expect(viewOf({ asOf: '2026-01-01T08:30Z' }).summary).to.contain('January 1, 2026, 08:30');
    expect(viewOf({ asOf: '2025' }).summary).to.contain('January 1, 2025');
  });

  it('leave out what is only announced, and what ended nobody knows when', () => {
    expect(kappa('2027-01-01')).not.to.include('someday');
    expect(idsOf()).not.to.include('gone');
    expect(rowOf('gone', { asOf: '2026-11-01' }).remarks).to.include(strings.retired);
    expect(rowOf('next', { asOf: '2026-12-01' }).remarks).to.include(strings.announced);
  });

  it('come in the order of the models asked for, else of the dataset', () => {
    expect(idsOf({ models: ['gamma', 'alpha-latest', 'gamma'] })).to.deep.equal([
      'free',
      'paid',
      'yuan-cheap',
    ]);
    expect(idsOf().slice(0, 3)).to.deep.equal(['paid', 'per-thousand', 'free']);
  });

  it('are missed aloud: unknown models with suggestions, and models without a price', () => {
    const { notices } = viewOf({ models: ['alpha', 'gama', 'mu'] });
    expect(notices).to.have.length(2);
    expect(notices[0]).to.contain('gama').and.to.contain('gamma');
    expect(notices[1]).to.contain('Mu');
    const outcome = outcomeOf({ models: ['gama'] });
    expect(!outcome.ok && outcome.failure).to.deep.include({ code: 'not-found', suggestions: ['gamma'] });
  });

  it('are no failure where there are none', () => {
    expect(outcomeOf({ models: ['mu'] })).to.deep.equal({ ok: true, value: undefined });
    expect(outcomeOf({}, withOffers())).to.deep.equal({ ok: true, value: undefined });
  });

  it('are cut off with a notice where there are too many', () => {
    const { rows, notices } = viewOf({}, parse(manyOffers(mostRows + 1)));
    expect(rows).to.have.length(mostRows);
    expect(notices).to.deep.equal([strings.tooMany(mostRows)]);
  });
});

describe('The order of a price table', () => {
  it('is read from a text, and anything else is none', () => {
    for (const text of ['model', '-seller', 'input', '-cached-input', 'output']) {
      const order = parseSort(text, ['input', 'cached-input', 'output']);
      expect(order && formatSort(order)).to.equal(text);
    }
    for (const text of ['', '-', 'price', '--input', 'constructor', 'Input']) {
      expect(parseSort(text, ['input'])).to.equal(undefined);
    }
  });

  it('has free as 0 and unknown last in both directions', () => {
    const dataset = withOffers(
      flat('unknown', 1, { components: [perMillion('input', null)] }),
      flat('three', 3),
      flat('one', 1),
      flat('free', 0, { plan: 'free' }),
      flat('absent', 1, { components: [perMillion('output', 1)] }),
    );
    expect(idsOf({ sort: 'input' }, dataset)).to.deep.equal(['free', 'one', 'three', 'unknown', 'absent']);
    expect(idsOf({ sort: '-input' }, dataset)).to.deep.equal(['three', 'one', 'free', 'unknown', 'absent']);
  });

  it('is stable in both directions', () => {
    const dataset = withOffers(flat('first', 1), flat('second', 1), flat('third', 1));
    expect(idsOf({ sort: 'input' }, dataset)).to.deep.equal(['first', 'second', 'third']);
    expect(idsOf({ sort: '-input' }, dataset)).to.deep.equal(['first', 'second', 'third']);
  });

  it('uses the base price of a tiered one', () => {
    const tiered = [perMillion('input', 2, [{ above: 10, amount: 90 }])];
    const dataset = withOffers(flat('three', 3), flat('tiered', 0, { components: tiered }), flat('one', 1));
    expect(idsOf({ sort: 'input' }, dataset)).to.deep.equal(['one', 'tiered', 'three']);
  });

  it('takes letters without case and accents, and numbers by their value', () => {
    const models = ['iota', 'epsilon', 'delta', 'zeta'];
    expect(viewOf({ models, sort: 'model' }).rows.map(({ model }) => model)).to.deep.equal([
      'delta',
      'Épsilon',
      'Iota',
      'Zeta',
    ]);
    const dataset = parse(priceDataset());
    const [alpha, beta] = dataset.models;
    if (alpha && beta) [alpha.name, beta.name] = ['GPT 10', 'GPT 9'];
    const sorted = viewOf({ models: ['alpha', 'beta'], sort: 'model' }, dataset).rows;
    expect(sorted[0]?.model).to.equal('GPT 9');
  });

  it('never mixes currencies: each comes by itself, unknown ones last', () => {
    const dataset = withOffers(
      flat('dollar-3', 3),
      flat('yuan-1', 1, { currency: 'CNY' }),
      flat('none', 1, { components: [perMillion('input', null)] }),
      flat('dollar-1', 1),
      flat('yuan-9', 9, { currency: 'CNY' }),
    );
    const ascending = ['dollar-1', 'dollar-3', 'yuan-1', 'yuan-9', 'none'];
    expect(idsOf({ sort: 'input' }, dataset)).to.deep.equal(ascending);
    expect(idsOf({ sort: '-input' }, dataset)).to.deep.equal([
      'dollar-3',
      'dollar-1',
      'yuan-9',
      'yuan-1',
      'none',
    ]);
    expect(viewOf({ sort: 'input' }, dataset).summary).to.contain(strings.byCurrency);
    expect(viewOf({ sort: 'model' }, dataset).summary).not.to.contain(strings.byCurrency);
  });

  it('is named, with its column', () => {
    const { columns, summary } = viewOf({ sort: '-output' });
    expect(columns.filter(({ sorted }) => sorted)).to.deep.equal([
      { id: 'output', label: strings.columnName('output'), kind: 'number', sorted: 'descending' },
    ]);
    expect(summary).to.contain(strings.sorted(strings.columnName('output'), true, 'descending'));
    expect(viewOf().columns.some(({ sorted }) => sorted)).to.equal(false);
  });
});

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
});

describe('The credit of a price table', () => {
  it('names each source of the rows shown once, with its newest date, and the licence', () => {
    const { credit } = viewOf({ models: ['alpha', 'delta', 'epsilon'] });
    expect(credit.sources.map(({ link }) => link)).to.deep.equal([
      { text: 'The list', url: 'https://list.example/prices' },
      { text: 'An article' },
    ]);
    expect(credit.sources[0]?.details).to.contain('November 3, 2026').and.to.contain('MIT License');
    expect(credit.sources[1]?.details).to.equal('');
    expect(credit.license.text).to.equal('CC BY 4.0');
    expect(credit.dataset).to.contain('Test prices').and.to.contain('November 20, 2026');
    expect(credit.citation).to.equal('Test prices, 2026');
  });

  it('is not lost with the sources', () => {
    const dataset = parse(priceDataset());
    dataset.sources = [];
    expect(viewOf({}, dataset).credit.sources.map(({ link }) => link.text)).to.include('list');
  });
});

describe('The published prices', () => {
  let prices: Dataset;

  before(async () => {
    prices = await fetchDataset('prices');
  });

  it('have the night discount of DeepSeek in two rows, in dollars and in yuan', () => {
    const rows = viewOf({ models: ['deepseek-chat'], asOf: '2025-03-01' }, prices).rows;
    const texts = rows.map((row) => row.prices?.map(({ text }) => text));
    expect(texts).to.deep.include(['$0.27', '$0.07', '$1.10']);
    expect(texts).to.deep.include(['$0.135', '$0.035', '$0.55']);
    expect(rows.every(({ remarks }) => remarks.some((text) => text.includes('00:30–08:30')))).to.equal(true);
  });

  it('follow the history of an alias, minute by minute', () => {
    const cached = (asOf: string) =>
      viewOf({ models: ['deepseek-chat'], asOf }, prices).rows.map(({ prices }) => prices?.[1]?.text);
    expect(cached('2025-01-20')).to.include(strings.notPublished);
    expect(cached('2025-10-01')).to.include('$0.028');
    expect(cached('2026-05-01')).to.include('$0.0028');
    expect(outcomeOf({ models: ['deepseek-chat'], asOf: '2026-07-24T16:00Z' }, prices)).to.deep.equal({
      ok: true,
      value: undefined,
    });
  });

  it('are all shown, each with its source', () => {
    const { rows } = viewOf({}, prices);
    expect(rows.length).to.be.greaterThan(300);
    for (const row of rows) expect(row.source.link.text, row.id).not.to.equal('');
  });
});
