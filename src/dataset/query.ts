import { findModelOtherwise, findRubricOtherwise } from './find-otherwise.js';
import { type Outcome, succeed } from './failure.js';
import type { Assessment, Dataset, Model, Rubric } from './schema.js';

/**
 * The model with this id, or else the only one with this alias or name. Nothing is found by resembling: a
 * miss fails with `not-found` and names the ids that are near.
 */
export function findModel(dataset: Dataset, asked: string): Outcome<Model> {
  const found = dataset.models.find(({ id }) => id === asked);
  return found ? succeed(found) : findModelOtherwise(dataset, asked);
}

/** The rubric with this id; a miss fails with `not-found` and names the ids that are near. */
export function findRubric(dataset: Dataset, asked: string): Outcome<Rubric> {
  const found = dataset.rubrics.find(({ id }) => id === asked);
  return found ? succeed(found) : findRubricOtherwise(dataset, asked);
}

/** What is said about a model under a rubric, the newest first. */
export function findAssessments(dataset: Dataset, modelId: string, rubricId: string): Assessment[] {
  return dataset.assessments
    .filter(({ model, rubric }) => model === modelId && rubric === rubricId)
    .sort((one, other) => (one.date < other.date ? 1 : one.date > other.date ? -1 : 0));
}

/** The rubric to show where none is asked for: the first that has something on one of the models. */
export function defaultRubric(dataset: Dataset, modelIds: string[]): Rubric | undefined {
  return dataset.rubrics.find(({ id }) =>
    dataset.assessments.some(({ rubric, model }) => rubric === id && modelIds.includes(model)),
  );
}
