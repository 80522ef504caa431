import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { widgets } from '../../src/render/index.js';
import type { HostTest } from './host.js';
import { pastedAll, pastedOnce } from './pasted.js';

/** VitePress, which compiles Markdown to templates of Vue. */
export const vitepress: HostTest = {
  id: 'vitepress',
  name: 'VitePress (Vue)',
  version: async ({ run }) =>
    (await run('npx', ['vitepress', '--version'])).replace(/^\D*([\d.]+).*$/s, '$1'),
  debian: [],
  publish: async ({ folder, tarball, embeds, install, run, serve }) => {
    await install(['vitepress@1.6.4', tarball]);
    for (const { file = '', text } of pastedOnce('vue', embeds)) await write(join(folder, file), text);
    await write(join(folder, 'index.md'), `# An article\n\n${pastedAll('vue', embeds)}`);
    await run('npx', ['vitepress', 'build'], { timeoutSeconds: 900 });
    const url = await serve(join(folder, '.vitepress/dist'));
    return [{ way: 'Markdown', url, widgets: [...widgets], shows: 'element', fallback: 'table' }];
  },
};

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
