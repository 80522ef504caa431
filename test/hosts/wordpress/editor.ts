import type { Page } from 'playwright-core';
import type { Site } from './site.js';

export async function logIn(page: Page, { url }: Site, user: string): Promise<void> {
  await page.goto(`${url}wp-login.php`);
  await page.fill('#user_login', user);
  await page.fill('#user_pass', 'password');
  await Promise.all([page.waitForURL('**/wp-admin/**'), page.click('#wp-submit')]);
}

/** An empty post in the block editor, without the tour. */
export async function openEditor(page: Page, { url }: Site): Promise<void> {
  await page.goto(`${url}wp-admin/post-new.php`);
  await page.waitForSelector('.editor-post-title');
  await page.evaluate(() => {
    const { data } = (globalThis as unknown as { wp: { data: Stores } }).wp;
    data.dispatch('core/preferences').set?.('core/edit-post', 'welcomeGuide', false);
  });
}

interface Stores {
  dispatch: (store: string) => Record<string, ((...values: unknown[]) => void) | undefined>;
}

/** A block out of the inserter, found by its title. */
export async function insertBlock(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: 'Toggle block inserter' }).click();
  await page.getByPlaceholder('Search').fill(title);
  await page.locator('.block-editor-block-types-list__item', { hasText: title }).click();
  await page.getByRole('button', { name: 'Toggle block inserter' }).click();
}

/** The settings of the chosen block. */
export async function openSidebar(page: Page): Promise<void> {
  const button = page
    .getByRole('region', { name: 'Editor top bar' })
    .getByRole('button', { name: 'Settings' });
  if ((await button.getAttribute('aria-pressed')) !== 'true') await button.click();
}

/** Publishes the post, and says where it is. */
export async function publish(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await page
    .locator('.editor-post-publish-panel')
    .getByRole('button', { name: 'Publish', exact: true })
    .click();
  const link = page.locator('.post-publish-panel__postpublish-buttons a', { hasText: 'View Post' });
  return (await link.getAttribute('href')) ?? '';
}

/** Whether the editor finds fault with what it has saved before. */
export async function hasInvalidBlocks(page: Page): Promise<boolean> {
  await page.waitForSelector('.editor-post-title');
  await page.waitForSelector('[data-type="openness-widgets/widget"]');
  return (await page.locator('.block-editor-warning').count()) > 0;
}
