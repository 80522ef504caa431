import { safeUrl } from '../../dataset/url.js';

/** A text that Markdown shows as it is: no markup, no HTML, no end of a table cell or line. */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    // A colon only where it would begin an address that Markdown links by itself.
    .replace(/[\\`*_{}#|~]|:(?=\/\/)/g, '\\$&')
    // Some readers of Markdown undo a backslash before a bracket within the text of a link, and read again.
    .replaceAll('[', '&#91;')
    .replaceAll(']', '&#93;');

/** A link where the address may be followed, else its text. */
export function markdownLink(text: string, address: string | undefined): string {
  const url = safeUrl(address);
  return url ? `[${escapeMarkdown(text)}](<${url.replaceAll('|', '%7C')}>)` : escapeMarkdown(text);
}

/** A table whose cells are Markdown already. */
export function markdownTable(columns: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |\n`;
  return [line(columns), line(columns.map(() => '---')), ...rows.map(line)].join('');
}
