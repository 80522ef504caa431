// The built files ask for a part of an element when it is needed, and not before.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { openBuiltSite } from './built-site.js';

const bodies: Record<string, string> = {
  table: '<pricing-table models="deepseek-v3" controls></pricing-table>',
  article: '<pricing-table></pricing-table>',
  chart: '<pricing-table models="deepseek-v3" history="output" calculator></pricing-table>',
  card: '<openness-scorecard model="deepseek-r1" rubric="osai-14"></openness-scorecard>',
  since: '<openness-scorecard model="deepseek-r1" rubric="osai-12" since="osai-14"></openness-scorecard>',
  classes: '<openness-scorecard model="amber" rubric="mof-1.0"></openness-scorecard>',
  long: '<openness-scorecard model="meta" rubric="fmti-2025-12"></openness-scorecard>',
  compact: '<openness-scorecard model="deepseek-r1" rubric="osai-14" layout="compact"></openness-scorecard>',
  texts: '<openness-scorecard model="deepseek-r1" rubric="facts"></openness-scorecard>',
  german: '<openness-scorecard lang="de" model="deepseek-r1" rubric="osai-14"></openness-scorecard>',
};

/** Its address is written in another way than in the parts. */
function pageAt({ pathname, searchParams }: URL): string | undefined {
  if (pathname !== '/') return undefined;
  const [script, body] = [searchParams.get('script'), searchParams.get('body')].map(String);
  return `<!doctype html><html lang="en"><title>Page</title><script type="module" src="/cdn/${script}.js?v=2"></script>${bodies[body ?? '']}`;
}

let browser: Browser;
let origin: string;
let close: () => Promise<void>;
before(async () => ({ browser, origin, close } = await openBuiltSite(pageAt)));
after(() => close());

