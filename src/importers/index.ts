// The importers by themselves, for tools and site builders: plain text or data in, dataset and report out.
export { genaiProviderIds } from './genai-providers.js';
export { type GenaiPricesOptions, importGenaiPrices } from './genai-prices.js';
export { importOsai, OsaiError, type OsaiErrorCode, type OsaiOptions } from './osai.js';
export { importPriceHistory, PriceHistoryError, type PriceHistoryErrorCode } from './price-history.js';
export type { ImportReport, ImportResult, Remark, SourceFile } from './report.js';
