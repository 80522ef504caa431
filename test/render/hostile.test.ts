import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Dataset } from '../../src/dataset/schema.js';
import {
  altText,
  renderEmbed,
  renderHtml,
  renderJsonLd,
  renderMarkdown,
  type Sheet,
  sheetFor,
} from '../../src/render/index.js';
import {
  makeAssessment,
  makeCriterion,
  makeDataset,
  makeModel,
  makeOffer,
  makeRubric,
  makeSource,
} from '../fixtures/datasets.js';
import { valueOf } from './cases.js';
import { elementsOf, markdownToHtml, normalise, oddNodesOf, parseHtml, textOf } from './documents.js';

const texts = [
  '<img src=x onerror=alert(1)>',
  '</td></table></figure><script>alert(1)</script>',
  '</script><script>alert(1)</script>',
  '<!-- a comment',
  ']]> <![CDATA[ x',
  '&lt;b&gt; &amp; &#60;i>',
  '" onmouseover="alert(1)',
  "' style='color:red",
  'a | b \\| c \\',
  'one line\n\n# a heading\n\n- a list',
  'one\r\n\u2028\u2029\u0085line',
  '\u202ereversed\u202c \u2066isolated\u2069 \u0000\u001b[31m',
  'half of a pair \ud83d of two',
  '[link](javascript:alert(1)) ![picture](https://evil.example/x.png)',
  '<javascript:alert(1)> <https://evil.example/>',
  'https://evil.example/ www.evil.example someone@evil.example',
  '**bold** _slanted_ ~~struck~~ `code` $x$',
  '- item',
  '1. item',
  '# heading',
  '> quote',
  '=== ---',
  '    code',
  '```',
  '| - |',
  '---',
  '{{ constructor }} {% raw %} [gallery] ${x} {alert(1)}',
];

const address = 'javascript:alert(document.domain)';

/** A dataset that says the same thing wherever a text may stand, and links to what is no page. */
function hostileDataset(text: string, url: string): Dataset {
  const license = { name: text, url };
  const evidence = [{ url, label: text }];
  const level = (id: string) => ({ level: id, note: text, evidence });
  const scale = { id: 'openness', kind: 'level', ordered: true } as const;
  const levels = [{ id: 'open', label: text, symbol: text.slice(0, 8), tone: 'positive', value: 1 } as const];
  const rubric = makeRubric({
    name: text,
    edition: text,
    scales: [
      { ...scale, levels },
      { id: 'words', kind: 'text' },
      { id: 'size', kind: 'number', unit: text, direction: 'none' },
    ],
    groups: [
      { id: 'one', name: text },
      { id: 'two', name: text },
    ],
    criteria: [
      makeCriterion('a', { name: text, question: text, group: 'one' }),
      makeCriterion('b', { name: text, group: 'two', scale: 'words' }),
      makeCriterion('c', { name: text, group: 'two', scale: 'size' }),
    ],
  });
  const results = {
    a: level('open'),
    b: { text },
    c: { values: [{ value: 1, metric: text }, { value: 2 }] },
  };
  const model = {
    name: text,
    organization: { name: text, url },
    baseModel: text,
    licenses: [license],
    links: [{ url }],
  };
  const offer = {
    seller: text,
    note: text,
    servedBy: text,
    url,
    components: [{ meter: 'input', amount: 1, per: { quantity: 1, unit: text } }],
  };
  return makeDataset({
    name: text,
    license,
    citation: text,
    sources: [makeSource({ name: text, url, publisher: text, license, citation: text })],
    rubrics: [rubric],
    models: [makeModel('olmo', model), makeModel('llama', model)],
    assessments: [makeAssessment('olmo', results), makeAssessment('llama', results)],
    offers: [makeOffer('one', offer), makeOffer('two', { ...offer, model: 'llama' })],
    topics: [{ id: 'topic', name: text, criteria: ['rubric/a', 'rubric/b', 'rubric/c'] }],
  });
}

const requests: [widget: string, options: object][] = [
  ['scorecard', { models: ['olmo'] }],
  ['compare', { models: ['olmo', 'llama'] }],
  ['compare', { models: ['olmo'], by: 'source' }],
  ['index', {}],
  ['index', { view: 'grid' }],
  ['badge', { models: ['olmo'] }],
  ['pricing', { asOf: '2025-06-01', group: 'model' }],
];

const sheetsOf = (dataset: Dataset): Sheet[] =>
  requests.map(([widget, options]) => valueOf(sheetFor(widget, dataset, options)));

const htmlTags = 'figure table caption thead tbody tr th td strong small bdi a br wbr p span div'.split(' ');
const markdownTags = 'p strong ul li table thead tbody tr th td a'.split(' ');
const markdownAttributes = ['href'];
const htmlAttributes = [
  ...markdownAttributes,
  ...'class lang scope colspan width align valign rel aria-hidden data-tone'.split(' '),
];
const mailAttributes = [...htmlAttributes, ...'style cellpadding cellspacing border bgcolor'.split(' ')];

