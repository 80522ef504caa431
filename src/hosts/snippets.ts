import { astroSnippet } from './astro/snippet.js';
import { docusaurusSnippet } from './docusaurus/snippet.js';
import { reactSnippet } from './react/snippet.js';
import type { Embed, Host, Snippet } from './snippet.js';
import { vueSnippet } from './vue/snippet.js';

type MakeSnippet = (embed: Embed) => Snippet;

const makers: Partial<Record<Host, MakeSnippet>> = {
  astro: astroSnippet,
  react: reactSnippet,
  vue: vueSnippet,
  docusaurus: docusaurusSnippet,
};

/** What is pasted at a host, or undefined where the widget cannot be shown there. */
export const snippetFor = (host: Host, embed: Embed): Snippet | undefined => makers[host]?.(embed);
