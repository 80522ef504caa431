import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { reportFigure } from './figures.js';
import { htmlOf, newPage, settle, type Site, tags, useSite } from './site.js';

const site = useSite();

/** What a visit has left behind, and whom it has told. */
interface Traces {
  foreign: string[];
  cookies: number;
  stored: number;
}

/** All elements with the published data, as the README has them: nothing is named but models. */
const body = `<openness-scorecard model="deepseek-r1"><a href="https://example.org/">Fallback</a></openness-scorecard>
<openness-compare models="olmo,deepseek-r1"></openness-compare>
<p>Words <openness-badge model="deepseek-r1"></openness-badge></p>
<openness-index hash="index"></openness-index>
<pricing-table controls calculator history="output" hash="prices" models="deepseek-chat,deepseek-reasoner"></pricing-table>`;

/** Opens a page, does to it what is asked for, and looks at everything that a browser keeps. */
async function visit(
  { browser, servePage }: Site,
  html: string,
  use: (page: Page) => Promise<void>,
): Promise<Traces> {
  const page = await newPage(browser, { acceptDownloads: true });
  const address = servePage(html);
  const { origin } = new URL(address);
  const asked: string[] = [];
  page.context().on('request', (request) => asked.push(request.url()));
  page.on('websocket', (socket) => asked.push(socket.url()));
  await page.goto(address);
  await use(page);
  const kept = await page.evaluate(async () => ({
    names: performance.getEntriesByType('resource').map(({ name }) => name),
    storage: localStorage.length + sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  const cookies = await page.context().cookies();
  await page.context().close();
  const isForeign = (url: string) => /^(https?|wss?):/.test(url) && new URL(url).origin !== origin;
  return {
    foreign: [...new Set([...asked, ...kept.names])].filter(isForeign),
    cookies: cookies.length,
    stored: kept.storage + kept.databases + kept.caches + kept.workers,
  };
}

/** Clicks everything that is no link, types, picks and downloads. */
async function useAll(page: Page): Promise<void> {
  await settle(page, ['ready']);
  for (const tag of tags) {
    const host = page.locator(tag);
    await host.evaluate(async (element) => {
      const root = element.shadowRoot!;
      const controls = () => [...root.querySelectorAll<HTMLElement>('button, summary, input[type=checkbox]')];
      for (let index = 0; index < Math.min(controls().length, 60); index++) {
        controls()[index]?.click();
        await (element as HTMLElement & { updateComplete: Promise<boolean> }).updateComplete;
      }
      for (const field of root.querySelectorAll<HTMLInputElement>('input[type=search], input:not([type])')) {
        field.value = 'deep';
        for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
      }
      for (const list of root.querySelectorAll('select')) {
        list.selectedIndex = list.options.length - 1;
        list.dispatchEvent(new Event('change', { bubbles: true }));
      }
      (element as HTMLElement & { reload: () => void }).reload();
    });
  }
  await settle(page, ['ready', 'empty']);
}

describe('a whole visit, with all elements and everything that a reader can do', () => {
  it('tells no other site, and leaves nothing behind', async () => {
    const traces = await visit(site, htmlOf({ kit: site.kit, body }), useAll);
    assert.deepEqual(traces, { foreign: [], cookies: 0, stored: 0 });
    reportFigure(
      'requests to other origins, cookies, storage entries',
      `${traces.foreign.length}, ${traces.cookies}, ${traces.stored}`,
    );
  });

  it('asks for the script and its data alone, without credentials and without saying for which page', async () => {
    const page = await newPage(site.browser);
    const asked: { url: string; referrer?: string; cookie?: string }[] = [];
    page.context().on('request', (request) => {
      const { referer: referrer, cookie } = request.headers();
      asked.push({ url: request.url(), ...(referrer && { referrer }), ...(cookie && { cookie }) });
    });
    const [, other] = site.server.origins;
    const kit = site.kit.replace(/^http:\/\/[^/]+/, other);
    await page.context().addCookies([{ name: 'reader', value: '1', url: other }]);
    await page.goto(site.servePage(htmlOf({ kit, body })));
    await useAll(page);
    const data = asked.filter(({ url }) => url.endsWith('.json') && url.startsWith(other));
    assert.ok(data.length >= 2);
    for (const { referrer, cookie } of data)
      assert.deepEqual({ referrer, cookie }, { referrer: undefined, cookie: undefined });
    const [first, ...others] = asked.map(({ url }) => url);
    assert.ok(first?.includes('/faults/answers/'));
    for (const url of others)
      assert.match(
        url,
        /^(data|blob):|openness-widgets\.js$|\/parts\/[\w-]+\.js$|\/data\/[a-z0-9./-]+\.json$/,
      );
    await page.context().close();
  });

  it('and a page that does tell, and does keep, is caught', async () => {
    const [, other] = site.server.origins;
    const head = `<style>@font-face { font-family: Web; src: url('${other}/faults/answers/font.woff2') } body { font-family: Web }</style>`;
    const script = `<script>document.cookie = 'reader=1; path=/'; localStorage.reader = 1;</script>`;
    const html = htmlOf({ head, body: `<p>Words</p>${script}` });
    const traces = await visit(site, html, (page) => page.waitForTimeout(300));
    assert.deepEqual(traces, { foreign: [`${other}/faults/answers/font.woff2`], cookies: 1, stored: 1 });
  });
});
