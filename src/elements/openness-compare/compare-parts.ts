import { Part } from '../../shared/part.js';

// The paths are written out so that bundlers find them.
export const comparePart = new Part(() => import('./openness-compare.part.js'));
export const bySourcePart = new Part(() => import('./by-source.part.js'));
export const compareTake = new Part(() => import('./compare-take.part.js'));
