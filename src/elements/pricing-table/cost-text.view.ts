import { shiftDecimals } from '../../dataset/shift-decimals.js';
import type { Wording } from '../../shared/wording.js';
import { formatMoney } from '../../shared/money-format.js';

/** From here on a number has no decimal places. */
const mostRounded = 1e15;

/**
 * A cost with as many digits as help: to the cent from 1 on, and so many significant digits below, so that
 * 0.00027 does not become 0.00.
 */
export function costText(cost: number, currency: string, { format }: Wording, digits: number): string {
  const places = cost < 1 ? digits - 1 - exponentOf(cost) : 2;
  return formatMoney(format, roundTo(cost, places), currency);
}

/** A share from 0 to 1 in percent, without its sign; to two places, so that a reader can redo a sum. */
export const shareText = (share: number, { format }: Wording): string =>
  format.number(shiftDecimals(roundTo(share, 4), 2));

/** Rounded in the text of the number: 204.825 is 204.83, and not 204.82 as its binary fraction says. */
const roundTo = (value: number, places: number) =>
  value < mostRounded ? shiftDecimals(Math.round(shiftDecimals(value, places)), -places) : value;

const exponentOf = (value: number) => Number(value.toExponential().split('e')[1]);
