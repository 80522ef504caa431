// The build of dist/cdn/ puts this in place of the same functions, which few rubrics need: views that call one wait for
// the part. What is drawn has been in a view before.
import { css } from 'lit';
import { need, needed, Part } from './part.js';

type Functions = typeof import('./seldom.part.js');

const seldomPart = new Part(() => import('./seldom.part.js'));
const here = () => need(seldomPart);

export const scoreClasses: Functions['scoreClasses'] = (...given) => here().scoreClasses(...given);
export const toOtherTotal: Functions['toOtherTotal'] = (...given) => here().toOtherTotal(...given);
export const toCoverage: Functions['toCoverage'] = (...given) => here().toCoverage(...given);
export const toOtherCell: Functions['toOtherCell'] = (...given) => here().toOtherCell(...given);
export const toReportedDifference: Functions['toReportedDifference'] = (...given) =>
  here().toReportedDifference(...given);
export const findModelOtherwise: Functions['findModelOtherwise'] = (...given) =>
  here().findModelOtherwise(...given);
export const findRubricOtherwise: Functions['findRubricOtherwise'] = (...given) =>
  here().findRubricOtherwise(...given);
export const sayCut: Functions['sayCut'] = (...given) => here().sayCut(...given);
export const renderSteps: Functions['renderSteps'] = (...given) => here().renderSteps(...given);
export const renderResult: Functions['renderResult'] = (...given) => here().renderResult(...given);
export const renderFold: Functions['renderFold'] = (...given) => here().renderFold(...given);

/** What does without the part where it cannot be had; that something is missing is said. */
function isToDoWithout(): boolean {
  needed.add(seldomPart);
  return seldomPart.hasFailed;
}

/** Unfolded, all of it is there too. */
export const mayFold = (): boolean => !isToDoWithout() && here().mayFold();

/** The symbol is text, then. */
export const otherOutline: Functions['otherOutline'] = (symbol) =>
  isToDoWithout() ? undefined : here().otherOutline(symbol);

/** They come with the part. */
export const seldomStyles = css``;
