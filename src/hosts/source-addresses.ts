import { safeUrl } from '../dataset/url.js';
import type { Embed } from './snippet.js';

/** Whole addresses of the datasets that the element names: its own are relative to the page that it stands in. */
export function sourcesOf({ attributes: { src }, pageUrl }: Embed): string[] {
  if (typeof src !== 'string') return [];
  const addresses = src.split(/\s+/).filter(Boolean);
  return addresses.flatMap((address) => {
    const url = URL.canParse(address, pageUrl) ? safeUrl(new URL(address, pageUrl).href) : undefined;
    return url === undefined ? [] : [url];
  });
}
