// What is left of a snippet where a site takes it through a sanitiser or a parser, each with its own settings.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import sanitizeHtml from 'sanitize-html';
import { renderHtml, type Sheet } from '../../src/render/index.js';
import { samples } from './samples.js';
import { elementsOf, markdownToHtml, parseHtml, textOf } from '../render/documents.js';
import { declarativeShadow, faultsIn, pastedSnippets } from './pasted-snippets.js';

const tagsOf = (html: string) => elementsOf(parseHtml(html)).map(({ tag }) => tag);

describe('sanitize-html', () => {
  for (const snippet of pastedSnippets) {
    it(`leaves all to be read, and once: ${snippet.name}`, () => {
      const clean = sanitizeHtml(snippet.html);
      assert.deepEqual(faultsIn(textOf(clean), snippet), []);
      assert.ok(tagsOf(clean).every((tag) => !tag.includes('-') && tag !== 'script' && tag !== 'iframe'));
      assert.equal(tagsOf(clean).includes('table'), tagsOf(snippet.html).includes('table'));
    });
  }

  it('would show twice what also lies in a shadow root', () => {
    const { sheet } = scorecard();
    const html = declarativeShadow(sheet, renderHtml(sheet), renderHtml(sheet));
    const snippet = { name: '', html: renderHtml(sheet), facts: [] };
    assert.deepEqual(faultsIn(textOf(sanitizeHtml(html)), snippet), ['does not read as before']);
  });
});

describe('Markdown', () => {
  for (const snippet of pastedSnippets.filter(({ html }) => html.startsWith('<figure>'))) {
    it(`keeps the structure: ${snippet.name}`, () => {
      const page = markdownToHtml(`Before.\n\n${snippet.html.trimEnd()}\n\nAfter.\n`);
      const [before, ...rest] = elementsOf(parseHtml(page));
      const after = rest.pop();
      assert.deepEqual([before?.tag, after?.tag], ['p', 'p']);
      assert.deepEqual(rest, elementsOf(parseHtml(snippet.html)));
    });
  }

  it('would take a table out of an element that shares its line', () => {
    const { sheet } = scorecard();
    const line = `<openness-scorecard>${renderHtml(sheet).replaceAll('\n', '')}</openness-scorecard>`;
    const table = elementsOf(parseHtml(markdownToHtml(line))).find(({ tag }) => tag === 'table');
    assert.ok(!table?.around.includes('openness-scorecard') || table.around.includes('p'));
  });
});

function scorecard(): { sheet: Sheet } {
  const [sample] = samples;
  assert.ok(sample);
  return sample;
}
