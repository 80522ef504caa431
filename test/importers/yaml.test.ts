import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { parseYaml, YamlError, type YamlErrorCode } from '../../src/importers/yaml.js';

/** Maps have no prototype, which a strict comparison would notice. */
const parse = (text: string): unknown => structuredClone(parseYaml(text));

function assertRefused(text: string, code: YamlErrorCode, line?: number) {
  assert.throws(
    () => parseYaml(text),
    (error) => {
      assert.ok(error instanceof YamlError);
      assert.equal(error.code, code);
      assert.equal(error.place?.line, line);
      assert.doesNotMatch(error.message, /[\n\r]/);
      return true;
    },
  );
}

function assertQuick(run: () => void, milliseconds: number) {
  const start = performance.now();
  run();
  assert.ok(performance.now() - start < milliseconds);
}

describe('parseYaml', () => {
  it('keeps every scalar as text', () => {
    const text =
      'a: 1.10\nb: no\nc: 2024-11-02\nd: 0777\ne: 12:30\nf: .inf\ng: 12345678901234567890\nh: ~\ni:\n';
    assert.deepEqual(parse(text), {
      a: '1.10',
      b: 'no',
      c: '2024-11-02',
      d: '0777',
      e: '12:30',
      f: '.inf',
      g: '12345678901234567890',
      h: '~',
      i: '',
    });
  });

  it('reads nested lists and maps, block and flow', () => {
    const text = '---\na: [x, {b: "y"}]\nc:\n  - |\n    two\n    lines\n  - >\n    one\n    line\n';
    assert.deepEqual(parse(text), { a: ['x', { b: 'y' }], c: ['two\nlines\n', 'one line\n'] });
  });

  it('accepts a byte order mark and every kind of line end, with the same outcome', () => {
    const text = 'a: 1\nb:\n  c: |\n    x\n    y\n';
    for (const other of [`\ufeff${text}`, text.replaceAll('\n', '\r\n'), text.replaceAll('\n', '\r')])
      assert.deepEqual(parse(other), parse(text));
  });

  it('accepts the tags that say what a node is anyway, and anchors nobody refers to', () => {
    assert.deepEqual(parse('!!map\na: !!str 1\nb: !!seq [x]\nc: ! y\nd: &z z'), {
      a: '1',
      b: ['x'],
      c: 'y',
      d: 'z',
    });
  });

  it('finds nothing under the names of inherited properties', () => {
    const value = parseYaml('a: 1\nconstructor: 2') as Record<string, unknown>;
    assert.equal(Reflect.get(value, 'toString'), undefined);
    assert.equal(value.constructor, '2');
  });

  it('reports empty documents as such', () => {
    for (const text of [
      '',
      '\ufeff',
      '# only a comment\n',
      '~',
      '---\n',
      '--- # nothing\n',
      'null\n',
      '\n\n',
    ])
      assertRefused(text, 'empty-document');
    assert.deepEqual(parse('{}'), {});
  });

  it('says where the text is no YAML', () => {
    assertRefused('a: 1\nb: c: d\n', 'syntax', 2);
    assertRefused('a: "x\n', 'syntax', 2);
    assertRefused('a: [1\nb: 2\n', 'syntax', 2);
    assertRefused('a:\n\tb: 1\n', 'tab', 2);
    assertRefused('a: \u0001\n', 'syntax', 1);
  });

  it('refuses NUL', () => {
    assertRefused('a: 1\nb: x\0y\n', 'nul', 2);
    assertRefused('\0', 'nul', 1);
  });

  it('refuses a second document', () => {
    assertRefused('a: 1\n---\nb: 2\n', 'several-documents', 3);
    assertRefused('a: 1\r\n---\r\n- 2\r\n', 'several-documents', 3);
    assertRefused('---\n---\n', 'several-documents');
  });

  it('refuses duplicate, merge, complex and prototype keys', () => {
    assertRefused('a: 1\nb: 2\na: 3\n', 'duplicate-key', 3);
    assertRefused('a: {b: 1, "b": 2}\n', 'duplicate-key', 1);
    assertRefused('x: 1\n<<: {a: 1}\n', 'merge-key', 2);
    assertRefused('? [a]\n: b\n', 'complex-key', 1);
    assertRefused('x: 1\n? {a: b}\n: c\n', 'complex-key', 2);
    assertRefused('a:\n  __proto__: {b: 1}\n', 'forbidden-key', 2);
    assertRefused('"__proto__": 1\n', 'forbidden-key', 1);
  });

  it('refuses tags and aliases', () => {
    assertRefused('a: 1\nb: !!js/function "x"\n', 'tag', 2);
    assertRefused('a: !!binary aGk=\n', 'tag', 1);
    assertRefused('a: !!timestamp 2024-11-02\n', 'tag', 1);
    assertRefused('!!set {a, b}\n', 'tag', 1);
    assertRefused('%TAG !! tag:example.org,2026:\n---\na: !!str b\n', 'tag');
    assertRefused('a: &x 1\nb: *x\n', 'alias', 2);
    assertRefused('&x [*x]\n', 'alias', 1);
  });

  it('stops at once at a billion laughs', () => {
    const lines = [
      'a0: &a0 [lol]',
      ...Array.from({ length: 10 }, (_, n) => `a${n + 1}: &a${n + 1} [${`*a${n},`.repeat(9)}]`),
    ];
    assertQuick(() => assertRefused(lines.join('\n'), 'alias', 2), 100);
  });

  it('stops at about 64 levels', () => {
    assert.doesNotThrow(() => parseYaml('['.repeat(60) + 'x' + ']'.repeat(60)));
    for (const opening of ['[', '{a: ', '- '])
      assertQuick(() => assertRefused(opening.repeat(100_000), 'too-deep', 1), 1000);
  });

  it('stops at 2,000 keys in a map', () => {
    const keys = (count: number) => Array.from({ length: count }, (_, n) => `k${n}: v\n`).join('');
    assert.equal(Object.keys(parseYaml(keys(2000))).length, 2000);
    assertQuick(() => assertRefused(keys(50_000), 'too-many-keys', 2001), 2000);
  });

  it('stops at 5 MiB, counted in bytes', () => {
    assertQuick(() => assertRefused(`a: ${'x'.repeat(5 * 1024 * 1024)}`, 'too-large'), 1000);
    assertQuick(() => assertRefused(`a: ${'€'.repeat(2 * 1024 * 1024)}`, 'too-large'), 1000);
  });
});
