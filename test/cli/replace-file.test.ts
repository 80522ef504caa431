import assert from 'node:assert/strict';
import { chmodSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { replaceFile } from '../../src/cli/replace-file.js';
import { temporaryFolder } from './run.js';

it('replaceFile puts text or bytes in place, and keeps who may read it', async () => {
  const folder = temporaryFolder();
  const file = join(folder, 'a.txt');
  await replaceFile(file, 'é');
  assert.equal(readFileSync(file, 'utf8'), 'é');
  chmodSync(file, 0o600);
  await replaceFile(file, new Uint8Array([1, 2]));
  assert.deepEqual([...readFileSync(file)], [1, 2]);
  if (process.platform !== 'win32') assert.equal(statSync(file).mode & 0o777, 0o600);
  assert.deepEqual(readdirSync(folder), ['a.txt']);
});

it('replaceFile leaves nothing where it fails, and no listener in any case', async () => {
  const folder = temporaryFolder();
  await assert.rejects(replaceFile(folder, 'x'));
  await assert.rejects(replaceFile(join(folder, 'missing', 'a.txt'), 'x'));
  assert.deepEqual(readdirSync(folder), []);
  for (const name of ['SIGHUP', 'SIGINT', 'SIGTERM']) assert.equal(process.listenerCount(name), 0);
});

it('replaceFile removes temporary files of long ago, and only its own', async () => {
  const folder = temporaryFolder();
  const stale = `.openness-widgets-${'0'.repeat(16)}.tmp`;
  const young = `.openness-widgets-${'1'.repeat(16)}.tmp`;
  const others = ['.openness-widgets-0.tmp', 'a.json.123456.tmp', `x${stale}`];
  for (const name of [stale, young, ...others]) writeFileSync(join(folder, name), '');
  for (const name of [stale, ...others]) utimesSync(join(folder, name), 1, 1);
  await replaceFile(join(folder, 'a.json'), '{}');
  assert.deepEqual(readdirSync(folder).sort(), [young, ...others, 'a.json'].sort());
});
