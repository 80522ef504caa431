/**
 * The number with its decimal point `places` further to the right, exactly: the point moves in the text of the
 * number, because 0.00000055 × 1,000,000 is not 0.55 as a float. A text such as `0.00000055` is read as a plain
 * decimal number; NaN for anything else.
 */
export function shiftDecimals(value: number | string, places: number): number {
  if (typeof value === 'string' && !/^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(value.trim())) return NaN;
  const [digits, exponent] = Number(value).toExponential().split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}
