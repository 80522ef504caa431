import { Dataset, formatVersion } from '../../src/dataset/schema.js';
import { z } from '../../src/dataset/zod.js';

/**
 * The JSON Schema of what a dataset file may hold. Rules that JSON Schema cannot say (days that exist,
 * references, intervals) are checked by `openness-widgets validate` only.
 */
export function makeJsonSchema(): object {
  const { $schema, ...schema } = z.toJSONSchema(Dataset, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema._zod.def.type === 'undefined') jsonSchema.not = {};
    },
  });
  return { $schema, title: `openness-widgets dataset, version ${formatVersion}`, ...schema };
}
