import { siteUrl } from '../dataset/site-url.js';
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
  /** Addresses of data on another site that the element will ask for, and that browsers can have ready by then. */
  preload?: string[];
  /** `line`: one line without any block, where the host makes paragraphs of what it is given. `table` by default. */
  fallback?: 'table' | 'line';
}

/**
 * The element with its fallback inside, as it is pasted into a page. `<figure>` comes first and the opening tag
 * has a line to itself, because Markdown makes a paragraph of anything else. A badge stands in a sentence and is
 * one line without blocks.
 */
export function renderEmbed(sheet: Sheet, options: EmbedOptions = {}): string {
  const tag = tagFor(sheet, options.tag);
  const opening = `<${tag}${printAttributes(options.attributes)}>`;
  const fallback = printFallback(sheet, options);
  const script = [
    ...(options.preload ?? []).map(renderPreload),
    ...(options.script ? [renderScript(options.script)] : []),
  ].filter(Boolean);
  if (isLine(sheet, options)) return [`${opening}${fallback}</${tag}>`, ...script, ''].join('\n');
  return ['<figure>', opening, fallback, `</${tag}>`, '</figure>', ...script, ''].join('\n');
}

/** Whether it stands in a sentence. */
export const isInline = (sheet: Sheet): boolean => sheet.columns.length === 0;

const isLine = (sheet: Sheet, { fallback }: EmbedOptions) => fallback === 'line' || isInline(sheet);

/** What stands inside the element: the table with what belongs below it, or one line of words. */
export function printFallback(
  sheet: Sheet,
  options: Pick<EmbedOptions, 'headingLevel' | 'classPrefix' | 'fallback'> = {},
): string {
  if (isLine(sheet, options)) return renderHtml(sheet, { variant: 'classic' }).trimEnd();
  return printBody(sheet, frameOf(sheet, options)).join('\n');
}

/** The tag that is asked for, or that of the widget where it is no name of an element. */
export const tagFor = (sheet: Sheet, asked: string | undefined): string =>
  asked !== undefined && /^[a-z][a-z0-9]*(-[a-z0-9]+)+$/.test(asked) ? asked : tagOf(sheet.widget);

/** Neither handlers nor styles are attributes of ours. */
const isAttribute = (name: string) => /^[a-z][a-z0-9-]*$/.test(name) && !/^(on.*|style)$/.test(name);

type Attributes = NonNullable<EmbedOptions['attributes']>;

/** The attributes that are written, as texts; that of a bare name is empty. */
export const writtenAttributes = (attributes: Attributes = {}): [name: string, value: string][] =>
  Object.entries(attributes).flatMap(([name, value]) => {
    if (!isAttribute(name) || value === undefined || value === false || value === '') return [];
    return [[name, value === true ? '' : value]];
  });

export const printAttributes = (attributes?: Attributes): string =>
  writtenAttributes(attributes)
    .map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${escapeHtml(value)}"`))
    .join('');

/** The tag of a script, or nothing where its address is none that a page may load. */
export function renderScript({ url, integrity }: { url: string; integrity?: string }): string {
  const address = siteUrl(url);
  if (address === undefined) return '';
  const hash = integrity ? ` integrity="${escapeHtml(integrity)}" crossorigin="anonymous"` : '';
  return `<script type="module" src="${escapeHtml(address)}"${hash}></script>`;
}

/** The hint to load data early, or nothing where its address is none that a page may load. */
function renderPreload(url: string): string {
  const address = siteUrl(url);
  return address === undefined
    ? ''
    : `<link rel="preload" as="fetch" crossorigin href="${escapeHtml(address)}">`;
}
