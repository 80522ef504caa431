import { safeUrl } from '../../dataset/url.js';
import { escapeHtml } from '../../render/escape-html.js';
import { altText, renderHtml, renderMarkdownLine, type Sheet } from '../../render/index.js';
import { escapeMarkdown } from '../../shared/export/markdown.js';
import { pictureName } from './command.js';
import type { Embed } from '../snippet.js';

/** The sheet whose title leads to the page that shows the widget itself. */
function linked({ sheet, pageUrl }: Embed): Sheet {
  const url = safeUrl(pageUrl);
  return url === undefined ? sheet : { ...sheet, title: { ...sheet.title, url } };
}

export const captionMarkdown = (embed: Embed): string => renderMarkdownLine(linked(embed));

export const captionHtml = (embed: Embed): string => renderHtml(linked(embed), { variant: 'classic' });

/** A picture that lies beside the text, and leads to the page. */
export function pictureMarkdown(embed: Embed): string {
  const url = safeUrl(embed.pageUrl);
  const picture = `![${escapeMarkdown(altText(embed.sheet))}](${pictureName(embed)})`;
  return `${url === undefined ? picture : `[${picture}](<${url}>)`}\n`;
}

/** The same for editors that take formatted text. They fetch the picture, which needs a whole address. */
export function pictureHtml(embed: Embed): string {
  const url = safeUrl(embed.pageUrl);
  const caption = captionHtml(embed).trimEnd();
  if (url === undefined) return `<p>${caption}</p>`;
  const source = safeUrl(new URL(pictureName(embed), url).href) ?? url;
  const picture = `<img src="${escapeHtml(source)}" alt="${escapeHtml(altText(embed.sheet))}">`;
  return `<figure><a href="${escapeHtml(url)}">${picture}</a><figcaption>${caption}</figcaption></figure>`;
}
