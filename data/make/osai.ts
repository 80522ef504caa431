import { join } from 'node:path';
import { readFolder } from '../../src/cli/read-folder.js';
import type { Dataset } from '../../src/dataset/schema.js';
import { importOsai, type OsaiOptions } from '../../src/importers/osai.js';
import { isFolder, leftAsIs, type Made } from './upstream.js';

/** A state of the public repository, as a folder with its files. */
interface Edition {
  id: string;
  folder: string;
  date: string;
  revision: string;
}

const editions: Edition[] = [
  { id: 'osai-14', folder: 'osai-2025-06-25', date: '2025-06-25', revision: 'fb1d9ef' },
  { id: 'osai-12', folder: 'osai-2026-06-12', date: '2026-06-12', revision: '5a388e8' },
];

const repository = 'https://github.com/Language-Technology-Assessment/main-database';

/** Our own words for an edition: what upstream wrote as prose is not published here. */
export type Words = Record<string, NonNullable<OsaiOptions['words']>>;

/** The editions whose folder is there; for each of the others, one line that says where it can be had. */
export async function makeOsai(upstream: string, words: Words): Promise<Made> {
  const datasets: Dataset[] = [];
  const missing: string[] = [];
  for (const { id, folder, date, revision } of editions) {
    const path = join(upstream, folder);
    if (await isFolder(path)) datasets.push(await makeEdition(path, { date, revision, words: words[id] }));
    else missing.push(leftAsIs(id, path, revision, repository));
  }
  return { datasets, missing };
}

async function makeEdition(
  path: string,
  { words, ...edition }: Pick<OsaiOptions, 'date' | 'revision' | 'words'>,
): Promise<Dataset> {
  const files = await readFolder(path, { include: /\.ya?ml$/i });
  return importOsai(files, { ...edition, keepProse: false, ...(words && { words }) }).dataset;
}
