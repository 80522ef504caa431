import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import type { Dataset } from '../../src/dataset/schema.js';
import { parseDataset } from '../../src/dataset/parse.js';
import { asOrdinaryUser, cannotTestPermissions } from './ordinary-user.js';
import {
  assertFailure,
  assertRefused,
  command,
  fixtures,
  type Run,
  run,
  start,
  temporaryFolder,
} from './run.js';

const folder = temporaryFolder();
const osai = join(folder, 'osai-2026-06-12');
const prices = join(fixtures, 'genai-prices.json');
const one = 'OLMo.yaml';

before(() => {
  chmodSync(folder, 0o755);
  cpSync(join(fixtures, 'osai-12'), osai, { recursive: true });
});

/** What was printed, as a dataset with nothing to complain about. */
function toDataset(text: string): Dataset {
  const parsed = parseDataset(JSON.parse(text));
  assert.ok(parsed.ok);
  assert.equal(parsed.value.dropped, 0);
  return parsed.value.dataset;
}

/** A folder with the criteria and one model. */
function smallFolder(name: string): string {
  const path = join(folder, name);
  mkdirSync(path);
  for (const file of ['_parameters.yml', one]) cpSync(join(osai, file), join(path, file));
  return path;
}

describe('openness-widgets import', { concurrency: 4 }, () => {
  it('writes data to stdout, counts and remarks to stderr', async () => {
    const result = await run('import', 'osai', osai);
    assert.equal(result.code, 0, result.stderr);
    assert.equal(toDataset(result.stdout).updated, '2026-06-12');
    assert.match(result.stderr, /^\d+ read, \d+ repaired, \d+ dropped, \d+ skipped, \d+ failed\n/);
    assert.ok(result.stdout.endsWith('}\n') && !result.stdout.includes('\r'));
    // No spinner and no colour where nobody watches.
    assert.ok(!result.stderr.includes('\u001b'));
  });

  it('--out writes the same bytes to a file, again and again', async () => {
    const out = join(folder, 'same.json');
    const first = await run('import', 'genai-prices', prices, '--date', '2026-11-22', '--out', out);
    assert.deepEqual([first.code, first.stdout], [0, ''], first.stderr);
    const bytes = readFileSync(out, 'utf8');
    const second = await run('import', 'genai-prices', prices, '--date', '2026-11-22');
    assert.equal(second.stdout, bytes);
    assert.equal((await run('validate', out)).code, 0);
  });

  it('--verbose prints all remarks of a code', async () => {
    const count = ({ stderr }: Run) => stderr.split('\n').filter((line) => line.startsWith('  - ')).length;
    const words = ['import', 'genai-prices', '--date', '2026-11-22', '--verbose'];
    const [short, long] = [await run(...words.slice(0, -1)), await run(...words)];
    assert.ok(count(long) > count(short));
    const [, , repaired, dropped, skipped] =
      /(\d+) read, (\d+) \w+, (\d+) \w+, (\d+)/.exec(long.stderr) ?? [];
    assert.equal(count(long), Number(repaired) + Number(dropped) + Number(skipped));
  });

  it('--revision goes into the source', async () => {
    const { stdout } = await run('import', 'osai', osai, '--revision', '5a388e8');
    assert.equal(toDataset(stdout).sources[0]?.revision, '5a388e8');
  });

  it('reads the installed package where no path is given', async () => {
    const { stdout, code } = await run('import', 'genai-prices', '--date', '2026-11-22');
    assert.equal(code, 0);
    const { models, sources } = toDataset(stdout);
    assert.ok(models.length >= 1694);
    assert.match(sources[0]?.revision ?? '', /^\d+\.\d+\.\d+$/);
  });

  it('shows control characters of upstream as what they are', async () => {
    const path = smallFolder('escapes-2026-06-12');
    const text = readFileSync(join(path, one), 'utf8');
    writeFileSync(join(path, one), text.replace(/^ {4}class: .*$/m, '    class: "\\e[2J\\u202eopen"'));
    writeFileSync(join(path, 'evil\u001b[31m.yaml'), '- 1\n');
    const { stderr } = await run('import', 'osai', path, '--verbose', '--keep-going');
    for (const character of ['\u001b', '\u202e']) assert.ok(!stderr.includes(character));
    assert.ok(stderr.includes('\\u{1b}'));
  });
});

