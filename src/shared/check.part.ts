// The full check, and what is said of what it has found: loaded with data that the build of the kit has not checked.
import { mostModels } from '../dataset/limits.js';
import { limitCode } from '../dataset/parse.js';
import type { CheckedData } from './read-data.js';
import type { Wording } from './wording.js';

export { interpret } from '../dataset/interpret.js';
export { parseDataset } from '../dataset/parse.js';

/** What is to be known of data that are shown: entries that could not be read, letters that were lost. */
export function findingsOf(
  { dropped, issues, isDamaged }: CheckedData,
  { strings, format }: Wording,
): string[] {
  const isCut = issues.some(({ code }) => code === limitCode);
  return [
    ...(isCut ? [strings.tooManyModels(format.number(mostModels))] : []),
    ...(dropped > 0 ? [strings.dropped(dropped)] : []),
    ...(isDamaged ? [strings.damaged] : []),
  ];
}
