import { importOpenRouter } from '../importers/openrouter.js';
import { dateInName } from './date-in-name.js';
import { fail } from './fail.js';
import { readJsonFile } from './read-json.js';
import type { ReadSource } from './source.js';
import { today } from './today.js';

/** Many times the list of 2026, which has less than 1 MiB. */
const mostBytes = 32 * 2 ** 20;

/** The list of models of OpenRouter, saved as `models.json`, or the folder that holds it. */
export const readOpenRouter: ReadSource = async (path, { date, revision }) => {
  if (path === undefined) fail('openrouter', 'needs the path of models.json, or of the folder that holds it');
  const list = await readJsonFile(path, 'models.json', mostBytes);
  return importOpenRouter(list, {
    date: date ?? dateInName(path) ?? today(),
    ...(revision && { revision }),
  });
};
