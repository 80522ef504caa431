import { parseDate } from '../../dataset/date.js';
import { safeUrl } from '../../dataset/url.js';
import { z } from '../../dataset/zod.js';
import type { ImportReport } from '../report.js';
import { pathTo, type Recorder, recordInto } from '../shared/fields.js';
import { joinWords, readName, readTokenCount, sortedEntries } from '../shared/price-offer.js';

/** Who sells; models.dev calls it a provider. */
export interface Seller {
  id: string;
  name: string;
  url?: string;
}

/** One model as one seller lists it. */
export interface Entry {
  seller: Seller;
  id: string;
  name: string;
  family?: string;
  released?: string;
  openWeights?: boolean;
  /** Kinds of input and of output together. */
  modalities: string[];
  contextLength?: number;
  cost: unknown;
}

// The lengths leave room for `seller/model` within the 200 characters of an id.
const Provider = z.object({
  id: z.string().check(z.regex(/^[^\s,/]{1,60}$/)),
  name: z.optional(z.unknown()),
  doc: z.optional(z.unknown()),
  models: z.optional(z.unknown()),
});
const ListedModel = z.object({
  id: z.string().check(z.regex(/^[^\s,]{1,139}$/)),
  name: z.optional(z.unknown()),
  family: z.optional(z.unknown()),
  release_date: z.optional(z.unknown()),
  open_weights: z.optional(z.unknown()),
  modalities: z.optional(z.unknown()),
  limit: z.optional(z.unknown()),
  cost: z.optional(z.unknown()),
});
type ListedModel = z.infer<typeof ListedModel>;

const listId = 'models.dev';
/** The beginning of Unix time is what a date becomes that somebody left empty. */
const emptyDate = '1970-01-01';

/** All entries that can be used, by seller and then by model, whatever the order of the file. */
export function readCatalogue(
  catalogue: unknown,
  report: ImportReport,
  sellers?: readonly string[],
): Entry[] {
  const providers = sortedEntries(catalogue);
  const recorder = recordInto(report, listId);
  if (!providers) recorder.dropped('no-list', undefined, 'a map of providers was expected');
  const found = new Set<string>();
  const entries = (providers ?? []).flatMap(([key, value]) => {
    const provider = Provider.safeParse(value);
    const path = pathTo('', key);
    const models = provider.success ? sortedEntries(provider.data.models) : undefined;
    if (!provider.success || !models) {
      recorder.dropped('bad-provider', path, 'this is no provider with an id and models');
      return [];
    }
    const seller = toSeller(provider.data);
    if (found.has(seller.id)) {
      recorder.dropped('duplicate-provider', path, 'this id occurred before; the first one is kept');
      return [];
    }
    found.add(seller.id);
    return sellers && !sellers.includes(seller.id) ? [] : readModels(seller, models, report);
  });
  for (const id of sellers ?? []) {
    if (!found.has(id))
      recordInto(report, id).dropped('provider-gone', undefined, 'the list has no provider of this id');
  }
  return entries;
}

function toSeller({ id, name, doc }: z.infer<typeof Provider>): Seller {
  const url = safeUrl(doc);
  return { id, name: readName(name) ?? id, ...(url && { url }) };
}

function readModels(seller: Seller, models: [string, unknown][], report: ImportReport): Entry[] {
  const recorder = recordInto(report, seller.id);
  const seen = new Set<string>();
  return models.flatMap(([key, value]) => {
    const listed = ListedModel.safeParse(value);
    const path = pathTo('', key);
    if (!listed.success) {
      recorder.dropped('bad-model', path, 'this is no model with an id that can be used');
      return [];
    }
    if (seen.has(listed.data.id)) {
      recorder.dropped('duplicate-model', path, 'this id occurred before; the first one is kept');
      return [];
    }
    seen.add(listed.data.id);
    return toEntry(seller, listed.data, recorder);
  });
}

function toEntry(seller: Seller, listed: ListedModel, recorder: Recorder): Entry {
  const { id, cost } = listed;
  const family = readName(listed.family);
  const released = readReleaseDate(listed, recorder);
  const openWeights = readOpenWeights(listed, recorder);
  const contextLength = readTokenCount(member(listed.limit, 'context'));
  return {
    seller,
    id,
    name: readName(listed.name) ?? id,
    ...(family && { family }),
    ...(released && { released }),
    ...(openWeights !== undefined && { openWeights }),
    modalities: joinWords([member(listed.modalities, 'input'), member(listed.modalities, 'output')]),
    ...(contextLength && { contextLength }),
    cost,
  };
}

/** A year, a month or a day, as precise as it is given. */
function readReleaseDate({ id, release_date: date }: ListedModel, recorder: Recorder): string | undefined {
  if (date === undefined || date === null || date === '') return undefined;
  const isDate =
    typeof date === 'string' && date.length <= 10 && date !== emptyDate && parseDate(date) !== undefined;
  if (isDate) return date;
  recorder.dropped('bad-date', `${id}.release_date`, 'this is no date of a release and is left out');
  return undefined;
}

function readOpenWeights({ id, open_weights: value }: ListedModel, recorder: Recorder): boolean | undefined {
  if (typeof value === 'boolean') return value;
  if (value !== undefined && value !== null)
    recorder.dropped('bad-open-weights', `${id}.open_weights`, 'this is neither true nor false');
  return undefined;
}

function member(map: unknown, key: string): unknown {
  return sortedEntries(map)?.find(([name]) => name === key)?.[1];
}
