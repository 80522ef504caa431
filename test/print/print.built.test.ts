// The built elements on paper: printed by Chromium, on a dark page, with everything folded.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { type Browser, chromium, type Page } from 'playwright-core';
import { findChromium, sandboxArgs } from '../browsers/find-browser.mjs';

const elements: Record<string, string> = {
  scorecard: '<openness-scorecard model="deepseek-r1" rubric="osai-14"></openness-scorecard>',
  compact: '<openness-scorecard model="olmo" rubric="osai-14" layout="compact"></openness-scorecard>',
  compare: '<openness-compare models="olmo,deepseek-r1,llama-3.1" rubric="osai-14"></openness-compare>',
  many: '<openness-compare models="olmo,deepseek-r1,llama-3.1,deepseek-v3,tulu,falcon,yulan,poro" rubric="osai-14"></openness-compare>',
  source: '<openness-compare models="deepseek-r1" by="source" rubric="osai-14,mof-1.0"></openness-compare>',
  index: '<openness-index rubric="osai-14"></openness-index>',
  prices:
    '<pricing-table models="deepseek-chat" as-of="2025-03-10" controls history="output"></pricing-table>',
};

const pageOf = (body: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title><style>html { color-scheme: dark; color: #eee; background: #111; --openness-color: #ddd; --openness-background: #222 }</style><script type="module" src="/cdn/openness-widgets.js"></script>${body}`;

let server: Server;
let browser: Browser;

before(async () => {
  server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const body = elements[path.slice(1)];
    if (body) return response.setHeader('content-type', 'text/html').end(pageOf(body));
    readFile(new URL(`../../dist${path}`, import.meta.url)).then(
      (file) =>
        response
          .setHeader('content-type', path.endsWith('.js') ? 'text/javascript' : 'application/json')
          .end(file),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { executablePath } = await findChromium();
  browser = await chromium.launch({ executablePath, args: sandboxArgs() });
});

after(async () => {
  await browser.close();
  server.close();
});

async function visit(name: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 718, height: 1000 } });
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/${name}`);
  await page.locator('.credit').last().waitFor();
  return page;
}

/** What is open, by its place. */
const foldsOf = (page: Page) =>
  page.evaluate(() => {
    const root = document.body.querySelector('*')?.shadowRoot;
    return [...(root?.querySelectorAll('details') ?? [])].map(({ open }) => open);
  });

/** Keeps what is on the page while it is printed, which nobody sees afterwards. */
const remember = (page: Page) =>
  page.evaluate(() => {
    addEventListener('beforeprint', () => {
      const host = document.body.querySelector('*');
      const root = host?.shadowRoot;
      const inner = [...(root?.querySelectorAll('*') ?? [])];
      Object.assign(window, {
        paper: {
          folded: root?.querySelectorAll('details:not([open])').length,
          printed: root?.querySelector('.printed')?.textContent,
          isPage: inner.length > 0,
        },
      });
    });
  });

interface Paper {
  folded: number;
  printed: string;
}

/** Whether a text stands in sight, and in black. */
const looksOf = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((nodes) =>
    nodes.map((node) => ({
      isSeen: node.checkVisibility({ contentVisibilityAuto: true }) && node.getClientRects().length > 0,
      color: getComputedStyle(node).color,
    })),
  );

for (const name of Object.keys(elements)) {
  test(`${name}: unfolded for printing, dated, and folded again`, async () => {
    const page = await visit(name);
    const before = await foldsOf(page);
    await remember(page);
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    const pages = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    assert.ok(pages >= 1 && pages <= 20, `${pages} pages`);
    const paper = await page.evaluate(() => (window as unknown as { paper: Paper }).paper);
    assert.equal(paper.folded, 0);
    assert.match(paper.printed, /^Printed on \w+ \d+, \d{4} from http:/);
    assert.deepEqual(await foldsOf(page), before);
    assert.ok(before.includes(false));
    assert.equal(await page.locator('.printed').last().textContent(), '');
    await page.close();
  });

  test(`${name}: in black on paper, without what can only be pressed`, async () => {
    const page = await visit(name);
    await page.emulateMedia({ media: 'print' });
    const host = await page
      .locator('body > *')
      .first()
      .evaluate((node) => {
        const { color, backgroundColor, colorScheme } = getComputedStyle(node);
        return { color, backgroundColor, colorScheme };
      });
    assert.deepEqual(host, {
      color: 'rgb(0, 0, 0)',
      backgroundColor: 'rgba(0, 0, 0, 0)',
      colorScheme: 'light',
    });
    const buttons = await looksOf(page, 'button:not(.toggle):not(.sort), select, input, .to-criterion');
    assert.ok(buttons.length > 0);
    assert.deepEqual(
      buttons.filter(({ isSeen }) => isSeen),
      [],
    );
    for (const { isSeen } of await looksOf(page, '.credit details p')) assert.equal(isSeen, true);
    await page.close();
  });
}

test('evidence is printed with its address, in full', async () => {
  const page = await visit('scorecard');
  await page.emulateMedia({ media: 'print' });
  const links = await page.locator('.evidence a').evaluateAll((nodes) =>
    nodes.map((node) => ({
      after: getComputedStyle(node, '::after').content,
      href: node.getAttribute('href'),
      isText: getComputedStyle(node.querySelector('bdi')!).clipPath === 'none',
      isShortened: node.hasAttribute('data-shortened'),
    })),
  );
  assert.ok(links.length > 5);
  for (const { after, href, isText, isShortened } of links) {
    assert.equal(after, `" ${href}"`);
    assert.equal(isText, !isShortened);
  }
});

/** A browser that is busy draws for paper a moment later. */
async function becomeSeen(page: Page, selector: string): Promise<boolean> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const looks = await looksOf(page, selector);
    if (looks.length > 0 && looks.every(({ isSeen }) => isSeen)) return true;
    await page.waitForTimeout(50);
  }
  return false;
}

test('a comparison is printed with all its remarks and its models, however many there are', async () => {
  for (const name of ['compare', 'many']) {
    const page = await visit(name);
    const closed = await looksOf(page, '.remarks .note');
    assert.ok(closed.length > 10 && closed.every(({ isSeen }) => !isSeen));
    await page.emulateMedia({ media: 'print' });
    for (const selector of ['.remarks .note', 'thead th[part=model]', '.row td'])
      assert.ok(await becomeSeen(page, selector), selector);
    await page.close();
  }
});

test('a chain of words leads a search of the page into what is folded', async () => {
  const page = await visit('scorecard');
  await page.evaluate(() => {
    const link = document.createElement('a');
    link.href = '#:~:text=Only%20a%20number%20is%20known';
    link.textContent = 'Find';
    document.body.prepend(link);
  });
  await page.getByText('Find', { exact: true }).click();
  await page.locator('details[open]', { hasText: 'Only a number is known' }).waitFor();
});
