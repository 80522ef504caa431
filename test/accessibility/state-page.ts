import { type Browser, chromium, type Page, type Route } from 'playwright-core';
import { findChromium, sandboxArgs } from '../browsers/find-browser.mjs';
import { patience } from '../../src/shared/patience.js';
import { bundled } from '../faults/server/bundle.js';
import { opennessDataset } from './dataset.js';
import type { Answer, ElementState } from './states.js';

const origin = 'https://page.example/';
/** The day on which everything is looked at. */
const now = new Date('2026-11-22T10:00:00Z');

export async function launch(): Promise<Browser> {
  const { executablePath } = await findChromium();
  return chromium.launch({ executablePath, args: sandboxArgs() });
}

/** A page that loads the kit as it is in src/, without a network. */
export async function openPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({
    locale: 'en',
    timezoneId: 'UTC',
    viewport: { width: 1000, height: 900 },
  });
  await context.clock.setFixedTime(now);
  // The compiler of the tests wraps functions in this.
  await context.addInitScript('globalThis.__name = (value) => value');
  return context.newPage();
}

/** Shows an element in a state, alone on the page. */
export async function showState(page: Page, state: ElementState): Promise<void> {
  const kit = await bundled("import './src/define.js';");
  let asked = 0;
  const answers = state.answers ?? [{ body: opennessDataset() }];
  await page.unrouteAll();
  await page.route(`${origin}**`, (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/kit.js') return route.fulfill({ contentType: 'text/javascript', body: kit });
    if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: htmlOf(state) });
    if (pathname !== '/data.json') return route.fulfill({ status: 404 });
    return answerTo(route, answers[Math.min(asked++, answers.length - 1)]);
  });
  await page.setViewportSize({ width: state.width ?? 1000, height: 900 });
  await page.goto(origin);
  const element = page.locator(state.tag);
  const isWaiting = answers[0] === 'never';
  await element
    .locator(`[data-status]${isWaiting ? '' : ':not([data-status=loading])'}`)
    .waitFor({ state: 'attached' });
  // A timer of the page that starts after the element's own ends after it, however busy the machine is.
  if (isWaiting) await page.evaluate((wait) => new Promise((resolve) => setTimeout(resolve, wait)), patience);
  await state.act?.(element, page);
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
}

function answerTo(route: Route, answer: Answer | undefined): Promise<void> | undefined {
  if (answer === 'never' || !answer) return undefined;
  if ('status' in answer) return route.fulfill({ status: answer.status });
  return route.fulfill({ contentType: 'application/json', body: JSON.stringify(answer.body) });
}

function htmlOf({ tag, attributes = {}, fallback = '' }: ElementState): string {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
  const element = `<${tag} src="/data.json"${written.join('')}>${fallback}</${tag}>`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,">
<script type="module" src="/kit.js"></script></head><body style="margin: 0">${
    tag === 'openness-badge' ? `<p>The model ${element}, they say.</p>` : element
  }</body></html>`;
}
