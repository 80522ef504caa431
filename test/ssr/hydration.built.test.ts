import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { priceDataset } from '../fixtures/prices.js';
import { parse, published } from '../render/cases.js';
import { withoutShadow } from './pages.js';
import { countOf, openSite, pause, shadowOf, type Site, visibleText } from './site.js';

const program = 'hydrating.js';
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let site: Site;
before(async () => (site = await openSite()));
after(() => site.close());

/** Rules that are broken, but for those about the page around the elements. */
async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run: (place: string) => Promise<{ violations: { id: string }[] }> };
    };
    return (await axe.run('main')).violations.map(({ id }) => id);
  });
}

const osai = (widget: string, attributes: Record<string, string>) =>
  shadowOf(widget, published('osai-14'), { attributes });
const prices = (attributes: Record<string, string> = {}) =>
  shadowOf('pricing', parse(priceDataset()), { attributes });

/** The node stays the same while something is done, and is found again. */
async function keeps(node: Locator, action: () => Promise<unknown>): Promise<void> {
  const before = await node.elementHandle();
  await action();
  assert.ok(await node.evaluate((now, then) => now === then, before));
}

describe('with the module for hydration', () => {
  it('a row of a comparison opens', async () => {
    const { page, messages } = await site.visit(await osai('compare', { models: 'olmo,deepseek-r1' }), {
      program,
    });
    const toggle = page.locator('button.toggle').first();
    await keeps(toggle, () => toggle.click());
    assert.equal(await toggle.getAttribute('aria-expanded'), 'true');
    assert.ok(await page.locator('tr.remarks:not([aria-hidden])').isVisible());
    assert.deepEqual(messages, []);
  });

  it('a criterion of a scorecard opens, and the card of a badge', async () => {
    const body = (await osai('scorecard', { model: 'olmo' })) + (await osai('badge', { model: 'olmo' }));
    const { page } = await site.visit(body, { program });
    const criterion = page.locator('openness-scorecard details').first();
    await criterion.locator('summary').click();
    assert.notEqual(await criterion.getAttribute('open'), null);
    const trigger = page.locator('openness-badge #trigger');
    await keeps(trigger, () => trigger.click());
    await page.locator('openness-badge #card').getByText('OLMo').first().waitFor();
    assert.equal(await trigger.getAttribute('aria-expanded'), 'true');
  });

  it('a list is searched, and the number of what is found is said', async () => {
    const { page } = await site.visit(await osai('index', {}), { program });
    const rows = page.locator('[part=row]');
    const all = await rows.count();
    await page.getByRole('searchbox').fill('deepseek');
    const found = await rows.count();
    assert.ok(found > 0 && found < all);
    // The region was empty, and an empty text leaves no node in HTML.
    await page.locator('openness-index [role=status].visually-hidden', { hasText: String(found) }).waitFor();
  });

  it('boxes and lists stand as they are meant', async () => {
    const body = await osai('index', { selected: 'olmo', modality: 'text' });
    const { page } = await site.visit(body, { program });
    assert.equal(await page.locator('[part=pick]:checked').count(), 1);
    assert.equal(await page.locator('select').first().inputValue(), 'text');
  });

  it('prices are sorted, and are those of now', async () => {
    const { page, messages } = await site.visit(await prices(), { program });
    const button = page.locator('[part=sort]').nth(2);
    await keeps(button, () => button.click());
    assert.equal(await page.locator('[part=column][aria-sort]').count(), 1);
    // Hours are of this moment only, and of the reader's zone.
    const alone = await site.visit(withoutShadow(await prices({ sort: 'input' })), { program });
    assert.equal(await visibleText(page), await visibleText(alone.page));
    assert.deepEqual(messages, []);
  });

  it('what the address keeps is restored', async () => {
    const hash = '#list=search:deepseek;sort:-name';
    const { page, messages } = await site.visit(await osai('index', { hash: 'list' }), { program, hash });
    const alone = await site.visit(withoutShadow(await osai('index', { hash: 'list' })), { program, hash });
    assert.equal(await page.getByRole('searchbox').inputValue(), 'deepseek');
    const rows = (from: Page) => from.locator('[part=row]').allInnerTexts();
    assert.deepEqual(await rows(page), await rows(alone.page));
    assert.deepEqual(messages, []);
  });

  it('data that a page sets is shown after what was printed', async () => {
    const dataset = published('osai-14');
    const models = dataset.models.map((model) =>
      model.id === 'olmo' ? { ...model, name: 'A name of its own' } : model,
    );
    const other = JSON.stringify({ ...dataset, models }).replaceAll('<', '\\u003c');
    const set = `<script>document.querySelector('openness-scorecard').data = ${other}</script>`;
    const body = (await osai('scorecard', { model: 'olmo' })) + set;
    const { page, messages } = await site.visit(body, { program });
    assert.equal(countOf(await visibleText(page), 'A name of its own'), 1);
    assert.deepEqual(messages, []);
  });

  it('an element whose data is still on its way waits for it', async () => {
    const html = await osai('scorecard', { model: 'olmo' });
    const [before = '', after = ''] = html.split('<script type="application/json">');
    const body = `${before}${pause}<script type="application/json">${after}`;
    const { page, messages } = await site.visit(body, { program });
    const alone = await site.visit(withoutShadow(html), { program });
    assert.equal(await visibleText(page), await visibleText(alone.page));
    assert.deepEqual(messages, []);
  });

  it('nothing stands in the way of those who listen', async () => {
    const elements = [osai('scorecard', { model: 'olmo' }), osai('badge', { model: 'olmo' }), prices()];
    const body = (await Promise.all(elements)).join('\n');
    const { page } = await site.visit(body, { program });
    assert.deepEqual(await faultsOf(page), []);
    const untouched = await site.visit(body);
    assert.deepEqual(await faultsOf(untouched.page), []);
  });
});

it('markup of another edition is replaced, once, and the console says so', async () => {
  const html = await osai('scorecard', { model: 'olmo' });
  const { page, messages } = await site.visit(html.replace(/<!--lit-part [\w+/=]+-->/, '<!--lit-part x-->'), {
    program,
  });
  const alone = await site.visit(withoutShadow(html), { program });
  const text = await visibleText(page);
  assert.equal(countOf(text, 'OLMo'), countOf(await visibleText(alone.page), 'OLMo'));
  assert.equal(text, await visibleText(alone.page));
  assert.equal(messages.length, 1);
});
