import { fileIn, siteUrl, withQuery } from '../../dataset/site-url.js';
import type { SafeUrl } from '../../dataset/url.js';
import { escapeHtml } from '../../render/escape-html.js';
import { altText, renderHtml } from '../../render/index.js';
import { printableText } from '../../dataset/printable-text.js';
import type { Embed } from '../snippet.js';
import { sourcesOf } from '../source-addresses.js';

/**
 * Attributes with another meaning in the address of a frame, or none: nobody sees that address, so that nothing is
 * kept in it.
 */
const notForwarded = new Set(['hash', 'id', 'src', 'widget']);

/** CSS pixels, until the frame says how high its content is. */
const defaultHeight = 480;
const badgeHeight = 80;

/**
 * A frame with a line below it for where the frame is left out, as feeds do. The script of the embedding page hides
 * the line once the frame has shown the widget.
 */
export function frameHtml(embed: Embed): string {
  const { sheet } = embed;
  const height = sheet.widget === 'badge' ? badgeHeight : defaultHeight;
  const source = `src="${escapeHtml(frameAddress(embed))}"`;
  const title = `title="${escapeHtml(frameTitle(embed))}"`;
  return [
    '<figure>',
    `<iframe ${source} ${title} width="100%" height="${height}" loading="lazy" data-openness></iframe>`,
    `<figcaption data-openness-instead>${renderHtml(sheet, { variant: 'classic' }).trimEnd()}</figcaption>`,
    '</figure>',
    ...printScript(embed),
    '',
  ].join('\n');
}

const frameTitle = ({ sheet }: Embed) =>
  sheet.widget === 'badge' ? altText(sheet) : printableText(sheet.title.text);

/** Folder of the embed page, with a slash at its end; the folder of the page itself where it is no address. */
const frameFolder = ({ frameUrl }: Embed): SafeUrl => siteUrl(frameUrl) ?? ('./' as SafeUrl);

function frameAddress(embed: Embed): SafeUrl {
  const { attributes, sheet } = embed;
  const query = new URLSearchParams({ widget: sheet.widget });
  for (const [name, value] of Object.entries(attributes)) {
    if (notForwarded.has(name) || !isSaid(value)) continue;
    query.set(name, value === true ? '' : value);
  }
  const sources = sourcesOf(embed);
  if (sources.length > 0) query.set('src', sources.join(' '));
  return withQuery(frameFolder(embed), query.toString().replaceAll('%2C', ','));
}

const isSaid = (value: string | boolean | undefined): value is string | true =>
  value !== undefined && value !== false && value !== '';

function printScript(embed: Embed): string[] {
  const hash = embed.release.integrity['embed/parent.js'];
  const integrity = hash ? ` integrity="${escapeHtml(hash)}" crossorigin="anonymous"` : '';
  return [`<script defer src="${escapeHtml(fileIn(frameFolder(embed), 'parent.js'))}"${integrity}></script>`];
}
