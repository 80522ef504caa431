import type { Model } from '../../dataset/schema.js';

/** Models for a file of their own: members that are not in it would be references to nothing. */
export function withKnownMembers(models: Model[]): Model[] {
  const ids = new Set(models.map(({ id }) => id));
  return models.map(({ members, ...model }) => {
    const known = members?.filter((id) => ids.has(id)) ?? [];
    return known.length > 0 ? { ...model, members: known } : model;
  });
}
