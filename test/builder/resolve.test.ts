import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { toAttributes } from '../../demo/builder/attributes.js';
import { catalogueOf, type Published } from '../../demo/builder/datasets.js';
import { snippetsOf, toEmbed } from '../../demo/builder/embed.js';
import { findModels } from '../../demo/builder/model-search.js';
import { earlierEditions, modelsFor, resolve, rubricsFor } from '../../demo/builder/resolve.js';
import { readState } from '../../demo/builder/state.js';
import { parseDataset } from '../../src/dataset/parse.js';
import { hosts } from '../../src/hosts/snippet.js';
import { snippetFor } from '../../src/hosts/snippets.js';
import { widgets } from '../../src/render/index.js';

const names = ['osai-12', 'osai-14', 'mof', 'fmti', 'deepseek', 'deepseek-by-source', 'prices'];

const published: Published = new Map(
  names.map((name) => {
    const text = readFileSync(new URL(`../../data/${name}.json`, import.meta.url), 'utf8');
    const outcome = parseDataset(JSON.parse(text));
    assert.ok(outcome.ok);
    return [name, outcome.value.dataset];
  }),
);
const catalogue = catalogueOf(published);
const resolved = (query: string) => resolve(readState(query), catalogue);
const embedOf = (query: string) =>
  toEmbed(resolved(query), {
    published,
    version: '1.2.3',
    integrity: { 'openness-scorecard.js': 'sha384-x' },
  });

for (const widget of widgets) {
  test(`${widget} has something to show before anything is chosen`, () => {
    const embed = embedOf(`widget=${widget}`);
    assert.ok(embed.ok);
    assert.ok(embed.value.sheet.title.text);
    const made = hosts.filter((host) => snippetFor(host, embed.value));
    assert.deepEqual([...snippetsOf(embed.value).keys()], made);
    assert.ok(made.length > 0);
  });
}

test('models are found by id and by alias; others fall away', () => {
  assert.deepEqual(resolved('models=deepseek-ai/DeepSeek-R1').models, ['deepseek-r1']);
  assert.deepEqual(resolved('widget=compare&models=nobody,olmo').models, ['olmo']);
  assert.deepEqual(resolved('models=nobody').models, ['deepseek-r1']);
  assert.deepEqual(resolved('models=olmo,llama-3.1').models, ['olmo']);
  assert.deepEqual(resolved('widget=index&models=olmo').models, []);
});

test('a rubric that does not know the model gives way to one that does, and is named', () => {
  assert.equal(resolved('models=aquila-7b&rubric=osai-14').settings.rubric, 'mof-1.0');
  assert.equal(resolved('models=olmo').settings.rubric, 'osai-12');
  assert.equal(resolved('models=olmo&rubric=osai-14').settings.rubric, 'osai-14');
});

test('of rubrics that know some of the models, those that know most come first', () => {
  const choices = rubricsFor(resolved('widget=compare&models=deepseek,deepseek-r1,deepseek-v3'), catalogue);
  const counts = choices.map(({ assessed }) => assessed);
  assert.deepEqual(
    counts,
    counts.toSorted((one, other) => other - one),
  );
  assert.ok(counts.every((count) => count > 0));
});

test('changes are offered since earlier editions of the same rubric', () => {
  const editions = (query: string) => earlierEditions(resolved(query), catalogue).map(({ id }) => id);
  assert.deepEqual(editions('models=deepseek-r1&rubric=osai-12'), ['osai-14']);
  assert.deepEqual(editions('models=deepseek-r1&rubric=osai-14'), []);
  assert.deepEqual(editions('models=deepseek-r1&rubric=mof-1.0'), []);
  assert.equal(resolved('models=deepseek-r1&rubric=mof-1.0&since=osai-14').settings.since, undefined);
});

test('by assessor there is one model, with the rubrics that say something on it or on its maker', () => {
  const state = resolved('widget=compare&by=source&models=deepseek-r1,olmo&since=osai-14&show=differences');
  assert.deepEqual(toAttributes(state), {
    models: 'deepseek-r1',
    by: 'source',
    rubric: 'osai-12,mof-1.0,fmti-2025-12,transparency,checklist',
  });
});

test('prices have models and columns of their own', () => {
  const state = resolved(
    'widget=pricing&models=deepseek-chat,olmo&columns=output,nonsense,blend&baseline=olmo&history=input&calculator=true',
  );
  assert.deepEqual(toAttributes(state), {
    models: 'deepseek-chat',
    columns: 'output,blend',
    calculator: true,
    history: 'input',
  });
});

test('a fallback of hundreds of rows is cut and says so', () => {
  const embed = embedOf('widget=index&rubric=osai-12');
  assert.ok(embed.ok);
  const { groups, footnotes } = embed.value.sheet;
  const rows = groups.reduce((sum, group) => sum + group.rows.length, 0);
  assert.equal(rows, 40);
  assert.match(footnotes[0] ?? '', /40.*153/);
});

test('where there would be nothing to see there is nothing to copy', () => {
  const embed = embedOf('widget=pricing&models=deepseek-flash&as-of=2020-01-01');
  assert.equal(embed.ok ? '' : embed.failure.code, 'empty');
});

test('addresses of the site are taken as folders; what is no address gives way to the proposal', () => {
  const ofSite = embedOf('scripts=/openness&frame=https://a.example/embed/&page=https://a.example/story');
  assert.ok(ofSite.ok);
  assert.equal(ofSite.value.release.scriptsUrl, '/openness/');
  assert.equal(ofSite.value.frameUrl, 'https://a.example/embed/');
  assert.equal(ofSite.value.pageUrl, 'https://a.example/story');
  const unusable = embedOf('scripts=javascript:alert(1)&frame=//a.example/&page=/story');
  assert.ok(unusable.ok);
  assert.match(unusable.value.release.scriptsUrl, /^https:\/\/.+@1\.2\.3\//);
  assert.doesNotMatch(unusable.value.frameUrl, /a\.example/);
  assert.match(unusable.value.pageUrl, /^https:/);
});

test('the search finds by name, maker and alias, whatever the case, names that begin with it first', () => {
  const models = modelsFor(readState(''), catalogue);
  const found = (search: string) => findModels(models, search).map(({ id }) => id);
  assert.equal(found('olmo')[0], 'olmo');
  assert.ok(found('AI2').includes('olmo'));
  assert.ok(found('深度求索').includes('deepseek'));
  assert.deepEqual(found('no such model'), []);
  assert.equal(found('').length, models.length);
});
