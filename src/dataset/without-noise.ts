import { mostDigits } from './limits.js';

/** What binary fractions add (0.1 + 0.2) is in no price list, nor is a minus before zero: 12 significant digits. */
export const withoutNoise = (value: number): number => Number(value.toPrecision(mostDigits)) + 0;
