import type { Dataset, Model, Offer, PriceComponent, Source } from '../dataset/schema.js';
import { safeUrl } from '../dataset/url.js';
import { z } from '../dataset/zod.js';
import { genaiMeters } from './genai-prices-meters.js';
import { type Slot, toSlots } from './genai-prices-schedule.js';
import { emptyReport, type ImportReport, type ImportResult, type Remark } from './report.js';

export interface GenaiPricesOptions {
  /** When the provider list was taken, `YYYY-MM-DD`. */
  date: string;
  /** Version of the package. */
  revision?: string;
  /** Ids of the providers to take; without it, all that the list has. */
  sellers?: readonly string[];
}

const Price = z.number().check(z.minimum(0), z.maximum(1e6));
const PriceValue = z.union([
  Price,
  z.object({ base: Price, tiers: z.array(z.object({ start: z.int().check(z.minimum(0)), price: Price })) }),
]);
const ListedModel = z.object({
  id: z.string().check(z.regex(/^[^\s,]{1,120}$/)),
  name: z.optional(z.nullable(z.string())),
  prices: z.unknown(),
});
// Rules for matching model names are left unread: some are regular expressions, and none is needed.
const Provider = z.object({
  id: z.string().check(z.regex(/^[^\s,/]{1,60}$/)),
  name: z.string().check(z.minLength(1)),
  pricing_urls: z.optional(z.nullable(z.array(z.string()))),
  models: z.array(z.unknown()),
});
type Provider = z.infer<typeof Provider>;

const sourceId = 'genai-prices';
const license = {
  name: 'MIT License',
  spdx: 'MIT',
  url: 'https://github.com/pydantic/genai-prices/blob/main/LICENSE',
};
const everyDay = [1, 2, 3, 4, 5, 6, 7];

/**
 * The prices of the package genai-prices, from its list of providers as plain data. Ids are
 * `provider/model`, because a model id is unique within its provider only. Never throws: what cannot be read
 * is in the report, and a price that is missing stays missing.
 */
export function importGenaiPrices(
  providers: unknown,
  { date, revision, sellers }: GenaiPricesOptions,
): ImportResult {
  const report = emptyReport();
  const found = readProviders(providers, report).filter(({ id }) => !sellers || sellers.includes(id));
  for (const id of sellers ?? []) {
    if (found.some((provider) => provider.id === id)) continue;
    report.dropped.push({ code: 'provider-gone', file: id, text: 'the list has no provider of this id' });
  }
  const seen = new Set<string>();
  const parts = found.flatMap((provider) => readModels(provider, seen, report));
  parts.sort((one, other) => (one.model.id < other.model.id ? -1 : 1));
  report.read = parts.length;
  return {
    dataset: {
      ...emptyDataset(date, revision),
      models: withAliases(parts),
      offers: parts.flatMap(({ offers }) => offers),
    },
    report,
  };
}

function emptyDataset(date: string, revision?: string): Dataset {
  const source: Source = {
    id: sourceId,
    name: 'genai-prices',
    kind: 'catalogue',
    url: 'https://github.com/pydantic/genai-prices',
    publisher: 'Pydantic',
    retrieved: date,
    ...(revision && { revision }),
    license,
    citation: `genai-prices${revision ? ` ${revision}` : ''}, Pydantic, MIT License`,
  };
  return {
    version: 1,
    id: sourceId,
    name: 'Prices of genai-prices',
    updated: date,
    license,
    citation: source.citation,
    sources: [source],
    rubrics: [],
    models: [],
    assessments: [],
    offers: [],
    rates: [],
    topics: [],
  };
}

function readProviders(list: unknown, report: ImportReport): Provider[] {
  if (!Array.isArray(list)) {
    report.dropped.push({ code: 'no-list', file: sourceId, text: 'a list of providers was expected' });
    return [];
  }
  return list.flatMap((item: unknown, index) => {
    const provider = Provider.safeParse(item);
    if (provider.success) return provider.data;
    const path = `[${index}]`;
    report.dropped.push({ code: 'bad-provider', file: sourceId, path, text: 'this is no provider' });
    return [];
  });
}

interface Part {
  bareId: string;
  model: Model;
  offers: Offer[];
}

