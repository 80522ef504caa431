import assert from 'node:assert/strict';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { parseDataset } from '../../src/dataset/parse.js';
import type { Dataset } from '../../src/dataset/schema.js';
import { errors, fixtures, root, type Run, run, temporaryFolder } from './run.js';

const folder = temporaryFolder();
const mof = join(folder, 'mof-2026-06-01');
const sheets = join(fixtures, 'csv');

before(() => cpSync(join(fixtures, 'mof'), mof, { recursive: true }));

function toDataset({ code, stdout, stderr }: Run): Dataset {
  assert.equal(code, 0, stderr);
  const parsed = parseDataset(JSON.parse(stdout));
  assert.ok(parsed.ok);
  assert.deepEqual(parsed.value.issues, []);
  return parsed.value.dataset;
}

/** One line on stderr that names what it is about, exit code 1, no output, no stack trace. */
function assertFailure(result: Run, ...names: string[]) {
  assert.equal(result.code, 1, result.stderr);
  assert.equal(result.stdout, '');
  const [line = '', ...others] = errors(result);
  assert.deepEqual(others, [], result.stderr);
  for (const name of names) assert.ok(line.includes(name), result.stderr);
  assert.doesNotMatch(result.stderr, /\n\s+at /);
}

describe('openness-widgets import mof', { concurrency: 4 }, () => {
  it('takes the date from the name of the folder, from --date, or from the files', async () => {
    assert.equal(toDataset(await run('import', 'mof', mof)).updated, '2026-06-01');
    assert.equal(toDataset(await run('import', 'mof', mof, '--date', '2026-06-02')).updated, '2026-06-02');
    const dataset = toDataset(await run('import', 'mof', join(fixtures, 'mof'), '--revision', '8b5d30e'));
    assert.deepEqual([dataset.updated, dataset.sources[0]?.revision], ['2026-05-11', '8b5d30e']);
    assert.equal(dataset.models.length, 20);
  });

  it('says in one line what is missing', async () => {
    const empty = join(folder, 'empty');
    mkdirSync(empty);
    assertFailure(await run('import', 'mof'), 'mof');
    assertFailure(await run('import', 'mof', empty), empty);
    const partial = join(folder, 'partial');
    cpSync(mof, partial, { recursive: true });
    writeFileSync(join(partial, 'open-licenses.json'), '{');
    assertFailure(await run('import', 'mof', partial), join(partial, 'open-licenses.json'));
  });
});

describe('openness-widgets import fmti', { concurrency: 4 }, () => {
  it('has a rubric for each edition, with questions for own use', async () => {
    const { rubrics, updated } = toDataset(await run('import', 'fmti', join(fixtures, 'fmti')));
    assert.deepEqual(
      rubrics.map(({ id, criteria }) => [id, criteria[0]?.question !== undefined]),
      [
        ['fmti-2025-12', true],
        ['fmti-2024-05', false],
      ],
    );
    assert.equal(updated, '2025-12');
  });

  it('says in one line what is missing', async () => {
    assertFailure(await run('import', 'fmti'), 'fmti');
    assertFailure(await run('import', 'fmti', sheets), sheets);
  });
});

describe('openness-widgets import csv', { concurrency: 4 }, () => {
  const example = join(root, 'demo', 'example-rubric.csv');

  it('states what it takes for granted', async () => {
    const result = await run('import', 'csv', example);
    const { id, updated } = toDataset(result);
    assert.equal(id, 'example-rubric');
    assert.equal(updated.length, 10);
    for (const word of [
      '--date',
      '--id',
      '--name',
      '--edition',
      '--license',
      'Weights',
      'billion parameters',
    ])
      assert.ok(result.stderr.includes(word), word);
  });

  it('takes every one of them from an option', async () => {
    const out = join(folder, 'own.json');
    const words = ['--id', 'own', '--name', 'Our list', '--edition', 'first', '--license', 'CC BY 4.0'];
    const result = await run(
      ...['import', 'csv', example, '--date', '2026-01-02', '--source', 'Our desk', ...words, '--out', out],
    );
    assert.equal(result.code, 0, result.stderr);
    const dataset = JSON.parse(readFileSync(out, 'utf8')) as Dataset;
    assert.deepEqual([dataset.id, dataset.name, dataset.updated], ['own', 'Our list', '2026-01-02']);
    assert.deepEqual([dataset.license.spdx, dataset.rubrics[0]?.edition], ['CC-BY-4.0', 'first']);
    assert.equal(dataset.sources[0]?.name, 'Our desk');
    assert.equal((await run('validate', out)).code, 0);
  });

  it('reads the files that define criteria and levels', async () => {
    const definitions = join(sheets, 'definitions.csv');
    const result = await run('import', 'csv', join(sheets, 'defined.csv'), '--rubric', definitions);
    assert.equal(toDataset(result).rubrics[0]?.criteria[0]?.weight, 2);
  });

  it('writes nothing where a cell cannot be read, and names every such cell', async () => {
    const path = join(sheets, 'slips.csv');
    const result = await run('import', 'csv', path, '--date', '2026-01-02');
    assertFailure(result, path);
    for (const cell of ['D2 (Cost)', 'H2 (url)', 'row 4', 'A6 (model)'])
      assert.ok(result.stderr.includes(cell), cell);
  });

  it('says in one line what is wrong with the file or an option', async () => {
    assertFailure(await run('import', 'csv'), 'csv');
    assertFailure(await run('import', 'csv', join(folder, 'none.csv')), 'none.csv');
    assertFailure(
      await run('import', 'csv', join(fixtures, 'fmti', 'Dec2025_scores.csv')),
      'Dec2025',
      'model',
    );
    assertFailure(await run('import', 'csv', example, '--id', 'a b'), '--id');
    assertFailure(await run('import', 'csv', example, '--rubric', sheets), sheets);
    const latin = join(folder, 'latin.csv');
    writeFileSync(latin, Buffer.from('model,A\nCaf\xe9,1\n', 'latin1'));
    assertFailure(await run('import', 'csv', latin), latin, 'UTF-8');
  });
});
