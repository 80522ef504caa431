import { inSentence } from '../in-sentence.js';
import { printInside, withoutTemplateTags } from '../inside.js';
import { printParameters } from '../parameters.js';
import type { Embed, Snippet } from '../snippet.js';
import { hugoShortcode } from './shortcode.js';

/** A shortcode, which works whether or not the site lets its authors write HTML. */
export const hugoSnippet = (embed: Embed): Snippet => ({
  host: 'hugo',
  steps: [
    {
      when: 'once',
      title: 'The shortcode, as a file of the site',
      file: 'layouts/shortcodes/openness.html',
      language: 'html',
      text: hugoShortcode(embed.release),
    },
    { when: 'each', title: 'In the Markdown of the page', language: 'markdown', text: printShortcode(embed) },
  ],
});

function printShortcode({ sheet, attributes }: Embed): string {
  const parameters = printParameters({ widget: sheet.widget, ...attributes }, quote);
  const opening = `{{< openness${parameters} >}}`;
  const inside = withoutTemplateTags(printInside(sheet));
  return inSentence(sheet)
    ? `${opening}${inside}{{< /openness >}}\n`
    : `${opening}\n${inside}\n{{< /openness >}}\n`;
}

const quote = (value: string) => `"${value.replaceAll('\\', '').replaceAll('"', '\\"')}"`;