/** A provider may be listed twice, too: `seen` are the ids of the models of all of them. */
function readModels(provider: Provider, seen: Set<string>, report: ImportReport): Part[] {
  return provider.models.flatMap((item, index) => {
    const drop = (code: string, text: string, path = `models[${index}]`) => {
      report.dropped.push({ code, file: provider.id, path, text });
      return [];
    };
    const listed = ListedModel.safeParse(item);
    if (!listed.success) return drop('bad-model', 'this is no model with an id that can be used');
    const { id, name, prices } = listed.data;
    const modelId = `${provider.id}/${id}`;
    if (seen.has(modelId))
      return drop('duplicate-model', 'this id occurred before; the first one is kept', id);
    seen.add(modelId);
    const slots = toSlots(prices);
    if (!slots) return drop('bad-prices', 'the prices or their conditions cannot be understood', id);
    const model: Model = { id: modelId, name: name?.trim() || id, kind: 'product' };
    const offers = slots.flatMap((slot) => toOffer(slot, model.id, provider, report) ?? []);
    return { bareId: id, model, offers };
  });
}

/** The offer of one slot, or undefined where prices were given and none could be read: that is not free. */
function toOffer(slot: Slot, model: string, provider: Provider, report: ImportReport): Offer | undefined {
  const isFree = Object.keys(slot.prices).length === 0;
  const note = (list: Remark[], code: string, key: string, text: string) =>
    list.push({ code, file: provider.id, path: `${model.slice(provider.id.length + 1)}.prices${key}`, text });
  if (isFree) note(report.repaired, 'empty-prices', '', 'an empty price object was read as free of charge');
  const components = Object.entries(slot.prices).flatMap(([key, value]) => {
    const component = toComponent(key, value);
    if (typeof component !== 'string') return component;
    note(report.dropped, component, `.${key}`, 'this price was left out');
    return [];
  });
  if (!isFree && components.length === 0) return undefined;
  const url = safeUrl(provider.pricing_urls?.[0]);
  return {
    id: model + idSuffix(slot),
    model,
    seller: provider.name,
    plan: isFree ? 'free' : 'pay-as-you-go',
    currency: 'USD',
    components,
    ...(components.some(({ tiers }) => tiers) && { tierRule: 'whole-request' as const }),
    ...(slot.hours && { windows: toWindows(slot.hours) }),
    ...(slot.from && { from: slot.from }),
    ...(slot.until && { until: slot.until }),
    source: sourceId,
    ...(url && { url }),
  };
}

/** One price, or the code of what is wrong with it. Amounts stay as they are. */
function toComponent(key: string, value: unknown): PriceComponent | string {
  const meter = genaiMeters.get(key);
  if (!meter) return 'unknown-price';
  const price = PriceValue.safeParse(value);
  if (!price.success) return 'bad-price';
  const { meter: name, per, lifetime } = meter;
  const rest = { per, ...(lifetime && { lifetime }) };
  if (typeof price.data === 'number') return { meter: name, amount: price.data, ...rest };
  const tiers = price.data.tiers
    .map((tier) => ({ above: tier.start, amount: tier.price }))
    .sort((one, other) => one.above - other.above);
  // Two prices from one threshold on: which one holds cannot be known.
  if (tiers.some(({ above }, index) => above === tiers[index - 1]?.above)) return 'bad-price';
  const { base } = price.data;
  return tiers.length === 0
    ? { meter: name, amount: base, ...rest }
    : { meter: name, amount: base, ...rest, tiers };
}

function toWindows({ applies, ranges }: NonNullable<Slot['hours']>): NonNullable<Offer['windows']> {
  return { applies, zone: 'UTC', ranges: ranges.map((range) => ({ days: everyDay, ...range })) };
}

/** What tells the offers of one model apart; a model with a single offer needs nothing. */
function idSuffix({ from, hours }: Slot): string {
  const ranges = hours?.ranges.map((range) => `${range.from}-${range.until}`).join('+');
  return `${from ? `@${from}` : ''}${hours ? `@${hours.applies}-${ranges}` : ''}`;
}

/** The bare id finds a model where no other model of the import answers to it. */
function withAliases(parts: Part[]): Model[] {
  const ids = new Set(parts.map(({ model }) => model.id));
  const bare = new Map<string, number>();
  for (const { bareId } of parts) bare.set(bareId, (bare.get(bareId) ?? 0) + 1);
  return parts.map(({ model, bareId }) =>
    bare.get(bareId) === 1 && !ids.has(bareId) ? { ...model, aliases: [bareId] } : model,
  );
}
