import { type Theme, themes } from '../../shared/attributes.js';

/** What the address of a frame asks for. */
export interface EmbedOptions {
  tag: WidgetTag;
  /** Attributes of the element; their meaning is the element's own. */
  attributes: [name: string, value: string][];
  /** Addresses of datasets as written; none for the published ones. Not checked yet. */
  sources: string[];
  theme: Theme;
  /** A word of the embedding page that comes back with every height; empty by default. */
  id: string;
}

/** Why nothing can be shown. */
export type EmbedProblem =
  | { problem: 'unknown-widget'; received: string }
  | { problem: 'refused-source'; received: string }
  | { problem: 'long-address' };

/** The word for each element that an address may use; the full tag will do as well. */
export const widgetTags = {
  scorecard: 'openness-scorecard',
  compare: 'openness-compare',
  index: 'openness-index',
  badge: 'openness-badge',
  pricing: 'pricing-table',
} as const;

export type WidgetTag = (typeof widgetTags)[keyof typeof widgetTags];

/** Characters of a query. Every setting of every element fits many times over. */
const longestQuery = 8192;

const longestId = 64;

/** Read apart, and `hash` not at all: the address of a frame is in nobody's address bar. */
const notForwarded = new Set(['src', 'theme', 'hash']);

/** A canonical language tag; the reader's own where the address gives none that makes sense. */
export const readLanguage = (query: string, readerLanguage: string): string =>
  (query.length <= longestQuery && canonical(new URLSearchParams(query).get('lang'))) ||
  (canonical(readerLanguage) ?? 'en');

/** Reads the query of a frame's address. Only attributes that the element knows are taken over, as text. */
export function readOptions(
  query: string,
  attributesOf: (tag: WidgetTag) => readonly string[],
): EmbedOptions | EmbedProblem {
  if (query.length > longestQuery) return { problem: 'long-address' };
  const parameters = new URLSearchParams(query);
  const widget = parameters.get('widget') ?? '';
  const tag = findTag(widget);
  if (!tag) return { problem: 'unknown-widget', received: widget };
  return {
    tag,
    attributes: attributesOf(tag)
      .filter((name) => !notForwarded.has(name))
      .flatMap((name) => {
        const value = parameters.get(name);
        return value === null ? [] : [[name, value] as [string, string]];
      }),
    sources: (parameters.get('src') ?? '').split(/\s+/).filter(Boolean),
    theme: themes.find((theme) => theme === parameters.get('theme')) ?? 'auto',
    id: (parameters.get('id') ?? '').slice(0, longestId),
  };
}

const findTag = (widget: string): WidgetTag | undefined =>
  Object.entries(widgetTags).find((names) => names.includes(widget))?.[1];

function canonical(language: string | null): string | undefined {
  try {
    return language ? Intl.getCanonicalLocales(language)[0] : undefined;
  } catch {
    return undefined;
  }
}
