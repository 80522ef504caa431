// The browser's own measure of what jumps, on pages that keep room as the README says.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { type Browser, chromium, type Page } from 'playwright-core';
import { findChromium, sandboxArgs } from '../browsers/find-browser.mjs';
import { openAs, type Reader, readShifts, serveSlowSite } from './slow-site.js';

const elements = {
  'openness-scorecard': 'model="deepseek-r1"',
  'openness-compare': 'models="olmo,deepseek-r1,llama-3.1"',
  'openness-index': 'modality="audio" search="music"',
  'openness-badge': 'model="deepseek-r1" label="total"',
  'pricing-table': 'models="deepseek-flash"',
};
type Tag = keyof typeof elements;
const tags = Object.keys(elements) as Tag[];

/** What the README says of one element. */
const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const [, example = ''] = /```css\n(@media \(scripting[^`]*)```/.exec(readme) ?? [];
const reserve = example.replaceAll('openness-compare', '.room');
const table = '<table><caption>Openness</caption><tr><th>Model</th><td>A fallback</td></tr></table>';

function pageOf(tag: Tag, fallback: string, room = true): string {
  const isBadge = tag === 'openness-badge';
  const element = `<${tag} ${room && !isBadge ? 'class="room"' : ''} ${elements[tag]}>${fallback}</${tag}>`;
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title>
    <style>body { font: 16px/1.5 sans-serif } ${reserve}</style>
    <script type="module" src="/dist/cdn/openness-widgets.js"></script>
    <h1>An article</h1><p>Words before</p>${isBadge ? `<p>A total of ${element}</p>` : element}
    <p>What comes after it.</p>`;
}

const pages = new Map<string, string>();
for (const tag of tags) {
  pages.set(`/bare/${tag}`, pageOf(tag, ''));
  pages.set(`/fallback/${tag}`, pageOf(tag, tag === 'openness-badge' ? '42%&nbsp;open' : table));
}
pages.set('/without-room', pageOf('openness-compare', '', false));

/** High enough that what comes after an element is in sight. */
const high = { width: 1000, height: 1600 };
const readers: Record<string, Reader> = {
  'a fast line': { isSlow: false, viewport: high },
  'slow 3G with a slow processor': { isSlow: true, viewport: high },
};

let browser: Browser;
let site: { origin: string; close: () => void };

before(async () => {
  const { executablePath } = await findChromium();
  browser = await chromium.launch({ executablePath, args: sandboxArgs() });
  site = await serveSlowSite(pages);
});
after(async () => {
  await browser.close();
  site.close();
});

/** The shifts of a page until all its elements show their data. */
async function shiftsOf(path: string, reader: Reader): Promise<string[]> {
  const page = await openAs(browser, site.origin + path, reader);
  await page.waitForLoadState();
  await waitForData(page);
  const shifts = await readShifts(page);
  await page.context().close();
  return shifts;
}

const waitForData = (page: Page) =>
  page.waitForFunction(
    (names) => {
      const shown = [...document.querySelectorAll(names)];
      return shown.every((element) => element.shadowRoot?.querySelector('[data-status=ready]'));
    },
    tags.join(),
    { timeout: 120_000 },
  );

for (const [title, reader] of Object.entries(readers)) {
  describe(`layout shift on ${title}`, { concurrency: 2 }, () => {
    for (const path of [...pages.keys()].filter((path) => path !== '/without-room')) {
      it(`there is none at ${path}`, async () => assert.deepEqual(await shiftsOf(path, reader), []));
    }

    it('there is none in the article of the demo, at a desk and on a telephone', async () => {
      for (const viewport of [
        { width: 1000, height: 800 },
        { width: 360, height: 740 },
      ]) {
        assert.deepEqual(await shiftsOf('/demo/index.html', { ...reader, viewport }), []);
      }
    });
  });
}

it('layout shift is seen where no room is kept', async () => {
  const shifts = await shiftsOf('/without-room', { isSlow: true, viewport: high });
  assert.ok(shifts.some((shift) => shift.includes('What comes after')));
});
