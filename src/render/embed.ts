import { safeUrl } from '../dataset/url.js';
import { escapeHtml } from './escape-html.js';
import { frameOf, type HtmlOptions, printBody, renderHtml } from './html.js';
import { tagOf } from './sheet-for.js';
import type { Sheet } from './sheet.js';

export interface EmbedOptions extends Pick<HtmlOptions, 'headingLevel' | 'classPrefix'> {
  /** The tag of the element; that of the widget by default. */
  tag?: string;
  /** Attributes of the element. `true` writes the name alone; false, undefined and empty texts are left out. */
  attributes?: Record<string, string | boolean | undefined>;
  /** The script that brings the element to life: an exact version, and its hash from dist/cdn/integrity.json. */
  script?: { url: string; integrity?: string };
}

/**
 * The element with its fallback inside, as it is pasted into a page. `<figure>` comes first and the opening tag
 * has a line to itself, because Markdown makes a paragraph of anything else. A badge stands in a sentence and is
 * one line without blocks.
 */
export function renderEmbed(sheet: Sheet, options: EmbedOptions = {}): string {
  const tag = isTag(options.tag) ? options.tag : tagOf(sheet.widget);
  const opening = `<${tag}${printAttributes(options.attributes)}>`;
  const script = options.script ? [renderScript(options.script)].filter(Boolean) : [];
  if (sheet.columns.length === 0) {
    const line = renderHtml(sheet, { variant: 'classic' }).trimEnd();
    return [`${opening}${line}</${tag}>`, ...script, ''].join('\n');
  }
  const body = printBody(sheet, frameOf(options));
  return ['<figure>', opening, ...body, `</${tag}>`, '</figure>', ...script, ''].join('\n');
}

const isTag = (tag: string | undefined): tag is string =>
  tag !== undefined && /^[a-z][a-z0-9]*(-[a-z0-9]+)+$/.test(tag);

/** Neither handlers nor styles are attributes of ours. */
const isAttribute = (name: string) => /^[a-z][a-z0-9-]*$/.test(name) && !/^(on.*|style)$/.test(name);

function printAttributes(attributes: EmbedOptions['attributes'] = {}): string {
  return Object.entries(attributes)
    .filter(([name, value]) => isAttribute(name) && value !== undefined && value !== false && value !== '')
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escapeHtml(String(value))}"`))
    .join('');
}

/** An address of the web, or a path of the page's own site. */
const isScriptAddress = (url: string) =>
  safeUrl(url) !== undefined || /^\.{0,2}\/(?![/\\])[\w./@-]*$/.test(url);

/** The tag of a script, or nothing where its address is none that a page may load. */
export function renderScript({ url, integrity }: { url: string; integrity?: string }): string {
  if (!isScriptAddress(url)) return '';
  const hash = integrity ? ` integrity="${escapeHtml(integrity)}" crossorigin="anonymous"` : '';
  return `<script type="module" src="${escapeHtml(url)}"${hash}></script>`;
}