describe('openness-widgets import refuses', { concurrency: 4 }, () => {
  it('an unknown source, naming the known ones', async () => {
    const result = await run('import', 'nonsense');
    assertFailure(result, 'nonsense');
    assert.match(result.stderr, /osai.*genai-prices/);
  });

  it('a folder that is missing, is a file, or holds nothing', async () => {
    const empty = join(folder, 'empty-2026-06-12');
    mkdirSync(empty);
    for (const path of [join(folder, 'missing-2026-06-12'), prices, empty]) {
      assertFailure(await run('import', 'osai', path, '--date', '2026-06-12'), path);
    }
  });

  it('a folder without a date', async () => {
    const path = smallFolder('undated');
    assertFailure(await run('import', 'osai', path), '--date');
    assert.equal((await run('import', 'osai', path, '--date', '2026-06-12')).code, 0);
    assertFailure(await run('import', 'osai', path, '--date', '2026-02-30'), '2026-02-30');
    assertFailure(await run('import', 'osai', path, '--date', '2026'), '2026');
  });

  it('a folder whose criteria are missing or broken', async () => {
    const path = smallFolder('broken-2026-06-12');
    writeFileSync(join(path, '_parameters.yml'), 'x: [');
    assertRefused(await run('import', 'osai', path), '_parameters.yml');
  });

  it('a file that is not UTF-8', async () => {
    const path = smallFolder('latin-2026-06-12');
    writeFileSync(join(path, 'Modèle.yaml'), Buffer.from('name: Mod\xe8le\n', 'latin1'));
    assertRefused(await run('import', 'osai', path), 'Modèle.yaml');
  });

  it('a file of more than 5 MiB', async () => {
    const path = smallFolder('large-2026-06-12');
    writeFileSync(join(path, 'large.yaml'), '#'.repeat(5 * 2 ** 20 + 1));
    assertFailure(await run('import', 'osai', path), 'large.yaml');
  });

  it('symbolic links out of the folder, to nothing and in a circle, but not one within', async () => {
    const targets = { out: prices, nothing: 'missing.yaml', circle: 'link.yaml' };
    for (const [name, target] of Object.entries(targets)) {
      const path = smallFolder(`${name}-2026-06-12`);
      symlinkSync(target, join(path, 'link.yaml'));
      assertFailure(await run('import', 'osai', path), 'link.yaml');
    }
    const within = smallFolder('within-2026-06-12');
    symlinkSync(one, join(within, 'link.yaml'));
    assert.equal((await run('import', 'osai', within)).code, 0);
  });

  it('what is no regular file, without waiting for it', async (test) => {
    const path = smallFolder('pipe-2026-06-12');
    if (spawnSync('mkfifo', [join(path, 'pipe.yaml')]).status !== 0) {
      test.skip('no mkfifo');
      return;
    }
    assertFailure(await run('import', 'osai', path), 'pipe.yaml');
  });

  it('a price list that is not JSON, with its place', async () => {
    const path = join(folder, 'list.json');
    writeFileSync(path, '[\n  {"id": "a",]\n]');
    assertRefused(await run('import', 'genai-prices', path), `${path}:2:`);
    writeFileSync(path, '{}');
    assertRefused(await run('import', 'genai-prices', path), path);
  });

  it('an output that is a folder, a device, in a missing folder, or the input', async () => {
    const copy = join(folder, 'input.json');
    cpSync(prices, copy);
    const before = readFileSync(copy, 'utf8');
    for (const out of [
      folder,
      `${folder}/`,
      '/dev/null',
      join(folder, 'missing', 'x.json'),
      join(copy, 'x'),
      copy,
    ]) {
      assertFailure(await run('import', 'genai-prices', copy, '--out', out, '--force'), out);
    }
    assert.equal(readFileSync(copy, 'utf8'), before);
  });

  it('an unreadable file and a closed folder', { skip: cannotTestPermissions }, async () => {
    const path = smallFolder('closed-2026-06-12');
    chmodSync(join(path, one), 0);
    const asUser = (...words: string[]) => start([...asOrdinaryUser, ...command, ...words]);
    assertFailure(await asUser('import', 'osai', path), one);
    chmodSync(join(path, one), 0o644);
    chmodSync(path, 0);
    assertFailure(await asUser('import', 'osai', path), path);
    chmodSync(path, 0o555);
    const out = join(path, 'x.json');
    assertFailure(await asUser('import', 'genai-prices', prices, '--out', out), out);
    const readOnly = join(folder, 'read-only.json');
    writeFileSync(readOnly, 'old', { mode: 0o444 });
    assertFailure(await asUser('import', 'genai-prices', prices, '--out', readOnly, '--force'), readOnly);
    assert.equal(readFileSync(readOnly, 'utf8'), 'old');
    chmodSync(path, 0o755);
  });
});
