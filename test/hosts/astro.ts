import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { widgets } from '../../src/render/index.js';
import type { HostTest, Publication, Workspace } from './host.js';
import { pastedAll, pastedOnce } from './pasted.js';

/** Astro, whose pages are of two kinds. */
export const astro: HostTest = {
  id: 'astro',
  name: 'Astro',
  version: async ({ run }) => (await run('npx', ['astro', '--version'])).replace(/[^\d.]/g, ''),
  debian: [],
  publish: async (workspace) => {
    const { folder, tarball, install, run, serve } = workspace;
    await install(['astro@5.18.2', '@astrojs/mdx@4.3.14', tarball]);
    await writePages(workspace);
    await run('npx', ['astro', 'build'], { env: { ASTRO_TELEMETRY_DISABLED: '1' }, timeoutSeconds: 900 });
    const site = await serve(join(folder, 'dist'));
    return [publication('.astro page', site), publication('.mdx page', `${site}text/`)];
  },
};

const publication = (way: string, url: string): Publication => ({
  way,
  url,
  widgets: [...widgets],
  shows: 'element',
  fallback: 'table',
});

async function writePages({ folder, embeds }: Workspace): Promise<void> {
  const [imported] = pastedOnce('astro', embeds).map(({ text }) => text);
  const pages = join(folder, 'src/pages');
  await mkdir(pages, { recursive: true });
  await writeFile(join(folder, 'astro.config.mjs'), config);
  await writeFile(
    join(pages, 'index.astro'),
    `---\n${imported}---\n<!doctype html><html lang="en"><head><title>An article</title></head>
<body>${pastedAll('astro', embeds)}</body></html>\n`,
  );
  await writeFile(join(pages, 'text.mdx'), `${imported}\n# An article\n\n${pastedAll('astro', embeds)}`);
}

const config = `import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

export default defineConfig({ integrations: [mdx()] });
`;
