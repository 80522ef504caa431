/** The number that a text is: digits with a decimal point, perhaps an exponent. Undefined for anything else. */
export function toNumber(text: string): number | undefined {
  const plain = text.replace('−', '-');
  if (!/^[+-]?\d+(?:\.\d+)?(?:e[+-]?\d{1,3})?$/i.test(plain)) return undefined;
  const value = Number(plain);
  return Number.isFinite(value) ? value : undefined;
}

/**
 * The same for a cell, where a unit may stand behind the number. A comma is never read: 1,234 is a thousand to
 * some and a little more than one to others.
 */
export function readNumber(cell: string, unit: string | undefined): number | undefined {
  const end = [unit, '%'].find((text) => text && cell.toLowerCase().endsWith(text.toLowerCase()));
  return toNumber(end ? cell.slice(0, -end.length).trim() : cell);
}

/** Whether somebody meant a number, even if it is not one; versions and dates are none. */
export const looksLikeNumber = (cell: string) =>
  /^[-+−]?\d[\d.,\s'’]*(?:e[+-]?\d+)?\s*%?$/i.test(cell) && !/\..*\./.test(cell);
