import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { drawMark } from '../../src/render/svg-mark.js';
import { drawSheet, renderSvg, type SvgOptions } from '../../src/render/svg.js';
import type { Sheet } from '../../src/render/index.js';
import { cases, makeCase } from './cases.js';
import { missingInOrder, normalise } from './documents.js';
import { decode, isWellFormed, outsideOf, overlapsOf, placesOf, sheetTexts, textsOf } from './svg-reading.js';

const sizes: SvgOptions[] = [{ width: 320 }, { width: 480 }, {}, { width: 1200 }, { preset: 'social' }];
const rowsOf = ({ groups }: Sheet) => groups.reduce((sum, { rows }) => sum + rows.length, 0);

/** What is laid out row by row needs no more than the narrowest and the widest picture, where there are many rows. */
const sizesFor = (sheet: Sheet) =>
  rowsOf(sheet) > 100 ? sizes.filter(({ width }) => width === 320 || width === 1200) : sizes;

/** Texts of the picture without white space: a line may end wherever a long word is parted. */
const dense = (text: string) => normalise(text).replace(/\s+/g, '');
const scorecard = makeCase('scorecard', 'osai-14', { models: ['deepseek-r1'], rubric: 'osai-14' }).sheet;
const comparison = makeCase('compare', 'osai-14', {
  models: ['olmo', 'deepseek-r1'],
  rubric: 'osai-14',
}).sheet;
const index = makeCase('index', 'osai-14', { rubric: 'osai-14' }).sheet;

describe('a picture of', () => {
  for (const { name, sheet } of cases) {
    it(`${name} is well-formed and has everything at a place of its own`, () => {
      for (const options of sizesFor(sheet)) {
        const picture = drawSheet(sheet, options);
        const places = placesOf(picture);
        assert.deepEqual(outsideOf(places, picture), [], JSON.stringify(options));
        assert.deepEqual(overlapsOf(places), [], JSON.stringify(options));
        assert.ok(isWellFormed(renderSvg(sheet, options)));
      }
    });

    it(`${name} says all of it in reading order`, () => {
      if (rowsOf(sheet) > 250) return;
      for (const options of sizesFor(sheet).filter(({ preset }) => !preset)) {
        const said = dense(textsOf(renderSvg(sheet, options)).join(' '));
        assert.deepEqual(missingInOrder(said, sheetTexts(sheet).map(dense)), [], JSON.stringify(options));
      }
    });
  }
});

describe('these checks', () => {
  it('find what is missing, in another order, outside or on top of something', () => {
    const said = dense(textsOf(renderSvg({ ...scorecard, groups: scorecard.groups.slice(1) })).join(' '));
    assert.ok(missingInOrder(said, sheetTexts(scorecard).map(dense)).length > 0);
    const reversed = { ...scorecard, groups: [...scorecard.groups].reverse() };
    const other = dense(textsOf(renderSvg(reversed)).join(' '));
    assert.ok(missingInOrder(other, sheetTexts(scorecard).map(dense)).length > 0);
    const picture = drawSheet(scorecard);
    const places = placesOf(picture);
    assert.ok(outsideOf(places, { width: picture.width, height: picture.height - 40 }).length > 0);
    assert.ok(
      overlapsOf([...places, ...places.map((place) => ({ ...place, top: place.top + 3 }))]).length > 0,
    );
    assert.ok(!isWellFormed('<svg xmlns="http://www.w3.org/2000/svg"><text>a & b</text></svg>'));
  });
});

