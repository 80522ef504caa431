import { parseDate } from '../dataset/date.js';
import type { Model, Offer } from '../dataset/schema.js';
import { safeUrl } from '../dataset/url.js';
import { z } from '../dataset/zod.js';
import { toComponents } from './litellm/components.js';
import { type Price, readPrices } from './litellm/prices.js';
import { sellerOf } from './litellm/sellers.js';
import { emptyReport, type ImportResult } from './report.js';
import { recordInto, type Recorder } from './shared/fields.js';
import {
  emptyPriceDataset,
  type PriceListOptions,
  readTokenCount,
  sortedEntries,
} from './shared/price-offer.js';
import { withUniqueIds } from './shared/unique-ids.js';

const file = 'litellm';
const list = {
  id: file,
  name: 'LiteLLM (filtered copy)',
  url: 'https://github.com/BerriAI/litellm',
  publisher: 'BerriAI',
  license: {
    name: 'MIT License',
    spdx: 'MIT',
    url: 'https://github.com/BerriAI/litellm/blob/main/LICENSE',
  },
  terms: 'BerriAI, MIT License',
};

const Id = z.string().check(z.regex(/^[^\s,]{1,180}$/));
const Entry = z.record(z.string(), z.unknown());
const Provider = z.string().check(z.regex(/^\S.{0,99}$/));
const plans = ['pay-as-you-go', 'batch', 'flex', 'priority'] as const;

/** An entry that explains itself: it holds words where others hold numbers. */
const documentation = 'sample_spec';

/**
 * The prices of LiteLLM, from its map of models. The map has prices per single unit; here the decimal point is
 * moved, so that nothing is rounded. Prices for batches, flexible and preferred processing are offers of their
 * own and hold only what the map says of them. A zero that nothing explains is not known. Never throws: what
 * cannot be read is in the report.
 */
export function importLitellm(map: unknown, options: PriceListOptions): ImportResult {
  const report = emptyReport();
  const recorder = recordInto(report, file);
  const entries = sortedEntries(map);
  if (!entries) recorder.dropped('no-map', undefined, 'a map of models was expected');
  const parts = (entries ?? []).flatMap(([id, entry]) => {
    if (id !== documentation) return readEntry(id, entry, recorder) ?? [];
    report.skipped.push({ code: 'documentation', file, path: id, text: 'it explains the format' });
    return [];
  });
  for (const { model, offers } of parts) {
    if (offers.length > 0) continue;
    report.skipped.push({ code: 'no-price', file, path: model.id, text: 'the model has no price' });
  }
  report.read = parts.length;
  return {
    dataset: {
      ...emptyPriceDataset(list, options),
      models: parts.map(({ model }) => model),
      offers: withUniqueIds(parts.flatMap(({ offers }) => offers)),
    },
    report,
  };
}

interface Part {
  model: Model;
  offers: Offer[];
}

function readEntry(id: string, value: unknown, recorder: Recorder): Part | undefined {
  const entry = Entry.safeParse(value);
  const provider = Provider.safeParse(entry.data?.litellm_provider);
  if (!Id.safeParse(id).success || !entry.success || !provider.success) {
    recorder.dropped(
      'bad-model',
      id.slice(0, 200),
      'this is no model with a provider and an id that can be used',
    );
    return undefined;
  }
  const model: Model = { id, name: id, kind: 'product' };
  const prices = readPrices(entry.data, id, recorder);
  if (prices.length === 0) return { model, offers: [] };
  const subject = { model: id, seller: sellerOf(provider.data) };
  const terms = readTerms(id, entry.data, recorder);
  if (isFree(id, prices)) {
    const offer: Offer = {
      id,
      ...subject,
      plan: 'free',
      currency: 'USD',
      components: [],
      ...terms,
      source: file,
    };
    return { model, offers: [offer] };
  }
  const nature = { path: id, mode: readWord(entry.data.mode), provider: provider.data };
  return {
    model,
    offers: plans.flatMap((plan): Offer[] => {
      const own = prices.filter((price) => price.plan === plan);
      if (own.length === 0) return [];
      const components = toComponents(own, nature, recorder);
      const hasTiers = components.some(({ tiers }) => tiers);
      return [
        {
          id: plan === 'pay-as-you-go' ? id : `${id}@${plan}`,
          ...subject,
          plan,
          currency: 'USD',
          components,
          ...(hasTiers && { tierRule: 'whole-request' as const }),
          ...terms,
          source: file,
        },
      ];
    }),
  };
}

const readWord = (value: unknown) => (typeof value === 'string' ? value : '');

/** Zero is free only where the id says so. */
const isFree = (id: string, prices: Price[]) =>
  /[:/-]free$/i.test(id) && prices.every(({ amount }) => amount === 0);

/**
 * What all offers of an entry share. The longest request is what the map calls the most input tokens: most sellers
 * have their whole window there, and where it is the input alone, the number is too small rather than too large.
 */
function readTerms(
  id: string,
  entry: Record<string, unknown>,
  recorder: Recorder,
): Pick<Offer, 'until' | 'contextLength' | 'url'> {
  const contextLength = readTokenCount(entry.max_input_tokens);
  const until = readEnd(entry.deprecation_date, id, recorder);
  const url = safeUrl(entry.source);
  return {
    ...(until && { until }),
    ...(contextLength && { contextLength }),
    ...(url && { url }),
  };
}

/** The day on which the seller takes the model away. */
function readEnd(value: unknown, id: string, recorder: Recorder): string | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  if (typeof value === 'string' && parseDate(value)?.day) return value;
  recorder.dropped('bad-date', `${id}.deprecation_date`, 'this is no day');
  return undefined;
}
