import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { conversionTo } from '../../../src/elements/pricing-table/convert.js';
import { perMillion, today } from '../../fixtures/prices.js';
import { flat, idsOf, lowestOf, pricesOf, strings, textsOf, viewOf, withRates } from './view-fixtures.js';

const rate = (date: string, amount: number, base = 'USD', quote = 'CNY') => ({
  base,
  quote,
  rate: amount,
  date,
  source: 'page',
});
const now = Date.parse(today);
const yuan = flat('yuan', 14, { currency: 'CNY' });
const dollar = flat('dollar', 3);

describe('Another currency', () => {
  it('comes by a rate in either direction, marked, with the listed amount beside it', () => {
    const dataset = withRates([rate('2026-01-01', 7)], yuan, dollar);
    const [inDollars] = pricesOf('yuan', { currency: 'USD' }, dataset);
    expect(inDollars).to.deep.include({ text: '≈ $2.00', details: ['listed as CN¥14.00'] });
    const [inYuan] = pricesOf('dollar', { currency: ' cny ' }, dataset);
    expect(inYuan).to.deep.include({ text: '≈ CN¥21.00', details: ['listed as $3.00'] });
    expect(pricesOf('dollar', { currency: 'USD' }, dataset)[0]).to.deep.include({
      text: '$3.00',
      details: [],
    });
    expect(viewOf({ currency: 'CNY' }, dataset).caption).to.equal(strings.priceCaption('CNY'));
  });

  it('names the rate with its day and source, once, and only where it is used', () => {
    const dataset = withRates([rate('2026-01-01', 7)], yuan, flat('second', 1, { currency: 'CNY' }));
    const texts = (currency: string) =>
      viewOf({ currency }, dataset).footnotes.filter((text) => text.includes('≈'));
    expect(texts('USD')).to.deep.equal([strings.convertedBy('1 USD = 7 CNY', 'January 1, 2026', 'The page')]);
    expect(texts('CNY')).to.deep.equal([]);
    expect(texts('')).to.deep.equal([]);
  });

  it('takes the latest rate that is not younger than the moment', () => {
    const rates = [
      rate('2025-06-01', 7),
      rate('2026-06-01', 8),
      rate('2025-01-01', 5),
      rate('2027-01-01', 9),
    ];
    const dataset = withRates(rates, yuan);
    const at = (asOf: string) => textsOf('yuan', { currency: 'USD', asOf }, dataset)[0];
    expect(at('')).to.equal('≈ $1.75');
    expect(at('2026-05-31')).to.equal('≈ $2.00');
    expect(at('2026-05-31T23:59Z')).to.equal('≈ $2.00');
    expect(at('2026-06-01')).to.equal('≈ $1.75');
    expect(at('2025-03-01')).to.equal('≈ $2.80');
    expect(at('2024-12-31')).to.equal('CN¥14.00');
  });

  it('is said to be missing where no rate leads there, and the price stays as listed', () => {
    const dataset = withRates([rate('2026-01-01', 7)], yuan, dollar);
    const { notices, rows } = viewOf({ currency: 'EUR' }, dataset);
    expect(notices).to.deep.equal([strings.noRate('CNY and USD', 'EUR')]);
    expect(rows.map(({ prices }) => prices?.[0]?.text)).to.deep.equal(['CN¥14.00', '$3.00']);
    expect(viewOf({ currency: 'USD' }, dataset).notices).to.deep.equal([]);
    expect(viewOf({ currency: 'dollars' }, dataset).notices).to.have.lengthOf(1);
  });

  it('is never made out of two rates', () => {
    const rates = [rate('2026-01-01', 7), rate('2026-01-01', 0.9, 'USD', 'EUR')];
    expect(textsOf('yuan', { currency: 'EUR' }, withRates(rates, yuan))[0]).to.equal('CN¥14.00');
  });

  it('leaves free, included and unknown as they are', () => {
    const dataset = withRates(
      [rate('2026-01-01', 7)],
      flat('free', 0, { plan: 'free', currency: 'CNY', components: [] }),
      flat('plan', 0, { plan: 'subscription', currency: 'CNY', components: [] }),
      flat('unknown', 0, { currency: 'CNY', components: [perMillion('input', null)] }),
    );
    const first = (id: string) => textsOf(id, { currency: 'USD' }, dataset)[0];
    expect([first('free'), first('plan'), first('unknown')]).to.deep.equal([
      strings.free,
      strings.included,
      strings.notPublished,
    ]);
  });

  it('converts tiers and the blend too', () => {
    const tiered = [perMillion('input', 7, [{ above: 1000, amount: 14 }]), perMillion('output', 7)];
    const dataset = withRates([rate('2026-01-01', 7)], flat('t', 0, { currency: 'CNY', components: tiered }));
    const [input, blend] = pricesOf('t', { currency: 'USD', columns: ['input', 'blend'] }, dataset);
    expect(input?.details).to.deep.equal(['≈ $2.00 above 1,000', 'listed as CN¥7.00']);
    expect(blend?.text).to.equal('≈ $1.00');
  });

  it('makes prices comparable: one order, one lowest', () => {
    const dataset = withRates([rate('2026-01-01', 7)], flat('a', 1), yuan, dollar);
    expect(lowestOf(0, dataset)).to.deep.equal(['a']);
    expect(lowestOf(0, withRates([rate('2026-01-01', 7)], yuan, dollar))).to.deep.equal([]);
    expect(lowestOf(0, withRates([rate('2026-01-01', 7)], yuan, dollar), { currency: 'USD' })).to.deep.equal([
      'yuan',
    ]);
    expect(idsOf({ currency: 'USD', sort: '-input' }, dataset)).to.deep.equal(['dollar', 'yuan', 'a']);
    expect(viewOf({ currency: 'USD', sort: 'input' }, dataset).summary).not.to.contain(strings.byCurrency);
    expect(viewOf({ sort: 'input' }, dataset).summary).to.contain(strings.byCurrency);
  });

  it('is always made of what is listed, whatever was asked for before', () => {
    const dataset = withRates([rate('2026-01-01', 7.3)], yuan, dollar);
    const texts = (currency: string) =>
      viewOf({ currency }, dataset).rows.map(({ prices }) => prices?.[0]?.text);
    const [listed, dollars, yuans] = [texts(''), texts('USD'), texts('CNY')];
    expect([texts('USD'), texts('CNY'), texts(''), texts('USD')]).to.deep.equal([
      dollars,
      yuans,
      listed,
      dollars,
    ]);
  });

  it('comes back from there with the same amount', () => {
    const amount = fc.double({ min: 1e-6, max: 1e6, noNaN: true });
    const anyRate = fc.double({ min: 1e-3, max: 1e4, noNaN: true });
    fc.assert(
      fc.property(amount, anyRate, (listed, value) => {
        const rates = [rate('2026-01-01', value)];
        const there = conversionTo('CNY', rates, now).convert(listed, 'USD');
        const back = conversionTo('USD', rates, now).convert(there.amount, there.currency);
        expect(back.amount).to.be.closeTo(listed, listed * 1e-10);
        expect(conversionTo('CNY', rates, now).convert(there.amount, 'CNY')).to.deep.equal({
          amount: there.amount,
          currency: 'CNY',
          isConverted: false,
        });
      }),
    );
  });
});
