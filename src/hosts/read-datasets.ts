import { readFile, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { mergeDatasets } from '../dataset/merge.js';
import { parseDataset } from '../dataset/parse.js';
import { defaultLimits } from '../dataset/request.js';
import type { Dataset } from '../dataset/schema.js';
import { WidgetError } from './widget-error.js';

/** A site asks for the same few files on many pages; while it is being written they may change. */
const known = new Map<string, { modified: number; dataset: Dataset }>();

/**
 * One dataset out of files and published datasets; where two say the same, the first counts.
 *
 * @throws {WidgetError} where one cannot be read.
 */
export async function readDatasets(names: string[]): Promise<Dataset> {
  const [first, ...others] = await Promise.all(names.map((name) => readDataset(pathOf(name))));
  if (!first) throw new WidgetError({ code: 'src', received: '' });
  return mergeDatasets([first, ...others]);
}

/** A word without slash and extension is a published one; they lie beside src/ and dist/ alike. */
const pathOf = (name: string) =>
  /^[\w-]+$/.test(name) ? fileURLToPath(new URL(`../../data/${name}.json`, import.meta.url)) : name;

async function readDataset(path: string): Promise<Dataset> {
  const { mtimeMs: modified, size } = await stat(path).catch(() => {
    throw new WidgetError({ code: 'not-found' }, path);
  });
  const cached = known.get(path);
  if (cached?.modified === modified) return cached.dataset;
  if (size > defaultLimits.bytes) throw new WidgetError({ code: 'too-large' }, path);
  const outcome = parseDataset(parseJson(await readFile(path, 'utf8'), path));
  if (!outcome.ok) throw new WidgetError(outcome.failure, path);
  known.set(path, { modified, dataset: outcome.value.dataset });
  return outcome.value.dataset;
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new WidgetError({ code: 'syntax' }, path);
  }
}
