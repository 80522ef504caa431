import { mostDigits } from '../dataset/limits.js';

/** As many places as every engine prints. Whatever needs more would be printed as 0, and that is never true. */
const mostFractionDigits = 20;
/** Larger numbers are longer than any cell. */
const largestInFull = 1e15;

/** Whether it is printed in full; else it is in powers of ten. */
export const isPrintable = (value: number) =>
  Math.abs(value) < largestInFull && fractionDigits(value) <= mostFractionDigits;

export function fractionDigits(amount: number): number {
  const [digits = '', exponent = '0'] = String(amount).split('e');
  return Math.max(0, (digits.split('.')[1]?.length ?? 0) - Number(exponent));
}

export const inFull: Intl.NumberFormatOptions = { maximumFractionDigits: mostFractionDigits };
export const inPowersOfTen: Intl.NumberFormatOptions = {
  notation: 'scientific',
  maximumSignificantDigits: mostDigits,
};
