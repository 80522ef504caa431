// demo/gallery.html in a browser: it is opened once, and then only its container, its style sheet and its media change.
import type { Browser, CDPSession, Page } from 'playwright-core';
import type { Look } from './looks.js';
import { noTheme } from './site.js';

/** The instant that the pages believe it is: prices depend on the hour. */
const instant = '2026-11-22T12:00:00Z';
const languages = { ltr: 'en', rtl: 'ar' };
const height = 900;
const tags = 'openness-scorecard, openness-compare, openness-index, openness-badge, pricing-table';

/** The theme of a page says how wide the text is; here the container does. */
const frame = `
  html { scroll-behavior: auto !important }
  body, main { max-inline-size: none !important; margin: 0 !important; padding: 0 !important; border: 0 !important }
  .masthead, h1, h2, .state > h3 { display: none !important }
  .state { box-sizing: border-box; inline-size: var(--gallery-width); padding: 8px; border: 0 !important }
  .state:not([data-photographed]) { display: none !important }
  .state[data-popover] { block-size: ${height}px }
  .narrow { max-inline-size: 320px }`;

/** A state of an element, as the gallery has it. */
export interface GalleryState {
  /** Its place among all states of the gallery. */
  index: number;
  tag: string;
  title: string;
  /** Whether it is one of an open popover, which only one element of a page can have. */
  hasPopover: boolean;
}

/** Where a state lies in the page, in CSS pixels. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface GalleryPage {
  page: Page;
  session: CDPSession;
}

export async function openGallery(browser: Browser, origin: string): Promise<GalleryPage> {
  const page = await browser.newPage({ viewport: { width: 1240, height } });
  await page.clock.setFixedTime(instant);
  await page.addInitScript(keepLoading);
  // With it tsx marks functions that have a name, also in what it hands over to the page.
  await page.addInitScript('globalThis.__name = (target) => target;');
  await page.goto(`${origin}/demo/gallery.html`);
  await page.addStyleTag({ content: frame });
  await settle(page);
  await page.evaluate(paintAll, tags);
  return { page, session: await page.context().newCDPSession(page) };
}

/** What is out of sight is painted too: browsers leave out rows that no reader would see. */
function paintAll(tags: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    'tbody, .base { content-visibility: visible !important } .tray { position: static !important }',
  );
  for (const { shadowRoot } of document.querySelectorAll(tags)) shadowRoot?.adoptedStyleSheets.push(sheet);
}

/** What is loading stays so, and does not give up after ten seconds. */
function keepLoading(): void {
  const start = window.setTimeout;
  window.setTimeout = ((callback: TimerHandler, delay = 0, ...rest: unknown[]) =>
    delay < 10_000 ? start(callback, delay, ...rest) : 0) as typeof setTimeout;
}

export const listStates = ({ page }: GalleryPage): Promise<GalleryState[]> =>
  page.evaluate(
    (tags) =>
      [...document.querySelectorAll<HTMLElement>('.state')].map((section, index) => ({
        index,
        tag: section.querySelector(tags)?.localName ?? '',
        title: section.querySelector('h3')?.textContent ?? '',
        hasPopover: 'popover' in section.dataset,
      })),
    tags,
  );

/** Shows these states and no others. */
export async function showStates({ page }: GalleryPage, states: readonly GalleryState[]): Promise<void> {
  await page.evaluate(
    (shown) => {
      for (const [index, section] of document.querySelectorAll('.state').entries())
        section.toggleAttribute('data-photographed', shown.includes(index));
    },
    states.map(({ index }) => index),
  );
}

export async function setLook({ page }: GalleryPage, look: Look): Promise<void> {
  const { direction, theme, scheme, width } = look;
  await page.emulateMedia({
    colorScheme: scheme === 'dark' ? 'dark' : 'light',
    forcedColors: scheme === 'forced' ? 'active' : 'none',
  });
  await page.evaluate(
    ([dir, lang, sheet, width]) => {
      const root = document.documentElement;
      Object.assign(root, { dir, lang });
      root.style.setProperty('--gallery-width', width);
      const link = document.querySelector<HTMLLinkElement>('link[rel=stylesheet]')!;
      if (link.getAttribute('href') === sheet) return undefined;
      const isLoaded = new Promise((resolve, reject) => {
        link.addEventListener('load', resolve, { once: true });
        link.addEventListener('error', () => reject(new Error(`${sheet} did not load`)), { once: true });
      });
      link.href = sheet;
      return isLoaded.then(() => undefined);
    },
    [
      direction,
      languages[direction],
      theme === noTheme ? 'demo.css' : `themes/${theme}.css`,
      `${width}px`,
    ] as const,
  );
  await settle(page);
}

/** Until each element has the state that the page announces, in the language of the page, and has been painted. */
async function settle(page: Page): Promise<void> {
  await page.waitForFunction((tags) => {
    const { lang } = document.documentElement;
    return [...document.querySelectorAll<HTMLElement>(tags)].every((element) => {
      const base = element.shadowRoot?.querySelector<HTMLElement>('.base');
      const wanted = element.closest<HTMLElement>('.state')?.dataset.state;
      const status = base?.querySelector<HTMLElement>('[part=status]')?.dataset.status;
      return base?.lang === lang && status === wanted;
    });
  }, tags);
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
}

export const boxesOf = ({ page }: GalleryPage, states: readonly GalleryState[]): Promise<Box[]> =>
  page.evaluate(
    (shown) => {
      const sections = [...document.querySelectorAll('.state')];
      return shown.map((index) => {
        const { left, top, width, height } = sections[index]!.getBoundingClientRect();
        return { x: left + scrollX, y: top + scrollY, width, height };
      });
    },
    states.map(({ index }) => index),
  );

/** A picture of a part of the page, however far it reaches; in haste, as a larger file. */
export async function photograph({ session }: GalleryPage, clip: Box, inHaste = false): Promise<Buffer> {
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'png',
    clip: { ...clip, scale: 1 },
    captureBeyondViewport: true,
    optimizeForSpeed: inHaste,
  });
  return Buffer.from(data, 'base64');
}

/** Opens the popover of a state, which is above all others and lies where the window has room; and a picture of the window. */
export async function photographPopover({ page }: GalleryPage, width: number): Promise<Buffer> {
  const { width: usual } = page.viewportSize()!;
  await page.setViewportSize({ width, height });
  try {
    await page.locator('.state[data-photographed] [popovertarget=card]').first().click();
    return await page.screenshot();
  } finally {
    await page.keyboard.press('Escape');
    await page.setViewportSize({ width: usual, height });
  }
}
