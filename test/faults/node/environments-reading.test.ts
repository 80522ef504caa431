import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { htmlOf, settle, tags, useSite } from './site.js';
import { realWidgets, widgetsIn } from './widgets.js';

const site = useSite();

async function openWidgets(body: string, states?: string[]): Promise<Page> {
  const html = htmlOf({
    kit: site.kit,
    body: `<main><button id="before">Before</button>${body}<button id="after">After</button></main>`,
  });
  const page = await site.open(site.servePage(html));
  await settle(page, states);
  return page;
}

describe('a screen reader', { concurrency: 2 }, () => {
  it('E13 is told of tables with names and heads, of levels and totals in words, and of headings', async () => {
    const page = await openWidgets(realWidgets(site));
    const treeOf = (tag: string) => page.locator(tag).ariaSnapshot();
    const [scorecard = '', compare = '', badge = '', index = '', pricing = ''] = await Promise.all(
      tags.map(treeOf),
    );
    assert.match(scorecard, /heading "DeepSeek[^"]*" \[level=2\]/);
    assert.match(scorecard, /\d+(\.\d+)? of \d+|\d+\s?%/);
    assert.match(scorecard, /Open|Partial|Closed/);
    for (const table of [compare, index, pricing]) {
      assert.match(table, /table "[^"]+/);
      assert.match(table, /columnheader "[^"]+/);
      assert.match(table, /rowheader "[^"]+/);
    }
    assert.match(badge, /button "[^"]*DeepSeek[^"]*\d/);
    // Whatever is a link has a name and an address.
    assert.doesNotMatch([scorecard, compare, index, pricing].join('\n'), /- link(:|$)/m);
    await page.context().close();
  });

  it('E13 hears the level of a heading that the author has asked for', async () => {
    const body = realWidgets(site).replaceAll('heading-level="2"', 'heading-level="5"');
    const page = await openWidgets(body);
    for (const tag of tags.filter((name) => name !== 'openness-badge'))
      assert.match(await page.locator(tag).ariaSnapshot(), /heading "[^"]+" \[level=5\]/, tag);
    await page.context().close();
  });
});

interface Said {
  tag: string;
  text: string;
}

/** Runs in the page before the kit: keeps each text that a polite region of an element has had, in order. */
function listen(names: string): void {
  const said: Said[] = [];
  Object.assign(globalThis, { said });

  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (this: Element, options) {
    const root = attach.call(this, options);
    if (!this.matches(names)) return root;
    const note = () => {
      for (const region of root.querySelectorAll('[role=status], [aria-live]')) {
        const text = region.textContent.replace(/\s+/g, ' ').trim();
        const last = said.filter(({ tag }) => tag === this.localName).at(-1)?.text ?? '';
        if (region.hasAttribute('data-status') && text !== last) said.push({ tag: this.localName, text });
      }
    };
    new MutationObserver(note).observe(root, { childList: true, characterData: true, subtree: true });
    return root;
  };
}

describe('what is going on', { concurrency: 2 }, () => {
  const outcomes = [
    { title: 'that it loads, once', state: 'loading', said: /^Loading/ },
    { title: 'what has failed, once', state: 'error', said: /^(?!Loading)./ },
    { title: 'nothing of data that speak for themselves', state: 'ready' },
  ] as const;
  for (const { title, state, ...expected } of outcomes) {
    it(`E14 says ${title}`, async () => {
      const body = widgetsIn(state, site);
      const html = htmlOf({ kit: site.kit, body: `<main>${body}</main>` });
      const page = await site.open('about:blank');
      await page.addInitScript(listen, tags.join());
      await page.goto(site.servePage(html));
      await settle(page, [state]);
      const blocks = tags.filter((name) => name !== 'openness-badge');
      // Loading is said after a moment of waiting.
      if (state === 'loading')
        await page.waitForFunction(
          (count) => (Reflect.get(globalThis, 'said') as Said[]).filter(({ text }) => text).length === count,
          blocks.length,
        );
      const said = await page.evaluate(() => Reflect.get(globalThis, 'said') as Said[]);
      for (const tag of blocks) {
        // On a slow machine, that it loads may have been said before.
        const isMeant = (text: string) => text !== '' && (state === 'loading' || !text.startsWith('Loading'));
        const texts = said.flatMap((one) => (one.tag === tag && isMeant(one.text) ? [one.text] : []));
        assert.equal(texts.length, 'said' in expected ? 1 : 0, `${tag}: ${texts.join(' | ')}`);
        if ('said' in expected) assert.match(texts[0] ?? '', expected.said);
        const region = page.locator(tag).locator('[data-status]');
        assert.equal(await region.getAttribute('role'), 'status');
        assert.equal(await region.getAttribute('aria-live'), null);
      }
      // Badges stand in a sentence that says all without them; see the element.
      assert.deepEqual(
        said.filter(({ tag, text }) => tag === 'openness-badge' && text),
        [],
      );
      await page.context().close();
    });
  }
});

