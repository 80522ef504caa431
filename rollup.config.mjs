// The files under dist/cdn/: a script with all elements, one for each, and one that loads no parts. The page for frames under dist/embed/, with the script for pages that embed
// it. The script of the demo's builder under dist/demo/, which is not published. Last of all what hosts take as
// files. The package proper is emitted unbundled by the TypeScript compiler.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import minifyLiterals from '@lit-labs/rollup-plugin-minify-html-literals';
import { defaultMinifyOptions } from '@lit-labs/rollup-plugin-minify-html-literals/lib/strategy.js';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { minify as minifyThoroughly } from '@swc/core';
import esbuild, { minify as minifyQuickly } from 'rollup-plugin-esbuild';
import { drawnLater } from './src/bundle/drawn-later.mjs';
import {
  failQuietly,
  litForAnyPage,
  plainProperties,
  templatesAsLitReadsThem,
} from './src/bundle/lit-for-any-page.mjs';
import { neverHydrated } from './src/bundle/never-hydrated.mjs';
import { askForSlices, datasetFiles, sliceFiles } from './src/bundle/slices.mjs';
import { partsFromScript, seldomCalledLater, togetherInParts } from './src/bundle/parts.mjs';
import { hostFiles } from './src/hosts/build.mjs';
import { wordpressPlugin } from './src/hosts/wordpress/build.mjs';
import { leaveOutUnusedWords } from './src/locales/unused-words.mjs';

const elements = readdirSync('src/elements');

const entries = [
  { name: 'openness-widgets', input: 'src/define.ts' },
  ...elements.map((tag) => ({ name: tag, input: `src/elements/${tag}/${tag}.define.ts` })),
];

/** In the package the datasets lie two folders up, each written out; beside these files lies a copy. */
function publishedBesideScript() {
  const each = /\['([\w.-]+)', \(\) => new URL\('\.\.\/\.\.\/data\/\1\.json', import\.meta\.url\)\],?\s*/g;
  return {
    name: 'published-beside-script',
    transform(code, id) {
      if (!id.endsWith('/src/shared/published-files.ts')) return null;
      const names = [...code.matchAll(each)].map(([, name]) => `'${name}'`);
      const list = `[${names}].map((name) => [name, () => new URL(\`./data/\${name}.json\`, import.meta.url)])`;
      const whole = code.replace(each, '').replace(/\(\[\s*\]\)/, `(${list})`);
      if (names.length === 0 || !whole.includes(list)) this.error(`expected a list of files in ${id}`);
      return { code: whole, map: null };
    },
  };
}

const languages = readdirSync('src/locales')
  .filter((name) => /^[a-z]{2}\.ts$/.test(name) && name !== 'en.ts')
  .map((name) => name.slice(0, 2));

