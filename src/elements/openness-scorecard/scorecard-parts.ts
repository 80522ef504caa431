import { Part } from '../../shared/part.js';

/** The path is written out so that bundlers find it. */
export const scorecardTake = new Part(() => import('./scorecard-take.part.js'));
