// What few rubrics have: classes, results that are no level, totals that do not count everything, many criteria. Loaded
// with data that have it.
export { scoreClasses } from '../dataset/score-classes.js';
export { sayCut } from './cut.view.js';
export { renderFold } from './fold.js';
export { mayFold } from './fold.view.js';
export { toOtherCell } from './other-cell.view.js';
export { toCoverage, toOtherTotal } from './other-total.view.js';
export { toReportedDifference } from './reported.view.js';
export { renderResult } from './result.js';
export { seldomStyles as styles } from './seldom.styles.js';
export { renderSteps } from './steps.js';
