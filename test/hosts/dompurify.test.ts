// What a reader sees of a snippet that DOMPurify has cleaned, in a browser, for which it is made.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type DOMPurify from 'dompurify';
import type { Browser, Page } from 'playwright-core';
import { renderHtml } from '../../src/render/index.js';
import { launch } from '../embed/sites.js';
import { samples } from './samples.js';
import { declarativeShadow, faultsIn, pastedSnippets } from './pasted-snippets.js';

const script = fileURLToPath(import.meta.resolve('dompurify')).replace(/[^/]*$/, 'purify.js');

describe('DOMPurify', () => {
  let browser: Browser;
  let page: Page;

  before(async () => {
    browser = await launch();
    page = await browser.newPage();
    await page.addScriptTag({ path: script });
  });

  after(() => browser.close());

  /** The text that is to be seen, and the tags of all elements. */
  const clean = (html: string) =>
    page.evaluate((html) => {
      const { DOMPurify: purifier } = window as unknown as { DOMPurify: typeof DOMPurify };
      document.body.innerHTML = purifier.sanitize(html);
      const tags = [...document.body.querySelectorAll('*')].map(({ localName }) => localName);
      return { text: document.body.innerText, tags };
    }, html);

  for (const snippet of pastedSnippets) {
    it(`leaves all to be seen, and once: ${snippet.name}`, async () => {
      const { text, tags } = await clean(snippet.html);
      assert.deepEqual(faultsIn(text, snippet), []);
      assert.ok(tags.every((tag) => !tag.includes('-') && tag !== 'script' && tag !== 'iframe'));
      assert.equal(tags.includes('table'), snippet.html.includes('<table'));
    });
  }

  it('would hide what lies in a shadow root', async () => {
    const [sample] = samples;
    assert.ok(sample);
    const html = renderHtml(sample.sheet);
    const { text } = await clean(declarativeShadow(sample.sheet, html, ''));
    assert.notDeepEqual(faultsIn(text, { name: '', html, facts: [] }), []);
  });
});
