import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root, run } from './run.js';

describe('openness-widgets', () => {
  it('--help names the commands, and the help of each its options', async () => {
    const { code, stdout } = await run('--help');
    assert.equal(code, 0);
    for (const name of ['import', 'validate', 'render']) assert.match(stdout, new RegExp(`^ +${name} `, 'm'));
    const help = await run('import', '--help');
    assert.equal(help.code, 0);
    for (const option of ['--out', '--date', '--revision', '--verbose'])
      assert.ok(help.stdout.includes(option));
  });

  it('--version is that of the package', async () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    assert.equal((await run('--version')).stdout, `${version}\n`);
  });

  it('ends with a usage line for what it does not understand', async () => {
    for (const words of [
      ['nonsense'],
      ['import'],
      ['validate'],
      ['render'],
      ['import', 'osai', 'x', '--nonsense'],
      ['import', 'osai', 'x', '--out', 'a', '--out', 'b'],
    ]) {
      const { code, stdout, stderr } = await run(...words);
      assert.equal(code, 2, words.join(' '));
      assert.equal(stdout, '');
      assert.match(stderr, /^usage: openness-widgets /m);
      assert.doesNotMatch(stderr, /\n\s+at /);
    }
  });
});
