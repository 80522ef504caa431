import { Part } from '../../shared/part.js';

/** The path is written out so that bundlers find it. */
export const indexTake = new Part(() => import('./index-take.part.js'));
