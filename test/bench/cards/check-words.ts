import { fullSpeed } from '../shared/conditions.js';
import type { Bench } from '../shared/part.js';
import { cardViewsOf, publishedOpenness, withModels, wordsOf } from './models.js';
import { type CardKind, pathOf } from './pages.js';
import { visitPage } from './visit.js';

const sameWords: CardKind[] = ['static', 'vanilla', 'lit', 'bare', 'element', 'react'];

/**
 * Nothing may be fast because it shows less: model, total, each criterion and each of its words are in every card.
 * Answers which kinds are not measured, and why; where plain HTML or the element say less there is no comparison at all.
 */
export async function mustSayTheSame(
  { browser, server }: Bench,
  count: number,
  missing: Map<CardKind, string>,
): Promise<Map<CardKind, string>> {
  const cards = cardViewsOf(withModels(await publishedOpenness(), count)).map(wordsOf);
  const faults = new Map<CardKind, string>();
  for (const kind of sameWords.filter((kind) => !missing.has(kind))) {
    const { texts } = await visitPage(
      browser,
      server.origin + pathOf(kind, count),
      fullSpeed,
      async (page) => ({
        texts: await page.evaluate<string[]>('bench.texts()'),
      }),
    );
    const fault = faultOf(cards, texts);
    if (!fault) continue;
    if (kind === 'static' || kind === 'bare' || kind === 'element') throw new Error(`${kind}: ${fault}`);
    faults.set(kind, fault);
  }
  const { isLazy } = await visitPage(
    browser,
    server.origin + pathOf('element', count),
    fullSpeed,
    async (page) => ({
      isLazy: await page.evaluate<boolean>('bench.supportsLazy()'),
    }),
  );
  if (!isLazy) faults.set('lazy', 'the element has no attribute `loading`');
  return faults;
}

function faultOf(cards: string[][], texts: string[]): string | undefined {
  if (cards.length !== texts.length) return `it shows ${texts.length} cards of ${cards.length}`;
  for (const [index, words] of cards.entries()) {
    const said = spaced(texts[index] ?? '');
    const absent = words.find((word) => !said.includes(spaced(word)));
    if (absent !== undefined) return `card ${index + 1} does not say “${absent}”`;
  }
  return undefined;
}

/** Markup and its spaces may lie anywhere between the words. */
const spaced = (text: string) => text.replace(/\s+/g, ' ').trim();
