import { pathTo, type Recorder } from '../shared/fields.js';
import { readAmount, readTokenCount, sortedEntries } from '../shared/price-offer.js';

/** US dollars per million tokens, by meter. */
export type Amounts = ReadonlyMap<string, number>;

export interface Cost {
  base: Amounts;
  /** By threshold, ascending. Each one prices the whole request. */
  tiers: { above: number; amounts: Amounts }[];
}

const meterByKey: ReadonlyMap<string, string> = new Map([
  ['input', 'input'],
  ['cache_read', 'cached-input'],
  ['cache_write', 'cache-write'],
  ['output', 'output'],
  ['reasoning', 'reasoning'],
  ['input_audio', 'audio-input'],
  ['output_audio', 'audio-output'],
]);

/** All meters, in the order in which an offer lists them. */
export const tokenMeters = [...meterByKey.values()];

const misspelt: ReadonlyMap<string, string> = new Map([
  ['cache_input', 'cache_read'],
  ['cached_input', 'cache_read'],
  ['cached_write', 'cache_write'],
]);

/** Priced in some entries, and nothing says whether by token, by piece or by a thousand. */
const withoutUnit: ReadonlySet<string> = new Set(['image', 'citation', 'request']);

const olderTier = { key: 'context_over_200k', above: 200_000 };
const structure: ReadonlySet<string> = new Set(['tier', 'tiers', olderTier.key]);

/** The prices of one entry as they stand; undefined where none can be read. */
export function readCost(cost: unknown, path: string, recorder: Recorder): Cost | undefined {
  const fields = sortedEntries(cost);
  if (!fields) {
    recorder.dropped('bad-prices', path, 'this is no map of prices');
    return undefined;
  }
  const base = readAmounts(fields, path, recorder);
  const tiers = readTiers(new Map(fields), path, recorder);
  return base.size > 0 || tiers.length > 0 ? { base, tiers } : undefined;
}

function readAmounts(fields: [string, unknown][], path: string, recorder: Recorder): Amounts {
  const amounts = new Map<string, number>();
  const keys = new Set(fields.map(([key]) => key));
  for (const [key, value] of fields) {
    if (structure.has(key)) continue;
    const place = pathTo(path, key);
    const right = misspelt.get(key);
    const meter = meterByKey.get(right ?? key);
    const amount = readAmount(value);
    if (!meter) {
      if (withoutUnit.has(key))
        recorder.dropped('unit-unknown', place, 'the unit of this price is not stated');
      else recorder.dropped('unknown-price', place, 'this price is not known');
    } else if (amount === undefined) {
      recorder.dropped('bad-price', place, 'this is no price');
    } else if (right && (keys.has(right) || amounts.has(meter))) {
      recorder.dropped('misspelt-key', place, `${right} is given too, and is the one that counts`);
    } else {
      if (right) recorder.repaired('misspelt-key', place, `the key is read as ${right}`);
      amounts.set(meter, amount);
    }
  }
  return amounts;
}

/** Older editions have one threshold with a key of its own; later ones may repeat it beside the list. */
function readTiers(fields: Map<string, unknown>, path: string, recorder: Recorder): Cost['tiers'] {
  const list: unknown = fields.get('tiers') ?? [];
  if (!Array.isArray(list)) {
    recorder.dropped('bad-tier', `${path}.tiers`, 'this is no list of tiers');
    return [];
  }
  const older = sortedEntries(fields.get(olderTier.key));
  if (list.length === 0 && older)
    return [{ above: olderTier.above, amounts: readAmounts(older, `${path}.${olderTier.key}`, recorder) }];
  const thresholds = new Set<number>();
  const tiers = list.flatMap((item: unknown, index) => {
    const place = `${path}.tiers[${index}]`;
    const tier = readTier(item, place, recorder);
    if (!tier) return [];
    if (thresholds.has(tier.above)) {
      recorder.dropped('duplicate-tier', place, 'an earlier tier has the same threshold');
      return [];
    }
    thresholds.add(tier.above);
    return tier;
  });
  return tiers.sort((one, other) => one.above - other.above);
}

function readTier(item: unknown, path: string, recorder: Recorder): Cost['tiers'][number] | undefined {
  const fields = sortedEntries(item);
  const condition = sortedEntries(new Map(fields).get('tier'));
  const { size, type } = Object.fromEntries(condition ?? []);
  const above = readTokenCount(size);
  if (!fields || above === undefined) {
    recorder.dropped('bad-tier', path, 'this is no tier with a threshold');
    return undefined;
  }
  if (type !== undefined && type !== 'context') {
    recorder.dropped('unknown-tier', path, 'on what this tier depends is not known');
    return undefined;
  }
  if (type === undefined) recorder.repaired('tier-without-type', path, 'read as a tier of context length');
  return { above, amounts: readAmounts(fields, path, recorder) };
}
