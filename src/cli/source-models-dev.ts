import { importModelsDev } from '../importers/models-dev.js';
import { dateInName } from './date-in-name.js';
import { fail } from './fail.js';
import { readJsonFile } from './read-json.js';
import type { ReadSource } from './source.js';
import { today } from './today.js';

/** Many times the catalogue of 2026, which has less than 3 MiB. */
const mostBytes = 64 * 2 ** 20;

/** The catalogue of models.dev: `api.json`, or the folder that holds it. */
export const readModelsDev: ReadSource = async (path, { date, revision }) => {
  if (path === undefined) fail('models.dev', 'needs the path of api.json, or of the folder that holds it');
  const catalogue = await readJsonFile(path, 'api.json', mostBytes);
  return importModelsDev(catalogue, {
    date: date ?? dateInName(path) ?? today(),
    ...(revision && { revision }),
  });
};
