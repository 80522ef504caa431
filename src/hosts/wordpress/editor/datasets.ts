import { loadDataset } from '../../../dataset/load.js';
import { mergeDatasets } from '../../../dataset/merge.js';
import { fail, type Outcome, succeed } from '../../../dataset/failure.js';
import type { Dataset } from '../../../dataset/schema.js';
import { optionsOfAttributes, publishedNamesFor, type Widget } from '../../../render/index.js';
import { type Settings, textOf } from './settings.js';

/** The addresses that an element with these settings would load from. */
export function addressesOf(widget: Widget, settings: Settings, assetsUrl: string): string[] {
  const own = textOf(settings.src).split(/\s+/).filter(Boolean);
  if (own.length > 0) return own.map((address) => absolute(address));
  const names = publishedNamesFor(widget, optionsOfAttributes(widget, settings));
  return names.map((name) => absolute(`${assetsUrl}data/${name}.json`));
}

const absolute = (address: string) =>
  URL.canParse(address, document.baseURI) ? new URL(address, document.baseURI).href : address;

/** All of them as one, or the first failure. Each address is asked once. */
export async function loadAll(addresses: string[]): Promise<Outcome<Dataset>> {
  const outcomes = await Promise.all(addresses.map((address) => loadDataset(address)));
  const failed = outcomes.find((outcome) => !outcome.ok);
  if (failed) return failed;
  const [first, ...others] = outcomes.flatMap((outcome) => (outcome.ok ? [outcome.value.dataset] : []));
  return first ? succeed(mergeDatasets([first, ...others])) : fail('src');
}
