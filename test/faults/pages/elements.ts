import { makeDataset, makeOffer } from '../../fixtures/datasets.js';
import type { PageFile } from './page.js';

/** Data of which every element shows something. */
export const dataFile: PageFile = {
  type: 'application/json',
  body: JSON.stringify(makeDataset({ offers: [makeOffer('offer')] })),
};

const fallback = '<a href="https://example.org/">Fallback</a>';

const attributesOf: Record<string, string> = {
  'openness-scorecard': 'model="olmo"',
  'openness-compare': 'models="olmo,llama"',
  'openness-index': '',
  'openness-badge': 'model="olmo"',
  'pricing-table': '',
};

/** These elements, or all five, each with a fallback, and with their data at an address. */
export const elements = (src: string, tags = Object.keys(attributesOf)): string =>
  tags
    .map((tag) => `<${tag} ${attributesOf[tag] ?? ''} src="${src}">${fallback}</${tag}>`)
    .map((element) => `<div>${element}</div>`)
    .join('\n');
