import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { printable } from '../../src/cli/printable.js';

describe('printable', () => {
  it('shows what would move, colour or turn text', () => {
    const cases: [text: string, shown: string][] = [
      ['a\u001b[31mb', 'a\\u{1b}[31mb'],
      ['a\r\nb', 'a\\u{d}\\u{a}b'],
      ['a\u202eb\u2066', 'a\\u{202e}b\\u{2066}'],
      ['\ud800', '\\u{d800}'],
      ['Modèle 😀 日本', 'Modèle 😀 日本'],
    ];
    for (const [text, shown] of cases) assert.equal(printable(text), shown);
  });

  it('breaks commands of build services, and leaves what only looks alike', () => {
    const cases: [text: string, shown: string][] = [
      ['::error::x', '\\u{3a}:error::x'],
      ['  ::error::x', '  \\u{3a}:error::x'],
      ['x ##[group]y', 'x \\u{23}#[group]y'],
      ['##vso[task]', '\\u{23}#vso[task]'],
      ['error: a::b', 'error: a::b'],
      ['# C## [1]', '# C## [1]'],
    ];
    for (const [text, shown] of cases) assert.equal(printable(text), shown);
  });

  it('shortens, and changes nothing that it has made', () => {
    const text = printable(`::\u001b${'x'.repeat(1000)}`);
    assert.ok(text.length < 600);
    assert.equal(printable('\\u{3a}:error::\\u{1b}'), '\\u{3a}:error::\\u{1b}');
  });
});
