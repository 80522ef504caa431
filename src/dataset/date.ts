import { parseDate } from './parse-date.js';

export { parseDate, type PartialDate } from './parse-date.js';

export const isDate = (text: string): boolean => parseDate(text) !== undefined;

/** The first moment that the text covers, in milliseconds since 1970, UTC; undefined for no date. */
export function startOfDate(text: string): number | undefined {
  const date = parseDate(text);
  if (!date) return undefined;
  const [hour, minute, second = 0] = (date.time ?? '00:00').split(':').map(Number);
  return Date.UTC(date.year, (date.month ?? 1) - 1, date.day ?? 1, hour, minute, second);
}
