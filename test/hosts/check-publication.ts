import type { Browser, Frame, Page } from 'playwright-core';
import type { Embed } from '../../src/hosts/snippet.js';
import { type Sheet, tagOf, type Widget } from '../../src/render/index.js';
import { compareText, elementFacts, leftovers, missingFacts, type Problem } from './facts.js';
import type { Publication } from './host.js';
import { hasLinkNear, readElements, visibleText } from './read-page.js';
import { type Recorded, withEmptyPage, withPage } from './visit.js';

/** The ways in which readers meet a post. */
export const readings = ['element', 'noScript', 'feed', 'mail'] as const;
export type Reading = (typeof readings)[number];

/** What one reading of one post has shown. */
export interface Check {
  reading: Reading;
  /** What was to be seen. */
  shows: 'element' | 'frame' | 'fallback' | 'table' | 'line';
  widgets: Widget[];
  problems: Problem[];
}

/** Until when an element has to be there; the machine may be slow. */
const defaultPatienceMs = 20_000;

/** Reads a post in each of the ways in which readers meet it. */
export async function checkPublication(
  browser: Browser,
  publication: Publication,
  embeds: Record<Widget, Embed>,
  patienceMs = defaultPatienceMs,
): Promise<Check[]> {
  const { widgets, fallback, shows, feedHtml, mailHtml } = publication;
  const sheets = widgets.map((widget) => embeds[widget].sheet);
  const check = (reading: Reading, shows: Check['shows'], problems: Problem[]): Check => ({
    reading,
    shows,
    widgets,
    problems,
  });
  const checks = [
    check('element', shows, await readWithScript(browser, publication, sheets, patienceMs)),
    check('noScript', fallback, await readWithoutScript(browser, publication, sheets)),
  ];
  for (const [reading, html] of [['feed', feedHtml] as const, ['mail', mailHtml] as const]) {
    if (html === undefined) continue;
    const problems = await withEmptyPage(browser, html, (page) => readFallback(page, sheets, fallback));
    checks.push(check(reading, fallback, problems));
  }
  return checks;
}

function readWithScript(
  browser: Browser,
  publication: Publication,
  sheets: Sheet[],
  patienceMs: number,
): Promise<Problem[]> {
  const { url, shows, fallback, foreign = [] } = publication;
  return withPage(browser, { url, foreign, hasScript: true }, async (page, recorded) => {
    if (shows === 'fallback') return [...(await readFallback(page, sheets, fallback)), ...faults(recorded)];
    await scrollThrough(page);
    const found: Problem[] = [];
    for (const sheet of sheets) found.push(...(await readElement(page, sheet, shows, patienceMs)));
    const outside =
      fallback === 'table' || shows === 'element' ? leftovers(await visibleText(page), sheets) : [];
    return [...found, ...outside, ...faults(recorded)];
  });
}

const faults = ({ errors, foreignRequests }: Recorded): Problem[] => [
  ...errors.map((text) => ({ text: `error: ${text}` })),
  ...foreignRequests.map((url) => ({ text: `request to another site: ${url}` })),
];

/** What is loaded only when it comes into view has to come into view. */
async function scrollThrough(page: Page): Promise<void> {
  const frames = page.locator('iframe');
  for (const frame of await frames.all()) await frame.scrollIntoViewIfNeeded({ timeout: 5000 });
}

async function readElement(
  page: Page,
  sheet: Sheet,
  shows: 'element' | 'frame',
  patienceMs: number,
): Promise<Problem[]> {
  const until = Date.now() + patienceMs;
  let texts = ['there is no frame'];
  while (Date.now() < until) {
    const place = shows === 'element' ? page : frameOf(page, sheet.widget);
    if (place) texts = await describeElement(place, sheet);
    if (texts.length === 0) return [];
    await page.waitForTimeout(250);
  }
  return texts.map((text) => ({ widget: sheet.widget, text }));
}

const frameOf = (page: Page, widget: Widget): Frame | undefined =>
  page
    .frames()
    .find((frame) =>
      [widget, tagOf(widget)].includes(new URL(frame.url(), page.url()).searchParams.get('widget') ?? ''),
    );

async function describeElement(place: Page | Frame, sheet: Sheet): Promise<string[]> {
  const tag = tagOf(sheet.widget);
  const [element, ...others] = await readElements(place, tag);
  if (!element) return [`there is no <${tag}>`];
  if (others.length > 0) return [`twice: ${others.length + 1} × <${tag}>`];
  if (!element.isUpgraded) return [`<${tag}> is not defined`];
  if (element.status !== 'ready') return [`<${tag}> is ${element.status}`];
  return missingFacts(element.text, elementFacts(sheet)).map((fact) => `missing in the element: ${fact}`);
}

function readWithoutScript(browser: Browser, publication: Publication, sheets: Sheet[]): Promise<Problem[]> {
  const { url, shows, fallback, foreign = [] } = publication;
  return withPage(browser, { url, foreign, hasScript: false }, async (page) => {
    const inside = shows === 'element' ? await readInsideElements(page, sheets, fallback) : [];
    // What is missing in one element would be said of every widget that says the same.
    return inside.length > 0 ? inside : readFallback(page, sheets, fallback);
  });
}

/** What the parser has put outside of the element would stay there beside it. */
async function readInsideElements(page: Page, sheets: Sheet[], kind: Publication['fallback']) {
  const problems: Problem[] = [];
  for (const sheet of sheets) {
    const inside = await visibleText(page, tagOf(sheet.widget));
    problems.push(...compareText(inside, [sheet], kind));
  }
  return problems.map(({ text, ...problem }) => ({ ...problem, text: `inside the element, ${text}` }));
}

async function readFallback(page: Page, sheets: Sheet[], kind: Publication['fallback']): Promise<Problem[]> {
  const problems = compareText(await visibleText(page), sheets, kind);
  for (const { widget, title } of sheets) {
    if (!(await hasLinkNear(page, title.text))) problems.push({ widget, text: 'missing: a link to the web' });
  }
  return problems;
}
