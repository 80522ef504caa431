import { join } from 'node:path';
import { importMof, MofError } from '../importers/mof.js';
import type { SourceFile } from '../importers/report.js';
import { dateInName } from './date-in-name.js';
import { fail, refuse } from './fail.js';
import { type ReadOptions, readFolder } from './read-folder.js';
import type { ReadSource } from './source.js';

/** The model files of the Model Openness Tool: `models/`, `components.json` and `open-licenses.json`. */
export const readMof: ReadSource = async (path, options) => {
  if (path === undefined) fail('mof', 'needs the path of a folder with models/ and components.json');
  const { date = dateInName(path), revision, progress, log, keepGoing } = options;
  const files = await readMofFolder(path, {
    ...{ log, isLenient: keepGoing },
    onProgress: (done, total) => progress.update(`read ${done} of ${total} files`),
  });
  try {
    return importMof(files, {
      ...(date && { date }),
      ...(revision && { revision }),
      keepProse: true,
      onProgress: (done, total) => progress.update(`imported ${done} of ${total} files`),
    });
  } catch (error) {
    if (!(error instanceof MofError)) throw error;
    const file = error.file ? join(path, error.file) : path;
    return refuse(error.path ? `${file}: ${error.path}` : file, error.message);
  }
};

/** The files as the importer wants them, with their paths relative to the folder. */
export async function readMofFolder(
  path: string,
  options: Omit<ReadOptions, 'include'> = {},
): Promise<SourceFile[]> {
  const catalogue = await readFolder(path, { include: /^(?:components|open-licenses)\.json$/ });
  const models = await readFolder(join(path, 'models'), { ...options, include: /\.ya?ml$/i, root: path });
  return [...catalogue, ...models.map((file) => ({ ...file, path: `models/${file.path}` }))];
}
