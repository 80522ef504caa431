import type { Offer, PriceComponent } from '../../dataset/schema.js';
import { perMillionTokens } from '../shared/price-offer.js';

type Per = PriceComponent['per'];
type Plan = Extract<Offer['plan'], 'pay-as-you-go' | 'batch' | 'flex' | 'priority'>;

/** What one cost key of LiteLLM means. */
export interface CostKey {
  /** The key without its suffixes. */
  base: string;
  meter: string;
  per: Per;
  /** How far the decimal point moves from the price of one unit to that of `per`. */
  places: number;
  plan: Plan;
  /** The threshold, in tokens, from which the price holds. */
  above?: number;
  lifetime?: string;
}

type Meter = Pick<CostKey, 'meter' | 'per' | 'places'>;

const perThousand = (unit: string): Per => ({ quantity: 1000, unit });
const perOne = (unit: string): Per => ({ quantity: 1, unit });

const token = (meter: string): Meter => ({ meter, per: perMillionTokens, places: 6 });
const each = (meter: string, unit: string): Meter => ({ meter, per: perOne(unit), places: 0 });
const thousand = (meter: string, unit: string): Meter => ({ meter, per: perThousand(unit), places: 3 });
const million = (meter: string, unit: string): Meter => ({
  meter,
  per: { quantity: 1_000_000, unit },
  places: 6,
});

const tokenMeters: [string, Meter][] = [
  ['input_cost_per_token', token('input')],
  ['output_cost_per_token', token('output')],
  ['cache_read_input_token_cost', token('cached-input')],
  ['input_cost_per_token_cache_hit', token('cached-input')],
  ['cache_creation_input_token_cost', token('cache-write')],
  ['output_cost_per_reasoning_token', token('reasoning')],
  ['citation_cost_per_token', token('citation')],
  ...['audio', 'image', 'video'].flatMap((kind): [string, Meter][] => [
    [`input_cost_per_${kind}_token`, token(`${kind}-input`)],
    [`output_cost_per_${kind}_token`, token(`${kind}-output`)],
    [`cache_read_input_${kind}_token_cost`, token(`cached-${kind}-input`)],
    [`cache_creation_input_${kind}_token_cost`, token(`${kind}-cache-write`)],
  ]),
];

const otherMeters: [string, Meter][] = [
  ['input_cost_per_character', million('input', 'character')],
  ['output_cost_per_character', million('output', 'character')],
  ['input_cost_per_pixel', million('image-input', 'pixel')],
  ['output_cost_per_pixel', million('image-output', 'pixel')],
  ['input_cost_per_image', each('image-input', 'image')],
  ['output_cost_per_image', each('image-output', 'image')],
  ['input_cost_per_second', each('input', 'second')],
  ['output_cost_per_second', each('output', 'second')],
  ['input_cost_per_audio_per_second', each('audio-input', 'second')],
  ['output_cost_per_audio_per_second', each('audio-output', 'second')],
  ['input_cost_per_video_per_second', each('video-input', 'second')],
  ['output_cost_per_video_per_second', each('video-output', 'second')],
  ['input_cost_per_request', thousand('request', 'request')],
  ['input_cost_per_query', thousand('query', 'query')],
  ['ocr_cost_per_page', thousand('document-input', 'page')],
  ['annotation_cost_per_page', thousand('annotated-document-input', 'page')],
  ['code_interpreter_cost_per_session', each('code-execution', 'session')],
  ['file_search_cost_per_1k_calls', { meter: 'file-search', per: perThousand('call'), places: 0 }],
  [
    'computer_use_input_cost_per_1k_tokens',
    { meter: 'computer-use-input', per: perMillionTokens, places: 3 },
  ],
  [
    'computer_use_output_cost_per_1k_tokens',
    { meter: 'computer-use-output', per: perMillionTokens, places: 3 },
  ],
];

const meters: ReadonlyMap<string, Meter> = new Map([...tokenMeters, ...otherMeters]);

/** How a search is priced: an object with a price for each size of the context. */
export const searchKey = 'search_context_cost_per_query';

/** Prices of single searches come per thousand, so that they are readable. */
export const searchMeter: Meter = thousand('web-search', 'search');

const plans: ReadonlyMap<string, Plan> = new Map([
  ['batches', 'batch'],
  ['flex', 'flex'],
  ['priority', 'priority'],
]);

/**
 * The meaning of a key, or undefined where it is not known. Suffixes combine: `_above_200k_tokens` is a tier of
 * long requests, `_above_1hr` is no tier but the longer life of a cache entry, and `_batches`, `_flex` and
 * `_priority` are plans.
 */
export function readCostKey(key: string): CostKey | undefined {
  let base = key;
  const found: Pick<CostKey, 'plan' | 'above' | 'lifetime'> = { plan: 'pay-as-you-go' };
  for (let suffix = readSuffix(base); suffix && !meters.has(base); suffix = readSuffix(base)) {
    base = base.slice(0, -suffix.length);
    const plan = plans.get(suffix.slice(1));
    const thousands = /^_above_(\d{1,6})k_tokens$/.exec(suffix)?.[1];
    const isRepeated = plan ? found.plan !== 'pay-as-you-go' : thousands ? found.above : found.lifetime;
    if (isRepeated) return undefined;
    if (plan) found.plan = plan;
    else if (thousands) found.above = Number(thousands) * 1000;
    else found.lifetime = 'PT1H';
  }
  const meter = meters.get(base);
  // Only what is written into a cache has a life.
  if (!meter || (found.lifetime && !meter.meter.endsWith('cache-write'))) return undefined;
  return { base, ...meter, ...found };
}

const readSuffix = (key: string) =>
  /_(?:batches|flex|priority|above_1hr|above_\d{1,6}k_tokens)$/.exec(key)?.[0];

/** Whether a key that is not known says something about money. */
export const isAboutPrice = (key: string): boolean => /cost|pric(?:e|ing)|uplift_multiplier/i.test(key);
