// The script with all elements holds of most of them what they promise before they are on a page; what draws them is a
// part, which is asked for side by side with their data.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page, Route } from 'playwright-core';
import { openBuiltSite } from './built-site.js';

const bodies = {
  'openness-scorecard': '<openness-scorecard model="deepseek-r1"></openness-scorecard>',
  'openness-badge': '<p>It is <openness-badge model="deepseek-r1">open</openness-badge>.</p>',
  'openness-compare': '<openness-compare models="olmo,deepseek-r1"></openness-compare>',
  'openness-index': '<openness-index modality="audio"></openness-index>',
  'pricing-table': '<pricing-table models="deepseek-v3"><p>A price list</p></pricing-table>',
};
type Tag = keyof typeof bodies;
const drawnLater = ['openness-badge', 'openness-compare', 'openness-index', 'pricing-table'] as const;

function pageAt({ pathname, searchParams }: URL): string | undefined {
  if (pathname !== '/') return undefined;
  const [script, body] = [searchParams.get('script'), searchParams.get('body') as Tag | null];
  const head = script ? `<script type="module" src="/cdn/${script}.js"></script>` : '';
  return `<!doctype html><html lang="en"><title>Page</title>${head}<main>${body ? bodies[body] : ''}</main>`;
}

let browser: Browser;
let origin: string;
let close: () => Promise<void>;
before(async () => ({ browser, origin, close } = await openBuiltSite(pageAt)));
after(() => close());

interface Visit {
  page: Page;
  /** What of the kit the page has asked for, parts without their hashes. */
  asked: string[];
  faults: string[];
}

async function newVisit(): Promise<Visit> {
  const page = await browser.newPage();
  const [asked, faults]: [string[], string[]] = [[], []];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith('/cdn/')) asked.push(pathname.slice(5).replace(/-[\w-]{8}\.js$/, '.js'));
  });
  page.on('pageerror', ({ message }) => faults.push(message));
  return { page, asked, faults };
}

const open = ({ page }: Visit, body: Tag | '', script = 'openness-widgets') =>
  page.goto(`${origin}/?script=${script}&body=${body}`);

/** Until the element shows what it is for. */
const shown = (page: Page, tag: Tag) =>
  page
    .locator(tag)
    .locator(tag === 'openness-badge' ? '#trigger' : '[part=credit]')
    .first()
    .waitFor();

/** Answers none of the requests for these before all of them have been made. */
async function answerTogether(page: Page, ...patterns: string[]): Promise<void> {
  const held: Route[] = [];
  for (const pattern of patterns)
    await page.route(pattern, async (route) => {
      held.push(route);
      if (held.length === patterns.length) await Promise.all(held.map((one) => one.continue()));
    });
}

test('a page with a scorecard asks for the script and its data', async () => {
  const visit = await newVisit();
  await open(visit, 'openness-scorecard');
  await shown(visit.page, 'openness-scorecard');
  assert.deepEqual(visit.asked, ['openness-widgets.js', 'data/slices/osai-12/deepseek-r1.json']);
});

for (const tag of drawnLater) {
  test(`a page with <${tag}> asks for one part, side by side with the data`, async () => {
    const visit = await newVisit();
    await answerTogether(visit.page, '**/parts/**', '**/data/**');
    await open(visit, tag);
    await shown(visit.page, tag);
    const [script, ...others] = visit.asked;
    assert.equal(script, 'openness-widgets.js');
    assert.equal(others.length, 2);
    assert.ok(others.includes(`parts/${tag}.js`));
    assert.deepEqual(visit.faults, []);
  });

  test(`${tag}.js holds what draws its element`, async () => {
    const visit = await newVisit();
    await open(visit, tag, tag);
    await shown(visit.page, tag);
    assert.equal(visit.asked.filter((path) => path.endsWith('.js')).length, 1);
  });
}

