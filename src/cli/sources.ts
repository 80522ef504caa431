import type { ImportResult } from '../importers/report.js';
import type { Progress } from './progress.js';
import type { ReadLog } from './read-folder.js';
import { readCsv } from './source-csv.js';
import { readFmti } from './source-fmti.js';
import { readGenaiPrices } from './source-genai-prices.js';
import { readLitellm } from './source-litellm.js';
import { readLlmPrices } from './source-llm-prices.js';
import { readModelsDev } from './source-models-dev.js';
import { readMof } from './source-mof.js';
import { readOpenRouter } from './source-openrouter.js';
import { readOsai } from './source-osai.js';
import { readPriceCsv } from './source-price-csv.js';

export interface SourceOptions {
  /** `YYYY-MM-DD`, checked. */
  date?: string;
  revision?: string;
  /** Of a spreadsheet: the files that define its criteria, and what it does not say about itself. */
  rubric?: string[];
  id?: string;
  name?: string;
  edition?: string;
  license?: string;
  source?: string;
  /** Of a price list: a file with exchange rates, and who sells in rows that do not say so. */
  rates?: string;
  seller?: string;
  /** Whether files that cannot be read are left out. */
  keepGoing?: boolean;
  progress: Progress;
  /** Takes note of files that the importer does not see. */
  log: ReadLog;
}

/** Reads an upstream catalogue and imports it. */
export type ReadSource = (path: string | undefined, options: SourceOptions) => Promise<ImportResult>;

/** What `openness-widgets import` takes, by name. */
export const importSources: ReadonlyMap<string, ReadSource> = new Map([
  ['osai', readOsai],
  ['mof', readMof],
  ['fmti', readFmti],
  ['csv', readCsv],
  ['genai-prices', readGenaiPrices],
  ['models.dev', readModelsDev],
  ['openrouter', readOpenRouter],
  ['llm-prices', readLlmPrices],
  ['litellm', readLitellm],
  ['price-csv', readPriceCsv],
]);
