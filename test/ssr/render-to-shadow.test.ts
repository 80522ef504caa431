import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { parseDataset } from '../../src/dataset/parse.js';
import { renderEmbed, sheetFor, sliceFor } from '../../src/render/index.js';
import { renderToShadow, stylesOf } from '../../src/ssr/index.js';
import { makeAssessment, makeCriterion, makeDataset, makeModel, makeRubric } from '../fixtures/datasets.js';
import { priceDataset } from '../fixtures/prices.js';
import { cases, parse, published, publishedRubrics, valueOf } from '../render/cases.js';
import { elementsOf, normalise, parseHtml, textOf } from '../render/documents.js';
import { shownTexts } from '../render/shown-texts.js';
import { shadowOf } from './site.js';

/** The parts of what is printed, each as HTML. */
function partsOf(html: string) {
  const [, opening = '', shadow = '', json = '', light = ''] =
    /^(<[^>]*>)<template shadowrootmode="open">(.*?)<\/template>\s*<script type="application\/json">(.*?)<\/script>\s*(.*)<\/[\w-]+>$/s.exec(
      html,
    ) ?? [];
  const [, styles = '', body = ''] = /^<style>(.*?)<\/style>(.*)$/s.exec(shadow) ?? [];
  return { opening, shadow, styles, body, json, light };
}

const attributesOf = (html: string) => elementsOf(parseHtml(html))[0]?.attributes ?? {};

/** What a shadow root says: comments mark places, and lists to choose from are no part of it. */
const wordsOf = (shadow: string) => textOf(shadow.replace(/<!--.*?-->|<\?>/gs, ''));

const osai = (attributes: Record<string, string | boolean | undefined>, options = {}) =>
  shadowOf('scorecard', published('osai-14'), { attributes, ...options });

