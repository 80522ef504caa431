import { toScriptJson } from '../../render/script-json.js';
import type { Embed, Snippet, SnippetStep } from '../snippet.js';
import { sourcesOf } from '../source-addresses.js';
import { frameHtml } from './frame.js';

/** A frame, for pages that let no script of others in, and for pages of others that are to show a widget. */
export const iframeSnippet = (embed: Embed): Snippet => ({
  host: 'iframe',
  steps: [
    {
      when: 'once',
      title: 'Fetch the folder embed/ and put it on your site; it is complete in itself, data included',
      language: 'shell',
      text: [
        `npm pack openness-widgets@${embed.release.version}`,
        `tar -xzf openness-widgets-${embed.release.version}.tgz --strip-components=2 package/dist/embed`,
        '',
      ].join('\n'),
    },
    ...allowSources(sourcesOf(embed)),
    {
      when: 'each',
      title: 'Where the widget is to be seen',
      language: 'html',
      text: frameHtml(embed),
    },
  ],
});

/** The page of the frame reads no dataset that its owner has not listed. */
function allowSources(addresses: string[]): SnippetStep[] {
  if (addresses.length === 0) return [];
  const list = toScriptJson(['./data/', ...addresses]);
  return [
    {
      when: 'once',
      title: 'In place of the list of sources',
      file: 'embed/index.html',
      language: 'html',
      text: `<script type="application/json" id="openness-sources">\n  ${list}\n</script>\n`,
    },
  ];
}
