import assert from 'node:assert/strict';
import { type FSWatcher, mkdirSync, readdirSync, readFileSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { command, run, start, temporaryFolder } from './run.js';

const folder = temporaryFolder();
const old = 'the old file\n';
const words = ['import', 'genai-prices', '--date', '2026-11-22'];

/** A folder with an old file that an import is about to replace. */
function prepare(name: string): { out: string; inside: string } {
  const inside = join(folder, name);
  mkdirSync(inside);
  const out = join(inside, 'out.json');
  writeFileSync(out, old);
  return { out, inside };
}

/** Sends the signal as soon as something happens in the output folder: the temporary file has appeared. */
async function killWhileWriting(signal: NodeJS.Signals, out: string, inside: string) {
  let watcher: FSWatcher | undefined;
  const result = await start([...command, ...words, '--out', out, '--force'], {}, (kill) => {
    watcher = watch(inside, () => kill(signal));
  });
  watcher?.close();
  return result;
}

describe('openness-widgets import --out, interrupted', () => {
  it('leaves the old or the new file whole when it is killed while writing', async () => {
    const whole = (await run(...words)).stdout;
    for (let round = 0; round < 5; round++) {
      const { out, inside } = prepare(`killed-${round}`);
      await killWhileWriting('SIGKILL', out, inside);
      assert.ok([old, whole].includes(readFileSync(out, 'utf8')));
    }
  });

  it('takes its temporary file along when it is asked to end', async () => {
    const { out, inside } = prepare('terminated');
    const { code } = await killWhileWriting('SIGTERM', out, inside);
    assert.deepEqual(readdirSync(inside), ['out.json']);
    if (code !== 0) assert.equal(readFileSync(out, 'utf8'), old);
  });

  it('leaves the old file where the new one cannot be written to its end', async () => {
    const { out, inside } = prepare('limited');
    // At most 64 blocks of a file may be written: the write breaks off in the middle of the dataset.
    const result = await start([
      'sh',
      '-c',
      'ulimit -f 64; exec "$@"',
      'sh',
      ...command,
      ...words,
      '--out',
      out,
      '--force',
    ]);
    assert.equal(result.code, 2);
    assert.deepEqual(readdirSync(inside), ['out.json']);
    assert.equal(readFileSync(out, 'utf8'), old);
  });

  it('ends quietly when nobody reads the rest of its output', async () => {
    const result = await start(['sh', '-c', '"$@" | head -c 10', 'sh', ...command, ...words]);
    assert.equal(result.stdout.length, 10);
    assert.doesNotMatch(result.stderr, /error|EPIPE/);
  });

  it('says so when its output cannot be taken', async (test) => {
    if (process.platform !== 'linux') {
      test.skip('no /dev/full');
      return;
    }
    const result = await start(['sh', '-c', '"$@" > /dev/full', 'sh', ...command, ...words]);
    assert.equal(result.code, 2);
    assert.equal(result.stderr.split('\n').filter((line) => line.startsWith('error: ')).length, 1);
  });
});
