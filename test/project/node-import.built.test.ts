import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

// A site generator imports the kit where there is no browser. Each module is imported in a process of its own,
// so that none leans on what another one has brought.

const root = fileURLToPath(new URL('../../', import.meta.url));
const source = `${root}src/`;
/** A folder holds an element once it has the class; views may be there before it. */
const tags = readdirSync(`${source}elements`).filter((tag) =>
  existsSync(`${source}elements/${tag}/${tag}.ts`),
);

/** Imports a module and answers what a program found out about it, as JSON. */
async function importInNode(path: string, program: string): Promise<unknown> {
  const address = JSON.stringify(pathToFileURL(`${source}${path}`).href);
  const code = `const module = await import(${address}); console.log(JSON.stringify(${program}));`;
  const run = promisify(execFile);
  const args = ['--import', 'tsx', '--input-type=module', '--eval', code];
  const { stdout, stderr } = await run(process.execPath, args, { cwd: root });
  // Lit says that it is in development mode; nothing else has anything to say.
  assert.equal(stderr.replace(/^Lit is in dev mode.*\n/m, ''), '');
  return JSON.parse(stdout) as unknown;
}

const registered = `${JSON.stringify(tags)}.filter((tag) => globalThis.customElements?.get(tag))`;

describe('in Node', { concurrency: 2 }, () => {
  it('src/index.ts can be imported, and registers nothing', async () => {
    assert.deepEqual(await importInNode('index.ts', registered), []);
  });

  it('src/index.ts gives every element class', async () => {
    const classes = tags.map((tag) =>
      tag.replace(/(^|-)(\w)/g, (_, __, letter: string) => letter.toUpperCase()),
    );
    const kinds = await importInNode(
      'index.ts',
      `${JSON.stringify(classes)}.map((name) => typeof module[name])`,
    );
    assert.deepEqual(
      kinds,
      classes.map(() => 'function'),
    );
  });

  for (const path of [
    'define.ts',
    'dataset/index.ts',
    'importers/index.ts',
    'ssr/index.ts',
    'ssr/hydrate.ts',
  ]) {
    it(`src/${path} can be imported`, async () => {
      await importInNode(path, 'Object.keys(module)');
    });
  }

  for (const tag of tags) {
    for (const file of [`${tag}.ts`, `${tag}.view.ts`, `${tag}.define.ts`]) {
      it(`src/elements/${tag}/${file} can be imported`, async () => {
        await importInNode(`elements/${tag}/${file}`, 'Object.keys(module)');
      });
    }
  }
});
