import { expect } from '@open-wc/testing';
import type { Model, Offer } from '../../../src/dataset/schema.js';
import { makeModel } from '../../fixtures/datasets.js';
import { component, offering } from './data-offers.js';
import { findAll, scriptOf, showData, textsOf } from './data-shown.js';
import { clear, goodDataset, insert, settled, statusOf } from './widget.js';

afterEach(clear);

describe('sorting with unknown values', () => {
  const models: Model[] = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => makeModel(id));
  const offer = (model: string, amount: number | null): Partial<Offer> => ({
    model,
    components: [component(amount)],
  });
  const data = {
    ...offering(...[offer('a', null), offer('b', 2), offer('c', null), offer('d', 1), offer('e', 2)], {
      ...offer('f', null),
      plan: 'free',
    }),
    models: [...goodDataset().models, ...models],
  };
  const orders: [sort: string, names: string][] = [
    ['input', 'f d b e a c'],
    ['-input', 'b e d f a c'],
    ['nonsense', 'a b c d e f'],
  ];
  for (const [sort, names] of orders) {
    it(`D56 ${sort}: unknown last, equal ones as they were`, async () => {
      const shown = await showData('pricing-table', data, { columns: 'input', sort });
      expect(textsOf(shown, '[part=row] .model').join(' ').replaceAll('The ', '')).to.equal(names);
    });
  }

  it('D56 a reader sorts both ways', async () => {
    const shown = insert('pricing-table', { lang: 'en', columns: 'input' });
    shown.element.append(scriptOf(JSON.stringify(data)));
    await settled(shown);
    const sorted: string[] = [];
    for (const direction of ['ascending', 'descending']) {
      const heads = findAll(shown, '[part=table] thead .price button');
      heads.forEach((head) => (head as HTMLElement).click());
      await shown.element.updateComplete;
      expect(findAll(shown, `[aria-sort=${direction}]`)).to.have.length(1);
      sorted.push(textsOf(shown, '[part=row] .model').slice(-2).join(' '));
    }
    expect(sorted).to.deep.equal(['The a The c', 'The a The c']);
    expect(statusOf(shown)).to.equal('ready');
  });

  it('D56 a list of models: without a date, without a maker, without a total', async () => {
    const parts = [
      { released: '2024-05' },
      {},
      { released: '2023', organization: { name: 'B' } },
      { organization: { name: 'A' } },
    ];
    const listed = ['one', 'two', 'three', 'four'].map((id, index) =>
      makeModel(id, { name: id, ...parts[index] }),
    );
    const [good] = goodDataset().assessments;
    const list = goodDataset({
      models: listed,
      assessments: listed.flatMap(({ id }) =>
        good
          ? [{ ...good, model: id, results: id === 'two' ? { weights: { level: 'mixed' } } : good.results }]
          : [],
      ),
      offers: [],
    });
    const expected: Record<string, string> = {
      released: 'three one two four',
      '-released': 'one three two four',
      organization: 'four three one two',
      '-organization': 'three four one two',
    };
    for (const [sort, names] of Object.entries(expected)) {
      const shown = await showData('openness-index', list, { sort });
      const order = textsOf(shown, '[part=row] [part=model]');
      expect(order.slice(0, 2).join(' '), sort).to.equal(names.split(' ').slice(0, 2).join(' '));
      expect(order.slice(2).sort(), sort).to.deep.equal(names.split(' ').slice(2).sort());
    }
    for (const sort of ['rank', '-rank']) {
      const shown = await showData('openness-index', list, { sort });
      expect(textsOf(shown, '[part=row] [part=model]').at(-1), sort).to.equal('two');
      expect(textsOf(shown, '[part=row] [part=rank]').at(-1), sort).to.equal('No rank');
    }
  });
});
