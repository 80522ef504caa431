// The importers by themselves, for tools and site builders: plain text or data in, dataset and report out.
export { type CsvErrorCode, type CsvOptions, CsvTableError, importCsv } from './csv.js';
export { FmtiError, type FmtiErrorCode, type FmtiOptions, importFmti } from './fmti.js';
export { genaiProviderIds } from './genai-providers.js';
export { type GenaiPricesOptions, importGenaiPrices } from './genai-prices.js';
export { importMof, MofError, type MofErrorCode, type MofOptions } from './mof.js';
export { importOsai, OsaiError, type OsaiErrorCode, type OsaiOptions } from './osai.js';
export { importPriceHistory, PriceHistoryError, type PriceHistoryErrorCode } from './price-history.js';
export type { ImportReport, ImportResult, Remark, SourceFile } from './report.js';
