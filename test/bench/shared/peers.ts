import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../', import.meta.url));

interface Manifest {
  version: string;
  dependencies: Record<string, string>;
}

const readManifest = async (path: string) =>
  JSON.parse(await readFile(`${folder}${path}`, 'utf8')) as Manifest;

/**
 * Brings the packages that the kit is held against, in the exact versions of the lock file, where they are not here.
 * Where that fails, what needs them says so by itself.
 */
export async function installPeers(): Promise<void> {
  const { dependencies } = await readManifest('package.json');
  const isHere = await Promise.all(
    Object.entries(dependencies).map(async ([name, version]) => (await installedVersion(name)) === version),
  );
  if (isHere.every(Boolean)) return;
  console.error('Installing what the kit is held against …');
  try {
    const options = ['--ignore-scripts', '--no-audit', '--no-fund'];
    execFileSync('npm', ['ci', '--prefix', folder, ...options], {
      stdio: ['ignore', 2, 2],
      shell: process.platform === 'win32',
    });
  } catch {
    console.error('They could not be installed; what needs them will say so.');
  }
}

async function installedVersion(name: string): Promise<string | undefined> {
  const path = `node_modules/${name}/package.json`;
  return existsSync(folder + path) ? (await readManifest(path)).version : undefined;
}

/** Names and versions, for what is printed beside the figures. */
export async function peerVersions(): Promise<string> {
  const { dependencies } = await readManifest('package.json');
  const names = await Promise.all(
    Object.keys(dependencies).map(async (name) => `${name} ${(await installedVersion(name)) ?? '(missing)'}`),
  );
  return names.join(', ');
}

/** A file of one of these packages. */
export const readPeerFile = (path: string) => readFile(`${folder}node_modules/${path}`, 'utf8');
