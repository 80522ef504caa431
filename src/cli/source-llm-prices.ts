import { importLlmPrices } from '../importers/llm-prices.js';
import { dateInName } from './date-in-name.js';
import { fail } from './fail.js';
import { readFolder } from './read-folder.js';
import type { ReadSource } from './source.js';
import { today } from './today.js';

/** The price list llm-prices: a folder with a JSON file for each vendor. */
export const readLlmPrices: ReadSource = async (path, { date, revision, progress, log, keepGoing }) => {
  if (path === undefined) fail('llm-prices', 'needs the path of a folder with a JSON file for each vendor');
  const files = await readFolder(path, {
    include: /\.json$/i,
    ...{ log, isLenient: keepGoing },
    onProgress: (done, total) => progress.update(`read ${done} of ${total} files`),
  });
  return importLlmPrices(files, { date: date ?? dateInName(path) ?? today(), ...(revision && { revision }) });
};
