import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { idsOf } from '../faults/catalogue.js';

const root = new URL('../../', import.meta.url);
const text = readFileSync(new URL('SECURITY.md', root), 'utf8');
const promises = [...text.matchAll(/^\d+\. \*\*[\s\S]*?(?=^\d+\. |^\n?\S)/gm)].map(([promise]) => promise);

const filesIn = (promise: string) =>
  [...promise.matchAll(/`((?:browser|node)\/[a-z-]+)`/g)].map(
    ([, name]) => `test/faults/${name ?? ''}.test.ts`,
  );

/** `D04–D06` is three of them. */
function idsIn(promise: string): string[] {
  return [...promise.matchAll(/\b([NDHLEC])(\d\d)(?:–[NDHLEC](\d\d))?/g)].flatMap(([, letter, from, to]) =>
    Array.from(
      { length: Number(to ?? from) - Number(from) + 1 },
      (_, index) => `${letter ?? ''}${String(Number(from) + index).padStart(2, '0')}`,
    ),
  );
}

function idsTestedIn(file: string): string[] {
  const source = readFileSync(new URL(file, root), 'utf8');
  return [...source.matchAll(/['"`]([NDHLEC]\d\d[^'"`]*)/g)].flatMap(([, title]) => idsOf(`${title ?? ''} `));
}

/** The network's faults stand in a table of their own. */
const tables = ['test/faults/browser/network-faults.ts'];

describe('SECURITY.md', () => {
  it('has its promises', () => {
    assert.equal(promises.length, 11);
  });

  for (const promise of promises) {
    const [, title] = /\*\*(.*?)\*\*/s.exec(promise) ?? [];
    it(`names tests that hold: ${title ?? ''}`, () => {
      const files = filesIn(promise);
      assert.ok(files.length > 0);
      assert.deepEqual(
        files.filter((file) => !existsSync(new URL(file, root))),
        [],
      );
      const tested = new Set([...files, ...tables].flatMap(idsTestedIn));
      assert.deepEqual(
        idsIn(promise).filter((id) => !tested.has(id)),
        [],
      );
    });
  }

  it('names files of the code that are there', () => {
    const named = [...text.matchAll(/`((?:src|test)\/[\w./-]+)`/g)].map(([, path]) => path ?? '');
    assert.ok(named.length > 5);
    assert.deepEqual(
      named.filter((path) => !existsSync(new URL(path, root))),
      [],
    );
  });
});
