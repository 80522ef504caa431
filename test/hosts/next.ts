import { headlineOf } from '../../src/render/headline.js';
import { tagOf, widgets } from '../../src/render/index.js';
import { installedVersion } from './installed-version.js';
import type { HostTest, Publication, Workspace } from './host.js';
import { settingsOf } from './settings.js';
import { pasteAll, writeSite } from './steps.js';

/** Next.js with its router of folders: pages made at build, pages made at each request, and the bare element. */
export const next: HostTest = {
  id: 'next',
  name: 'Next.js',
  version: ({ folder }) => installedVersion(folder, 'next'),
  debian: [],
  publish: async (workspace) => {
    const { tarball, install, run, start, freePort, answers } = workspace;
    await install(['next@15.5.29', 'react@19.3.1', 'react-dom@19.3.1', tarball]);
    await writeSite(workspace.folder, filesOf(workspace));
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

function filesOf({ embeds }: Workspace): Record<string, string> {
  const imported = settingsOf('react', embeds).map(({ text }) => text);
  const page = (body: string) => `export default function Page() {\n  return <main>${body}</main>;\n}\n`;
  const made = `${imported.join('')}\n${page(pasteAll('react', Object.values(embeds)))}`;
  return {
    'app/layout.jsx': layout,
    'app/page.jsx': made,
    'app/request/page.jsx': `export const dynamic = 'force-dynamic';\n${made}`,
    'app/client/page.jsx': `'use client';\nimport 'openness-widgets/define';\n${page(bareElement(embeds))}`,
  };
}

const layout = `export default function Layout({ children }) {
  return <html lang="en"><body>{children}</body></html>;
}
`;

/** As somebody writes it by hand, with a line of their own inside. */
function bareElement({ scorecard: { sheet, attributes } }: Workspace['embeds']): string {
  const tag = tagOf(sheet.widget);
  return `<${tag} model="${String(attributes.model)}" rubric="${String(attributes.rubric)}">
    <a href="https://osai-index.eu/">${sheet.title.text}: ${headlineOf(sheet)}</a>
  </${tag}>`;
}
