import type { Offer, PriceComponent } from '../dataset/schema.js';
import { z } from '../dataset/zod.js';
import { type Meter, meters, readPeriods } from './llm-prices/periods.js';
import { sellerOf } from './llm-prices/sellers.js';
import { type Half, joinPeriods, readHalf, type TieredPeriod } from './llm-prices/tiers.js';
import { emptyReport, type ImportReport, type ImportResult, type SourceFile } from './report.js';
import { uniqueAliases } from './shared/aliases.js';
import { recordInto, type Recorder } from './shared/fields.js';
import { JsonError, parseJson } from './shared/json.js';
import { compareCodeUnits, sortFiles, sortReport } from './shared/order.js';
import {
  emptyPriceDataset,
  perMillionTokens,
  type PriceListOptions,
  readName,
} from './shared/price-offer.js';
import { withUniqueIds } from './shared/unique-ids.js';

const Vendor = z.object({
  vendor: z.string().check(z.regex(/^[^\s,/]{1,60}$/)),
  models: z.array(z.unknown()),
});
const ListedModel = z.object({
  id: z.string().check(z.regex(/^[^\s,]{1,100}$/)),
  name: z.optional(z.nullable(z.string())),
  price_history: z.unknown(),
});

const list = {
  id: 'llm-prices',
  name: 'llm-prices',
  url: 'https://github.com/simonw/llm-prices',
  publisher: 'Simon Willison',
  license: { name: 'None stated; facts with their source' },
  terms: 'Simon Willison, https://github.com/simonw/llm-prices',
};

/** One entry of a file, or two that are halves of one model. */
interface Listing {
  vendor: string;
  id: string;
  name: string;
  half?: Half;
  /** Set where two halves were joined: the id of the half above the threshold. */
  upperId?: string;
  threshold?: number;
  periods: TieredPeriod[];
  recorder: Recorder;
}

/**
 * The prices of llm-prices, from its files, one for each vendor: an offer for each entry of a price history. Ids
 * are `vendor/model`, because a model id is unique within its vendor only. Two entries that are halves of one
 * model, told apart by "≤200k" and ">200k" in their names, become one model with a tier for the whole request.
 * A price that is empty or 0 is not known. Never throws: what cannot be read is in the report.
 */
export function importLlmPrices(files: SourceFile[], options: PriceListOptions): ImportResult {
  const report = emptyReport();
  const listings = sortFiles(files).flatMap((file) => readFile(file, report));
  const kept = withoutDuplicates(joinHalves(listings));
  kept.sort((one, other) => compareCodeUnits(modelId(one), modelId(other)));
  report.read = kept.length;
  const names = kept.map((listing) => {
    const { vendor, id, upperId } = listing;
    return [modelId(listing), id, ...(upperId ? [`${vendor}/${upperId}`, upperId] : [])];
  });
  const aliases = uniqueAliases(names);
  return {
    dataset: {
      ...emptyPriceDataset(list, options),
      models: kept.map((listing, index) => {
        const also = aliases[index] ?? [];
        return {
          id: modelId(listing),
          name: listing.name,
          kind: 'product',
          ...(also.length > 0 && { aliases: also }),
        };
      }),
      offers: withUniqueIds(kept.flatMap((listing) => listing.periods.map((one) => toOffer(one, listing)))),
    },
    report: sortReport(report),
  };
}

const modelId = ({ vendor, id }: Listing) => `${vendor}/${id}`;

function readFile({ path, text }: SourceFile, report: ImportReport): Listing[] {
  const recorder = recordInto(report, path);
  const value = readJson(text, recorder);
  if (value === undefined) return [];
  const found = Vendor.safeParse(value);
  if (!found.success) {
    recorder.failed('bad-file', 'the file is no JSON with a vendor and its models, and is left out');
    return [];
  }
  const { vendor, models } = found.data;
  return models.flatMap((item, index) => readListing(item, vendor, `models[${index}]`, recorder) ?? []);
}

