// The dataset layer by itself, for tools and site builders: no DOM, no Lit.
export * from './failure.js';
export { loadDataset, type LoadOptions } from './load.js';
export { type Issue, type ParsedDataset, parseDataset } from './parse.js';
export { defaultRubric, findAssessments, findModel, findRubric } from './query.js';
export { rankAssessments, type RankedAssessment, tieRule } from './rank.js';
export type { LoadedDataset } from './loaded-dataset.js';
export { defaultLimits, type Limits } from './request.js';
export * from './schema.js';
export { levelOf, resultOf, type Score, scoreAssessment } from './score.js';
export { type SafeUrl, safeUrl } from './url.js';