async function visit(script: string, body: string): Promise<{ page: Page; scripts: () => string[] }> {
  const page = await browser.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  page.on('pageerror', (error) => asked.push(`${error.message}.js`));
  await page.goto(`${origin}/?script=${script}&body=${body}`);
  await page.locator('[part=credit]').first().waitFor();
  const scripts = () =>
    asked
      .filter((path) => path.endsWith('.js'))
      .map((path) => path.replace(/^\/cdn\//, '').replace(/-[\w-]{8}\.js$/, '.js'));
  return { page, scripts };
}

/** What a page with a price table loads first. */
const loadedFirst = {
  'pricing-table': ['pricing-table.js'],
  'openness-widgets': ['openness-widgets.js', 'parts/pricing-table.js'],
};

for (const script of ['pricing-table', 'openness-widgets'] as const) {
  test(`${script}.js: the calculator is loaded when it is switched on, and counts`, async () => {
    const { page, scripts } = await visit(script, 'table');
    const withControls = [...loadedFirst[script], 'parts/controls.js'].sort();
    assert.deepEqual(scripts().sort(), withControls);
    await page.getByRole('button', { name: 'Calculator' }).click();
    const calculator = page.locator('[part=calculator]');
    await calculator.waitFor();
    assert.deepEqual(scripts().sort(), [...withControls, 'parts/calculator.js'].sort());
    const cost = () => calculator.locator('[part=cost]').first().innerText();
    const first = await cost();
    await calculator.locator('input[name=output]').fill('900000');
    await page.waitForFunction((text) => {
      const root = document.querySelector('pricing-table')?.shadowRoot;
      return root?.querySelector<HTMLElement>('[part=cost]')?.innerText !== text;
    }, first);
    assert.equal(
      await calculator.evaluate((element) => getComputedStyle(element.querySelector('.usage')!).display),
      'grid',
    );
  });

  test(`${script}.js: what there is to choose by comes with the controls, and narrows the list`, async () => {
    const { page, scripts } = await visit(script, 'table');
    await page.getByText('Filter and view').click();
    await page.getByLabel('Group by').selectOption('seller');
    await page.locator('[part=group]').first().waitFor();
    assert.deepEqual(scripts().sort(), [...loadedFirst[script], 'parts/controls.js'].sort());
  });

  test(`${script}.js: a table in an article loads nothing else`, async () => {
    const { scripts } = await visit(script, 'article');
    assert.deepEqual(scripts(), loadedFirst[script]);
  });

  test(`${script}.js: chart and calculator that the page asks for are there with the prices`, async () => {
    const { page, scripts } = await visit(script, 'chart');
    assert.equal(await page.locator('[part=history] svg').count(), 3);
    assert.equal(await page.locator('[part=calculator]').count(), 1);
    assert.deepEqual(
      scripts().sort(),
      [...loadedFirst[script], 'parts/calculator.js', 'parts/history.js'].sort(),
    );
  });
}

for (const script of ['openness-scorecard', 'openness-widgets'])
  test(`${script}.js: what makes a text to copy is loaded as the pointer comes near, and copies`, async () => {
    const { page, scripts } = await visit(script, 'card');
    assert.deepEqual(scripts(), [`${script}.js`]);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Copy as text' }).click();
    await page.getByText('Copied').waitFor();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    assert.match(text, /^## \[?DeepSeek R1/);
    assert.equal(scripts().filter((path) => path.startsWith('parts/')).length, 1);
  });

/** What shows it, and how: with the styles of the part. */
const seldom = {
  classes: ['.steps', 'grid'],
  long: ['.folded .strip', 'inline-flex'],
  compact: ['.compact .strip', 'flex'],
  texts: ['.level', 'flex'],
} as const;

for (const [body, [selector, display]] of Object.entries(seldom)) {
  test(`${body}: what few cards show is one part, which is there with the data`, async () => {
    const { page, scripts } = await visit('openness-scorecard', body);
    const shown = await page
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element).display);
    assert.equal(shown, display);
    assert.deepEqual(scripts(), ['openness-scorecard.js', 'parts/compact.js']);
  });

  test(`${body}: without the part the card says so, shows nothing wrong, and asks again`, async () => {
    const page = await browser.newPage();
    await page.route('**/parts/**', (route) => route.abort());
    await page.goto(`${origin}/?script=openness-scorecard&body=${body}`);
    const retry = page.getByRole('button', { name: 'Try again' });
    await retry.waitFor();
    // What needs it to be told is an error; what it only folds is all there.
    const isTold = body === 'long' || body === 'compact';
    assert.equal((await page.locator('.criterion').count()) > 0, isTold);
    await page.unroute('**/parts/**');
    await retry.click();
    await page.locator(selector).first().waitFor();
    await retry.waitFor({ state: 'detached' });
  });
}

test('the buttons beside a citation come with the pointer, and a press says where they cannot be had', async () => {
  const { page, scripts } = await visit('openness-scorecard', 'card');
  await page.route('**/parts/**', (route) => route.abort());
  const fold = page.getByText('Cite this');
  await fold.click();
  await page.locator('.copied').getByText('could not be loaded').waitFor();
  assert.ok(await page.locator('[part=cite] p').isVisible());
  assert.equal(await page.locator('.copies').count(), 0);
  await page.unroute('**/parts/**');
  await fold.press('Enter');
  await fold.press('Enter');
  await page.getByRole('button', { name: 'BibTeX' }).waitFor();
  assert.equal(await page.locator('.copies').evaluate((row) => getComputedStyle(row).display), 'flex');
  assert.equal(await page.locator('.copied').innerText(), '');
  assert.deepEqual([...new Set(scripts())], ['openness-scorecard.js', 'parts/scorecard-take.js']);
});

test('the link to a criterion is loaded as the first criterion is opened, and leads there', async () => {
  const { page, scripts } = await visit('openness-scorecard', 'card');
  const line = page.locator('summary.line').nth(1);
  const id = await page
    .locator('.criterion', { has: page.locator('details') })
    .nth(1)
    .getAttribute('data-criterion');
  await line.click();
  const link = page.locator('[part=criterion-link]:visible');
  await link.waitFor();
  assert.deepEqual(scripts(), ['openness-scorecard.js', 'parts/criterion-link.js']);
  assert.ok(await line.evaluate((summary) => summary.parentElement!.matches('[open]')));
  await link.click();
  assert.equal(new URL(page.url()).hash, `#openness=model:deepseek-r1;rubric:osai-14;criterion:${id}`);
  await page.waitForFunction(() => {
    const { activeElement } = document.querySelector('openness-scorecard')!.shadowRoot!;
    return activeElement?.matches('summary.line');
  });
});

test('a part that cannot be had is said, and asked for again with the next press', async () => {
  const { page } = await visit('pricing-table', 'table');
  await page.route('**/parts/**', (route) => route.abort());
  const toggle = page.getByRole('button', { name: 'Calculator' });
  await toggle.click();
  await page.getByText('could not be loaded').waitFor();
  await page.getByRole('button', { name: 'CSV' }).click();
  await page.locator('.copied').getByText('could not be loaded').waitFor();
  await page.unroute('**/parts/**');
  await toggle.click();
  await toggle.click();
  await page.locator('[part=calculator]').waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'CSV' }).click(),
  ]);
  assert.equal(download.suggestedFilename(), 'prices.csv');
});

test('no part holds Lit or imports its script, and each is listed with its hash', async () => {
  const folder = new URL('../../dist/cdn/', import.meta.url);
  const list = JSON.parse(await readFile(new URL('integrity.json', folder), 'utf8')) as Record<
    string,
    string
  >;
  const names = readdirSync(new URL('parts/', folder));
  assert.ok(names.length > 5);
  for (const name of names) {
    const code = await readFile(new URL(`parts/${name}`, folder), 'utf8');
    assert.doesNotMatch(code, /lit\$|\bimport\s*[{*"']|\bimport\(/);
    assert.match(list[`parts/${name}`] ?? '', /^sha384-/);
  }
});
