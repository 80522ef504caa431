import { deepEqual, equal, ok } from 'node:assert/strict';
import type { Browser, Page } from 'playwright-core';
import { toOembed } from '../../../src/embed/oembed.js';
import type { Site } from './site.js';

const query = 'openness_widgets_embed=1&widget=scorecard&model=deepseek-r1&rubric=osai-14&since=osai-12';

/** The address of a widget becomes a frame: in posts of its own site, and in those of a site that does not know us. */
export async function checkFrames(foreign: Site, own: Site, browser: Browser): Promise<void> {
  const address = `${own.url}?${query}`;
  await checkAnswer(own, address);
  for (const site of [own, foreign]) {
    const { url } = await site.publish({
      title: 'A frame',
      user: 'author',
      content: `Look:\n\n${address}\n\nDone.`,
    });
    const page = await browser.newPage();
    await page.goto(url);
    await checkFrame(page, site === foreign);
    await page.close();
  }
}

async function checkAnswer({ url }: Site, address: string): Promise<void> {
  const route = `${url}index.php?rest_route=/openness-widgets/v1/oembed`;
  const ask = (asked: string, more = '') => fetch(`${route}&url=${encodeURIComponent(asked)}${more}`);
  const expected = { baseUrl: url, query, title: 'Openness of DeepSeek R1', providerName: 'Test site' };
  deepEqual(await (await ask(address)).json(), toOembed(expected));
  deepEqual(
    await (await ask(address, '&maxwidth=300&maxheight=x')).json(),
    toOembed({ ...expected, maxwidth: 300 }),
  );
  equal((await ask(`${url}?p=1`)).status, 404);
  equal((await ask(`${url}?openness_widgets_embed=1&widget=none`)).status, 404);
  equal((await ask(address.replace('127.0.0.1', 'example.org'))).status, 404);
  equal((await ask(address, '&format=xml')).status, 501);
  equal((await fetch(`${url}?openness_widgets_data=..%2fconfig`)).status, 404);
}

/** The frame is as high as its content; a site that does not know us gives at most 1000 pixels, in a sandbox. */
async function checkFrame(page: Page, isForeign: boolean): Promise<void> {
  const frame = page.locator('iframe[src*="openness_widgets_embed"]');
  await frame.scrollIntoViewIfNeeded();
  const content = frame.contentFrame();
  await content.locator('openness-scorecard').getByText('6.5 of 14').first().waitFor({ timeout: 60_000 });
  equal((await frame.getAttribute('sandbox')) !== null, isForeign);
  const needed = await content.locator('body').evaluate((body) => body.getBoundingClientRect().height);
  const wanted = isForeign ? Math.min(needed, 1000) : needed;
  let height = 0;
  for (let tries = 0; tries < 100 && Math.abs(height - wanted) > 2; tries++) {
    await page.waitForTimeout(100);
    height = (await frame.boundingBox())?.height ?? 0;
  }
  ok(Math.abs(height - wanted) <= 2, `${height} instead of ${wanted}`);
  // A site that does not know us hides the frame until it has been told its height.
  equal(await frame.evaluate((element) => getComputedStyle(element).position), 'static');
}
