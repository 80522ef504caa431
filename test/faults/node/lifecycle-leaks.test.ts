import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { reportFigure } from './figures.js';
import { type Heap, heapOf, type Held } from './heap.js';
import { type Counters, countInPage } from './page-counters.js';
import { htmlOf, newPage, tags, useSite } from './site.js';
import { smallData } from './widgets.js';

const site = useSite();
const bar = 100_000;
const attributes: Record<string, Record<string, string>> = {
  'openness-scorecard': { model: 'olmo' },
  'openness-compare': { models: 'olmo,llama' },
  'openness-badge': { model: 'olmo' },
  'openness-index': { hash: 'i' },
  'pricing-table': { calculator: '', history: 'input', hash: 'p' },
};

/** The same with less to draw, where all of them are changed together. */
const plain = { ...attributes, 'pricing-table': {} };

/** Grows by a listener of the document with each element, as careless elements do. */
const leakyElement = `customElements.define('leaky-element', class extends HTMLElement {
  connectedCallback() {
    this.rows = Array.from({ length: 100 }, (_, index) => ({ index }));
    document.addEventListener('click', () => this.rows);
    setTimeout(() => this.dispatchEvent(new Event('openness-load', { bubbles: true })));
  }
});`;

interface Subject {
  page: Page;
  heap: Heap;
}

async function openPage(): Promise<Subject> {
  const page = await newPage(site.browser);
  await page.addInitScript(countInPage);
  const head = `<script>${leakyElement}</script>`;
  await page.goto(site.servePage(htmlOf({ kit: site.kit, head, body: '<main></main><aside></aside>' })));
  await page.waitForFunction((names) => names.every((name) => customElements.get(name)), [...tags]);
  return { page, heap: await heapOf(page) };
}

/** Mounts so many, twenty at a time, each until it shows its data, and takes them away. */
const mount = (page: Page, tag: string, src: string, amount: number): Promise<void> =>
  page.evaluate(
    async ({ tag, all, amount }) => {
      const main = document.querySelector('main')!;
      for (let done = 0; done < amount; done += 20) {
        const elements = Array.from({ length: 20 }, () => {
          const element = document.createElement(tag);
          for (const [name, value] of Object.entries(all)) element.setAttribute(name, value);
          return element;
        });
        const loaded = elements.map(
          (element) =>
            new Promise((resolve) => element.addEventListener('openness-load', resolve, { once: true })),
        );
        main.append(...elements);
        await Promise.all(loaded);
        main.replaceChildren();
      }
    },
    { tag, amount, all: { ...attributes[tag], src } },
  );

interface Growth extends Held {
  live: number;
}

/** A growth, with what was waiting for something before and after. */
interface Mounted extends Growth {
  begun: Counters;
  left: Counters;
}

/**
 * The least growth of three rounds, which end with the first that is below the bar: what leaks grows in each of
 * them, and an engine that learns to run something faster grows once.
 */
