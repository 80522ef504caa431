// What the README says about limits is what the kit has.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import * as limits from '../../src/dataset/limits.js';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const section = /^## Limits\n([^]*?)^## /m.exec(readme)?.[1] ?? '';

const inPrint: Record<string, (value: number) => string> = {
  mostMilliseconds: (value) => `${value / 1000} seconds`,
  mostBytes: (value) => `${value / 2 ** 20} MB`,
};

test('the README names every limit', () => {
  const numbers = Object.entries<number>(limits).map(([name, value]) => [
    name,
    (inPrint[name] ?? ((plain: number) => plain.toLocaleString('en')))(value),
  ]);
  assert.ok(numbers.length > 10);
  assert.deepEqual(
    numbers.filter(([, printed = '']) => !new RegExp(`(?<![\\d,])${printed}(?!,?\\d)`).test(section)),
    [],
  );
});
