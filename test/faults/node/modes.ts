import type { Page } from 'playwright-core';

/** A way in which a page is shown. What is not named is as usual. */
export interface Mode {
  media?: Parameters<Page['emulateMedia']>[0];
  width?: number;
  lang?: string;
  dir?: 'rtl';
  /** Size of the text of the root, in percent. */
  text?: number;
}

/** A width in CSS px at which a window of 1,280 px is at 400 %. */
export const narrow = 320;

export const modes = {
  light: {},
  dark: { media: { colorScheme: 'dark' } },
  forced: { media: { forcedColors: 'active' } },
  'forced and dark': { media: { forcedColors: 'active', colorScheme: 'dark' } },
  'reduced motion': { media: { reducedMotion: 'reduce' } },
  'from right to left': { dir: 'rtl', lang: 'ar' },
  '320 px': { width: narrow },
  'text of 200 %': { text: 200 },
  print: { media: { media: 'print' } },
  German: { lang: 'de' },
  Dutch: { lang: 'nl' },
  Chinese: { lang: 'zh' },
  'no language': { lang: 'en_US' },
} as const satisfies Record<string, Mode>;

export async function setMode(page: Page, { media = {}, width = 1000, lang = 'en', dir, text = 100 }: Mode) {
  await page.emulateMedia({
    media: null,
    colorScheme: null,
    forcedColors: null,
    reducedMotion: null,
    ...media,
  });
  // Browsers say before and after printing what an emulation does not.
  await page.evaluate(
    (name) => dispatchEvent(new Event(name)),
    media.media === 'print' ? 'beforeprint' : 'afterprint',
  );
  await page.setViewportSize({ width, height: 800 });
  await page.evaluate(
    ([lang, dir, size]) => {
      const root = document.documentElement;
      Object.assign(root, { lang, dir });
      root.style.fontSize = size;
      // Elements follow in the next task.
      return new Promise((resolve) => setTimeout(resolve));
    },
    [lang, dir ?? 'ltr', `${text}%`] as const,
  );
}
