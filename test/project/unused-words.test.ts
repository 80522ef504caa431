import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { transformSync } from 'esbuild';
import { parseAst } from 'rollup/parseAst';
import { en } from '../../src/locales/en.js';
import { leaveOutUnusedWords, saidIn } from '../../src/locales/unused-words.mjs';

const words = `const en = {
  loading: 'Loading',
  retry: () => later('x'),
  noTotalReason: { none: 'None' },
  inside: (name) => name,
  whole: 'Whole',
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

test('words that nothing else in the bundle says are left out, and the rest of the code stays', () => {
  const rest = `show(strings.loading, wording.strings$1.noTotalReason, nobody, { nobody: other.nobody, 'nobody': 'nobody' });
const { retry } = wording.strings;
const say = ({ strings: { inside }, format }) => inside(format), tell = (strings) => strings.whole;`;
  const code = leaveOut(`${words}\n${rest}`, '/kit/src/locales/en.ts') ?? '';
  for (const name of ['loading', 'retry', 'noTotalReason', 'inside', 'whole'])
    assert.match(code, new RegExp(`${name}:`));
  assert.doesNotMatch(code, /Unused/);
  assert.ok(code.endsWith(rest));
  parseAst(code);
});

test('where a word is chosen by its name, all names and texts of the bundle count', () => {
  const code =
    leaveOut(`${words}\nshow(strings[name], 'whole', { retry: 1 });`, '/kit/src/locales/en.ts') ?? '';
  for (const name of ['retry', 'whole']) assert.match(code, new RegExp(`${name}:`));
  assert.doesNotMatch(code, /nobody|inside/);
});

test('every word is said in a way that is found, so that no bundle lacks one', () => {
  const root = new URL('../../src/', import.meta.url);
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.startsWith('locales'),
  );
  const said = files.flatMap((file) => {
    const source = readFileSync(new URL(file, root), 'utf8');
    return source.includes('strings')
      ? [...saidIn(parseAst(transformSync(source, { loader: 'ts' }).code))]
      : [];
  });
  assert.deepEqual(
    Object.keys(en).filter((name) => !said.includes(name)),
    [],
  );
});

test('a bundle without words stays as it is, and one whose words are not found is refused', () => {
  assert.equal(leaveOut('show()', '/kit/src/other.ts'), null);
  assert.throws(() => leaveOut('show()', '/kit/src/locales/en.ts'));
});
