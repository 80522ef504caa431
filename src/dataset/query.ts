import { fail, type Outcome, succeed } from './failure.js';
import type { Assessment, Dataset, Model, Rubric } from './schema.js';
import { longestName } from './limits.js';
import { nearest } from './suggest.js';
import { printableText } from './printable-text.js';

/**
 * The model with this id, or else the only one with this alias or name. Nothing is found by resembling: a
 * miss fails with `not-found` and names the ids that are near.
 */
export function findModel(dataset: Dataset, asked: string): Outcome<Model> {
  const wanted = tidied(asked);
  const key = normalise(wanted);
  const byId =
    dataset.models.find(({ id }) => id === wanted) ?? dataset.models.find(({ id }) => normalise(id) === key);
  if (byId) return succeed(byId);
  const others = dataset.models.filter((model) => namesOf(model).some((name) => normalise(name) === key));
  const [only, ...rest] = others;
  if (only && rest.length === 0) return succeed(only);
  const suggestions = only ? others.map(({ id }) => id) : nearest(key, dataset.models.map(candidateOf));
  return fail('not-found', { received: wanted, suggestions });
}

/** The rubric with this id; a miss fails with `not-found` and names the ids that are near. */
export function findRubric(dataset: Dataset, asked: string): Outcome<Rubric> {
  const wanted = tidied(asked);
  const key = normalise(wanted);
  const found = dataset.rubrics.find(({ id }) => normalise(id) === key);
  if (found) return succeed(found);
  const ids = dataset.rubrics.map(({ id }) => ({ id, names: [id] }));
  return fail('not-found', { received: wanted, suggestions: nearest(key, ids) });
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

/** As the texts of a dataset are, whose names are no longer. */
const tidied = (text: string) => printableText(text.normalize('NFC')).slice(0, longestName);

const namesOf = ({ name, aliases = [] }: Model) => [name, ...aliases];
const candidateOf = (model: Model) => ({ id: model.id, names: [model.id, ...namesOf(model)] });

/** Two spellings of one text that no reader can tell apart are one id. */
const normalise = (text: string) => text.trim().normalize('NFC');
