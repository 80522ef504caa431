// The WordPress plugin: dist/hosts/wordpress/openness-widgets/ as it lies in wp-content/plugins, and the same as a
// ZIP for "Upload Plugin". It is made of files that the build has written before: scripts, data, list of elements.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { zipSync } from 'fflate';
import { withoutSlices } from '../../bundle/slices.mjs';

const source = 'src/hosts/wordpress/plugin';
const slug = 'openness-widgets';
const target = `dist/hosts/wordpress/${slug}`;

const readText = (path) => readFileSync(path, 'utf8');
const readJson = (path) => JSON.parse(readText(path));
const { version } = readJson('package.json');

/** The bundle of the editor is written by rollup; everything else is added to it. */
export const wordpressPlugin = (...plugins) => ({
  input: 'src/hosts/wordpress/editor/editor.ts',
  output: { file: `${target}/assets/editor.js`, format: 'iife', generatedCode: 'es2015' },
  plugins: [...plugins, assemblePlugin()],
});

function assemblePlugin() {
  return {
    name: 'wordpress-plugin',
    writeBundle() {
      const files = pluginFiles();
      for (const [path, content] of Object.entries(files)) write(`${target}/${path}`, content);
      files['assets/editor.js'] = readText(`${target}/assets/editor.js`);
      write('dist/hosts/openness-widgets-wordpress.zip', zip(files));
      // What the compiler has emitted unbundled runs in no editor.
      rmSync('dist/hosts/wordpress/editor', { recursive: true, force: true });
    },
  };
}

/** A ZIP does not pack a file for each model together, and would be three times as large with them. */
const script = () => withoutSlices(readText('dist/cdn/openness-widgets.js'));

/** Content by path within the folder of the plugin. */
const pluginFiles = () => ({
  ...ownFiles(),
  LICENSE: readText('LICENSE'),
  'includes/built.php': phpReturning(builtFacts()),
  'includes/built-names.php': phpReturning(modelNames()),
  'assets/openness-widgets.js': script(),
  'assets/embed.js': readText('dist/embed/embed.js'),
  'assets/parent.js': readText('dist/embed/parent.js'),
  'assets/embed.html': embedPage(),
  'assets/editor.css': readText(`${source}/editor.css`),
  ...Object.fromEntries(
    datasetNames().map((name) => [`assets/data/${name}.json`, readText(`dist/cdn/data/${name}.json`)]),
  ),
  ...Object.fromEntries(
    partsOf(readText('dist/cdn/openness-widgets.js')).map((file) => [
      `assets/parts/${file}`,
      readText(`dist/cdn/parts/${file}`),
    ]),
  ),
  ...Object.fromEntries(
    readdirSync('dist/cdn/locales').map((file) => [
      `assets/locales/${file}`,
      readText(`dist/cdn/locales/${file}`),
    ]),
  ),
});

function ownFiles() {
  const paths = readdirSync(source, { recursive: true }).filter((path) => /\.(php|txt|json)$/.test(path));
  const filled = (path) => readText(`${source}/${path}`).replaceAll('{{version}}', version);
  return Object.fromEntries(paths.map((path) => [path.replaceAll('\\', '/'), filled(path)]));
}

const partsOf = (script) => readdirSync('dist/cdn/parts').filter((file) => script.includes(file));

const datasetNames = () =>
  readdirSync('dist/cdn/data')
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.replace(/\.json$/, ''));

const builtFacts = () => ({
  version,
  integrity: `sha384-${createHash('sha384').update(script()).digest('base64')}`,
  elements: elementAttributes(),
  datasets: datasetNames(),
  rubrics: rubrics(),
});

function elementAttributes() {
  const declarations = readJson('dist/custom-elements.json').modules.flatMap(
    ({ declarations = [] }) => declarations,
  );
  const elements = declarations.filter(({ tagName }) => tagName);
  return Object.fromEntries(
    elements.map(({ tagName, attributes }) => [tagName, attributes.map(({ name }) => name)]),
  );
}

/**
 * The datasets that hold rubrics in full, the best known first; what several assessors say of one model is a
 * selection of these.
 */
function wholeDatasets() {
  const first = ['osai-12', 'osai-14', 'mof', 'fmti'];
  const others = datasetNames().filter((name) => name !== 'deepseek-by-source' && !first.includes(name));
  return [...first, ...others];
}

const rubrics = () =>
  wholeDatasets().flatMap((dataset) =>
    readJson(`data/${dataset}.json`).rubrics.map(({ id, name, edition }) => ({ id, name, edition, dataset })),
  );

function modelNames() {
  const models = datasetNames().flatMap((name) => readJson(`data/${name}.json`).models);
  return Object.fromEntries(models.map(({ id, name }) => [id, name]));
}

/** The embed page, with places for what only the site knows. */
function embedPage() {
  const places = [
    ["script-src 'self' https:", "script-src 'self' {{site}}"],
    ["connect-src 'self' https:", "connect-src 'self' {{site}}"],
    ['<script defer src="embed.js">', '<script defer src="{{script}}">'],
    ['["./data/"]', '[]'],
    ['</head>', '{{head}}</head>'],
  ];
  const page = readText('dist/embed/index.html').replace(/\s*<!--.*?-->/gs, '');
  return places.reduce((text, [from, to]) => {
    if (text.split(from).length !== 2) throw new Error(`expected ${from} once in the embed page`);
    return text.replace(from, () => to);
  }, page);
}

const phpReturning = (value) =>
  `<?php\n// Written by the build.\ndefined( 'ABSPATH' ) || exit;\n\nreturn ${toPhp(value)};\n`;

function toPhp(value) {
  if (typeof value === 'string') return `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
  if (Array.isArray(value)) return `array( ${value.map(toPhp).join(', ')} )`;
  return `array(\n${Object.entries(value)
    .map(([name, content]) => `${toPhp(name)} => ${toPhp(content)},\n`)
    .join('')})`;
}

/** The same files make the same bytes. */
function zip(files) {
  const entries = Object.entries(files).map(([path, content]) => [`${slug}/${path}`, Buffer.from(content)]);
  return zipSync(Object.fromEntries(entries.sort()), { level: 9, mtime: new Date(1980, 0, 1) });
}

function write(path, content) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
