import { canParseUrl } from '../dataset/url.js';
import { optionsOfAttributes, publishedNamesFor } from '../render/index.js';
import { sliceFileOf } from '../render/slice-file.js';
import type { Embed } from './snippet.js';

/**
 * The published data that the element of a snippet will ask for. A page that names them gets them while its script
 * is still on its way. Of a delivery network alone: what a page asks for on its own site without cookies, as the
 * elements do, is for browsers something else than what was named.
 */
export function preloadsOf({ sheet, attributes, release }: Embed): string[] {
  const { scriptsUrl } = release;
  if (attributes.src || !isOfNetwork(scriptsUrl)) return [];
  const options = optionsOfAttributes(sheet.widget, attributes);
  const hasSlices = sheet.widget === 'scorecard' || sheet.widget === 'badge';
  const slice = hasSlices ? sliceNameOf(options.models?.[0] ?? '') : undefined;
  return publishedNamesFor(sheet.widget, options).map(
    (name) => `${scriptsUrl}data/${slice === undefined ? name : `slices/${name}/${slice}`}.json`,
  );
}

/** Networks have each package under its name and version; a site of one's own has no need for that. */
const isOfNetwork = (address: string) => canParseUrl(address) && /\/openness-widgets@[^/]+\//.test(address);

/** Elements ask for the slices of those ids alone that are names of files as they are. */
const sliceNameOf = (model: string) => (sliceFileOf(model) === `${model}.json` ? model : undefined);
