import { safeUrl } from '../dataset/url.js';
import { printableText } from './printable-text.js';

/**
 * A text as content or quoted attribute of HTML, on one line. Braces and brackets are escaped too: template
 * languages, MDX and WordPress look for their own markup in the HTML that they are given.
 */
export const escapeHtml = (text: string): string =>
  printableText(text).replace(/[&<>"'`{}[\]]/g, (character) => `&#${character.charCodeAt(0)};`);

/** An address as a quoted attribute, or undefined where it may not be followed. */
export function escapeAddress(address: string | undefined): string | undefined {
  const url = safeUrl(address);
  return url === undefined ? undefined : escapeHtml(url);
}
