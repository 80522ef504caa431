import { importGenaiPrices } from '../importers/genai-prices.js';
import { genaiProviderIds } from '../importers/genai-providers.js';
import { readGenaiPackage } from './genai-package.js';
import { readJsonFile } from './read-json.js';
import type { ReadSource } from './source.js';
import { today } from './today.js';

/** A provider list larger than any that exists: the one of version 0.1.8 has less than 2 MiB. */
const mostBytes = 32 * 2 ** 20;

/** The price list of genai-prices: from a JSON file, or from the package where it is installed. */
export const readGenaiPrices: ReadSource = async (path, { date = today(), revision }) => {
  if (path !== undefined) {
    return importGenaiPrices(await readJsonFile(path, 'providers.json', mostBytes), {
      date,
      ...(revision && { revision }),
    });
  }
  const { providers, version } = await readGenaiPackage();
  return importGenaiPrices(providers, { date, revision: revision ?? version, sellers: genaiProviderIds });
};