describe('renderSvg', () => {
  it('makes the same bytes of the same sheet', () => {
    for (const options of sizes)
      assert.equal(renderSvg(comparison, options), renderSvg(structuredClone(comparison), options));
  });

  it('names the picture and its source for who cannot see it', () => {
    const svg = renderSvg(scorecard);
    assert.match(svg, /^<svg [^>]*role="img" xml:lang="en"/);
    const [, title = '', description = ''] = /<title>(.*?)<\/title>\n<desc>(.*?)<\/desc>/s.exec(svg) ?? [];
    assert.equal(decode(title), 'DeepSeek R1');
    for (const said of ['6.5 of 14', 'European Open Source AI Index', 'CC BY 4.0', 'June 25, 2025'])
      assert.ok(decode(description).includes(said), said);
  });

  it('runs nothing, asks for nothing and styles nothing but itself', () => {
    for (const { sheet } of cases) {
      for (const theme of ['light', 'auto'] as const) {
        const svg = renderSvg(sheet, { theme });
        assert.doesNotMatch(
          svg,
          /<(script|foreignObject|image|use|a|iframe)\b|\s(style|href|on\w+)=|url\(|@import/i,
        );
      }
    }
  });

  it('follows the scheme of the reader only where it is asked to', () => {
    assert.doesNotMatch(renderSvg(scorecard), /<style|class=/);
    assert.doesNotMatch(renderSvg(scorecard, { theme: 'dark' }), /<style|class=/);
    const auto = renderSvg(scorecard, { theme: 'auto' });
    assert.match(auto, /<style>@media \(prefers-color-scheme:dark\)\{[^<>]*\}<\/style>/);
    const withoutStyle = auto.replace(/<style>.*<\/style>\n/, '').replace(/ class="[^"]*"/g, '');
    assert.equal(withoutStyle, renderSvg(scorecard));
  });

  it('has the width that is asked for, within limits', () => {
    const widthOf = (width: number) => drawSheet(scorecard, { width }).width;
    assert.deepEqual([320, 719.6, 1600].map(widthOf), [320, 720, 1600]);
    assert.deepEqual([1, -5, 9000, Number.NaN].map(widthOf), [320, 320, 1600, 720]);
    const { width, height } = drawSheet(scorecard, { preset: 'social', width: 400 });
    assert.deepEqual([width, height], [1200, 630]);
  });

  it('leaves out questions, notes and evidence on request, and no result', () => {
    const short = textsOf(renderSvg(comparison, { detail: 'results' })).join(' ');
    const long = textsOf(renderSvg(comparison)).join(' ');
    for (const { head, cells } of comparison.groups.flatMap(({ rows }) => rows)) {
      for (const text of [head.text, ...cells.map((cell) => cell.text)])
        assert.ok(short.includes(text), text);
      for (const text of head.details) assert.ok(long.includes(text) && !short.includes(text), text);
    }
  });

  it('keeps the conditions of prices in any case', () => {
    const { sheet } = makeCase('pricing', 'prices', { seller: 'DeepSeek' });
    const said = dense(textsOf(renderSvg(sheet, { detail: 'results' })).join(' '));
    assert.deepEqual(missingInOrder(said, sheetTexts(sheet).map(dense)), []);
  });
});

describe('a long list', () => {
  const [group] = index.groups;
  const [row] = group?.rows ?? [];
  assert.ok(row);
  const rows = Array.from({ length: 2000 }, (_, place) => ({
    ...row,
    id: `${place}`,
    head: { text: `Model ${place}`, details: [] },
  }));
  const long: Sheet = { ...index, groups: [{ rows }] };

  it('is cut after 250 rows, and says so', () => {
    const texts = textsOf(renderSvg(long));
    assert.ok(texts.includes('Model 249') && !texts.includes('Model 250'));
    assert.ok(texts.includes('Only the first 250 are shown. (1750 more)'));
  });

  it('is cut where it is asked to, and in the picture for links', () => {
    const texts = textsOf(renderSvg(long, { rows: 20 }));
    assert.ok(texts.includes('Model 19') && !texts.includes('Model 20'));
    assert.ok(texts.includes('Only the first 20 are shown. (1980 more)'));
    const social = textsOf(renderSvg(long, { preset: 'social' }));
    const shown = social.filter((text) => text.includes('Model ')).length;
    assert.ok(shown > 3 && social.includes(`… ${2000 - shown} more`));
  });

  it('has no more rows than 250 and at least one, whatever is asked for', () => {
    const shown = (rowsAsked: number) =>
      textsOf(renderSvg(long, { rows: rowsAsked })).filter((text) => text.startsWith('Model ')).length;
    // "Model" is the head of the column.
    assert.deepEqual([0, -3, 1, 9999, Number.NaN].map(shown), [250, 1, 1, 250, 250]);
  });
});

describe('marks', () => {
  it('differ by shape, not by colour alone', () => {
    const symbols = ['●', '◐', '○', '✓', '✗', '▲', '△', '▼', '▽', '◆', '◇', '–'];
    const drawings = symbols.map((symbol) => drawMark(symbol, '#000000'));
    assert.ok(drawings.every((drawing) => drawing !== undefined));
    assert.equal(new Set(drawings).size, symbols.length);
    assert.equal(drawMark('☂', '#000000'), undefined);
  });

  it('are drawn for every level of the published rubrics', () => {
    for (const { sheet } of cases) {
      const cells = sheet.groups.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
      for (const { mark } of cells.flatMap((cell) => [cell, ...(cell.entries ?? [])]))
        if (mark) assert.ok(drawMark(mark.symbol, 'black'), mark.symbol);
    }
  });

  it('that are unknown are printed', () => {
    const [group] = scorecard.groups;
    assert.ok(group);
    const rows = group.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, mark: { symbol: '<', tone: 'middle' as const } })),
    }));
    assert.ok(textsOf(renderSvg({ ...scorecard, groups: [{ ...group, rows }] })).includes('<'));
  });
});

