// The page of the builder, as built, in a browser.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { hostGroups } from '../../demo/builder/hosts.js';
import { hosts } from '../../src/hosts/snippet.js';
import { tagOf, widgets } from '../../src/render/index.js';
import { openBuilder, openSite, queryOf, readClipboard, type Site } from './site.js';

let site: Site;

before(async () => {
  site = await openSite();
});

after(() => site.close());

const axe = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

async function violationsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 100)).join()}`);
  });
}

const element = (page: Page) => page.locator('.preview > :is([model], [models], openness-index)');
const previewText = (page: Page) => element(page).evaluate(({ shadowRoot }) => shadowRoot?.textContent ?? '');
const waitForPreview = (page: Page, text: string) =>
  page.waitForFunction(
    (text) =>
      [...document.querySelectorAll('.preview *')].some(({ shadowRoot }) =>
        shadowRoot?.textContent.includes(text),
      ),
    text,
  );
const tabs = (page: Page) =>
  page.locator('[role=tab]').evaluateAll((all) => all.map(({ id }) => id.replace('tab-', '')));

test('every host that a snippet can be made for has a name', () => {
  const named = hostGroups.flatMap((group) => group.hosts.map(([host]) => host));
  assert.deepEqual(named.toSorted(), hosts.toSorted());
});

for (const widget of widgets) {
  test(`every tab shows what to paste for the ${widget}, and its preview is ready`, async () => {
    const { page, messages } = await openBuilder(site, `?widget=${widget}`);
    await element(page).locator('[data-status=ready]').waitFor({ state: 'attached' });
    for (const host of await tabs(page)) {
      await page.locator(`#tab-${host}`).click();
      const fields = page.locator('.step textarea');
      const texts = await fields.evaluateAll((all) =>
        all.map((field) => (field as HTMLTextAreaElement).value),
      );
      assert.ok(texts.length > 0, host);
      assert.ok(
        texts.every((text) => text.trim()),
        host,
      );
      assert.ok(
        texts.some((text) => /deepseek|olmo|openness/i.test(text)),
        host,
      );
      assert.equal(queryOf(page).get('host'), host);
      assert.equal(await page.locator('.step .copy').count(), texts.length);
    }
    assert.deepEqual(messages, []);
    await page.context().close();
  });
}

test('the snippet has the exact version and the hash of the file that it names', async () => {
  const { page } = await openBuilder(site, '?widget=badge');
  const read = (path: string) =>
    JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')) as Record<string, string>;
  const { version } = read('package.json');
  const hash = read('dist/cdn/integrity.json')[`${tagOf('badge')}.js`];
  const text = await page.locator('.step textarea').inputValue();
  assert.ok(text.includes(`openness-widgets@${version}/dist/cdn/openness-badge.js"`));
  assert.ok(text.includes(`integrity="${hash}"`), text);
  await page.context().close();
});

test('what is chosen is in the address, survives a reload, and can be gone back from', async () => {
  const { page } = await openBuilder(site, '');
  await page.getByRole('radio', { name: 'Comparison' }).check();
  await page.getByLabel('Rubric').selectOption('osai-14');
  await page.getByLabel('Rows').selectOption('differences');
  await page.getByLabel('Theme').selectOption('dark');
  await page.getByLabel('Language').selectOption('de');
  await page.locator('#tab-iframe').click();
  const address = page.url();
  assert.deepEqual(Object.fromEntries(queryOf(page)), {
    widget: 'compare',
    models: 'olmo,deepseek-r1,llama-3.1',
    rubric: 'osai-14',
    show: 'differences',
    theme: 'dark',
    lang: 'de',
    host: 'iframe',
  });
  await page.reload();
  await waitForPreview(page, '13,5');
  assert.equal(page.url(), address);
  assert.equal(await page.getByLabel('Rubric').inputValue(), 'osai-14');
  assert.equal(await page.locator('[role=tab][aria-selected=true]').getAttribute('id'), 'tab-iframe');
  const attributes = await element(page).evaluate((element) =>
    Object.fromEntries(element.getAttributeNames().map((name) => [name, element.getAttribute(name)])),
  );
  assert.deepEqual(attributes, {
    models: 'olmo,deepseek-r1,llama-3.1',
    rubric: 'osai-14',
    show: 'differences',
    theme: 'dark',
    lang: 'de',
  });
  await page.goBack();
  await page.goBack();
  assert.equal(queryOf(page).get('lang'), null);
  assert.equal(await page.getByLabel('Language').inputValue(), '');
  assert.equal(await page.getByLabel('Theme').inputValue(), 'dark');
  await page.context().close();
});

