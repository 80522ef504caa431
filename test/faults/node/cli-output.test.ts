// What stands at the place of the output, and what can befall it there: the old file stays whole.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { asOrdinaryUser, cannotTestPermissions } from '../../cli/ordinary-user.js';
import { assertFailure, assertRefused, command, temporaryFolder } from '../../cli/run.js';
import { makeCatalogue, modelFile, namesOf, readDataset, runCommand, watch } from './command.js';

const old = 'the old file\n';
const good = { 'good.yaml': modelFile('Good') };
const isLinux = process.platform === 'linux';
const isWindows = process.platform === 'win32';

/** A folder with an old file where the output is to go. */
function prepare() {
  const catalogue = makeCatalogue(good);
  const inside = temporaryFolder();
  const out = join(inside, 'out.json');
  writeFileSync(out, old);
  return { ...catalogue, inside, out };
}

describe('an output that is there', { concurrency: 2 }, () => {
  it('C28 is kept, unless --force says otherwise', async () => {
    const { inside, out, words } = prepare();
    chmodSync(out, 0o640);
    assertFailure(await runCommand([...words, '--out', out]), out, '--force');
    assert.equal(readFileSync(out, 'utf8'), old);
    const { code, stdout } = await runCommand([...words, '--out', out, '--force']);
    assert.deepEqual([code, stdout, readdirSync(inside)], [0, '', ['out.json']]);
    assert.equal(readDataset(readFileSync(out, 'utf8')).models.length, 1);
    if (!isWindows) assert.equal(statSync(out).mode & 0o777, 0o640);
  });

  it('C28 is kept by every command that writes', async () => {
    const { inside, out } = prepare();
    const page = ['--base-url', 'https://example.org/embed/'];
    for (const words of [
      ['render', 'badge', '--model', 'olmo', '--out', out],
      ['oembed', 'badge', '--model', 'olmo', ...page, '--out', inside, '--name', 'out.json'],
    ]) {
      assertFailure(await runCommand(words), out, '--force');
      assert.equal(readFileSync(out, 'utf8'), old);
      assert.equal((await runCommand([...words, '--force'])).code, 0);
      writeFileSync(out, old);
    }
  });

  it('C29 is no folder, no device, no link', async () => {
    const { inside, out, words } = prepare();
    const link = join(inside, 'link.json');
    if (!isWindows) symlinkSync(out, link);
    const others = [inside, `${inside}/`, '', ...(isWindows ? [] : [link, '/dev/null', '/dev/full'])];
    for (const path of others)
      assertFailure(await runCommand([...words, '--out', path, '--force']), path || '--out');
    assert.equal(readFileSync(out, 'utf8'), old);
    if (!isWindows) assert.ok(lstatSync(link).isSymbolicLink());
  });

  it('C29 is none of the files that the data comes from, under whatever name', async () => {
    const { folder, words, inside } = prepare();
    const input = join(folder, 'good.yaml');
    const twin = join(inside, 'twin.json');
    linkSync(input, twin);
    for (const out of [input, join(folder, '..', 'osai-2026-06-12', 'good.yaml'), twin])
      assertFailure(await runCommand([...words, '--out', out, '--force']), 'comes from');
    const sheet = join(inside, 'sheet.csv');
    writeFileSync(sheet, 'model,A\nM,open\n');
    const scales = join(inside, 'scales.csv');
    writeFileSync(scales, 'criterion,question\nA,Why?\n');
    for (const out of [sheet, scales]) {
      const before = readFileSync(out, 'utf8');
      const result = await runCommand(['import', 'csv', sheet, '--rubric', scales, '--out', out, '--force']);
      assert.notEqual(result.code, 0);
      assert.equal(readFileSync(out, 'utf8'), before);
    }
    assert.equal(readFileSync(input, 'utf8'), good['good.yaml']);
  });

  it('C50 is not replaced by what our own reader would not take', async () => {
    const { inside, out, words } = prepare();
    const [node = '', main = ''] = command;
    // An importer with a fault, since those that there are have none that is known.
    const hook = `export async function load(url, context, next) {
      const loaded = await next(url, context);
      return url.endsWith('/importers/osai.js')
        ? { ...loaded, source: String(loaded.source).replace('version: 1', 'version: 2') } : loaded;
    }`;
    const plant = `import { register } from 'node:module'; register(${JSON.stringify(`data:text/javascript,${encodeURIComponent(hook)}`)})`;
    const program = [node, '--import', `data:text/javascript,${encodeURIComponent(plant)}`, main, ...words];
    assertRefused(await watch([...program, '--out', out, '--force']), 'our own check');
    assert.deepEqual([readFileSync(out, 'utf8'), readdirSync(inside)], [old, ['out.json']]);
  });
});

