import { Part } from './part.js';

// What every element may need. The paths are written out so that bundlers find them.
export const languagePart = new Part(() => import('./language.part.js'));
export const mergePart = new Part(() => import('./merge.part.js'));
export const checkPart = new Part(() => import('./check.part.js'));
export const failurePart = new Part(() => import('./failure.part.js'));
