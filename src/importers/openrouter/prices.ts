import { shiftDecimals } from '../../dataset/shift-decimals.js';
import type { Offer, PriceComponent } from '../../dataset/schema.js';
import { pathTo, type Recorder } from '../shared/fields.js';
import { perMillionTokens, readAmount, sortedEntries } from '../shared/price-offer.js';

/** Decimal places between a price per token and one per million. */
const placesOfMillion = 6;

type Meter = Pick<PriceComponent, 'meter' | 'per'>;

const meterByKey: ReadonlyMap<string, Meter> = new Map([
  ['prompt', { meter: 'input', per: perMillionTokens }],
  ['input_cache_read', { meter: 'cached-input', per: perMillionTokens }],
  ['input_cache_write', { meter: 'cache-write', per: perMillionTokens }],
  ['completion', { meter: 'output', per: perMillionTokens }],
  ['internal_reasoning', { meter: 'reasoning', per: perMillionTokens }],
  ['audio', { meter: 'audio-input', per: perMillionTokens }],
  ['image', { meter: 'image-input', per: { quantity: 1, unit: 'image' } }],
  ['request', { meter: 'request', per: { quantity: 1, unit: 'request' } }],
  ['web_search', { meter: 'web-search', per: { quantity: 1, unit: 'search' } }],
]);

/** What every use of a model costs; all else is an extra. */
const mainKeys: ReadonlySet<string> = new Set(['prompt', 'completion']);

/** A router charges what the model costs that it picks, and says so with this. */
const undecided = '-1';

/** An image takes up some hundred tokens at least, so a price for a whole one is that much above one token's. */
const tokensOfSmallImage = 100;

/** One price as it stands: dollars per single unit, or null for one that is decided later. */
interface Price {
  key: string;
  text: string;
  perUnit: number | null;
}

type Terms = Pick<Offer, 'plan' | 'components'>;

/** Plan and prices of one model; undefined where no price can be read. */
export function toTerms(id: string, pricing: unknown, recorder: Recorder): Terms | undefined {
  const fields = sortedEntries(pricing);
  if (!fields) {
    recorder.dropped('bad-prices', `${id}.pricing`, 'this is no map of prices');
    return undefined;
  }
  const path = `${id}.pricing`;
  const given = new Map(readPrices(fields, path, recorder).map((price) => [price.key, price]));
  const prices = [...meterByKey.keys()].flatMap((key) => given.get(key) ?? []);
  if (prices.length === 0) return undefined;
  const isAllZero = prices.every(({ perUnit }) => perUnit === 0);
  if (isAllZero && id.endsWith(':free')) return { plan: 'free', components: [] };
  const components = isAllZero
    ? withoutAmounts(prices, path, recorder)
    : prices.flatMap((price) => toComponent(price, given, path, recorder) ?? []);
  return components.length > 0 ? { plan: 'pay-as-you-go', components } : undefined;
}

function readPrices(fields: [string, unknown][], path: string, recorder: Recorder): Price[] {
  return fields.flatMap(([key, value]) => {
    const place = pathTo(path, key);
    if (!meterByKey.has(key)) {
      recorder.dropped('unknown-price', place, 'this price is not known');
      return [];
    }
    const text = typeof value === 'number' ? String(value) : value;
    if (text === undecided) {
      recorder.repaired('undecided', place, '-1 is no price; it is read as not known in advance');
      return { key, text, perUnit: null };
    }
    const perUnit = typeof text === 'string' ? readAmount(shiftDecimals(text, 0)) : undefined;
    if (perUnit !== undefined && typeof text === 'string') return { key, text, perUnit };
    recorder.dropped('bad-price', place, 'this is no price');
    return [];
  });
}

/**
 * Only a model that is named free is free. Models that are billed by song or clip have zeros too, because the
 * list has no place for such a price.
 */
function withoutAmounts(prices: Price[], path: string, recorder: Recorder): PriceComponent[] {
  recorder.repaired('zero-unexplained', path, 'zeros that nothing explains are read as not known');
  return prices.flatMap(({ key }) => {
    const meter = meterByKey.get(key);
    return meter && mainKeys.has(key) ? priced(meter, null) : [];
  });
}

/**
 * One price of a model that has real ones. An extra at 0 is left out without a remark: the list has fixed
 * fields, and 0 is how it fills those that do not apply.
 */
function toComponent(
  { key, text, perUnit }: Price,
  given: ReadonlyMap<string, Price>,
  path: string,
  recorder: Recorder,
): PriceComponent | undefined {
  const meter = key === 'image' ? findImageMeter(perUnit, given) : meterByKey.get(key);
  const place = `${path}.${key}`;
  if (perUnit === 0) {
    if (!meter || !mainKeys.has(key)) return undefined;
    recorder.repaired('zero-unexplained', place, '0 beside real prices is read as not known');
    return priced(meter, null);
  }
  if (!meter) {
    recorder.dropped('unit-unknown', place, 'whether this is by image or by token cannot be told');
    return undefined;
  }
  if (perUnit === null) return priced(meter, null);
  const amount = readAmount(meter.per === perMillionTokens ? shiftDecimals(text, placesOfMillion) : perUnit);
  if (amount !== undefined) return priced(meter, amount);
  recorder.dropped('bad-price', place, 'this price is too large to be one');
  return undefined;
}

const priced = ({ meter, per }: Meter, amount: number | null): PriceComponent => ({ meter, amount, per });

/**
 * The price of an image is documented as one for a whole image, and older editions have it so. Since then it
 * repeats the price of a token of text, and can only be one of a token itself.
 */
function findImageMeter(perUnit: number | null, given: ReadonlyMap<string, Price>): Meter | undefined {
  const perImage = meterByKey.get('image');
  const perToken = given.get('prompt')?.perUnit;
  if (!perUnit || !perToken) return perImage;
  if (perUnit === perToken) return { meter: 'image-input', per: perMillionTokens };
  return perUnit >= perToken * tokensOfSmallImage ? perImage : undefined;
}
