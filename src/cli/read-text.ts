import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { fail, failOf, refuse } from './fail.js';

/** Windows has neither this flag nor named pipes in its folders. */
const withoutWaiting = (constants as Partial<typeof constants>).O_NONBLOCK ?? 0;

/** The word for standard input in place of a path. */
const standardInput = '-';

const filesRead = new Set<string>();

/** A file by what it is and not by one of its names. */
export const identify = ({ dev, ino }: { dev: bigint; ino: bigint }) => `${dev}:${ino}`;

/** Whether the data of this run comes from the file: it must not be written over. */
export const wasRead = (identity: string) => filesRead.has(identity);

/**
 * A regular file, or standard input for `-`, as text. Fails where it is something else, larger than
 * `mostBytes`, or not UTF-8. The size is checked again while reading, because a file may grow.
 */
export async function readText(path: string, mostBytes: number): Promise<string> {
  if (path === standardInput) return decode(path, await readInput(mostBytes));
  let file: FileHandle | undefined;
  try {
    // Without waiting: a pipe that nobody writes to would hang the command.
    file = await open(path, constants.O_RDONLY | withoutWaiting);
    const found = await file.stat({ bigint: true });
    if (found.isDirectory()) return fail(path, 'is a folder');
    if (!found.isFile()) return fail(path, 'is not a regular file');
    if (found.size > mostBytes) return fail(path, tooLarge(mostBytes));
    filesRead.add(identify(found));
    return decode(path, await readBytes(file.createReadStream({ autoClose: false }), path, mostBytes));
  } catch (error) {
    return failOf(path, error);
  } finally {
    await file?.close();
  }
}

async function readInput(mostBytes: number): Promise<Buffer> {
  if (process.stdin.isTTY) return fail(standardInput, 'stands for data from a pipe, and there is none');
  try {
    return await readBytes(process.stdin, standardInput, mostBytes);
  } catch (error) {
    return failOf(standardInput, error);
  }
}

/** All that a stream gives, but no more than `mostBytes`. `path` is named in failures. */
export async function readBytes(
  stream: AsyncIterable<unknown>,
  path: string,
  mostBytes: number,
): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > mostBytes) fail(path, tooLarge(mostBytes));
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

export function decode(path: string, bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refuse(path, 'not UTF-8');
  }
}

const tooLarge = (mostBytes: number) => `larger than ${mostBytes / 2 ** 20} MiB`;
