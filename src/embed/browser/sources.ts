import { canParseUrl } from '../../dataset/url.js';

/** What a server may take for a step up, though it is no such step to the browser. */
const disguisedStep = /%(2e|2f|5c)/i;

/**
 * The places that the owner of the page has listed, from the text of the list. A list that is not one of texts
 * lists nothing: a mistake in it must not open the page to every address.
 */
export function readSources(text: string): string[] {
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) ? list.filter((entry) => typeof entry === 'string') : [];
  } catch {
    return [];
  }
}

/**
 * The whole address of a dataset if it lies in one of the listed places, else undefined. A place that ends in a
 * slash means everything below it, any other means one file. Relative addresses start from `base`.
 */
export function allowedSource(address: string, places: readonly string[], base: string): string | undefined {
  const url = parseWebAddress(address, base);
  if (!url || disguisedStep.test(url.pathname)) return undefined;
  const isListed = places.some((place) => {
    const allowed = parseWebAddress(place, base);
    return !!allowed && isWithin(url, allowed);
  });
  return isListed ? url.href : undefined;
}

function parseWebAddress(address: string, base: string): URL | undefined {
  if (!canParseUrl(address, base)) return undefined;
  const url = new URL(address, base);
  const isPlain = /^https?:$/.test(url.protocol) && !url.username && !url.password;
  return isPlain ? url : undefined;
}

function isWithin(url: URL, place: URL): boolean {
  if (url.origin !== place.origin) return false;
  const { pathname } = place;
  return pathname.endsWith('/') ? url.pathname.startsWith(pathname) : url.pathname === pathname;
}
