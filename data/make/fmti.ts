import { join } from 'node:path';
import { readFolder } from '../../src/cli/read-folder.js';
import { importFmti } from '../../src/importers/fmti.js';
import { isFolder, leftAsIs, type Made } from './upstream.js';

const revision = 'f4500c5';
const date = '2025-12-09';
const repository = 'https://github.com/stanford-crfm/fmti';

/** Two editions of the Foundation Model Transparency Index, where their tables are there. */
export async function makeFmti(upstream: string): Promise<Made> {
  const path = join(upstream, 'fmti');
  if (!(await isFolder(path)))
    return { datasets: [], missing: [leftAsIs('fmti', path, revision, repository)] };
  const files = await readFolder(path, { include: /\.csv$/i });
  return { datasets: [importFmti(files, { date, revision, keepProse: false }).dataset], missing: [] };
}
