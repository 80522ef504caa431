import { installStep } from '../install-step.js';
import { jsxTag } from '../jsx-tag.js';
import type { Embed, Snippet } from '../snippet.js';

/** The component, which prints the table into the page when the site is built; for `.astro` and `.mdx` alike. */
export const astroSnippet = (embed: Embed): Snippet => ({
  host: 'astro',
  steps: [
    installStep(embed.release),
    {
      when: 'once',
      title: 'In each page: between the lines --- of an .astro file, below them in an .mdx file',
      language: 'js',
      text: "import Openness from 'openness-widgets/hosts/astro/openness.astro';\n",
    },
    {
      when: 'each',
      title: 'Where the widget is to be seen',
      language: 'astro',
      text: `${jsxTag(`Openness widget="${embed.sheet.widget}"`, embed)}\n`,
    },
  ],
});
