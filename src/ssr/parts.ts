import * as calculator from '../elements/pricing-table/calculator.part.js';
import * as history from '../elements/pricing-table/history.part.js';
import { calculatorPart, historyPart } from '../elements/pricing-table/pricing-parts.js';

/**
 * For what cannot wait until a part of an element is loaded: a server, and a page that takes over what a server has
 * printed.
 */
export function haveAllParts(): void {
  calculatorPart.content = calculator;
  historyPart.content = history;
}
