// The frame and the page around it, on two origins: the height, and who may ask for it.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Frame, Page } from 'playwright-core';
import { hostPage } from './recorder.js';
import { launch, serveEmbed, serveHost, type Site, visit, withoutFavicon } from './sites.js';

const scorecard = 'widget=scorecard&model=deepseek-r1&rubric=osai-14&id=one';
const pages = new Map<string, string>();
let browser: Browser;
let embed: Site;
let host: Site;

before(async () => {
  browser = await launch();
  embed = await serveEmbed();
  host = await serveHost(pages);
  const address = `${embed.origin}/embed/?`;
  pages.set('/plain.html', hostPage(address + scorecard));
  pages.set('/border-box.html', hostPage(address + scorecard, { style: '* { box-sizing: border-box }' }));
  pages.set('/tall.html', hostPage(address + scorecard, { style: 'iframe { min-height: 3000px }' }));
  pages.set('/without.html', hostPage(address + scorecard, { script: false }));
  pages.set('/badge.html', hostPage(`${address}widget=badge&model=deepseek-r1&rubric=osai-14`));
  pages.set('/pricing.html', hostPage(`${address}widget=pricing&controls&calculator&models=deepseek-chat`));
  pages.set('/hidden.html', hostPage(address + scorecard, { attributes: 'hidden' }));
  pages.set('/wordpress.html', hostPage(`${address}${scorecard}#?secret=aBc123XyZ0`, { script: false }));
  pages.set('/refused.html', hostPage(`${address}widget=none`));
  pages.set(
    '/below.html',
    hostPage(address + scorecard, { body: '<p>End', style: 'iframe { margin-top: 4000px }' }),
  );
});

after(async () => {
  await browser.close();
  embed.close();
  host.close();
});

const open = (path: string) => visit(browser, host.origin + path);
const shown = (frame: Frame) => frame.getByText('6.5 of 14').waitFor();
const heard = (page: Page) => page.evaluate(() => window.heard.map(({ data }) => data));
const heights = async (page: Page) =>
  (await heard(page)).filter(({ type }) => type === 'openness:height').map(({ height }) => Number(height));
const frameHeight = (page: Page) => page.locator('iframe').evaluate((frame) => frame.clientHeight);
const hasScrollBar = (frame: Frame) =>
  frame.evaluate(() => {
    const { scrollHeight, clientHeight, scrollWidth, clientWidth } = document.documentElement;
    return scrollHeight > clientHeight || scrollWidth > clientWidth || innerWidth > clientWidth;
  });

/** Waits until no message has come for a while. */
async function rest(page: Page): Promise<void> {
  const quiet = () => performance.now() - (window.heard.at(-1)?.at ?? performance.now()) > 500;
  await page.waitForFunction(quiet, undefined, { polling: 100 });
}

/** Does something and waits until the frame has told what follows from it. */
async function act(page: Page, action: () => Promise<unknown>): Promise<void> {
  const count = (await heights(page)).length;
  await action();
  const hasFollowed = (count: number) =>
    window.heard.filter(({ data }) => data.type === 'openness:height').length > count;
  await page.waitForFunction(hasFollowed, count);
  await rest(page);
}

for (const path of ['/plain.html', '/border-box.html', '/pricing.html']) {
  test(`${path}: the frame gets the height of its content and has no scroll bar`, async () => {
    const { page, frame, messages } = await open(path);
    await frame.locator('[data-status=ready]').first().waitFor({ state: 'attached' });
    await rest(page);
    assert.equal(await frameHeight(page), (await heights(page)).at(-1));
    assert.equal(await hasScrollBar(frame), false);
    assert.ok((await heights(page)).length <= 5, String(await heights(page)));
    assert.deepEqual(withoutFavicon(messages), []);
    await page.close();
  });
}

test('the frame grows when something opens and shrinks when it closes, with few messages', async () => {
  const { page, frame } = await open('/plain.html');
  await shown(frame);
  await rest(page);
  const before = await heights(page);
  const summary = frame.locator('openness-scorecard summary').first();
  await act(page, () => summary.click());
  const opened = await heights(page);
  assert.ok((opened.at(-1) ?? 0) > (before.at(-1) ?? 0));
  assert.equal(await hasScrollBar(frame), false);
  await act(page, () => summary.click());
  const closed = await heights(page);
  assert.equal(closed.at(-1), before.at(-1));
  assert.equal(await frameHeight(page), closed.at(-1));
  assert.ok(closed.length - before.length <= 4, String(closed));
  await page.close();
});

test('a narrower page makes a higher frame, without a scroll bar', async () => {
  const { page, frame } = await open('/plain.html');
  await shown(frame);
  await rest(page);
  const wide = (await heights(page)).at(-1) ?? 0;
  const narrow = () => page.locator('iframe').evaluate((iframe) => iframe.setAttribute('width', '260'));
  await act(page, narrow);
  assert.ok(((await heights(page)).at(-1) ?? 0) > wide);
  assert.equal(await hasScrollBar(frame), false);
  await page.close();
});

test('a frame that its page holds higher comes to rest', async () => {
  const { page, frame } = await open('/tall.html');
  await shown(frame);
  await rest(page);
  assert.ok((await heights(page)).length <= 5);
  assert.ok(((await heights(page)).at(-1) ?? 0) < 2900);
  await page.close();
});

test('without the script of the parent the frame keeps its height and can be scrolled', async () => {
  const { page, frame } = await open('/without.html');
  await shown(frame);
  assert.equal(await frameHeight(page), 200);
  await frame.evaluate(() => scrollTo(0, 100));
  assert.equal(await frame.evaluate(() => scrollY), 100);
  await page.close();
});

