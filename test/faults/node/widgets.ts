import { readFileSync } from 'node:fs';
import type { Dataset } from '../../../src/dataset/schema.js';
import { makeDataset, makeOffer } from '../../fixtures/datasets.js';
import type { Site } from './site.js';

const read = (file: string) =>
  JSON.parse(readFileSync(new URL(`../../../data/${file}.json`, import.meta.url), 'utf8')) as Dataset;

const cut = (dataset: Dataset, ids: ReadonlySet<string>): Dataset => {
  const kept = dataset.models.filter(({ id }) => ids.has(id));
  const bases = new Set(kept.map(({ baseModel }) => baseModel));
  return {
    ...dataset,
    models: dataset.models.filter(({ id }) => ids.has(id) || bases.has(id)),
    assessments: dataset.assessments.filter(({ model }) => ids.has(model)),
    offers: dataset.offers.filter(({ model }) => ids.has(model)),
  };
};

/** The published assessments, cut to so few models that a page with all elements is quickly drawn. */
export function publishedOpenness(amount: number, first: string[] = []): Dataset {
  const dataset = read('osai-12');
  const ids = [...first, ...dataset.models.map(({ id }) => id)];
  return cut(dataset, new Set([...new Set(ids)].slice(0, amount)));
}

/** The published prices of so few models, those that are current and some of the past. */
export function publishedPrices(amount: number): Dataset {
  const dataset = read('prices');
  const current = dataset.offers.filter(({ until, status }) => !until && status !== 'retired');
  const ids = new Set([...new Set(current.map(({ model }) => model))].slice(0, amount));
  const { offers, ...rest } = cut(dataset, ids);
  return { ...rest, offers: offers.slice(-6 * amount) };
}

export const smallData = (parts: Partial<Dataset> = {}): Dataset =>
  makeDataset({ offers: [makeOffer('offer')], ...parts });

/** Parts that do not fit: they are left out, and the reader is told. */
const partialData = (): unknown => {
  const { models, assessments, ...rest } = smallData();
  return { ...rest, models: [...models, { id: 7 }], assessments: [...assessments, { model: 'nobody' }] };
};

export const states = ['loading', 'ready', 'partial', 'empty', 'error'] as const;
export type State = (typeof states)[number];

const fallback = '<a href="https://example.org/">The table in the index</a>';

interface Addresses {
  openness: string;
  prices: string;
  models: [string, string];
}

/** The markup of all elements; the pricing table with everything that it can show. */
export const widgetsOf = ({ openness, prices, models: [one, other] }: Addresses) => `<h1>A page</h1>
<openness-scorecard model="${one}" src="${openness}" heading-level="2">${fallback}</openness-scorecard>
<openness-compare models="${one},${other}" src="${openness}" heading-level="2">${fallback}</openness-compare>
<p>Words before <openness-badge model="${one}" src="${openness}">${one}</openness-badge>, and words behind.</p>
<openness-index src="${openness}" heading-level="2">${fallback}</openness-index>
<pricing-table controls calculator history="input" src="${prices}" heading-level="2">${fallback}</pricing-table>`;

/** All elements with data of a state. */
export function widgetsIn(state: State, { serve, serveData }: Site): string {
  const small: [string, string] = ['olmo', 'llama'];
  const same = (src: string) => widgetsOf({ openness: src, prices: src, models: small });
  switch (state) {
    case 'loading':
      return same(serve({ instead: 'hang' }));
    case 'error':
      return same(serve({ status: 404 }));
    case 'empty':
      return same(serveData(smallData({ models: [], assessments: [], offers: [] })));
    case 'partial':
      return same(serve({ body: JSON.stringify(partialData()) }));
    case 'ready':
      return realWidgets({ serveData }, 3);
  }
}

/** All elements with published data. */
export const realWidgets = ({ serveData }: Pick<Site, 'serveData'>, mostModels = 6): string =>
  widgetsOf({
    openness: serveData(publishedOpenness(mostModels, ['deepseek-r1'])),
    prices: serveData(publishedPrices(mostModels)),
    models: ['deepseek-r1', publishedOpenness(2, ['deepseek-r1']).models[0]?.id ?? ''],
  });
