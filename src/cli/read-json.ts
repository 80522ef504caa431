import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Place } from '../importers/report.js';
import { JsonError, parseJson } from '../importers/shared/json.js';
import { failOf, refuse } from './fail.js';
import { checkInside } from './inside.js';
import { readText } from './read-text.js';

/** The data of a JSON file, or of the file of that name where the path leads to a folder. */
export async function readJsonFile(path: string, name: string, mostBytes: number): Promise<unknown> {
  if (path === '-' || !(await isFolder(path))) return parseNamed(path, await readText(path, mostBytes));
  const file = join(path, name);
  await checkInside(path, file);
  return parseNamed(file, await readText(file, mostBytes));
}

function parseNamed(file: string, text: string): unknown {
  try {
    return parseJson(text);
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    return refuse(atPlace(file, error.place), `${error.message} (${error.code})`);
  }
}

/** `file:line:column`, as editors and terminals understand it. */
export const atPlace = (file: string, place?: Place) =>
  place ? `${file}:${place.line}:${place.column}` : file;

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    return failOf(path, error);
  }
}
