import { constants } from 'node:fs';
import { access, lstat, realpath, stat, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { fail, hasCode, reasonOf } from './fail.js';

/**
 * Checks that a file can be written at `path`, before work is done for it, and answers its real place: a
 * symbolic link is written through. Fails for a folder, a device, a missing or closed parent, and for the
 * file `input` that the data comes from.
 */
export async function checkOutput(path: string, input?: string): Promise<string> {
  if (path === '' || /[/\\]$/.test(path)) fail(path || '--out', 'is not the name of a file');
  try {
    const target = (await existingFile(path)) ?? resolve(path);
    if (input && (await isSameFile(target, input))) fail(path, 'is the file that is imported');
    const folder = dirname(target);
    const parent = await stat(folder).catch((error: unknown) => fail(path, `its folder: ${reasonOf(error)}`));
    if (!parent.isDirectory()) fail(path, 'its parent is not a folder');
    await access(folder, constants.W_OK | constants.X_OK);
    return target;
  } catch (error) {
    return rethrow(path, error);
  }
}

const isSameFile = async (target: string, input: string) =>
  target === (await realpath(input).catch(() => undefined));

/** The real path of a file that may be replaced; undefined where there is none yet. */
async function existingFile(path: string): Promise<string | undefined> {
  const found = await stat(path).catch((error: unknown) => {
    if (!hasCode(error, 'ENOENT')) throw error;
  });
  if (!found) {
    const isLink = await lstat(path).then(
      () => true,
      () => false,
    );
    return isLink ? fail(path, 'is a symbolic link to nothing') : undefined;
  }
  if (found.isDirectory()) fail(path, 'is a folder');
  if (!found.isFile()) fail(path, 'is not a regular file');
  await access(path, constants.W_OK);
  return realpath(path);
}

/**
 * Replaces the file as a whole: whatever happens, either the old or the new content is there. The text is
 * written by `writeFile` into the temporary file, since write-file-atomic itself takes a short write (a disk
 * that becomes full) for success and would put half a file in place.
 */
export async function writeOutput(target: string, content: string | Uint8Array): Promise<void> {
  try {
    const tmpfileCreated = (file: string) => writeFile(file, content);
    // eslint-disable-next-line @typescript-eslint/no-misused-promises -- it is awaited; the types do not say so
    await writeFileAtomic(target, '', { tmpfileCreated });
  } catch (error) {
    rethrow(target, error);
  }
}

function rethrow(path: string, error: unknown): never {
  if ((error as NodeJS.ErrnoException).code) fail(path, reasonOf(error));
  throw error;
}