describe('renderToShadow(widget, dataset, options)', () => {
  for (const { name, rubric, models } of publishedRubrics) {
    it(`prints every element of the rubric ${rubric} with all that the element shows`, async () => {
      const dataset = published(name);
      for (const widget of ['scorecard', 'compare', 'badge', 'index']) {
        const one = cases.find(
          (known) => known.widget === widget && known.dataset === dataset && known.options.rubric === rubric,
        );
        assert.ok(one);
        const attributes = { model: models[0], models: models.join(), rubric };
        const { opening, styles, body, json, light } = partsOf(
          await shadowOf(widget, dataset, { attributes }),
        );
        assert.equal(attributesOf(opening).rubric, rubric);
        assert.ok(styles.includes(':host'));
        const words = wordsOf(body);
        // Symbols are drawn, and a row of a comparison is opened by a script.
        const silent = widget === 'compare' ? /(^|\.)(symbol|note|evidence|question)(\.|$)/ : /(^|\.)symbol$/;
        const texts = shownTexts(one.view).filter(({ path }) => !silent.test(path));
        assert.deepEqual(
          texts.filter(({ text }) => !words.includes(normalise(text))),
          [],
        );
        assert.deepEqual(
          JSON.parse(json),
          JSON.parse(JSON.stringify(sliceFor(widget as 'badge', dataset, one.options))),
        );
        assert.equal(textOf(light), textOf(renderEmbed(one.sheet)));
      }
    });
  }

  it('prints prices for the day, since they are read at another hour', async () => {
    const dataset = parse(priceDataset());
    const now = '2025-03-10T17:23:45Z';
    const html = await shadowOf('pricing-table', dataset, { now });
    const { opening, body, light } = partsOf(html);
    assert.equal(attributesOf(opening)['data-printed'], '2025-03-10T17:23Z');
    const asked = await shadowOf('pricing', dataset, { attributes: { 'as-of': '2025-03-10' } });
    assert.equal(wordsOf(body), wordsOf(partsOf(asked).body));
    assert.equal(textOf(light), textOf(renderEmbed(valueOf(sheetFor('pricing', dataset, { now })))));
    const useless = await shadowOf('pricing', dataset, { attributes: { 'as-of': 'soon' }, now });
    assert.equal(wordsOf(partsOf(useless).body), wordsOf(body));
  });

  it('takes the language from the option, else from the attribute, else English', async () => {
    const langOf = async (...of: Parameters<typeof osai>) =>
      attributesOf(partsOf(await osai(...of)).opening).lang;
    assert.equal(await langOf({ model: 'olmo' }), 'en');
    assert.equal(await langOf({ model: 'olmo', lang: 'de' }), 'de');
    assert.equal(await langOf({ model: 'olmo', lang: 'de' }, { language: 'fr' }), 'fr');
    const german = wordsOf(partsOf(await osai({ model: 'olmo', lang: 'de' })).body);
    assert.ok(german.includes('13,5') && !german.includes('13.5'));
  });

  it('prints the tag and the fallback that it is given', async () => {
    const html = await osai({ model: 'olmo' }, { tag: 'acme-card', fallback: '<p>Words</p>' });
    assert.match(html, /^<acme-card .*<\/acme-card>$/s);
    assert.equal(partsOf(html).light.trim(), '<p>Words</p>');
  });

  it('leaves a badge in its line', async () => {
    const html = await shadowOf('badge', published('osai-14'), { attributes: { model: 'olmo' } });
    const { json, light } = partsOf(html);
    assert.ok(!`${json}${light}`.includes('\n'));
    assert.doesNotMatch(html, /^\s|\s$|<\/template>\s|<\/script>\s/);
  });

  it('ticks no box and chooses no entry but the ones that are meant', async () => {
    const dataset = published('osai-14');
    const html = await shadowOf('index', dataset, { attributes: { selected: 'olmo', modality: 'text' } });
    assert.equal(html.match(/ checked[ =>]/g)?.length, 1);
    assert.match(html, /<option value="text" selected/);
    assert.doesNotMatch(html, /(checked|selected)="false"/);
  });

  it('names the styles that it is told of, and gives their text', async () => {
    const html = await osai({ model: 'olmo' }, { stylesUrl: '/a.css"><script>' });
    assert.doesNotMatch(html, /<style/);
    const [link] = elementsOf(parseHtml(partsOf(html).shadow));
    assert.equal(link?.attributes.href, '/a.css"><script>');
    const css = valueOf(await stylesOf('openness-scorecard'));
    assert.equal(css, partsOf(await osai({ model: 'olmo' })).styles);
  });

  it('writes attributes as they are meant, and none that would run', async () => {
    const hostile = '"><img src=x onerror=alert(1)>';
    const html = await osai({
      model: 'olmo',
      class: hostile,
      hidden: true,
      theme: '',
      onclick: 'alert(1)',
      style: 'color:red',
      'x"y': '1',
    });
    assert.deepEqual(attributesOf(html.replace(/<template.*/s, '')), {
      model: 'olmo',
      class: hostile,
      hidden: '',
      lang: 'en',
    });
  });

  it('lets no text of the data out of its place', async () => {
    const text = '</script></template><!--lit-part--><img src=x onerror=alert(1)>" checked="false"';
    const rubric = makeRubric({
      criteria: [makeCriterion('paper', { name: text, question: text })],
      edition: text,
    });
    const models = [makeModel('one', { name: text }), makeModel('two', { name: text })];
    const results = { paper: { missing: 'blank' as const, note: text, evidence: [{ label: text }] } };
    const assessments = models.map(({ id }) => ({ ...makeAssessment(id, results), rubric: rubric.id }));
    const dataset = parse(makeDataset({ models, rubrics: [rubric], assessments }));
    for (const widget of ['scorecard', 'compare', 'index', 'badge']) {
      const html = await shadowOf(widget, dataset, { attributes: { model: 'one', models: 'one,two' } });
      assert.equal(html.match(/<\/template>/g)?.length, 1);
      assert.equal(html.match(/<\/script>/g)?.length, 1);
      assert.doesNotMatch(html, /<img/);
      const { body, json } = partsOf(html);
      assert.ok(wordsOf(body).includes(normalise(text)));
      assert.equal(valueOf(parseDataset(JSON.parse(json))).dataset.models[0]?.name, text);
    }
  });

  const failures: [code: string, widget: string, attributes: Record<string, string>][] = [
    ['not-found', 'chart', {}],
    ['not-found', 'scorecard', { model: 'nobody' }],
    ['not-found', 'badge', { model: 'olmo', rubric: 'osai-99' }],
    ['not-found', 'compare', { models: 'nobody' }],
    ['empty', 'compare', {}],
    ['empty', 'pricing', {}],
  ];
  for (const [code, widget, attributes] of failures) {
    it(`fails with ${code} for ${widget} ${JSON.stringify(attributes)}`, async () => {
      const outcome = await renderToShadow(widget, published('osai-14'), { attributes });
      assert.equal(!outcome.ok && outcome.failure.code, code);
    });
  }

  it('knows no styles of an unknown widget', async () => {
    const outcome = await stylesOf('chart');
    assert.equal(!outcome.ok && outcome.failure.code, 'not-found');
  });
});

it('importing the entry registers nothing and asks for nothing', async () => {
  const entry = JSON.stringify(new URL('../../src/ssr/index.ts', import.meta.url).href);
  const code = `await import(${entry}); console.log(typeof customElements === 'undefined' ? 'none' : String(customElements.get('openness-badge')));`;
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '--eval', code],
    { cwd: fileURLToPath(new URL('../../', import.meta.url)) },
  );
  assert.match(stdout.trim(), /^(none|undefined)$/);
});
