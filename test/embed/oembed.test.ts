import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { discoveryLink, queryOfEmbed, toOembed } from '../../src/embed/oembed.js';

const baseUrl = 'https://example.org/embed/';
const query = { widget: 'scorecard', model: 'deepseek-r1' };
const title = 'DeepSeek R1';

describe('oEmbed', () => {
  it('describes a frame', () => {
    const { html, ...rest } = toOembed({ baseUrl, query, title });
    assert.deepEqual(rest, {
      type: 'rich',
      version: '1.0',
      title,
      provider_name: 'example.org',
      provider_url: 'https://example.org/',
      cache_age: 86400,
      width: 700,
      height: 480,
    });
    assert.equal(
      html,
      '<iframe src="https://example.org/embed/?widget=scorecard&amp;model=deepseek-r1" title="DeepSeek R1" width="700" ' +
        'height="480" loading="lazy" frameborder="0" style="max-width:100%" data-openness></iframe>',
    );
  });

  for (const [asked, width, height] of [
    [{ maxwidth: 300, maxheight: '200' }, 300, 200],
    [{ maxwidth: '2000', maxheight: 2000 }, 700, 480],
    [{ maxwidth: '0', maxheight: '-5' }, 700, 480],
    [{ maxwidth: '"><b>', maxheight: 'NaN' }, 700, 480],
    [{ maxwidth: null, maxheight: '' }, 700, 480],
    [{ width: 500, height: 90, maxwidth: 600 }, 500, 90],
  ] as const) {
    it(`honours ${JSON.stringify(asked)}`, () => {
      const answer = toOembed({ baseUrl, query, title, ...asked });
      assert.deepEqual([answer.width, answer.height], [width, height]);
      assert.ok(answer.html.includes(`width="${width}" height="${height}"`));
    });
  }

  it('lets no text out of its attribute', () => {
    const { html } = toOembed({ baseUrl, query: { model: '"><script>' }, title: '"><script>&amp;' });
    assert.ok(!html.includes('<script'));
    // Seven attributes, each between two marks.
    assert.equal(html.split('"').length, 15);
  });

  it('refuses what is no web address', () => {
    assert.throws(() => toOembed({ baseUrl: 'javascript:alert(1)', query, title }), TypeError);
    assert.throws(() => toOembed({ baseUrl: '', query, title }), TypeError);
  });

  it('knows the addresses of the embed page, whatever their order', () => {
    const { html } = toOembed({ baseUrl, query: 'widget=badge&model=olmo', title });
    assert.ok(html.includes('?widget=badge&amp;model=olmo"'));
    assert.equal(
      queryOfEmbed(`${baseUrl}?widget=badge&model=olmo#?secret=x`, baseUrl),
      'widget=badge&model=olmo',
    );
    assert.equal(queryOfEmbed(`${baseUrl}index.html?widget=badge`, baseUrl), 'widget=badge');
    for (const other of [
      'https://example.org/',
      'https://example.net/embed/',
      'https://a@example.org/embed/',
      '/embed/',
      'x',
    ])
      assert.equal(queryOfEmbed(other, baseUrl), undefined);
  });

  it('makes the line by which others find it', () => {
    assert.equal(
      discoveryLink('https://example.org/oembed?url=a&format=json', 'A "B"'),
      '<link rel="alternate" type="application/json+oembed" href="https://example.org/oembed?url=a&amp;format=json" title="A &quot;B&quot;">',
    );
  });
});
