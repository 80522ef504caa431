import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { tagOf, widgets } from '../../src/render/index.js';
import type { HostTest, Publication, Workspace } from './host.js';
import { pastedAll, pastedOnce } from './pasted.js';

/** Next.js with its router of folders: pages made at build, pages made at each request, and the bare element. */
export const next: HostTest = {
  id: 'next',
  name: 'Next.js',
  version: async ({ run }) => (await run('npx', ['next', '--version'])).replace(/[^\d.]/g, ''),
  debian: [],
  publish: async (workspace) => {
    const { tarball, install, run, start, freePort, answers } = workspace;
    await install(['next@15.5.29', 'react@19.3.1', 'react-dom@19.3.1', tarball]);
    await writePages(workspace);
    const env = { NEXT_TELEMETRY_DISABLED: '1' };
    await run('npx', ['next', 'build'], { env, timeoutSeconds: 1200 });
    const port = String(await freePort());
    await start('node', ['node_modules/next/dist/bin/next', 'start', '-H', '127.0.0.1', '-p', port], { env });
    const site = `http://127.0.0.1:${port}/`;
    await answers(site);
    return [
      publication('server component, made at build', site, 'table'),
      publication('server component, made at request', `${site}request`, 'table'),
      publication('client component with the bare element', `${site}client`, 'line'),
    ];
  },
};

const publication = (way: string, url: string, fallback: Publication['fallback']): Publication => ({
  way,
  url,
  widgets: fallback === 'table' ? [...widgets] : ['scorecard'],
  shows: 'element',
  fallback,
});

async function writePages({ folder, embeds }: Workspace): Promise<void> {
  const [imported = ''] = pastedOnce('react', embeds).map(({ text }) => text);
  const page = (body: string) => `export default function Page() {\n  return <main>${body}</main>;\n}\n`;
  const made = `${imported}\n${page(pastedAll('react', embeds))}`;
  const files: Record<string, string> = {
    'layout.jsx': layout,
    'page.jsx': made,
    'request/page.jsx': `export const dynamic = 'force-dynamic';\n${made}`,
    'client/page.jsx': `'use client';\nimport 'openness-widgets/define';\n${page(bareElement(embeds))}`,
  };
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, 'app', name);
    await mkdir(join(path, '..'), { recursive: true });
    await writeFile(path, text);
  }
}

const layout = `export default function Layout({ children }) {
  return <html lang="en"><body>{children}</body></html>;
}
`;

/** As somebody writes it by hand, with a line of their own inside. */
function bareElement({ scorecard: { sheet, attributes } }: Workspace['embeds']): string {
  const tag = tagOf(sheet.widget);
  const headline = sheet.summary.find(({ kind }) => kind === 'total')?.text ?? '';
  return `<${tag} model="${String(attributes.model)}" rubric="${String(attributes.rubric)}">
    <a href="https://osai-index.eu/">${sheet.title.text}: ${headline}</a>
  </${tag}>`;
}
