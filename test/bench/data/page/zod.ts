import { z } from 'zod';
import published from '../../../../data/schema/dataset.schema.json' with { type: 'json' };
import { measureCheck } from './measure-check.js';

// The kit's own schemas are written for zod/mini; these are made of the JSON Schema that it publishes. Making them is
// not counted.
const schema = z.fromJSONSchema(published as unknown as Parameters<typeof z.fromJSONSchema>[0]);
measureCheck((value) => schema.safeParse(value).success);
