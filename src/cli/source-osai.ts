import { join } from 'node:path';
import { importOsai, OsaiError } from '../importers/osai.js';
import { dateInName } from './date-in-name.js';
import { fail, refuse } from './fail.js';
import { readFolder } from './read-folder.js';
import type { ReadSource } from './source.js';

/** The main database of the European Open Source AI Index: a folder of YAML files. */
export const readOsai: ReadSource = async (path, { date, revision, progress, log, keepGoing }) => {
  if (path === undefined) fail('osai', 'needs the path of a folder with the YAML files of the index');
  const files = await readFolder(path, {
    include: /\.ya?ml$/i,
    ...{ log, isLenient: keepGoing },
    onProgress: (done, total) => progress.update(`read ${done} of ${total} files`),
  });
  const dated = date ?? dateInName(path);
  if (!dated) fail(path, 'the name ends with no date; give the date of the data with --date YYYY-MM-DD');
  try {
    return importOsai(files, {
      date: dated,
      ...(revision && { revision }),
      keepProse: true,
      onProgress: (done, total) => progress.update(`imported ${done} of ${total} files`),
    });
  } catch (error) {
    if (!(error instanceof OsaiError)) throw error;
    const file = error.file ? join(path, error.file) : path;
    return refuse(error.path ? `${file}: ${error.path}` : file, error.message);
  }
};
