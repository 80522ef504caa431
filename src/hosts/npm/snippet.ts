import { renderEmbed, tagOf } from '../../render/index.js';
import type { Embed, Snippet } from '../snippet.js';

/** For pages whose scripts are bundled: the package, the import that registers the element, and the element. */
export function npmSnippet({ sheet, attributes, release }: Embed): Snippet {
  const tag = tagOf(sheet.widget);
  return {
    host: 'npm',
    steps: [
      {
        when: 'once',
        title: 'In the folder of the project',
        language: 'shell',
        text: `npm install openness-widgets@${release.version}\n`,
      },
      {
        when: 'once',
        title: 'In a script of the page',
        language: 'js',
        text: `import 'openness-widgets/elements/${tag}/${tag}.define.js';\n`,
      },
      {
        when: 'each',
        title: 'Where the widget is to be seen',
        language: 'html',
        text: renderEmbed(sheet, { attributes }),
      },
    ],
  };
}
