import { siteUrl } from '../../src/dataset/site-url.js';
import { safeUrl } from '../../src/dataset/url.js';
import { fail, type Outcome, succeed } from '../../src/dataset/failure.js';
import { type Embed, type Host, hosts, type Snippet } from '../../src/hosts/snippet.js';
import { snippetFor } from '../../src/hosts/snippets.js';
import { type Sheet, sheetFor } from '../../src/render/index.js';
import { cutRows } from '../../src/render/svg-cut.js';
import { toAttributes, toSheetOptions } from './attributes.js';
import { datasetFor, type Published } from './datasets.js';
import type { Addresses, BuilderState } from './state.js';

/** What the builder proposes where a site has not said where its files are. */
export const defaultAddresses = (version: string): Addresses => ({
  scripts: `https://cdn.jsdelivr.net/npm/openness-widgets@${version}/dist/cdn/`,
  frame: 'https://example.org/openness/embed/',
  page: 'https://example.org/article/',
});

/** The host of addresses that the reader still has to replace. */
export const placeholderHost = 'https://example.org/';

/** Rows of a fallback at most. A list of hundreds would hide the page it stands in wherever no script runs. */
const mostFallbackRows = 40;

export interface EmbedSources {
  published: Published;
  version: string;
  integrity: Record<string, string>;
}

/** What a state is, ready for the makers of snippets. Fails with `empty` where there would be nothing to see. */
export function toEmbed(state: BuilderState, sources: EmbedSources): Outcome<Embed> {
  const sheet = toSheet(state, sources.published);
  if (!sheet.ok) return sheet;
  if (isBlank(sheet.value)) return fail('empty');
  const { version, integrity } = sources;
  const defaults = defaultAddresses(version);
  const usable = (name: keyof Addresses) =>
    isUsableAddress(name, state.addresses[name]) ? state.addresses[name] : defaults[name];
  return succeed({
    sheet: shorten(sheet.value),
    attributes: toAttributes(state),
    release: { version, scriptsUrl: folderOf(usable('scripts')), integrity },
    frameUrl: folderOf(usable('frame')),
    pageUrl: usable('page'),
  });
}

/** What the widget shows, complete. */
export function toSheet(state: BuilderState, published: Published): Outcome<Sheet> {
  const dataset = datasetFor(state, published);
  if (!dataset) return fail('empty');
  return sheetFor(state.widget, dataset, toSheetOptions(state), state.language || 'en');
}

/** A table without rows: filters that let nothing pass, a day before the first price. */
const isBlank = ({ columns, groups }: Sheet) =>
  columns.length > 0 && groups.every(({ rows }) => rows.length === 0);

function shorten(whole: Sheet): Sheet {
  const { sheet, more } = cutRows(whole, mostFallbackRows);
  return { ...sheet, footnotes: [...more, ...sheet.footnotes] };
}

/** Scripts and pages are looked up below it. */
const folderOf = (address: string) => (address.endsWith('/') ? address : `${address}/`);

/** Whether a snippet can name an address: pages are linked from elsewhere, files may lie on the same site. */
export const isUsableAddress = (name: keyof Addresses, address: string): boolean =>
  (name === 'page' ? safeUrl(address) : siteUrl(address)) !== undefined;

/** The snippets of all hosts at which the widget can be shown. */
export const snippetsOf = (embed: Embed): Map<Host, Snippet> =>
  new Map(
    hosts.flatMap((host) => {
      const snippet = snippetFor(host, embed);
      return snippet ? [[host, snippet] as const] : [];
    }),
  );
