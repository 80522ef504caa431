import { expect } from '@open-wc/testing';
import { shiftDecimals } from '../../../src/dataset/shift-decimals.js';
import type { Offer } from '../../../src/dataset/schema.js';
import { amountPerMillion } from '../../../src/elements/pricing-table/amount-per-million.js';
import { makeOffer, perMillion, priceDataset } from '../../fixtures/prices.js';
import { parse } from '../openness-fixtures.js';
import { flat, idsOf, pricesOf, rowOf, strings, viewOf, withOffers } from './view-fixtures.js';

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
