// The script of the embedding page against frames and windows that send it anything.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { launch, readBuilt, serveEmbed, serveHost, type Site, visit, withoutFavicon } from './sites.js';

/** A page in a frame that says what its embedding page tells it to, so that anything can be sent. */
const parrot = `<!doctype html><title>Parrot</title><script>
  addEventListener('message', ({ data }) => {
    if (data?.type === 'openness:request-height') parent.postMessage('asked', '*');
    for (let sent = 0; sent < (data?.times ?? 0); sent++) parent.postMessage(data.message, '*');
  });
</script>`;

const page = (frames: string, head = '') => `<!doctype html><html lang="en"><title>Host</title>
<script>
  window.asked = 0;
  addEventListener('message', ({ data }) => { if (data === 'asked') window.asked++; });
</script>${head || '<script defer src="/parent.js"></script>'}
<style>iframe { border: 0; height: 333px }</style>${frames}`;

const pages = new Map<string, string>();
let browser: Browser;
let host: Site;
let parrots: Site;
let embed: Site;

before(async () => {
  browser = await launch();
  parrots = await serveHost(new Map([['/parrot.html', parrot]]));
  embed = await serveEmbed();
  host = await serveHost(pages);
  const frame = `<iframe title="Ours" data-openness src="${parrots.origin}/parrot.html"></iframe>`;
  const foreign = `<iframe title="Other" src="${parrots.origin}/parrot.html"></iframe>`;
  pages.set('/two.html', page(frame + foreign));
  pages.set('/sandboxed.html', page(frame.replace('<iframe', '<iframe sandbox="allow-scripts"') + foreign));
  pages.set('/module.html', page(frame, '<script type="module" src="/parent.js"></script>'));
  const policy = `default-src 'none'; script-src 'self'; frame-src ${parrots.origin}`;
  const meta = `<meta http-equiv="content-security-policy" content="${policy}">`;
  pages.set(
    '/strict.html',
    `<!doctype html><html lang="en">${meta}<script defer src="/parent.js"></script>${frame}`,
  );
});

after(async () => {
  await browser.close();
  for (const site of [host, parrots, embed]) site.close();
});

const open = (path: string) => visit(browser, host.origin + path);

/** Lets the frame with this title send a message so many times. */
const send = (page: Page, title: string, message: unknown, times = 1) =>
  page.evaluate(
    async ([title, message, times]) => {
      const frame = document.querySelector<HTMLIFrameElement>(`iframe[title=${title}]`);
      frame?.contentWindow?.postMessage({ message, times }, '*');
      await new Promise((resolve) => setTimeout(resolve, 300));
    },
    [title, message, times] as const,
  );
const heightOf = (page: Page, title = 'Ours') =>
  page.locator(`iframe[title=${title}]`).evaluate((frame) => frame.clientHeight);
const height = (value: unknown) => ({ type: 'openness:height', id: '', height: value });

test('the script is smaller than a kilobyte', async () => {
  const size = gzipSync(await readBuilt('parent.js'), { level: 9 }).length;
  assert.ok(size < 1024, String(size));
});

for (const path of ['/two.html', '/sandboxed.html', '/module.html', '/strict.html']) {
  test(`${path}: the frame gets the height that it tells`, async () => {
    const { page, messages } = await open(path);
    await page.waitForLoadState();
    await send(page, 'Ours', height(456.2));
    assert.equal(await heightOf(page), 457);
    assert.deepEqual(withoutFavicon(messages), []);
    await page.close();
  });
}

test('heights are held between 50 and 20,000', async () => {
  const { page } = await open('/two.html');
  for (const [told, set] of [
    [1e9, 20_000],
    [-1, 50],
    [0, 50],
    [Number.MAX_VALUE, 20_000],
    [600, 600],
  ] as const) {
    await send(page, 'Ours', height(told));
    assert.equal(await heightOf(page), set);
  }
  await page.close();
});

test('anything else from the frame changes nothing and fails nowhere', async () => {
  const { page, messages } = await open('/two.html');
  await page.evaluate(async () => {
    const deep = Array.from({ length: 500 }).reduce<object>((inner) => ({ inner }), {});
    const anything = [
      ...[
        null,
        undefined,
        0,
        '',
        'openness:height',
        [],
        {},
        deep,
        'x'.repeat(1e6),
        new Date(),
        new ArrayBuffer(8),
      ],
      ...['900', '9e9', null, Number.NaN, Infinity, -Infinity, [900], deep, true, 900n].map((height) => ({
        type: 'openness:height',
        height,
      })),
      ...[{ type: 'openness:height' }, { type: ['openness:height'], height: 900 }, { height: 900 }],
      ...[
        { type: 'openness:heights', height: 900 },
        { sentinel: 'amp', type: 'embed-size', height: 900 },
      ],
    ];
    const frame = document.querySelector('iframe')?.contentWindow;
    for (const message of anything) frame?.postMessage({ message, times: 1 }, '*');
    await new Promise((resolve) => setTimeout(resolve, 1000));
  });
  assert.equal(await heightOf(page), 333);
  assert.deepEqual(withoutFavicon(messages), []);
  await page.close();
});

