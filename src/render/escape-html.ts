import { printableText } from '../dataset/printable-text.js';
import { type SafeUrl, safeUrl } from '../dataset/url.js';

/**
 * A text as content or quoted attribute of HTML, on one line. Braces and brackets are escaped too: template
 * languages, MDX and WordPress look for their own markup in the HTML that they are given.
 */
export function escapeHtml(text: SafeUrl): SafeUrl;
export function escapeHtml(text: string): string;
export function escapeHtml(text: string): string {
  return printableText(text).replace(/[&<>"'`{}[\]]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** An address as a quoted attribute, or undefined where it may not be followed. */
export function escapeAddress(address: string | undefined): SafeUrl | undefined {
  const url = safeUrl(address);
  return url === undefined ? undefined : escapeHtml(url);
}
