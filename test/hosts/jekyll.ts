import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { widgets } from '../../src/render/index.js';
import { contentOfFeed } from './feed.js';
import type { HostTest, Publication, Workspace } from './host.js';
import { printPlain } from './html.js';
import { checkExample, readExample } from './readme-example.js';
import { checkOneScript, hostileValue, pasteAll, refuseScript, stepsOf, writeSite } from './steps.js';

export const jekyll: HostTest = {
  id: 'jekyll',
  name: 'Jekyll',
  debian: ['jekyll', 'ruby-kramdown-parser-gfm'],
  version: async ({ run }) => /([\d.]+)/.exec(await run('jekyll', ['--version']))?.[1] ?? '',
  publish: async (workspace) => {
    const { folder, run, serve, embeds } = workspace;
    await writeSite(folder, { ...filesOf(workspace), 'readme.md': post(await readExample('Jekyll')) });
    await run('jekyll', ['build', '--disable-disk-cache', '--quiet'], { env: { LANG: 'C.UTF-8' } });
    const read = (path: string) => readFile(join(folder, '_site', path), 'utf8');
    checkExample(await read('readme.html'));
    refuseScript(await read('hostile.html'));
    checkOneScript(await read('posts/include.html'), embeds.badge.release);
    const url = await serve(join(folder, '_site'));
    const publish = async (way: string, name: string): Promise<Publication> => ({
      way,
      url: `${url}posts/${name}.html`,
      widgets: [...widgets],
      shows: 'element',
      fallback: 'table',
      feedHtml: contentOfFeed(await read(`${name}.xml`)),
    });
    return [await publish('include', 'include'), await publish('HTML in Markdown', 'plain')];
  },
};

function filesOf({ embeds }: Workspace): Record<string, string> {
  const [include] = stepsOf('jekyll', embeds.scorecard, 'once');
  const all = Object.values(embeds);
  const hostile = `widget="scorecard" model="${hostileValue.replaceAll('"', '\\"')}" onclick="globalThis.broken=1"`;
  return {
    '_config.yml': 'title: A site\npermalink: /posts/:title.html\n',
    '_layouts/post.html':
      '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{ page.title }}</title></head><body>{{ content }}</body></html>\n',
    [include?.file ?? '']: include?.text ?? '',
    '_posts/2025-07-01-include.md': post(pasteAll('jekyll', all)),
    '_posts/2025-07-02-plain.md': post(all.map(printPlain).join('\n')),
    'hostile.md': post(`{% include openness.html ${hostile} fallback="Text" %}\n`),
    'include.xml': feed('include'),
    'plain.xml': feed('plain'),
  };
}

const post = (text: string) => `---\nlayout: post\ntitle: A post\n---\n${text}`;

/** Jekyll makes no feed by itself; this is the way of its own plugin for feeds. */
const feed = (slug: string) => `---
---
<feed xmlns="http://www.w3.org/2005/Atom">{% assign post = site.posts | where: "slug", "${slug}" | first %}
<entry><title>{{ post.title }}</title><content type="html">{{ post.content | strip | xml_escape }}</content></entry>
</feed>
`;
