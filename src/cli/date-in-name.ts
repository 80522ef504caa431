import { basename, resolve } from 'node:path';
import { parseDate } from '../dataset/date.js';

/** The day with which the name of a folder ends, such as that of `osai-2026-06-12`. */
export function dateInName(path: string): string | undefined {
  const found = /(?:^|\D)(\d{4}-\d{2}-\d{2})$/.exec(basename(resolve(path)))?.[1];
  return found && parseDate(found) ? found : undefined;
}
