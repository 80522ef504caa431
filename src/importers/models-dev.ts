import type { Offer } from '../dataset/schema.js';
import { readCatalogue } from './models-dev/catalogue.js';
import { toModels } from './models-dev/models.js';
import { toOffer } from './models-dev/offers.js';
import { emptyReport, type ImportResult } from './report.js';
import { compareCodeUnits } from './shared/order.js';
import { emptyPriceDataset, type PriceListOptions } from './shared/price-offer.js';

export interface ModelsDevOptions extends PriceListOptions {
  /** Ids of the providers to take; without it, all that the list has. */
  sellers?: readonly string[];
}

const priceList = {
  id: 'models.dev',
  name: 'models.dev',
  url: 'https://models.dev/',
  license: {
    name: 'MIT License',
    spdx: 'MIT',
    url: 'https://github.com/anomalyco/models.dev/blob/dev/LICENSE',
  },
  terms: 'MIT License',
};

/**
 * The prices of models.dev, from its `api.json` as plain data: one model for each id, and one offer for each
 * provider that gives a price, with the id `provider/model`. Amounts are US dollars per million tokens; the
 * list names no currency, and a few providers are known to charge in others. A 0 is never taken for "free" by
 * itself. Never throws: what cannot be read is in the report.
 */
export function importModelsDev(catalogue: unknown, { sellers, ...options }: ModelsDevOptions): ImportResult {
  const report = emptyReport();
  const entries = readCatalogue(catalogue, report, sellers);
  report.read = entries.length;
  const models = toModels(entries, report);
  const offers = entries.flatMap((entry): Offer[] | Offer => toOffer(entry, report) ?? []);
  offers.sort((one, other) => compareCodeUnits(one.id, other.id));
  return { dataset: { ...emptyPriceDataset(priceList, options), models, offers }, report };
}
