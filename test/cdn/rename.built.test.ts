// A page without a bundler gives an element another name in the address of the script.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { type Browser, chromium } from 'playwright-core';
import { findChromium, sandboxArgs } from '../browsers/find-browser.mjs';

const origin = 'http://page.example';
const dataset = JSON.stringify({
  version: 1,
  id: 'prices',
  name: 'Prices',
  updated: '2026-11-22',
  license: { name: 'MIT' },
  citation: 'Prices',
});

let browser: Browser;

before(async () => {
  const { executablePath } = await findChromium();
  browser = await chromium.launch({ executablePath, args: sandboxArgs() });
});

after(() => browser.close());

/** What the tags of a page have become, and what the console was told: as many warnings as that are waited for. */
async function visit(html: string, tags: string[], expectedWarnings = 0) {
  const page = await browser.newPage();
  const warnings: string[] = [];
  page.on('console', (message) => message.type() === 'warning' && warnings.push(message.text()));
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.route('**/*', (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: `<!doctype html>${html}` });
    if (!pathname.endsWith('.js')) return route.fulfill({ contentType: 'application/json', body: dataset });
    const body = readFileSync(new URL(`../../dist${pathname}`, import.meta.url), 'utf8');
    return route.fulfill({ contentType: 'text/javascript', body });
  });
  await page.goto(origin, { waitUntil: 'load' });
  const isOurs = await page.evaluate(
    (tags) => tags.map((tag) => 'reload' in document.createElement(tag)),
    tags,
  );
  while (warnings.length < expectedWarnings) await page.waitForEvent('console');
  await page.close();
  return { isOurs, warnings, errors };
}

const script = (address: string) => `<script type="module" src="/cdn/${address}"></script>`;

test('a page that has a pricing-table of its own keeps it, and has ours under another name', async () => {
  const theirs =
    "<script>customElements.define('pricing-table', class extends HTMLElement {})</script><pricing-table></pricing-table>";
  const page = theirs + script('pricing-table.js?pricing-table=acme-prices') + '<acme-prices></acme-prices>';
  const { isOurs, warnings, errors } = await visit(page, ['pricing-table', 'acme-prices']);
  assert.deepEqual(isOurs, [false, true]);
  assert.deepEqual([...warnings, ...errors], []);
});

test('the script with all elements renames the ones that its address names', async () => {
  const page = script('openness-widgets.js?pricing-table=acme-prices&openness-index=acme-index');
  const tags = ['acme-prices', 'acme-index', 'openness-badge', 'pricing-table', 'openness-index'];
  const { isOurs, errors } = await visit(page, tags);
  assert.deepEqual(isOurs, [true, true, true, false, false]);
  assert.deepEqual(errors, []);
});

test('a name that is taken or not allowed stops nothing', async () => {
  const theirs = "<script>customElements.define('acme-prices', class extends HTMLElement {})</script>";
  const page = theirs + script('openness-widgets.js?pricing-table=acme-prices&openness-index=Index');
  const tags = ['acme-prices', 'pricing-table', 'openness-index', 'openness-badge'];
  const { isOurs, warnings, errors } = await visit(page, tags, 2);
  assert.deepEqual(isOurs, [false, false, true, true]);
  assert.equal(warnings.length, 2);
  assert.deepEqual(errors, []);
});

test('two scripts that bring the same element do not complain', async () => {
  const page = script('openness-widgets.js') + script('pricing-table.js') + script('openness-badge.js');
  const { isOurs, warnings, errors } = await visit(page, ['pricing-table', 'openness-badge']);
  assert.deepEqual(isOurs, [true, true]);
  assert.deepEqual([...warnings, ...errors], []);
});
