// The built scripts beside the built data: which files a page asks for, and that a slice changes nothing else.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { parseDataset } from '../../src/dataset/parse.js';
import type { SliceIndex } from '../../src/render/slices.js';
import { publishedDatasetOf } from '../../src/shared/published.js';
import { openBuiltSite } from './built-site.js';

const dist = new URL('../../dist/', import.meta.url);
const ids = readdirSync(new URL('cdn/data/slices/osai-12/', dist))
  .map((file) => file.replace(/\.json$/, ''))
  .filter((id) => id !== 'index');

const script = (path = '/cdn/openness-widgets.js') => `<script type="module" src="${path}"></script>`;
const card = (model: string, attributes = '') =>
  `<openness-scorecard model="${model}" ${attributes}></openness-scorecard>`;
const badge = (model: string) => `<p><openness-badge model="${model}"></openness-badge></p>`;

const pages = new Map<string, string>();
let browser: Browser;
let origin: string;
let otherOrigin: string;
let close: () => Promise<void>;
before(async () => {
  ({ browser, origin, otherOrigin, close } = await openBuiltSite(({ pathname }) => pages.get(pathname)));
});
after(() => close());

interface Visit {
  page: Page;
  /** Names of the data that were asked for. */
  data: string[];
  messages: string[];
}

async function visit(body: string, prepare?: (page: Page) => Promise<unknown>): Promise<Visit> {
  const page = await browser.newPage();
  const data: string[] = [];
  const messages: string[] = [];
  page.on('console', (message) => messages.push(message.text()));
  page.on('request', (request) => {
    const [, name] = /\/data\/(.*)\.json$/.exec(request.url()) ?? [];
    if (name !== undefined) data.push(name);
  });
  await prepare?.(page);
  const path = `/page-${pages.size}.html`;
  pages.set(path, `<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>Page</title>${body}`);
  await page.goto(origin + path);
  return { page, data, messages };
}

const settled = (page: Page, count: number) =>
  page.waitForFunction(
    (count) =>
      [...document.querySelectorAll('openness-scorecard, openness-badge')].filter((element) =>
        element.shadowRoot?.querySelector(
          '[part~=name], [part~=total], [data-status=error], [data-status=empty]',
        ),
      ).length === count,
    count,
  );

const textOf = (page: Page) =>
  page
    .locator('openness-scorecard')
    .first()
    .locator('.base')
    .evaluate((base) => (base as HTMLElement).innerText);

describe('the published slices', () => {
  it('are those of every model of the datasets that scorecards ask for', () => {
    const names = readdirSync(new URL('cdn/data/', dist)).filter((file) => file.endsWith('.json'));
    for (const file of names) {
      const name = file.replace(/\.json$/, '');
      const whole = parseDataset(JSON.parse(readFileSync(new URL(`cdn/data/${file}`, dist), 'utf8')));
      assert.ok(whole.ok);
      const { models, rubrics } = whole.value.dataset;
      if (!rubrics.some(({ id }) => publishedDatasetOf(id) === name)) continue;
      const folder = new URL(`cdn/data/slices/${name}/`, dist);
      const { slices } = JSON.parse(readFileSync(new URL('index.json', folder), 'utf8')) as SliceIndex;
      assert.deepEqual(Object.keys(slices).sort(), models.map(({ id }) => id).sort());
      assert.deepEqual(readdirSync(folder).sort(), [...Object.values(slices), 'index.json'].sort());
      for (const [id, file] of Object.entries(slices)) {
        const slice = parseDataset(JSON.parse(readFileSync(new URL(file, folder), 'utf8')));
        assert.ok(slice.ok && slice.value.dropped === 0, id);
        assert.deepEqual(
          slice.value.dataset.models.map((model) => model.id),
          [id],
        );
      }
    }
  });
});

describe('a page asks for', () => {
  it('one slice for one scorecard, and shows what the whole shows', async () => {
    const part = await visit(script() + card('deepseek-r1'));
    await settled(part.page, 1);
    assert.deepEqual(part.data, ['slices/osai-12/deepseek-r1']);
    const whole = await visit(script() + card('deepseek-r1', 'src="/cdn/data/osai-12.json"'));
    await settled(whole.page, 1);
    assert.equal(await textOf(part.page), await textOf(whole.page));
    assert.deepEqual(part.messages, []);
  });

  it('one slice for a badge and scorecards of one model, also with two copies of the script', async () => {
    const body = badge('olmo') + card('olmo') + card('olmo', 'layout="compact"');
    const renamed = '<openness-card model="olmo"></openness-card>';
    const second = script('/cdn/openness-scorecard.js?openness-scorecard=openness-card');
    const { page, data } = await visit(script() + second + body + renamed);
    await settled(page, 3);
    await page.locator('openness-card').locator('[part~=name]').first().waitFor();
    assert.deepEqual(data, ['slices/osai-12/olmo']);
  });

  it('six slices for six models, and for the whole alone from seven on', async () => {
    const six = await visit(script() + ids.slice(0, 6).map(badge).join(''));
    await settled(six.page, 6);
    assert.deepEqual(
      six.data,
      ids.slice(0, 6).map((id) => `slices/osai-12/${id}`),
    );
    const seven = await visit(script() + ids.slice(0, 7).map(badge).join(''));
    await settled(seven.page, 7);
    assert.deepEqual(seven.data, ['osai-12']);
  });

  it('the whole alone where something else needs it', async () => {
    const { page, data } = await visit(`${script()}${card('olmo')}<openness-index></openness-index>`);
    await settled(page, 1);
    assert.deepEqual(data, ['osai-12']);
  });

  it('the slices of two editions where a scorecard compares them', async () => {
    const { page, data } = await visit(script() + card('olmo', 'since="osai-14"'));
    await settled(page, 1);
    assert.deepEqual(data.sort(), ['slices/osai-12/olmo', 'slices/osai-14/olmo']);
    await page.locator('openness-scorecard').locator('[part~=changes]').waitFor();
  });

  it('nothing again that it has preloaded from another site', async () => {
    const address = `${otherOrigin}/cdn/data/slices/osai-12/olmo.json`;
    const preload = `<link rel="preload" as="fetch" crossorigin href="${address}">`;
    const scripts = script(`${otherOrigin}/cdn/openness-scorecard.js`);
    const { page, data, messages } = await visit(preload + scripts + card('olmo'));
    await settled(page, 1);
    assert.deepEqual([data, messages], [['slices/osai-12/olmo'], []]);
  });
});

