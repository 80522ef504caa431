import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Check } from './check-publication.js';
import { mergeTables, toMarkdown, toRow } from './table.js';

const check = (problems: Check['problems']): Check => ({
  reading: 'element',
  shows: 'element',
  widgets: ['scorecard', 'badge'],
  problems,
});

const hosts = ['Plain page', 'Press', 'Press Plus'];
const row = (host: string, version: string, problems: Check['problems'] = []) =>
  toRow(host, version, 'pasted', [check(problems)]);

test('a reading with a fault does not look like one without', () => {
  const [good, one, page] = [
    row('Press', '1.0'),
    row('Press', '1.0', [{ widget: 'badge', text: 'missing' }]),
    row('Press', '1.0', [{ text: 'error' }]),
  ].map(({ cells }) => cells.element);
  assert.equal(new Set([good, one, page]).size, 3);
  assert.match(one ?? '', /1 of 2/);
});

test('rows of hosts that were not tried stay, in the order of the hosts', () => {
  const earlier = toMarkdown([row('Press', '1.0'), row('Press Plus', '2.0'), row('Plain page', '')]);
  const merged = mergeTables(earlier, [row('Press', '1.1')], hosts).split('\n');
  assert.deepEqual(
    merged.slice(2).map((line) => line.split('|')[1]?.trim()),
    ['Plain page', 'Press 1.1', 'Press Plus 2.0'],
  );
});

test('rows of hosts that are no more go', () => {
  const earlier = toMarkdown([row('Gone', '1.0'), row('Press', '1.0')]);
  assert.equal(mergeTables(earlier, [row('Plain page', '')], hosts).split('\n').length, 4);
});