test('every element is defined at once, with its properties', async () => {
  const visit = await newVisit();
  await open(visit, '', '');
  const found = await visit.page.evaluate(async (tags) => {
    await import(String('/cdn/openness-widgets.js'));
    return tags.map((tag) => {
      const element = document.createElement(tag) as HTMLElement & { headingLevel: number };
      element.setAttribute('heading-level', '4');
      return [Boolean(customElements.get(tag)), element.headingLevel];
    });
  }, Object.keys(bodies));
  assert.deepEqual(
    found,
    Object.keys(bodies).map(() => [true, 4]),
  );
  assert.deepEqual(visit.asked, ['openness-widgets.js']);
});

test('properties hold whenever they are set: before the script, before the part, and after it', async () => {
  const visit = await newVisit();
  await open(visit, 'pricing-table', '');
  const { page } = visit;
  await page.evaluate(async () => {
    const table = document.querySelector('pricing-table')!;
    Object.assign(table, { columns: ['output'], headingLevel: 5 });
    await import(String('/cdn/openness-widgets.js'));
    table.headingLevel = 2;
  });
  await shown(page, 'pricing-table');
  const heads = () => page.locator('pricing-table thead [part=column]').allInnerTexts();
  assert.deepEqual(await heads(), ['Model', 'Seller', 'Output', 'Source']);
  assert.equal(await page.locator('pricing-table [part=caption]').getAttribute('aria-level'), '2');
  await page.evaluate(() => {
    document.querySelector('pricing-table')!.columns = ['input', 'output'];
  });
  await page.locator('pricing-table').getByText('Input', { exact: true }).first().waitFor();
  assert.deepEqual(await heads(), ['Model', 'Seller', 'Input', 'Output', 'Source']);
});

test('an element made by a script inside a shadow root is drawn, one that is taken away is not missed', async () => {
  const visit = await newVisit();
  await open(visit, '');
  const { page } = visit;
  await page.evaluate(() => {
    const root = document.querySelector('main')!.attachShadow({ mode: 'open' });
    const compare = document.createElement('openness-compare');
    compare.models = ['olmo', 'deepseek-r1'];
    const index = document.createElement('openness-index');
    root.append(index, compare);
    index.remove();
  });
  await shown(page, 'openness-compare');
  assert.equal(await page.locator('openness-compare [part=model]').count(), 2);
  assert.deepEqual(visit.faults, []);
});

test('without its part an element shows its fallback and says so, and a press asks for it again', async () => {
  const visit = await newVisit();
  const { page } = visit;
  const codes: string[] = [];
  await page.exposeFunction('report', (code: string) => codes.push(code));
  await page.addInitScript(() => {
    document.addEventListener('openness-error', (event) =>
      (window as unknown as { report: (code: string) => void }).report(
        (event as Event & { code: string }).code,
      ),
    );
  });
  await page.route('**/parts/**', (route) => route.abort());
  await open(visit, 'pricing-table');
  const retry = page.locator('pricing-table [part=retry]');
  await retry.waitFor();
  assert.ok(await page.getByText('A price list').isVisible());
  assert.equal(
    await page.locator('pricing-table [part=status]').first().getAttribute('data-status'),
    'error',
  );
  assert.deepEqual(codes, ['network']);
  await page.unroute('**/parts/**');
  await retry.click();
  await shown(page, 'pricing-table');
  assert.ok(!(await page.getByText('A price list').isVisible()));
  assert.deepEqual(visit.faults, []);
});

test('an address that asks for a chart has it, though only what is drawn knows the address', async () => {
  const visit = await newVisit();
  const { page } = visit;
  await open(visit, '');
  await page.evaluate(() => {
    location.hash = 'prices=history:output';
    const table = document.createElement('pricing-table');
    Object.assign(table, { models: ['deepseek-v3'], hash: 'prices' });
    document.querySelector('main')!.append(table);
  });
  await page.locator('pricing-table [part=history]').waitFor();
  assert.deepEqual(visit.faults, []);
});
