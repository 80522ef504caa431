import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { mergeDatasets } from '../dataset/merge.js';
import { parseDataset } from '../dataset/parse.js';
import { defaultLimits } from '../dataset/request.js';
import type { Dataset } from '../dataset/schema.js';
import { problemOf } from './describe-problem.js';
import { fail, refuse } from './fail.js';
import { printError } from './print.js';
import { readJsonFile } from './read-json.js';

/** One dataset out of files and published datasets, each checked; where two say the same, the first counts. */
export async function readDatasets(names: string[]): Promise<Dataset> {
  const [first, ...others] = names;
  if (first === undefined) return fail('--data', 'names no dataset');
  const datasets: Dataset[] = [];
  for (const name of others) datasets.push(await readDataset(name));
  return mergeDatasets([await readDataset(first), ...datasets]);
}

async function readDataset(name: string): Promise<Dataset> {
  const path = publishedPath(name) ?? name;
  const outcome = parseDataset(await readJsonFile(path, 'dataset.json', defaultLimits.bytes));
  if (!outcome.ok) return refuse(path, problemOf(outcome.failure));
  const { dataset, dropped } = outcome.value;
  if (dropped > 0) printError(`${path}: ${dropped} parts left out; openness-widgets validate says which`);
  return dataset;
}

/** The datasets lie beside src/ and dist/ alike. */
function publishedPath(name: string): string | undefined {
  if (!/^[\w-][\w.-]*$/.test(name)) return undefined;
  const path = fileURLToPath(new URL(`../../data/${name}.json`, import.meta.url));
  return existsSync(path) ? path : undefined;
}
