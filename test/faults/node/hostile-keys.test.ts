import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseDataset } from '../../../src/dataset/parse.js';
import { parseYaml, YamlError } from '../../../src/importers/yaml.js';
import { fullDataset } from '../corpus/full-dataset.js';

const isClean = () => assert.equal((Object.prototype as { polluted?: unknown }).polluted, undefined);

/** A key of a prototype put into every object of the data, as JSON that a server sends. */
function poisoned(key: string): unknown {
  const poison = key === '__proto__' ? '{"polluted":1}' : '{"prototype":{"polluted":1}}';
  return JSON.parse(
    JSON.stringify(fullDataset()).replaceAll('{', `{"${key}":${poison},`).replaceAll(',}', '}'),
  );
}

describe('keys of prototypes', () => {
  for (const key of ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'])
    it(`H15 change nothing and are not taken over: ${key}`, () => {
      const outcome = parseDataset(poisoned(key));
      isClean();
      assert.ok(outcome.ok);
      assert.ok(!JSON.stringify(outcome.value.dataset).includes('polluted'));
      assert.equal(Object.getPrototypeOf(outcome.value.dataset), Object.prototype);
      // Of results, whose keys are free, the stranger is left out and counted.
      const results = outcome.value.issues.filter(({ path }) => path.includes(`results.${key}`));
      assert.ok(results.length > 0);
    });

  for (const text of [
    '__proto__:\n  polluted: 1\n',
    '"__proto__": {polluted: 1}\n',
    'a:\n  __proto__: {polluted: 1}\n',
    'base: &b {polluted: 1}\n<<: *b\n',
    '<<: {__proto__: {polluted: 1}}\n',
    'a: !!js/function "x"\n',
  ])
    it(`H16 are refused in YAML: ${JSON.stringify(text)}`, () => {
      assert.throws(() => parseYaml(text), YamlError);
      isClean();
    });

  it('H16 of a harmless kind are texts like any other in YAML', () => {
    const read = parseYaml('constructor: {prototype: {polluted: 1}}\n') as Record<string, unknown>;
    isClean();
    assert.equal(Object.getPrototypeOf(read), null);
  });
});
