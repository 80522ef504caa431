// Every state, at two widths: nothing that is pressed is too small, and nothing that has the focus is covered.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { opennessDataset } from './dataset.js';
import { findSmallTargets } from '../faults/node/look.js';
import { manyOffers } from '../fixtures/prices.js';
import { launch, openPage, showState } from './state-page.js';
import { type ElementState, elementStates } from './states.js';

const widths = [320, 1000];
/** A phone, a window, and that window at 400 %. */
const windows = [
  { width: 320, height: 560 },
  { width: 1000, height: 560 },
  { width: 320, height: 256 },
];

let browser: Browser;
let page: Page;
before(async () => {
  browser = await launch();
  page = await openPage(browser);
});
after(() => browser.close());

describe('targets', () => {
  for (const tag of new Set(elementStates.map((state) => state.tag))) {
    it(`have 24 px each way, or the room of it: ${tag}`, async () => {
      for (const state of elementStates.filter((one) => one.tag === tag)) {
        await showState(page, state);
        for (const width of widths) {
          await page.setViewportSize({ width, height: 900 });
          assert.deepEqual(await page.evaluate(findSmallTargets, tag), [], `${state.name}, ${width} px`);
        }
      }
    });
  }
});

const manyModels = () => {
  const dataset = opennessDataset();
  const [model] = dataset.models;
  const [assessment] = dataset.assessments;
  assert.ok(model && assessment);
  const ids = Array.from({ length: 14 }, (_, index) => `model-${index}`);
  return {
    ...dataset,
    models: [...dataset.models, ...ids.map((id) => ({ ...model, id, name: id }))],
    assessments: [...dataset.assessments, ...ids.map((id) => ({ ...assessment, model: id }))],
  };
};

/** Long lists with heads and a tray that stay in view. */
const longLists: Pick<ElementState, 'tag' | 'attributes' | 'answers'>[] = [
  { tag: 'openness-index', attributes: { selected: 'olmo,llama' }, answers: [{ body: manyModels() }] },
  {
    tag: 'openness-index',
    attributes: { selected: 'olmo,llama', view: 'grid' },
    answers: [{ body: manyModels() }],
  },
  {
    tag: 'pricing-table',
    attributes: { controls: '', selected: 'offer-1' },
    answers: [{ body: manyOffers(16) }],
  },
];

/** What has the focus and cannot be seen at any of nine points. */
function coveredFocus(tag: string): string | undefined {
  const root = document.querySelector(tag)?.shadowRoot;
  const active = root?.activeElement;
  if (!root || !active) return undefined;
  const { left, top, width, height } = (active.closest('label') ?? active).getBoundingClientRect();
  const places = [0.1, 0.5, 0.9];
  const isSeen = places.some((x) =>
    places.some((y) => {
      const at = root.elementFromPoint(left + x * width, top + y * height);
      return at !== null && (active.contains(at) || at.contains(active)) && !at.matches('.tray, thead, th');
    }),
  );
  return isSeen ? undefined : `${active.localName} ${active.className} at ${Math.round(top)} px`;
}

describe('the focus', () => {
  for (const { tag, attributes, answers } of longLists) {
    it(`is not hidden by heads and trays: ${tag} ${attributes?.view ?? ''}`, async () => {
      for (const size of windows) {
        await showState(page, {
          tag,
          name: '',
          ...(attributes && { attributes }),
          ...(answers && { answers }),
        });
        await page.setViewportSize(size);
        for (const key of ['Tab', 'Shift+Tab']) {
          const covered: string[] = [];
          let steps = 0;
          for (; steps < 120; steps++) {
            await page.keyboard.press(key);
            if (await page.evaluate(() => document.activeElement === document.body)) break;
            const found = await page.evaluate(coveredFocus, tag);
            if (found) covered.push(found);
          }
          assert.ok(steps > 20, `${steps} steps`);
          assert.deepEqual(covered, [], `${key} at ${size.width} × ${size.height} px`);
        }
      }
    });
  }
});
