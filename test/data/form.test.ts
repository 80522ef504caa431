import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { makeForm } from '../../data/make/form.js';

test('form.ts is what `npm run form` makes of the schema', async () => {
  const path = fileURLToPath(new URL('../../src/dataset/form.ts', import.meta.url));
  const options = await resolveConfig(path);
  const made = await makeForm((code) => format(code, { ...options, filepath: path }));
  assert.equal(await readFile(path, 'utf8'), made);
});
