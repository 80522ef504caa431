import { readFile } from 'node:fs/promises';
import { readGenaiPackage } from '../../../src/cli/genai-package.js';
import { mergeDatasets } from '../../../src/dataset/merge.js';
import { parseDataset } from '../../../src/dataset/parse.js';
import type { Dataset } from '../../../src/dataset/schema.js';
import { isOffered, momentOf } from '../../../src/elements/pricing-table/offer-validity.js';
import { importGenaiPrices } from '../../../src/importers/genai-prices.js';

/** The present as dates of the format can say it. */
export const presentMinute = () => `${new Date().toISOString().slice(0, 16)}Z`;

/** As many rows as the tables are compared with. */
export const comparedRows = 2000;

/**
 * Real prices that hold now: those of `data/prices.json`, then those of the installed price list that are not
 * among them, with the models that they are of. Where there are not as many, they come again under other names.
 */
export async function benchDataset(rows: number): Promise<Dataset> {
  const text = await readFile(new URL('../../../data/prices.json', import.meta.url), 'utf8');
  const published = parseDataset(JSON.parse(text));
  if (!published.ok) throw new Error(`data/prices.json: ${published.failure.code}`);
  const { providers, version } = await readGenaiPackage();
  const now = presentMinute();
  const { dataset } = importGenaiPrices(providers, { date: now.slice(0, 10), revision: version });
  return firstOffers(mergeDatasets([published.value.dataset, dataset]), now, rows);
}

function firstOffers(dataset: Dataset, now: string, rows: number): Dataset {
  const moment = momentOf('', now);
  const real = dataset.offers.filter((offer) => isOffered(offer, moment, dataset.updated));
  const offers = repeated(real, rows);
  const sold = new Set(offers.map(({ model }) => model));
  return { ...dataset, offers, models: dataset.models.filter(({ id }) => sold.has(id)) };
}

/** So many, each with an id of its own. */
export function repeated<Item extends { id: string }>(items: readonly Item[], amount: number): Item[] {
  const times = Math.ceil(amount / items.length);
  const all = Array.from({ length: times }, (_, time) =>
    items.map((item) => (time === 0 ? item : { ...item, id: `${item.id}-again-${time}` })),
  );
  return all.flat().slice(0, amount);
}
