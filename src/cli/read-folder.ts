import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Remark, SourceFile } from '../importers/report.js';
import { compareCodeUnits } from '../importers/shared/order.js';
import { CommandError, exitCodes, fail, failOf } from './fail.js';
import { checkInside } from './inside.js';
import { identify, readText } from './read-text.js';

const mostFiles = 50_000;
const mostBytes = 5 * 2 ** 20;

/** What became of the files of a folder that the importer does not see. */
export interface ReadLog {
  skipped: Remark[];
  failed: Remark[];
}

export interface ReadOptions {
  /** Which names are read; the rest is not opened. */
  include: RegExp;
  /** What no symbolic link may lead out of; the folder itself, where it is not given. */
  root?: string;
  /** Takes note of files that cannot be read, instead of failing at the first. */
  isLenient?: boolean | undefined;
  log?: ReadLog;
  onProgress?: (done: number, total: number) => void;
}

/**
 * The files of a folder whose names fit, without its sub-folders, in the order of their names by code unit. A
 * file with two names is read once, under the name that is no symbolic link. Fails where the folder or a file
 * cannot be read, and where a symbolic link leads out of the folder.
 */
export async function readFolder(folder: string, options: ReadOptions): Promise<SourceFile[]> {
  const { include, root = folder, isLenient = false, log, onProgress } = options;
  const entries = (await listFolder(folder)).filter(({ name }) => include.test(name));
  if (entries.length === 0) fail(folder, 'holds no file to import');
  if (entries.length > mostFiles) fail(folder, `holds more than ${mostFiles} files`);
  if (root !== folder) await checkInside(root, folder);
  const files: SourceFile[] = [];
  const names = new Map<string, string>();
  for (const { name, isLink, isText } of entries) {
    try {
      if (!isText) fail(join(folder, name), 'its name is not UTF-8');
      const path = join(folder, name);
      if (isLink) await checkInside(root, path);
      const identity = await identityOf(path);
      const twin = names.get(identity);
      if (twin === undefined) files.push({ path: name, text: await readText(path, mostBytes) });
      else log?.skipped.push({ code: 'same-file', file: name, text: `the file is ${JSON.stringify(twin)}` });
      names.set(identity, twin ?? name);
    } catch (error) {
      if (!isLenient || !log || !(error instanceof CommandError)) throw error;
      const code = error.exitCode === exitCodes.trouble ? 'unreadable' : 'no-text';
      log.failed.push({ code, file: name, text: error.problem });
    }
    onProgress?.(files.length, entries.length);
  }
  return files.sort((one, other) => compareCodeUnits(one.path, other.path));
}

async function identityOf(path: string): Promise<string> {
  try {
    return identify(await stat(path, { bigint: true }));
  } catch (error) {
    return failOf(path, error);
  }
}

interface Entry {
  name: string;
  isLink: boolean;
  /** Whether the name can be written down as it is: names are bytes, and these are not always letters. */
  isText: boolean;
}

/** Plain files first, so that a link to one of them is the second name and not the first. */
async function listFolder(folder: string): Promise<Entry[]> {
  try {
    if (!(await stat(folder)).isDirectory()) fail(folder, 'is not a folder');
    const entries = await readdir(folder, { withFileTypes: true, encoding: 'buffer' });
    return entries.map(toEntry).sort(byKindAndName);
  } catch (error) {
    return failOf(folder, error);
  }
}

function toEntry(entry: Dirent<Buffer>): Entry {
  const name = entry.name.toString('utf8');
  const isText = Buffer.from(name, 'utf8').equals(entry.name);
  return { name: isText ? name : escapeBytes(entry.name), isLink: entry.isSymbolicLink(), isText };
}

/** `Mod\xe8le.yaml`, as a shell would take it. */
const escapeBytes = (name: Buffer) =>
  name
    .toString('latin1')
    .replace(/[^ -~]/g, (byte) => `\\x${byte.charCodeAt(0).toString(16).padStart(2, '0')}`);

const byKindAndName = (one: Entry, other: Entry) =>
  Number(one.isLink) - Number(other.isLink) || compareCodeUnits(one.name, other.name);
