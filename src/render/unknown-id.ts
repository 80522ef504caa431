import type { Failure } from '../dataset/failure.js';
import { findModel, findRubric } from '../dataset/query.js';
import type { Dataset } from '../dataset/schema.js';
import type { SheetOptions } from './sheet-options.js';

/**
 * The first id that is asked for and not in the data. An element says so and shows the rest; a page that is built
 * is better not built than built without a model.
 */
export function findUnknownId(
  dataset: Dataset,
  { models = [], rubric = '', since = '', by }: SheetOptions,
): Failure | undefined {
  const rubrics = by === 'source' ? rubric.split(',').map((id) => id.trim()) : [rubric];
  const outcomes = [
    ...models.map((id) => findModel(dataset, id)),
    ...[...rubrics, since].filter(Boolean).map((id) => findRubric(dataset, id)),
  ];
  for (const outcome of outcomes) if (!outcome.ok) return outcome.failure;
  return undefined;
}
