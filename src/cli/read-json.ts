import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, reasonOf } from './fail.js';
import { positionOfSyntaxError } from './json-position.js';
import { readText } from './read-text.js';

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
