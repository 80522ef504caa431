import { siteUrl, withQuery } from '../dataset/site-url.js';
import { type SafeUrl, safeUrl } from '../dataset/url.js';

// What a site answers when another asks how to embed one of its widgets (https://oembed.com/, version 1.0).
//
// The endpoint is an address of the site's own, for example `https://example.org/oembed`. It is asked by
// `GET ?url=…&maxwidth=…&maxheight=…&format=json`, where `url` is the address of an embed page. It answers
//
// - 200 with what `toOembed()` makes, as `application/json`,
// - 404 where `queryOfEmbed()` finds that `url` is no embed page of this site,
// - 501 where `format` is given and is not `json`.
//
// Without a server, write one file for each widget that is to be found, and link to it from the page that shows
// the widget, with `discoveryLink()`.

/** The answer to a consumer, of the type `rich`. */
export interface Oembed {
  type: 'rich';
  version: '1.0';
  title: string;
  provider_name: string;
  provider_url: string;
  /** Seconds for which the answer holds. */
  cache_age: number;
  /** The frame itself. */
  html: string;
  /** CSS pixels, as the height is. */
  width: number;
  height: number;
}

export interface OembedOptions {
  /** Address of the embed page of the site, such as `https://example.org/embed/`. */
  baseUrl: string;
  /** What is to be shown: the query of an embed page, such as `widget=scorecard&model=deepseek-r1`. */
  query: string | URLSearchParams | Record<string, string>;
  /** What the frame is called for those who do not see it. */
  title: string;
  /** CSS pixels; 700 by default. */
  width?: number | undefined;
  /** CSS pixels, until the frame says how high its content is; 480 by default. */
  height?: number | undefined;
  /** The most that the consumer has room for, as it stands in its request; what is no length counts as none. */
  maxwidth?: number | string | null | undefined;
  maxheight?: number | string | null | undefined;
  /** Name of the site; its host name by default. */
  providerName?: string | undefined;
}

const defaultWidth = 700;
const defaultHeight = 480;
const secondsOfDay = 86_400;

/**
 * Describes a widget to a site that wants to embed it. It throws a TypeError where `baseUrl` is no `http` or
 * `https` address: that is a mistake in the program that calls it.
 */
export function toOembed(options: OembedOptions): Oembed {
  const { baseUrl, query, title, width = defaultWidth, height = defaultHeight } = options;
  const base = parseBase(baseUrl);
  const size = { width: atMost(width, options.maxwidth), height: atMost(height, options.maxheight) };
  const address = withQuery(base.address, new URLSearchParams(query).toString());
  return {
    type: 'rich',
    version: '1.0',
    title,
    provider_name: options.providerName ?? base.url.hostname,
    provider_url: `${base.url.origin}/`,
    cache_age: secondsOfDay,
    html: iframe(address, title, size),
    ...size,
  };
}

/**
 * The query of an address, if it is one of the embed page at `baseUrl`; else undefined. The name of the file may
 * be there or not.
 */
export function queryOfEmbed(address: string, baseUrl: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const [url, base] = [new URL(address), parseBase(baseUrl).url];
  const isEmbed = url.origin === base.origin && folderOf(url) === folderOf(base);
  return isEmbed && !url.username && !url.password ? url.search.slice(1) : undefined;
}

/**
 * A line for the head of a page that shows a widget: it tells others where the answer to their request lies. It
 * throws a TypeError where `address` is neither an address of the web nor a path of the site.
 */
export function discoveryLink(address: string, title = ''): string {
  const url = siteUrl(address);
  if (url === undefined) throw new TypeError(`Not a web address: ${address}`);
  const name = title ? ` title="${escapeAttribute(title)}"` : '';
  return `<link rel="alternate" type="application/json+oembed" href="${escapeAttribute(url)}"${name}>`;
}

/** The embed page, and its address without query and fragment. */
function parseBase(baseUrl: string): { url: URL; address: SafeUrl } {
  const address = safeUrl(baseUrl.replace(/[?#].*$/s, ''));
  if (address === undefined) throw new TypeError(`Not a web address: ${baseUrl}`);
  return { url: new URL(address), address };
}

const folderOf = ({ pathname }: URL) => pathname.replace(/index\.html$/, '');

function atMost(length: number, limit: number | string | null | undefined): number {
  const most = Number(limit);
  return Number.isInteger(most) && most > 0 ? Math.min(length, most) : length;
}

/** It scrolls unless the page that embeds it listens to its height, and it never gets wider than its place. */
const iframe = (address: SafeUrl, title: string, { width, height }: { width: number; height: number }) =>
  `<iframe src="${escapeAttribute(address)}" title="${escapeAttribute(title)}" width="${width}" height="${height}" ` +
  'loading="lazy" frameborder="0" style="max-width:100%" data-openness></iframe>';

function escapeAttribute(text: SafeUrl): SafeUrl;
function escapeAttribute(text: string): string;
function escapeAttribute(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
