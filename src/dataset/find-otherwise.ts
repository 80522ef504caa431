import { fail, type Outcome, succeed } from './failure.js';
import type { Dataset, Model, Rubric } from './schema.js';
import { longestName } from './limits.js';
import { nearest } from './suggest.js';
import { printableText } from './printable-text.js';

/** The model whose id is only written otherwise, or the only one with this alias or name. */
export function findModelOtherwise({ models }: Dataset, asked: string): Outcome<Model> {
  const wanted = tidied(asked);
  const key = normalise(wanted);
  const byId = models.find(({ id }) => id === wanted) ?? models.find(({ id }) => normalise(id) === key);
  if (byId) return succeed(byId);
  const others = models.filter((model) => namesOf(model).some((name) => normalise(name) === key));
  const [only, ...rest] = others;
  if (only && rest.length === 0) return succeed(only);
  const suggestions = only ? others.map(({ id }) => id) : nearest(key, models.map(candidateOf));
  return fail('not-found', { received: wanted, suggestions });
}

/** The rubric whose id is only written otherwise. */
export function findRubricOtherwise({ rubrics }: Dataset, asked: string): Outcome<Rubric> {
  const wanted = tidied(asked);
  const key = normalise(wanted);
  const found = rubrics.find(({ id }) => normalise(id) === key);
  if (found) return succeed(found);
  const ids = rubrics.map(({ id }) => ({ id, names: [id] }));
  return fail('not-found', { received: wanted, suggestions: nearest(key, ids) });
}

/** As the texts of a dataset are, whose names are no longer. */
const tidied = (text: string) => printableText(text.normalize('NFC')).slice(0, longestName);

const namesOf = ({ name, aliases = [] }: Model) => [name, ...aliases];
const candidateOf = (model: Model) => ({ id: model.id, names: [model.id, ...namesOf(model)] });

/** Two spellings of one text that no reader can tell apart are one id. */
const normalise = (text: string) => text.trim().normalize('NFC');
