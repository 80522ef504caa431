import { installStep } from '../install-step.js';
import { jsxTag } from '../jsx-tag.js';
import type { Embed, Snippet } from '../snippet.js';

/** The server component, which prints the table into the page when it is made. */
export const reactSnippet = (embed: Embed): Snippet => ({
  host: 'react',
  steps: [
    installStep(embed.release),
    {
      when: 'once',
      title: 'At the top of each page that is a server component',
      language: 'js',
      text: "import { Openness } from 'openness-widgets/hosts/react/openness-widget.js';\n",
    },
    {
      when: 'each',
      title: 'Where the widget is to be seen',
      language: 'jsx',
      text: `${jsxTag(`Openness widget="${embed.sheet.widget}"`, embed)}\n`,
    },
  ],
});
