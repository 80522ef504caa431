import type { Wording } from '../../shared/wording.js';
import type { Converted } from './convert.js';
import { formatMoney } from '../../shared/money-format.js';

/** More would make a rate of some day, or a mean, look exact. */
const computedDigits = 4;

/** An amount as it is listed, with all its digits; one that is converted is marked and rounded. */
export function printShown({ amount, currency, isConverted }: Converted, wording: Wording): string {
  if (!isConverted) return formatMoney(wording.format, amount, currency);
  return wording.strings.converted(printComputed(amount, currency, wording));
}

/** An amount that no seller lists, such as a mean of prices. */
export const printComputed = (amount: number, currency: string, { format }: Wording): string =>
  formatMoney(format, Number(amount.toPrecision(computedDigits)), currency);
