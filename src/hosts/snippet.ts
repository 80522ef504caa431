import type { Sheet } from '../render/index.js';

/** The places where people publish, each with a way of its own to put a widget on a page. */
export const hosts = [
  'html',
  'npm',
  'wordpress-block',
  'wordpress-classic',
  'wordpress-shortcode',
  'ghost',
  'ghost-email',
  'hugo',
  'jekyll',
  'eleventy',
  'astro',
  'react',
  'vue',
  'docusaurus',
  'iframe',
  'picture',
] as const;
export type Host = (typeof hosts)[number];

/** One widget on one page: what a snippet of any host is made of. */
export interface Embed {
  /** What it shows at this moment; the fallback is printed from it. */
  sheet: Sheet;
  /** Attributes of the element. `true` writes the name alone; false, undefined and empty texts are left out. */
  attributes: Record<string, string | boolean | undefined>;
  release: Release;
  /** Where the site has put the embed page, such as `https://example.org/openness/embed/`. */
  frameUrl: string;
  /** What links lead to that stand for the widget where no widget can: the article or page that shows it. */
  pageUrl: string;
}

/** One published version of the kit. */
export interface Release {
  /** Exact, such as `1.0.0`. */
  version: string;
  /** Folder of the scripts, with a slash at its end: dist/cdn/ at a delivery network or on the own site. */
  scriptsUrl: string;
  /** Hash by the name of its file, as in dist/cdn/integrity.json. */
  integrity: Record<string, string>;
}

/** What is pasted at one host. */
export interface Snippet {
  host: Host;
  steps: SnippetStep[];
}

/** One thing to paste. */
export interface SnippetStep {
  /** Whether it is done once per site, or for each widget. */
  when: 'once' | 'each';
  /** Where it goes, in words: "Custom HTML block". */
  title: string;
  /** The file that it is, or goes into, where the host names it: `layouts/shortcodes/openness.html`. */
  file?: string;
  language: 'html' | 'markdown' | 'mdx' | 'shell' | 'js' | 'jsx' | 'vue' | 'astro' | 'text';
  text: string;
  /** What is put on the clipboard beside the text, for editors that take formatted text. */
  richText?: string;
}
