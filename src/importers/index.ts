// The importers by themselves, for tools and site builders: plain text or data in, dataset and report out.
export { type CsvErrorCode, type CsvOptions, CsvTableError, importCsv } from './csv.js';
export { FmtiError, type FmtiErrorCode, type FmtiOptions, importFmti } from './fmti.js';
export { genaiProviderIds } from './genai-providers.js';
export { type GenaiPricesOptions, importGenaiPrices } from './genai-prices.js';
export { importLitellm } from './litellm.js';
export { importLlmPrices } from './llm-prices.js';
export { importModelsDev, type ModelsDevOptions } from './models-dev.js';
export { importMof, MofError, type MofErrorCode, type MofOptions } from './mof.js';
export { importOpenRouter, type OpenRouterOptions } from './openrouter.js';
export { importOsai, OsaiError, type OsaiErrorCode, type OsaiOptions } from './osai.js';
export { importPriceCsv, type PriceCsvOptions } from './price-csv.js';
export { importPriceHistory, PriceHistoryError, type PriceHistoryErrorCode } from './price-history.js';
export type { ImportReport, ImportResult, Place, Remark, SourceFile } from './report.js';
export type { PriceListOptions } from './shared/price-offer.js';
