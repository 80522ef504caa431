// The embed page in a sandbox without an origin, as publishing systems put it there.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { hostPage } from './recorder.js';
import { launch, serveEmbed, serveHost, type Site, visit, withoutFavicon } from './sites.js';

const query = 'widget=scorecard&model=deepseek-r1&rubric=osai-14';
const pages = new Map<string, string>();
let browser: Browser;
let sites: Record<'open' | 'closed' | 'host', Site>;

before(async () => {
  browser = await launch();
  sites = {
    open: await serveEmbed(),
    closed: await serveEmbed({ cors: false }),
    host: await serveHost(pages),
  };
  const attributes = 'sandbox="allow-scripts"';
  pages.set('/open.html', hostPage(`${sites.open.origin}/embed/?${query}`, { attributes }));
  pages.set('/closed.html', hostPage(`${sites.closed.origin}/embed/?${query}`, { attributes }));
  pages.set('/plain.html', hostPage(`${sites.closed.origin}/embed/?${query}`));
});

after(async () => {
  await browser.close();
  for (const site of Object.values(sites)) site.close();
});

const open = (path: string) => visit(browser, sites.host.origin + path);

test('where the server lets everyone read, the widget is shown and the frame gets its height', async () => {
  const { page, frame, messages } = await open('/open.html');
  await frame.getByText('6.5 of 14').waitFor();
  assert.equal(await frame.evaluate(() => self.origin), 'null');
  await page.waitForFunction(() => (document.querySelector('iframe')?.clientHeight ?? 0) > 500);
  assert.deepEqual(withoutFavicon(messages), []);
  await page.close();
});

test('where it does not, there are an error, a way out and a hint in the console, and no rating', async () => {
  const { page, frame, messages } = await open('/closed.html');
  await frame.getByRole('button').waitFor();
  assert.equal(await frame.locator('[data-status=error]').count(), 1);
  assert.equal(await frame.getByText('of 14').count(), 0);
  const wayOut = frame.getByRole('link');
  assert.equal(await wayOut.getAttribute('href'), `${sites.closed.origin}/embed/?${query}`);
  assert.equal(await wayOut.isVisible(), true);
  assert.equal(messages.filter((text) => text.includes('This frame is sandboxed')).length, 1);
  await page.close();
});

test('outside of a sandbox the server needs no such header', async () => {
  const { page, frame } = await open('/plain.html');
  await frame.getByText('6.5 of 14').waitFor();
  await page.close();
});
