import { printParameters } from '../parameters.js';
import type { Embed, Snippet } from '../snippet.js';

/** A plugin, which prints the fallback itself whenever the site is built. */
export const eleventySnippet = ({ sheet, attributes, release }: Embed): Snippet => ({
  host: 'eleventy',
  steps: [
    {
      when: 'once',
      title: 'Install the kit',
      language: 'shell',
      text: `npm install openness-widgets@${release.version}\n`,
    },
    {
      when: 'once',
      title: 'Add its plugin',
      file: 'eleventy.config.js',
      language: 'js',
      text: configuration,
    },
    {
      when: 'each',
      title: 'In the Markdown, Liquid or Nunjucks of the page',
      language: 'markdown',
      text: `{% openness '${sheet.widget}${printParameters(attributes, quote)}' %}\n`,
    },
  ],
});

const configuration = `import { opennessPlugin } from 'openness-widgets/hosts/eleventy/plugin.js';

export default function (eleventyConfig) {
  eleventyConfig.addPlugin(opennessPlugin);
}
`;

/** The whole stands in single quotes, for which neither template language has an escape of the other's kind. */
const quote = (value: string) => `"${value.replace(/['"]/g, '’').replaceAll('%}', '% }')}"`;
