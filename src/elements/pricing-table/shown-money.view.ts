import type { Wording } from '../../shared/wording.js';
import type { Converted } from './convert.js';

/** More would make a rate of some day, or a mean, look exact. */
const computedDigits = 4;

/** An amount as it is listed, with all its digits; one that is converted is marked and rounded. */
export function printShown({ amount, currency, isConverted }: Converted, wording: Wording): string {
  if (!isConverted) return wording.format.money(amount, currency);
  return wording.strings.converted(printComputed(amount, currency, wording));
}

/** An amount that no seller lists, such as a mean of prices. */
export const printComputed = (amount: number, currency: string, { format }: Wording): string =>
  format.money(Number(amount.toPrecision(computedDigits)), currency);
