import { expect } from '@open-wc/testing';
import { makeOffer, perMillion, priceDataset } from '../../fixtures/prices.js';
import { parse } from '../openness-fixtures.js';
import { flat, pricesOf, rowOf, strings, viewOf, withOffers, withRates } from './view-fixtures.js';

const detailsOf = (id: string, baseline: string, dataset = parse(priceDataset())) =>
  pricesOf(id, { baseline }, dataset).map(({ details }) => details.filter((text) => text.includes('×')));

const r1 = makeOffer('r1', 'beta', { components: [perMillion('input', 0.55), perMillion('output', 2.19)] });
const v3 = makeOffer('v3', 'alpha', { components: [perMillion('input', 0.14), perMillion('output', 0.28)] });

describe('The baseline of a price table', () => {
  it('is an offer or a model, and the others say how many times it they cost', () => {
    const dataset = withOffers(r1, v3);
    for (const baseline of ['v3', 'alpha', 'alpha-latest', ' alpha ']) {
      expect(detailsOf('r1', baseline, dataset)).to.deep.equal([['3.9 × Alpha 2'], [], ['7.8 × Alpha 2']]);
      expect(detailsOf('v3', baseline, dataset)).to.deep.equal([[], [], []]);
      expect(rowOf('v3', { baseline }, dataset).remarks).to.include(strings.isBaseline);
      expect(rowOf('r1', { baseline }, dataset).remarks).not.to.include(strings.isBaseline);
    }
    expect(detailsOf('v3', 'r1', dataset)).to.deep.equal([['0.25 × Beta 10'], [], ['0.13 × Beta 10']]);
  });

  it('is printed with two digits, and large ratios without fractions', () => {
    const dataset = withOffers(
      flat('one', 1),
      flat('many', 123.6),
      flat('ten', 9.96),
      flat('small', 0.01234),
    );
    expect(detailsOf('many', 'one', dataset)[0]).to.deep.equal(['124 × Alpha 2']);
    expect(detailsOf('ten', 'one', dataset)[0]).to.deep.equal(['10 × Alpha 2']);
    expect(detailsOf('small', 'one', dataset)[0]).to.deep.equal(['0.012 × Alpha 2']);
  });

  it('of a model is a paid price without conditions where there is one', () => {
    const { windows } = parse(priceDataset()).offers.find(({ id }) => id === 'peak') ?? {};
    const dataset = withOffers(
      flat('free', 0, { plan: 'free', components: [] }),
      flat('batch', 1, { plan: 'batch' }),
      flat('night', 2, { windows }),
      flat('plain', 4),
    );
    expect(detailsOf('batch', 'alpha', dataset)[0]).to.deep.equal(['0.25 × Alpha 2']);
    expect(detailsOf('free', 'alpha', dataset)[0]).to.deep.equal([]);
  });

  it('compares nothing across currencies without a rate, and with one it does', () => {
    const offers = [flat('dollar', 2), flat('yuan', 7, { currency: 'CNY' })];
    expect(detailsOf('yuan', 'dollar', withOffers(...offers))[0]).to.deep.equal([]);
    const rates = [{ base: 'USD', quote: 'CNY', rate: 7, date: '2026-01-01' }];
    const converted = withRates(rates, ...offers);
    expect(detailsOf('yuan', 'dollar', converted)[0]).to.deep.equal([]);
    const [cell] = pricesOf('yuan', { baseline: 'dollar', currency: 'USD' }, converted);
    expect(cell?.details).to.include('0.5 × Alpha 2');
  });

  it('compares nothing with zero, with free, with unknown, or across units', () => {
    const other = { meter: 'input', amount: 5, per: { quantity: 1, unit: 'image' } };
    const dataset = withOffers(
      flat('zero', 0),
      flat('one', 1),
      flat('free', 0, { plan: 'free', components: [] }),
      flat('unknown', 0, { components: [perMillion('input', null)] }),
      flat('image', 0, { components: [other] }),
    );
    for (const baseline of ['zero', 'free', 'unknown', 'image']) {
      expect(detailsOf('one', baseline, dataset)[0], baseline).to.deep.equal([]);
    }
    expect(detailsOf('zero', 'one', dataset)[0]).to.deep.equal(['0 × Alpha 2']);
    for (const id of ['free', 'unknown', 'image']) expect(detailsOf(id, 'one', dataset)[0]).to.deep.equal([]);
  });

  it('is missed aloud', () => {
    for (const baseline of ['nobody', 'mu', 'old', '__proto__']) {
      const view = viewOf({ baseline });
      expect(view.notices, baseline).to.deep.equal([strings.noBaseline(baseline)]);
      expect(JSON.stringify(view.rows)).not.to.contain('×');
    }
    expect(viewOf({ baseline: '  ' }).notices).to.deep.equal([]);
  });

  it('stays the baseline where a filter hides it', () => {
    const dataset = withOffers(r1, v3);
    const { rows } = viewOf({ baseline: 'v3', model: 'beta' }, dataset);
    expect(rows.map(({ id }) => id)).to.deep.equal(['r1']);
    expect(rows[0]?.prices?.[0]?.details).to.deep.equal(['3.9 × Alpha 2']);
  });
});
