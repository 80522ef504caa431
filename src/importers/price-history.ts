import { formatPath } from '../dataset/cut.js';
import { startOfDate } from '../dataset/date.js';
import type { Dataset, License, Model, Offer, Source } from '../dataset/schema.js';
import { safeUrl } from '../dataset/url.js';
import { Quantity } from '../dataset/values.js';
import { z } from '../dataset/zod.js';
import { emptyReport, type ImportResult, type Remark } from './report.js';

/** What is wrong with a price history. */
export type PriceHistoryErrorCode = 'schema' | 'duplicate-id' | 'unknown-reference' | 'interval' | 'overlap';

/** A price history that contradicts itself. It is written by hand, so nothing in it is repaired. */
export class PriceHistoryError extends Error {
  readonly code: PriceHistoryErrorCode;
  /** Where in the file, such as `prices[3].to`. */
  readonly path: string;

  constructor(code: PriceHistoryErrorCode, path: string, text: string) {
    super(`${path || 'price history'}: ${text}`);
    this.name = 'PriceHistoryError';
    this.code = code;
    this.path = path;
  }
}

const Text = z.string().check(z.minLength(1));
const Id = z.string().check(z.regex(/^[^\s,]{1,200}$/));
const Amount = z.number().check(z.minimum(0), z.maximum(1e6));
const ClockTime = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
const DateText = z.string().check(
  z.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/),
  z.refine((text) => startOfDate(text) !== undefined),
);
const Instant = z.string().check(
  z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:[0-5]\dZ$/),
  z.refine((text) => startOfDate(text) !== undefined),
);
const Precision = z.enum(['day', 'instant']);

const SourceRecord = z.object({
  title: Text,
  url: z.optional(z.string().check(z.refine((text) => safeUrl(text) !== undefined))),
  kind: z.enum(['vendor', 'catalogue', 'article', 'news', 'issue']),
  date: z.optional(DateText),
});

const WindowRecord = z.object({
  label: Text,
  zone: Text,
  days: z.array(z.int().check(z.minimum(1), z.maximum(7))).check(z.minLength(1)),
  ranges: z.array(z.object({ from: ClockTime, to: ClockTime })).check(z.minLength(1)),
  excludes: z.optional(Text),
});

const PriceRow = z.object({
  id: Id,
  model: Id,
  servedBy: Text,
  currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
  from: z.nullable(Instant),
  to: z.nullable(Instant),
  fromPrecision: z.nullable(Precision),
  toPrecision: z.nullable(Precision),
  window: z.nullable(z.object({ id: Text, applies: z.enum(['inside', 'outside']) })),
  band: z.enum(['flat', 'standard', 'off-peak', 'peak']),
  input: Amount,
  inputCached: z.nullable(Amount),
  output: Amount,
  source: z.array(Id).check(z.minLength(1)),
  /** Why the row ended, where it was not for a new price. */
  ended: z.optional(z.literal('id-retired')),
  note: z.optional(Text),
});

const Announcement = z.object({
  announced: DateText,
  effective: Text,
  what: Text,
  outcome: Text,
  source: z.array(Id).check(z.minLength(1)),
});

const PriceHistory = z.object({
  title: Text,
  updated: DateText,
  unit: z.object({ quantity: Quantity, of: Text }),
  sources: z.record(Id, SourceRecord),
  windows: z.record(Id, WindowRecord),
  prices: z.array(PriceRow),
  announced: z.array(Announcement),
});
type PriceHistory = z.infer<typeof PriceHistory>;
type PriceRow = z.infer<typeof PriceRow>;

const file = 'deepseek-prices.json';
const seller = 'DeepSeek';
const vendorHome = 'https://www.deepseek.com/';
const license: License = {
  name: 'CC BY 4.0',
  spdx: 'CC-BY-4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/',
};

/**
 * DeepSeek's own price lists, from the facts in `data/sources/deepseek-prices.json`, as the dataset
 * `deepseek-history`. Amounts are taken as they stand, and dates keep their precision. `report.read` counts
 * price rows and announcements; an announcement brings no amounts and is skipped.
 *
 * @throws {PriceHistoryError} with code and path, for facts of another shape or at odds with themselves.
 */
export function importPriceHistory(facts: unknown): ImportResult {
  const history = readHistory(facts);
  checkReferences(history);
  checkIntervals(history.prices);
  return {
    dataset: makeDataset(history),
    report: {
      ...emptyReport(),
      read: history.prices.length + history.announced.length,
      skipped: history.announced.map(skipAnnouncement),
    },
  };
}

function readHistory(facts: unknown): PriceHistory {
  const checked = PriceHistory.safeParse(facts);
  if (checked.success) return checked.data;
  const issue = checked.error.issues[0];
  throw new PriceHistoryError('schema', formatPath(issue?.path ?? []), issue?.code ?? 'unreadable');
}

/** Ids are unique, and every source and window that is named exists. */
function checkReferences({ prices, announced, sources, windows }: PriceHistory) {
  const seen = new Set<string>();
  prices.forEach(({ id, source, window }, index) => {
    if (seen.has(id)) throw new PriceHistoryError('duplicate-id', `prices[${index}].id`, id);
    seen.add(id);
    checkSources(source, sources, `prices[${index}].source`);
    if (window && !Object.hasOwn(windows, window.id)) {
      throw new PriceHistoryError('unknown-reference', `prices[${index}].window.id`, window.id);
    }
  });
  announced.forEach(({ source }, index) => checkSources(source, sources, `announced[${index}].source`));
}

