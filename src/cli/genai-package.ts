import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { genaiProviderIds } from '../importers/genai-providers.js';
import { fail, hasCode } from './fail.js';

const packageName = '@pydantic/genai-prices';

interface GenaiPackage {
  findProvider: (options: { providerId: string }) => { id: string } | undefined;
}

/**
 * The provider list of the installed package, as plain data. Fails where the package is not installed; it is
 * no dependency of ours, because only this import needs it.
 */
export async function readGenaiPackage(): Promise<{ providers: object[]; version?: string }> {
  const { findProvider } = await loadPackage();
  const providers = genaiProviderIds.flatMap((providerId) => {
    // The package also finds providers by rules, so that an id that is gone may answer with another one.
    const provider = findProvider({ providerId });
    return provider?.id === providerId ? provider : [];
  });
  const version = await installedVersion();
  return { providers, ...(version && { version }) };
}

async function loadPackage(): Promise<GenaiPackage> {
  try {
    return (await import(packageName)) as GenaiPackage;
  } catch (error) {
    if (!hasCode(error, 'ERR_MODULE_NOT_FOUND', 'MODULE_NOT_FOUND')) throw error;
    return fail(packageName, 'is not installed; install it, or name a JSON file with the list of providers');
  }
}

/** The package does not export its package.json, which lies above its entry. */
async function installedVersion(): Promise<string | undefined> {
  const entry = createRequire(import.meta.url).resolve(packageName);
  const text = await readFile(join(entry, '..', '..', 'package.json'), 'utf8').catch(() => '{}');
  const { version } = JSON.parse(text) as { version?: unknown };
  return typeof version === 'string' ? version : undefined;
}
