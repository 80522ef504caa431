import { type SafeUrl, safeUrl } from './url.js';

/** One or two dots or none, a slash, and what files are called: never the `//` or `/\` that name another site. */
const path = /^\.{0,2}\/(?![/\\])[\w./@-]*$/;

/** An address of the web, or a path of the page's own site as it is written, else undefined. */
export const siteUrl = (address: string): SafeUrl | undefined =>
  safeUrl(address) ?? (path.test(address) ? (address as SafeUrl) : undefined);

/** An address with a query, which cannot change where it leads. */
export const withQuery = (address: SafeUrl, query: string): SafeUrl => `${address}?${query}` as SafeUrl;

/** A file in a folder, by a name that is ours. The folder has a slash at its end. */
export const fileIn = (folder: SafeUrl, name: string): SafeUrl => `${folder}${name}` as SafeUrl;
