import type { ImportResult } from '../importers/report.js';
import type { Progress } from './progress.js';
import { readGenaiPrices } from './source-genai-prices.js';
import { readOsai } from './source-osai.js';

export interface SourceOptions {
  /** `YYYY-MM-DD`, checked. */
  date?: string;
  revision?: string;
  progress: Progress;
}

/** Reads an upstream catalogue and imports it. */
export type ReadSource = (path: string | undefined, options: SourceOptions) => Promise<ImportResult>;

/** What `openness-widgets import` takes, by name. */
export const importSources: ReadonlyMap<string, ReadSource> = new Map([
  ['osai', readOsai],
  ['genai-prices', readGenaiPrices],
]);
