import type { Dataset, License, Source } from '../../dataset/schema.js';
import { z } from '../../dataset/zod.js';
import { isUnfilled } from './fields.js';
import { compareCodeUnits } from './order.js';

/** What a price per token refers to, once it is brought to a readable size. */
export const perMillionTokens = { quantity: 1_000_000, unit: 'token' };

export interface PriceListOptions {
  /** When the list was taken, `YYYY-MM-DD`. */
  date: string;
  /** Commit or release of the list. */
  revision?: string;
}

/** What is known of a price list as such. */
export interface PriceList {
  id: string;
  name: string;
  url: string;
  publisher?: string;
  license: License;
  /** What a citation says behind the name, such as the licence. */
  terms: string;
}

/** A dataset without models and offers yet, with the list as its only source. */
export function emptyPriceDataset(
  { id, name, url, publisher, license, terms }: PriceList,
  { date, revision }: PriceListOptions,
): Dataset {
  const citation = `${name}${revision ? ` ${revision}` : ''}, ${terms}`;
  const source: Source = {
    id,
    name,
    kind: 'catalogue',
    url,
    ...(publisher && { publisher }),
    retrieved: date,
    ...(revision && { revision }),
    license,
    citation,
  };
  return {
    version: 1,
    id,
    name: `Prices of ${name}`,
    updated: date,
    license,
    citation,
    sources: [source],
    rubrics: [],
    models: [],
    assessments: [],
    offers: [],
    rates: [],
    topics: [],
  };
}

const Amount = z.number().check(z.minimum(0), z.maximum(1e6));

/** The number if it can be a price: not negative, and at most the million that the format allows. */
export function readAmount(value: unknown): number | undefined {
  const amount = Amount.safeParse(value);
  return amount.success ? amount.data : undefined;
}

const TokenCount = z.int().check(z.positive());

/** A number of tokens; undefined for 0 too, which in price lists stands for "not known". */
export function readTokenCount(value: unknown): number | undefined {
  const count = TokenCount.safeParse(value);
  return count.success ? count.data : undefined;
}

/**
 * The entries of a map in the order of their keys, so that the order of the file changes nothing; undefined
 * for anything that is no map. Every key is taken as data, `__proto__` too.
 */
export function sortedEntries(value: unknown): [string, unknown][] | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return Object.entries(value).sort(([one], [other]) => compareCodeUnits(one, other));
}

/** Whether a place for prices says nothing at all, which is not the same as saying 0. */
export const isWithoutPrices = (value: unknown) =>
  value === undefined || value === null || sortedEntries(value)?.length === 0;

/** The words of several lists together, each once and in order; what is no list or no word is passed over. */
export function joinWords(lists: unknown[]): string[] {
  const words = lists.flatMap((list): unknown[] => (Array.isArray(list) ? list : []));
  return [...new Set(words.filter(isWord))].sort(compareCodeUnits);
}

const isWord = (value: unknown): value is string => typeof value === 'string' && /^[\w.-]{1,40}$/.test(value);

/** A name on one line, or undefined where nothing is left of it or it was never filled in. */
export function readName(value: unknown): string | undefined {
  if (typeof value !== 'string' || isUnfilled(value)) return undefined;
  return value.replace(/\s+/g, ' ').trim() || undefined;
}
