import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { lineOfFault } from '../../src/dataset/json-fault.js';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('lineOfFault(text)', () => {
  const cases: [what: string, text: string, line: number | undefined][] = [
    ['nothing', '', 1],
    ['an object', ' {"a": [1, -0.5e+3, "\\u00e9\\n", true, {}, []], "b": null}\n', undefined],
    ['a comment', '{\n// no\n"a": 1}', 2],
    ['a trailing comma', '{\n"a": 1,\n}', 3],
    ['a trailing comma in a list', '[1,\n2,\n]', 3],
    ['a missing comma', '{"a": 1\n"b": 2}', 2],
    ['a missing value', '{"a":\n}', 2],
    ['an entity', '{\n&quot;a&quot;: 1}', 2],
    ['single quotes', "{\n'a': 1}", 2],
    ['CDATA', '<![CDATA[\n{}]]>', 1],
    ['a second value', '{}\n\n{}', 3],
    ['the wrong bracket', '{"a": [1\n}', 2],
    ['a line end in a string', '{"a": "one\ntwo"}', 1],
    ['an end too early', '{\n"a": [\n1', 3],
    ['NaN', '[NaN]', 1],
    ['a leading zero', '[01]', 1],
  ];
  for (const [what, text, line] of cases) it(what, () => expect(lineOfFault(text)).to.equal(line));

  const pieces = fc.constantFrom(
    ...['{', '}', '[', ']', ',', ':', '"a"', '1', '-', ' ', '\n', 'null', '"', '\\', '//'],
  );

  it('agrees with the engine on what is JSON', () => {
    const texts = fc.oneof(
      fc.json(),
      fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        expect(lineOfFault(text) === undefined).to.equal(isJson(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('looks through a text of megabytes', () => {
    const long = JSON.stringify(
      Array.from({ length: 100_000 }, (_, index) => ({ id: index, name: 'x'.repeat(50) })),
    );
    expect(lineOfFault(long)).to.equal(undefined);
    expect(lineOfFault(`${long.slice(0, -1)},\n]`)).to.equal(2);
    expect(lineOfFault('['.repeat(100_000))).to.equal(1);
  });
});
