// Catalogues that have changed, or were never quite right, in the form of files that each can be read.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { assertRefused, type Run, temporaryFolder } from '../../cli/run.js';
import { makeCatalogue, modelFile, readDataset, runCommand } from './command.js';

const date = ['--date', '2026-06-12'];

function assertDone({ code, stdout, stderr }: Run) {
  assert.equal(code, 0, stderr);
  return readDataset(stdout);
}

// The page asks for an error here. Real catalogues have such files (three names of the Model Openness Tool differ in
// case alone), so each gets an id of its own, the report names both, and --strict is for who wants an error.
describe('names that make the same id, or none', { concurrency: 2 }, () => {
  const long = 'x'.repeat(300);
  const cases: Record<string, [one: string, other: string, code: string]> = {
    'C21 that differ in case alone': ['OLMo', 'olmo', 'id-collision'],
    'C21 that are longer than an id may be': [`${long} one`, `${long} two`, 'id-collision'],
    'C21 of which no letter is left': ['"!!!"', '"???"', 'id-from-file'],
  };
  for (const [title, [one, other, code]] of Object.entries(cases))
    it(title, async () => {
      const { words } = makeCatalogue({ 'first.yaml': modelFile(one), 'second.yaml': modelFile(other) });
      const result = await runCommand(words);
      const ids = assertDone(result).models.map(({ id }) => id);
      assert.equal(new Set(ids.map((id) => id.toLowerCase())).size, 2);
      assert.ok(ids.every((id) => id.length > 0 && id.length <= 200));
      assert.match(result.stderr, new RegExp(`^repaired, ${code}: \\d$`, 'm'));
      for (const file of ['first', 'second']) assert.ok(result.stderr.includes(file), result.stderr);
      assertRefused(await runCommand([...words, '--strict']), '--strict');
    });
});

