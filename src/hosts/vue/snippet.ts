import { renderEmbed } from '../../render/index.js';
import { installStep } from '../install-step.js';
import type { Embed, Snippet } from '../snippet.js';

const config = `import { isOpennessElement } from 'openness-widgets/hosts/vue/is-openness-element.js';
import { defineConfig } from 'vitepress';

export default defineConfig({
  vue: { template: { compilerOptions: { isCustomElement: isOpennessElement } } },
  vite: { optimizeDeps: { exclude: ['openness-widgets'] } },
});
`;

const theme = `import DefaultTheme from 'vitepress/theme';

export default {
  extends: DefaultTheme,
  enhanceApp() {
    if (!import.meta.env.SSR) import('openness-widgets/define');
  },
};
`;

/** The settings of VitePress, and the element with its table inside, for Markdown and templates. */
export const vueSnippet = ({ sheet, attributes, release }: Embed): Snippet => ({
  host: 'vue',
  steps: [
    installStep(release),
    {
      when: 'once',
      title: 'Settings of VitePress',
      file: '.vitepress/config.mjs',
      language: 'js',
      text: config,
    },
    {
      when: 'once',
      title: 'Theme of VitePress',
      file: '.vitepress/theme/index.js',
      language: 'js',
      text: theme,
    },
    {
      when: 'each',
      title: 'Where the widget is to be seen',
      language: 'vue',
      text: withoutExpressions(renderEmbed(sheet, { attributes })),
    },
  ],
});

/** Vue would run what stands in double braces. */
const withoutExpressions = (html: string) => html.replaceAll('{{', '&#123;&#123;');
