import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { armed, markup, markupClasses } from './corpus/markup.js';
import { parseDataset } from '../../src/dataset/parse.js';
import { coverage, hostileDataset } from './corpus/hostile-dataset.js';
import { badUrlClasses, badUrls, goodUrls } from './corpus/urls.js';

describe('the corpus of hostile texts', () => {
  it('has 150 payloads and more, each once', () => {
    assert.ok(markup.length >= 150, String(markup.length));
    assert.equal(new Set(markup).size, markup.length);
  });

  for (const [name, texts] of Object.entries(markupClasses)) {
    it(`has ten and more of the class ${name}`, () => assert.ok(texts.length >= 10, String(texts.length)));
  }

  it('has payloads that run and payloads that fetch', () => {
    assert.ok(markup.filter((text) => text.includes('CALL')).length >= 100);
    assert.ok(markup.filter((text) => text.includes('LEAK')).length >= 30);
    assert.equal(armed('<a CALL LEAK CALL>', 'f($&)', '//x'), '<a f($&) //x f($&)>');
  });

  it('has no text that a limit of the format would cut', () => {
    for (const text of markup) assert.ok(armed(text, 'fired(1)', 'x'.repeat(100)).length < 300, text);
  });
});

describe('the corpus of addresses', () => {
  it('has 80 bad ones and more, and 12 good ones and more, each once', () => {
    assert.ok(badUrls.length >= 80, String(badUrls.length));
    assert.ok(goodUrls.length >= 12);
    assert.equal(new Set([...badUrls, ...goodUrls]).size, badUrls.length + goodUrls.length);
  });

  it('has some for every case', () => {
    for (const [id, urls] of Object.entries(badUrlClasses)) assert.ok(urls.length >= 9, id);
  });
});

describe('the hostile dataset', () => {
  it('has something in every field of the schema that holds a string', () => {
    const { met, known } = coverage();
    assert.ok(known.length > 70, String(known.length));
    // What a union allows to be nothing at all is no string.
    assert.deepEqual(
      known.filter((field) => !met.has(field)),
      [],
    );
  });

  it('is a dataset that is read whole, whatever it says', () => {
    for (const payload of markup) {
      const text = armed(payload, 'fired(1)', '//leak.example/x');
      const { dataset, places } = hostileDataset({ text, id: text });
      const outcome = parseDataset(dataset);
      assert.ok(outcome.ok, text);
      assert.deepEqual(outcome.value.issues, [], text);
      assert.ok(places > 200, String(places));
    }
  });
});
