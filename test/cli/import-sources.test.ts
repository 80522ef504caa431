import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { parseDataset } from '../../src/dataset/parse.js';
import type { Dataset } from '../../src/dataset/schema.js';
import { assertFailure, assertRefused, fixtures, root, type Run, run, temporaryFolder } from './run.js';

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
    assertRefused(await run('import', 'mof', partial), join(partial, 'open-licenses.json'));
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
    assertRefused(await run('import', 'fmti', sheets), sheets);
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
    assertRefused(result, path);
    for (const cell of ['D2 (Cost)', 'H2 (url)', 'row 4', 'A6 (model)'])
      assert.ok(result.stderr.includes(cell), cell);
  });

  it('says in one line what is wrong with the file or an option', async () => {
    assertFailure(await run('import', 'csv'), 'csv');
    assertFailure(await run('import', 'csv', join(folder, 'none.csv')), 'none.csv');
    assertRefused(
      await run('import', 'csv', join(fixtures, 'fmti', 'Dec2025_scores.csv')),
      'Dec2025',
      'model',
    );
    assertFailure(await run('import', 'csv', example, '--id', 'a b'), '--id');
    assertFailure(await run('import', 'csv', example, '--rubric', sheets), sheets);
    const latin = join(folder, 'latin.csv');
    writeFileSync(latin, Buffer.from('model,A\nCaf\xe9,1\n', 'latin1'));
    assertRefused(await run('import', 'csv', latin), latin, 'UTF-8');
  });
});

describe('openness-widgets import models.dev', { concurrency: 4 }, () => {
  it('takes the file, or a folder that holds api.json and has a date in its name', async () => {
    const file = join(fixtures, 'models-dev.json');
    const dated = await run('import', 'models.dev', file, '--date', '2026-06-01');
    assert.equal(toDataset(dated).offers.length, 28);
    const catalogue = join(folder, 'models.dev-2026-06-02');
    mkdirSync(catalogue);
    cpSync(file, join(catalogue, 'api.json'));
    assert.equal(toDataset(await run('import', 'models.dev', catalogue)).updated, '2026-06-02');
  });

  it('says in one line what is missing', async () => {
    assertFailure(await run('import', 'models.dev'), 'models.dev');
    assertFailure(await run('import', 'models.dev', sheets), join(sheets, 'api.json'));
    const broken = join(folder, 'broken.json');
    writeFileSync(broken, '{');
    assertRefused(await run('import', 'models.dev', broken), `${broken}:1:`);
  });
});

describe('openness-widgets import openrouter', { concurrency: 4 }, () => {
  it('takes the file, or the folder that holds models.json', async () => {
    const file = join(fixtures, 'openrouter.json');
    const list = join(folder, 'openrouter-2026-06-01');
    mkdirSync(list);
    cpSync(file, join(list, 'models.json'));
    const { offers, updated } = toDataset(await run('import', 'openrouter', list));
    assert.deepEqual([offers.length, updated], [10, '2026-06-01']);
    const dated = await run('import', 'openrouter', file, '--date', '2026-06-02');
    assert.equal(toDataset(dated).updated, '2026-06-02');
  });

  it('says in one line what is missing', async () => {
    assertFailure(await run('import', 'openrouter'), 'openrouter');
    assertFailure(await run('import', 'openrouter', sheets), join(sheets, 'models.json'));
  });
});

describe('openness-widgets import llm-prices', { concurrency: 4 }, () => {
  it('takes a folder with a file for each vendor', async () => {
    const list = join(folder, 'llm-prices-2026-06-01');
    cpSync(join(fixtures, 'llm-prices'), list, { recursive: true });
    const { models, offers, updated } = toDataset(await run('import', 'llm-prices', list));
    assert.deepEqual([models.length, offers.length, updated], [9, 12, '2026-06-01']);
  });

  it('says in one line what is missing', async () => {
    assertFailure(await run('import', 'llm-prices'), 'llm-prices');
    assertFailure(await run('import', 'llm-prices', sheets), sheets);
  });
});

describe('openness-widgets import litellm', { concurrency: 4 }, () => {
  it('takes the file, or the folder that holds it under its own name', async () => {
    const file = join(fixtures, 'litellm.json');
    const list = join(folder, 'litellm');
    mkdirSync(list);
    cpSync(file, join(list, 'model_prices_and_context_window.json'));
    const date = ['--date', '2026-06-01'];
    const { models, offers, updated } = toDataset(await run('import', 'litellm', list, ...date));
    assert.deepEqual([models.length, offers.length, updated], [11, 17, '2026-06-01']);
    assert.equal(toDataset(await run('import', 'litellm', file, ...date)).offers.length, 17);
  });

  it('says in one line what is missing', async () => {
    assertFailure(await run('import', 'litellm'), 'litellm');
    assertFailure(await run('import', 'litellm', sheets), 'model_prices_and_context_window.json');
  });
});

describe('openness-widgets import price-csv', { concurrency: 4 }, () => {
  const lists = join(fixtures, 'price-csv');
  const list = join(lists, 'prices.csv');

  it('states what it takes for granted, and takes it from options', async () => {
    const words = ['--id', 'own', '--name', 'Our prices', '--license', 'CC BY 4.0', '--source', 'Our desk'];
    const rates = ['--rates', join(lists, 'rates.csv')];
    const result = await run('import', 'price-csv', list, '--date', '2026-01-02', ...words, ...rates);
    const dataset = toDataset(result);
    assert.deepEqual([dataset.id, dataset.name, dataset.updated], ['own', 'Our prices', '2026-01-02']);
    assert.deepEqual([dataset.license.spdx, dataset.sources[0]?.name], ['CC-BY-4.0', 'Our desk']);
    assert.equal(dataset.rates.length, 2);
    for (const word of ['--id', '--name', 'web-search: per 1000 search', '2 exchange rates'])
      assert.ok(result.stderr.includes(word), word);
  });

  it('writes nothing where a cell cannot be read, and names every such cell', async () => {
    const path = join(lists, 'slips.csv');
    const out = join(folder, 'slips.json');
    const result = await run('import', 'price-csv', path, '--date', '2026-01-02', '--out', out);
    assertRefused(result, path);
    for (const cell of ['I2 (input)', 'C4 (currency)', 'row 16', 'J1 (ouptut)'])
      assert.ok(result.stderr.includes(cell), cell);
    assert.equal(existsSync(out), false);
  });

  it('says in one line what is wrong with the file or an option', async () => {
    assertFailure(await run('import', 'price-csv'), 'price-csv');
    assertRefused(await run('import', 'price-csv', join(lists, 'rates.csv')), 'rates.csv', 'model');
    assertFailure(await run('import', 'price-csv', list, '--id', 'a b'), '--id');
    const swapped = ['--rates', join(sheets, 'newcomer.csv')];
    assertRefused(await run('import', 'price-csv', list, ...swapped), 'newcomer.csv', 'base');
    const anonymous = join(folder, 'anonymous.csv');
    writeFileSync(anonymous, 'model,currency,input\nM,USD,1\n');
    assertRefused(await run('import', 'price-csv', anonymous), anonymous);
    const sold = toDataset(await run('import', 'price-csv', anonymous, '--seller', 'Acme'));
    assert.equal(sold.offers[0]?.seller, 'Acme');
  });
});
