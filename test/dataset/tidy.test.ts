import { expect } from '@open-wc/testing';
import { tidy, tidyText } from '../../src/dataset/tidy.js';
import { makeDataset } from '../fixtures/datasets.js';

describe('tidyText(text, longest)', () => {
  const cases: [what: string, text: string, tidied: string][] = [
    ['plain letters', 'OLMo 2 32B', 'OLMo 2 32B'],
    ['other letters', 'Тест 模型 \u{1f600}', 'Тест 模型 \u{1f600}'],
    ['a letter in two parts', 'e\u0301', '\u00e9'],
    ['line ends', 'one\r\ntwo\u2028three', 'one two three'],
    ['control characters', 'a\0b\u001bc\u0085', 'abc '],
    ['what turns the direction', '\u202eabc\u2066', 'abc'],
    ['what only marks the direction of a letter', 'a\u200f!', 'a\u200f!'],
    ['half a letter', 'a\ud800b', 'a\ufffdb'],
    ['nothing that could be seen', '\u202e', '\ufffd'],
    [
      'a tower of marks',
      `z${'\u0301\u0302'.repeat(30)}!`,
      `${`z${'\u0301\u0302'.repeat(30)}`.normalize('NFC').slice(0, 7)}!`,
    ],
    ['a text as long as it may be', 'x'.repeat(20), 'x'.repeat(20)],
    ['one letter more', 'x'.repeat(21), `${'x'.repeat(19)}…`],
    ['a million letters', 'x'.repeat(1_000_000), `${'x'.repeat(19)}…`],
    ['a family at the limit', `${'x'.repeat(17)}👨‍👩‍👧‍👦!`, `${'x'.repeat(17)}…`],
    ['a family that is too long by itself', '👨‍👩‍👧‍👦'.repeat(9), '👨‍👩‍👧‍👦…'],
    ['flags', '🇪🇺'.repeat(9), `${'🇪🇺'.repeat(4)}…`],
  ];
  for (const [what, text, tidied] of cases) {
    it(what, () => expect(tidyText(text, 20)).to.equal(tidied));
  }

  it('is the same when it is done again', () => {
    for (const [, text] of cases) expect(tidyText(tidyText(text, 20), 20)).to.equal(tidyText(text, 20));
  });
});

describe('tidy(value)', () => {
  it('gives sentences more room than names, and leaves links alone', () => {
    const text = 'x'.repeat(5000);
    const url = `https://example.org/${'x'.repeat(1000)}`;
    const { name, note, links } = tidy({ name: text, note: text, links: [{ url }] });
    expect([name.length, note.length]).to.deep.equal([300, 2000]);
    expect(links).to.deep.equal([{ url }]);
  });

  it('brings keys into the same form as the ids that they repeat', () => {
    expect(tidy({ 'e\u0301': 1, plain: 2 })).to.deep.equal({ '\u00e9': 1, plain: 2 });
  });

  it('puts no key in the place of another, nor of what objects have by birth', () => {
    const object = JSON.parse('{"code":1,"co\\u0000de":2,"__pro\\u0000to__":{"polluted":1}}') as object;
    expect(tidy(object)).to.have.property('code', 1);
    expect(Object.keys(object)).to.have.length(3);
    expect(Object.getPrototypeOf(object)).to.equal(Object.prototype);
  });

  it('changes nothing in what is tidy', () => {
    expect(tidy(makeDataset())).to.deep.equal(makeDataset());
  });
});
