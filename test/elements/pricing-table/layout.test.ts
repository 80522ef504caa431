import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import type { PricingTable } from '../../../src/elements/pricing-table/pricing-table.js';
import { makeOffer, manyOffers, perMillion, priceDataset, richDataset } from '../../fixtures/prices.js';
import { canEmulateMedia, findOverflow, openAll, textOf, withText } from '../openness-fixtures.js';
import { all, amountOf, asOf, find, openFilters, tableOf } from './table-fixtures.js';
import { strings } from './view-fixtures.js';

const widths = [180, 240, 320, 480, 600, 720, 760, 840, 920, 1000, 1200];

const layouts: [name: string, attributes: Record<string, string>][] = [
  ['with three columns', { 'as-of': asOf }],
  ['with controls and a choice', { controls: '', selected: 'paid', seller: 'Acme', group: 'model' }],
  [
    'with eight columns, calculator and chart',
    {
      controls: '',
      calculator: '',
      history: 'output',
      columns: 'input,cached-input,cache-write,output,blend,context,web-search,image',
      baseline: 'alpha',
      currency: 'CNY',
      'as-of': '2026-11-22',
    },
  ],
  ['without a match', { controls: '', search: 'nothing', plan: 'batch' }],
];

async function framed(
  attributes: Record<string, string>,
  direction: string,
  data?: unknown,
): Promise<[frame: HTMLElement, element: PricingTable]> {
  const frame = await fixture<HTMLElement>(html`<div dir=${direction}></div>`);
  const element = frame.appendChild(await tableOf(attributes, data));
  await element.updateComplete;
  if (element.controls) await openFilters(element);
  await openAll(element);
  return [frame, element];
}

/** Prices that reach into the cell beside them. */
const overlapping = (element: Element) =>
  all(element, 'td.price')
    .filter((cell) => {
      const words = document.createRange();
      words.selectNodeContents(cell);
      const outer = cell.getBoundingClientRect();
      return [...words.getClientRects()].some(
        ({ left, right }) => left < outer.left - 1 || right > outer.right + 1,
      );
    })
    .map(textOf);

