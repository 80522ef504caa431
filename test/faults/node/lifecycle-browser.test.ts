import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { reportFigure } from './figures.js';
import { htmlOf, newPage, settle, tags, useSite } from './site.js';
import { realWidgets, smallData, widgetsOf } from './widgets.js';

// What only the tools of Chromium can bring about: history, paper, sleep, and the time that scripts take.

const site = useSite({ ignoreDefaultArgs: ['--disable-back-forward-cache'] });

const pageWith = (body: string, head = '') =>
  site.servePage(htmlOf({ kit: site.kit, head, body: `<main>${body}</main>` }));

const textOf = (page: Page) =>
  page.evaluate(
    (names) =>
      [...document.querySelectorAll(names)].map((element) =>
        element.shadowRoot?.textContent.replace(/\s+/g, ' '),
      ),
    tags.join(),
  );

describe('back and forward', () => {
  it('L22 the page comes back as it was left, without a request', async () => {
    const page = await newPage(site.browser);
    const restored = `<script>addEventListener('pageshow', ({ persisted }) => (window.persisted = persisted))</script>`;
    const data = site.serveData(smallData());
    const body = widgetsOf({ openness: data, prices: data, models: ['olmo', 'llama'] });
    // A page that may not be stored is never kept for coming back.
    const html = htmlOf({ kit: site.kit, head: restored, body });
    await page.goto(site.servePage(html, { 'cache-control': 'max-age=60' }));
    await settle(page);
    await page.locator('openness-index [part=sort]').nth(1).click();
    const before = await textOf(page);
    const asked = () => site.server.seen(new URL(data).pathname).length;
    const requests = asked();
    await page.goto(site.servePage(htmlOf({ body: '<p>Another page</p>' })));
    // Waiting for the load event would wait for ever: there is none.
    await page.goBack({ waitUntil: 'commit' });
    await page.waitForFunction(() => 'persisted' in window && document.querySelector('pricing-table'));
    assert.equal(await page.evaluate(() => Reflect.get(window, 'persisted') as boolean), true);
    assert.deepEqual(await textOf(page), before);
    assert.equal(asked(), requests);
    await page.locator('openness-index [part=sort]').nth(1).click();
    assert.notDeepEqual(await textOf(page), before);
    await page.context().close();
  });

  it('and a page that holds itself back does not come back so', async () => {
    const page = await newPage(site.browser);
    const script = `<script>addEventListener('unload', () => {}); navigator.locks.request('x', () => new Promise(() => {}));
      addEventListener('pageshow', ({ persisted }) => (window.persisted = persisted))</script>`;
    await page.goto(site.servePage(htmlOf({ body: script }), { 'cache-control': 'no-store' }));
    await page.goto(site.servePage(htmlOf({ body: '<p>Another page</p>' })));
    await page.goBack({ waitUntil: 'commit' });
    await page.waitForFunction(() => 'persisted' in window);
    assert.equal(await page.evaluate(() => Reflect.get(window, 'persisted') as boolean), false);
    await page.context().close();
  });
});

/** What of a page a reader sees, as a list of texts; what is hidden from eyes is not among them. */
const visibleTexts = (page: Page, selector: string) =>
  page.evaluate(
    ([names, selector]) =>
      [...document.querySelectorAll(names)].flatMap((element) =>
        [...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])]
          .filter((one) => one.checkVisibility({ contentVisibilityAuto: false }))
          .map((one) => one.textContent.replace(/\s+/g, ' ').trim()),
      ),
    [tags.join(), selector] as const,
  );

