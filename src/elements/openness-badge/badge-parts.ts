import { Part } from '../../shared/part.js';

/** The path is written out so that bundlers find it. */
export const badgePart = new Part(() => import('./openness-badge.part.js'));
