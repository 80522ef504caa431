import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { reportFigure } from './figures.js';
import { htmlOf, newPage, settle, useSite } from './site.js';
import { publishedOpenness } from './widgets.js';

const site = useSite();

/** Runs in the page: the layout shift of which the browser tells, and the moment of the largest paint. */
function watchShifts(): void {
  const seen = { shift: 0, largestPaint: 0, shownAt: 0 };
  addEventListener('openness-load', () => (seen.shownAt = performance.now()));
  Object.assign(globalThis, { seen });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
      seen.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    seen.largestPaint = list.getEntries().at(-1)?.startTime ?? 0;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
}

interface Shifts {
  shift: number;
  largestPaint: number;
  /** When the element has shown its data. */
  shownAt: number;
}

/** Opens a page as an old telephone on a slow line does. */
async function openSlowly(html: string): Promise<{ page: Page; shifts: () => Promise<Shifts> }> {
  const page = await newPage(site.browser, { viewport: { width: 400, height: 800 } });
  await page.addInitScript(watchShifts);
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 1_600_000 / 8,
    uploadThroughput: 750_000 / 8,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  await page.goto(site.servePage(html));
  const shifts = () => page.evaluate(() => Reflect.get(globalThis, 'seen') as Shifts);
  return { page, shifts };
}

const article = '<p>A paragraph of an article, with words enough for several lines of text.</p>'.repeat(30);
const image = `<p style="font-size: 40px; margin: 0">The headline of the page, which is the largest text of it</p>`;

describe('a slow machine on a slow line', { concurrency: 1 }, () => {
  const openness = () => site.serveData(publishedOpenness(2, ['deepseek-r1']));

  /** Elements as the README says: with the room that they will take, or with the table that stands in for them. */
  const bodies: Record<string, () => string> = {
    'E22 an element in the first window, with room reserved': () => {
      const style = 'display: block; min-block-size: 700px; --openness-reserved-height: 700px';
      return `${image}<openness-scorecard model="deepseek-r1" src="${openness()}" style="${style}"></openness-scorecard>${article}`;
    },
    'E22 a badge in a sentence': () =>
      `${image}<p>Words before <openness-badge model="deepseek-r1" label="total" src="${openness()}">(4 of 14)</openness-badge> and behind.</p>${article}`,
    'E22 elements below the first window': () =>
      `${image}${article}<openness-scorecard model="deepseek-r1" src="${openness()}"></openness-scorecard>${article}`,
  };
  for (const [title, body] of Object.entries(bodies)) {
    it(`${title}: nothing jumps, and the page is painted no later`, async () => {
      const { page, shifts } = await openSlowly(htmlOf({ body: body(), kit: site.kit }));
      await settle(page);
      await page.waitForTimeout(300);
      const { shift, largestPaint, shownAt } = await shifts();
      reportFigure(`layout shift on a slow machine: ${title.slice(4)}`, shift.toFixed(3));
      assert.ok(shift <= 0.02, String(shift));
      // The headline does not wait for the kit.
      assert.ok(largestPaint > 0 && largestPaint < shownAt, `${largestPaint} and ${shownAt}`);
      await page.context().close();
    });
  }

  it('and a page that jumps is caught', async () => {
    const script = `<script>setTimeout(() => document.body.insertAdjacentHTML('afterbegin', '<div style="height: 300px"></div>'), 600)</script>`;
    const { page, shifts } = await openSlowly(htmlOf({ body: `${article}${script}` }));
    await page.waitForFunction(() => (Reflect.get(globalThis, 'seen') as Shifts).shift > 0.02);
    assert.ok((await shifts()).shift > 0.02);
    await page.context().close();
  });
});
