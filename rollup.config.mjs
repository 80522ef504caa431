// The single files under dist/cdn/: one with all elements, one for each, every one complete in itself, so that
// an integrity hash covers what runs. The package proper is emitted unbundled by the TypeScript compiler.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import minifyLiterals from '@lit-labs/rollup-plugin-minify-html-literals';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';

const elements = readdirSync('src/elements');

const entries = [
  { name: 'openness-widgets', input: 'src/define.ts' },
  ...elements.map((tag) => ({ name: tag, input: `src/elements/${tag}/${tag}.define.ts` })),
];

/** In the package the datasets lie two folders up; beside these files lies a copy. */
function publishedBesideScript() {
  const path = "'../../data/'";
  return {
    name: 'published-beside-script',
    transform(code, id) {
      if (!id.endsWith('/src/shared/published.ts')) return null;
      if (code.split(path).length !== 2) this.error(`expected ${path} once in ${id}`);
      return { code: code.replace(path, "'./data/'"), map: null };
    },
  };
}

/** A copy of each dataset without its indentation. */
function datasetsBesideScript() {
  return {
    name: 'datasets-beside-script',
    generateBundle() {
      for (const file of readdirSync('data').filter((name) => name.endsWith('.json'))) {
        const source = JSON.stringify(JSON.parse(readFileSync(`data/${file}`, 'utf8')));
        this.emitFile({ type: 'asset', fileName: `data/${file}`, source });
      }
    },
  };
}

/** The hash of every script, for the `integrity` attribute. */
function integrityList() {
  const hash = (file) => `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;
  return {
    name: 'integrity-list',
    writeBundle() {
      const files = entries.map(({ name }) => `${name}.js`);
      const list = Object.fromEntries(files.map((file) => [file, hash(`dist/cdn/${file}`)]));
      writeFileSync('dist/cdn/integrity.json', `${JSON.stringify(list, null, 2)}\n`);
    },
  };
}

/** The bundles share most of their files; each file is worked on once. */
function oncePerFile(plugin) {
  const results = new Map();
  return {
    name: plugin.name,
    transform(code, id) {
      if (!results.has(id)) results.set(id, plugin.transform.call(this, code, id));
      return results.get(id);
    },
  };
}

const shared = [
  oncePerFile(publishedBesideScript()),
  oncePerFile(minifyLiterals()),
  oncePerFile(esbuild({ target: 'es2022', tsconfig: 'src/tsconfig.json' })),
];

const isFirst = (index) => index === 0;
const isLast = (index) => index === entries.length - 1;

export default entries.map(({ name, input }, index) => ({
  input,
  output: {
    file: `dist/cdn/${name}.js`,
    format: 'es',
    generatedCode: 'es2015',
    inlineDynamicImports: true,
  },
  plugins: [
    nodeResolve({ exportConditions: ['browser', 'production'], extensions: ['.ts', '.js', '.mjs'] }),
    ...shared,
    terser({
      module: true,
      ecma: 2022,
      format: { comments: false },
      compress: { passes: 3, pure_getters: true, unsafe_arrows: true, unsafe_methods: true },
    }),
    isFirst(index) && datasetsBesideScript(),
    isLast(index) && integrityList(),
  ],
}));
