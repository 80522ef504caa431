import { readdir, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { SourceFile } from '../importers/report.js';
import { fail, reasonOf } from './fail.js';
import { readText } from './read-text.js';

const mostFiles = 50_000;
const mostBytes = 5 * 2 ** 20;

export interface ReadOptions {
  /** Which names are read; the rest is not opened. */
  include: RegExp;
  onProgress?: (done: number, total: number) => void;
}

/**
 * The files of a folder whose names fit, without its sub-folders, in the order of their names by code unit.
 * Fails where the folder or a file cannot be read, and where a symbolic link leads out of the folder.
 */
export async function readFolder(
  folder: string,
  { include, onProgress }: ReadOptions,
): Promise<SourceFile[]> {
  const names = (await listFolder(folder)).filter((name) => include.test(name)).sort();
  if (names.length === 0) fail(folder, 'holds no file to import');
  if (names.length > mostFiles) fail(folder, `holds more than ${mostFiles} files`);
  const root = await realpath(folder);
  const files: SourceFile[] = [];
  for (const name of names) {
    const path = join(folder, name);
    await checkInside(root, path);
    files.push({ path: name, text: await readText(path, mostBytes) });
    onProgress?.(files.length, names.length);
  }
  return files;
}

async function listFolder(folder: string): Promise<string[]> {
  try {
    if (!(await stat(folder)).isDirectory()) fail(folder, 'is not a folder');
    return await readdir(folder);
  } catch (error) {
    return rethrow(folder, error);
  }
}

/** A catalogue from elsewhere must not make us read, and perhaps publish, other files of this computer. */
async function checkInside(root: string, path: string): Promise<void> {
  try {
    const target = await realpath(path);
    if (!target.startsWith(root.endsWith(sep) ? root : root + sep)) {
      fail(path, 'a symbolic link leads out of the folder');
    }
  } catch (error) {
    rethrow(path, error);
  }
}

function rethrow(path: string, error: unknown): never {
  if ((error as NodeJS.ErrnoException).code) fail(path, reasonOf(error));
  throw error;
}
