import { inSentence } from '../in-sentence.js';
import { printInside, withoutTemplateTags } from '../inside.js';
import { printParameters } from '../parameters.js';
import type { Embed, Snippet } from '../snippet.js';
import { jekyllInclude } from './include.js';

/** An include, with the fallback captured before it. */
export const jekyllSnippet = (embed: Embed): Snippet => ({
  host: 'jekyll',
  steps: [
    {
      when: 'once',
      title: 'The include, as a file of the site',
      file: '_includes/openness.html',
      language: 'html',
      text: jekyllInclude(embed.release),
    },
    { when: 'each', title: 'In the Markdown of the page', language: 'markdown', text: printInclude(embed) },
  ],
});

function printInclude({ sheet, attributes }: Embed): string {
  const parameters = printParameters({ widget: sheet.widget, ...attributes }, quote);
  const include = `{% include openness.html${parameters} fallback=fallback %}`;
  const inside = withoutTemplateTags(printInside(sheet));
  return inSentence(sheet)
    ? `{% capture fallback %}${inside}{% endcapture %}${include}\n`
    : `{% capture fallback %}\n${inside}\n{% endcapture %}\n${include}\n`;
}

const quote = (value: string) =>
  `"${value.replaceAll('\\', '').replaceAll('"', '\\"').replaceAll('%}', '% }')}"`;
