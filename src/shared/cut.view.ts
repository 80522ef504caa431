import { mostCriteria } from '../dataset/limits.js';
import type { Wording } from './wording.js';

/** That there are more criteria than are shown. */
export const sayCut = ({ strings }: Wording): string => strings.tooManyCriteria(mostCriteria);