test('events that a script of the page makes up fail nowhere, whatever their getters do', async () => {
  const { page, messages } = await open('/two.html');
  await page.evaluate(async () => {
    const source = document.querySelector('iframe')?.contentWindow ?? null;
    const throwing = {
      get type(): never {
        throw new Error('getter');
      },
    };
    const late = {
      type: 'openness:height',
      get height(): never {
        throw new Error('getter');
      },
    };
    const proxy: unknown = new Proxy(
      {},
      {
        get() {
          throw new Error('trap');
        },
      },
    );
    for (const data of [throwing, late, proxy, Symbol('x'), 5n])
      for (const from of [source, null, window])
        dispatchEvent(new MessageEvent('message', { data, source: from }));
    dispatchEvent(new Event('message'));
    await new Promise((resolve) => setTimeout(resolve, 100));
  });
  assert.equal(await heightOf(page), 333);
  assert.deepEqual(withoutFavicon(messages), []);
  await page.close();
});

test('a frame speaks for itself alone: not for another, not unmarked, not from the page or a nested frame', async () => {
  const { page } = await open('/two.html');
  await send(page, 'Other', height(900));
  await page.evaluate(() => postMessage({ type: 'openness:height', height: 900 }, '*'));
  await page.frames()[1]?.evaluate(async () => {
    const nested = document.createElement('iframe');
    nested.srcdoc = "<script>top.postMessage({ type: 'openness:height', height: 900 }, '*')</script>";
    document.body.append(nested);
    await new Promise((resolve) => setTimeout(resolve, 300));
  });
  assert.deepEqual([await heightOf(page), await heightOf(page, 'Other')], [333, 333]);
  await page.close();
});

test('what stands in the place of a frame goes when this frame shows its widget, and not before', async () => {
  const frame = (title: string) =>
    `<figure><iframe title="${title}" data-openness src="${parrots.origin}/parrot.html"></iframe>` +
    `<figcaption data-openness-instead>In place of ${title}</figcaption></figure><p>After ${title}</p>`;
  pages.set('/instead.html', page(frame('Ours') + frame('Other')));
  const { page: opened } = await open('/instead.html');
  const shown = () => opened.locator('figcaption:visible').allTextContents();
  await send(opened, 'Ours', height(600));
  assert.deepEqual(await shown(), ['In place of Ours', 'In place of Other']);
  await send(opened, 'Ours', { type: 'openness:shown', id: '' });
  assert.deepEqual(await shown(), ['In place of Other']);
  assert.equal(await opened.locator('p:visible').count(), 2);
  await opened.close();
});

test('ten thousand messages set the height once a frame painted, and the last one counts', async () => {
  const { page, messages } = await open('/two.html');
  await page.evaluate(() => {
    const frame = document.querySelector('iframe');
    const counted = window as unknown as { changes: number };
    counted.changes = 0;
    if (frame)
      new MutationObserver((records) => (counted.changes += records.length)).observe(frame, {
        attributes: true,
      });
  });
  await send(page, 'Ours', height(700), 10_000);
  await send(page, 'Ours', height(710));
  await page.waitForFunction(() => document.querySelector('iframe')?.clientHeight === 710);
  const changes = await page.evaluate(() => (window as unknown as { changes: number }).changes);
  assert.ok(changes < 500, String(changes));
  assert.deepEqual(withoutFavicon(messages), []);
  await page.close();
});

test('frames that are there are asked, and frames that come later are heard', async () => {
  const { page } = await open('/two.html');
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.src = '/parent.js?again';
    document.body.append(script);
  });
  await page.waitForFunction(() => (window as unknown as { asked: number }).asked > 0);
  await page.evaluate((address) => {
    const frame = document.createElement('iframe');
    frame.title = 'Later';
    frame.dataset.openness = '';
    frame.src = address;
    document.body.append(frame);
  }, `${embed.origin}/embed/?widget=scorecard&model=deepseek-r1&rubric=osai-14`);
  await page.waitForFunction(() => (document.querySelector('iframe[title=Later]')?.clientHeight ?? 0) > 500);
  await page.close();
});
