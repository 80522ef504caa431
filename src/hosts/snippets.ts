import { ghostEmailSnippet, ghostSnippet } from './ghost/snippet.js';
import { htmlSnippet } from './html/snippet.js';
import { iframeSnippet } from './iframe/snippet.js';
import { npmSnippet } from './npm/snippet.js';
import { pictureSnippet } from './picture/snippet.js';
import { eleventySnippet } from './eleventy/snippet.js';
import { hugoSnippet } from './hugo/snippet.js';
import { jekyllSnippet } from './jekyll/snippet.js';
import type { Embed, Host, Snippet } from './snippet.js';

type MakeSnippet = (embed: Embed) => Snippet;

const makers: Partial<Record<Host, MakeSnippet>> = {
  html: htmlSnippet,
  npm: npmSnippet,
  ghost: ghostSnippet,
  'ghost-email': ghostEmailSnippet,
  iframe: iframeSnippet,
  picture: pictureSnippet,
  hugo: hugoSnippet,
  jekyll: jekyllSnippet,
  eleventy: eleventySnippet,
};

/** What is pasted at a host, or undefined where the widget cannot be shown there. */
export const snippetFor = (host: Host, embed: Embed): Snippet | undefined => makers[host]?.(embed);
