import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { pages, withoutShadow } from './pages.js';
import { openSite, replacedIn, type Site, visibleText } from './site.js';

// What a server has printed is seen once, and is what the element shows by itself: with a script that takes it over,
// with one that cannot, and without any.

let site: Site;
before(async () => (site = await openSite()));
after(() => site.close());

/** What is not offered where no script runs. */
const deaf =
  '.controls, .active, .export, .saving button, .copies, .to-criterion, .skip, .tray, .picker { display: none !important }';

async function hideWhatIsDeaf(page: Page): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    for (const { shadowRoot } of document.querySelectorAll('*')) shadowRoot?.adoptedStyleSheets.push(sheet);
  }, deaf);
}

for (const [name, print] of Object.entries(pages)) {
  describe(name, () => {
    let body = '';
    let expected = '';
    let expectedOffline = '';

    before(async () => {
      body = (await Promise.all(print())).join('\n');
      const { page } = await site.visit(withoutShadow(body), { program: 'plain.js' });
      expected = await visibleText(page);
      await hideWhatIsDeaf(page);
      expectedOffline = await visibleText(page);
      await page.context().close();
      assert.ok(expectedOffline.length > 50);
    });

    it('is taken over by the module for hydration: every node stays, in silence and without a request', async () => {
      const { page, messages, requests } = await site.visit(body, { program: 'hydrating.js' });
      assert.deepEqual(messages, []);
      assert.deepEqual(await replacedIn(page), []);
      assert.deepEqual(requests, ['/hydrating.js']);
      assert.equal(await visibleText(page), expected);
      await page.context().close();
    });

    it('is seen once without it', async () => {
      const { page, messages, requests } = await site.visit(body, { program: 'plain.js' });
      assert.deepEqual(messages, []);
      assert.deepEqual(requests, ['/plain.js']);
      assert.equal(await visibleText(page), expected);
      await page.context().close();
    });

    it('is seen once with JavaScript off', async () => {
      const { page } = await site.visit(body, { javaScriptEnabled: false });
      assert.equal(await visibleText(page), expectedOffline);
      await page.context().close();
    });
  });
}
