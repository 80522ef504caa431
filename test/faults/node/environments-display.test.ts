import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { findCut, findMoving, findOverflow, findSmallTargets, contrastOf } from './look.js';
import { setMode } from './modes.js';
import { htmlOf, settle, tags, useSite } from './site.js';
import { realWidgets, widgetsIn } from './widgets.js';

const site = useSite();

interface Options {
  head?: string;
  dir?: string;
  lang?: string;
  width?: number;
  hasTouch?: boolean;
}

async function openWidgets(options: Options = {}, body = realWidgets(site)): Promise<Page> {
  const { width = 1000, hasTouch = false, ...parts } = options;
  const html = htmlOf({ kit: site.kit, body: `<main>${body}</main>`, ...parts });
  const page = await site.open(site.servePage(html), { viewport: { width, height: 800 }, hasTouch });
  await settle(page, ['ready', 'empty', 'error', 'stale']);
  return page;
}

async function withPage(options: Options, look: (page: Page) => Promise<void>, body?: string): Promise<void> {
  const page = await openWidgets(options, body);
  await look(page);
  await page.context().close();
}

describe('ways to show a page', { concurrency: 2 }, () => {
  it('E07 forced colours: bars, marks and frames are drawn in colours of the system', () =>
    withPage({}, async (page) => {
      await setMode(page, { media: { forcedColors: 'active' } });
      const drawn = await page.evaluate((names) => {
        const elements = [...document.querySelectorAll(names)];
        const all = (selector: string) =>
          elements.flatMap((element) => [...(element.shadowRoot?.querySelectorAll(selector) ?? [])]);
        const system = document.createElement('i');
        document.body.append(system);
        const named = [
          'Canvas',
          'CanvasText',
          'LinkText',
          'Highlight',
          'HighlightText',
          'ButtonText',
          'ButtonFace',
          'GrayText',
          'Field',
          'FieldText',
          'Mark',
          'MarkText',
          'ButtonBorder',
          'VisitedText',
          'ActiveText',
          'SelectedItem',
          'SelectedItemText',
        ];
        const known = named.map((name) => {
          system.style.color = name;
          return getComputedStyle(system).color;
        });
        const isOfSystem = (color: string) => known.includes(color);
        const fills = all('[part~=bar-fill]').filter((bar) => bar.getBoundingClientRect().width > 0);
        return {
          fills: fills.length,
          ofSystem: fills.filter((bar) => {
            const { fill, backgroundColor } = getComputedStyle(bar);
            return [fill, backgroundColor].some(isOfSystem);
          }).length,
          texts: all('bdi, button, a, summary').filter(
            (text) => text.getClientRects().length > 0 && !isOfSystem(getComputedStyle(text).color),
          ).length,
          marks: all('.mark, [part~=mark], svg').length,
        };
      }, tags.join());
      assert.ok(drawn.fills > 5, String(drawn.fills));
      assert.equal(drawn.ofSystem, drawn.fills);
      assert.equal(drawn.texts, 0);
      assert.ok(drawn.marks > 0);
    }));

  it('E08 reduced motion: nothing moves, and nothing would', () =>
    withPage({}, async (page) => {
      await setMode(page, { media: { reducedMotion: 'reduce' } });
      assert.deepEqual(await page.evaluate(findMoving, tags.join()), []);
      assert.deepEqual(await page.evaluate(() => document.getAnimations().length), 0);
    }));

  const schemes = [
    { page: 'light', system: 'dark' },
    { page: 'dark', system: 'light' },
    { page: 'light dark', system: 'dark' },
    { page: 'light dark', system: 'light' },
  ] as const;
  for (const { page: scheme, system } of schemes) {
    it(`E09 a ${scheme} page on a ${system} system: text at 4.5:1 and more, whatever theme is set`, () =>
      withPage(
        { head: `<style>:root { color-scheme: ${scheme}; background: Canvas; color: CanvasText }</style>` },
        async (page) => {
          for (const theme of ['auto', 'light', 'dark']) {
            await page.evaluate(
              ([names, theme]) =>
                document.querySelectorAll(names).forEach((one) => one.setAttribute('theme', theme)),
              [tags.join(), theme] as const,
            );
            await page.emulateMedia({ colorScheme: system });
            const { worst, texts } = await contrastOf(page, tags.join());
            assert.ok(texts > 200, String(texts));
            assert.ok(worst.ratio >= 4.5, `${theme}: ${JSON.stringify(worst)}`);
          }
        },
      ));
  }

  const boxes: [string, Options, string?][] = [
    ['E10 at 400 %, in a window of 320 px', { width: 320 }],
    ['E10 at 400 %, from right to left', { width: 320, dir: 'rtl', lang: 'ar' }],
    ['E12 in a sidebar of 180 px', { head: '<style>main { width: 180px }</style>' }],
    ['E12 in a box of 2,000 px', { width: 2050, head: '<style>main { width: 2000px }</style>' }],
    ['E17 from right to left', { dir: 'rtl', lang: 'ar' }],
    ['E20 with a root of 10 px', { head: '<style>:root { font-size: 62.5% }</style>' }],
    ['E20 with a root of 32 px', { head: '<style>:root { font-size: 32px }</style>' }],
    [
      'E11 with spaced text',
      {
        head: `<style>* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
          p { margin-bottom: 2em !important }</style>`,
      },
    ],
    ['E11 with text of 200 %', { head: '<style>:root { font-size: 200% }</style>', width: 640 }],
  ];
  for (const [title, options] of boxes) {
    it(`${title}: nothing is wider than its place, and nothing is cut`, () =>
      withPage(options, async (page) => {
        if (title.startsWith('E11 with spaced'))
          await page.evaluate((names) => {
            // What a reader's own style sheet does reaches into shadow trees.
            const sheet = new CSSStyleSheet();
            sheet.replaceSync(
              '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }',
            );
            for (const { shadowRoot } of document.querySelectorAll(names))
              if (shadowRoot) shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, sheet];
          }, tags.join());
        assert.deepEqual(await page.evaluate(findOverflow, tags.join()), []);
        assert.deepEqual(await page.evaluate(findCut, tags.join()), []);
      }));
  }

  it('E17 bars grow from the right, and numbers stand by themselves', () =>
    withPage({ dir: 'rtl', lang: 'ar' }, async (page) => {
      const bars = await page.evaluate((names) => {
        const all = [...document.querySelectorAll(names)].flatMap((element) => [
          ...(element.shadowRoot?.querySelectorAll('[part~=bar]') ?? []),
        ]);
        return all.flatMap((bar) => {
          const fill = bar.querySelector('[part~=bar-fill]')?.getBoundingClientRect();
          const frame = bar.getBoundingClientRect();
          return fill && fill.width > 0 && fill.width < frame.width
            ? [Math.round(frame.right - fill.right)]
            : [];
        });
      }, tags.join());
      assert.ok(bars.length > 3, String(bars.length));
      assert.deepEqual([...new Set(bars)], [0]);
      const loose = await page.evaluate(
        () =>
          [
            ...(document.querySelector('pricing-table')?.shadowRoot?.querySelectorAll('[part~=price]') ?? []),
          ].filter(
            (price) => /\d/.test(price.textContent) && getComputedStyle(price).unicodeBidi !== 'plaintext',
          ).length,
      );
      assert.equal(loose, 0);
    }));

  for (const state of ['ready', 'error'] as const) {
    it(`E16 targets have 24 px each way, or the room of it, where all is ${state}`, () =>
      withPage(
        {},
        async (page) => assert.deepEqual(await page.evaluate(findSmallTargets, tags.join()), []),
        state === 'ready' ? realWidgets(site) : widgetsIn('error', site),
      ));
  }

  it('E21 without a pointer that hovers: a tap opens what a pointer at rest would, and says no less', () =>
    withPage({ width: 400, hasTouch: true }, async (page) => {
      const titles = await page.evaluate((names) => {
        const all = [...document.querySelectorAll(names)].flatMap((element) => [
          ...(element.shadowRoot?.querySelectorAll('[title]') ?? []),
        ]);
        // A title may say again what is there for all, and nothing else.
        return all
          .filter(
            (one) =>
              !(one.getAttribute('aria-label') ?? one.textContent).includes(one.getAttribute('title') ?? ''),
          )
          .map((one) => one.outerHTML.slice(0, 200));
      }, tags.join());
      assert.deepEqual(titles, []);
      const card = page.locator('openness-badge .card');
      assert.equal(await card.isVisible(), false);
      await page.locator('openness-badge button').first().tap();
      assert.equal(await card.isVisible(), true);
      assert.match(await card.innerText(), /DeepSeek/);
      await card.locator('[part=close]').tap();
      assert.equal(await card.isVisible(), false);
    }));

  it('and each of these looks finds what is wrong on purpose', async () => {
    const script = `<script>customElements.define('pricing-table', class extends HTMLElement {
      constructor() {
        super().attachShadow({ mode: 'open' }).innerHTML = \`<div style="width: 3000px">Wide</div>
          <p style="width: 20px; overflow: hidden; white-space: nowrap">Words that are cut</p>
          <p style="color: #999; background: #fff; transition: color 1s">Pale</p>
          <button style="width: 12px; height: 12px; padding: 0">a</button><button
          style="width: 12px; height: 12px; padding: 0">b</button>\`;
      }
    });</script>`;
    const html = htmlOf({ head: script, body: '<pricing-table></pricing-table>' });
    const page = await site.open(site.servePage(html));
    const name = 'pricing-table';
    assert.match((await page.evaluate(findOverflow, name)).join(), /the page by/);
    assert.match((await page.evaluate(findCut, name)).join(), /Words that are cut/);
    assert.equal((await page.evaluate(findMoving, name)).length, 1);
    assert.equal((await page.evaluate(findSmallTargets, name)).length, 2);
    assert.ok((await contrastOf(page, name)).worst.ratio < 3);
    await page.context().close();
  });
});
