import { expect } from '@open-wc/testing';
import { openPage, type PageOptions, type VisitedPage } from './page.js';

/** The parts of pages/made-of.page.ts. */
export interface Parts {
  head?: string;
  script?: string;
  before?: string;
  around?: string;
  tags?: string;
  file?: string;
}

export const openMadeOf = (parts: Parts = {}, options: PageOptions = {}): Promise<VisitedPage> =>
  openPage('made-of', { ...options, query: { ...parts } });

export const textsOf = ({ elements }: VisitedPage): string[] => elements.map(({ text }) => text.trim());

/** As many pages at once as a machine of two cores bears. */
export async function openInTurn(list: Parts[], options?: PageOptions): Promise<VisitedPage[]> {
  const pages: VisitedPage[] = [];
  for (let index = 0; index < list.length; index += 6) {
    const some = list.slice(index, index + 6);
    pages.push(...(await Promise.all(some.map((parts) => openMadeOf(parts, options)))));
  }
  return pages;
}

const references = new Map<string, Promise<string[]>>();

/** What the elements show on a page that leaves them alone. */
export function plainTexts(tags?: string): Promise<string[]> {
  const key = tags ?? '';
  const known = references.get(key);
  if (known) return known;
  const reading = openMadeOf(tags ? { tags } : {}).then((page) => {
    for (const { status } of page.elements) expect(status).to.equal('ready');
    return textsOf(page);
  });
  references.set(key, reading);
  return reading;
}

/** Nothing has escaped to the page. */
export function expectQuiet({ errors, rejections }: VisitedPage, name: string): void {
  expect({ errors, rejections }, name).to.deep.equal({ errors: [], rejections: [] });
}

/** The elements show what they show everywhere, and no fallback. */
export async function expectUnharmed(page: VisitedPage, name: string, tags?: string): Promise<void> {
  expectQuiet(page, name);
  expect(textsOf(page), name).to.deep.equal(await plainTexts(tags));
  for (const { isFallbackShown } of page.elements) expect(isFallbackShown, name).to.equal(false);
}

/** Lines of the console that are about the kit; the page's own are not counted. */
export const ownLines = ({ consoleLines }: VisitedPage): string[] =>
  consoleLines.filter((line) => /openness-|pricing-table/.test(line));

/** The script could not run: one line says so, and all fallbacks are in sight. */
export function expectFallbacks(page: VisitedPage, name: string): void {
  expectQuiet(page, name);
  for (const { isFallbackShown } of page.elements) expect(isFallbackShown, name).to.equal(true);
  expect(ownLines(page), name).to.have.length(1);
}

/** Whole, or the fallback with a word: never anything between, and never an error of the page. */
export async function expectWholeOrFallback(
  page: VisitedPage,
  name: string,
  tags?: string,
): Promise<boolean> {
  expectQuiet(page, name);
  const whole = await plainTexts(tags);
  return page.elements.every(({ text, isFallbackShown }, index) => {
    if (!isFallbackShown) expect(text.trim(), name).to.equal(whole[index]);
    return !isFallbackShown;
  });
}
