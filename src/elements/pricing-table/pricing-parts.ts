import { Part } from '../../shared/part.js';

// The paths are written out so that bundlers find them.
export const pricingPart = new Part(() => import('./pricing-table.part.js'));
export const historyPart = new Part(() => import('./history.part.js'));
export const calculatorPart = new Part(() => import('./calculator.part.js'));
export const pricingTake = new Part(() => import('./pricing-take.part.js'));
export const controlsPart = new Part(() => import('./controls.part.js'));
