import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { kitVersion } from '../../src/shared/kit-version.js';

test('the elements carry the version of the package', async () => {
  const text = await readFile(new URL('../../package.json', import.meta.url), 'utf8');
  assert.equal(kitVersion, (JSON.parse(text) as { version: string }).version);
});
