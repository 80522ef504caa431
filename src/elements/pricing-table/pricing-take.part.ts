// How a reader takes along prices: loaded for those who do.
export * from '../../shared/export/taking.js';
export { toPriceFile } from './price-file.js';
