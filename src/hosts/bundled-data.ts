import { mergeDatasets } from '../dataset/merge.js';
import { parseDataset } from '../dataset/parse.js';
import type { Dataset } from '../dataset/schema.js';
import { WidgetError } from './widget-error.js';

// The published datasets for a server whose program is bundled, so that they come along wherever it is brought.
// Bundlers see them by their written-out names, and each becomes a part that is loaded when it is asked for.
const files = new Map<string, () => Promise<{ default: unknown }>>([
  ['deepseek', () => import('openness-widgets/data/deepseek.json', { with: { type: 'json' } })],
  [
    'deepseek-by-source',
    () => import('openness-widgets/data/deepseek-by-source.json', { with: { type: 'json' } }),
  ],
  ['fmti', () => import('openness-widgets/data/fmti.json', { with: { type: 'json' } })],
  ['mof', () => import('openness-widgets/data/mof.json', { with: { type: 'json' } })],
  ['osai-12', () => import('openness-widgets/data/osai-12.json', { with: { type: 'json' } })],
  ['osai-14', () => import('openness-widgets/data/osai-14.json', { with: { type: 'json' } })],
  ['prices', () => import('openness-widgets/data/prices.json', { with: { type: 'json' } })],
]);

/** Names of all of them; a test compares them with the files. */
export const bundledNames: readonly string[] = [...files.keys()];

/** A site asks for the same few on many pages. */
const known = new Map<string, Promise<Dataset>>();

/**
 * One dataset out of published ones; where two say the same, the first counts.
 *
 * @throws {WidgetError} for a name that none has.
 */
export async function readBundledDatasets(names: string[]): Promise<Dataset> {
  const [first, ...others] = await Promise.all(names.map(readOnce));
  if (!first) throw new WidgetError({ code: 'src', received: '' });
  return mergeDatasets([first, ...others]);
}

function readOnce(name: string): Promise<Dataset> {
  const dataset = known.get(name) ?? read(name);
  known.set(name, dataset);
  return dataset;
}

async function read(name: string): Promise<Dataset> {
  const load = files.get(name);
  if (!load) throw new WidgetError({ code: 'not-found', received: name, suggestions: [...bundledNames] });
  const outcome = parseDataset((await load()).default);
  if (!outcome.ok) throw new WidgetError(outcome.failure, name);
  return outcome.value.dataset;
}
