import assert from 'node:assert/strict';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { Dataset } from '../../src/dataset/schema.js';
import { root, run, temporaryFolder } from './run.js';

const folder = temporaryFolder();
const good = join(root, 'data', 'deepseek.json');

/** As much of a dataset as the tests break. */
interface Breakable {
  version: number;
  models: object[];
  offers: object[];
  assessments: { results: Record<string, object> }[];
}

/** A dataset of the repository with something changed, as a file. */
function broken(name: string, change: (dataset: Breakable) => void): string {
  const dataset = JSON.parse(readFileSync(good, 'utf8')) as Breakable;
  change(dataset);
  return file(name, JSON.stringify(dataset));
}

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const lines = (text: string) => text.split('\n').filter(Boolean);

describe('openness-widgets validate', { concurrency: 4 }, () => {
  it('prints one line for each good file and ends with 0', async () => {
    const copy = join(folder, 'copy.json');
    cpSync(good, copy);
    const { code, stdout, stderr } = await run('validate', good, copy);
    assert.deepEqual([code, stderr], [0, '']);
    assert.equal(lines(stdout).length, 2);
    const { models, rubrics, assessments, offers } = Dataset.parse(JSON.parse(readFileSync(good, 'utf8')));
    const [line = ''] = lines(stdout);
    assert.ok(line.startsWith(`${good}: `));
    for (const list of [models, rubrics, assessments, offers]) assert.ok(line.includes(` ${list.length} `));
  });

  it('names the path of every problem and ends with 1', async () => {
    const path = broken('paths.json', ({ assessments, models, offers }) => {
      const { results } = assessments[3]!;
      results[Object.keys(results)[0]!] = { level: 'no-such-level' };
      Object.assign(models[1]!, { released: '2025-02-30' });
      Object.assign(offers[0]!, { source: 'nobody' });
    });
    const { code, stdout, stderr } = await run('validate', path);
    assert.deepEqual([code, stdout], [1, '']);
    assert.equal(lines(stderr).length, 3);
    for (const place of [
      /assessments\[3\]\.results\.[\w-]+/,
      /models\[1\]\.released/,
      /offers\[0\]\.source/,
    ]) {
      assert.match(stderr, new RegExp(`^${path}: ${place.source}.*: `, 'm'));
    }
  });

  it('checks all files, though one is bad', async () => {
    const { code, stdout, stderr } = await run('validate', file('bad.json', '{}'), good);
    assert.equal(code, 1);
    assert.deepEqual([lines(stdout).length, lines(stderr).length], [1, 1]);
  });

  it('tells line and column of what is not JSON', async () => {
    const cases: [string, string][] = [
      ['{"a": 1,\n "b": oops}', '2:7'],
      ['{"a": 1,\n "b" 2}', '2:6'],
      ['[1, 2', '1:6'],
      ['<!doctype html>', '1:1'],
    ];
    for (const [text, place] of cases) {
      const path = file('syntax.json', text);
      const { code, stderr } = await run('validate', path);
      assert.equal(code, 1);
      assert.ok(stderr.startsWith(`${path}:${place}: `), stderr);
    }
  });

  it('refuses other versions, other data, empty and unreadable files', async () => {
    const cases = [
      broken('version.json', (dataset) => (dataset.version = 2)),
      file('other.json', '[1]'),
      file('empty.json', ' \n'),
      file('latin.json', Buffer.from('{"name": "Mod\xe8le"}', 'latin1')),
      file('large.json', ' '.repeat(8 * 2 ** 20 + 1)),
      join(folder, 'missing.json'),
      folder,
    ];
    const { code, stdout, stderr } = await run('validate', ...cases);
    assert.deepEqual([code, stdout], [2, '']);
    assert.equal(lines(stderr).length, cases.length);
    lines(stderr).forEach((line, index) => assert.ok(line.startsWith(`${cases[index]}: `), line));
    assert.doesNotMatch(stderr, /\n\s+at /);
  });

  it('survives data that is nested very deeply', async () => {
    const { code } = await run('validate', file('deep.json', '['.repeat(100_000) + ']'.repeat(100_000)));
    assert.equal(code, 1);
  });

  it('loads web addresses, and no others', async () => {
    const server = createServer((request, response) => {
      response.writeHead(request.url === '/good.json' ? 200 : 404, { 'content-type': 'application/json' });
      response.end(request.url === '/good.json' ? readFileSync(good) : '{}');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    try {
      assert.equal((await run('validate', '--allow-private', `${address}/good.json`)).code, 0);
      for (const bad of [`${address}/missing.json`, `file://${good}`]) {
        const { code, stderr } = await run('validate', '--allow-private', bad);
        assert.equal(code, 2);
        assert.ok(stderr.startsWith(`${bad}: `), stderr);
      }
    } finally {
      server.close();
    }
  });
});
