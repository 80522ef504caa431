import { parseDate } from '../../dataset/date.js';

export const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A date as people name an edition, such as "June 2025", or the year alone; undefined for no date of ISO 8601. */
export function nameMonth(date: string): string | undefined {
  const found = parseDate(date);
  if (!found) return undefined;
  const month = found.month ? months[found.month - 1] : undefined;
  return month ? `${month} ${found.year}` : `${found.year}`;
}