test('typing makes no history of letters', async () => {
  const { page } = await openBuilder(site, '?widget=index');
  await page.getByText('More options').click();
  const before = await page.evaluate(() => history.length);
  await page.getByLabel('Search', { exact: true }).first().pressSequentially('olmo');
  assert.equal(queryOf(page).get('search'), 'olmo');
  assert.equal(await page.evaluate(() => history.length), before);
  await page.context().close();
});

for (const query of [
  '?widget=__proto__&models=%00,javascript:1&rubric=nope&since=x&theme=pink&lang=%3C&host=nope',
  '?models=deepseek-r1&rubric=%22%3E%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&scripts=javascript:alert(1)',
  `?models=${'a,'.repeat(2000)}&as-of=99999-99-99`,
  '?%E0%A4%A',
]) {
  test(`${query.slice(0, 70)} falls back without a word in the console`, async () => {
    const { page, messages } = await openBuilder(site, query);
    await waitForPreview(page, 'DeepSeek R1');
    const text = await page.locator('.step textarea').first().inputValue();
    assert.match(text, /<openness-scorecard model="deepseek-r1" rubric="osai-12">/);
    assert.doesNotMatch(text, /javascript:|onerror/);
    assert.deepEqual(messages, []);
    await page.context().close();
  });
}

test('the models are chosen by keyboard alone', async () => {
  const { page } = await openBuilder(site, '?widget=compare&models=olmo');
  const field = page.getByRole('combobox', { name: 'Models' });
  const list = page.getByRole('listbox');
  const chips = () =>
    page
      .locator('.chips li')
      .evaluateAll((all) => all.map(({ textContent }) => textContent.replace(/[×\s]+$/, '').trim()));
  await field.focus();
  assert.equal(await list.isVisible(), false);
  await page.keyboard.press('ArrowDown');
  assert.equal(await list.isVisible(), true);
  assert.equal(await field.getAttribute('aria-expanded'), 'true');
  assert.equal(await field.getAttribute('aria-activedescendant'), 'model-0');
  await page.keyboard.press('Escape');
  assert.equal(await list.isVisible(), false);
  await page.keyboard.type('mistral nemo');
  await page.keyboard.press('Enter');
  assert.deepEqual(await chips(), ['OLMo', 'Mistral NeMo']);
  assert.deepEqual(queryOf(page).get('models')?.split(',').length, 2);
  await page.keyboard.type('llama');
  await page.keyboard.press('ArrowDown');
  const second = await page.locator('[role=option].active').innerText();
  await page.keyboard.press('Enter');
  assert.ok(second.startsWith((await chips())[2] ?? 'none'));
  await page.keyboard.press('Backspace');
  assert.deepEqual(await chips(), ['OLMo', 'Mistral NeMo']);
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  assert.deepEqual(await chips(), ['OLMo']);
  await page.waitForFunction(() => document.activeElement?.id === 'model-search');
  assert.equal(await page.getByRole('button', { name: /^Remove/ }).count(), 0);
  await page.context().close();
});

test('a single model is replaced, and a search that is given up changes nothing', async () => {
  const { page } = await openBuilder(site, '');
  const field = page.getByRole('combobox', { name: 'Model' });
  await field.fill('olmo');
  await page.keyboard.press('Tab');
  assert.equal(await field.inputValue(), 'DeepSeek R1');
  await field.fill('no such model');
  await page.getByRole('status').getByText('No model is found.').waitFor();
  await page.keyboard.press('Enter');
  await field.fill('ai2');
  await page
    .locator('[role=option]')
    .filter({ hasText: /^\s*OLMo Ai2/ })
    .first()
    .click();
  assert.equal(await field.inputValue(), 'OLMo');
  await waitForPreview(page, 'OLMo');
  await page.context().close();
});