/** Words of other languages lie beside a script, for the pages that need them. In the package each is written out. */
function languagesBesideScript() {
  const each = /([a-z]{2}): \(\) => import\('\.\/\1\.js'\),/g;
  return {
    name: 'languages-beside-script',
    transform(code, id) {
      if (!id.endsWith('/src/locales/languages.ts')) return null;
      const names = [...code.matchAll(each)].map(([, name]) => name);
      if (names.join() !== languages.join()) this.error(`expected each of ${languages} in ${id}`);
      const list = `'${names.join(' ')}'.split(' ')`;
      const all = `Object.fromEntries(${list}.map((name) => [name, () => import(\`./locales/\${name}.js\`)]))`;
      return { code: code.replace(/\{[^{}]*import\([^{}]*\}/, () => all), map: null };
    },
  };
}

/** The hash of every script that pages load, for the `integrity` attribute. */
function integrityList() {
  const hash = (file) => `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;
  return {
    name: 'integrity-list',
    writeBundle() {
      const names = [...entries.map(({ name }) => name), 'openness-widgets.standalone'];
      const files = names.map((name) => [`${name}.js`, `dist/cdn/${name}.js`]);
      const words = languages.map((name) => [`locales/${name}.js`, `dist/cdn/locales/${name}.js`]);
      const parts = readdirSync('dist/cdn/parts').map((name) => [`parts/${name}`, `dist/cdn/parts/${name}`]);
      const all = [...files, ...parts, ...words, ['embed/parent.js', 'dist/embed/parent.js']];
      const list = Object.fromEntries(all.map(([name, file]) => [name, hash(file)]));
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

/** Space at the end of a template may stand between two words: what is collapsed stays one space. */
const keptSpaces = { conservativeCollapse: true };

const compile = () => [
  publishedBesideScript(),
  minifyLiterals({ options: { minifyOptions: { ...defaultMinifyOptions, ...keptSpaces } } }),
  esbuild({ target: 'es2022', tsconfig: 'src/tsconfig.json' }),
];

const shared = [
  litForAnyPage(),
  ...compile(),
  templatesAsLitReadsThem(),
  plainProperties(),
  neverHydrated(),
].map(oncePerFile);

const resolve = () =>
  nodeResolve({ exportConditions: ['browser', 'production'], extensions: ['.ts', '.js', '.mjs'] });

/** Whole files, where pages wait for every byte. */
const minify = ({ module = false } = {}) => ({
  name: 'minify',
  async renderChunk(code) {
    const { code: minified } = await minifyThoroughly(code, {
      module,
      ecma: 2022,
      compress: { passes: 3, pure_getters: true, unsafe_arrows: true, unsafe_methods: true },
      mangle: true,
      format: { comments: false },
    });
    return { code: minified, map: null };
  },
});

const isFirst = (index) => index === 0;

const cdn = entries.map(({ name, input }, index) => ({
  input,
  preserveEntrySignatures: 'allow-extension',
  output: {
    dir: 'dist/cdn',
    entryFileNames: `${name}.js`,
    chunkFileNames: 'parts/[name]-[hash].js',
    format: 'es',
    generatedCode: 'es2015',
    manualChunks: togetherInParts(),
    onlyExplicitManualChunks: true,
    minifyInternalExports: false,
  },
  plugins: [
    drawnLater({ isOfAll: isFirst(index) }),
    seldomCalledLater(),
    languagesBesideScript(),
    resolve(),
    ...shared,
    askForSlices(),
    partsFromScript(),
    leaveOutUnusedWords(),
    minify({ module: true }),
    failQuietly(),
    isFirst(index) && [datasetFiles(), sliceFiles()],
  ],
}));

/** For pages where the script has no address, so that nothing can be loaded from beside it. */
const standalone = {
  input: 'src/define.ts',
  output: {
    file: 'dist/cdn/openness-widgets.standalone.js',
    format: 'es',
    generatedCode: 'es2015',
    inlineDynamicImports: true,
  },
  plugins: [
    languagesBesideScript(),
    resolve(),
    ...shared,
    askForSlices(),
    leaveOutUnusedWords(),
    minify({ module: true }),
    failQuietly(),
  ],
};

/** Each language is a file of its own, for the scripts of both folders. */
const words = languages.map((language) => ({
  input: `src/locales/${language}.ts`,
  output: ['dist/cdn', 'dist/embed'].map((folder) => ({
    file: `${folder}/locales/${language}.js`,
    format: 'es',
    generatedCode: 'es2015',
  })),
  plugins: [resolve(), ...shared, minifyQuickly()],
}));

/** The page is given out as it is; what of it the compiler has emitted unbundled is nobody's to load. */
function embedPage() {
  return {
    name: 'embed-page',
    generateBundle() {
      const source = readFileSync('src/embed/browser/index.html', 'utf8');
      this.emitFile({ type: 'asset', fileName: 'index.html', source });
    },
    writeBundle() {
      rmSync('dist/embed/browser', { recursive: true, force: true });
    },
  };
}

/** Classic scripts, whole: sandboxed frames load no modules, and pages that embed may be old. */
const classic = (name) => ({
  file: `dist/embed/${name}.js`,
  format: 'iife',
  generatedCode: 'es2015',
  inlineDynamicImports: true,
});

const embed = [
  {
    input: 'src/embed/browser/embed.ts',
    output: classic('embed'),
    plugins: [
      languagesBesideScript(),
      resolve(),
      ...shared,
      leaveOutUnusedWords(),
      minify(),
      failQuietly(),
      datasetFiles(),
      embedPage(),
    ],
  },
  // It is built last, when all scripts are there whose hashes are listed.
  {
    input: 'src/embed/browser/parent.ts',
    output: classic('parent'),
    plugins: [...shared, minify(), integrityList(), hostFiles()],
  },
];

/** What the builder writes into addresses. */
function versionOfPackage() {
  return {
    name: 'version-of-package',
    transform(code, id) {
      if (!id.endsWith('/demo/builder/version.ts')) return null;
      const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
      return { code: code.replace("'0.0.0'", JSON.stringify(version)), map: null };
    },
  };
}

/** Pictures are drawn by much code, which is loaded when one is asked for. */
const demo = {
  input: 'demo/builder/main.ts',
  output: {
    dir: 'dist/demo',
    entryFileNames: 'builder.js',
    chunkFileNames: '[name].js',
    format: 'es',
    generatedCode: 'es2015',
  },
  // A page of our own, with the whole of Lit.
  plugins: [resolve(), versionOfPackage(), ...compile(), minifyQuickly()],
};

// The plugin comes last, for it takes from what the others have written.
export default [
  ...cdn,
  standalone,
  ...words,
  ...embed,
  demo,
  wordpressPlugin(resolve(), ...shared, minifyQuickly()),
];
