import { equal, match } from 'node:assert/strict';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Publication, Workspace } from '../host.js';
import { hasInvalidBlocks, insertBlock, logIn, openEditor, openSidebar, publish } from './editor.js';
import type { Site } from './site.js';

/** What an author does: inserts the block, chooses a model, looks at it, publishes. */
export async function writeByHand(site: Site, browser: Browser, { folder }: Workspace): Promise<Publication> {
  const context = await browser.newContext({ viewport: { width: 1400, height: 1000 }, locale: 'en-US' });
  context.setDefaultTimeout(120_000);
  const page = await context.newPage();
  const picture = (name: string) => page.screenshot({ path: join(folder, `${name}.png`) });
  try {
    await logIn(page, site, 'author');
    await openEditor(page, site);
    await page.locator('.editor-post-title').fill('Written by hand');
    await insertBlock(page, 'Openness scorecard');
    await picture('editor-empty');
    await chooseModel(page, 'DeepSeek R1');
    await preview(page, '5 of 12');
    await openSidebar(page);
    await page.getByLabel('Rubric').selectOption('osai-14');
    await preview(page, '6.5 of 14');
    await picture('editor');
    const url = await publish(page);
    await page.reload();
    equal(await hasInvalidBlocks(page), false);
    await page.goto(url);
    await page.locator('openness-scorecard').getByText('6.5 of 14', { exact: true }).first().waitFor();
    await page.screenshot({ path: join(folder, 'post.png'), fullPage: true });
    const feedHtml = await site.feedOf(url);
    match(feedHtml, /<openness-scorecard/);
    return {
      way: 'Plugin: block by hand, author',
      url,
      widgets: ['scorecard'],
      shows: 'element',
      fallback: 'table',
      feedHtml,
    };
  } catch (error) {
    await picture('failed');
    throw error;
  } finally {
    await context.close();
  }
}

async function chooseModel(page: Page, name: string): Promise<void> {
  const box = page.locator('.components-placeholder').getByRole('combobox', { name: 'Model' });
  await box.fill(name);
  await page.getByRole('option', { name, exact: true }).click();
}

const preview = (page: Page, total: string) =>
  page.locator('.openness-widgets-preview openness-scorecard').getByText(total).first().waitFor();
