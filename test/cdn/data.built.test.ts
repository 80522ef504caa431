// The built scripts check data that are not theirs, with a part that they load for it, and show none unchecked.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { parseDataset } from '../../src/dataset/parse.js';
import { openSealed } from '../../src/dataset/seal.js';
import { isToTranslate } from '../../src/dataset/is-to-translate.js';
import { kitVersion } from '../../src/shared/kit-version.js';
import { makeDataset } from '../fixtures/datasets.js';
import { openBuiltSite } from './built-site.js';

const data = new URL('../../dist/cdn/data/', import.meta.url);
const own = JSON.stringify(makeDataset());
const card = (attributes: string, content = '') =>
  `<openness-scorecard ${attributes}>${content}<a href="/">Fallback</a></openness-scorecard>`;
const withData = (text: string) => card('model="olmo"', `<script type="application/json">${text}</script>`);
const script = '<script type="module" src="/cdn/openness-scorecard.js"></script>';

const pages = new Map<string, string>();
let browser: Browser;
let origin: string;
let close: () => Promise<void>;
before(async () => {
  ({ browser, origin, close } = await openBuiltSite(({ pathname }) => pages.get(pathname)));
});
after(() => close());

interface Visit {
  page: Page;
  /** What of the kit was asked for, without hashes. */
  asked: string[];
}

async function visit(body: string, prepare?: (page: Page) => Promise<unknown>): Promise<Visit> {
  const page = await browser.newPage();
  const asked: string[] = [];
  page.on('request', (request) => {
    const { protocol, pathname } = new URL(request.url());
    if (protocol !== 'blob:' && !pathname.startsWith('/page-'))
      asked.push(pathname.replace(/-[\w-]{8}\.js$/, '.js'));
  });
  await page.route('**/own.json', (route) => route.fulfill({ json: makeDataset() }));
  await prepare?.(page);
  const path = `/page-${pages.size}.html`;
  pages.set(path, `<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>Page</title>${body}`);
  await page.goto(origin + path);
  return { page, asked };
}

const shown = (page: Page) => page.locator('openness-scorecard [part~=name]').first().waitFor();
const failed = (page: Page) => page.locator('openness-scorecard [data-status=error]').waitFor();
const checkScript = '/cdn/parts/check.js';
/** For a result that is missing, which the published data have not. */
const seldomScript = '/cdn/parts/compact.js';
const withoutParts = (page: Page) => page.route('**/parts/**', (route) => route.abort());

const fallbackIsSeen = (page: Page) => page.getByRole('link', { name: 'Fallback' }).isVisible();

describe('the sealed files', () => {
  it('are what the full check leaves of them, without a fault, slices too', () => {
    const files = readdirSync(data, { recursive: true, encoding: 'utf8' }).filter(
      (path) => path.endsWith('.json') && !path.endsWith('index.json'),
    );
    assert.ok(files.length > 100);
    for (const file of files) {
      const text = readFileSync(new URL(file, data), 'utf8');
      const outcome = parseDataset(JSON.parse(text));
      assert.ok(outcome.ok, file);
      assert.deepEqual(outcome.value.issues, [], file);
      assert.deepEqual(openSealed(text, kitVersion), outcome.value.dataset, file);
      assert.equal(isToTranslate(outcome.value.dataset, { language: 'en', stringsLanguage: 'en' }), false);
    }
  });
});

describe('the check is asked for', () => {
  const slice = '/cdn/data/slices/osai-12/olmo.json';

  it('with no published data, also where a page names their address', async () => {
    const { page, asked } = await visit(script + card('model="olmo"'));
    await shown(page);
    assert.deepEqual(asked, ['/cdn/openness-scorecard.js', slice]);
    const named = await visit(script + card(`model="olmo" src="${slice}"`));
    await shown(named.page);
    assert.deepEqual(named.asked, ['/cdn/openness-scorecard.js', slice]);
  });

  it('with published data that are not as the build has written them', async () => {
    const { page, asked } = await visit(script + card('model="olmo"'), (page) =>
      page.route(`**${slice}`, async (route) => {
        const text = await (await route.fetch()).text();
        return route.fulfill({ body: text.replace('"topics":[]', '"topics":[1,2]') });
      }),
    );
    await shown(page);
    assert.deepEqual(asked, ['/cdn/openness-scorecard.js', slice, checkScript]);
    assert.match(await page.locator('openness-scorecard [part=status]').innerText(), /2/);
  });

  it('with published data for which a server first has an error', async () => {
    let answers = 0;
    const { page, asked } = await visit(script + card('model="olmo"'), (page) =>
      page.route('**/data/**', (route) =>
        answers++ === 0 ? route.fulfill({ status: 503, body: 'Busy' }) : route.continue(),
      ),
    );
    await shown(page);
    assert.deepEqual(asked, ['/cdn/openness-scorecard.js', slice, checkScript, slice]);
  });

  it('with data of the page, side by side with them', async () => {
    const { page, asked } = await visit(script + card('model="olmo" src="/own.json"'));
    await shown(page);
    assert.deepEqual(asked.sort(), ['/cdn/openness-scorecard.js', checkScript, seldomScript, '/own.json']);
    const inside = await visit(script + withData(own));
    await shown(inside.page);
    assert.deepEqual(inside.asked, ['/cdn/openness-scorecard.js', checkScript, seldomScript]);
    const property = await visit(
      `${script}${card('model="olmo"')}<script type="module">
        await customElements.whenDefined('openness-scorecard');
        document.querySelector('openness-scorecard').data = ${own};
      </script>`,
      (page) => page.route('**/slices/**', (route) => route.abort()),
    );
    await shown(property.page);
    assert.ok(property.asked.includes(checkScript));
  });
});

describe('data of the page', () => {
  it('are refused where they are no dataset, and what is inside the tag stays', async () => {
    const { page } = await visit(script + withData('{"version":1,"models":[{}]}'));
    await failed(page);
    assert.ok(await fallbackIsSeen(page));
    assert.equal(await page.locator('openness-scorecard [part=retry]').count(), 0);
  });

  for (const [place, body] of Object.entries({
    'inside the tag': withData(own),
    'at an address': card('model="olmo" src="/own.json"'),
  }))
    it(`${place} are not shown without the check, and asked for again by a reader`, async () => {
      const { page } = await visit(script + body, withoutParts);
      await failed(page);
      assert.ok(await fallbackIsSeen(page));
      await page.unroute('**/parts/**');
      await page.locator('openness-scorecard [part=retry]').click();
      await shown(page);
    });
});

describe('openness-widgets.standalone.js', () => {
  it('asks for nothing, where it has no address and the data are inside the tag', async () => {
    const { page, asked } = await visit(`<script type="module">
        const text = await (await fetch('/cdn/openness-widgets.standalone.js')).text();
        await import(URL.createObjectURL(new Blob([text], { type: 'text/javascript' })));
      </script>${withData(own)}`);
    await shown(page);
    assert.deepEqual(asked, ['/cdn/openness-widgets.standalone.js']);
  });
});
