import type { PriceComponent } from '../../dataset/schema.js';
import type { Recorder } from '../shared/fields.js';
import type { Price } from './prices.js';

/** What an entry says about itself besides prices, as far as it matters for what a zero means. */
export interface Nature {
  path: string;
  /** Such as `chat`, `embedding` or `image_generation`. */
  mode: string;
  provider: string;
}

/** Answers of these are no text, so that an output price of 0 is no price. */
const withoutOutput = ['embedding', 'rerank'];

/** The prices of one plan as components: one for each meter, unit and lifetime, with its tiers. */
export function toComponents(prices: Price[], nature: Nature, recorder: Recorder): PriceComponent[] {
  const groups = new Map<string, Price[]>();
  for (const price of prices) {
    const key = JSON.stringify([price.meter, price.per.unit, price.lifetime]);
    groups.set(key, [...(groups.get(key) ?? []), price]);
  }
  // An entry whose token prices are all zero holds places for prices that nobody has filled in.
  const isPlaceholder = prices.every(({ amount, per }) => amount === 0 || per.unit !== 'token');
  return [...groups.values()]
    .flatMap((group) => toComponent(group, isPlaceholder, nature, recorder) ?? [])
    .sort((one, other) => rankOf(one) - rankOf(other));
}

function toComponent(
  group: Price[],
  isPlaceholder: boolean,
  { path, mode, provider }: Nature,
  recorder: Recorder,
): PriceComponent | undefined {
  const plain = group.find(({ above }) => above === undefined);
  const [first = plain] = group;
  if (!first) return undefined;
  const isOutput = first.meter === 'output' && withoutOutput.includes(mode);
  if (isOutput && !isPlaceholder && plain?.amount === 0) return undefined;
  if (plain?.amount === 0) reportZero(plain, isPlaceholder, path, recorder);
  const tiers = group.flatMap(({ above, amount, key }) => {
    if (above === undefined) return [];
    if (amount > 0) return { above, amount };
    recorder.dropped('zero-part', `${path}.${key}`, 'a tier with a price of zero is left out');
    return [];
  });
  tiers.sort((one, other) => one.above - other.above);
  const lifetime = first.lifetime ?? plainLifetime(first.meter, provider);
  return {
    meter: first.meter,
    amount: plain?.amount ? plain.amount : null,
    per: first.per,
    ...(tiers.length > 0 && { tiers }),
    ...(lifetime && { lifetime }),
  };
}

function reportZero({ key }: Price, isPlaceholder: boolean, path: string, recorder: Recorder): void {
  if (isPlaceholder)
    recorder.repaired('zero-unexplained', `${path}.${key}`, 'zero was read as not known: zero is not free');
  else recorder.repaired('zero-part', `${path}.${key}`, 'zero beside other prices was read as not known');
}

/** The only seller of whom it is known how long a cache entry lives unless an hour is asked for. */
const plainLifetime = (meter: string, provider: string) =>
  meter === 'cache-write' && provider === 'anthropic' ? 'PT5M' : undefined;

const order = ['input', 'cached-input', 'cache-write', 'output', 'reasoning'];

/** The usual meters lead; others stay in the order of their keys. Shorter lives come before longer ones. */
function rankOf({ meter, lifetime }: PriceComponent): number {
  const place = order.indexOf(meter);
  return (place < 0 ? order.length : place) + (lifetime === 'PT1H' ? 0.5 : 0);
}
