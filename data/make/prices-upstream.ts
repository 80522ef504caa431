import { join } from 'node:path';
import { readFolder } from '../../src/cli/read-folder.js';
import { readJsonFile } from '../../src/cli/read-json.js';
import type { Dataset } from '../../src/dataset/schema.js';
import { importLlmPrices } from '../../src/importers/llm-prices.js';
import { isFolder, leftAsIs } from './upstream.js';

/** The copy of models.dev says no more than the month. */
export const modelsDevDate = '2026-07';
const llmPrices = { date: '2026-08-05', revision: '723ef0b' };

/** Many times the catalogue of 2026, which has less than 3 MiB. */
const mostBytes = 64 * 2 ** 20;

/** The two lists of prices that come as copies of upstream. */
export interface PriceCopies {
  /** `api.json` of models.dev as plain data. */
  modelsDev: unknown;
  llmPrices: Dataset;
}

/** Both copies, or a line for each that is not there. */
export async function readPriceCopies(upstream: string): Promise<PriceCopies | { missing: string[] }> {
  const [modelsDev, llm] = [join(upstream, 'models.dev'), join(upstream, 'llm-prices')];
  const missing: string[] = [];
  if (!(await isFolder(modelsDev)))
    missing.push(
      `prices.json is left as it is: no folder ${modelsDev} (https://models.dev/api.json, July 2026)`,
    );
  if (!(await isFolder(llm)))
    missing.push(leftAsIs('prices', llm, llmPrices.revision, 'https://github.com/simonw/llm-prices'));
  if (missing.length > 0) return { missing };
  const files = await readFolder(llm, { include: /\.json$/i });
  return {
    modelsDev: await readJsonFile(modelsDev, 'api.json', mostBytes),
    llmPrices: importLlmPrices(files, llmPrices).dataset,
  };
}
