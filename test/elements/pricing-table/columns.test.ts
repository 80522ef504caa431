import { expect } from '@open-wc/testing';
import type { Dataset } from '../../../src/dataset/schema.js';
import { defaultBlend, formatBlend, parseBlend } from '../../../src/elements/pricing-table/blend.js';
import { mostColumns } from '../../../src/elements/pricing-table/columns.js';
import { makeOffer, perMillion, richDataset } from '../../fixtures/prices.js';
import { parse } from '../openness-fixtures.js';
import { flat, pricesOf, rowOf, strings, textsOf, viewOf, withOffers } from './view-fixtures.js';

let rich: Dataset;
before(() => {
  rich = parse(richDataset());
});

const numbersOf = (columns: string[]) =>
  viewOf({ columns }, rich)
    .columns.filter(({ kind }) => kind === 'number')
    .map(({ id }) => id);

describe('The columns of a price table', () => {
  it('are input, cached input and output where nobody chooses', () => {
    expect(numbersOf([])).to.deep.equal(['input', 'cached-input', 'output']);
    expect(viewOf({}, rich).columns.map(({ label }) => label)).to.deep.equal([
      'Model',
      'Seller',
      'Input',
      'Cached input',
      'Output',
    ]);
  });

  it('are those asked for, in their order', () => {
    expect(numbersOf(['output', 'context', 'blend', 'web-search', 'input'])).to.deep.equal([
      'output',
      'context',
      'blend',
      'web-search',
      'input',
    ]);
    expect(textsOf('paid', { columns: ['output', 'input'] }, rich)).to.deep.equal(['$6.00', '$1.50']);
  });

  it('are missed aloud where they are none, and are the usual ones where none is left', () => {
    const { notices } = viewOf({ columns: ['speed', 'input', 'constructor'] }, rich);
    expect(notices).to.deep.equal([strings.noColumn('speed and constructor')]);
    expect(numbersOf(['speed', 'input'])).to.deep.equal(['input']);
    expect(numbersOf(['speed'])).to.deep.equal(['input', 'cached-input', 'output']);
  });

  it('are eight at most', () => {
    const meters = Array.from({ length: 12 }, (_, index) => `meter-${index}`);
    const dataset = withOffers(
      makeOffer('many', 'alpha', { components: meters.map((meter) => perMillion(meter, 1)) }),
    );
    const { columns, rows } = viewOf({ columns: meters }, dataset);
    expect(columns.map(({ id }) => id)).to.deep.equal(['model', 'seller', ...meters.slice(0, mostColumns)]);
    expect(rows[0]?.prices).to.have.lengthOf(8);
  });

  it('show what is not about tokens with its unit, and what the seller does not name as not listed', () => {
    expect(textsOf('per-thousand', { columns: ['web-search'] }, rich)).to.deep.equal([
      '$10.00 per 1,000 searches',
    ]);
    expect(textsOf('per-request', { columns: ['image', 'input'] }, rich)).to.deep.equal([
      '$0.04 per image',
      strings.notPublished,
    ]);
    expect(pricesOf('paid', { columns: ['web-search', 'input'] }, rich)[0]).to.deep.include({
      kind: 'unknown',
      text: strings.notListed,
    });
  });

  it('sort and compare what is not about tokens by the piece', () => {
    const search = (id: string, amount: number, quantity: number) =>
      flat(id, 1, { components: [{ meter: 'web-search', amount, per: { quantity, unit: 'search' } }] });
    const dataset = withOffers(search('ten', 10, 1000), search('one', 0.02, 1), search('five', 5, 1000));
    const { rows } = viewOf({ columns: ['web-search'], sort: 'web-search', baseline: 'ten' }, dataset);
    expect(rows.map(({ id }) => id)).to.deep.equal(['five', 'ten', 'one']);
    expect(rows.map(({ prices }) => prices?.[0]?.details)).to.deep.equal([
      ['0.5 × Alpha 2'],
      [],
      ['2 × Alpha 2'],
    ]);
  });

  it('show each lifetime of a written cache', () => {
    const [cell] = pricesOf('caches', { columns: ['cache-write'] }, rich);
    expect(cell).to.deep.include({ text: '$3.75', details: ['$6.00 for 1 hour'] });
    const short = { ...perMillion('cache-write', 1), lifetime: 'PT5M' };
    const long = { ...perMillion('cache-write', 2), lifetime: 'P1DT2H' };
    const dataset = withOffers(flat('two', 1, { components: [short, long] }));
    const [two] = pricesOf('two', { columns: ['cache-write'] }, dataset);
    expect(two).to.deep.include({ text: '$1.00 for 5 minutes', details: ['$2.00 for 1 day 2 hours'] });
  });

  it('show the context in tokens, and no price of it', () => {
    expect(pricesOf('tiers', { columns: ['context', 'input'] }, rich)[0]).to.deep.equal({
      column: 'context',
      kind: 'price',
      text: '1,000,000',
      details: [],
    });
    expect(pricesOf('zero', { columns: ['context', 'input'] }, rich)[0]).to.deep.include({
      kind: 'unknown',
      text: strings.notListed,
    });
    const { rows } = viewOf({ columns: ['context'] }, rich);
    expect(rows.flatMap(({ prices }) => prices ?? []).some(({ lowest }) => lowest)).to.equal(false);
  });

  it('of a seller who charges for something else hold what that is, unless no price is asked for', () => {
    for (const columns of [['input'], ['input', 'context'], ['blend'], ['web-search']]) {
      const { prices, otherPrices } = rowOf('per-request', { columns }, rich);
      expect([prices, otherPrices], columns.join()).to.deep.equal([undefined, ['image: $0.04 per image']]);
    }
    expect(textsOf('per-request', { columns: ['context'] }, rich)).to.deep.equal([strings.notListed]);
    expect(textsOf('paid', { columns: ['web-search', 'blend'] }, rich)).to.deep.equal([
      strings.notListed,
      '$2.625',
    ]);
  });

  it('leave to the remarks what they do not show', () => {
    expect(rowOf('paid', { columns: ['input'] }, rich).remarks.join()).to.contain(
      'also charged: cached input',
    );
    expect(
      rowOf('paid', { columns: ['output', 'cached-input', 'input'] }, rich).remarks.join(),
    ).not.to.contain('also charged');
  });

  it('tell included, free, zero and unknown apart', () => {
    const kinds = (id: string) => pricesOf(id, {}, rich).map(({ kind, text }) => [kind, text]);
    expect(kinds('plan')[0]).to.deep.equal(['included', strings.included]);
    expect(kinds('free')[0]).to.deep.equal(['free', strings.free]);
    expect(kinds('zero')[0]).to.deep.equal(['price', '$0.00']);
    expect(kinds('zero')[1]).to.deep.equal(['unknown', strings.notPublished]);
    expect(rowOf('plan', {}, rich).remarks).to.include(strings.plans.subscription);
    const dataset = withOffers(flat('charged', 2, { plan: 'subscription' }));
    expect(textsOf('charged', {}, dataset)).to.deep.equal(['$2.00', strings.included, strings.included]);
  });
});

