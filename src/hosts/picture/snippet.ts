import { altText } from '../../render/index.js';
import type { Embed, Snippet, SnippetStep } from '../snippet.js';
import { sourcesOf } from '../source-addresses.js';
import { captionHtml, captionMarkdown, pictureHtml, pictureMarkdown } from './caption.js';
import { dataFiles, pictureCommand, pictureName, quote } from './command.js';

/**
 * A picture with its text and a link, for Substack, Medium, Notion, READMEs and wikis: they take neither elements
 * nor frames of others, and some of them no tables.
 */
export const pictureSnippet = (embed: Embed): Snippet => ({
  host: 'picture',
  steps: [
    {
      when: 'once',
      title: 'In a folder on your computer: what draws the picture',
      language: 'shell',
      text: `npm install openness-widgets@${embed.release.version} @resvg/resvg-js\n`,
    },
    ...fetchData(embed),
    {
      when: 'each',
      title: 'In the same folder: the picture',
      file: pictureName(embed),
      language: 'shell',
      text: pictureCommand(embed),
    },
    {
      when: 'each',
      title: 'Where the picture is uploaded: its alternative text',
      language: 'text',
      text: `${altText(embed.sheet)}\n`,
    },
    {
      when: 'each',
      title: 'Below the picture: the caption with its links',
      language: 'markdown',
      text: captionMarkdown(embed),
      richText: captionHtml(embed),
    },
    {
      when: 'each',
      title: 'All in one, for READMEs and wikis: the picture lies beside the text',
      language: 'markdown',
      text: pictureMarkdown(embed),
      richText: pictureHtml(embed),
    },
  ],
});

/** The command reads files. */
function fetchData(embed: Embed): SnippetStep[] {
  const files = dataFiles(embed);
  const commands = sourcesOf(embed).map(
    (url, index) => `curl -fsSL -o ${files[index] ?? ''} ${quote(url)}\n`,
  );
  if (commands.length === 0) return [];
  return [
    { when: 'each', title: 'In the same folder: the data', language: 'shell', text: commands.join('') },
  ];
}