test('the arrow keys, Home and End go along the tabs', async () => {
  const { page } = await openBuilder(site, '');
  const all = await tabs(page);
  const focused = () => page.evaluate(() => document.activeElement?.id.replace('tab-', ''));
  const before = await page.evaluate(() => history.length);
  await page.locator('#tab-html').focus();
  for (const [key, place] of [
    ['ArrowDown', 1],
    ['ArrowUp', 0],
    ['ArrowUp', all.length - 1],
    ['ArrowDown', 0],
    ['End', all.length - 1],
    ['Home', 0],
    ['ArrowRight', 1],
  ] as const) {
    await page.keyboard.press(key);
    assert.equal(await focused(), all[place], key);
    assert.equal(queryOf(page).get('host'), all[place]);
  }
  assert.equal(await page.locator('[role=tab][tabindex="0"]').count(), 1);
  assert.equal(await page.evaluate(() => history.length), before);
  await page.context().close();
});

test('a copy is confirmed on the button and to those who do not see it', async () => {
  const { page } = await openBuilder(site, '?host=picture');
  const button = page.locator('.step .copy').last();
  await button.click();
  await page.getByText('Copied ✓').waitFor();
  await page
    .locator('snippet-tabs [role=tabpanel] > [role=status]')
    .getByText(/^Copied/)
    .waitFor({ state: 'attached' });
  assert.equal(await readClipboard(page), await page.locator('.step textarea').last().inputValue());
  const kinds = await page.evaluate(async () =>
    (await navigator.clipboard.read()).flatMap(({ types }) => types),
  );
  assert.deepEqual(kinds.toSorted(), ['text/html', 'text/plain']);
  await page.context().close();
});

for (const [name, breakClipboard] of [
  [
    'refuses',
    () => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('denied'));
    },
  ],
  [
    'is missing',
    () => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    },
  ],
] as const) {
  test(`where the clipboard ${name}, the text is selected and the reader is told`, async () => {
    const { page, messages } = await openBuilder(site, '');
    await page.evaluate(breakClipboard);
    await page.locator('.copy').click();
    await page.getByText('Press Ctrl+C').waitFor();
    const selected = await page.evaluate(() => {
      const field = document.activeElement as HTMLTextAreaElement;
      return field.value.slice(field.selectionStart, field.selectionEnd);
    });
    assert.equal(selected, await page.locator('.step textarea').inputValue());
    assert.deepEqual(messages, []);
    await page.context().close();
  });
}

test('pictures are drawn in the browser and handed over as files', async () => {
  const { page } = await openBuilder(site, '?models=olmo&host=picture');
  for (const [name, first] of [
    ['Download PNG', '\u0089PNG'],
    ['Download SVG', '<svg'],
  ] as const) {
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name }).click();
    const file = await waiting;
    assert.equal(file.suggestedFilename(), `openness-scorecard-olmo.${name.slice(-3).toLowerCase()}`);
    const bytes = readFileSync(await file.path());
    assert.equal(bytes.toString('latin1', 0, 4), first);
    assert.ok(bytes.length > 5000);
  }
  await page.context().close();
});

test('where the data does not come there is a word and a second try', async () => {
  const context = await site.browser.newContext();
  const page = await context.newPage();
  await page.route('**/*.json', (route) => route.abort());
  await page.goto(`${site.origin}/demo/builder.html`);
  await page.getByRole('alert').waitFor();
  await page.unroute('**/*.json');
  await page.getByRole('button', { name: 'Try again' }).click();
  await waitForPreview(page, 'DeepSeek R1');
  assert.ok((await previewText(page)).includes('5 of 12'));
  await context.close();
});

for (const [name, options] of [
  ['wide', {}],
  ['320 pixels wide', { viewport: { width: 320, height: 700 }, isMobile: true, hasTouch: true }],
  ['dark', { colorScheme: 'dark' }],
] as const) {
  test(`${name}: nothing sticks out and axe finds no fault`, async () => {
    for (const query of [
      '?widget=compare&host=picture',
      '?widget=pricing&sort=output&host=iframe',
      '?widget=badge',
    ]) {
      const { page } = await openBuilder(site, query, options);
      await element(page).locator('[data-status=ready]').waitFor({ state: 'attached' });
      const widths = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
      assert.equal(widths[0], widths[1]);
      assert.deepEqual(await violationsOf(page), [], query);
      await page.context().close();
    }
  });
}

test('on a phone a menu stands for the tabs', async () => {
  const { page } = await openBuilder(site, '', { viewport: { width: 320, height: 700 }, hasTouch: true });
  assert.equal(await page.getByRole('tablist').isVisible(), false);
  await page.getByRole('combobox', { name: 'Where it goes' }).selectOption('iframe');
  assert.match(await page.locator('.step textarea').last().inputValue(), /<iframe /);
  await page.context().close();
});
