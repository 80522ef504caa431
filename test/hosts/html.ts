import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Embed, Host } from '../../src/hosts/snippet.js';
import { widgets } from '../../src/render/index.js';
import type { HostTest, Publication, Workspace } from './host.js';
import { pasted, pastedInArticle } from './pasted.js';

/** A page that somebody has written by hand. */
export const html: HostTest = {
  id: 'html',
  name: 'Plain HTML page',
  debian: [],
  publish: async (workspace) => [
    await writePage(workspace, { way: 'pasted', host: 'html', shows: 'element' }),
    await writePage(workspace, {
      way: 'pasted, under a strict policy',
      host: 'html',
      shows: 'element',
      head: strictPolicy(workspace),
    }),
    await writePage(workspace, { way: 'frame', host: 'iframe', shows: 'frame' }),
  ],
};

interface Page extends Pick<Publication, 'way' | 'shows'> {
  host: Host;
  head?: string;
}

async function writePage(
  { folder, serve, embeds }: Workspace,
  { way, host, shows, head = '' }: Page,
): Promise<Publication> {
  const body = widgets.map((widget) => print(host, embeds[widget])).join('\n');
  const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>An article</title>${head}
<body>${body}</body></html>`;
  const file = `${way.replace(/\W+/g, '-')}.html`;
  await writeFile(join(folder, file), page);
  const fallback = shows === 'frame' ? 'line' : 'table';
  const url = `${await serve(folder)}${file}`;
  return { way, url, widgets: [...widgets], shows, fallback, feedHtml: page };
}

/** Nothing but the scripts and the data of the kit: no styles in the page, no code out of texts. */
function strictPolicy({ distUrl }: Workspace): string {
  const { origin } = new URL(distUrl);
  const policy = [
    ...["default-src 'none'", `script-src ${origin}`, `connect-src ${origin}`, "base-uri 'none'"],
    ...["require-trusted-types-for 'script'", 'trusted-types openness-widgets'],
  ];
  return `<meta http-equiv="content-security-policy" content="${policy.join('; ')}">`;
}

const print = (host: Host, embed: Embed) => (host === 'html' ? pastedInArticle(embed) : pasted(host, embed));
