import { printError } from './print.js';

/** Said aloud, because the same import would come out differently tomorrow. */
export function today(): string {
  const date = new Date().toISOString().slice(0, 10);
  printError(`dated ${date}, today; --date sets another date`);
  return date;
}