describe('The blend of a price table', () => {
  const blend = (text: string) => ({ columns: ['blend'], blend: text });

  it('is a mean by weight, with its formula below', () => {
    expect(textsOf('paid', blend(''), rich)).to.deep.equal(['$2.625']);
    expect(viewOf(blend(''), rich).columns.at(-1)?.label).to.equal('Blend 3:1');
    expect(viewOf(blend(''), rich).footnotes.join()).to.contain('(3 × input + 1 × output) ÷ 4');
    expect(textsOf('paid', blend('1:1'), rich)).to.deep.equal(['$3.75']);
    expect(viewOf(blend('8:2:1'), rich).footnotes.join()).to.contain(
      '(8 × input + 2 × cached input + 1 × output) ÷ 11',
    );
    expect(viewOf({}, rich).footnotes.join()).not.to.contain('÷');
  });

  it('is not known where a part of it is not, unless that part has no weight', () => {
    expect(pricesOf('unknown', blend('3:1'), rich)[0]).to.deep.include({
      kind: 'unknown',
      text: strings.notKnown,
    });
    expect(textsOf('unknown', blend('1:0'), rich)).to.deep.equal(['$3.00']);
    expect(textsOf('zero', blend('8:2:1'), rich)).to.deep.equal([strings.notKnown]);
  });

  it('is free or included where every part is', () => {
    expect(textsOf('free', blend('3:1'), rich)).to.deep.equal([strings.free]);
    expect(textsOf('plan', blend('3:1'), rich)).to.deep.equal([strings.included]);
  });

  it('falls back to the default for what is no weights', () => {
    const texts = ['', '3', '3:', 'a:b', '0:0', '-1:2', '1:2:3:4', '1e3:1', '9999999:1', ':', '1.5.2:1'];
    for (const text of texts) expect(formatBlend(parseBlend(text)), text).to.equal(defaultBlend);
    expect(formatBlend(parseBlend(' 0.5:2 '))).to.equal('0.5:2');
  });
});
