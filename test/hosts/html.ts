import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { scriptOf } from '../../src/hosts/script.js';
import type { Embed } from '../../src/hosts/snippet.js';
import { renderEmbed, widgets } from '../../src/render/index.js';
import type { HostTest } from './host.js';

/** A page that somebody has written by hand. */
export const html: HostTest = {
  id: 'html',
  name: 'Plain HTML page',
  debian: [],
  publish: async ({ folder, serve, embeds }) => {
    const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>An article</title>
<body>${Object.values(embeds).map(printPlain).join('\n')}</body></html>`;
    await writeFile(join(folder, 'index.html'), page);
    const url = await serve(folder);
    return [
      { way: 'pasted', url, widgets: [...widgets], shows: 'element', fallback: 'table', feedHtml: page },
    ];
  },
};

/** What is pasted where HTML is taken as it is; a badge in a sentence. */
export function printPlain(embed: Embed): string {
  const { sheet, attributes } = embed;
  const html = renderEmbed(sheet, { attributes, script: scriptOf(embed) });
  return sheet.widget === 'badge' ? `<p>Half of it (${html.trimEnd()}) is open.</p>\n` : html;
}
