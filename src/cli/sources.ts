import type { ImportResult } from '../importers/report.js';
import type { Progress } from './progress.js';
import { readCsv } from './source-csv.js';
import { readFmti } from './source-fmti.js';
import { readGenaiPrices } from './source-genai-prices.js';
import { readMof } from './source-mof.js';
import { readOsai } from './source-osai.js';

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
  progress: Progress;
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
]);
