import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { catalogue, groups, idsOf } from './catalogue.js';

// No case gets lost: ids, tests and exceptions have to add up. That a test named here has run, and in which
// engines, is what `npm run test:faults` checks and prints.

const folder = new URL('./', import.meta.url);

const testFiles = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => /^(browser|node)[\\/].*\.ts$/.test(path))
  .map((path) => readFileSync(new URL(path.replaceAll('\\', '/'), folder), 'utf8'));

/** Ids at the head of a text literal: the title of a test, or of a line in a table of them. */
function idsNamedIn(source: string): string[] {
  const ids: string[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node)) ids.push(...idsOf(node.text));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('test.ts', source, ts.ScriptTarget.Latest));
  return ids;
}

/** What is wrong with the cases, by id. */
function findGaps(tested: ReadonlySet<string>): string[] {
  return [...catalogue].flatMap(([id, { exception }]) => {
    if (tested.has(id) && exception) return [`${id} has a test and an exception`];
    return tested.has(id) || exception ? [] : [`${id} has neither a test nor an exception`];
  });
}

const tested = new Set(testFiles.flatMap(idsNamedIn));

describe('the catalogue', () => {
  for (const { letter, name, size, cases } of groups) {
    it(`numbers the cases of the group ${name} without a gap`, () => {
      const ids = Array.from(
        { length: size },
        (_, index) => `${letter}${String(index + 1).padStart(2, '0')}`,
      );
      assert.deepEqual(Object.keys(cases), ids);
    });
  }

  it('has 266 cases, each with a title of its own', () => {
    assert.equal(catalogue.size, 266);
    assert.equal(new Set([...catalogue.values()].map(({ title }) => title)).size, 266);
  });

  it('gives a reason where it names an exception', () => {
    for (const [id, { exception }] of catalogue)
      assert.ok(exception === undefined || exception.length > 20, id);
  });

  it('has a test or an exception for every case, and never both', () => {
    assert.deepEqual(findGaps(tested), []);
  });

  it('is named by tests with known ids only', () => {
    assert.deepEqual(
      [...tested].filter((id) => !catalogue.has(id)),
      [],
    );
  });
});

// A checker that finds nothing may be blind.
describe('the check of the catalogue', () => {
  it('reads ids in titles, in tables and before placeholders', () => {
    const source =
      "it('N01 N02 one', f); const t = { 'D03 two': 1 }; it(`H04 ${name}`, f); const no = ['L05', 'xE06 a'];";
    assert.deepEqual(idsNamedIn(source), ['N01', 'N02', 'D03', 'H04']);
  });

  it('finds a case without a test', () => {
    const all = new Set(catalogue.keys());
    all.delete('N01');
    assert.deepEqual(
      findGaps(all).filter((gap) => gap.startsWith('N01')),
      ['N01 has neither a test nor an exception'],
    );
  });
});