describe('paper', () => {
  it('L23 has all rows, notes and addresses, no controls, and dark text, whatever the screen has', async () => {
    const page = await newPage(site.browser, { colorScheme: 'dark' });
    const compact = '<openness-scorecard model="deepseek-r1" layout="compact" theme="dark" ';
    const body = realWidgets(site, 8).replace('<openness-scorecard model="deepseek-r1" ', compact);
    const head = '<style>:root { color-scheme: light dark; background: Canvas; color: CanvasText }</style>';
    await page.goto(pageWith(body, head));
    await settle(page);
    const rows = await visibleTexts(page, 'tbody tr');
    await page.emulateMedia({ media: 'print' });
    const printed = await visibleTexts(page, 'tbody tr');
    assert.ok(printed.length >= rows.length && rows.length > 20, `${printed.length} of ${rows.length}`);
    assert.deepEqual(await visibleTexts(page, '[part=retry], [part=search], [part~=download], .skip'), []);
    const paper = await page.evaluate((names) => {
      const scorecard = document.querySelector('openness-scorecard')!;
      const evidence = scorecard.shadowRoot!.querySelector('.evidence a');
      return {
        schemes: [...document.querySelectorAll(names)].map((one) => getComputedStyle(one).colorScheme),
        color: getComputedStyle(scorecard).color,
        ground: getComputedStyle(scorecard).backgroundColor,
        address: evidence ? getComputedStyle(evidence, '::after').content : '',
        folded: [...scorecard.shadowRoot!.querySelectorAll('details [part~=note]')].length,
      };
    }, tags.join());
    assert.deepEqual([...new Set(paper.schemes)], ['light']);
    assert.equal(paper.ground, 'rgba(0, 0, 0, 0)');
    const [red = 255, green = 255, blue = 255] = paper.color.match(/\d+/g)?.map(Number) ?? [];
    assert.ok(red + green + blue < 150, paper.color);
    assert.match(paper.address, /https?:/);
    await page.context().close();
  });

  it('L23 a PDF holds every row of a long table', async () => {
    const page = await newPage(site.browser);
    await page.goto(pageWith(realWidgets(site, 60)));
    await settle(page);
    const pdf = await page.pdf({ format: 'A4', tagged: true, outline: false });
    // Each row is an element of the structure, whose text itself is compressed.
    const rows = pdf.toString('latin1').match(/\/S\s*\/TR\b/g)?.length ?? 0;
    const expected = (await visibleTexts(page, 'tr')).length;
    assert.ok(rows >= expected && expected > 60, `${rows} of ${expected}`);
    await page.context().close();
  });
});

describe('sleep', () => {
  it('L27 of eight hours while it waits: the time is over when the page wakes, said once, and asking again works', async () => {
    const page = await newPage(site.browser);
    const start = new Date('2026-11-22T08:00:00Z');
    await page.clock.install({ time: start });
    const src = site.serve({ instead: 'hang' }, { body: JSON.stringify(smallData()) });
    await page.goto(
      pageWith(`<openness-scorecard model="olmo" src="${src}"><p>Fallback</p></openness-scorecard>`),
    );
    await settle(page, ['loading']);
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(globalThis, { heard });
      addEventListener('openness-error', (event) => heard.push((event as Event & { code: string }).code));
    });
    // One jump, as clocks of a machine make when its lid is opened: every timer fires at most once.
    await page.clock.fastForward('08:00:00');
    await settle(page, ['error']);
    assert.deepEqual(await page.evaluate(() => Reflect.get(globalThis, 'heard') as string[]), ['timeout']);
    assert.equal(await page.locator('p').isVisible(), true);
    await page.locator('[part=retry]').click();
    await settle(page, ['ready']);
    assert.equal(site.server.seen(new URL(src).pathname).length, 2);
    await page.context().close();
  });

  it('L27 the same where what checks the answer comes only after waking', async () => {
    const page = await newPage(site.browser);
    await page.clock.install({ time: new Date('2026-11-22T08:00:00Z') });
    let wake = (): void => undefined;
    const isAwake = new Promise<void>((resolve) => (wake = resolve));
    await page.route(/\/parts\/check-[^/]*$/, async (route) => {
      await isAwake;
      await route.continue();
    });
    const src = site.serve({ instead: 'hang' });
    await page.goto(pageWith(`<openness-scorecard model="olmo" src="${src}"></openness-scorecard>`));
    await settle(page, ['loading']);
    await page.clock.fastForward('08:00:00');
    wake();
    await settle(page, ['error']);
    assert.equal(site.server.seen(new URL(src).pathname).length, 1);
    await page.context().close();
  });

  it('L27 with prices that change at an hour: the hour of waking counts', async () => {
    const page = await newPage(site.browser);
    await page.clock.install({ time: new Date('2026-11-22T08:00:00Z') });
    const windows = {
      applies: 'inside' as const,
      zone: 'UTC',
      ranges: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '00:30', until: '12:30' }],
    };
    const [offer] = smallData().offers;
    const src = site.serveData(smallData({ offers: offer ? [{ ...offer, windows }] : [] }));
    await page.goto(pageWith(`<pricing-table src="${src}"></pricing-table>`));
    await settle(page, ['ready']);
    const hours = page.locator('pricing-table [part=hours]');
    const before = await hours.textContent();
    await page.clock.fastForward('08:00:00');
    await page.waitForFunction(
      (text) =>
        document.querySelector('pricing-table')?.shadowRoot?.querySelector('[part=hours]')?.textContent !==
        text,
      before,
      { polling: 30 },
    );
    assert.notEqual(await hours.textContent(), before);
    await page.context().close();
  });
});