describe('writing from right to left', () => {
  it('mirrors the picture', () => {
    const hebrew = { ...scorecard, lang: 'he' };
    const svg = renderSvg(hebrew);
    assert.match(svg, /xml:lang="he" lang="he" direction="rtl"/);
    assert.match(svg, /<text x="696" [^>]*>DeepSeek R1</);
    assert.match(renderSvg(scorecard), /<text x="24" [^>]*>DeepSeek R1</);
    assert.ok(isWellFormed(svg));
  });

  it('follows language and script', () => {
    const isMirrored = (lang: string) => drawSheet({ ...scorecard, lang }).isRightToLeft;
    assert.deepEqual(['ar', 'fa-IR', 'he', 'az-Arab', 'ur_PK'].filter(isMirrored).length, 5);
    assert.deepEqual(['en', 'ar-Latn', 'az', 'de', ''].filter(isMirrored), []);
  });
});

const hostile = [
  '<img src=x onerror=alert(1)>',
  '</text></svg><script>alert(1)</script>',
  ']]> <![CDATA[ x <!-- <?xml',
  '&lt;b&gt; &amp; &#60;i> &unknown;',
  '" onload="alert(1)',
  "' style='fill:red",
  'nul \u0000 esc \u001b[31m \ufffe\uffff half \ud83d of',
  '\u202ereversed\u202c',
  'line\n\nline\u2028line',
  `${'long'.repeat(60)} ${'模型'.repeat(40)} ${'e\u0301'.repeat(60)}`,
  '👩‍👩‍👧 🇩🇪 \u0301 \u200b',
  '',
];

describe('hostile texts', () => {
  for (const text of hostile) {
    it(`stay texts: ${JSON.stringify(text.slice(0, 40))}`, () => {
      const sheet = replaceTexts(comparison, text);
      for (const options of sizes) {
        const svg = renderSvg(sheet, { ...options, font: text });
        assert.ok(isWellFormed(svg), JSON.stringify(options));
        const tags = new Set([...svg.matchAll(/<([a-z]+)/gi)].map(([, tag]) => tag));
        const usual = ['svg', 'title', 'desc', 'rect', 'text', 'tspan', 'g', 'circle', 'path'];
        assert.deepEqual(
          [...tags].filter((tag) => !usual.includes(tag ?? '')),
          [],
        );
        // eslint-disable-next-line no-control-regex -- what XML forbids is what is looked for
        assert.doesNotMatch(svg, /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/u);
        const picture = drawSheet(sheet, options);
        assert.deepEqual(outsideOf(placesOf(picture), picture), [], JSON.stringify(options));
      }
    });
  }
});

/** The sheet with another text wherever there is one. */
function replaceTexts(sheet: Sheet, text: string): Sheet {
  const kept = new Set(['widget', 'kind', 'id', 'tone', 'symbol']);
  const replaced = JSON.parse(JSON.stringify(sheet), (key, value: unknown) =>
    typeof value === 'string' && !kept.has(key) ? text : value,
  ) as Sheet;
  return replaced;
}
