import { join } from 'node:path';
import { widgets } from '../../src/render/index.js';
import { installedVersion } from './installed-version.js';
import type { HostTest, Workspace } from './host.js';
import { settingsOf } from './settings.js';
import { pasteAll, writeSite } from './steps.js';

const version = '3.8.1';

/** Docusaurus, whose pages are MDX. */
export const docusaurus: HostTest = {
  id: 'docusaurus',
  name: 'Docusaurus',
  version: ({ folder }) => installedVersion(folder, '@docusaurus/core'),
  debian: [],
  publish: async (workspace) => {
    const { folder, tarball, install, run, serve } = workspace;
    await writeSite(folder, filesOf(workspace));
    await install([
      `@docusaurus/core@${version}`,
      `@docusaurus/preset-classic@${version}`,
      '@mdx-js/react@3',
      'react@19.3.1',
      'react-dom@19.3.1',
      tarball,
    ]);
    await run('npx', ['docusaurus', 'build'], { timeoutSeconds: 1200 });
    const url = await serve(join(folder, 'build'));
    return [{ way: 'plugin, MDX', url, widgets: [...widgets], shows: 'element', fallback: 'table' }];
  },
};

/** Newer ones of these do not go with this version of Docusaurus, or are not to be had everywhere. */
const manifest = {
  name: 'site',
  private: true,
  overrides: { webpack: '5.99.9', '@docsearch/react': '3.9.0' },
};

function filesOf({ embeds }: Workspace): Record<string, string> {
  const [imported = '', setting = ''] = settingsOf('docusaurus', embeds).map(({ text }) => text);
  const config = `${imported}
export default {
  title: 'A site',
  url: 'https://example.org',
  baseUrl: '/',
  presets: [['classic', { docs: { routeBasePath: '/', ${setting} }, blog: false }]],
};
`;
  return {
    'package.json': JSON.stringify(manifest),
    'docusaurus.config.js': config,
    'docs/index.mdx': `---\nslug: /\n---\n\n# An article\n\n${pasteAll('docusaurus', Object.values(embeds))}`,
  };
}
