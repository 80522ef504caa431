import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Embed, Host } from '../../src/hosts/snippet.js';
import { tagOf } from '../../src/render/index.js';
import { missingInOrder, textOf } from '../render/documents.js';
import { orderedFacts, lineFacts } from './ordered-facts.js';
import { elements, find, stepsOf } from './read-snippet.js';
import { hostile, samples } from './samples.js';

/** The one step of HTML that is pasted for each widget. */
function htmlOf(host: Host, embed: Embed): string {
  const [step, ...others] = stepsOf(host, embed).filter(({ when }) => when === 'each');
  assert.ok(step);
  assert.deepEqual([step.language, others], ['html', []]);
  return step.text;
}

const factsFor = ({ sheet }: Embed) => (sheet.columns.length > 0 ? orderedFacts(sheet) : lineFacts(sheet));
const hashOf = (file: string) =>
  `sha384-${createHash('sha384')
    .update(readFileSync(new URL(`../../dist/${file}`, import.meta.url)))
    .digest('base64')}`;

for (const host of ['html', 'ghost', 'npm'] as const) {
  describe(`the snippet for ${host}`, () => {
    for (const embed of samples) {
      const { widget } = embed.sheet;
      it(`holds the element of ${widget} with all facts inside`, () => {
        const html = htmlOf(host, embed);
        const [element, ...others] = find(html, tagOf(widget));
        assert.ok(element && others.length === 0);
        const written = Object.entries(embed.attributes).map(([name, value]) => [
          name,
          value === true ? '' : value,
        ]);
        assert.deepEqual(Object.entries(element.attributes), written);
        assert.deepEqual(missingInOrder(textOf(html), factsFor(embed)), []);
        for (const table of find(html, 'table')) assert.equal(table.around.at(-1), tagOf(widget));
        assert.doesNotMatch(html, /\n\s*\n/);
      });

      it(`lets no text of others out of its place: ${widget}`, () => {
        const html = htmlOf(host, hostile(embed));
        const allowed = host === 'npm' ? [] : [`${embed.release.scriptsUrl}${tagOf(widget)}.js`];
        assert.deepEqual(
          find(html, 'script').map(({ attributes }) => attributes.src),
          allowed,
        );
        for (const { attributes } of elements(html)) {
          assert.ok(Object.keys(attributes).every((name) => /^[a-z-]+$/.test(name)));
          assert.doesNotMatch(`${attributes.href} ${attributes.src?.split(' ')[0]}`, /javascript:/);
        }
      });
    }
  });
}

for (const host of ['html', 'ghost'] as const) {
  for (const embed of samples) {
    it(`the snippet for ${host} loads the file of ${embed.sheet.widget} and no other, by its hash`, () => {
      const file = `${tagOf(embed.sheet.widget)}.js`;
      const [script, ...others] = find(htmlOf(host, embed), 'script');
      assert.deepEqual(others, []);
      assert.deepEqual(script?.attributes, {
        type: 'module',
        src: `https://cdn.example/openness-widgets@1.2.3/dist/cdn/${file}`,
        integrity: hashOf(`cdn/${file}`),
        crossorigin: 'anonymous',
      });
    });
  }
}

describe('what a snippet asks for early', () => {
  const hrefs = (embed: Embed) =>
    find(htmlOf('html', embed), 'link').map(({ attributes: { href, ...rest } }) => {
      assert.deepEqual(rest, { rel: 'preload', as: 'fetch', crossorigin: '' });
      const { scriptsUrl } = embed.release;
      assert.ok(href?.startsWith(`${scriptsUrl}data/`));
      const file = href?.slice(scriptsUrl.length) ?? '';
      assert.ok(existsSync(new URL(`../../dist/cdn/${file}`, import.meta.url)), file);
      return file;
    });
  const [scorecard, ...others] = samples;
  assert.ok(scorecard);
  const slice = 'data/slices/osai-14/deepseek-r1.json';

  it('is the slice of the model of a scorecard and a badge, and else the dataset', () => {
    const expected = {
      compare: 'data/osai-14.json',
      index: 'data/osai-14.json',
      pricing: 'data/prices.json',
    };
    for (const embed of [scorecard, ...others]) {
      const { widget } = embed.sheet;
      assert.deepEqual(hrefs(embed), [widget in expected ? expected[widget as 'compare'] : slice], widget);
    }
  });

  it('is what two editions say, where a scorecard compares them', () => {
    const attributes = { model: 'deepseek-r1', rubric: 'osai-12', since: 'osai-14' };
    assert.deepEqual(hrefs({ ...scorecard, attributes }), ['data/slices/osai-12/deepseek-r1.json', slice]);
  });

  it('is the dataset where the model is called by another name', () => {
    const attributes = { model: 'DeepSeek R1', rubric: 'osai-14' };
    assert.deepEqual(hrefs({ ...scorecard, attributes }), ['data/osai-14.json']);
  });

  it('is nothing where the page has data of its own, or the scripts are those of its site', () => {
    const { release } = scorecard;
    const own = { ...scorecard, attributes: { ...scorecard.attributes, src: 'mine.json' } };
    const places = ['/openness-widgets@1.2.3/', 'https://example.org/cdn/'];
    const onSite = places.map((scriptsUrl) => ({ ...scorecard, release: { ...release, scriptsUrl } }));
    for (const embed of [own, ...onSite]) assert.deepEqual(hrefs(embed), []);
  });
});

