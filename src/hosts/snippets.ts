import { astroSnippet } from './astro/snippet.js';
import { docusaurusSnippet } from './docusaurus/snippet.js';
import { eleventySnippet } from './eleventy/snippet.js';
import { hugoSnippet } from './hugo/snippet.js';
import { jekyllSnippet } from './jekyll/snippet.js';
import { reactSnippet } from './react/snippet.js';
import type { Embed, Host, Snippet } from './snippet.js';
import { vueSnippet } from './vue/snippet.js';

type MakeSnippet = (embed: Embed) => Snippet;

const makers: Partial<Record<Host, MakeSnippet>> = {
  hugo: hugoSnippet,
  jekyll: jekyllSnippet,
  eleventy: eleventySnippet,
  astro: astroSnippet,
  react: reactSnippet,
  vue: vueSnippet,
  docusaurus: docusaurusSnippet,
};

/** What is pasted at a host, or undefined where the widget cannot be shown there. */
export const snippetFor = (host: Host, embed: Embed): Snippet | undefined => makers[host]?.(embed);
