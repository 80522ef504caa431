// What a screen reader is told of every element in every state; `npm run outlines -- --write` accepts a change.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { differences, folder, readSnapshot, takeSnapshots } from './snapshots.js';

const accepted = readdirSync(folder);

describe('the accessibility tree', () => {
  let found: Map<string, string>;
  before(async () => {
    found = await takeSnapshots();
  });

  it('has an accepted outline for each state, and no other', () => {
    assert.deepEqual([...found.keys()].toSorted(), accepted.toSorted());
  });

  for (const file of accepted) {
    it(`is as accepted: ${file.replace('.txt', '')}`, () => {
      assert.deepEqual(differences(readSnapshot(file), found.get(file) ?? ''), []);
    });
  }
});
