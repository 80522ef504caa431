// Several datasets as one: loaded where an element shows what has been published apart.
import { fail, type Outcome, succeed } from '../dataset/failure.js';
import type { LoadedPart } from '../dataset/load-slice.js';
import { mergeDatasets } from '../dataset/merge.js';
import type { Loaded } from './read-data.js';

/** All of them, or the first failure: half of a comparison would look like the whole. */
export function mergeOutcomes(outcomes: Outcome<LoadedPart>[]): Outcome<Loaded> {
  const failed = outcomes.find((outcome) => !outcome.ok);
  if (failed) return failed;
  const all = outcomes.flatMap((outcome) => (outcome.ok ? [outcome.value] : []));
  const [first, ...others] = all.map(({ dataset }) => dataset);
  if (!first) return fail('src');
  return succeed({
    dataset: mergeDatasets([first, ...others]),
    issues: all.flatMap(({ issues }) => issues),
    dropped: all.reduce((sum, { dropped }) => sum + dropped, 0),
    isDamaged: all.some(({ isDamaged }) => isDamaged),
    isSealed: all.every(({ isSealed }) => isSealed),
    isPart: all.some(({ isPart }) => isPart),
    origins: all.map(({ url, contentType = '' }) => ({ url, contentType })),
  });
}
