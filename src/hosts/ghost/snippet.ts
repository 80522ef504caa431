import { renderEmbed, renderHtml } from '../../render/index.js';
import { preloadsOf } from '../preloads.js';
import { scriptOf } from '../script.js';
import type { Embed, Snippet } from '../snippet.js';

/**
 * The element in an HTML card. Feed and newsletter carry the card as it is, and show the fallback, since programs
 * for mail know neither scripts nor elements of others.
 */
export const ghostSnippet = (embed: Embed): Snippet => ({
  host: 'ghost',
  steps: [
    {
      when: 'each',
      title: 'In the editor type /html for an HTML card, and paste this',
      language: 'html',
      text: renderEmbed(embed.sheet, {
        attributes: embed.attributes,
        preload: preloadsOf(embed),
        script: scriptOf(embed),
      }),
    },
  ],
});

/** A second card that carries its own look and stands in the newsletter in place of the first. */
export const ghostEmailSnippet = (embed: Embed): Snippet => ({
  host: 'ghost-email',
  steps: [
    {
      when: 'each',
      title:
        'In a second HTML card, and under Visibility in its settings switch off all of Web; in the card with the widget switch off all of Email',
      language: 'html',
      text: renderHtml(embed.sheet, { variant: 'email' }),
    },
  ],
});
