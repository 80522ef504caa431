import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { importGenaiPrices } from '../../../src/importers/genai-prices.js';
import { reportFigure } from './figures.js';

// Every pattern of the kit, found in its source, against texts on which careless patterns never end.

const source = new URL('../../../src/', import.meta.url);

interface Pattern {
  place: string;
  pattern: RegExp;
}

const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => ({ path, text: readFileSync(new URL(path.replaceAll('\\', '/'), source), 'utf8') }));

function visitAll(path: string, text: string, visit: (node: ts.Node, place: string) => void): void {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const walk = (node: ts.Node) => {
    visit(node, `${path}:${file.getLineAndCharacterOfPosition(node.pos).line + 1}`);
    ts.forEachChild(node, walk);
  };
  walk(file);
}

function patternsOf(path: string, text: string): Pattern[] {
  const found: Pattern[] = [];
  visitAll(path, text, (node, place) => {
    if (!ts.isRegularExpressionLiteral(node)) return;
    const [, body = '', flags = ''] = /^\/(.*)\/([a-z]*)$/s.exec(node.text) ?? [];
    found.push({ place, pattern: new RegExp(body, flags) });
  });
  return found;
}

/** Places where a pattern is made of something else than a literal. */
function madePatterns(path: string, text: string): string[] {
  const found: string[] = [];
  visitAll(path, text, (node, place) => {
    const isMade = ts.isNewExpression(node) || ts.isCallExpression(node);
    if (isMade && node.expression.getText() === 'RegExp') found.push(place.replace(/:\d+$/, ''));
  });
  return found;
}

const longest = 100_000;
const parts = [
  ...Array.from('aA0-_ \t\n.,:/|&<([{"\'\\=+@#%~é\u00a0'),
  ...[
    'a-',
    'a.',
    'a/',
    'a ',
    '1.',
    '1,',
    '-1',
    '\\\\',
    'https://a.',
    'a@',
    '2024-',
    'T00:',
    'xn--',
    'a=b;',
    'on',
    '()',
    '.\n',
  ],
];
const texts = parts.flatMap((part) => {
  const long = part.repeat(Math.ceil(longest / part.length)).slice(0, longest);
  return ['', 'https://', 'a'].flatMap((start) => [
    `${start}${long}`,
    `${start}${long}!`,
    `${start}${long}\u0000`,
  ]);
});

/** Milliseconds for all matches in a text; the better of two tries, because others work on this machine too. */
function timeOf(pattern: RegExp, text: string): number {
  const once = () => {
    const start = performance.now();
    text.replace(pattern, '');
    return performance.now() - start;
  };
  const first = once();
  return first < 50 ? first : Math.min(first, once());
}

function slowest(pattern: RegExp): { time: number; text: string } {
  let worst = { time: 0, text: '' };
  for (const text of texts) {
    const time = timeOf(pattern, text);
    if (time > worst.time) worst = { time, text: `${text.slice(0, 20)}…${text.slice(-2)}` };
    if (time > 500) break;
  }
  return worst;
}

describe('patterns', () => {
  it('H17 none of ours stalls at a text of 100,000 characters', () => {
    const patterns = files.flatMap(({ path, text }) => patternsOf(path, text));
    assert.ok(patterns.length > 150, String(patterns.length));
    const distinct = [...new Map(patterns.map((one) => [String(one.pattern), one])).values()];
    const timed = distinct.map(({ place, pattern }) => ({
      place,
      pattern: String(pattern),
      ...slowest(pattern),
    }));
    const worst = Math.max(...timed.map(({ time }) => time));
    reportFigure(
      'patterns of the kit: slowest at 100,000 characters',
      `${Math.ceil(worst)} ms of ${distinct.length}`,
    );
    assert.deepEqual(
      timed.filter(({ time }) => time > 500),
      [],
    );
  });

  it('finds a pattern that stalls', () => {
    // Quadratic, the mildest kind.
    assert.ok(slowest(/\s+$/).time > 500);
  });

  it('H18 none is made of data', () => {
    const made = files.flatMap(({ path, text }) => madePatterns(path, text));
    assert.deepEqual(made, ['shared/tag-name.ts']);
  });

  it('H18 patterns of an upstream are neither run nor kept', () => {
    const stalls = '(a+)+$';
    const model = {
      id: 'a'.repeat(80),
      match: { regex: stalls, or: [{ regex: stalls }, { contains: 'a' }] },
      prices: { input_mtok: 1 },
    };
    const provider = { id: 'acme', name: 'Acme', model_match: { regex: stalls }, models: [model] };
    const { dataset } = importGenaiPrices([provider], { date: '2026-11-22', revision: '1' });
    assert.equal(dataset.offers.length, 1);
    assert.ok(!JSON.stringify(dataset).includes(stalls));
  });
});
