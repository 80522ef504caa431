// Where the datasets lie that are published with the kit. The bundles under dist/cdn/ carry a copy beside
// them, so their build replaces this one path.
export const publishedFolder = '../../data/';

/**
 * The address of a dataset published beside the script, or undefined where the script has no web address:
 * inlined, bundled, or opened from disk.
 */
export function publishedDataset(name: string): string | undefined {
  const here = import.meta.url;
  if (!/^https?:/.test(here) || !/^[\w.-]+$/.test(name)) return undefined;
  return new URL(`${publishedFolder}${name}.json`, here).href;
}
