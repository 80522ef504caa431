// The embed page by itself: what it shows, what it refuses, and what it asks for.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { de } from '../../src/locales/de.js';
import { launch, serveEmbed, type Site, visit, withoutFavicon } from './sites.js';

let browser: Browser;
let site: Site;
let listed: Site;

before(async () => {
  browser = await launch();
  site = await serveEmbed();
  listed = await serveEmbed({ sources: '["./data/", "/other/", "/other-file.json", 5]' });
});

after(async () => {
  await browser.close();
  site.close();
  listed.close();
});

const open = (query: string, { origin } = site) => visit(browser, `${origin}/embed/?${query}`);
/** A browser names its own reason, such as a policy that is broken. */
const complaints = ({ messages }: { messages: string[] }) => withoutFavicon(messages);

const widgets: [query: string, text: string, file: string][] = [
  ['widget=scorecard&model=deepseek-r1&rubric=osai-14', '6.5 of 14', 'osai-14'],
  ['widget=compare&models=olmo,deepseek-r1&rubric=osai-14', '13.5 of 14', 'osai-14'],
  ['widget=compare&models=deepseek-r1&by=source&show=differences', 'DeepSeek R1', 'deepseek-by-source'],
  ['widget=index&rubric=osai-14&search=olmo', 'OLMo', 'osai-14'],
  ['widget=badge&model=deepseek-r1&rubric=osai-14', 'DeepSeek', 'osai-14'],
  ['widget=pricing&models=deepseek-chat&columns=input,output&as-of=2025-01-25', 'DeepSeek', 'prices'],
  ['widget=pricing-table&models=deepseek-chat&history=output&calculator&controls', 'DeepSeek', 'prices'],
  ['widget=openness-scorecard&model=deepseek-r1&rubric=osai-12&since=osai-14', 'DeepSeek', 'osai-12'],
];
for (const [query, text, file] of widgets) {
  test(`${query} is shown, from this site alone and under its own policy`, async () => {
    const opened = await open(query);
    const { page, requests } = opened;
    await page.waitForFunction(
      (text) => !!document.querySelector('[theme]')?.shadowRoot?.textContent.includes(text),
      text,
    );
    assert.equal(await page.locator('[data-status=error]').count(), 0);
    const paths = withoutFavicon(requests).map((url) => url.replace(`${site.origin}/embed/`, ''));
    assert.deepEqual(paths.slice(0, 2), [`?${query}`, 'embed.js']);
    assert.ok(paths.includes(`data/${file}.json`), String(paths));
    assert.ok(
      paths.slice(2).every((path) => /^data\/[\w-]+\.json$/.test(path)),
      String(paths),
    );
    assert.deepEqual(complaints(opened), []);
    assert.deepEqual(await page.context().cookies(), []);
    assert.equal(await page.evaluate(() => localStorage.length + sessionStorage.length), 0);
    const title = await page.title();
    assert.match(title, /DeepSeek|OSAI|Index|Prices/i);
    await page.close();
  });
}

test('attributes that the element does not know, and those that are not for a frame, are not taken over', async () => {
  const { page } = await open(
    'widget=scorecard&model=deepseek-r1&rubric=osai-14&layout=compact&hash=h&onclick=x&style=x&class=x&data=x&slot=x',
  );
  const names = await page.locator('openness-scorecard').evaluate((element) => element.getAttributeNames());
  assert.deepEqual(names.sort(), ['heading-level', 'layout', 'model', 'rubric', 'theme']);
  await page.close();
});

test('theme and language are those of the address', async () => {
  const { page } = await open('widget=scorecard&model=deepseek-r1&rubric=osai-14&theme=dark&lang=de-de');
  await page.getByText('6,5 von 14').waitFor();
  const look = await page.evaluate(() => {
    const { lang, dir } = document.documentElement;
    const { colorScheme, backgroundColor } = getComputedStyle(document.documentElement);
    return { lang, dir, colorScheme, backgroundColor };
  });
  assert.deepEqual(look, {
    lang: 'de-DE',
    dir: 'ltr',
    colorScheme: 'dark',
    backgroundColor: 'rgb(23, 24, 27)',
  });
  await page.close();
});

test('without a theme the page is transparent and follows the reader; a bad language counts as none', async () => {
  const { page } = await open('widget=badge&model=deepseek-r1&theme=pink&lang=__proto__');
  const look = await page.evaluate(() => {
    const { colorScheme, backgroundColor } = getComputedStyle(document.documentElement);
    return { lang: document.documentElement.lang, reader: navigator.language, colorScheme, backgroundColor };
  });
  assert.equal(look.lang, look.reader);
  assert.equal(look.colorScheme, 'light dark');
  assert.equal(look.backgroundColor, 'rgba(0, 0, 0, 0)');
  await page.close();
});

test('Arabic runs from right to left', async () => {
  const { page } = await open('widget=badge&model=deepseek-r1&lang=ar');
  assert.equal(await page.evaluate(() => document.documentElement.dir), 'rtl');
  await page.close();
});

test('the page speaks its language itself, where there is nothing to see too', async () => {
  const { page } = await open('widget=nothing&lang=de');
  const alert = page.getByRole('alert');
  await alert.waitFor();
  const { lang, dir } = await alert.evaluate(({ lang, dir }: HTMLElement) => ({ lang, dir }));
  assert.deepEqual({ lang, dir }, { lang: 'de', dir: 'ltr' });
  assert.ok((await alert.textContent())?.includes(de.embedNoSuchWidget('nothing')));
  assert.equal(await page.title(), de.embedNoSuchWidget('nothing'));
  await page.close();
});

