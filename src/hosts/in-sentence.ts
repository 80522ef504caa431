import type { Sheet } from '../render/index.js';

/** Whether a widget stands in a sentence, where no block may be. */
export const inSentence = (sheet: Sheet): boolean => sheet.columns.length === 0;
