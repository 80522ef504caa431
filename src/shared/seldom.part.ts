// What few rubrics have: classes, results that are no level, symbols of their own, totals that do not count everything,
// many criteria; and what is not asked for by its id. Loaded where it is needed.
export { findModelOtherwise, findRubricOtherwise } from '../dataset/find-otherwise.js';
export { scoreClasses } from '../dataset/score-classes.js';
export { sayCut } from './cut.view.js';
export { renderFold } from './fold.js';
export { mayFold } from './fold.view.js';
export { toOtherCell } from './other-cell.view.js';
export { otherOutline } from './other-outline.js';
export { toCoverage, toOtherTotal } from './other-total.view.js';
export { toReportedDifference } from './reported.view.js';
export { renderResult } from './result.js';
export { seldomStyles as styles } from './seldom.styles.js';
export { renderSteps } from './steps.js';