test('links leave the frame and cannot reach back', async () => {
  const { page } = await open('widget=scorecard&model=deepseek-r1&rubric=osai-14');
  await page.getByText('6.5 of 14').waitFor();
  await page.route('https://**', (route) => route.fulfill({ contentType: 'text/html', body: 'Elsewhere' }));
  await page
    .context()
    .route('https://**', (route) => route.fulfill({ contentType: 'text/html', body: 'Elsewhere' }));
  const popup = page.waitForEvent('popup');
  await page.locator('openness-scorecard a').first().click();
  assert.equal(await (await popup).evaluate(() => opener === null), true);
  assert.ok(page.url().startsWith(site.origin));
  await page.context().close();
});

for (const src of [
  'https://elsewhere.example/data.json',
  'data/../../other/mof.json',
  'data/..%2f..%2fother/mof.json',
  'javascript:alert(1)',
  'data:application/json,{}',
  'https://user:word@elsewhere.example/',
  '//elsewhere.example/data/mof.json',
  'data/mof.json https://elsewhere.example/data.json',
]) {
  test(`the source ${src} is refused with a word, and nothing else stands in for it`, async () => {
    const opened = await open(`widget=scorecard&model=deepseek-r1&src=${encodeURIComponent(src)}`);
    await opened.page.getByText('only from places that its owner has listed').waitFor();
    assert.equal(await opened.page.locator('openness-scorecard').count(), 0);
    assert.equal(withoutFavicon(opened.requests).length, 2);
    assert.deepEqual(complaints(opened), []);
    await opened.page.close();
  });
}

test('a server that writes the page says where the data are; an address that names others is asked first', async () => {
  const head = '<meta name="openness-src" content="/other/mof.json" />';
  const written = await serveEmbed({ sources: '["./data/"]', head });
  const dataOf = async (query: string) => {
    const { page, requests } = await visit(browser, `${written.origin}/embed/?${query}`);
    await page.getByText('OLMo').first().waitFor();
    await page.close();
    return requests.map((url) => new URL(url).pathname).filter((path) => path.endsWith('.json'));
  };
  try {
    assert.deepEqual(await dataOf('widget=index&rubric=mof-1.0'), ['/other/mof.json']);
    assert.deepEqual(await dataOf('widget=index&src=data/osai-12.json'), ['/embed/data/osai-12.json']);
  } finally {
    written.close();
  }
});

test('a source in the published folder, and one that the owner has listed, are used', async () => {
  for (const [src, at] of [
    ['data/mof.json', site],
    ['/other/mof.json', listed],
    [`${listed.origin}/other/mof.json`, listed],
  ] as const) {
    const { page, requests } = await open(`widget=index&rubric=mof-1.0&src=${encodeURIComponent(src)}`, at);
    await page.locator('openness-index [role=heading]').waitFor();
    assert.ok(
      requests.some((url) => url.endsWith(src)),
      String(requests),
    );
    await page.close();
  }
});

for (const query of [
  '',
  'widget=',
  'widget=__proto__',
  'widget=constructor',
  'widget=script',
  'widget=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E',
]) {
  test(`“${query}” names no widget: a word and a link`, async () => {
    const opened = await open(query);
    await opened.page.getByRole('alert').waitFor();
    assert.equal(await opened.page.getByRole('link').count(), 1);
    assert.equal(
      await opened.page
        .locator('body *')
        .evaluateAll(
          (all) => all.filter(({ localName }) => !['p', 'a', 'noscript'].includes(localName)).length,
        ),
      0,
    );
    assert.deepEqual(complaints(opened), []);
    await opened.page.close();
  });
}

const hostile = [
  'javascript:alert(1)',
  '__proto__',
  '"><img src=x onerror=alert(1)>',
  '\u0000\u202e\ufffd',
  '-1',
];
const settings = [
  'model',
  'models',
  'rubric',
  'since',
  'by',
  'show',
  'columns',
  'as-of',
  'currency',
  'history',
  'controls',
];
const more = [
  'calculator',
  'usage',
  'theme',
  'lang',
  'id',
  '__proto__',
  'search',
  'levels',
  'sort',
  'blend',
  'selected',
];
for (const text of hostile) {
  test(`${JSON.stringify(text)} in every setting does no harm`, async () => {
    const rest = [...settings, ...more].map((name) => `${name}=${encodeURIComponent(text)}`).join('&');
    for (const widget of ['scorecard', 'compare', 'index', 'badge', 'pricing']) {
      const opened = await open(`widget=${widget}&${rest}`);
      const settled = opened.page.locator('[data-status]:not([data-status=loading])');
      await settled.first().waitFor({ state: 'attached' });
      assert.deepEqual(complaints(opened), []);
      assert.equal(await opened.page.locator('img, script:not([src], [type])').count(), 0);
      await opened.page.close();
    }
  });
}

test('an address of a megabyte is refused with a word', async () => {
  const opened = await open(`widget=scorecard&model=${'a'.repeat(2 ** 20)}`);
  await opened.page.getByText('too long').waitFor();
  assert.deepEqual(complaints(opened), []);
  await opened.page.close();
});

test('without scripts there is a word', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site.origin}/embed/?widget=scorecard`);
  assert.equal(await page.locator('noscript').isVisible(), true);
  await context.close();
});