test('the card of a badge has room in the frame as long as it is open', async () => {
  const { page, frame } = await open('/badge.html');
  await frame.locator('openness-badge button').first().waitFor();
  await rest(page);
  const closed = (await heights(page)).at(-1) ?? 0;
  assert.ok(closed < 100);
  await frame.locator('openness-badge button').first().focus();
  await act(page, () => page.keyboard.press('Enter'));
  const card = frame.locator('openness-badge [popover]');
  const isWhole = await card.evaluate((element) => {
    const { top, bottom, height } = element.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight && height > 200;
  });
  assert.equal(isWhole, true);
  assert.ok((await heights(page)).length <= 8, String(await heights(page)));
  await act(page, () => page.keyboard.press('Escape'));
  assert.equal((await heights(page)).at(-1), closed);
  await page.close();
});

test('a frame that is shown later tells its height then', async () => {
  const { page, frame } = await open('/hidden.html');
  await page.waitForTimeout(500);
  assert.deepEqual(await heights(page), []);
  await page.locator('iframe').evaluate((iframe) => iframe.removeAttribute('hidden'));
  await shown(frame);
  await rest(page);
  assert.equal(await frameHeight(page), (await heights(page)).at(-1));
  await page.close();
});

test('a frame far below the window tells its height too', async () => {
  const { page } = await open('/below.html');
  await page.waitForFunction(() => window.heard.some(({ data }) => Number(data.height) > 400));
  await page.close();
});

test('a message page tells its height as well', async () => {
  const { page, frame } = await open('/refused.html');
  await frame.getByRole('alert').waitFor();
  await rest(page);
  assert.equal(await frameHeight(page), (await heights(page)).at(-1));
  await page.close();
});

test('the height comes in our words and in those of AMP, and carries the id', async () => {
  const { page, frame } = await open('/plain.html');
  await shown(frame);
  await rest(page);
  const [own, amp] = (await heard(page)).slice(-2);
  assert.deepEqual(own, { type: 'openness:height', id: 'one', height: own?.height });
  assert.deepEqual(amp, { sentinel: 'amp', type: 'embed-size', height: own.height });
  await page.close();
});

test('the page is told when the widget is shown, and nothing of the kind by a page with a message', async () => {
  const told = async (path: string, ready: (frame: Frame) => Promise<unknown>) => {
    const { page, frame } = await open(path);
    await ready(frame);
    await rest(page);
    const messages = (await heard(page)).filter(({ type }) => type === 'openness:shown');
    await page.close();
    return messages[0];
  };
  assert.deepEqual(await told('/plain.html', shown), { type: 'openness:shown', id: 'one' });
  assert.equal(await told('/refused.html', (frame) => frame.getByRole('alert').waitFor()), undefined);
});

test('WordPress gets its secret back, and an answer when it is ready', async () => {
  const { page, frame } = await open('/wordpress.html');
  await shown(frame);
  await rest(page);
  const last = (await heard(page)).at(-1);
  assert.deepEqual(last, { message: 'height', value: (await heights(page)).at(-1), secret: 'aBc123XyZ0' });
  const count = (await heard(page)).length;
  const say = (message: object) =>
    page.evaluate(
      (message) => document.querySelector('iframe')?.contentWindow?.postMessage(message, '*'),
      message,
    );
  await say({ message: 'ready', secret: 'another' });
  await page.waitForTimeout(300);
  assert.equal((await heard(page)).length, count);
  await say({ message: 'ready', secret: 'aBc123XyZ0' });
  await page.waitForFunction((count) => window.heard.length === count + 4, count);
  await page.close();
});

test('a thousand requests get few answers; what is no request gets none and changes nothing', async () => {
  const { page, frame, messages } = await open('/plain.html');
  await shown(frame);
  await rest(page);
  const count = (await heights(page)).length;
  await page.evaluate(() => {
    const target = document.querySelector('iframe')?.contentWindow;
    for (const message of [null, 1, 'openness:request-height', [], { type: 'ready' }, { message: 'ready' }])
      target?.postMessage(message, '*');
    target?.postMessage(
      { type: 'openness:configure', model: 'olmo', src: 'https://elsewhere.example/' },
      '*',
    );
    target?.postMessage({ message: 'link', value: 'https://elsewhere.example/' }, '*');
  });
  await page.waitForTimeout(300);
  assert.equal((await heights(page)).length, count);
  await page.evaluate(() => {
    const target = document.querySelector('iframe')?.contentWindow;
    for (let sent = 0; sent < 1000; sent++) target?.postMessage({ type: 'openness:request-height' }, '*');
  });
  await rest(page);
  const answers = (await heights(page)).length - count;
  assert.ok(answers >= 1 && answers < 50, String(answers));
  await shown(frame);
  assert.deepEqual(withoutFavicon(messages), []);
  await page.close();
});

test('a request from a window that is not the parent gets no answer', async () => {
  const { page, frame } = await open('/plain.html');
  await shown(frame);
  await rest(page);
  const count = (await heights(page)).length;
  await page.evaluate(async () => {
    const other = document.createElement('iframe');
    document.body.append(other);
    const script = "parent.frames[0].postMessage({ type: 'openness:request-height' }, '*')";
    (other.contentWindow as Window & { eval: (text: string) => void }).eval(script);
    await new Promise((resolve) => setTimeout(resolve, 300));
  });
  assert.equal((await heights(page)).length, count);
  await page.close();
});
