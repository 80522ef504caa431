import { randomBytes } from 'node:crypto';
import type { Stats } from 'node:fs';
import { chmod, chown, open, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const signals = ['SIGHUP', 'SIGINT', 'SIGTERM'] as const;

const temporaryName = () => `.openness-widgets-${randomBytes(8).toString('hex')}.tmp`;
const isTemporary = (name: string) => /^\.openness-widgets-[0-9a-f]{16}\.tmp$/.test(name);

/** Nobody writes one file for so long: what is older was left by a run that was killed. */
const staleAfter = 60 * 60 * 1000;

/**
 * Puts a file in place as a whole: whatever happens, the old or the new content is there and never a part. The
 * content goes to a new file in the same folder, down to the disk, and takes the place of the old one by its
 * name. A signal that asks the process to end removes that file first. Where several runs write the same file,
 * the last one stands. Rejects with the error of the file system.
 */
export async function replaceFile(target: string, content: string | Uint8Array): Promise<void> {
  const folder = dirname(target);
  const temporary = join(folder, temporaryName());
  const old = await stat(target).catch(() => undefined);
  const interruption = awaitSignals();
  try {
    // O_EXCL: nobody can have put a link in the way of this name.
    await writeFile(temporary, content, { flag: 'wx', flush: true, signal: interruption.signal });
    if (old) await takeOver(old, temporary);
    interruption.signal.throwIfAborted();
    await rename(temporary, target);
    await syncFolder(folder);
  } catch (error) {
    await rm(temporary, { force: true });
    if (!interruption.signal.aborted) throw error;
  } finally {
    await interruption.end();
  }
  await removeStale(folder);
}

/** The new file is to be read and written by those who could read and write the old one. */
async function takeOver({ mode, uid, gid }: Stats, path: string): Promise<void> {
  await chown(path, uid, gid).catch(() => undefined);
  await chmod(path, mode & 0o777);
}

/** Holds signals back until `end`, which lets the process end as if they had come then. */
function awaitSignals() {
  const controller = new AbortController();
  let received: NodeJS.Signals | undefined;
  const take = (signal: NodeJS.Signals) => {
    received ??= signal;
    controller.abort();
  };
  for (const name of signals) process.on(name, take);
  return {
    signal: controller.signal,
    async end() {
      for (const name of signals) process.off(name, take);
      if (received === undefined) return;
      process.kill(process.pid, received);
      // On its way; nothing is to be done or said any more.
      await new Promise(() => undefined);
    },
  };
}

/** So that the new name, too, survives a loss of power. Not every system can do this to a folder. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

async function removeStale(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const path of names.filter(isTemporary).map((name) => join(folder, name))) {
    const found = await stat(path).catch(() => undefined);
    if (found && Date.now() - found.mtimeMs > staleAfter)
      await rm(path, { force: true }).catch(() => undefined);
  }
}