function checkSources(ids: string[], sources: PriceHistory['sources'], path: string) {
  const unknown = ids.findIndex((id) => !Object.hasOwn(sources, id));
  if (unknown >= 0)
    throw new PriceHistoryError('unknown-reference', `${path}[${unknown}]`, `${ids[unknown]}`);
}

/** Bounds agree with their precision, and no moment has two prices of one id, currency and band. */
function checkIntervals(prices: PriceRow[]) {
  prices.forEach((row, index) => {
    checkPrecision(row.from, row.fromPrecision, `prices[${index}].from`);
    checkPrecision(row.to, row.toPrecision, `prices[${index}].to`);
    if (start(row) >= end(row)) {
      throw new PriceHistoryError('interval', `prices[${index}].to`, 'does not come after from');
    }
    const earlier = prices.slice(0, index).find((other) => isContradiction(row, other));
    if (earlier) throw new PriceHistoryError('overlap', `prices[${index}]`, `overlaps ${earlier.id}`);
  });
}

function checkPrecision(bound: string | null, precision: PriceRow['fromPrecision'], path: string) {
  const fits = (bound === null) === (precision === null);
  const isMidnight = bound?.endsWith('T00:00:00Z') ?? true;
  if (!fits || (precision === 'day' && !isMidnight)) {
    throw new PriceHistoryError('interval', path, `does not fit the precision ${precision}`);
  }
}

const start = ({ from }: PriceRow) => (from === null ? -Infinity : (startOfDate(from) ?? NaN));
const end = ({ to }: PriceRow) => (to === null ? Infinity : (startOfDate(to) ?? NaN));

/** Two prices at one time are fine only where one holds inside and the other outside the same hours. */
function isContradiction(one: PriceRow, other: PriceRow): boolean {
  if (one.model !== other.model || one.currency !== other.currency) return false;
  if (start(one) >= end(other) || start(other) >= end(one)) return false;
  const complete = one.window?.id === other.window?.id && one.window?.applies !== other.window?.applies;
  return one.band === other.band || !complete;
}

function makeDataset(history: PriceHistory): Dataset {
  const listUrl = Object.values(history.sources).find(({ kind, url }) => kind === 'vendor' && url)?.url;
  return {
    version: 1,
    id: 'deepseek-history',
    name: history.title,
    updated: history.updated,
    license,
    citation: `openness-widgets, ${history.title} (${history.updated.slice(0, 4)}); each price names its source.`,
    sources: Object.entries(history.sources).map(([id, record]) => makeSource(id, record)),
    rubrics: [],
    models: [...new Set(history.prices.map(({ model }) => model))].map(makeModel),
    assessments: [],
    offers: history.prices.map((row) => makeOffer(row, history, listUrl)),
    rates: [],
    topics: [],
  };
}

function makeSource(id: string, { title, url, kind, date }: z.infer<typeof SourceRecord>): Source {
  return {
    id,
    name: title,
    kind: kind === 'news' ? 'article' : kind,
    ...(url && { url }),
    ...(date && { published: date }),
  };
}

/** An id of the API is a product: over time, several models answer to it. */
const makeModel = (id: string): Model => ({
  id,
  name: id,
  kind: 'product',
  organization: { name: seller, url: vendorHome },
});

function makeOffer(row: PriceRow, { unit, windows }: PriceHistory, listUrl?: string): Offer {
  const per = { quantity: unit.quantity, unit: unit.of };
  const [source = '', ...confirmedBy] = row.source;
  const from = keepPrecision(row.from, row.fromPrecision);
  const until = keepPrecision(row.to, row.toPrecision);
  return {
    id: row.id,
    model: row.model,
    seller,
    plan: 'pay-as-you-go',
    currency: row.currency,
    components: [
      { meter: 'input', amount: row.input, per },
      { meter: 'cached-input', amount: row.inputCached, per },
      { meter: 'output', amount: row.output, per },
    ],
    ...makeWindows(row.window, windows),
    ...(from && { from }),
    ...(until && { until }),
    ...(row.ended && { status: 'retired' as const }),
    servedBy: row.servedBy,
    source,
    ...(confirmedBy.length > 0 && { confirmedBy }),
    ...(listUrl && { url: listUrl }),
    ...(row.note && { note: row.note }),
  };
}

function makeWindows(window: PriceRow['window'], windows: PriceHistory['windows']): Pick<Offer, 'windows'> {
  const record = window && windows[window.id];
  if (!record) return {};
  const { label, zone, days, ranges, excludes } = record;
  return {
    windows: {
      applies: window.applies,
      label,
      zone,
      ranges: ranges.map(({ from, to }) => ({ days, from, until: to })),
      ...(excludes && { excludes }),
    },
  };
}

/** A day stays a day: midnight in UTC would claim an hour that no source gives. */
function keepPrecision(bound: string | null, precision: PriceRow['fromPrecision']): string | undefined {
  if (bound === null) return undefined;
  return precision === 'day' ? bound.slice(0, 10) : bound.replace(/(T\d{2}:\d{2}):00Z$/, '$1Z');
}

const skipAnnouncement = (
  { announced, what, outcome }: z.infer<typeof Announcement>,
  index: number,
): Remark => ({
  code: 'announcement-without-amounts',
  file,
  path: `announced[${index}]`,
  text: `announced on ${announced}: ${what}; ${outcome}`,
});
