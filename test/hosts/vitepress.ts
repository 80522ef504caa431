import { join } from 'node:path';
import { widgets } from '../../src/render/index.js';
import { installedVersion } from './installed-version.js';
import type { HostTest, Workspace } from './host.js';
import { settingsOf } from './settings.js';
import { pasteAll, writeSite } from './steps.js';

/** VitePress, which compiles Markdown to templates of Vue. */
export const vitepress: HostTest = {
  id: 'vitepress',
  name: 'VitePress (Vue)',
  version: ({ folder }) => installedVersion(folder, 'vitepress'),
  debian: [],
  publish: async (workspace) => {
    const { folder, tarball, install, run, serve } = workspace;
    await install(['vitepress@1.6.4', tarball]);
    await writeSite(folder, filesOf(workspace));
    await run('npx', ['vitepress', 'build'], { timeoutSeconds: 900 });
    const url = await serve(join(folder, '.vitepress/dist'));
    return [{ way: 'settings, Markdown', url, widgets: [...widgets], shows: 'element', fallback: 'table' }];
  },
};

const filesOf = ({ embeds }: Workspace): Record<string, string> => ({
  ...Object.fromEntries(settingsOf('vue', embeds).map(({ file = '', text }) => [file, text])),
  'index.md': `# An article\n\n${pasteAll('vue', Object.values(embeds))}`,
});