/** What has the focus, across shadow roots, with what its ring looks like. */
const focused = (page: Page) =>
  page.evaluate(() => {
    let active = document.activeElement;
    let host = '';
    while (active?.shadowRoot?.activeElement) {
      host = active.localName;
      active = active.shadowRoot.activeElement;
    }
    if (!active) return undefined;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(active);
    const { width, height } = active.getBoundingClientRect();
    const known = (globalThis as { seen?: Element[] }).seen ?? [];
    // A date has several places for the focus, and the browser draws the rings inside of it.
    const isPart = active.matches('[type=date]');
    Object.assign(globalThis, { seen: [...known, active] });
    return {
      host,
      id: active.id,
      isNew: !known.includes(active) || isPart,
      isRinged: isPart || (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1) || boxShadow !== 'none',
      isSeen: width > 1 && height > 1,
      name: active.getAttribute('aria-label') ?? active.textContent.trim().slice(0, 30),
    };
  });

/** All that a keyboard has to reach. */
const controls = (names: string) =>
  [...document.querySelectorAll(names)].flatMap((element) =>
    [
      ...(element.shadowRoot?.querySelectorAll<HTMLElement>('button, a[href], input, select, summary') ?? []),
    ].filter(
      (control) =>
        control.checkVisibility({ visibilityProperty: true }) &&
        !control.matches(':disabled, [tabindex="-1"]'),
    ),
  ).length;

describe('a keyboard', () => {
  for (const direction of ['Tab', 'Shift+Tab'] as const) {
    it(`E15 reaches all controls with ${direction}, sees where it is, and gets out again`, async () => {
      const page = await openWidgets(realWidgets(site, 4));
      const expected = await page.evaluate(controls, tags.join());
      const end = direction === 'Tab' ? 'after' : 'before';
      await page.locator(direction === 'Tab' ? '#before' : '#after').focus();
      let reached = 0;
      const unseen: string[] = [];
      for (let steps = 0; steps < expected + 60; steps++) {
        await page.keyboard.press(direction);
        const now = await focused(page);
        if (!now || now.id === end) break;
        assert.ok(now.isNew, `${now.host} ${now.name} twice`);
        if (now.host) reached++;
        if (now.host && !(now.isRinged && now.isSeen)) unseen.push(`${now.host} ${now.name}`);
      }
      assert.equal(await page.evaluate(() => document.activeElement?.id), end);
      assert.deepEqual(unseen, []);
      assert.ok(reached >= expected, `${reached} of ${expected}`);
      await page.context().close();
    });
  }

  it('E15 sorts, opens and closes; the order is said, and the focus stays', async () => {
    const page = await openWidgets(realWidgets(site, 4));
    for (const tag of ['openness-index', 'pricing-table']) {
      const sort = page.locator(tag).locator('[part=sort]').last();
      await sort.focus();
      await page.keyboard.press('Enter');
      await page.waitForFunction(
        (name) => !!document.querySelector(name)?.shadowRoot?.querySelector('[aria-sort]'),
        tag,
      );
      const active = await focused(page);
      assert.equal(active?.host, tag);
    }
    await page.locator('openness-badge button').first().focus();
    await page.keyboard.press('Enter');
    const card = page.locator('openness-badge .card');
    assert.equal(await card.isVisible(), true);
    await page.keyboard.press('Escape');
    assert.equal(await card.isVisible(), false);
    assert.equal((await focused(page))?.host, 'openness-badge');
    await page.context().close();
  });

  it('E15 places that scroll can be focused and have a name', async () => {
    const page = await openWidgets(realWidgets(site, 4));
    for (const width of [400, 700, 1000]) {
      await page.setViewportSize({ width, height: 700 });
      const nameless = await page.evaluate((names) => {
        const all = [...document.querySelectorAll(names)].flatMap((element) => [
          ...(element.shadowRoot?.querySelectorAll<HTMLElement>('*') ?? []),
        ]);
        const scrolls = all.filter((one) => {
          const { overflowX, overflowY } = getComputedStyle(one);
          return (
            (/auto|scroll/.test(overflowX) && one.scrollWidth > one.clientWidth + 1) ||
            (/auto|scroll/.test(overflowY) && one.scrollHeight > one.clientHeight + 1)
          );
        });
        return scrolls
          .filter((one) => one.tabIndex < 0 || !(one.ariaLabel ?? one.getAttribute('aria-labelledby')))
          .map((one) => one.className);
      }, tags.join());
      assert.deepEqual(nameless, [], `at ${width} px`);
    }
    await page.context().close();
  });
});
