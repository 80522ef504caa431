import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { SliceIndex } from '../../src/render/slices.js';
import { makeAssessment, makeDataset, makeModel } from '../fixtures/datasets.js';
import { assertFailure, assertRefused, run, temporaryFolder } from './run.js';

const folder = temporaryFolder();
const ids = ['olmo', 'Org/Model:1', 'index', 'org/model:1'];

/** A dataset of these models as a file. */
function dataOf(name: string, models = ids): string {
  const path = join(folder, name);
  const dataset = makeDataset({
    models: models.map((id) => makeModel(id)),
    assessments: models.map((id) => makeAssessment(id)),
  });
  writeFileSync(path, JSON.stringify(dataset));
  return path;
}

const read = (...path: string[]) => JSON.parse(readFileSync(join(...path), 'utf8')) as unknown;

describe('openness-widgets slice', { concurrency: 2 }, () => {
  it('writes a valid dataset for each model, and a list of them', async () => {
    const out = join(temporaryFolder(), 'slices');
    const { code, stdout, stderr } = await run('slice', dataOf('data.json'), '--out', out);
    assert.deepEqual([code, stderr], [0, '']);
    assert.match(stdout, / 4 slices /);
    const { slices } = read(out, 'index.json') as SliceIndex;
    assert.deepEqual(Object.keys(slices), ids);
    const files = Object.values(slices);
    assert.deepEqual(readdirSync(out).sort(), [...files, 'index.json'].sort());
    assert.equal(new Set(files.map((file) => file.toLowerCase())).size, ids.length);
    for (const [id, file] of Object.entries(slices)) {
      const { models } = read(out, file) as { models: { id: string }[] };
      assert.deepEqual(
        models.map((model) => model.id),
        [id],
      );
    }
    const checked = await run('validate', ...files.map((file) => join(out, file)));
    assert.deepEqual([checked.code, checked.stderr], [0, '']);
  });

  it('takes a published dataset by its name', async () => {
    const out = temporaryFolder();
    const { code } = await run('slice', 'deepseek', '--out', out);
    assert.equal(code, 0);
    assert.ok(readdirSync(out).includes('deepseek-r1.json'));
  });

  it('replaces files with --force only, and without it writes none', async () => {
    const out = temporaryFolder();
    writeFileSync(join(out, 'olmo.json'), 'old');
    const words = ['slice', dataOf('again.json'), '--out', out];
    assertFailure(await run(...words), 'olmo.json', '--force');
    assert.deepEqual(readdirSync(out), ['olmo.json']);
    assert.equal((await run(...words, '--force')).code, 0);
    assert.equal(readdirSync(out).length, ids.length + 1);
  });

  it('says whose id is too long for the name of a file', async () => {
    const long = 'X'.repeat(100);
    const out = temporaryFolder();
    const { code, stderr } = await run('slice', dataOf('long.json', ['olmo', long]), '--out', out);
    assert.deepEqual([code, stderr.startsWith(`${long}: `)], [0, true]);
    assert.deepEqual(readdirSync(out).sort(), ['index.json', 'olmo.json']);
  });

  it('refuses data that says nothing about any model, and writes nothing', async () => {
    const out = temporaryFolder();
    assertRefused(await run('slice', 'prices', '--out', out), 'prices');
    assert.deepEqual(readdirSync(out), []);
  });

  it('fails where it cannot write', async () => {
    const data = dataOf('here.json');
    assertFailure(await run('slice', data, '--out', join(folder, 'no', 'slices')), 'no');
    assertFailure(await run('slice', data, '--out', data), 'here.json');
    assertFailure(await run('slice', data), '--out');
  });
});
