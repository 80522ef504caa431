import { tagOf } from '../../render/index.js';
import { installStep } from '../install-step.js';
import { jsxTag } from '../jsx-tag.js';
import type { Embed, Snippet } from '../snippet.js';

/** The plugin that prints the tables into the pages and brings the scripts along, and the tag. */
export const docusaurusSnippet = (embed: Embed): Snippet => ({
  host: 'docusaurus',
  steps: [
    installStep(embed.release),
    {
      when: 'once',
      title: 'At the top of the settings',
      file: 'docusaurus.config.js',
      language: 'js',
      text: "import { remarkOpenness } from 'openness-widgets/hosts/docusaurus/remark-openness.js';\n",
    },
    {
      when: 'once',
      title:
        'In the settings of the preset: inside docs, and inside blog and pages if widgets are to be there',
      file: 'docusaurus.config.js',
      language: 'js',
      text: 'remarkPlugins: [remarkOpenness],\n',
    },
    {
      when: 'each',
      title: 'Where the widget is to be seen',
      language: 'mdx',
      text: `${jsxTag(tagOf(embed.sheet.widget), embed)}\n`,
    },
  ],
});