describe('placeholders that were never filled in', { concurrency: 2 }, () => {
  it('C25 in a text', async () => {
    const hollow = '${VALUE}';
    const text = `${modelFile(hollow)}org:\n  name: "{{ name }}"\n  link: ${hollow}\n`.replace(
      'open',
      hollow,
    );
    const result = await runCommand(makeCatalogue({ 'a.yaml': text }).words);
    const dataset = assertDone(result);
    assert.deepEqual([dataset.models[0]?.name, dataset.models[0]?.organization], ['a', undefined]);
    const [assessment] = dataset.assessments;
    assert.equal('missing' in (assessment?.results.code ?? {}), true);
    assert.match(result.stderr, /^dropped, placeholder: 2$/m);
  });

  const lists: Record<string, [source: string, list: unknown]> = {
    'C25 in models.dev': [
      'models.dev',
      {
        a: {
          id: 'a',
          models: { m: { id: 'm', name: '${NAME}', cost: { input: '${COST_IN_PER_M}', output: 1 } } },
        },
      },
    ],
    'C25 in openrouter': [
      'openrouter',
      {
        data: [
          { id: 'a/m', name: '${NAME}', pricing: { prompt: '${COST_IN_PER_M}', completion: '0.000001' } },
        ],
      },
    ],
    'C25 in litellm': [
      'litellm',
      {
        m: {
          litellm_provider: 'openai',
          mode: 'chat',
          input_cost_per_token: '${COST}',
          output_cost_per_token: 1e-6,
        },
      },
    ],
  };
  for (const [title, [source, list]] of Object.entries(lists))
    it(title, async () => {
      const file = join(temporaryFolder(), 'list.json');
      writeFileSync(file, JSON.stringify(list));
      const result = await runCommand(['import', source, file, ...date]);
      const { models, offers } = assertDone(result);
      const meters = offers.flatMap(({ components }) => components);
      assert.deepEqual([models.length, offers.length], [1, 1]);
      assert.deepEqual(
        meters.filter(({ amount }) => amount !== null).map(({ meter }) => meter),
        ['output'],
      );
      assert.doesNotMatch(result.stdout, /\$\{/);
      assert.match(result.stderr, /[1-9]\d* dropped/);
    });

  it('C25 in a price list of one’s own, which is refused with its cell', async () => {
    const file = join(temporaryFolder(), 'list.csv');
    writeFileSync(file, 'model,seller,currency,input\nM,S,USD,${COST}\n');
    const result = await runCommand(['import', 'price-csv', file, ...date]);
    assertRefused(result, file);
    assert.match(result.stderr, /D2 \(input\)/);
  });
});

describe('a catalogue whose form has changed', { concurrency: 2 }, () => {
  const changes: Record<string, [text: string, code: string]> = {
    'C26 a field has another name': [modelFile('A').replace('class: open', 'level: open'), 'extra-key'],
    'C26 a field is spelt in another way': [
      modelFile('A').replace('class: open', 'Class: open'),
      'misspelt-key',
    ],
    'C26 a field is gone': [modelFile('A').replace('code:\n  class: open\n', ''), 'missing-criterion'],
    'C26 a word is new': [modelFile('A').replace('class: open', 'class: ajar'), 'unknown-class'],
  };
  for (const [title, [text, code]] of Object.entries(changes))
    it(title, async () => {
      const { words, out } = makeCatalogue({ 'a.yaml': text });
      const result = await runCommand(words);
      assertDone(result);
      assert.match(result.stderr, new RegExp(`^(?:repaired|dropped), ${code}: 1\n {2}- a\\.yaml: `, 'm'));
      assertRefused(await runCommand([...words, '--strict', '--out', out]), '--strict');
    });

  it('C26 nothing has changed: --strict writes', async () => {
    assertDone(await runCommand([...makeCatalogue({ 'a.yaml': modelFile('A') }).words, '--strict']));
  });

  it('C26 there is less than in the last run', async () => {
    const inside = temporaryFolder();
    const folderOf = (count: number, text = modelFile) =>
      makeCatalogue(
        Object.fromEntries(
          Array.from({ length: count }, (_, index) => [`${index}.yaml`, text(`M ${index}`)]),
        ),
      ).words;
    const out = ['--out', join(inside, 'out.json'), '--force'];
    assert.equal((await runCommand([...folderOf(40), ...out])).code, 0);
    const before = readFileSync(join(inside, 'out.json'), 'utf8');
    const fewer = await runCommand([...folderOf(37), ...out, '--strict']);
    assertRefused(fewer, '--strict');
    assert.match(fewer.stderr, /^fewer: 37 models, 40 before$/m);
    const emptier = await runCommand([
      ...folderOf(40, (name) => modelFile(name).replace('open', '')),
      ...out,
      '--strict',
    ]);
    assertRefused(emptier, '--strict');
    assert.match(emptier.stderr, /^fewer: 40 results that say something, 80 before$/m);
    assert.equal(readFileSync(join(inside, 'out.json'), 'utf8'), before);
    const slightly = await runCommand([...folderOf(38), ...out, '--strict']);
    assert.deepEqual([slightly.code, slightly.stderr.includes('fewer')], [0, false]);
    const loud = await runCommand([...folderOf(30), ...out]);
    assert.equal(loud.code, 0);
    assert.match(loud.stderr, /^fewer: 30 models, 38 before$/m);
  });
});

// No importer reads TOML: models.dev is imported from the JSON that it publishes.
describe('the same faults in JSON', { concurrency: 2 }, () => {
  const faults: Record<string, { text: string | Buffer; code: number; says: string }> = {
    'C27 nothing': { text: '', code: 1, says: ':1:1: not JSON (syntax)' },
    'C27 a comma too many': { text: '{"a": 1,\n "b": [1,]}', code: 1, says: ':2:10: not JSON (syntax)' },
    'C27 a key given twice': {
      text: '{"a": 1,\n "a": 2}',
      code: 1,
      says: ':2:2: the key "a" stands in lines 1 and 2',
    },
    'C27 a prototype': { text: '{"a":\n {"__proto__": 1}}', code: 1, says: ':2:3: the key __proto__' },
    'C27 100,000 open brackets': { text: '['.repeat(100_000), code: 1, says: 'not JSON (syntax)' },
    'C27 100,000 pairs of brackets': { text: '['.repeat(1e5) + ']'.repeat(1e5), code: 1, says: '(too-deep)' },
    'C27 NUL': { text: '{"a": "\0"}', code: 1, says: ':1:8: not JSON (syntax)' },
    'C27 Latin-1': { text: Buffer.from('{"a": "Modèle"}', 'latin1'), code: 1, says: 'not UTF-8' },
    'C27 UTF-16': { text: Buffer.from('\ufeff{"a": 1}', 'utf16le'), code: 1, says: 'not UTF-8' },
    'C27 too large': { text: ' '.repeat(64 * 2 ** 20 + 1), code: 2, says: 'larger than 64 MiB' },
  };
  for (const [title, { text, code, says }] of Object.entries(faults))
    it(title, async () => {
      const file = join(temporaryFolder(), 'list.json');
      writeFileSync(file, text);
      const result = await runCommand(['import', 'models.dev', file, ...date]);
      assert.deepEqual([result.code, result.stdout], [code, '']);
      assert.ok(result.stderr.startsWith(`error: ${file}`) && result.stderr.includes(says), result.stderr);
      assert.equal(result.stderr.split('\n').length, 2);
    });

  it('C27 in one of several files: the others are read with --keep-going', async () => {
    const folder = join(temporaryFolder(), 'list-2026-06-12');
    const words = ['import', 'llm-prices', folder];
    mkdirSync(folder);
    const history = [{ input: 1, output: 2, from_date: null, to_date: null }];
    const good = { vendor: 'v', models: [{ id: 'm', name: 'M', price_history: history }] };
    writeFileSync(join(folder, 'good.json'), `\ufeff${JSON.stringify(good)}`);
    writeFileSync(join(folder, 'twice.json'), '{"vendor": "w",\n "vendor": "x", "models": []}');
    const lenient = await runCommand([...words, '--keep-going']);
    assert.equal(lenient.code, 1);
    assert.deepEqual(
      readDataset(lenient.stdout).models.map(({ id }) => id),
      ['v/m'],
    );
    assert.match(lenient.stderr, /^failed, json-duplicate-key: 1\n {2}- twice\.json:2:2: /m);
    assertRefused(await runCommand(words), '--keep-going');
  });
});