describe('the snippet for npm', () => {
  for (const embed of samples) {
    it(`imports what registers ${embed.sheet.widget}, of this version`, () => {
      const [install, script] = stepsOf('npm', embed).filter(({ when }) => when === 'once');
      assert.equal(install?.text, 'npm install openness-widgets@1.2.3\n');
      const [, path] = /^import 'openness-widgets\/(elements\/.+)';\n$/.exec(script?.text ?? '') ?? [];
      assert.ok(readFileSync(new URL(`../../dist/${path}`, import.meta.url), 'utf8').length > 0);
      assert.deepEqual(find(htmlOf('npm', embed), 'script'), []);
    });
  }
});

describe('the snippet for e-mail by Ghost', () => {
  for (const embed of samples) {
    it(`needs nothing but itself for ${embed.sheet.widget}`, () => {
      const html = htmlOf('ghost-email', embed);
      const tags = new Set(elements(html).map(({ tag }) => tag));
      for (const tag of ['script', 'style', 'link', tagOf(embed.sheet.widget)])
        assert.ok(!tags.has(tag), tag);
      assert.deepEqual(missingInOrder(textOf(html), factsFor(embed)), []);
      assert.deepEqual(find(htmlOf('ghost-email', hostile(embed)), 'script'), []);
    });
  }
});

describe('the snippet with a frame', () => {
  const frameOf = (embed: Embed) => {
    const [frame, ...others] = find(htmlOf('iframe', embed), 'iframe');
    assert.ok(frame && others.length === 0);
    return frame.attributes;
  };

  for (const embed of samples) {
    const { sheet } = embed;
    it(`asks for ${sheet.widget} with its attributes, and has a line for where frames are left out`, () => {
      const { src = '', title = '', ...rest } = frameOf(embed);
      const url = new URL(src);
      assert.equal(url.origin + url.pathname, embed.frameUrl);
      assert.deepEqual(Object.fromEntries(url.searchParams), {
        widget: sheet.widget,
        ...Object.fromEntries(
          Object.entries(embed.attributes).map(([name, value]) => [name, value === true ? '' : value]),
        ),
      });
      assert.ok(title.includes(sheet.title.text));
      assert.deepEqual([rest.loading, rest['data-openness'], rest.width], ['lazy', '', '100%']);
      const html = htmlOf('iframe', embed);
      assert.deepEqual(missingInOrder(textOf(html), lineFacts(sheet)), []);
      const [line] = find(html, 'figcaption');
      assert.ok(line && 'data-openness-instead' in line.attributes);
    });

    it(`lets no text of others out of its place: ${sheet.widget}`, () => {
      const html = htmlOf('iframe', hostile(embed));
      assert.equal(find(html, 'script').length, 1);
      assert.match(frameOf(hostile(embed)).src ?? '', /^\.\/\?widget=/);
      assert.doesNotMatch(frameOf(hostile(embed)).src ?? '', /javascript/);
    });
  }

  it('loads the script of the embedding page by its hash', () => {
    const [script] = find(htmlOf('iframe', samples[0] as Embed), 'script');
    assert.deepEqual(script?.attributes, {
      defer: '',
      src: 'https://example.org/openness/embed/parent.js',
      integrity: hashOf('embed/parent.js'),
      crossorigin: 'anonymous',
    });
  });

  it('keeps the way of writing of a frame on the own site', () => {
    const embed = { ...(samples[0] as Embed), frameUrl: '/embed/' };
    assert.match(frameOf(embed).src ?? '', /^\/embed\/\?widget=scorecard&model=deepseek-r1/);
  });

  it('names a dataset of the own by its whole address, and has it allowed', () => {
    const [sample] = samples;
    assert.ok(sample);
    const embed = {
      ...sample,
      attributes: { ...sample.attributes, src: '../data.json javascript:alert(1)' },
    };
    assert.equal(new URL(frameOf(embed).src ?? '').searchParams.get('src'), 'https://example.org/data.json');
    const list = stepsOf('iframe', embed).find(({ file }) => file === 'embed/index.html');
    const [, json = ''] = /<script[^>]*>(.*)<\/script>/s.exec(list?.text ?? '') ?? [];
    assert.deepEqual(JSON.parse(json), ['./data/', 'https://example.org/data.json']);
    assert.equal(
      stepsOf('iframe', sample).find(({ file }) => file === 'embed/index.html'),
      undefined,
    );
  });
});

it('facts are those of the sheet', () => {
  const [scorecard] = samples;
  assert.ok(scorecard);
  const facts = orderedFacts(scorecard.sheet);
  for (const fact of ['DeepSeek R1', 'as of June 25, 2025']) assert.ok(facts.includes(fact), fact);
  assert.ok(facts.length > 30);
});
