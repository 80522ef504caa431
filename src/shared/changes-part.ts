import { Part } from './part.js';

/** By itself, for the scripts that have it: a part that nobody asks for must not come along. */
export const changesPart = new Part(() => import('./changes.part.js'));
