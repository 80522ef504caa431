import assert from 'node:assert/strict';
import { it } from 'node:test';
import { startFaultServer } from '../server.js';

it('the server answers in Node too, and tells what was asked', async () => {
  const server = await startFaultServer();
  server.prepare('key.json', [{ status: 500 }, { body: '[]' }]);
  const ask = async () => (await fetch(`${server.origins[1]}/faults/answers/key.json`)).status;
  assert.deepEqual([await ask(), await ask(), await ask()], [500, 200, 200]);
  assert.equal(server.seen('key.json').length, 3);
  server.close();
});
