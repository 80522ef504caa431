import { renderEmbed } from '../../render/index.js';
import { preloadsOf } from '../preloads.js';
import { scriptOf } from '../script.js';
import type { Embed, Snippet } from '../snippet.js';

/** The element with its fallback and its script, for any page whose HTML is written as it is. */
export const htmlSnippet = (embed: Embed): Snippet => ({
  host: 'html',
  steps: [
    {
      when: 'each',
      title: 'Where the widget is to be seen',
      language: 'html',
      text: renderEmbed(embed.sheet, {
        attributes: embed.attributes,
        preload: preloadsOf(embed),
        script: scriptOf(embed),
      }),
    },
  ],
});
