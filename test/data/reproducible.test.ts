import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { makeData } from '../../data/make.js';
import { parseDataset } from '../../src/dataset/parse.js';
import { formatVersion } from '../../src/dataset/schema.js';

process.env.TZ = 'Pacific/Chatham';

const folder = fileURLToPath(new URL('../../data/', import.meta.url));
const read = (path: string) => readFileSync(join(folder, path), 'utf8');

function readDataset(path: string) {
  const parsed = parseDataset(JSON.parse(read(path)));
  assert.ok(parsed.ok, path);
  assert.deepEqual(parsed.value.issues, [], path);
  return parsed.value.dataset;
}

describe('npm run data', async () => {
  // No copies of upstream here: the two files that need them keep what they have.
  const { outputs, missing } = await makeData(join(folder, 'no-such-folder'));

  it('makes what does not need copies of upstream, and says what does', () => {
    assert.deepEqual(
      outputs.map(({ path }) => path),
      ['deepseek.json', 'prices.json', 'schema/dataset.schema.json', 'README.md'],
    );
    assert.equal(missing.length, 2);
    for (const name of ['osai-14.json', 'osai-12.json'])
      assert.ok(missing.some((line) => line.includes(name)));
  });

  for (const { path, text } of outputs) {
    it(`${path} is what its sources make, byte for byte`, () => {
      assert.ok(read(path) === text, `${path} differs: npm run data`);
    });
  }
});

describe('data/', () => {
  it('holds 146 models on 14 criteria and 193 on 12, from the commits that are named', () => {
    const facts = ['osai-14.json', 'osai-12.json'].map((path) => {
      const { models, assessments, rubrics, sources } = readDataset(path);
      return [models.length, assessments.length, rubrics[0]?.criteria.length, sources[0]?.revision];
    });
    assert.deepEqual(facts, [
      [146, 146, 14, 'fb1d9ef'],
      [193, 193, 12, '5a388e8'],
    ]);
  });

  it('gives licence and citation of every dataset, and its schema', () => {
    for (const path of ['osai-14.json', 'osai-12.json', 'deepseek.json', 'prices.json']) {
      const { license, citation, $schema, version } = readDataset(path);
      assert.ok(license.name && citation, path);
      assert.equal($schema, 'schema/dataset.schema.json');
      assert.equal(version, formatVersion);
    }
  });

  it('has prices in which one id or alias means one model', () => {
    const { models, offers } = readDataset('prices.json');
    const names = models.flatMap(({ id, aliases = [] }) => [id, ...aliases]);
    assert.equal(new Set(names).size, names.length);
    for (const id of [
      'deepseek-chat',
      'deepseek-reasoner',
      'deepseek-v4-flash',
      'deepseek-flash',
      'deepseek-v4-pro',
    ]) {
      assert.ok(names.includes(id) && names.includes(`deepseek/${id}`), id);
      assert.ok(offers.some(({ model }) => model === id));
    }
    for (const name of ['gpt-4o', 'openai/gpt-4o', 'gemini-2.5-pro']) assert.ok(names.includes(name), name);
  });

  it('has prices of which only those are free that the seller gives away', () => {
    const { offers } = readDataset('prices.json');
    for (const { id, plan, components } of offers) {
      assert.equal(plan === 'free', components.length === 0, id);
    }
    assert.ok(read('prices.json').length < 420_000);
  });
});
