import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The version of a package of npm that a site has installed. */
export async function installedVersion(folder: string, name: string): Promise<string> {
  const text = await readFile(join(folder, 'node_modules', name, 'package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
