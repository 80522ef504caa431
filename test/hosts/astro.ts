import { join } from 'node:path';
import { widgets } from '../../src/render/index.js';
import { installedVersion } from './installed-version.js';
import type { HostTest, Publication, Workspace } from './host.js';
import { settingsOf } from './settings.js';
import { pasteAll, writeSite } from './steps.js';

/** Astro, whose pages are of two kinds. */
export const astro: HostTest = {
  id: 'astro',
  name: 'Astro',
  version: ({ folder }) => installedVersion(folder, 'astro'),
  debian: [],
  publish: async (workspace) => {
    const { folder, tarball, install, run, serve } = workspace;
    await install(['astro@5.18.2', '@astrojs/mdx@4.3.14', tarball]);
    await writeSite(folder, filesOf(workspace));
    await run('npx', ['astro', 'build'], { env: { ASTRO_TELEMETRY_DISABLED: '1' }, timeoutSeconds: 900 });
    const site = await serve(join(folder, 'dist'));
    return [publication('component, .astro', site), publication('component, MDX', `${site}text/`)];
  },
};

const publication = (way: string, url: string): Publication => ({
  way,
  url,
  widgets: [...widgets],
  shows: 'element',
  fallback: 'table',
});

function filesOf({ embeds }: Workspace): Record<string, string> {
  const imported = settingsOf('astro', embeds).map(({ text }) => text);
  const pasted = pasteAll('astro', Object.values(embeds));
  return {
    'astro.config.mjs': config,
    'src/pages/index.astro': `---\n${imported.join('')}---\n<!doctype html>
<html lang="en"><head><meta charset="utf-8" /><title>An article</title></head><body>${pasted}</body></html>\n`,
    'src/pages/text.mdx': `${imported.join('')}\n# An article\n\n${pasted}`,
  };
}

const config = `import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

export default defineConfig({ integrations: [mdx()] });
`;
