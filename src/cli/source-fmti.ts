import { join } from 'node:path';
import { FmtiError, importFmti } from '../importers/fmti.js';
import { dateInName } from './date-in-name.js';
import { fail, refuse } from './fail.js';
import { readFolder } from './read-folder.js';
import type { ReadSource } from './source.js';

/** The tables of the Foundation Model Transparency Index: `Dec2025_scores.csv`, `Dec2025_indicators.csv`, … */
export const readFmti: ReadSource = async (
  path,
  { date = dateInName(path ?? ''), revision, log, keepGoing },
) => {
  if (path === undefined) fail('fmti', 'needs the path of a folder with the tables of the index');
  const files = await readFolder(path, { include: /\.csv$/i, log, isLenient: keepGoing });
  try {
    return importFmti(files, { ...(date && { date }), ...(revision && { revision }), keepProse: true });
  } catch (error) {
    if (!(error instanceof FmtiError)) throw error;
    const file = error.file ? join(path, error.file) : path;
    return refuse(error.path ? `${file}: ${error.path}` : file, error.message);
  }
};
