import { fail, type Outcome, succeed } from '../../src/dataset/failure.js';
import { loadDataset } from '../../src/dataset/load.js';
import { mergeDatasets } from '../../src/dataset/merge.js';
import type { Dataset } from '../../src/dataset/schema.js';
import { publishedBySource, publishedDatasetOf } from '../../src/shared/published.js';
import { type Catalogue, toCatalogue } from './catalogue.js';
import { isBySource } from './resolve.js';
import type { BuilderState } from './state.js';

const opennessNames = ['osai-12', 'osai-14', 'mof', 'fmti', 'deepseek'];
const pricesName = 'prices';

/** The published datasets by name. */
export type Published = ReadonlyMap<string, Dataset>;

/**
 * Loads every published dataset from a folder, `folder` with a slash at its end. The elements of the preview share
 * the requests. A dataset that cannot be loaded is left out; without any the first failure is the answer.
 */
export async function loadPublished(folder: string): Promise<Outcome<Published>> {
  const names = [...opennessNames, publishedBySource, pricesName];
  const outcomes = await Promise.all(names.map((name) => loadDataset(`${folder}${name}.json`)));
  const loaded = names.flatMap((name, index) => {
    const outcome = outcomes[index];
    return outcome?.ok ? [[name, outcome.value.dataset] as const] : [];
  });
  const [failed] = outcomes.filter((outcome) => !outcome.ok);
  return loaded.length > 0 ? succeed(new Map(loaded)) : (failed ?? fail('empty'));
}

export function catalogueOf(published: Published): Catalogue {
  const only = (names: string[]) => names.flatMap((name) => published.get(name) ?? []);
  return toCatalogue({
    openness: only(opennessNames),
    bySource: only([publishedBySource]),
    prices: only([pricesName]),
  });
}

/** What the element of a state would load, as one dataset. */
export function datasetFor(state: BuilderState, published: Published): Dataset | undefined {
  const [first, ...others] = namesFor(state).flatMap((name) => published.get(name) ?? []);
  return first && mergeDatasets([first, ...others]);
}

function namesFor(state: BuilderState): string[] {
  if (state.widget === 'pricing') return [pricesName];
  if (isBySource(state)) return [publishedBySource];
  const { rubric = '', since } = state.settings;
  return [...new Set([rubric, since ?? rubric].map(publishedDatasetOf))];
}
