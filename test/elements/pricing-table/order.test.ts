import { expect } from '@open-wc/testing';
import type { Offer } from '../../../src/dataset/schema.js';
import { parseSort } from '../../../src/elements/pricing-table/sort-rows.js';
import { formatSort } from '../../../src/shared/sort-order.js';
import { perMillion, priceDataset } from '../../fixtures/prices.js';
import { parse } from '../openness-fixtures.js';
import { flat, idsOf, strings, viewOf, withOffers } from './view-fixtures.js';

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

  const sorts = (sort: string, ...offers: Offer[]) =>
    idsOf({ sort, columns: ['input', 'blend', 'context'] }, withOffers(...offers)).join(' ');

  it('goes by the blend and by the context as by any price, with unknown last both ways', () => {
    const priced = (id: string, input: number, output: number | null, contextLength?: number) =>
      flat(id, 0, {
        components: [perMillion('input', input), perMillion('output', output)],
        ...(contextLength && { contextLength }),
      });
    const offers = [
      priced('none', 1, null),
      priced('dear', 1, 20, 8),
      priced('cheap', 2, 1, 32),
      priced('mid', 3, 3, 16),
    ];
    expect(sorts('blend', ...offers)).to.equal('cheap mid dear none');
    expect(sorts('-blend', ...offers)).to.equal('dear mid cheap none');
    expect(sorts('context', ...offers)).to.equal('dear mid cheap none');
    expect(sorts('-context', ...offers)).to.equal('cheap mid dear none');
    expect(sorts('-output', ...offers), 'no column').to.equal('none dear cheap mid');
  });

  it('has included as 0 like free, and a listed 0 beside them', () => {
    const offers = [
      flat('one', 1),
      flat('plan', 0, { plan: 'subscription', components: [] }),
      flat('zero', 0),
      flat('free', 0, { plan: 'free', components: [] }),
    ];
    expect(sorts('input', ...offers)).to.equal('plan zero free one');
    expect(sorts('-input', ...offers)).to.equal('one plan zero free');
  });

  it('goes by model and by seller both ways', () => {
    const offers = [
      flat('a', 1, { seller: 'Ökonom', model: 'beta' }),
      flat('b', 1, { seller: 'nord 10' }),
      flat('c', 1, { seller: 'Nord 9', model: 'zeta' }),
    ];
    expect([sorts('seller', ...offers), sorts('-seller', ...offers)]).to.deep.equal(['c b a', 'a b c']);
    expect([sorts('model', ...offers), sorts('-model', ...offers)]).to.deep.equal(['b a c', 'c a b']);
  });
});
