import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';

const dist = new URL('../../../dist/', import.meta.url);

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.css': 'text/css; charset=utf-8',
};

export const typeOf = (path: string) => types[extname(path)] ?? 'application/octet-stream';

/** A built file, by its path under dist/. Rejects where there is none. */
export async function readBuilt(path: string): Promise<Buffer> {
  if (path.split('/').includes('..')) throw new Error(`outside: ${path}`);
  return readFile(new URL(path, dist));
}
