import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { launch, serveEmbed, type Site, visit, withoutFavicon } from '../../embed/sites.js';
import { addressable, armed, markupSample } from '../corpus/markup.js';
import { badUrls } from '../corpus/urls.js';

// The embed page, whose address anybody can write. What fits no limit of an address is left out.

describe('the address of the embed page', () => {
  let browser: Browser;
  let site: Site;
  before(async () => {
    browser = await launch();
    site = await serveEmbed();
  });
  after(async () => {
    await browser.close();
    site.close();
  });

  /** Opens the page and answers with what stands in it once it has come to rest. */
  async function open(query: string) {
    const { page, requests, messages } = await visit(browser, `${site.origin}/embed/?${query}`);
    await page
      .locator('[data-status]:not([data-status=loading]), [role=alert]')
      .first()
      .waitFor({ state: 'attached' });
    const found = await page.evaluate(() => ({
      tags: [...document.body.querySelectorAll('*')].map(({ localName }) => localName),
      names: [...document.body.querySelectorAll('*')].flatMap((element) => element.getAttributeNames()),
      lang: document.documentElement.lang,
      fired: Reflect.get(globalThis, 'wasFired') as unknown,
    }));
    await page.close();
    return {
      ...found,
      foreign: requests.filter((url) => !url.startsWith(site.origin)),
      messages: withoutFavicon(messages),
      requests,
    };
  }

  const call = '(globalThis.wasFired=1)';
  const scorecard = 'widget=scorecard&model=deepseek-r1';

  it('H23 refuses data from elsewhere, however the address is spelled', async () => {
    const addresses = [
      'https://evil.example/x.json',
      ...badUrls.filter((url, index) => index % 6 === 0 && url.length < 500),
    ];
    for (const address of addresses) {
      const src = encodeURIComponent(addressable(address).replaceAll('CALL', call));
      const { tags, foreign, requests, messages } = await open(`${scorecard}&src=${src}`);
      assert.deepEqual(foreign, [], address);
      assert.deepEqual(
        messages.filter((line) => !line.includes('404')),
        [],
        address,
      );
      // Spaces alone name no address, and a path below the page's own data may be asked for.
      if (address.startsWith('https://')) assert.ok(tags.includes('p'), address);
      assert.ok(requests.length >= 2);
    }
  });

  it('H24 takes markup in any parameter as text', async () => {
    const names = [
      'model',
      'title',
      'theme',
      'lang',
      'rubric',
      'since',
      'id',
      'heading-level',
      'class',
      'onclick',
    ];
    for (const payload of markupSample) {
      const text = encodeURIComponent(addressable(armed(payload, call, 'https://leak.example/x')));
      const {
        tags,
        names: attributes,
        fired,
        foreign,
        messages,
      } = await open(`widget=scorecard&${names.map((name) => `${name}=${text}`).join('&')}#${text}`);
      assert.deepEqual(
        tags.filter((tag) => !['openness-scorecard', 'noscript'].includes(tag)),
        [],
      );
      assert.deepEqual(
        attributes.filter((name) => /^on|^class$|^style$/.test(name)),
        [],
      );
      assert.deepEqual([fired, foreign, messages], [undefined, [], []]);
    }
  });

  it('H25 takes the first of several, knows no nested ones, and reads no address without an end', async () => {
    const { requests, foreign } = await open(
      `${scorecard}&rubric=osai-14&src=data/osai-14.json&src=https://evil.example/x.json&src[]=https://evil.example/&__proto__[x]=1`,
    );
    assert.deepEqual(foreign, []);
    assert.ok(requests.some((url) => url.endsWith('data/osai-14.json')));
    const long = await open(`${scorecard}&rubric=${'a'.repeat(100_000)}`);
    assert.deepEqual(
      long.tags,
      ['noscript', 'p', 'a'].filter((tag) => long.tags.includes(tag)),
    );
  });

  it('H26 makes no path of a language', async () => {
    for (const [lang, kept] of [
      ['../../etc', ''],
      ['en_US', ''],
      ['DE-de', 'de-DE'],
      ['%00', ''],
      ['x'.repeat(200), ''],
    ] as const) {
      const { lang: found, requests } = await open(`${scorecard}&lang=${lang}`);
      assert.equal(found, kept || (await open(scorecard)).lang);
      assert.ok(requests.every((url) => !/etc|en_US/.test(new URL(url).pathname)));
    }
  });
});
