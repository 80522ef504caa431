import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

// As a site generator meets the package: what is built, by the names under which it is published.

const root = fileURLToPath(new URL('../../../', import.meta.url));
const { exports } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
  exports: Record<string, unknown>;
};
const elements = [
  'openness-scorecard',
  'openness-compare',
  'openness-badge',
  'openness-index',
  'pricing-table',
];

/** What a bundler for a server, or Node itself, may be asked to import. */
const names = [
  ...['.', './define', './dataset', './importers', './render', './ssr', './hydrate'].filter(
    (name) => name in exports,
  ),
  ...elements.flatMap((tag) => [`./elements/${tag}/${tag}.js`, `./elements/${tag}/${tag}.define.js`]),
];

const program = (imports: string[]) => `
  const names = ${JSON.stringify(imports)};
  const before = Object.keys(globalThis).toString();
  for (const name of names) await import(name);
  const added = Object.keys(globalThis).filter((name) => !before.includes(name));
  console.log(JSON.stringify({ added, document: typeof document, window: typeof window }));
`;

describe('a program without a browser', () => {
  it('L20 imports every entry of the package, which leaves no trace', async () => {
    const own = names.map((name) => name.replace(/^\./, 'openness-widgets'));
    const { stdout, stderr } = await promisify(execFile)(
      process.execPath,
      ['--conditions=production', '--input-type=module', '--eval', program(own)],
      { cwd: root },
    );
    assert.equal(stderr, '');
    const { added, ...globals } = JSON.parse(stdout) as { added: string[] };
    assert.deepEqual(globals, { document: 'undefined', window: 'undefined' });
    // Lit and zod keep something there, such as a registry for servers.
    assert.deepEqual(
      added.filter((name) => !/^(reactiveElement|lit|__zod_|customElements$)/.test(name)),
      [],
    );
  });

  it('L20 and one that leans on a document fails, so that the test can', async () => {
    const run = promisify(execFile)(process.execPath, [
      '--input-type=module',
      '--eval',
      `${program([])} document.body;`,
    ]);
    await assert.rejects(run, /document is not defined/);
  });
});
