import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listLooks } from './looks.js';
import { elements, readOptions } from './options.js';

const themes = ['none', 'newspaper'];

test('without options every element is shown in every look', () => {
  const options = readOptions([], themes);
  assert.deepEqual(options.elements, elements);
  // 2 directions, 2 themes, 3 schemes and 5 widths.
  assert.equal(listLooks(options.looks).length, 60);
  assert.equal(options.task, 'sheets');
});

test('options restrict what is shown', () => {
  const args =
    '--element openness-badge --state Ready --theme newspaper --width 333 --width 500 --scheme dark';
  const options = readOptions([...args.split(' '), '--direction', 'rtl'], themes);
  assert.deepEqual(options.elements, ['openness-badge']);
  assert.ok(options.hasState('Ready, compact'));
  assert.ok(!options.hasState('Loading'));
  assert.deepEqual(
    listLooks(options.looks),
    [333, 500].map((width) => ({ direction: 'rtl', theme: 'newspaper', scheme: 'dark', width })),
  );
});

test('what does not exist is refused, and so is what is no width', () => {
  for (const [option, value] of [
    ['element', 'openness-cake'],
    ['theme', 'magazine'],
    ['scheme', 'sepia'],
    ['width', 'wide'],
    ['width', '0'],
    ['colour', 'red'],
  ]) {
    assert.throws(() => readOptions([`--${option}`, value!], themes), new RegExp(option!));
  }
});
