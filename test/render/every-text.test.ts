import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { renderEmbed, renderHtml, renderMarkdown, renderJsonLd, type Sheet } from '../../src/render/index.js';
import { cases } from './cases.js';
import { markdownToHtml, missingInOrder, normalise, textOf } from './documents.js';
import { orderedTexts, shownTexts } from './shown-texts.js';

// The promise of the sheets: what an element shows, every document says, in the same words and the same order.

const documents: Record<string, (sheet: Sheet) => string> = {
  figure: (sheet) => textOf(renderHtml(sheet)),
  'e-mail': (sheet) => textOf(renderHtml(sheet, { variant: 'email' })),
  embed: (sheet) => textOf(renderEmbed(sheet)),
  Markdown: (sheet) => textOf(markdownToHtml(renderMarkdown(sheet))),
};

describe('every text of a view', () => {
  for (const { name, view, sheet } of cases) {
    it(`is in the documents of ${name}`, () => {
      const texts = shownTexts(view);
      assert.ok(texts.length > 1);
      for (const [format, print] of Object.entries(documents)) {
        const document = print(sheet);
        const missing = texts.filter(({ text }) => !document.includes(normalise(text)));
        assert.deepEqual(missing, [], format);
        if (sheet.columns.length > 0)
          assert.deepEqual(missingInOrder(document, orderedTexts(view)), [], format);
      }
    });
  }

  it('would be missed', () => {
    const [first] = cases;
    assert.ok(first);
    const document = textOf(renderHtml({ ...first.sheet, groups: first.sheet.groups.slice(1) }));
    const missing = shownTexts(first.view).filter(({ text }) => !document.includes(normalise(text)));
    assert.ok(missing.length > 0);
    const reversed = { ...first.sheet, groups: [...first.sheet.groups].reverse() };
    assert.ok(missingInOrder(textOf(renderHtml(reversed)), orderedTexts(first.view)).length > 0);
  });
});

describe('every row of a table', () => {
  for (const { name, dataset, sheet, language } of cases) {
    it(`is in the JSON-LD of ${name}`, () => {
      const texts = textsOf(JSON.parse(renderJsonLd(sheet, dataset, language)));
      const document = normalise(texts.join(' '));
      for (const { rows } of sheet.groups) {
        for (const { head, cells } of rows) {
          for (const { text } of [head, ...cells.filter(({ entries }) => !entries)]) {
            assert.ok(document.includes(normalise(text)), text);
          }
        }
      }
      const heads = sheet.groups.flatMap(({ rows }) => rows.map(({ head }) => head.text));
      assert.deepEqual(missingInOrder(document, sheet.by ? [] : heads), []);
    });
  }
});

const textsOf = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
};
