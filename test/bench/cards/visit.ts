import type { Browser } from 'playwright-core';
import type { Conditions } from '../shared/conditions.js';
import { type FreshPage, inFreshPage } from '../shared/fresh-page.js';

export interface PageResult {
  /** Of the main thread, from the address until nothing happens any more. */
  cpuMs: number;
  /** Wall time from the address until the last widget was to be seen. */
  paintedMs: number;
  /** How far things have jumped, as browsers sum it up. */
  shift: number;
}

/** Loads a page that watches itself, in a fresh profile, and asks it something more in the end. */
export const visitPage = <More>(
  browser: Browser,
  address: string,
  conditions: Conditions,
  askMore: (page: FreshPage) => Promise<More>,
): Promise<PageResult & More> =>
  inFreshPage(browser, new URL(address).origin, async (page) => {
    await page.collectGarbage();
    await page.throttle(conditions);
    const before = await page.cpuMs();
    await page.open(address);
    const seen = await page.evaluate<{ paintedMs: number; shift: number }>(withLimit('bench.done()'));
    const cpuMs = (await page.cpuMs()) - before;
    return { ...seen, cpuMs, ...(await askMore(page)) };
  });

/** A page that never shows what it shall has failed. */
const longestMs = 90_000;
const withLimit = (expression: string) =>
  `Promise.race([${expression}, new Promise((_, reject) => setTimeout(() => reject(new Error('it has not shown what it should')), ${longestMs}))])`;

export const nothingMore = () => Promise.resolve({});
