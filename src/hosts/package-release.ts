import { readFile } from 'node:fs/promises';
import type { Release } from './snippet.js';

/**
 * The version of the kit that is installed, with the hashes of its scripts. The scripts lie in `scriptsUrl`, a
 * folder of the site with a slash at its end; by default at a delivery network.
 */
export async function readPackageRelease(scriptsUrl?: string): Promise<Release> {
  const { version } = (await readJson('package.json')) as { version: string };
  const integrity = (await readJson('dist/cdn/integrity.json')) as Record<string, string>;
  const network = `https://cdn.jsdelivr.net/npm/openness-widgets@${version}/dist/cdn/`;
  return { version, scriptsUrl: scriptsUrl ?? network, integrity };
}

/** Files of the package, from src/ and dist/ alike. */
const readJson = async (path: string): Promise<unknown> =>
  JSON.parse(await readFile(new URL(`../../${path}`, import.meta.url), 'utf8'));