/** Undefined for what is no JSON: no JSON text means it. */
function readJson(text: string, recorder: Recorder): unknown {
  try {
    return parseJson(text);
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    recorder.failed(`json-${error.code}`, `${error.message}, so the file is left out`, error.place);
    return undefined;
  }
}

function readListing(item: unknown, vendor: string, path: string, recorder: Recorder): Listing | undefined {
  const listed = ListedModel.safeParse(item);
  if (!listed.success) {
    recorder.dropped('bad-model', path, 'this is no model with an id that can be used');
    return undefined;
  }
  const { id, name: given, price_history: history } = listed.data;
  const name = readName(given) ?? id;
  const half = readHalf(name);
  const periods = readPeriods(history, `${id}.price_history`, recorder);
  return { vendor, id, name, ...(half && { half }), periods, recorder };
}

/** Each pair of halves as one; a half that cannot be joined keeps the condition in its name. */
function joinHalves(listings: Listing[]): Listing[] {
  const uppers = new Map<string, Listing>();
  for (const listing of listings) {
    const key = keyOf(listing, 'upper');
    if (key && !uppers.has(key)) uppers.set(key, listing);
  }
  const joined = new Set<Listing>();
  const all = listings.map((lower) => {
    const key = keyOf(lower, 'lower');
    const upper = key ? uppers.get(key) : undefined;
    const periods = upper && !joined.has(upper) ? joinPeriods(lower.periods, upper.periods) : undefined;
    if (!upper || !lower.half || !periods) return lower;
    joined.add(upper);
    const { vendor, id, recorder, half } = lower;
    recorder.repaired('tier-joined', id, `joined with ${upper.id}, its price above ${half.threshold} tokens`);
    return { vendor, id, name: half.name, upperId: upper.id, threshold: half.threshold, periods, recorder };
  });
  const others = all.filter((listing) => !joined.has(listing));
  for (const { half, id, recorder } of others)
    if (half)
      recorder.dropped('half-tier', id, 'no other half with the same days fits; its name keeps the tier');
  return others;
}

const keyOf = ({ vendor, half }: Listing, side: Half['side']) =>
  half?.side === side ? JSON.stringify([vendor, half.name, half.threshold]) : undefined;

/** The first of an id is kept, unless a later one says the same and has a tier besides. */
function withoutDuplicates(listings: Listing[]): Listing[] {
  const kept = new Map<string, Listing>();
  for (const listing of listings) {
    const id = modelId(listing);
    const earlier = kept.get(id);
    const saysMore = earlier && listing.upperId && !earlier.upperId && baseOf(listing) === baseOf(earlier);
    if (!earlier || saysMore) kept.set(id, listing);
    if (!earlier) continue;
    const text = saysMore ? 'the one with a tier and the same price is kept' : 'the first one is kept';
    listing.recorder.dropped('duplicate-model', listing.id, `this id occurs twice; ${text}`);
  }
  return [...kept.values()];
}

const baseOf = ({ periods }: Listing) =>
  JSON.stringify(periods.map(({ amounts, from, until }) => [amounts, from, until]));

function toOffer(period: TieredPeriod, listing: Listing): Offer {
  const { from, until } = period;
  const components = meters.map(([, meter]) => toComponent(meter, period, listing.threshold));
  return {
    id: modelId(listing) + (from ? `@${from}` : ''),
    model: modelId(listing),
    seller: sellerOf(listing.vendor),
    plan: 'pay-as-you-go',
    currency: 'USD',
    components,
    ...(components.some(({ tiers }) => tiers) && { tierRule: 'whole-request' as const }),
    ...(from && { from }),
    ...(until && { until }),
    source: list.id,
  };
}

/** A price that is the same above the threshold needs no tier. */
function toComponent(meter: Meter, { amounts, above }: TieredPeriod, threshold?: number): PriceComponent {
  const amount = amounts[meter];
  const upper = above?.[meter] ?? null;
  const component = { meter, amount, per: perMillionTokens };
  if (threshold === undefined || upper === null || upper === amount) return component;
  return { ...component, tiers: [{ above: threshold, amount: upper }] };
}
