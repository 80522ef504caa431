// Addresses that are given to the command, found by it, or answered with.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { makeDataset } from '../../fixtures/datasets.js';
import { assertFailure, command, temporaryFolder } from '../../cli/run.js';
import { type FaultServer, startFaultServer } from '../server.js';
import type { Answer } from '../server/protocol.js';
import { makeCatalogue, modelFile, runCommand, watch } from './command.js';

/** Who listens here hears of every connection, whatever is then said on it. */
async function listen(): Promise<{ server: Server; port: number; count: () => number }> {
  let connections = 0;
  const server = createServer((socket) => {
    connections++;
    socket.destroy();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { server, port: (server.address() as AddressInfo).port, count: () => connections };
}

const [node = '', main = ''] = command;
/** Runs the command in a world where these lines have come before it. */
const runAfter = (lines: string, words: string[]) =>
  watch([node, '--import', `data:text/javascript,${encodeURIComponent(lines)}`, main, ...words]);

/** The name service gives two answers for `changing.example`, one after the other; nobody has the first address. */
const changingName = `
  import dns from 'node:dns';
  import { syncBuiltinESMExports } from 'node:module';
  let asked = 0;
  const lookup = dns.lookup;
  dns.lookup = (name, options, callback) => {
    if (name !== 'changing.example') return lookup(name, options, callback);
    const answer = { address: asked++ === 0 ? '3000::1' : '127.0.0.1', family: asked === 1 ? 6 : 4 };
    process.nextTick(() => options.all ? callback(null, [answer]) : callback(null, answer.address, answer.family));
  };
  syncBuiltinESMExports();
  process.on('exit', () => process.stderr.write('asked ' + asked + '\\n'));`;

/** `public.example` has an answer that leads on. */
const redirecting = (location: string) => `
  import https from 'node:https';
  import { EventEmitter } from 'node:events';
  import { Readable } from 'node:stream';
  const get = https.get;
  https.get = (url, options, callback) => {
    if (url.hostname !== 'public.example') return get(url, options, callback);
    const headers = { location: ${JSON.stringify(location)} };
    process.nextTick(callback, Object.assign(new Readable({ read() {} }), { statusCode: 302, headers }));
    return new EventEmitter();
  };`;

describe('an address that leads to a private network', { concurrency: 3 }, () => {
  let here: Awaited<ReturnType<typeof listen>>;
  before(async () => (here = await listen()));
  after(() => here.server.close());

  it('C40 is refused however it is written', async () => {
    const { port } = here;
    const hosts = [
      'localhost',
      '127.0.0.1',
      '127.1',
      '2130706433',
      '0x7f000001',
      '0177.0.0.1',
      '[::1]',
      '0.0.0.0',
    ];
    const mapped = ['[::ffff:127.0.0.1]', '[::ffff:7f00:1]', '[64:ff9b::7f00:1]', '[2002:7f00:1::]', '[::]'];
    const others = [
      '10.0.0.1',
      '172.16.0.1',
      '192.168.1.1',
      '169.254.169.254',
      '100.64.0.1',
      '[fe80::1]',
      '[fd00::1]',
    ];
    const addresses = [...hosts, ...mapped, ...others].map((host) => `https://${host}:${port}/data.json`);
    const { code, stdout, stderr } = await runCommand(['validate', ...addresses]);
    assert.deepEqual([code, stdout], [2, '']);
    const lines = stderr.trim().split('\n');
    assert.equal(lines.length, addresses.length);
    for (const line of lines) assert.match(line, /--allow-private/);
    assert.equal(here.count(), 0);
  });

  it('C40 is refused without encryption, with a password, and in other schemes', async () => {
    const { port } = here;
    const addresses = [
      `http://127.0.0.1:${port}/`,
      'http://169.254.169.254/latest/meta-data/',
      'http://example.com/',
      'https://name:password@example.com/',
      'ftp://example.com/',
      'file:///etc/passwd',
      'https://',
    ];
    const { code, stdout, stderr } = await runCommand(['validate', ...addresses]);
    assert.deepEqual([code, stdout, stderr.trim().split('\n').length], [2, '', addresses.length]);
    assert.equal(here.count(), 0);
  });

  it('C40 --allow-private allows it, but not a public address without encryption', async () => {
    const { server, port, count } = await listen();
    const words = ['validate', '--allow-private', `http://127.0.0.1:${port}/`, `https://localhost:${port}/`];
    const { code, stderr } = await runCommand([...words, 'http://192.88.98.1/']);
    server.close();
    assert.deepEqual([code, count()], [2, 2]);
    assert.match(stderr, /^http:\/\/192\.88\.98\.1\/: only https/m);
  });

  it('C40 is refused when a public one redirects to it', async () => {
    for (const location of [
      `https://127.0.0.1:${here.port}/`,
      `http://127.0.0.1:${here.port}/`,
      'file:///etc/passwd',
    ]) {
      const { code, stderr } = await runAfter(redirecting(location), ['validate', 'https://public.example/']);
      assert.equal(code, 2);
      assert.ok(stderr.startsWith(`${location}: `), stderr);
    }
    assert.equal(here.count(), 0);
    const { server, port, count } = await listen();
    const allowed = ['validate', '--allow-private', 'https://public.example/'];
    await runAfter(redirecting(`http://127.0.0.1:${port}/`), allowed);
    server.close();
    assert.equal(count(), 1, 'control: with leave, it is followed');
  });

  it('C40 is not reached by a name that changes its mind', async () => {
    const { stderr, code } = await runAfter(changingName, [
      'validate',
      `https://changing.example:${here.port}/`,
    ]);
    assert.equal(code, 2);
    assert.match(stderr, /^asked 1$/m);
    assert.equal(here.count(), 0);
    const { server, port, count } = await listen();
    const naive = `${changingName}
      import http from 'node:http';
      dns.lookup('changing.example', {}, () =>
        http.get('http://changing.example:${port}/').on('error', () => process.exit()));`;
    await watch([node, '--input-type=module', '--eval', naive]);
    server.close();
    assert.equal(count(), 1, 'control: who checks first and asks then is led astray');
  });
});

describe('a server that misbehaves', { concurrency: 4 }, () => {
  let server: FaultServer;
  before(async () => (server = await startFaultServer()));
  after(() => server.close());

  const zeros = { repeat: '0'.repeat(1024), times: 2 * 2 ** 20 };
  const answers: Record<string, { answer: Answer; says: RegExp }> = {
    'C41 a missing page': { answer: { status: 404 }, says: /404 \(http\)/ },
    'C41 an error page without end': {
      answer: { status: 500, body: '{', ending: 'stall' },
      says: /500 \(http\)/,
    },
    'C41 no answer': { answer: { instead: 'hang' }, says: /\(timeout\)/ },
    'C41 a body that stops': { answer: { body: '{', ending: 'stall' }, says: /\(timeout\)/ },
    'C41 a body that breaks off': { answer: { body: '{"a": 1', ending: 'cut' }, says: /\(network\)/ },
    'C41 a reset': { answer: { instead: 'reset' }, says: /\(network\)/ },
    'C41 two gigabytes': { answer: { body: zeros }, says: /larger than 8 MiB/ },
    'C41 two gigabytes, compressed': { answer: { body: zeros, gzip: true }, says: /larger than 8 MiB/ },
    'C41 a body that is not compressed as it says': {
      answer: { body: 'plain', headers: { 'content-encoding': 'gzip' } },
      says: /\(network\)/,
    },
    'C41 a page of HTML': {
      answer: { body: '<p>', headers: { 'content-type': 'text/html' } },
      says: /\(type\)/,
    },
    'C41 redirects without end': {
      answer: { status: 302, headers: { location: '?again' } },
      says: /without end/,
    },
  };
  for (const [title, { answer, says }] of Object.entries(answers))
    it(title, { timeout: 60_000 }, async () => {
      const key = `${title.replace(/\W/g, '')}.json`;
      server.prepare(key, [answer]);
      const url = `${server.origins[0]}/faults/answers/${key}`;
      const { code, stdout, stderr } = await runCommand(['validate', '--allow-private', url]);
      assert.deepEqual([code, stdout], [2, ''], stderr);
      assert.match(stderr, says);
      const requests = server.seen(key);
      assert.ok(requests.length > 0 && requests.length <= 6);
      for (const { sentBytes } of requests) assert.ok(sentBytes < 2 ** 30);
    });

  it('C41 one that behaves is read: no fault of the tests', async () => {
    server.prepare('good.json', [{ body: JSON.stringify(makeDataset()), gzip: true }]);
    const url = `${server.origins[0]}/faults/answers/good.json`;
    const { code, stdout } = await runCommand(['validate', '--allow-private', url]);
    assert.equal(code, 0);
    assert.match(stdout, /: valid: /);
  });

  it('C42 addresses in the data are never asked', async () => {
    const bait = `${server.origins[1]}/faults/answers/bait.json`;
    const text = modelFile('Good').replaceAll(
      'class: open',
      `class: open\n  link: ${bait}\n  notes: ${bait}`,
    );
    const { words, out } = makeCatalogue({ 'a.yaml': `${text}org:\n  name: Us\n  link: ${bait}\n` });
    const dataset = join(temporaryFolder(), 'dataset.json');
    const plain = makeDataset();
    writeFileSync(dataset, JSON.stringify({ ...plain, $schema: bait, license: { name: 'X', url: bait } }));
    assert.equal((await runCommand([...words, '--out', out])).code, 0);
    for (const more of [
      ['validate', out, dataset],
      ['render', 'index', '--data', out, '--format', 'html'],
      ['import', 'osai', bait, '--date', '2026-06-12'],
      ['render', 'index', '--data', bait],
    ])
      await runCommand(more);
    assert.deepEqual(server.seen('bait.json'), []);
    assertFailure(await runCommand(['import', 'csv', bait]), bait);
    await runCommand(['validate', '--allow-private', bait]);
    assert.equal(server.seen('bait.json').length, 1, 'control: who asks is seen');
  });
});
