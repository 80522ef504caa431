import { Part } from '../../shared/part.js';

/** The paths are written out so that bundlers find them. */
export const compactPart = new Part(() => import('./compact.part.js'));
export const scorecardTake = new Part(() => import('./scorecard-take.part.js'));
