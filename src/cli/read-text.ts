import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { fail, reasonOf } from './fail.js';

/** Windows has neither this flag nor named pipes in its folders. */
const withoutWaiting = (constants as Partial<typeof constants>).O_NONBLOCK ?? 0;

/**
 * A regular file as text. Fails where it is no regular file, larger than `mostBytes`, or not UTF-8. The size
 * is checked again while reading, because a file may grow.
 */
export async function readText(path: string, mostBytes: number): Promise<string> {
  let file: FileHandle | undefined;
  try {
    // Without waiting: a pipe that nobody writes to would hang the command.
    file = await open(path, constants.O_RDONLY | withoutWaiting);
    const found = await file.stat();
    if (found.isDirectory()) return fail(path, 'is a folder');
    if (!found.isFile()) return fail(path, 'is not a regular file');
    if (found.size > mostBytes) return fail(path, tooLarge(mostBytes));
    return decode(path, await readBytes(file, path, mostBytes));
  } catch (error) {
    return rethrow(path, error);
  } finally {
    await file?.close();
  }
}

async function readBytes(file: FileHandle, path: string, mostBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of file.createReadStream({ autoClose: false }) as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > mostBytes) fail(path, tooLarge(mostBytes));
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function decode(path: string, bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return fail(path, 'not UTF-8');
  }
}

function rethrow(path: string, error: unknown): never {
  if ((error as NodeJS.ErrnoException).code) fail(path, reasonOf(error));
  throw error;
}

const tooLarge = (mostBytes: number) => `larger than ${mostBytes / 2 ** 20} MiB`;
