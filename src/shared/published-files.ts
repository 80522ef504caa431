import { canParseUrl } from '../dataset/url.js';

// Where the datasets lie that are published with the kit. Vite and webpack take a file along with a script
// only where they see `new URL('…', import.meta.url)` with the path written out, so each path is. The bundles
// under dist/cdn/ carry a copy beside them, so their build replaces the folder in all of these.
const files = new Map<string, () => URL>([
  ['deepseek', () => new URL('../../data/deepseek.json', import.meta.url)],
  ['deepseek-by-source', () => new URL('../../data/deepseek-by-source.json', import.meta.url)],
  ['fmti', () => new URL('../../data/fmti.json', import.meta.url)],
  ['mof', () => new URL('../../data/mof.json', import.meta.url)],
  ['osai-12', () => new URL('../../data/osai-12.json', import.meta.url)],
  ['osai-14', () => new URL('../../data/osai-14.json', import.meta.url)],
  ['prices', () => new URL('../../data/prices.json', import.meta.url)],
]);

/** Names of all of them; a test compares them with the files. */
export const publishedNames: readonly string[] = [...files.keys()];

/** Elements ask at each update. */
const addresses = new Map<string, string | undefined>();

/**
 * The address of a dataset published beside the script, or undefined where none has that name, or where the
 * script has no web address: inlined, or opened from disk.
 */
export function publishedDataset(name: string): string | undefined {
  if (!addresses.has(name)) addresses.set(name, findDataset(name));
  return addresses.get(name);
}

function findDataset(name: string): string | undefined {
  // What webpack makes of it in some settings looks like a URL and has a path only.
  const address = addressOf(name);
  const page = (globalThis as Partial<Pick<typeof globalThis, 'location'>>).location?.href;
  if (!address || !canParseUrl(address, page)) return undefined;
  const url = new URL(address, page);
  return /^https?:$/.test(url.protocol) ? url.href : undefined;
}

/** Whether the files bear the seal of the build: those of dist/cdn/ do, whose build puts it here. */
const areSealed = false as boolean;

/** Whether a published file lies there that needs no check as long as its seal holds. */
export const isPublished = (address: string): boolean =>
  areSealed && address.startsWith(folderOf(publishedDataset('prices') ?? '?/'));

const folderOf = (address: string) => address.slice(0, address.lastIndexOf('/') + 1);

/**
 * The ids of models that have a file of their own: none in the package, of which bundlers take along only what is
 * written out. The build of dist/cdn/ writes the files, named as the models are, and puts their ids here.
 */
const idsWithSlice = /$^/;

export const hasSlice = (model: string): boolean => idsWithSlice.test(model);

/** The address of the part of a published dataset that is about one model; undefined where none is named. */
export function sliceOf(dataset: string, model: string): string | undefined {
  if (!model) return undefined;
  const folder = folderOf(dataset);
  return `${folder}slices/${dataset.slice(folder.length, -'.json'.length)}/${model}.json`;
}

function addressOf(name: string): string {
  try {
    return String(files.get(name)?.() ?? '');
  } catch {
    // Nothing lies beside a script that a page has made of a text.
    return '';
  }
}
