import { parseDataset } from '../../src/dataset/parse.js';
import type { Dataset } from '../../src/dataset/schema.js';

/** The dataset as our reader takes it. Throws where anything had to be left out: we publish nothing of that kind. */
export function checked(name: string, input: unknown): Dataset {
  const parsed = parseDataset(input);
  if (!parsed.ok) {
    throw new Error(`${name}: ${parsed.failure.path ?? 'the whole file'}: ${parsed.failure.code}`);
  }
  const [issue] = parsed.value.issues;
  if (issue) throw new Error(`${name}: ${issue.path}: ${issue.code}`);
  return parsed.value.dataset;
}
