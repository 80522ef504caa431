import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { altText, renderEmbed, renderHtml, renderMarkdown, type Sheet } from '../../src/render/index.js';
import { cases, makeCase } from './cases.js';
import { elementsOf, markdownToHtml, parseHtml, textOf } from './documents.js';

const tagsOf = (html: string) => new Set(elementsOf(parseHtml(html)).map(({ tag }) => tag));
const scorecard = makeCase('scorecard', 'osai-14', { models: ['deepseek-r1'] }).sheet;
const badge = makeCase('badge', 'osai-14', { models: ['deepseek-r1'] }).sheet;
const sheets = cases.map(({ name, sheet }) => ({ name, sheet }));
const tables = sheets.filter(({ sheet }) => sheet.columns.length > 0);

/** As many columns in each row as there are heads. */
function widthsOf(html: string): Set<number> {
  return new Set(
    html
      .split('\n')
      .filter((line) => line.startsWith('<tr>'))
      .map((line) =>
        elementsOf(parseHtml(`<table>${line}</table>`))
          .filter(({ tag }) => tag === 'td' || tag === 'th')
          .reduce((sum, { attributes }) => sum + Number(attributes.colspan ?? 1), 0),
      ),
  );
}

describe('HTML for pages', () => {
  for (const { name, sheet } of tables) {
    it(`is a real table of ${name}`, () => {
      const html = renderHtml(sheet);
      const tags = tagsOf(html);
      for (const tag of ['figure', 'table', 'caption', 'th']) assert.ok(tags.has(tag), tag);
      for (const tag of ['script', 'style', 'details', 'svg', 'iframe']) assert.ok(!tags.has(tag), tag);
      assert.doesNotMatch(html, / style=/);
      assert.doesNotMatch(html, /\n\s*\n/);
      assert.deepEqual([...widthsOf(html)], [sheet.columns.length]);
      const heads = elementsOf(parseHtml(html)).filter(({ tag }) => tag === 'th');
      assert.ok(heads.every(({ attributes }) => ['col', 'row', 'rowgroup'].includes(attributes.scope ?? '')));
    });
  }

  it('begins all lines where those of its language begin, and columns of numbers in mail end there', () => {
    const { sheet } = makeCase('pricing', 'prices', { models: ['deepseek-r1'], asOf: '2025-06-01' });
    for (const [lang, start, end] of [
      ['en', 'left', 'right'],
      ['ar', 'right', 'left'],
    ] as const) {
      const sidesOf = (html: string) =>
        new Set(elementsOf(parseHtml(html)).flatMap(({ attributes }) => attributes.align ?? []));
      assert.deepEqual(sidesOf(renderHtml({ ...sheet, lang })), new Set([start]));
      const mail = renderHtml({ ...sheet, lang }, { variant: 'email' });
      assert.deepEqual(sidesOf(mail), new Set([start, end]));
      for (const { attributes } of elementsOf(parseHtml(mail)))
        if (attributes.align) assert.ok(attributes.style?.includes(`text-align:${attributes.align}`));
    }
  });

  it('names source, date, licence and citation', () => {
    const text = textOf(renderHtml(scorecard));
    const { sources, asOf, license, citation } = scorecard.credit;
    for (const part of [sources[0]?.text, asOf, license.text, citation])
      assert.ok(part && text.includes(part));
  });

  it('has a heading where one is asked for, and classes of the name asked for', () => {
    assert.ok(tagsOf(renderHtml(scorecard, { headingLevel: 3 })).has('h3'));
    assert.ok(tagsOf(renderHtml(scorecard, { headingLevel: 99 })).has('h6'));
    assert.match(renderHtml(scorecard, { classPrefix: 'mine' }), /^<figure class="mine-static"/);
    assert.match(renderHtml(scorecard, { classPrefix: '"> <' }), /^<figure class="openness-static"/);
  });
});

describe('HTML for editors that make paragraphs', () => {
  const phrasing = ['a', 'bdi', 'span', 'strong', 'wbr'];
  for (const { name, sheet } of sheets) {
    it(`is one line without a block of ${name}`, () => {
      const html = renderHtml(sheet, { variant: 'classic' });
      assert.equal(html.split('\n').length, 2);
      assert.deepEqual(
        [...tagsOf(html)].filter((tag) => !phrasing.includes(tag)),
        [],
      );
      assert.ok(textOf(html).includes(sheet.asOf));
      assert.ok(textOf(html).includes(sheet.credit.license.text));
    });
  }

  it('says the totals', () => {
    assert.match(textOf(renderHtml(scorecard, { variant: 'classic' })), /6\.5 of 14 \(46%\)/);
    assert.match(textOf(renderHtml(badge)), /46% open\. DeepSeek R1: 6\.5 of 14\./);
  });
});