describe('where a slice is not enough, the whole says', () => {
  it('which models have names like one that there is not', async () => {
    const { page, data } = await visit(script() + card('deepseek-r'));
    await settled(page, 1);
    assert.deepEqual(data, ['slices/osai-12/deepseek-r', 'osai-12']);
    assert.match(await textOf(page), /deepseek-r1/);
  });

  it('which model has a name, without asking for a slice by it', async () => {
    const { page, data } = await visit(script() + card('DeepSeek R1'));
    await settled(page, 1);
    assert.deepEqual(data, ['osai-12']);
  });

  it('which rubrics there are, and which say nothing', async () => {
    const unknown = await visit(script() + card('olmo', 'rubric="osai-99"'));
    await settled(unknown.page, 1);
    assert.deepEqual(unknown.data, ['slices/osai-12/olmo', 'osai-12']);
    const { slices } = JSON.parse(
      readFileSync(new URL('cdn/data/slices/fmti/index.json', dist), 'utf8'),
    ) as SliceIndex;
    const isOfOne = (file: string) =>
      !readFileSync(new URL(`cdn/data/slices/fmti/${file}`, dist), 'utf8').includes('"fmti-2024-05"');
    const [id = ''] = Object.entries(slices).find(([, file]) => isOfOne(file)) ?? [];
    const silent = await visit(script() + card(id, 'rubric="fmti-2024-05"'));
    await settled(silent.page, 1);
    assert.deepEqual(silent.data, [`slices/fmti/${id}`, 'fmti']);
    assert.equal(await silent.page.locator('openness-scorecard [data-status=empty]').count(), 1);
  });

  it('the same where the slices have not been copied along', async () => {
    const { page, data } = await visit(script() + card('olmo'), (page) =>
      page.route('**/slices/**', (route) => route.fulfill({ status: 404 })),
    );
    await settled(page, 1);
    assert.deepEqual(data, ['slices/osai-12/olmo', 'osai-12']);
    assert.match(await textOf(page), /OLMo/);
  });
});

describe('a page that changes', () => {
  it('another model is another slice, and after the whole nothing', async () => {
    const { page, data } = await visit(script() + card('olmo'));
    await settled(page, 1);
    const show = async (model: string, name: string) => {
      await page.evaluate((model) => {
        document.querySelector('openness-scorecard')?.setAttribute('model', model);
      }, model);
      await page.locator('openness-scorecard [part=name]', { hasText: name }).waitFor();
    };
    await show('deepseek-r1', 'DeepSeek R1');
    assert.deepEqual(data, ['slices/osai-12/olmo', 'slices/osai-12/deepseek-r1']);
    await page.evaluate(
      () =>
        new Promise((resolve) => {
          const index = document.createElement('openness-index');
          index.addEventListener('openness-load', resolve);
          document.body.append(index);
        }),
    );
    await show('llama-3.1', 'Llama 3.1');
    await show('olmo', 'OLMo');
    assert.deepEqual(data, ['slices/osai-12/olmo', 'slices/osai-12/deepseek-r1', 'osai-12']);
  });

  it('asks for the slice again on reload(), and keeps what is shown where that fails', async () => {
    const { page, data } = await visit(script() + card('olmo'));
    await settled(page, 1);
    await page.route('**/*.json', (route) => route.abort());
    await page.evaluate(() => {
      (document.querySelector('openness-scorecard') as HTMLElement & { reload: () => void }).reload();
    });
    await page.locator('openness-scorecard [data-status=stale]').waitFor();
    assert.match(await textOf(page), /OLMo/);
    await page.unroute('**/*.json');
    await page.locator('openness-scorecard').getByRole('button', { name: /again/i }).first().click();
    await page.locator('openness-scorecard [data-status=stale]').waitFor({ state: 'detached' });
    assert.equal(data.at(-1), 'slices/osai-12/olmo');
  });
});