describe('a place that cannot be written to', { concurrency: 2 }, () => {
  it('C30 is found out before anything is read', async () => {
    // The data is missing too: what is complained about is what was looked at first.
    const nowhere = ['import', 'osai', 'no-such-folder', '--date', '2026-06-12', '--out'];
    const missing = join(temporaryFolder(), 'missing', 'out.json');
    assertFailure(await runCommand([...nowhere, missing]), missing);
  });

  it('C30 because of its permissions', { skip: cannotTestPermissions }, async () => {
    const { folder, words } = prepare();
    for (const path of [join(folder, '..'), folder]) chmodSync(path, 0o755);
    const closed = temporaryFolder();
    chmodSync(closed, 0o555);
    const asUser = (...more: string[]) => watch([...asOrdinaryUser, ...command, ...words, '--out', ...more]);
    const inClosed = join(closed, 'out.json');
    assertFailure(await asUser(inClosed), inClosed);
    chmodSync(closed, 0o777);
    writeFileSync(inClosed, old, { mode: 0o444 });
    assertFailure(await asUser(inClosed, '--force'), inClosed);
    assert.equal(readFileSync(inClosed, 'utf8'), old);
  });

  const canMount = isLinux && spawnSync('unshare', ['--mount', 'true']).status === 0;
  const mounted = (options: string, folder: string, script: string) =>
    `mount -t tmpfs -o ${options} tmpfs '${folder}' && ${script}`;

  it('C30 because the file system is read-only', { skip: !canMount && 'no right to mount' }, async () => {
    const { inside, words } = prepare();
    const out = join(inside, 'new.json');
    const script = mounted('ro', inside, 'exec "$@"');
    const shell = ['unshare', '--mount', 'sh', '-c', script, 'sh', ...command, ...words, '--out', out];
    assertFailure(await watch(shell), out, 'read-only');
  });

  it('C31 because the disk is full', { skip: !canMount && 'no right to mount' }, async () => {
    const { inside } = prepare();
    const out = join(inside, 'out.json');
    const words = ['import', 'genai-prices', '--date', '2026-11-22', '--out', out, '--force'];
    const check = `echo old > '${out}'; "$@"; code=$?; cat '${out}'; ls -A '${inside}'; exit $code`;
    const script = mounted('size=64k', inside, check);
    const { code, stdout, stderr } = await watch([
      'unshare',
      '--mount',
      'sh',
      '-c',
      script,
      'sh',
      ...command,
      ...words,
    ]);
    assert.deepEqual([code, stdout], [2, 'old\nout.json\n'], stderr);
    assert.match(stderr, /^error: .*no space left/m);
  });

  it('C31 because a file may not be so large', { skip: isWindows && 'no ulimit' }, async () => {
    const { inside, out } = prepare();
    const words = ['import', 'genai-prices', '--date', '2026-11-22', '--out', out, '--force'];
    // 64 blocks of 512 bytes: the write breaks off in the middle of the dataset.
    const result = await watch(['sh', '-c', 'ulimit -f 64; exec "$@"', 'sh', ...command, ...words]);
    assertFailure(result, out, 'too large');
    assert.deepEqual([readFileSync(out, 'utf8'), readdirSync(inside)], [old, ['out.json']]);
  });

  it('C31 because nothing more goes to standard output', { skip: !isLinux && 'no /dev/full' }, async () => {
    const { words } = prepare();
    assertFailure(
      await watch(['sh', '-c', 'exec "$@" > /dev/full', 'sh', ...command, ...words]),
      'standard output',
    );
  });
});

describe('who takes the output', { concurrency: 2 }, () => {
  it('C34 two runs at once both end well, and leave one whole file', async () => {
    const { inside, out, words } = prepare();
    const other = makeCatalogue({ ...good, 'more.yaml': modelFile('More') });
    const texts = await Promise.all([words, other.words].map(async (one) => (await runCommand(one)).stdout));
    for (let round = 0; round < 3; round++) {
      const both = [words, other.words].map((one) => runCommand([...one, '--out', out, '--force']));
      for (const { code, stderr } of await Promise.all(both)) assert.equal(code, 0, stderr);
      assert.ok(texts.includes(readFileSync(out, 'utf8')));
      assert.deepEqual(readdirSync(inside), ['out.json']);
    }
  });

  it('C35 a reader that closes early', { skip: isWindows && 'no head' }, async () => {
    const words = [...command, 'import', 'genai-prices', '--date', '2026-11-22'];
    const { stdout, stderr } = await watch(['sh', '-c', '"$@" | head -c 10', 'sh', ...words]);
    assert.equal(stdout.length, 10);
    assert.doesNotMatch(stderr, /error|EPIPE/);
    const status = await watch(['sh', '-c', '{ "$@"; echo "code $?" >&2; } | head -c 10', 'sh', ...words]);
    assert.match(status.stderr, /^code 0$/m);
  });

  it('C37 data and messages apart', async () => {
    const { words } = makeCatalogue({ ...good, 'odd.yaml': `${modelFile('Odd')}stray: 1\n` });
    const result = await runCommand([...words, '--verbose']);
    assert.deepEqual([result.code, namesOf(result)], [0, ['Good', 'Odd']]);
    assert.match(result.stderr, /stray/);
    const failed = await runCommand(['import', 'osai', 'no-such-folder']);
    assert.equal(failed.stdout, '');
    const { stdout, stderr } = await runCommand(['--help']);
    assert.equal(stderr, '');
    assert.match(stdout, /^Usage: /);
  });

  it('C44 names of files come from slugs and stay in their folder', async () => {
    const inside = temporaryFolder();
    const folder = join(inside, 'deeper');
    mkdirSync(folder);
    const page = ['--base-url', 'https://example.org/embed/', '--out', folder];
    for (const id of ['../../x', '/etc/x', '..\\x', '%2e%2e/x', 'x\u0000y', 'olmo,../x']) {
      const { code } = await runCommand(['oembed', 'compare', '--model', id.replace('\0', '%00'), ...page]);
      assert.notEqual(code, 0);
    }
    for (const name of ['../x.json', '/tmp/x.json', 'x/../../y.json', '..'])
      assertFailure(
        await runCommand(['oembed', 'badge', '--model', 'olmo', '--name', name, ...page]),
        '--name',
      );
    assert.deepEqual([readdirSync(inside), readdirSync(folder)], [['deeper'], []]);
    assert.equal(existsSync('/etc/x'), false);
  });
});
