import type { Model, Offer } from '../dataset/schema.js';
import { safeUrl } from '../dataset/url.js';
import { ListedModel, readEnd, toModel } from './openrouter/models.js';
import { toTerms } from './openrouter/prices.js';
import { emptyReport, type ImportReport, type ImportResult } from './report.js';
import { type Recorder, recordInto } from './shared/fields.js';
import { compareCodeUnits } from './shared/order.js';
import {
  emptyPriceDataset,
  isWithoutPrices,
  type PriceListOptions,
  readTokenCount,
  sortedEntries,
} from './shared/price-offer.js';

export type OpenRouterOptions = PriceListOptions;

const priceList = {
  id: 'openrouter',
  name: 'OpenRouter',
  url: 'https://openrouter.ai/models',
  publisher: 'OpenRouter',
  license: { name: 'Terms of OpenRouter', url: 'https://openrouter.ai/terms' },
  terms: 'no licence of the data is stated',
};

/**
 * The prices of OpenRouter, from the answer of its list of models as plain data: `{ data: […] }`, or the list
 * alone. Prices per token, which are texts, become US dollars per million tokens with every digit kept. The
 * date of release is the one since which OpenRouter lists the model. No licence of the data is stated, so a
 * dataset made of it is for own use. Never throws: what cannot be read is in the report.
 */
export function importOpenRouter(list: unknown, options: OpenRouterOptions): ImportResult {
  const report = emptyReport();
  const recorder = recordInto(report, priceList.id);
  const listed = readList(list, recorder);
  report.read = listed.length;
  const models: Model[] = listed.map((model) => toModel(model, recorder));
  const offers = listed.flatMap((model): Offer[] | Offer => toOffer(model, report, recorder) ?? []);
  return { dataset: { ...emptyPriceDataset(priceList, options), models, offers }, report };
}

/** By id; of entries with the same one the first counts. */
function readList(list: unknown, recorder: Recorder): ListedModel[] {
  const items: unknown = Array.isArray(list) ? list : new Map(sortedEntries(list)).get('data');
  if (!Array.isArray(items)) {
    recorder.dropped('no-list', undefined, 'a list of models was expected');
    return [];
  }
  const found = new Map<string, ListedModel>();
  for (const [index, item] of items.entries()) {
    const model = ListedModel.safeParse(item);
    const path = `[${index}]`;
    if (!model.success) recorder.dropped('bad-model', path, 'this is no model with an id that can be used');
    else if (found.has(model.data.id))
      recorder.dropped('duplicate-model', path, 'this id occurred before; the first one is kept');
    else found.set(model.data.id, model.data);
  }
  return [...found.values()].sort((one, other) => compareCodeUnits(one.id, other.id));
}

function toOffer(listed: ListedModel, report: ImportReport, recorder: Recorder): Offer | undefined {
  const { id, pricing } = listed;
  if (isWithoutPrices(pricing)) {
    report.skipped.push({ code: 'no-price', file: priceList.id, path: id, text: 'no price is given' });
    return undefined;
  }
  const terms = toTerms(id, pricing, recorder);
  if (!terms) return undefined;
  const until = readEnd(listed, recorder);
  const contextLength = readTokenCount(listed.context_length);
  const url = safeUrl(`https://openrouter.ai/${id}`);
  return {
    // Another catalogue names its offers `openrouter/model`; apart, both stay when the two are merged.
    id: `openrouter.ai/${id}`,
    model: id,
    seller: 'OpenRouter',
    plan: terms.plan,
    currency: 'USD',
    components: terms.components,
    ...(until && { until }),
    ...(contextLength && { contextLength }),
    source: priceList.id,
    ...(url && { url }),
  };
}