describe('HTML for mail', () => {
  for (const { name, sheet } of sheets) {
    it(`carries its look and loads nothing for ${name}`, () => {
      const html = renderHtml(sheet, { variant: 'email' });
      for (const tag of ['script', 'style', 'link', 'img', 'svg']) assert.ok(!tagsOf(html).has(tag), tag);
      assert.doesNotMatch(html, /url\(|class=/);
      if (sheet.columns.length > 0) assert.match(html, /<table width="600"/);
    });
  }

  it('may begin with a picture that has the same text', () => {
    const options = {
      variant: 'email',
      image: { url: 'https://example.org/card.png', width: 9999 },
    } as const;
    const [picture] = elementsOf(parseHtml(renderHtml(scorecard, options))).filter(
      ({ tag }) => tag === 'img',
    );
    assert.equal(picture?.attributes.alt, altText(scorecard));
    assert.equal(picture.attributes.width, '600');
    const unsafe = renderHtml(scorecard, { variant: 'email', image: { url: 'data:image/png,x' } });
    assert.ok(!tagsOf(unsafe).has('img'));
  });
});

describe('the snippet with the element', () => {
  const script = {
    url: 'https://cdn.example/openness-widgets@1.0.0/dist/cdn/openness-widgets.js',
    integrity: 'sha384-abc',
  };
  const snippet = (sheet: Sheet) => renderEmbed(sheet, { attributes: { model: 'deepseek-r1' }, script });

  for (const { name, sheet } of tables) {
    it(`keeps its table inside the element, in Markdown too: ${name}`, () => {
      const html = snippet(sheet);
      assert.doesNotMatch(html, /\n\s*\n/);
      const tag = sheet.widget === 'pricing' ? 'pricing-table' : `openness-${sheet.widget}`;
      for (const page of [html, markdownToHtml(`Before.\n\n${html}\nAfter.\n`)]) {
        const table = elementsOf(parseHtml(page)).find((element) => element.tag === 'table');
        assert.deepEqual(table?.around, ['figure', tag]);
      }
    });
  }

  it('opens on a line of its own and ends with the script', () => {
    const lines = snippet(scorecard).split('\n');
    assert.deepEqual(lines.slice(0, 2), ['<figure>', '<openness-scorecard model="deepseek-r1">']);
    assert.equal(
      lines.at(-2),
      `<script type="module" src="${script.url}" integrity="sha384-abc" crossorigin="anonymous"></script>`,
    );
  });

  it('is one line without blocks for a badge', () => {
    const [line = ''] = snippet(badge).split('\n');
    assert.match(line, /^<openness-badge model="deepseek-r1"><span .*<\/openness-badge>$/);
    const page = markdownToHtml(`A sentence with ${line} in it.\n`);
    const found = elementsOf(parseHtml(page)).find(({ tag }) => tag === 'a');
    assert.deepEqual(found?.around.slice(0, 2), ['p', 'openness-badge']);
  });

  it('writes attributes, and none that would run', () => {
    const attributes = {
      since: 'osai-14',
      controls: true,
      free: false,
      src: '',
      onclick: 'x',
      style: 'x',
      'a b': 'c',
      title: '"<',
    };
    const html = renderEmbed(scorecard, { tag: 'my-scorecard', attributes });
    assert.match(html, /^<figure>\n<my-scorecard since="osai-14" controls title="&#34;&#60;">\n/);
    assert.match(renderEmbed(scorecard, { tag: 'x onload=' }), /\n<openness-scorecard>\n/);
  });

  it('has a script only from the web or from the own site', () => {
    for (const url of [
      'javascript:alert(1)',
      'data:text/javascript,x',
      '//evil.example/x.js',
      '/\\evil.example',
    ])
      assert.ok(!renderEmbed(scorecard, { script: { url } }).includes('<script'), url);
    for (const url of ['/js/openness.js', './openness.js', 'https://cdn.example/x.js'])
      assert.ok(renderEmbed(scorecard, { script: { url } }).includes(`src="${url}"`), url);
  });
});

describe('the line of plain text', () => {
  for (const { name, sheet } of sheets) {
    it(`says title and date of ${name}`, () => {
      const text = altText(sheet);
      assert.ok(text.includes(sheet.title.text) && text.includes(sheet.asOf));
      assert.doesNotMatch(text, /\n|\.\.|undefined/);
    });
  }

  it('reads as a sentence', () => {
    assert.equal(altText(scorecard), 'DeepSeek R1: 6.5 of 14 (46%). June 2025, as of June 25, 2025.');
  });
});

describe('Markdown', () => {
  it('has the title in bold, or as a heading', () => {
    assert.match(renderMarkdown(scorecard), /^\*\*\[DeepSeek R1\]/);
    assert.match(renderMarkdown(scorecard, { headingLevel: 2 }), /^## \[DeepSeek R1\]/);
  });

  for (const { name, sheet } of tables) {
    it(`has as many cells in each row of ${name}`, () => {
      const page = elementsOf(parseHtml(markdownToHtml(renderMarkdown(sheet))));
      const cells = page.filter(({ tag }) => tag === 'td' || tag === 'th').length;
      const rows = page.filter(({ tag }) => tag === 'tr').length;
      assert.equal(cells, rows * sheet.columns.length);
      const named = sheet.groups.filter((group) => group.name).length;
      const expected = sheet.groups.reduce((sum, group) => sum + group.rows.length, 1) + named;
      assert.equal(rows, expected);
    });
  }
});
