import { Part } from '../../shared/part.js';

// The paths are written out so that bundlers find them.
export const indexPart = new Part(() => import('./openness-index.part.js'));
export const indexTake = new Part(() => import('./index-take.part.js'));
