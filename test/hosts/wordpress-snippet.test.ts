import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parseDataset } from '../../src/dataset/parse.js';
import type { Embed, Host } from '../../src/hosts/snippet.js';
import { snippetFor } from '../../src/hosts/snippets.js';
import { type Attributes, optionsOfAttributes, sheetFor, type Widget } from '../../src/render/index.js';

const outcome = parseDataset(
  JSON.parse(readFileSync(new URL('../../data/osai-14.json', import.meta.url), 'utf8')),
);
assert.ok(outcome.ok);
const { dataset } = outcome.value;

function embedOf(widget: Widget, attributes: Attributes): Embed {
  const sheet = sheetFor(widget, dataset, optionsOfAttributes(widget, attributes));
  assert.ok(sheet.ok);
  const release = {
    version: '1.0.0',
    scriptsUrl: 'https://cdn.example.org/',
    integrity: { 'openness-compare.js': 'sha384-abc', 'openness-badge.js': 'sha384-def' },
  };
  return { sheet: sheet.value, attributes, release, frameUrl: '', pageUrl: '' };
}

function textFor(host: Host, widget: Widget, attributes: Attributes): string {
  const step = snippetFor(host, embedOf(widget, attributes))?.steps.find(({ when }) => when === 'each');
  assert.ok(step);
  return step.text;
}

const compare = { models: 'olmo,deepseek-r1', rubric: 'osai-14' };
const block = /<(table|figure|p|div|h\d|ul|ol|li|blockquote|pre)[\s>]/;

describe('snippets for WordPress', () => {
  it('have the table and the script with its hash in a block', () => {
    const text = textFor('wordpress-block', 'compare', compare);
    assert.match(text, /^<figure>\n<openness-compare models="olmo,deepseek-r1" rubric="osai-14">\n<table/);
    assert.match(text, /src="https:\/\/cdn\.example\.org\/openness-compare\.js" integrity="sha384-abc"/);
    assert.doesNotMatch(text, /\n\s*\n/);
  });

  for (const [widget, attributes] of [
    ['compare', compare],
    ['badge', { model: 'olmo', rubric: 'osai-14' }],
  ] as const) {
    it(`are one line without a block in the classic editor: ${widget}`, () => {
      const text = textFor('wordpress-classic', widget, attributes);
      assert.equal(text.trimEnd().split('\n').length, 1);
      assert.doesNotMatch(text, block);
      assert.match(text, new RegExp(`^<openness-${widget} .*13\\.5 of 14.*</openness-${widget}><script `));
    });
  }

  it('name the widget in a shortcode, with flags as words', () => {
    const text = textFor('wordpress-shortcode', 'compare', { ...compare, show: '', differences: true });
    assert.match(
      text,
      /^\[openness widget="compare" models="olmo,deepseek-r1" rubric="osai-14" differences\]/,
    );
    assert.match(text, /\[\/openness\]\n$/);
    assert.doesNotMatch(text, block);
  });

  it('leave nothing in a shortcode that would end it', () => {
    const text = textFor('wordpress-shortcode', 'badge', { model: 'olmo', label: '"][/openness]<script>' });
    assert.equal(text.match(/[[\]]/g)?.length, 4);
    assert.doesNotMatch(text, /<script/);
  });

  it('say once where the plugin is', () => {
    const steps = snippetFor('wordpress-shortcode', embedOf('compare', compare))?.steps ?? [];
    assert.deepEqual(
      steps.map(({ when }) => when),
      ['once', 'each'],
    );
    assert.equal(steps[0]?.file, 'dist/hosts/openness-widgets-wordpress.zip');
  });
});
