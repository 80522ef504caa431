import { shiftDecimals } from '../../dataset/shift-decimals.js';
import type { Recorder } from '../shared/fields.js';
import { compareCodeUnits } from '../shared/order.js';
import { readAmount } from '../shared/price-offer.js';
import { type CostKey, isAboutPrice, readCostKey, searchKey, searchMeter } from './cost-keys.js';

/** One price of an entry, for the quantity of its meter. */
export interface Price extends CostKey {
  /** As it stands in the file, for remarks. */
  key: string;
  amount: number;
}

const sizes = ['low', 'medium', 'high'] as const;

/** All prices of an entry; a key about money that is not understood is reported by its name. */
export function readPrices(entry: Record<string, unknown>, path: string, recorder: Recorder): Price[] {
  const keys = Object.keys(entry).sort(compareCodeUnits);
  const prices = keys.flatMap((key) => {
    const value = entry[key];
    if (value === null) return [];
    if (key === searchKey) return readSearch(value, path, recorder);
    const meaning = readCostKey(key);
    if (!meaning) return reportUnknown(key, path, recorder);
    const amount = toAmount(value, meaning.places);
    if (amount !== undefined) return { ...meaning, key, amount };
    recorder.dropped('bad-price', `${path}.${key}`, 'this is no amount of money');
    return [];
  });
  return withoutRepeats(prices, path, recorder);
}

function reportUnknown(key: string, path: string, recorder: Recorder): [] {
  if (key === 'provider_specific_entry' || key.startsWith('regional_processing_uplift_multiplier'))
    recorder.dropped(
      'price-multiplier',
      `${path}.${key}`,
      'what multiplies a price in some cases is left out',
    );
  else if (isAboutPrice(key))
    recorder.dropped('unknown-price', `${path}.${key}`, 'what this is the price of is not known');
  return [];
}

/** Upstream has numbers, and in places numbers in quotes. */
const toAmount = (value: unknown, places: number): number | undefined =>
  typeof value === 'number' || typeof value === 'string'
    ? readAmount(shiftDecimals(value, places))
    : undefined;

/**
 * Searches cost the same whatever their size, or each size has a price of its own. The lowest alone would be too
 * good to be true, so each size that differs is a meter: `web-search-low` and so on.
 */
function readSearch(value: unknown, path: string, recorder: Recorder): Price[] {
  const given = Object(value) as Record<string, unknown>;
  const found = sizes.map((size) => [size, given[`search_context_size_${size}`]] as const);
  const read = found.flatMap(([size, price]) => {
    if (price === undefined || price === null) return [];
    const amount = toAmount(price, searchMeter.places);
    if (amount !== undefined) return { size, amount };
    recorder.dropped('bad-price', `${path}.${searchKey}.search_context_size_${size}`, 'this is no amount');
    return [];
  });
  if (found.every(([, price]) => price === undefined || price === null))
    recorder.dropped('bad-price', `${path}.${searchKey}`, 'this has no price for any size of a search');
  const common = { ...searchMeter, base: searchKey, key: searchKey, plan: 'pay-as-you-go' as const };
  const [first, ...others] = read;
  if (first && others.length === 2 && others.every(({ amount }) => amount === first.amount))
    return [{ ...common, amount: first.amount }];
  return read.map(({ size, amount }) => ({ ...common, meter: `${searchMeter.meter}-${size}`, amount }));
}

/** Another name of `cache_read_input_token_cost`, which is kept where an entry has both. */
const otherName = 'input_cost_per_token_cache_hit';

/** The same price under two keys, by another name or with its suffixes in another order, is taken once. */
function withoutRepeats(prices: Price[], path: string, recorder: Recorder): Price[] {
  const kept = new Map<string, Price>();
  for (const price of prices) {
    const slot = slotOf(price);
    const before = kept.get(slot);
    if (!before || (before.base === otherName && price.base !== otherName)) kept.set(slot, price);
  }
  return prices.filter((price) => {
    const same = kept.get(slotOf(price));
    if (same && same.amount !== price.amount)
      recorder.dropped(
        'contradiction',
        `${path}.${price.key}`,
        `it is not the price in ${same.key}, which is kept`,
      );
    return same === price;
  });
}

const slotOf = ({ meter, per, plan, above, lifetime }: Price) =>
  JSON.stringify([meter, per.unit, plan, above, lifetime]);
