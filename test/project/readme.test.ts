// What the README says is checked here, or it does not stand there.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import {
  OpennessBadge,
  OpennessCompare,
  OpennessIndex,
  OpennessScorecard,
  PricingTable,
} from '../../src/index.js';
import { importSources } from '../../src/cli/sources.js';
import { findModel } from '../../src/dataset/query.js';
import { importCsv } from '../../src/importers/csv.js';
import { importPriceCsv } from '../../src/importers/price-csv.js';
import { publishedDatasetOf } from '../../src/shared/published.js';

const root = new URL('../../', import.meta.url);
const readme = readFileSync(new URL('README.md', root), 'utf8');
const manifest = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as {
  version: string;
  scripts: Record<string, string>;
};

const elements = {
  'openness-scorecard': OpennessScorecard,
  'openness-compare': OpennessCompare,
  'openness-badge': OpennessBadge,
  'openness-index': OpennessIndex,
  'pricing-table': PricingTable,
};

/** The section under a heading, without the sections below it. */
function section(heading: string): string {
  const [, rest = ''] = readme.split(`\n${heading}\n`);
  return rest.split(/\n#{2,3} /)[0] ?? '';
}

const firstColumn = (text: string) => [...text.matchAll(/^\| `([^`]+)`/gm)].map(([, cell]) => cell ?? '');

for (const [tag, element] of Object.entries(elements)) {
  test(`the README lists the attributes of <${tag}>`, () => {
    const common = firstColumn(section('## The elements')).filter((name) => name !== 'lang');
    const listed = [...common, ...firstColumn(section(`### \`<${tag}>\``))];
    assert.deepEqual(listed.sort(), [...element.observedAttributes].sort());
  });
}

test('the addresses in the README name the exact version of the package', () => {
  const versions = [...readme.matchAll(/openness-widgets@([^/\s]+)\//g)].map(([, version]) => version);
  assert.ok(versions.length > 0);
  for (const version of versions) assert.equal(version, manifest.version);
  assert.ok(!/@latest/.test(readme));
});

test('the commands in the README exist', () => {
  const scripts = [...readme.matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name ?? '');
  for (const name of scripts) assert.ok(name in manifest.scripts, name);
});

test('the files that the README links to exist', () => {
  const links = [...readme.matchAll(/\]\(([^)#\s]+)/g)].map(([, target]) => target ?? '');
  for (const link of links.filter((target) => !/^https?:/.test(target))) {
    assert.ok(existsSync(new URL(link, root)), link);
  }
});

test('the custom properties of the README are the ones that the styles use', async () => {
  const listed = new Set([...readme.matchAll(/`(--openness-[\w-]+)`/g)].map(([, name]) => name));
  await Promise.all(Object.values(elements).map(({ drawing }) => drawing?.load()));
  const styles = Object.values(elements)
    .map(({ styles, drawing }) => [styles, drawing?.content?.styles])
    .flat(Infinity);
  const used = new Set([...styles.join('\n').matchAll(/var\((--openness-[\w-]+)/g)].map(([, name]) => name));
  assert.deepEqual([...listed].sort(), [...used].sort());
});

test('every rubric of a published dataset is found without naming its file', () => {
  const folder = new URL('data/', root);
  for (const file of readdirSync(folder).filter((name) => /^[\w-]+\.json$/.test(name))) {
    // A selection of what others hold in full.
    if (file === 'deepseek-by-source.json') continue;
    const { rubrics } = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as {
      rubrics: { id: string }[];
    };
    for (const { id } of rubrics) assert.equal(`${publishedDatasetOf(id)}.json`, file);
  }
});

test('the spreadsheet of the README becomes the dataset that its page asks for', () => {
  const [, text = ''] = /```csv\n([\s\S]*?)```/.exec(readme) ?? [];
  const { dataset, report } = importCsv([{ path: 'checklist.csv', text }], { date: '2026-11-22' });
  assert.deepEqual(report.dropped, []);
  const [, ids = ''] = /models="([^"]+)" src="checklist\.json"/.exec(readme) ?? [];
  assert.ok(ids);
  for (const id of ids.split(',')) assert.ok(findModel(dataset, id).ok, id);
});

test('the price list of the README is read whole', () => {
  const [, text = ''] = [...readme.matchAll(/```csv\n([\s\S]*?)```/g)][1] ?? [];
  const { dataset, report } = importPriceCsv([{ path: 'prices.csv', text }], { date: '2026-11-22' });
  assert.deepEqual(report.dropped, []);
  assert.equal(dataset.offers.length, 3);
});

test('the element of the README is printed by a server, and taken over in the page', async () => {
  const [printing = '', hydrating = ''] = [
    ...section('## Server rendering').matchAll(/```js\n([\s\S]*?)```/g),
  ].map(([, code]) => code);
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--input-type=module', '--eval', printing],
    {
      cwd: fileURLToPath(root),
    },
  );
  assert.match(stdout, /<openness-scorecard [^>]*><template shadowrootmode="open">/);
  assert.match(stdout, /6\.5 of 14/);
  const { outputFiles } = await build({
    stdin: { contents: hydrating, resolveDir: fileURLToPath(root) },
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'silent',
  });
  const code = outputFiles.map(({ text }) => text).join('');
  const places = [/is not what the server has printed/, /customElements\.define\(/].map((part) =>
    code.search(part),
  );
  assert.ok(places.every((place) => place >= 0));
  assert.deepEqual(
    places,
    places.toSorted((one, other) => one - other),
  );
});

test('the imports that the README shows are commands', () => {
  const sources = [...readme.matchAll(/openness-widgets import ([\w.-]+)/g)].map(([, source]) => source);
  for (const source of new Set(sources)) assert.ok(importSources.has(source ?? ''), source);
});
