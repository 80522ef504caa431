// What the built scripts load for the language of a page, and what they then say.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { openBuiltSite } from './built-site.js';

let browser: Browser;
let origin: string;
let close: () => Promise<void>;
const pageIn = (language: string, direction = '') =>
  `<!doctype html><html lang="${language}" ${direction}><link rel="icon" href="data:,"><title>Page</title>
<script type="module" src="/cdn/openness-scorecard.js"></script>
<openness-scorecard model="olmo" stale-after="1"></openness-scorecard>`;

before(async () => {
  ({ browser, origin, close } = await openBuiltSite(({ pathname, search }) =>
    pathname === '/page.html' ? pageIn(...(search.slice(1).split('&') as [string, string?])) : undefined,
  ));
});
after(() => close());

interface Visit {
  /** What was asked for besides script and data, without hashes, in the order of the names. */
  asked: string[];
  status: string;
  direction: string;
}

async function visit(search: string, prepare?: (page: Page) => Promise<unknown>): Promise<Visit> {
  const page = await browser.newPage();
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (/\/(parts|locales)\//.test(pathname)) asked.push(pathname.replace(/-[\w-]{8}\.js$/, '.js'));
  });
  await prepare?.(page);
  await page.goto(`${origin}/page.html?${search}`);
  const element = page.locator('openness-scorecard');
  await element.locator('[part~=name]').first().waitFor();
  const status = await element.locator('[part=status]').innerText();
  const direction = await element.locator('.base').evaluate((base) => getComputedStyle(base).direction);
  await page.close();
  return { asked: asked.sort(), status, direction };
}

const language = '/cdn/parts/language.js';

describe('a page in', () => {
  for (const [tag, date] of [
    ['en', /data is of [A-Z][a-z]+ \d{1,2}, \d{4} /],
    ['en-GB', /data is of \d{1,2} [A-Z][a-z]+ \d{4} /],
  ] as const)
    it(`${tag} asks for nothing more`, async () => {
      const { asked, status } = await visit(tag);
      assert.deepEqual(asked, []);
      assert.match(status, date);
    });

  it('another English asks for its numbers and dates', async () => {
    const { asked, status } = await visit('en-ZA');
    assert.deepEqual(asked, [language]);
    assert.match(status, /data is of \d{1,2} [A-Z][a-z]+ \d{4} /);
  });

  it('German asks for its words beside them', async () => {
    const { asked, status } = await visit('de-AT');
    assert.deepEqual(asked, ['/cdn/locales/de.js', language]);
    assert.match(status, / \d{1,2}\. [A-Z][a-zä]+ \d{4} /);
  });

  it('Arabic runs from right to left', async () => {
    assert.equal((await visit('ar')).direction, 'rtl');
    assert.equal((await visit('en&dir=rtl')).direction, 'rtl');
  });

  it('German has English numbers and dates where they cannot be had', async () => {
    const { status } = await visit('de', (page) => page.route('**/parts/**', (route) => route.abort()));
    assert.match(status, / [A-Z][a-z]+ \d{1,2}, \d{4} /);
  });
});
