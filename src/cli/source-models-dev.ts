import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { importModelsDev } from '../importers/models-dev.js';
import { dateInName } from './date-in-name.js';
import { fail, reasonOf } from './fail.js';
import { positionOfSyntaxError } from './json-position.js';
import { readText } from './read-text.js';
import type { ReadSource } from './sources.js';
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

/** The data of a JSON file, or of the file of that name where the path leads to a folder. */
export async function readJsonFile(path: string, name: string, mostBytes: number): Promise<unknown> {
  const file = (await isFolder(path)) ? join(path, name) : path;
  const text = await readText(file, mostBytes);
  try {
    return JSON.parse(text);
  } catch {
    const position = positionOfSyntaxError(text);
    return fail(position ? `${file}:${position.line}:${position.column}` : file, 'not JSON');
  }
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    return fail(path, reasonOf(error));
  }
}
