import { Part } from '../../shared/part.js';

/** The path is written out so that bundlers find it. */
export const compareTake = new Part(() => import('./compare-take.part.js'));
