import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { JsonError, parseJson } from '../../src/importers/shared/json.js';

function errorOf(text: string): JsonError {
  try {
    parseJson(text);
  } catch (error) {
    assert.ok(error instanceof JsonError);
    return error;
  }
  return assert.fail('was taken');
}

describe('parseJson', () => {
  it('reads what JSON.parse reads, with or without a byte order mark', () => {
    for (const text of [
      '{"a": [1, {"a": "\\"{[:"}], "b": {"a": "\\\\"}, "": null}',
      '[]',
      ' "x" ',
      '{"a\\"": 1, "a": "a\\"", "\\\\": {}}',
      '["a", "a"]',
    ]) {
      assert.deepEqual(parseJson(text), JSON.parse(text));
      assert.deepEqual(parseJson(`\ufeff${text}`), JSON.parse(text));
    }
  });

  it('refuses two values under one key, and names both lines', () => {
    const { code, message, place } = errorOf('{"a": 1,\n "b": {"a": 2},\n  "\\u0061" : 3}');
    assert.deepEqual([code, place?.line, place?.column], ['duplicate-key', 3, 3]);
    assert.match(message, /lines 1 and 3/);
    assert.equal(errorOf('[{"x": {}}, {"y": 1, "y": 1}]').code, 'duplicate-key');
  });

  it('refuses a key that may change what an object is', () => {
    assert.equal(errorOf('[{"a": {"__proto__": {}}}]').code, 'forbidden-key');
    assert.equal(errorOf('{"__\\u0070roto__": 1}').code, 'forbidden-key');
  });

  it('names the place of an error of syntax', () => {
    const { code, place } = errorOf('{"a": 1,\n "b": oops}');
    assert.deepEqual([code, place], ['syntax', { line: 2, column: 7, excerpt: ' "b": oops}' }]);
  });

  it('refuses depths on which others fail later', () => {
    assert.equal(errorOf('['.repeat(100_000) + ']'.repeat(100_000)).code, 'too-deep');
    assert.ok(parseJson('['.repeat(64) + ']'.repeat(64)));
  });

  it('takes a text of many megabytes in one string', () => {
    const text = JSON.stringify({ a: '\\"'.repeat(2_000_000) });
    assert.deepEqual(parseJson(text), JSON.parse(text));
  });
});
