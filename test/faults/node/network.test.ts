import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { loadDataset } from '../../../src/dataset/load.js';
import { makeDataset } from '../../fixtures/datasets.js';
import { startFaultServer } from '../server.js';

describe('a page with encryption', () => {
  const realFetch = globalThis.fetch;
  afterEach(() => {
    Reflect.deleteProperty(globalThis, 'location');
    globalThis.fetch = realFetch;
  });

  it('N20 asks for no address without', async () => {
    // Browsers here have no certificate for a loopback page; the page is what the kit asks about.
    const asked: unknown[] = [];
    globalThis.fetch = (input) => {
      asked.push(input);
      return Promise.reject(new TypeError('blocked'));
    };
    Object.defineProperty(globalThis, 'location', { value: { protocol: 'https:' }, configurable: true });
    const outcome = await loadDataset('http://data.example/a.json');
    assert.ok(!outcome.ok);
    assert.equal(outcome.failure.code, 'src');
    assert.equal(outcome.failure.isInsecure, true);
    assert.equal(outcome.failure.retryable, false);
    assert.deepEqual(asked, []);
    await loadDataset('https://data.example/a.json');
    await loadDataset('http://localhost/a.json');
    assert.ok(asked.length >= 2);
  });
});

describe('a redirect', () => {
  it('N18 leaves word of where the data came from in the end', async () => {
    const server = await startFaultServer();
    const [one, other] = server.origins.map((origin, index) => `${origin}/faults/answers/${index}.json`);
    server.prepare('0.json', [{ status: 302, headers: { location: other ?? '' } }]);
    server.prepare('1.json', [{ body: JSON.stringify(makeDataset()) }]);
    const outcome = await loadDataset(one ?? '');
    server.close();
    assert.ok(outcome.ok);
    assert.equal(outcome.value.url, other);
  });
});
