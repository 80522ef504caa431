import { astroSnippet } from './astro/snippet.js';
import { docusaurusSnippet } from './docusaurus/snippet.js';
import { eleventySnippet } from './eleventy/snippet.js';
import { ghostEmailSnippet, ghostSnippet } from './ghost/snippet.js';
import { htmlSnippet } from './html/snippet.js';
import { hugoSnippet } from './hugo/snippet.js';
import { iframeSnippet } from './iframe/snippet.js';
import { jekyllSnippet } from './jekyll/snippet.js';
import { npmSnippet } from './npm/snippet.js';
import { pictureSnippet } from './picture/snippet.js';
import { reactSnippet } from './react/snippet.js';
import type { Embed, Host, Snippet } from './snippet.js';
import { vueSnippet } from './vue/snippet.js';
import {
  wordpressBlockSnippet,
  wordpressClassicSnippet,
  wordpressShortcodeSnippet,
} from './wordpress/snippet.js';

type MakeSnippet = (embed: Embed) => Snippet;

const makers: Partial<Record<Host, MakeSnippet>> = {
  html: htmlSnippet,
  npm: npmSnippet,
  'wordpress-block': wordpressBlockSnippet,
  'wordpress-classic': wordpressClassicSnippet,
  'wordpress-shortcode': wordpressShortcodeSnippet,
  ghost: ghostSnippet,
  'ghost-email': ghostEmailSnippet,
  hugo: hugoSnippet,
  jekyll: jekyllSnippet,
  eleventy: eleventySnippet,
  astro: astroSnippet,
  react: reactSnippet,
  vue: vueSnippet,
  docusaurus: docusaurusSnippet,
  iframe: iframeSnippet,
  picture: pictureSnippet,
};

/** What is pasted at a host, or undefined where the widget cannot be shown there. */
export const snippetFor = (host: Host, embed: Embed): Snippet | undefined => makers[host]?.(embed);
