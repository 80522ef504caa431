// Browsers take the published datasets as checked. This is the check.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parseDataset } from '../../src/dataset/parse.js';

const folder = new URL('../../data/', import.meta.url);

for (const file of readdirSync(folder).filter((name) => name.endsWith('.json')))
  test(`${file} has no fault, and the full check changes nothing`, () => {
    const published: unknown = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
    const outcome = parseDataset(published);
    assert.ok(outcome.ok);
    assert.deepEqual(outcome.value.issues, []);
    assert.deepEqual(outcome.value.dataset, published);
  });
