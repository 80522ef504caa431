// What the builder puts on the clipboard, pasted into a page as it is.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { tagOf, type Widget } from '../../src/render/index.js';
import { openBuilder, openSite, readClipboard, type Site } from './site.js';

let site: Site;

before(async () => {
  site = await openSite();
});

after(() => site.close());

/** Copies the last step of a host, with the addresses of the site typed in, and puts it into a page. */
async function copyAndPaste(query: string, path: string): Promise<void> {
  const { page } = await openBuilder(site, query);
  await page.getByText('Addresses of your site').click();
  const fill = async (label: string, folder: string) => {
    const field = page.getByLabel(label);
    if (!(await field.isVisible())) await page.getByText('Addresses of your site').click();
    await field.fill(`${site.origin}${folder}`);
  };
  await fill('Folder of the scripts', '/dist/cdn/');
  await fill('Folder of the embed page', '/dist/embed');
  await page.locator('.copy').last().click();
  await page.getByText('Copied ✓').waitFor();
  const copied = await readClipboard(page);
  site.pages.set(
    path,
    `<!doctype html>\n<html lang="en">\n<title>Article</title>\n<p>Before.</p>\n${copied}\n<p>After.</p>\n</html>`,
  );
  await page.context().close();
}

const facts: [widget: Widget, query: string, fact: string][] = [
  ['scorecard', 'models=deepseek-r1&rubric=osai-14', '6.5 of 14'],
  ['compare', 'models=olmo,deepseek-r1&rubric=osai-14', '13.5 of 14'],
  ['index', 'rubric=osai-14&modality=text', '13.5 of 14'],
  ['badge', 'models=deepseek-r1&rubric=osai-14', '46%'],
  ['pricing', 'models=deepseek-r1,deepseek-v3&as-of=2025-01-25', '$2.19'],
];

for (const [widget, query, fact] of facts) {
  test(`the ${widget}, pasted into a plain page, shows its facts with scripts and without`, async () => {
    await copyAndPaste(`?widget=${widget}&${query}`, `/${widget}.html`);
    const page = await site.browser.newPage();
    const messages: string[] = [];
    page.on('console', (message) => messages.push(message.text()));
    page.on('pageerror', (error) => messages.push(error.message));
    await page.goto(`${site.origin}/${widget}.html`);
    const element = page.locator(tagOf(widget));
    await element.locator('[data-status=ready]').waitFor({ state: 'attached' });
    const shown = await element.evaluate(({ shadowRoot }) => shadowRoot?.textContent ?? '');
    assert.ok(shown.includes(fact), shown.slice(0, 300));
    assert.deepEqual(
      messages.filter((text) => !/favicon|404/.test(text)),
      [],
    );
    assert.equal(await page.getByText('After.').isVisible(), true);
    await page.close();

    const context = await site.browser.newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    await plain.goto(`${site.origin}/${widget}.html`);
    const text = await plain.locator(tagOf(widget)).innerText();
    assert.ok(text.includes(fact), text.slice(0, 300));
    assert.match(text, /Licence|European Open Source AI Index/);
    await context.close();
  });
}

test('the frame, pasted into a plain page, shows its facts', async () => {
  await copyAndPaste('?widget=scorecard&models=deepseek-r1&rubric=osai-14&host=iframe', '/frame.html');
  const page = await site.browser.newPage();
  await page.goto(`${site.origin}/frame.html`);
  await page.frameLocator('iframe').getByText('6.5 of 14').waitFor();
  await page.close();
});
