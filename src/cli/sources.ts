import type { ReadSource } from './source.js';
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
