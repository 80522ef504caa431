import type { Locator, Page } from 'playwright-core';
import type { Dataset } from '../../src/dataset/schema.js';
import { priceDataset, richDataset } from '../fixtures/prices.js';
import { opennessDataset } from './dataset.js';

/** A state of an element: how a page gets there. */
export interface ElementState {
  tag: string;
  name: string;
  attributes?: Record<string, string>;
  /** What the address of the data answers, one after the other and the last one ever after; default: the data. */
  answers?: Answer[];
  /** What stands inside the tag. */
  fallback?: string;
  width?: number;
  /** What a reader does. */
  act?: (element: Locator, page: Page) => Promise<void>;
}

export type Answer = { body: unknown } | { status: number } | 'never';

const fallback = '<a href="https://index.example/">The Index</a>';
const prices = { body: priceDataset() };
const rich = { body: richDataset() };
const partly = () => {
  const dataset = opennessDataset();
  return { body: { ...dataset, models: [...dataset.models, { id: 7 }] } };
};
const none = { body: { ...opennessDataset(), assessments: [] } satisfies Dataset };

const click = (selector: string) => (element: Locator) => element.locator(selector).first().click();
/** With a pointer near the foot: buttons and links of what is open come then. */
const unfold = async (element: Locator) => {
  await element.evaluate((host) => {
    for (const details of host.shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
    host.shadowRoot?.querySelector('.saving')?.dispatchEvent(new PointerEvent('pointerover'));
  });
  await element.locator('.copies').first().waitFor({ state: 'attached' });
  if (await element.locator('[data-criterion], [data-topic]').count())
    await element.locator('[part=criterion-link]').first().waitFor({ state: 'attached' });
};
const reload = async (element: Locator) => {
  await element.evaluate((host) => (host as HTMLElement & { reload: () => void }).reload());
  await element.locator('[data-status=stale]').waitFor({ state: 'attached' });
};
const one = { model: 'olmo' };
const two = { models: 'olmo,llama' };
const four = { models: 'olmo,llama,poro,zephyr' };
const day = { 'as-of': '2026-11-22T10:00Z' };
const few = { models: 'alpha,beta,gamma,epsilon,zeta', ...day };

/** Loading and error, which all elements have alike. */
const waiting = (tag: string, attributes: Record<string, string>): ElementState[] => [
  { tag, name: 'loading', attributes, answers: ['never'] },
  { tag, name: 'loading, with a fallback', attributes, answers: ['never'], fallback },
  { tag, name: 'error, with a fallback', attributes, answers: [{ status: 404 }], fallback },
  { tag, name: 'error that asking again cannot mend', attributes, answers: [{ body: { version: 2 } }] },
];

const statesOf = (tag: string, states: Omit<ElementState, 'tag'>[]): ElementState[] =>
  states.map((state) => ({ tag, ...state }));

const scorecard: ElementState[] = [
  ...waiting('openness-scorecard', one),
  ...statesOf('openness-scorecard', [
    { name: 'ready', attributes: one },
    { name: 'with all criteria open', attributes: one, act: unfold },
    { name: 'compact', attributes: { ...one, layout: 'compact' } },
    { name: 'compact, open', attributes: { ...one, layout: 'compact' }, act: unfold },
    { name: 'since an earlier edition', attributes: { ...one, since: 'earlier' } },
    { name: 'with a heading of level 5', attributes: { ...one, 'heading-level': '5' } },
    { name: 'in 320 px', attributes: one, width: 320 },
    { name: 'partial', attributes: one, answers: [partly()] },
    { name: 'empty', attributes: { model: 'unseen' } },
    { name: 'stale', attributes: one, answers: [{ body: opennessDataset() }, { status: 500 }], act: reload },
  ]),
];

const compare: ElementState[] = [
  ...waiting('openness-compare', two),
  ...statesOf('openness-compare', [
    { name: 'ready', attributes: two },
    { name: 'with an open criterion', attributes: two, act: click('.toggle') },
    { name: 'differences only', attributes: { ...two, show: 'differences' } },
    { name: 'since an earlier edition', attributes: { ...two, since: 'earlier' } },
    { name: 'in 320 px', attributes: two, width: 320 },
    { name: 'of four, in 320 px', attributes: four, width: 320, act: click('.picker button >> nth=1') },
    { name: 'by source', attributes: { models: 'olmo', by: 'source' } },
    { name: 'by source, open', attributes: { models: 'olmo', by: 'source' }, act: unfold },
    { name: 'by source, in 320 px', attributes: { models: 'olmo', by: 'source' }, width: 320 },
    { name: 'partial', attributes: two, answers: [partly()] },
    { name: 'empty', attributes: two, answers: [none] },
    { name: 'stale', attributes: two, answers: [{ body: opennessDataset() }, { status: 500 }], act: reload },
  ]),
];

const badge: ElementState[] = [
  ...waiting('openness-badge', one),
  ...statesOf('openness-badge', [
    { name: 'ready', attributes: one },
    { name: 'with the total alone', attributes: { ...one, label: 'total' } },
    { name: 'with an open card', attributes: one, act: click('#trigger') },
    {
      name: 'with an open card of old data',
      attributes: one,
      answers: [{ body: opennessDataset() }, { status: 500 }],
      act: async (element: Locator) => {
        await reload(element);
        await click('#trigger')(element);
      },
    },
    { name: 'empty', attributes: { model: 'unseen' } },
  ]),
];

const index: ElementState[] = [
  ...waiting('openness-index', {}),
  ...statesOf('openness-index', [
    { name: 'ready' },
    { name: 'with open filters', act: click('.filters summary') },
    { name: 'searched', attributes: { search: 'ol' } },
    { name: 'without a match', attributes: { search: 'nothing' } },
    { name: 'sorted by name', act: click('th.name .sort') },
    { name: 'as a grid', attributes: { view: 'grid' } },
    { name: 'with two to compare', attributes: { selected: 'olmo,llama' } },
    { name: 'with one to compare', attributes: { selected: 'olmo' } },
    { name: 'in 320 px', width: 320 },
    { name: 'partial', answers: [partly()] },
    { name: 'empty', answers: [none] },
    { name: 'stale', answers: [{ body: opennessDataset() }, { status: 500 }], act: reload },
  ]),
];

const pricing: ElementState[] = [
  ...waiting('pricing-table', day),
  ...statesOf('pricing-table', [
    { name: 'ready', attributes: day },
    { name: 'with controls', attributes: { controls: '', ...few } },
    { name: 'with open filters', attributes: { controls: '', ...few }, act: click('.filters summary') },
    { name: 'filtered', attributes: { controls: '', ...few, plan: 'free' } },
    { name: 'without a match', attributes: { controls: '', ...few, search: 'nothing' } },
    { name: 'sorted by a price', attributes: few, act: click('th.price .sort') },
    { name: 'grouped, with a baseline', attributes: { ...few, group: 'model', baseline: 'alpha' } },
    { name: 'with chosen prices', attributes: { controls: '', ...few, selected: 'paid' } },
    { name: 'with a chart', attributes: { models: 'alpha,kappa', history: 'input', ...day }, act: unfold },
    { name: 'with a calculator', attributes: { models: 'alpha,eta', calculator: '', ...day }, act: unfold },
    { name: 'in 320 px', attributes: few, width: 320 },
    { name: 'empty', attributes: day, answers: [{ body: { ...priceDataset(), offers: [] } }] },
    { name: 'stale', attributes: few, answers: [prices, { status: 500 }], act: reload },
  ]).map((state) => ({ answers: [rich], ...state })),
];

export const elementStates: ElementState[] = [...scorecard, ...compare, ...badge, ...index, ...pricing];
