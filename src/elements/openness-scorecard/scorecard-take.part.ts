// How a reader takes along a scorecard: loaded for those who do.
export * from '../../shared/export/taking.js';
export { toScorecardMarkdown } from './scorecard-markdown.js';
