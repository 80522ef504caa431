import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import sanitizeHtml from 'sanitize-html';
import { samples } from '../../hosts/samples.js';
import { elementsOf, parseHtml, textOf } from '../../render/documents.js';
import { faultsIn, type PastedSnippet, pastedSnippets } from '../../hosts/pasted-snippets.js';
import { htmlOf, settle, tags, useSite } from './site.js';
import { realWidgets } from './widgets.js';

// What is left of an element where no script runs: in mail, in feeds, in reader modes, in archives, on paper.

const site = useSite();

const written = pastedSnippets.filter(({ html }) => html.includes('<table') && !html.includes('<iframe'));
const linksIn = (html: string) =>
  elementsOf(parseHtml(html)).flatMap(({ tag, attributes }) => (tag === 'a' ? [attributes.href ?? ''] : []));

describe('scripts switched off', () => {
  it('E01 everything that the author has put inside the tags is in sight', async () => {
    const body = realWidgets(site, 3);
    const html = htmlOf({ kit: site.kit, body });
    const page = await site.open(site.servePage(html), { javaScriptEnabled: false });
    for (const tag of tags)
      assert.equal(await page.locator(`${tag} > a`).count(), tag === 'openness-badge' ? 0 : 1);
    for (const link of await page.locator('main a, body a').all()) assert.equal(await link.isVisible(), true);
    assert.match(await page.locator('openness-badge').innerText(), /deepseek-r1/);
    await page.context().close();
  });

  it('E01 the table that the command prints has every fact, without a script', async () => {
    const page = await site.open(site.servePage(htmlOf({ body: '' })), { javaScriptEnabled: false });
    for (const snippet of written) {
      await page.goto(site.servePage(htmlOf({ kit: site.kit, body: snippet.html })));
      const text = await page.locator('body').innerText();
      assert.deepEqual(missingFacts(text, snippet), [], snippet.name);
    }
    await page.context().close();
  });
});

const squeeze = (text: string) => text.replace(/[\s\u200b\u2060]+/g, '').toLowerCase();

/** Facts that a text does not have. Spaces and the case of letters are a matter of style. */
const missingFacts = (text: string, { facts }: PastedSnippet) =>
  facts.filter((fact) => !squeeze(text).includes(squeeze(fact)));

/** What readers of feeds and mail take for text: no elements of their own, no scripts, no frames, no styles. */
const readers: Record<string, sanitizeHtml.IOptions> = {
  'E23 in a feed': sanitizeHtml.defaults,
  'E23 in mail': {
    allowedTags: [
      'p',
      'a',
      'table',
      'thead',
      'tbody',
      'tr',
      'td',
      'th',
      'b',
      'strong',
      'em',
      'br',
      'ul',
      'li',
      'caption',
    ],
    allowedAttributes: { a: ['href'], td: ['colspan'], th: ['colspan'] },
  },
  'E23 as text alone, as in a reader mode that knows no tables': {
    allowedTags: ['a', 'p'],
    allowedAttributes: { a: ['href'] },
  },
  'L30 in a host that strips scripts and unknown elements': {
    ...sanitizeHtml.defaults,
    allowedTags: [...sanitizeHtml.defaults.allowedTags, 'figure', 'figcaption', 'img'],
  },
};

describe('readers that keep less than all', () => {
  for (const [title, options] of Object.entries(readers)) {
    it(`${title}: all facts, once, and the link to the source`, () => {
      assert.ok(written.length > 0);
      for (const snippet of written) {
        const left = sanitizeHtml(snippet.html, options);
        assert.deepEqual(faultsIn(textOf(left), snippet), [], snippet.name);
        assert.ok(
          linksIn(left).some((address) => address.startsWith('https://')),
          snippet.name,
        );
        assert.doesNotMatch(left, /<(script|iframe|openness-|pricing-)/);
      }
    });
  }

  it('L30 the picture and the frame say in words and with a link what they show', () => {
    const others = pastedSnippets.filter(({ name }) => /for (picture|iframe)$/.test(name));
    assert.ok(others.length > 0);
    for (const snippet of others) {
      const shown = elementsOf(parseHtml(snippet.html)).filter(
        ({ tag }) => tag === 'img' || tag === 'iframe',
      );
      for (const { attributes } of shown) assert.ok(attributes.alt ?? attributes.title, snippet.name);
      assert.deepEqual(missingFacts(textOf(snippet.html), snippet), [], snippet.name);
      assert.ok(linksIn(snippet.html).length > 0, snippet.name);
    }
  });

  it('and an element without a fallback leaves nothing to be read', () => {
    const [snippet] = written;
    assert.ok(snippet);
    const bare = snippet.html.replace(/<figure.*<\/figure>/s, '');
    assert.notDeepEqual(faultsIn(textOf(sanitizeHtml(bare)), snippet), []);
  });
});

describe('copies of a page', () => {
  it('E26 saved as the browser has it in memory: the facts are there without the kit', async () => {
    const saved: string[] = [];
    for (const snippet of written.slice(0, samples.length)) {
      const page = await site.open(site.servePage(htmlOf({ kit: site.kit, body: snippet.html })));
      await page.waitForFunction((names) => names.some((name) => customElements.get(name)), [...tags]);
      // What browsers write into the file: the tree of the document, without shadow trees.
      saved.push(await page.evaluate(() => document.documentElement.outerHTML));
      await page.context().close();
    }
    for (const [index, html] of saved.entries()) {
      const snippet = written[index];
      assert.ok(snippet);
      assert.deepEqual(missingFacts(textOf(html), snippet), [], snippet.name);
      const page = await site.open(site.servePage(html.replace(/<script.*?<\/script>/gs, '')));
      assert.deepEqual(missingFacts(await page.locator('body').innerText(), snippet), []);
      await page.context().close();
    }
  });

  it('E26 copied out of the page: the selection carries what is shown', async () => {
    const page = await site.open(site.servePage(htmlOf({ kit: site.kit, body: realWidgets(site, 3) })), {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await settle(page);
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Control+C');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.match(copied, /DeepSeek/);
    await page.context().close();
  });
});
