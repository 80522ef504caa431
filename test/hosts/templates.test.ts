// What the snippets for template languages say; that they work is seen by npm run test:hosts.
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { parseTag } from '../../src/hosts/eleventy/parse-tag.js';
import type { Embed, Host } from '../../src/hosts/snippet.js';
import { snippetFor } from '../../src/hosts/snippets.js';
import type { Widget } from '../../src/render/index.js';
import { tableFacts, missingFacts } from './facts.js';
import { makeEmbeds } from './embeds.js';

const address = 'https://example.org/kit/cdn/';
let embeds: Record<Widget, Embed>;
before(async () => {
  embeds = await makeEmbeds('https://example.org/kit/');
});

const textsOf = (host: Host, embed: Embed, when: 'once' | 'each') =>
  snippetFor(host, embed)
    ?.steps.filter((step) => step.when === when)
    .map(({ text }) => text)
    .join('\n') ?? '';

describe('snippets for template languages', () => {
  for (const host of ['hugo', 'jekyll'] as const) {
    it(`bring the whole table for ${host}`, () => {
      for (const embed of [embeds.scorecard, embeds.compare, embeds.index, embeds.pricing]) {
        const text = textsOf(host, embed, 'each').replace(/<[^>]*>/g, '');
        const facts = tableFacts(embed.sheet).filter((fact) => !/[&'<>"]/.test(fact));
        assert.deepEqual(missingFacts(text, facts), []);
      }
    });

    it(`have no blank line inside for ${host}, where Markdown would end the block`, () => {
      for (const embed of Object.values(embeds)) {
        assert.doesNotMatch(textsOf(host, embed, 'each').trim(), /\n\s*\n/);
      }
    });

    it(`keep a badge in one line for ${host}, for it stands in a sentence`, () => {
      assert.equal(textsOf(host, embeds.badge, 'each').trimEnd().split('\n').length, 1);
    });

    it(`take the script of this version, with its hash, for ${host}`, () => {
      const text = textsOf(host, embeds.badge, 'once');
      const { integrity } = embeds.badge.release;
      assert.ok(text.includes(address));
      assert.ok(text.includes(`integrity="${integrity['openness-widgets.js']}"`));
    });

    it(`let no template language find its own signs in the data for ${host}`, () => {
      const title = { text: '{{< ref "x" >}} {% include y %} {# z #}' };
      const embed = { ...embeds.scorecard, sheet: { ...embeds.scorecard.sheet, title } };
      const text = textsOf(host, embed, 'each');
      assert.doesNotMatch(text, /\{\{< ref|\{% include y|\{# z/);
      assert.match(text, /include y/);
    });
  }

  it('say what to install for eleventy, and no fallback, which its plugin prints', () => {
    const text = textsOf('eleventy', embeds.scorecard, 'once');
    assert.match(text, new RegExp(`npm install openness-widgets@${embeds.scorecard.release.version}\\n`));
    assert.doesNotMatch(textsOf('eleventy', embeds.scorecard, 'each'), /<table/);
  });

  it('leave out what is not set, and write out what is', () => {
    const attributes = { models: 'a,b', controls: true, free: false, sort: '', seller: undefined };
    for (const host of ['hugo', 'jekyll', 'eleventy'] as const) {
      const text = textsOf(host, { ...embeds.pricing, attributes }, 'each');
      assert.match(text, / models="a,b" controls="true"/);
      assert.doesNotMatch(text, / (free|sort|seller)=/);
    }
  });
});

describe('the tag of the shortcode for eleventy', () => {
  it('is a widget and its attributes', () => {
    assert.deepEqual(parseTag(`pricing models="a, b" as-of='2025-01-25' sort=-output controls`), {
      widget: 'pricing',
      attributes: { models: 'a, b', 'as-of': '2025-01-25', sort: '-output', controls: true },
    });
    assert.deepEqual(parseTag('  index '), { widget: 'index', attributes: {} });
    assert.deepEqual(parseTag(''), { widget: '', attributes: {} });
  });

  it('is what the snippet has written', () => {
    const [, tag = ''] = /'(.*)'/.exec(textsOf('eleventy', embeds.compare, 'each')) ?? [];
    assert.deepEqual(parseTag(tag), { widget: 'compare', attributes: embeds.compare.attributes });
  });
});
