import { shiftDecimals } from '../../dataset/shift-decimals.js';

/** Tokens that every price of the table is for. */
export const million = 1_000_000;

/**
 * An amount for `quantity` units as an amount for a million of them; undefined where the quantity is no power
 * of ten. The decimal point moves in the text of the number: 0.00000055 × 1,000,000 is not 0.55 as a float.
 */
export function amountPerMillion(amount: number, quantity: number): number | undefined {
  // Most lists are per million already, and moving a point in a text is dear for thousands of rows.
  if (quantity === million) return amount;
  const [mantissa, exponent] = quantity.toExponential().split('e');
  if (mantissa !== '1') return undefined;
  return shiftDecimals(amount, 6 - Number(exponent));
}
