// The package as others use it: what its entries bring along, and how it reads to their type checkers.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../', import.meta.url));

const manifest = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
  exports: Record<string, string | { types: string }>;
  types: string;
  customElements: string;
  'web-types': string;
};

const tags = readdirSync(`${root}src/elements`);
const nameOfClass = (tag: string) => tag.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());

interface Bundle {
  code: string;
  /** The files that have left something in the bundle. */
  files: string[];
}

/** Bundles a program that imports the built package by its name, as a site would. */
async function bundle(program: string): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: program, resolveDir: root },
    absWorkingDir: root,
    bundle: true,
    format: 'esm',
    metafile: true,
    write: false,
    logLevel: 'silent',
  });
  const inputs = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.entries(inputs));
  const files = inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([path]) => path);
  return { code: outputFiles.map(({ text }) => text).join(''), files };
}

const isLit = (path: string) => /node_modules\/(lit|lit-html|lit-element|@lit)\//.test(path);
const isClass = (path: string) => /dist\/elements\/([^/]+)\/\1\.js$/.test(path);

describe('the package', () => {
  it('has the files that its entries name', () => {
    const entries = Object.values(manifest.exports).map((entry) =>
      typeof entry === 'string' ? entry : entry.types,
    );
    const named = [...entries, manifest.types, manifest.customElements, manifest['web-types']];
    for (const path of named) assert.ok(existsSync(root + path.replace(/\*.*$/, '')), path);
  });

  for (const tag of tags) {
    it(`brings nothing of other elements, and registers nothing, with ${nameOfClass(tag)} alone`, async () => {
      const name = nameOfClass(tag);
      const { code, files } = await bundle(
        `import { ${name} } from 'openness-widgets'; console.log(${name});`,
      );
      assert.deepEqual(files.filter(isClass), [`dist/elements/${tag}/${tag}.js`]);
      assert.doesNotMatch(code, /\.define\(/);
      assert.ok(!files.some((path) => path.includes('/importers/') || path.includes('/cli/')));
    });
  }

  it('registers one element with its own entry', async () => {
    const path = 'openness-widgets/elements/openness-badge/openness-badge.define.js';
    const { code, files } = await bundle(`import '${path}';`);
    assert.deepEqual(files.filter(isClass), ['dist/elements/openness-badge/openness-badge.js']);
    assert.match(code, /customElements\.define\(/);
  });

  it('registers all elements with the entry for that', async () => {
    const { code, files } = await bundle("import 'openness-widgets/define';");
    assert.equal(files.filter(isClass).length, tags.length);
    for (const tag of tags) assert.ok(code.includes(`register("${tag}"`), tag);
  });

  for (const entry of ['dataset', 'importers', 'define-as']) {
    it(`brings no Lit and no element with the entry ${entry}`, async () => {
      const { files } = await bundle(`import * as all from 'openness-widgets/${entry}'; console.log(all);`);
      assert.ok(files.some((path) => path.startsWith('dist/')));
      assert.deepEqual(
        files.filter((path) => isLit(path) || path.includes('/elements/')),
        [],
      );
    });
  }

  for (const entry of ['', '/dataset', '/importers', '/define-as']) {
    it(`leaves nothing behind where openness-widgets${entry} is imported and not used`, async () => {
      const { files } = await bundle(
        `import {} from 'openness-widgets${entry}'; import 'openness-widgets${entry}';`,
      );
      assert.deepEqual(
        files.filter((path) => path !== '<stdin>'),
        [],
      );
    });
  }
});

/** The checker of a consumer, and the packages that it needs besides ours. */
const consumers = {
  typescript: { checker: '@typescript/native/bin/tsc', needs: [] },
  'react-19': { checker: '@typescript/native/bin/tsc', needs: ['@types/react'] },
  'react-18': { checker: '@typescript/native/bin/tsc', needs: ['types-react-18', '@lit/react'] },
  vue: { checker: 'vue-tsc/bin/vue-tsc.js', needs: ['vue', 'vue-tsc'] },
};

const isInstalled = (name: string) => existsSync(`${root}node_modules/${name}/package.json`);

async function check(checker: string, folder: string): Promise<string> {
  const args = [`${root}node_modules/${checker}`, '-p', `test/consumers/${folder}`, '--noEmit'];
  const run = promisify(execFile);
  return run(process.execPath, args, { cwd: root }).then(
    () => '',
    (error: unknown) => (error as { stdout?: string }).stdout ?? String(error),
  );
}

describe('the types of the package', () => {
  it('are checked by every consumer', () => {
    const folders = readdirSync(`${root}test/consumers`).filter((name) => !name.includes('.'));
    assert.deepEqual(folders.sort(), Object.keys(consumers).sort());
  });

  for (const [folder, { checker, needs }] of Object.entries(consumers)) {
    const missing = needs.filter((name) => !isInstalled(name));
    const skip = missing.length > 0 && `not installed: ${missing.join(', ')}`;
    it(`hold for ${folder}, and refuse what is wrong`, { skip }, async () => {
      assert.equal(await check(checker, folder), '');
    });
  }
});
