import type { Embed, Host, Snippet } from './snippet.js';
import {
  wordpressBlockSnippet,
  wordpressClassicSnippet,
  wordpressShortcodeSnippet,
} from './wordpress/snippet.js';

type MakeSnippet = (embed: Embed) => Snippet;

const makers: Partial<Record<Host, MakeSnippet>> = {
  'wordpress-block': wordpressBlockSnippet,
  'wordpress-classic': wordpressClassicSnippet,
  'wordpress-shortcode': wordpressShortcodeSnippet,
};

/** What is pasted at a host, or undefined where the widget cannot be shown there. */
export const snippetFor = (host: Host, embed: Embed): Snippet | undefined => makers[host]?.(embed);
