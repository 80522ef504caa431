import assert from 'node:assert/strict';
import { test } from 'node:test';
import { grownModules, largestModules, measure, type MeasuredFile, tooLarge } from '../size/report.js';
import { toTrafficTable } from '../size/traffic-table.js';

const file = (path: string, gzip: number): MeasuredFile => ({ path, raw: 1, gzip, brotli: 1, ceiling: 100 });

test('a file is too large from one byte over its ceiling on', () => {
  const files = [file('a.js', 100), file('b.js', 101)];
  assert.deepEqual(
    tooLarge(files).map(({ path }) => path),
    ['b.js'],
  );
});

test('what grew or is new is named, the largest growth first; what shrank is not', () => {
  const before = { 'same.ts': 5, 'grown.ts': 5, 'shrunk.ts': 5, 'gone.ts': 5 };
  const now = { 'same.ts': 5, 'grown.ts': 6, 'shrunk.ts': 4, 'new.ts': 9 };
  assert.deepEqual(
    grownModules(before, now).map((line) => line.trim().split(' ')),
    [
      ['+9', 'new.ts'],
      ['+1', 'grown.ts'],
    ],
  );
});

test('the largest modules come first', () => {
  const lines = largestModules({ 'small.ts': 1, 'large.ts': 3, 'middle.ts': 2 }, 2);
  assert.deepEqual(
    lines.map((line) => line.trim().split(' ')[1]),
    ['large.ts', 'middle.ts'],
  );
});

test('a repetitive text is measured as smaller when compressed', () => {
  const { raw, gzip, brotli } = measure(Buffer.from('abc'.repeat(1000)));
  assert.equal(raw, 3000);
  assert.ok(gzip < 100 && brotli < 100);
});

test('a million views cost each file once for every new reader', () => {
  const pages = [{ name: 'p', files: [{ brotli: 30_000 }, { brotli: 10_000 }] }];
  const cells = toTrafficTable(pages, [1, 1 / 4])
    .split('\n')
    .at(-1)
    ?.split('|')
    .map((cell) => cell.trim());
  assert.deepEqual(cells?.slice(1, -1), ['p', '2', '40.0', '2,000,000', '40.0', '500,000', '10.0']);
});
