import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { publishedDataset, publishedNames } from '../../src/shared/published-files.js';

const files = readdirSync(new URL('../../data/', import.meta.url)).filter((name) => name.endsWith('.json'));

test('every published dataset can be asked for by its name', () => {
  assert.deepEqual([...publishedNames].sort(), files.map((file) => file.replace(/\.json$/, '')).sort());
});

test('a script that comes from a disk has no address of data to give', () => {
  for (const name of publishedNames) assert.equal(publishedDataset(name), undefined);
});
