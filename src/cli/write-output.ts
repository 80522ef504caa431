import { constants } from 'node:fs';
import { access, lstat, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fail, failOf, hasCode } from './fail.js';
import { identify, wasRead } from './read-text.js';
import { replaceFile } from './replace-file.js';

export interface OutputOptions {
  /** Whether a file that is there may be replaced. */
  force?: boolean;
}

/**
 * Checks that a file can be written at `path`, before work is done for it, and answers its full path. Fails for
 * a folder, a device, a symbolic link, a missing or closed parent, and for a file that is there, unless `force`
 * says that it may be replaced.
 */
export async function checkOutput(path: string, { force = false }: OutputOptions = {}): Promise<string> {
  if (path === '' || /[/\\]$/.test(path)) fail(path || '--out', 'is not the name of a file');
  const target = resolve(path);
  try {
    await checkExisting(path, force);
    const folder = dirname(target);
    const parent = await stat(folder).catch((error: unknown) => failOf(`${path}: its folder`, error));
    if (!parent.isDirectory()) fail(path, 'its parent is not a folder');
    await access(folder, constants.W_OK | constants.X_OK);
    return target;
  } catch (error) {
    return failOf(path, error);
  }
}

async function checkExisting(path: string, force: boolean): Promise<void> {
  const found = await lstat(path).catch((error: unknown) => {
    if (!hasCode(error, 'ENOENT')) throw error;
  });
  if (!found) return;
  // Its target may be anything, and replacing the link itself would surprise as well.
  if (found.isSymbolicLink()) fail(path, 'is a symbolic link; name the file that it leads to');
  if (found.isDirectory()) fail(path, 'is a folder');
  if (!found.isFile()) fail(path, 'is not a regular file');
  if (!force) fail(path, 'is there already; --force replaces it');
  await access(path, constants.W_OK);
}

/**
 * Replaces the file as a whole: whatever happens, either the old or the new content is there. Fails for a file
 * that the content was made of.
 */
export async function writeOutput(target: string, content: string | Uint8Array): Promise<void> {
  const found = await stat(target, { bigint: true }).catch(() => undefined);
  if (found && wasRead(identify(found))) fail(target, 'is a file that the data comes from');
  try {
    await replaceFile(target, content);
  } catch (error) {
    failOf(target, error);
  }
}
