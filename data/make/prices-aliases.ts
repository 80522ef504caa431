import type { Model } from '../../src/dataset/schema.js';
import type { OpenModel } from './prices-written.js';

/**
 * An id or alias finds one model. First come the names that a model has a right to, then those that others only
 * use for it: the bare id of a maker's own model finds that one, though hosts use it as well.
 */
export function withAliases(models: Model[], claims: ((model: Model) => string[])[]): Model[] {
  const taken = new Set(models.map(({ id }) => id));
  const aliases = new Map(models.map(({ id }) => [id, [] as string[]]));
  for (const claim of claims) {
    for (const model of models) {
      const free = [...new Set(claim(model))].filter((alias) => !taken.has(alias));
      for (const alias of free) taken.add(alias);
      aliases.get(model.id)?.push(...free);
    }
  }
  return models.map((model) => {
    const found = aliases.get(model.id) ?? [];
    return { ...model, aliases: found.length > 0 ? found : undefined };
  });
}

/** Ids under which the catalogue had the model, whole and bare, and those by which others list it. */
export const namesOfOpenModel = ({ aliases = [], priced = [], listed }: OpenModel) => ({
  former: [...priced, ...aliases],
  others: [...priced.map(bareId), ...listed],
});

export const bareId = (id: string) => id.slice(id.indexOf('/') + 1);
