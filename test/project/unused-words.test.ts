import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseAst } from 'rollup/parseAst';
import { leaveOutUnusedWords } from '../../src/locales/unused-words.mjs';

const words = `const en = {
  loading: 'Loading',
  retry: () => later('x'),
  noTotalReason: { none: 'None' },
  inside: (name) => name,
  nobody: 'Unused',
};`;

function leaveOut(code: string, id: string): string | null {
  const context = {
    parse: parseAst,
    error(message: string): never {
      throw new Error(message);
    },
  };
  const result = leaveOutUnusedWords().renderChunk.call(context, code, { modules: { [id]: {} } });
  return result && result.code;
}

test('words that nothing else in the bundle names are left out, and the rest of the code stays', () => {
  const rest = "show(en.loading, strings.noTotalReason, words => ({ retry: 1 }), pick('inside'));";
  const code = leaveOut(`${words}\n${rest}`, '/kit/src/locales/en.ts') ?? '';
  for (const name of ['loading', 'retry', 'noTotalReason', 'inside'])
    assert.match(code, new RegExp(`${name}:`));
  assert.doesNotMatch(code, /nobody|Unused/);
  assert.ok(code.endsWith(rest));
  parseAst(code);
});

test('a bundle without words stays as it is, and one whose words are not found is refused', () => {
  assert.equal(leaveOut('show()', '/kit/src/other.ts'), null);
  assert.throws(() => leaveOut('show()', '/kit/src/locales/en.ts'));
});
