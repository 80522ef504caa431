import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { widgets } from '../../src/render/index.js';
import { contentOfFeed } from './feed.js';
import type { HostTest, Workspace } from './host.js';
import { checkExample, readExample } from './readme-example.js';
import { checkOneScript, hostileValue, pasteAll, refuseScript, stepsOf, writeSite } from './steps.js';

/** A site without leave to write HTML: everything goes through the shortcode. */
export const hugo: HostTest = {
  id: 'hugo',
  name: 'Hugo',
  debian: ['hugo'],
  version: async ({ run }) => /v([\d.]+)/.exec(await run('hugo', ['version']))?.[1] ?? '',
  publish: async (workspace) => {
    const { folder, run, serve, embeds } = workspace;
    await writeSite(folder, {
      ...filesOf(workspace),
      'content/notes/readme.md': `---\ntitle: Example\n---\n${await readExample('Hugo')}`,
    });
    await run('hugo', ['--quiet']);
    const read = (path: string) => readFile(join(folder, 'public', path), 'utf8');
    checkExample(await read('notes/readme/index.html'));
    refuseScript(await read('notes/hostile/index.html'));
    checkOneScript(await read('posts/widgets/index.html'), embeds.badge.release);
    return [
      {
        way: 'shortcode',
        url: `${await serve(join(folder, 'public'))}posts/widgets/`,
        widgets: [...widgets],
        shows: 'element',
        fallback: 'table',
        feedHtml: contentOfFeed(await read('posts/index.xml')),
      },
    ];
  },
};

function filesOf({ embeds }: Workspace): Record<string, string> {
  const [shortcode] = stepsOf('hugo', embeds.scorecard, 'once');
  const post = pasteAll('hugo', Object.values(embeds));
  const parameters = `widget="scorecard" model="deepseek-r1" ${escapedParameter} onclick="globalThis.broken=1"`;
  return {
    'config.toml': 'baseURL = "http://127.0.0.1/"\nlanguageCode = "en"\ntitle = "A site"\n',
    'layouts/_default/single.html': page('{{ .Content }}'),
    'layouts/_default/list.html': page('{{ range .Pages }}<p>{{ .Title }}</p>{{ end }}'),
    'layouts/index.html': page('{{ .Title }}'),
    [shortcode?.file ?? '']: shortcode?.text ?? '',
    // The feed of Hugo has the summary of each post; here that is the whole of it.
    'content/posts/widgets.md': `---\ntitle: A post\ndate: 2025-07-01\n---\n${post}\n<!--more-->\n\nThe end.\n`,
    'content/notes/hostile.md': `---\ntitle: Hostile\ndate: 2025-07-01\n---\n{{< openness ${parameters} >}}\nText\n{{< /openness >}}\n`,
  };
}

const escapedParameter = `rubric="${hostileValue.replaceAll('"', '\\"')}"`;

const page = (main: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{ .Title }}</title></head><body>${main}</body></html>\n`;
