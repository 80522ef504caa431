import { expect } from '@open-wc/testing';
import { hostileDataset } from '../corpus/hostile-dataset.js';
import { addressable, armed, markup } from '../corpus/markup.js';
import { newAddress, requestsTo, serve } from './faults.js';
import { seenOf } from './tree-faults.js';
import { call, clickEverything, watch, type Watch } from './watch.js';
import { clear, insert, settled, type Shown } from './widget.js';

// All payloads at once, on every way by which data and settings reach an element.

const leak = newAddress();
const texts = markup.map((payload) => armed(payload, call, leak));

/** Each payload as the name of a model and the seller of a price. */
function gathered() {
  const { dataset } = hostileDataset({});
  const [model, offer] = [dataset.models[0]!, dataset.offers[0]!];
  const [assessment] = dataset.assessments;
  return {
    ...dataset,
    models: texts.map((name, index) => ({ ...model, id: `m${index}`, name })),
    assessments: texts.map((_, index) => ({ ...assessment!, model: `m${index}` })),
    offers: texts.map((seller, index) => ({ ...offer, id: `o${index}`, model: `m${index}`, seller })),
  };
}

describe('hostile texts on every way to an element', () => {
  let watched: Watch;
  beforeEach(() => (watched = watch()));
  afterEach(async () => {
    clear();
    history.replaceState(null, '', location.pathname + location.search);
    watched.end();
    expect(watched.seen).to.deep.equal([]);
    expect(await requestsTo(leak)).to.deep.equal([]);
  });

  async function expectAllShown(shown: Shown): Promise<void> {
    await settled(shown);
    await shown.element.updateComplete;
    expect(shown.events).to.deep.equal(['load']);
    const root = shown.element.shadowRoot!;
    const read = seenOf(root.textContent);
    expect(texts.filter((text) => !read.includes(seenOf(text)))).to.deep.equal([]);
    expect(root.querySelector('script, img, iframe, object, embed')).to.equal(null);
    clickEverything(root);
  }

  for (const tag of ['openness-index', 'pricing-table'] as const) {
    it(`H01 H20 by JSON inside the tag, written as a server writes it: <${tag}>`, async () => {
      const shown = insert(tag, { 'as-of': '2025-06-01' });
      const script = document.createElement('script');
      script.type = 'application/json';
      script.textContent = JSON.stringify(gathered());
      shown.element.append(script);
      await expectAllShown(shown);
    });

    it(`H01 by an address: <${tag}>`, async () => {
      const src = await serve({ body: JSON.stringify(gathered()) });
      await expectAllShown(insert(tag, { src, 'as-of': '2025-06-01' }));
    });

    it(`H01 by the address of the page: <${tag}>`, async () => {
      for (const text of texts.filter((_, index) => index % 8 === 0)) {
        const value = encodeURIComponent(addressable(text));
        const names = [
          'search',
          'sort',
          'seller',
          'model',
          'rubric',
          'levels',
          'usage',
          'history',
          'selected',
        ];
        history.replaceState(null, '', `#k=${names.map((name) => `${name}:${value}`).join(';')}`);
        const shown = insert(tag, { hash: 'k', controls: '' });
        shown.element.data = hostileDataset({}).dataset;
        await settled(shown);
        await shown.element.updateComplete;
        expect(shown.element.shadowRoot!.querySelector('script, img, iframe, object, embed')).to.equal(null);
        clear();
      }
    });
  }
});
