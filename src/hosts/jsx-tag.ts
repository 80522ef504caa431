import { escapeHtml } from '../render/escape-html.js';
import { renderHtml } from '../render/index.js';
import type { Embed } from './snippet.js';

/**
 * The tag as Astro, MDX and React read it, empty or with one line inside: an element that loads data of its own
 * shows what nobody knows while the page is made.
 *
 * @param opening - The name, with the attributes that are its own.
 */
export function jsxTag(opening: string, { sheet, attributes }: Embed): string {
  const [name = ''] = opening.split(' ');
  const start = `<${opening}${jsxAttributes(attributes)}`;
  if (!attributes.src) return `${start} />`;
  const line = renderHtml(sheet, { variant: 'classic' }).trimEnd();
  return `${start}>${withoutExpressions(line)}</${name}>`;
}

/** What these languages would run stands in braces. */
const withoutExpressions = (html: string) => html.replaceAll('{', '&#123;').replaceAll('}', '&#125;');

const jsxAttributes = (attributes: Embed['attributes']): string =>
  Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== false && value !== '')
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}=${quote(String(value))}`))
    .join('');

/** Astro does not read character references in what it gives to components. */
const quote = (text: string) => (text === escapeHtml(text) ? `"${text}"` : `{${JSON.stringify(text)}}`);
