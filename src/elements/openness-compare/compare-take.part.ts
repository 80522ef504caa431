// How a reader takes along a comparison: loaded for those who do.
export * from '../../shared/export/taking.js';
export { toComparisonCsv, toComparisonMarkdown } from './compare-export.js';
