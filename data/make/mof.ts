import { join } from 'node:path';
import { readMofFolder } from '../../src/cli/source-mof.js';
import { importMof, type MofOptions } from '../../src/importers/mof.js';
import { isFolder, leftAsIs, type Made } from './upstream.js';

const revision = '8b5d30e';
const date = '2026-05-11';
const repository = 'https://github.com/lfai/model_openness_tool';

/** Our own questions: the descriptions that upstream wrote are not published here. */
export type MofWords = NonNullable<MofOptions['words']>;

/** The model files of the Model Openness Tool, where they are there. */
export async function makeMof(upstream: string, words: MofWords): Promise<Made> {
  const path = join(upstream, 'mof');
  if (!(await isFolder(path)))
    return { datasets: [], missing: [leftAsIs('mof', path, revision, repository)] };
  const { dataset } = importMof(await readMofFolder(path), { date, revision, keepProse: false, words });
  return { datasets: [dataset], missing: [] };
}
