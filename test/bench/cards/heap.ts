import { fullSpeed } from '../shared/conditions.js';
import { type Line, toTable } from '../shared/lines.js';
import type { Part } from '../shared/part.js';
import { runRounds, valuesOf } from '../shared/rounds.js';
import { differencesWithin } from '../shared/statistics.js';
import { publishedOpenness } from './models.js';
import { addCardPages, type CardKind, pathOf } from './pages.js';
import { visitPage } from './visit.js';

const count = 50;
const kinds: CardKind[] = ['blank', 'bare', 'element', 'vanilla', 'lit', 'react', 'baseline-status'];
/** It is the same each time, but for a few bytes. */
const heapRounds = 3;
const most: Partial<Record<CardKind, number>> = { bare: 22, element: 22 };

/** What scripts keep in memory for one scorecard, with fifty on the page. */
export const benchHeap: Part = async ({ browser, server, rounds }) => {
  const missing = await addCardPages(server, await publishedOpenness(), [count]);
  const subjects = kinds.map((kind) => ({
    name: kind,
    measure: () => {
      const reason = missing.get(kind);
      if (reason) throw new Error(reason);
      return visitPage(browser, server.origin + pathOf(kind, count), fullSpeed, async (page) => ({
        kilobytes: (await page.heapBytes()) / 1000,
      }));
    },
  }));
  const series = await runRounds(subjects, Math.min(rounds, heapRounds));
  const blank = valuesOf(series, 'blank', ({ kilobytes }) => kilobytes);
  const lines = kinds.slice(1).map((kind): Line => {
    const values = valuesOf(series, kind, ({ kilobytes }) => kilobytes);
    const goal = most[kind];
    return {
      profile: fullSpeed.name,
      what: kind,
      values:
        typeof values === 'string' || typeof blank === 'string'
          ? String(values)
          : differencesWithin(values, blank).map((all) => all / count),
      ...(goal && { goal: { most: goal, of: 'value' as const } }),
    };
  });
  return `Heap of scripts after all garbage is gone, over the blank page, for one of ${count} scorecards on a page, in
${heapRounds} rounds; the dataset and the code are in it.\n\n${toTable(lines, { value: 'KB', digits: 1 })}`;
};
