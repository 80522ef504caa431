import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { widgets } from '../../src/render/index.js';
import type { HostTest, Workspace } from './host.js';
import { pastedAll, pastedOnce } from './pasted.js';

const version = '3.8.1';

/** Docusaurus, whose pages are MDX. */
export const docusaurus: HostTest = {
  id: 'docusaurus',
  name: 'Docusaurus',
  version: () => Promise.resolve(version),
  debian: [],
  publish: async (workspace) => {
    const { folder, tarball, install, run, serve } = workspace;
    await mkdir(join(folder, 'docs'), { recursive: true });
    await writeFile(join(folder, 'package.json'), JSON.stringify(manifest));
    await install([
      `@docusaurus/core@${version}`,
      `@docusaurus/preset-classic@${version}`,
      '@mdx-js/react@3',
      'react@19.3.1',
      'react-dom@19.3.1',
      tarball,
    ]);
    await writeFile(join(folder, 'docusaurus.config.js'), config(workspace));
    const page = `---\nslug: /\n---\n\n# An article\n\n${pastedAll('docusaurus', workspace.embeds)}`;
    await writeFile(join(folder, 'docs/index.mdx'), page);
    await run('npx', ['docusaurus', 'build'], { timeoutSeconds: 1200 });
    const url = await serve(join(folder, 'build'));
    return [{ way: 'MDX', url, widgets: [...widgets], shows: 'element', fallback: 'table' }];
  },
};

/** Newer ones of these do not go with this version of Docusaurus, or are not to be had everywhere. */
const manifest = {
  name: 'site',
  private: true,
  overrides: { webpack: '5.99.9', '@docsearch/react': '3.9.0' },
};

function config({ embeds }: Workspace): string {
  const [imported = '', setting = ''] = pastedOnce('docusaurus', embeds).map(({ text }) => text);
  return `${imported}
export default {
  title: 'A site',
  url: 'https://example.org',
  baseUrl: '/',
  presets: [['classic', { docs: { routeBasePath: '/', ${setting} }, blog: false }]],
};
`;
}
