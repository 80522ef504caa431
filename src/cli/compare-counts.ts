import type { Dataset } from '../dataset/schema.js';
import { parseDataset } from '../dataset/parse.js';
import { defaultLimits } from '../dataset/request.js';
import { readFile, stat } from 'node:fs/promises';

/** A catalogue grows; one that shrinks by more than this has perhaps changed its form. */
const allowedLoss = 0.05;

/**
 * What an import has fewer of than the file that it is about to replace, in words; nothing where that file is
 * no such dataset.
 */
export async function findLosses(target: string, dataset: Dataset): Promise<string[]> {
  const before = await readEarlier(target);
  if (before?.id !== dataset.id) return [];
  const [old, now] = [countParts(before), countParts(dataset)];
  return Object.entries(now).flatMap(([name, count]) => {
    const earlier = old[name] ?? 0;
    return count < earlier * (1 - allowedLoss) ? [`${count} ${name}, ${earlier} before`] : [];
  });
}

async function readEarlier(path: string): Promise<Dataset | undefined> {
  try {
    if ((await stat(path)).size > defaultLimits.bytes) return undefined;
    const outcome = parseDataset(JSON.parse(await readFile(path, 'utf8')));
    return outcome.ok ? outcome.value.dataset : undefined;
  } catch {
    // It is there to be replaced, whatever it is.
    return undefined;
  }
}

/** A level that is missing counts for nothing: a renamed field leaves all of them empty. */
function countParts({ models, assessments, offers }: Dataset): Record<string, number> {
  const results = assessments.flatMap((one) => Object.values(one.results));
  return {
    models: models.length,
    'results that say something': results.filter((result) => !('missing' in result)).length,
    prices: offers.flatMap(({ components }) => components).length,
  };
}
