import { foldText, sortKey } from '../../src/shared/fold-text.js';
import { searchFor } from '../../src/shared/search-text.js';
import type { ModelEntry } from './catalogue.js';

/** More would not be read; typing one letter more is faster. */
export const mostFound = 40;

/**
 * The models that a search finds in names, makers, base models and aliases: those whose name begins with it first,
 * otherwise by name. Everything is found by an empty search.
 */
export function findModels(models: ModelEntry[], search: string): ModelEntry[] {
  const isFound = searchFor(search);
  const beginning = foldText(search);
  const place = ({ name }: ModelEntry) => (foldText(name).startsWith(beginning) ? '0' : '1') + sortKey(name);
  const found = models
    .filter((model) => isFound(model.search))
    .map((model) => ({ model, key: place(model) }));
  return found.sort((one, other) => (one.key < other.key ? -1 : 1)).map(({ model }) => model);
}

/** The alias by which a search has found a model, where neither name nor maker says so. */
export function aliasFound({ name, detail, aliases }: ModelEntry, search: string): string | undefined {
  const wanted = foldText(search);
  if (!wanted || foldText(`${name} ${detail}`).includes(wanted)) return undefined;
  return aliases.find((alias) => foldText(alias).includes(wanted));
}
