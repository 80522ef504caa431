import type { PriceComponent } from '../../dataset/schema.js';
import { nearest } from '../../dataset/suggest.js';
import { splitUnit } from '../csv/sheet.js';
import { fold, place } from '../csv/table.js';
import { quote, type Recorder } from '../shared/fields.js';
import { perMillionTokens } from '../shared/price-offer.js';
import { toSlug } from '../shared/slug.js';
import type { Table } from './table.js';
import { readUnit } from './units.js';

/** Columns that say something about the offer of a row. */
export const offerColumns = [
  'model',
  'id',
  'seller',
  'plan',
  'currency',
  'above',
  'zone',
  'days',
  'hours',
  'applies',
  'from',
  'until',
  'status',
  'served by',
  'source',
  'source url',
  'checked',
  'url',
  'note',
  'context length',
  'open weights',
] as const;
export type OfferColumn = (typeof offerColumns)[number];

/** Columns of a table that was downloaded from a page: they say where it comes from, and are left unread. */
const originColumns = ['retrieved', 'data licence', 'citation'].map((name) => fold(name));

/** A column of prices. */
export interface MeterColumn {
  index: number;
  header: string;
  meter: string;
  per: PriceComponent['per'];
  lifetime?: string;
}

export interface Columns {
  offer: Partial<Record<OfferColumn, number>>;
  meters: MeterColumn[];
}

type Meter = Pick<MeterColumn, 'meter' | 'lifetime'>;

/** Prices that are per million tokens where the header does not say otherwise. */
const tokenMeters: [string, Meter][] = [
  ...['input', 'cached input', 'cache write', 'output', 'reasoning', 'training'].map(toMeter),
  ...['audio input', 'cached audio input', 'audio output'].map(toMeter),
  ...['image input', 'cached image input', 'image output', 'video input', 'video output'].map(toMeter),
  ['cache write 5m', { meter: 'cache-write', lifetime: 'PT5M' }],
  ['cache write 1h', { meter: 'cache-write', lifetime: 'PT1H' }],
];

function toMeter(name: string): [string, Meter] {
  return [name, { meter: name.replaceAll(' ', '-') }];
}

/** Case, spaces, hyphens and underscores make no difference. */
const squash = (text: string) => fold(text).replace(/[\s_-]/g, '');

const metersByName = new Map(tokenMeters.map(([name, meter]) => [squash(name), meter]));
const offerColumnsByName = new Map(offerColumns.map((name) => [squash(name), name]));
const knownNames = [...offerColumns, ...tokenMeters.map(([name]) => name)];

/** What each column of the sheet is; one that cannot be understood is reported with its cell. */
export function readColumns({ headers, headerRow }: Table, recorder: Recorder): Columns {
  const columns: Columns = { offer: {}, meters: [] };
  const taken = new Set<string>();
  headers.forEach((header, index) => {
    if (header === '' || originColumns.includes(fold(header))) return;
    const path = place(index, headerRow, header);
    const name = offerColumnsByName.get(squash(header));
    const meter = name ? undefined : readMeter(header, index, path, recorder);
    if (!name && !meter) return;
    const key = name ?? JSON.stringify([meter?.meter, meter?.per, meter?.lifetime]);
    if (taken.has(key)) {
      recorder.dropped('duplicate-column', path, `${quote(header)} says what a column before says`);
      return;
    }
    taken.add(key);
    if (name) columns.offer[name] = index;
    else if (meter) columns.meters.push(meter);
  });
  if (columns.meters.length === 0)
    recorder.dropped('no-price-column', `row ${headerRow}`, 'no column has prices, such as input or output');
  return columns;
}

/** A known price with its unit or per million tokens, or one of the author's own, which needs a unit. */
function readMeter(header: string, index: number, path: string, recorder: Recorder): MeterColumn | undefined {
  const { name, unit } = splitUnit(header);
  const known = metersByName.get(squash(name));
  const per = unit === undefined ? undefined : readUnit(unit);
  if (unit !== undefined && !per) {
    const text = `${quote(unit)} is no unit; write such as (per 1,000 searches), and the currency in a column of its own`;
    recorder.dropped('bad-unit', path, text);
    return undefined;
  }
  if (known) return { index, header, ...known, per: per ?? perMillionTokens };
  const [meant] = suggest(name, per !== undefined);
  const meter = toSlug(name).replaceAll('.', '-');
  if (per && !meant && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(meter)) return { index, header, meter, per };
  const hint = meant
    ? `did you mean "${meant}"?`
    : 'a price of your own needs its unit in brackets, such as (per image)';
  recorder.dropped('unknown-column', path, `${quote(header)} is no column of a price list; ${hint}`);
  return undefined;
}

/** Names that were probably meant. With a unit, "image edits" is a price of its own, and no slip for "image input". */
function suggest(name: string, hasUnit: boolean): string[] {
  const squashed = squash(name);
  const isPart = (known: string) => squash(known).startsWith(squashed) || squashed.startsWith(squash(known));
  const candidates = knownNames.filter((known) => !hasUnit || !isPart(known));
  return nearest(
    name,
    candidates.map((id) => ({ id, names: [id] })),
  );
}