async function growthOf({ heap }: Subject, run: () => Promise<void>): Promise<Held> {
  let least: Held = { bytes: Infinity, nodes: Infinity, listeners: Infinity };
  for (let round = 0; round < 3 && least.bytes >= bar; round++) {
    const before = await heap.measure();
    await run();
    const { bytes, nodes, listeners } = await heap.measure();
    if (bytes - before.bytes < least.bytes)
      least = {
        bytes: bytes - before.bytes,
        nodes: nodes - before.nodes,
        listeners: listeners - before.listeners,
      };
  }
  return least;
}

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(0)} KB`;

async function mountThousand(tag: string): Promise<Mounted> {
  const { page, heap } = await openPage();
  const begun = await page.evaluate(() => globalThis.counted());
  const src = site.serveData(smallData());
  await mount(page, tag, src, 500);
  const growth = await growthOf({ page, heap }, () => mount(page, tag, src, 1000));
  const live = await heap.count(`customElements.get('${tag}').prototype`);
  // What began with the last element may still have to end.
  await page.waitForFunction((timers) => globalThis.counted().timers <= timers, begun.timers);
  const pending = { ...growth, live, begun, left: await page.evaluate(() => globalThis.counted()) };
  await page.context().close();
  return pending;
}

function expectNoGrowth(growth: Growth): void {
  assert.ok(growth.bytes < bar, `${growth.bytes} bytes`);
  assert.ok(growth.nodes <= 20, `${growth.nodes} nodes`);
  assert.ok(growth.listeners <= 5, `${growth.listeners} listeners`);
  // One of them is still held where the kit was last at work; never more.
  assert.ok(growth.live <= 1, `${growth.live} live`);
}

describe('a thousand times', { concurrency: 2 }, () => {
  for (const tag of tags) {
    it(`L25 mounted and unmounted: <${tag}>`, async () => {
      const { begun, left, ...growth } = await mountThousand(tag);
      assert.deepEqual(left, begun);
      reportFigure(`heap growth per 1,000 mounts: ${tag}`, kilobytes(growth.bytes));
      expectNoGrowth(growth);
    });
  }

  it('L25 another address: what was shown before is let go', async () => {
    // One controller brings the data to all elements, so that two of them tell.
    const few = { 'openness-scorecard': { model: 'olmo' }, 'openness-badge': { model: 'olmo' } };
    const { page, heap } = await openPage();
    const src = site.serveData(smallData());
    const change = (from: number, to: number) =>
      page.evaluate(
        async ({ from, to, src }) => {
          const elements = [...document.querySelector('main')!.children];
          for (let index = from; index < to; index++) {
            const loaded = elements.map(
              (element) =>
                new Promise((resolve) => element.addEventListener('openness-load', resolve, { once: true })),
            );
            for (const element of elements) element.setAttribute('src', `${src}?${index}`);
            await Promise.all(loaded);
          }
        },
        { from, to, src },
      );
    await page.evaluate((all) => {
      for (const [tag, own] of Object.entries(all)) {
        const element = document.createElement(tag);
        for (const [name, value] of Object.entries(own)) element.setAttribute(name, value);
        document.querySelector('main')!.append(element);
      }
    }, few);
    let asked = 300;
    await change(0, asked);
    const growth = await growthOf({ page, heap }, () => change(asked, (asked += 1000)));
    reportFigure('heap growth per 1,000 changes of src: scorecard and badge', kilobytes(growth.bytes));
    expectNoGrowth({ ...growth, live: 0 });
    await page.context().close();
  });

  it('L25 moved: nothing stays behind', async () => {
    const { page, heap } = await openPage();
    const src = site.serveData(smallData());
    const move = (amount: number) =>
      page.evaluate(async (amount) => {
        const elements = [...document.querySelectorAll('main > *, aside > *')];
        for (let index = 0; index < amount; index++) {
          const place = document.querySelector(index % 2 ? 'main' : 'aside')!;
          for (const element of elements) place.append(element);
          await Promise.all(elements.map((element) => (element as Updating).updateComplete));
        }
      }, amount);
    await page.evaluate(
      ({ all, src }) => {
        for (const [tag, own] of Object.entries(all)) {
          const element = document.createElement(tag);
          for (const [name, value] of Object.entries({ ...own, src })) element.setAttribute(name, value);
          document.querySelector('main')!.append(element);
        }
      },
      { all: plain, src },
    );
    await move(1000);
    const growth = await growthOf({ page, heap }, () => move(1000));
    reportFigure('heap growth per 1,000 moves: all elements', kilobytes(growth.bytes));
    expectNoGrowth({ ...growth, live: 0 });
    await page.context().close();
  });

  it('and an element that leaves a listener at the document is caught', async () => {
    const { begun, left, ...growth } = await mountThousand('leaky-element');
    assert.ok(left.listeners - begun.listeners >= 1000);
    assert.throws(() => expectNoGrowth(growth));
    assert.ok(growth.live >= 1000 && growth.listeners >= 1000 && growth.bytes > bar, JSON.stringify(growth));
  });
});

interface Updating extends Element {
  updateComplete: Promise<boolean>;
}