describe('preferences', () => {
  it('L28 a change of scheme, contrast and motion is followed by styles alone', async () => {
    const page = await newPage(site.browser);
    const head = '<style>:root { color-scheme: light dark; background: Canvas; color: CanvasText }</style>';
    await page.goto(pageWith(realWidgets(site, 3), head));
    await settle(page);
    await page.evaluate((names) => {
      const changes: string[] = [];
      Object.assign(globalThis, { changes });
      for (const { shadowRoot, localName } of document.querySelectorAll(names))
        new MutationObserver(() => changes.push(localName)).observe(shadowRoot!, {
          childList: true,
          subtree: true,
        });
    }, tags.join());
    const color = () => page.locator('openness-index').evaluate((one) => getComputedStyle(one).color);
    const light = await color();
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    assert.notEqual(await color(), light);
    await page.emulateMedia({ forcedColors: 'active' });
    await page.emulateMedia({ forcedColors: null, colorScheme: 'light', reducedMotion: null });
    assert.equal(await color(), light);
    assert.deepEqual(await page.evaluate(() => Reflect.get(globalThis, 'changes') as string[]), []);
    await page.context().close();
  });
});

describe('many elements', () => {
  it('L24 two hundred of them: little script, and few layouts', async () => {
    const page = await newPage(site.browser);
    const sources = Array.from({ length: 6 }, () => site.serveData(smallData()));
    await page.goto(pageWith(''));
    await page.waitForFunction(() => customElements.get('pricing-table'));
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    const metrics = async () => {
      const { metrics: list } = await session.send('Performance.getMetrics');
      return Object.fromEntries(list.map(({ name, value }) => [name, value])) as Record<string, number>;
    };
    const before = await metrics();
    await page.evaluate(
      ([names, sources]) => {
        const html = Array.from({ length: 200 }, (_, index) => {
          const tag = names[index % names.length] ?? '';
          return `<${tag} model="olmo" models="olmo,llama" src="${sources[index % sources.length] ?? ''}"></${tag}>`;
        });
        document.querySelector('main')!.innerHTML = html.join('');
      },
      [[...tags], sources] as const,
    );
    await settle(page, ['ready']);
    const after = await metrics();
    const spent = (name: string) => (after[name] ?? 0) - (before[name] ?? 0);
    reportFigure('200 elements, 6 datasets: seconds of script', spent('ScriptDuration').toFixed(2));
    reportFigure('200 elements, 6 datasets: layouts', spent('LayoutCount'));
    assert.ok(spent('ScriptDuration') < 4, String(spent('ScriptDuration')));
    // Elements take turns, so that a reader can scroll meanwhile; each turn is one layout for several of them.
    assert.ok(spent('LayoutCount') < 100, String(spent('LayoutCount')));
    for (const source of sources) assert.equal(site.server.seen(new URL(source).pathname).length, 1);
    await page.context().close();
  });
});
