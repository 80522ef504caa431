import { withoutNoise } from '../../dataset/without-noise.js';
import type { PricedOffer } from './meter-price.js';

/** How many parts of a blended price each meter makes. */
export interface BlendPart {
  meter: string;
  weight: number;
}

export const defaultBlend = '3:1';

/**
 * The parts that a text such as `3:1` (input, output) or `8:2:1` (input, cached input, output) means; those of
 * the default for anything else.
 */
export function parseBlend(text: string): BlendPart[] {
  const weights = text.trim().split(':').map(Number);
  const isUsable =
    /^\d+(\.\d+)?(:\d+(\.\d+)?){1,2}$/.test(text.trim()) &&
    weights.every((weight) => weight <= 1e6) &&
    weights.some((weight) => weight > 0);
  if (!isUsable) return parseBlend(defaultBlend);
  const meters = weights.length === 2 ? ['input', 'output'] : ['input', 'cached-input', 'output'];
  return meters.map((meter, index) => ({ meter, weight: weights[index] ?? 0 }));
}

export const formatBlend = (parts: BlendPart[]): string => parts.map(({ weight }) => weight).join(':');

/** The mean of the base prices per million tokens by weight; undefined where one that counts is not known. */
export function blendedAmount({ price }: PricedOffer, parts: BlendPart[]): number | undefined {
  let sum = 0;
  let weights = 0;
  for (const { meter, weight } of parts) {
    if (weight === 0) continue;
    const { amount, per } = price(meter);
    if (amount === undefined || per.unit !== 'token') return undefined;
    sum += weight * amount;
    weights += weight;
  }
  return weights > 0 ? withoutNoise(sum / weights) : undefined;
}
