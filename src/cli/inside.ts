import { realpath } from 'node:fs/promises';
import { sep } from 'node:path';
import { fail, failOf } from './fail.js';

/**
 * Fails where a symbolic link leads from `path` out of the folder: a catalogue from elsewhere must not make
 * us read, and perhaps publish, other files of this computer.
 */
export async function checkInside(folder: string, path: string): Promise<void> {
  const [root, target] = await Promise.all([folder, path].map((one) => realpath(one))).catch(
    (error: unknown) => failOf(path, error),
  );
  if (root === undefined || target === undefined) return;
  if (!target.startsWith(root.endsWith(sep) ? root : root + sep))
    fail(path, 'a symbolic link leads out of the folder');
}
