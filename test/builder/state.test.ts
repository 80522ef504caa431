import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { settingsOf } from '../../demo/builder/settings.js';
import { type BuilderState, defaultState, readState, writeState } from '../../demo/builder/state.js';
import { hosts } from '../../src/hosts/snippet.js';
import { widgets } from '../../src/render/index.js';

test('an address without a query is the default', () => {
  assert.deepEqual(readState(''), defaultState);
  assert.deepEqual(readState('?'), defaultState);
});

test('the address names what is chosen, readably, and nothing else', () => {
  const state = readState(
    '?widget=openness-compare&models=olmo,deepseek-r1&rubric=osai-14&layout=compact&x=1',
  );
  assert.equal(writeState(state), 'widget=compare&models=olmo,deepseek-r1&rubric=osai-14&host=html');
});

const unfit: [query: string, name: keyof BuilderState, value: unknown][] = [
  ['widget=__proto__', 'widget', 'scorecard'],
  ['widget=constructor', 'widget', 'scorecard'],
  ['host=toString', 'host', 'html'],
  ['theme=pink', 'settings', {}],
  ['heading-level=1', 'settings', {}],
  ['heading-level=99', 'settings', {}],
  ['widget=pricing&as-of=2025-02-30', 'settings', {}],
  ['widget=pricing&as-of=yesterday', 'settings', {}],
  ['widget=pricing&blend=a:b', 'settings', {}],
  ['widget=pricing&calculator=maybe', 'settings', {}],
  ['widget=index&released-from=May', 'settings', {}],
  [`widget=index&search=${'a'.repeat(300)}`, 'settings', {}],
  ['lang=%3Cscript%3E', 'language', ''],
  ['lang=de_DE', 'language', ''],
  ['models=,%20,,', 'models', []],
];
for (const [query, name, value] of unfit) {
  test(`${query.slice(0, 60)} counts as not given`, () => {
    assert.deepEqual(readState(query)[name], value);
  });
}

test('ids are listed once and are not more than an element takes; a single model has a name of its own', () => {
  assert.deepEqual(readState('models=a,b,a').models, ['a', 'b']);
  assert.equal(
    readState(`models=${Array.from({ length: 50 }, (_, index) => `m${index}`).join(',')}`).models.length,
    12,
  );
  assert.deepEqual(readState('model=olmo').models, ['olmo']);
});

test('a language gets its usual spelling', () => {
  assert.equal(readState('lang=pt-br').language, 'pt-BR');
});

test('any text at all can be read, and what has been read is read the same again', () => {
  const names = [
    ...new Set(widgets.flatMap((widget) => settingsOf(widget).map(({ name }) => name))),
    ...['widget', 'models', 'model', 'lang', 'host', 'scripts', 'frame', 'page', '__proto__'],
  ];
  const value = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(...widgets, ...hosts, 'dark', 'source', 'true', '2025-01-25', '3:1', 'de-at', 'a,b'),
  );
  const query = fc
    .array(fc.tuple(fc.constantFrom(...names), value), { maxLength: 12 })
    .map((pairs) => new URLSearchParams(pairs).toString());
  fc.assert(
    fc.property(fc.oneof(query, fc.string()), (text) => {
      const state = readState(text);
      assert.deepEqual(readState(writeState(state)), state);
    }),
    { numRuns: 500 },
  );
});
