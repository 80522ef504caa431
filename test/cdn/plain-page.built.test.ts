// The built files in a plain page on a plain server, as a reader of the README would use them.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { openBuiltSite } from './built-site.js';

const widget = `<openness-scorecard model="deepseek-r1" rubric="osai-14"><a href="https://example.org/">Fallback</a></openness-scorecard>`;
const pages = new Map([
  [
    '/page.html',
    `<!doctype html><html lang="en"><title>Page</title><script type="module" src="/cdn/openness-widgets.js"></script>${widget}`,
  ],
  [
    '/one.html',
    `<!doctype html><html lang="en"><title>Page</title><script type="module" src="/cdn/openness-scorecard.js"></script><script type="module" src="/cdn/openness-compare.js"></script>${widget}<openness-compare models="olmo,deepseek-r1" rubric="osai-14"></openness-compare>`,
  ],
  [
    '/badge.html',
    `<!doctype html><html lang="en"><title>Page</title><script type="module" src="/cdn/openness-badge.js"></script><p><openness-badge model="deepseek-r1" rubric="osai-14"></openness-badge></p>`,
  ],
  [
    '/csp.html',
    `<!doctype html><html lang="en"><title>Page</title><meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self'; connect-src 'self'"><script type="module" src="/cdn/openness-widgets.js"></script>${widget}`,
  ],
]);

let browser: Browser;
let origin: string;
let close: () => Promise<void>;
before(async () => ({ browser, origin, close } = await openBuiltSite(({ pathname }) => pages.get(pathname))));
after(() => close());

interface Visit {
  page: Page;
  messages: string[];
  requests: string[];
}

async function visit(path: string, prepare?: (page: Page) => Promise<unknown>): Promise<Visit> {
  const page = await browser.newPage();
  const messages: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => messages.push(message.text()));
  page.on('pageerror', (error) => messages.push(error.message));
  page.on('request', (request) => requests.push(request.url()));
  await prepare?.(page);
  await page.goto(origin + path);
  return { page, messages, requests: requests };
}

const noFavicon = (requests: string[]) => requests.filter((url) => !url.endsWith('/favicon.ico'));

test('one script tag and one element show the scorecard, from the script and its data alone', async () => {
  const { page, messages, requests } = await visit('/page.html');
  await page.getByText('6.5 of 14').waitFor();
  assert.equal(await page.getByText('Fallback').isVisible(), false);
  assert.deepEqual(
    messages.filter((text) => !text.includes('404')),
    [],
  );
  assert.deepEqual(
    noFavicon(requests).map((url) => url.replace(origin, '')),
    ['/page.html', '/cdn/openness-widgets.js', '/cdn/data/slices/osai-14/deepseek-r1.json'],
  );
});

test('two scripts on one page ask for a dataset once', async () => {
  const { page, requests } = await visit('/one.html');
  await page.getByText('13.5 of 14').waitFor();
  await page.locator('openness-scorecard').getByText('6.5 of 14').waitFor();
  assert.equal(requests.filter((url) => url.endsWith('osai-14.json')).length, 1);
});

test('with the script blocked the fallback is there', async () => {
  const { page } = await visit('/page.html', (page) => page.route('**/*.js', (route) => route.abort()));
  assert.equal(await page.getByText('Fallback').isVisible(), true);
});

test('with the data blocked there are the fallback, an error and a retry that works once the data is back', async () => {
  const { page } = await visit('/page.html', (page) => page.route('**/*.json', (route) => route.abort()));
  const retry = page.locator('openness-scorecard').getByRole('button');
  await retry.waitFor();
  assert.equal(await page.getByText('Fallback').isVisible(), true);
  assert.equal(await page.locator('openness-scorecard [data-status=error]').count(), 1);
  await page.unroute('**/*.json');
  await retry.click();
  await page.getByText('6.5 of 14').waitFor();
  assert.equal(await page.getByText('Fallback').isVisible(), false);
});

test('a strict Content-Security-Policy reports nothing and the widget is styled', async () => {
  const { page, messages } = await visit('/csp.html');
  await page.getByText('6.5 of 14').waitFor();
  assert.deepEqual(
    messages.filter((text) => /policy/i.test(text) && !text.includes('favicon')),
    [],
  );
  const display = await page
    .locator('openness-scorecard header')
    .evaluate((header) => getComputedStyle(header).display);
  assert.equal(display, 'flex');
});

test('minifying leaves the spaces between words', async () => {
  const { page } = await visit('/badge.html');
  const badge = page.locator('openness-badge');
  await badge.getByRole('button').waitFor();
  const text = await badge.locator('.base').evaluate((base) => (base as HTMLElement).innerText);
  assert.equal(
    text
      .replace(/\u2060/g, '')
      .replace(/\s/g, ' ')
      .trim(),
    'DeepSeek R1 · 46% open',
  );
});
