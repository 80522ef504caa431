import { safeUrl } from './url.js';

/** One or two dots or none, a slash, and what files are called: never the `//` or `/\` that name another site. */
const path = /^\.{0,2}\/(?![/\\])[\w./@-]*$/;

/** An address of the web, or a path of the page's own site as it is written, else undefined. */
export const siteUrl = (address: string): string | undefined =>
  safeUrl(address) ?? (path.test(address) ? address : undefined);