/** What in a document is more than our own markup. */
function intrusionsOf(html: string, tags: string[], attributes: string[]): string[] {
  const nodes = parseHtml(html);
  return [
    ...oddNodesOf(nodes),
    ...elementsOf(nodes).flatMap((element) => [
      ...(tags.includes(element.tag) ? [] : [`<${element.tag}>`]),
      ...Object.keys(element.attributes).filter((name) => !attributes.includes(name)),
      ...[element.attributes.href ?? 'https://'].filter((href) => !/^https?:\/\//.test(href)),
      ...[element.attributes.href ?? ''].filter((href) => href.includes('evil')),
    ]),
  ];
}

const intrusions: Record<string, (sheet: Sheet) => string[]> = {
  figure: (sheet) => intrusionsOf(renderHtml(sheet), htmlTags, htmlAttributes),
  classic: (sheet) => intrusionsOf(renderHtml(sheet, { variant: 'classic' }), htmlTags, htmlAttributes),
  'e-mail': (sheet) => intrusionsOf(renderHtml(sheet, { variant: 'email' }), htmlTags, mailAttributes),
  embed: (sheet) => intrusionsOf(renderEmbed(sheet, { tag: 'x-y' }), [...htmlTags, 'x-y'], htmlAttributes),
  Markdown: (sheet) => intrusionsOf(markdownToHtml(renderMarkdown(sheet)), markdownTags, markdownAttributes),
};

describe('texts of others', () => {
  for (const text of texts) {
    it(`never become markup: ${JSON.stringify(text)}`, () => {
      for (const sheet of sheetsOf(hostileDataset(text, address))) {
        for (const [format, find] of Object.entries(intrusions)) {
          assert.deepEqual([...new Set(find(sheet))], [], `${format} of ${sheet.widget}`);
        }
      }
    });

    it(`are still readable: ${JSON.stringify(text)}`, () => {
      for (const sheet of sheetsOf(hostileDataset(text, address))) {
        const said = normalise(text);
        assert.ok(textOf(renderHtml(sheet)).includes(said), renderHtml(sheet));
        assert.ok(textOf(renderHtml(sheet, { variant: 'email' })).includes(said));
        const markdown = renderMarkdown(sheet);
        assert.ok(textOf(markdownToHtml(markdown)).includes(said), markdown);
      }
    });

    it(`do not leave their script or their line: ${JSON.stringify(text)}`, () => {
      const dataset = hostileDataset(text, address);
      for (const sheet of sheetsOf(dataset)) {
        const json = renderJsonLd(sheet, dataset);
        assert.doesNotMatch(json, /[<>&\u2028\u2029\u202a-\u202e]/);
        assert.ok(!json.includes('javascript:alert(document'));
        JSON.parse(json);
        const page = parseHtml(`<script type="application/ld+json">${json}</script>`);
        assert.deepEqual(
          elementsOf(page).map(({ tag }) => tag),
          ['script'],
        );
        assert.doesNotMatch(altText(sheet), /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
        assert.doesNotMatch(renderEmbed(sheet), /\n\s*\n/);
        assert.doesNotMatch(renderHtml(sheet).trimEnd(), /\n\s*\n/);
      }
    });
  }

  it('would be found where they are markup', () => {
    const plain = texts.slice(0, 4).map((text) => `<table><td>${text}</td></table>`);
    for (const html of plain) assert.notDeepEqual(intrusionsOf(html, htmlTags, htmlAttributes), [], html);
    const link = `<a href="${address}">x</a><a href="//evil.example/">y</a>`;
    assert.equal(intrusionsOf(link, htmlTags, htmlAttributes).length, 3);
    for (const text of [
      '[x](https://evil.example/)',
      '`x`',
      '_x_',
      '~~x~~',
      'www.evil.example',
      '# x',
      '1. x',
    ]) {
      const found = intrusionsOf(markdownToHtml(text), markdownTags, markdownAttributes);
      assert.notDeepEqual(found, [], text);
    }
  });

  it('become links only where they are addresses of the web', () => {
    const hrefs = (url: string) =>
      sheetsOf(hostileDataset('text', url)).flatMap((sheet) =>
        elementsOf(parseHtml(renderHtml(sheet))).flatMap(({ attributes }) => attributes.href ?? []),
      );
    assert.ok(hrefs('https://good.example/a"b|c').every((href) => href === 'https://good.example/a%22b|c'));
    assert.ok(hrefs('https://good.example/').length > 10);
    for (const url of [
      address,
      'data:text/html,x',
      '//evil.example',
      'https://a@evil.example/',
      'vbscript:x',
    ])
      assert.deepEqual(hrefs(url), [], url);
  });
});