describe('The layout of a <pricing-table>', function () {
  this.timeout(30_000);

  for (const direction of ['ltr', 'rtl']) {
    for (const [name, attributes] of layouts) {
      it(`cuts nothing off and scrolls nowhere sideways ${name}, ${direction}`, async () => {
        const [frame, element] = await framed(attributes, direction);
        for (const width of widths) {
          frame.style.inlineSize = `${width}px`;
          await aTimeout(0);
          expect(findOverflow(element), `at ${width}`).to.deep.equal([]);
          if (width >= 320) expect(overlapping(element), `at ${width}`).to.deep.equal([]);
        }
      });
    }
  }

  it('ends no line inside an amount or the name of its currency', async () => {
    const components = ['input', 'cached-input', 'output'].map((meter) => perMillion(meter, 0.02288));
    const data = { ...priceDataset(), offers: [makeOffer('one', 'alpha', { components })] };
    for (const [lang, direction] of [
      ['en', 'ltr'],
      ['ar', 'rtl'],
    ]) {
      const [frame, element] = await framed({ lang: lang! }, direction!, data);
      await waitUntil(() => /US/.test(amountOf(find(element, 'td.price'))) === (lang === 'ar'));
      for (const width of [260, 320, 344, 464, 700, 1094]) {
        frame.style.inlineSize = `${width}px`;
        const words = document.createRange();
        for (const cell of all(element, 'td[data-kind=price]')) {
          words.selectNodeContents(cell.firstChild!);
          // Boxes of two fonts are of two heights; on one line each has the middle of the other within it.
          const [first, ...others] = [...words.getClientRects()];
          const middle = first!.top + first!.height / 2;
          for (const { top, bottom } of others)
            expect(top < middle && middle < bottom, `${textOf(cell)} at ${width}`).to.equal(true);
        }
      }
    }
  });

  it('keeps to its box with the longest of words', async () => {
    const word = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen';
    const data = withText(richDataset(), word) as ReturnType<typeof richDataset>;
    data.offers.forEach((offer) => Object.assign(offer, { seller: word, servedBy: word, note: word }));
    const [, attributes] = layouts[2]!;
    const [frame, element] = await framed({ ...attributes, group: 'seller' }, 'ltr', data);
    for (const width of [240, 480, 1000]) {
      frame.style.inlineSize = `${width}px`;
      await aTimeout(0);
      expect(findOverflow(element), `at ${width}`).to.deep.equal([]);
    }
  });

  it('ends no line inside a date', async () => {
    const data = structuredClone(priceDataset());
    for (const source of data.sources) source.name = 'The list from 2026-11-22 to 2026-11-23';
    const [frame, element] = await framed({ 'as-of': asOf }, 'ltr', data);
    for (let width = 200; width <= 1000; width += 25) {
      frame.style.inlineSize = `${width}px`;
      const dates = all(element, '[part=table] .date, [part=credit] .date');
      expect(dates.length).to.be.greaterThan(10);
      expect(dates.filter((date) => date.getClientRects().length > 1).map(textOf), `${width}`).to.deep.equal(
        [],
      );
    }
  });

  it('keeps to its box with text of twice the size', async () => {
    const [frame, element] = await framed(layouts[2]![1], 'ltr');
    frame.style.fontSize = '200%';
    frame.style.inlineSize = '360px';
    await aTimeout(0);
    expect(findOverflow(element)).to.deep.equal([]);
  });

  it('keeps its columns aligned from row to row', async () => {
    const some: Record<string, string>[] = [
      { 'as-of': asOf },
      { controls: '', columns: 'input,cached-input,output,blend' },
    ];
    for (const attributes of some) {
      const element = await tableOf(attributes, priceDataset());
      for (const width of [320, 600, 1000]) {
        element.style.inlineSize = `${width}px`;
        await aTimeout(0);
        for (const meter of ['input', 'cached-input', 'output']) {
          const ends = all(element, `td[data-column=${meter}]`).map((cell) =>
            Math.round(cell.getBoundingClientRect().right),
          );
          expect(new Set(ends).size, `${meter} at ${width}`).to.equal(1);
        }
      }
      element.remove();
    }
  });

  it('has targets of 24 px and more', async () => {
    for (const width of [320, 900]) {
      const [frame, element] = await framed(layouts[1]![1], 'ltr');
      frame.style.fontSize = '14px';
      frame.style.inlineSize = `${width}px`;
      await aTimeout(0);
      for (const target of all(
        element,
        'button:not(.skip), .pick label, .check, select, input:not([type=checkbox]), summary',
      )) {
        const { width: inline, height } = target.getBoundingClientRect();
        if (inline > 0 && !target.closest('.credit')) {
          expect(
            Math.min(inline, height),
            `${textOf(target)} ${target.className} at ${width}`,
          ).to.be.at.least(24);
        }
      }
      frame.remove();
    }
  });

  it('holds all rows of a long table in the document, in chunks', async () => {
    const data = {
      ...manyOffers(300),
      offers: Array.from({ length: 300 }, (_, index) =>
        makeOffer(`offer-${index}`, 'alpha', { components: [perMillion('input', index)] }),
      ),
    };
    const element = await tableOf({ sort: '-input' }, data);
    const inputs = all(element, 'td[data-column=input]').map(amountOf);
    expect(inputs).to.have.length(300);
    expect(inputs.slice(0, 2)).to.deep.equal(['$299.00', '$298.00']);
    expect(inputs.at(-1)).to.equal('$0.00');
    const chunks = all(element, '[part=table] tbody').map(({ children }) => children.length);
    expect(chunks).to.deep.equal(Array.from({ length: 25 }, () => 12));
    expect(getComputedStyle(find(element, '[part=table] tbody')).contentVisibility).to.equal('auto');
  });

  it('is empty beside unknown prices for the eye alone', async () => {
    const element = await tableOf({ 'as-of': asOf, models: 'delta' });
    element.style.inlineSize = '320px';
    await aTimeout(0);
    const unknown = find(element, '[data-kind=unknown]');
    expect(textOf(unknown)).to.equal(strings.notPublished);
    expect(getComputedStyle(unknown, '::before').content).to.contain('–');
  });
});

describe('A <pricing-table> on paper', () => {
  afterEach(async () => {
    if (canEmulateMedia) await emulateMedia({ media: 'screen' });
  });

  it('has its prices, and nothing to press', async function () {
    if (!canEmulateMedia) this.skip();
    const element = await tableOf({ controls: '', selected: 'paid', plan: 'pay-as-you-go' });
    await emulateMedia({ media: 'print' });
    const shown = all(element, 'button, input, select, summary').filter(
      (control) => control.checkVisibility() && !control.closest('thead, .active, .credit'),
    );
    expect(shown.map(textOf)).to.deep.equal([]);
    expect(all(element, '[part=row]').every((row) => row.checkVisibility())).to.equal(true);
    expect(find(element, '[part=summary]').checkVisibility()).to.equal(true);
    expect(find(element, '[part=credit]').checkVisibility()).to.equal(true);
    expect(getComputedStyle(find(element, '[part=table] thead')).position).to.equal('static');
    expect(getComputedStyle(find(element, '[part=table] tbody')).contentVisibility).to.equal('visible');
  });
});
