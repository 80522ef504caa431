import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { widgets } from '../../src/render/index.js';
import { contentOfFeed } from './feed.js';
import type { HostTest, Publication, Workspace } from './host.js';
import { printPlain } from './html.js';
import { checkExample, readExample } from './readme-example.js';
import { checkOneScript, hostileValue, pasteAll, refuseScript, stepsOf, writeSite } from './steps.js';

export const eleventy: HostTest = {
  id: 'eleventy',
  name: 'Eleventy',
  debian: [],
  version: ({ run }) => run('npx', ['eleventy', '--version']),
  publish: async (workspace) => {
    const { folder, run, serve, install, tarball, embeds } = workspace;
    await install(['@11ty/eleventy@3.1.2', tarball]);
    await writeSite(folder, {
      ...filesOf(workspace),
      'in/readme.md': post('readme', await readExample('Eleventy')),
    });
    await run('npx', ['eleventy', '--input=in', '--output=out', '--quiet']);
    const read = (path: string) => readFile(join(folder, 'out', path), 'utf8');
    const own = { ...embeds.badge.release, scriptsUrl: '/openness-widgets/' };
    for (const name of ['liquid', 'nunjucks']) checkOneScript(await read(`${name}/index.html`), own);
    checkExample(await read('readme/index.html'));
    refuseScript(await read('hostile/index.html'));
    await refuseUnknown(workspace);
    const url = await serve(join(folder, 'out'));
    const publish = async (way: string, name: string): Promise<Publication> => ({
      way,
      url: `${url}${name}/`,
      widgets: [...widgets],
      shows: 'element',
      fallback: 'table',
      feedHtml: contentOfFeed(await read(`${name}.xml`)),
    });
    return [
      await publish('plugin, Markdown with Liquid', 'liquid'),
      await publish('plugin, Nunjucks', 'nunjucks'),
      await publish('HTML in Markdown', 'plain'),
    ];
  },
};

function filesOf({ embeds }: Workspace): Record<string, string> {
  const configuration = stepsOf('eleventy', embeds.scorecard, 'once').find(({ file }) => file);
  const all = Object.values(embeds);
  const pasted = pasteAll('eleventy', all);
  const hostile = `{% openness 'scorecard model="deepseek-r1" theme="${hostileValue.replaceAll('"', '')}" onclick="globalThis.broken=1"' %}`;
  return {
    [configuration?.file ?? '']: configuration?.text ?? '',
    'in/_includes/page.njk':
      '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A post</title></head><body>{{ content | safe }}</body></html>\n',
    'in/liquid.md': post('liquid', pasted),
    'in/nunjucks.njk': post('nunjucks', pasted),
    'in/plain.md': post('plain', all.map(printPlain).join('\n')),
    'in/hostile.md': post('hostile', hostile),
    ...Object.fromEntries(['liquid', 'nunjucks', 'plain'].map((name) => [`in/${name}-feed.njk`, feed(name)])),
  };
}

const post = (name: string, text: string) => `---\nlayout: page.njk\ntags: ${name}\n---\n${text}`;

const feed = (name: string) => `---
permalink: /${name}.xml
---
<feed xmlns="http://www.w3.org/2005/Atom"><entry><content type="html">{{ collections.${name}[0].content | escape }}</content></entry></feed>
`;

/** A page that names a model that is not there must not be built. */
async function refuseUnknown({ folder, run }: Workspace): Promise<void> {
  await writeSite(folder, { 'wrong/page.md': `{% openness 'scorecard model="deepseek-r111"' %}\n` });
  const outcome = await run('npx', ['eleventy', '--input=wrong', '--output=wrong-out', '--quiet']).then(
    () => 'built',
    String,
  );
  if (!outcome.includes('deepseek-r111')) throw new Error(`an unknown model: ${outcome}`);
}
