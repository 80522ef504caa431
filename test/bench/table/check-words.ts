import type { Browser } from 'playwright-core';
import { inFreshPage } from '../shared/fresh-page.js';
import { type PlainTable, type TableKind, tableKinds } from './actions.js';

/**
 * Nothing may be fast because it shows less: every table says all words of its first row. Answers which do not, and
 * why.
 */
export async function findMissingWords(
  browser: Browser,
  origin: string,
  { rows: [first] }: PlainTable,
  missing: Map<TableKind, string>,
): Promise<Map<TableKind, string>> {
  const words = (first?.cells ?? []).flatMap((cell) => cell.split(/\s+/)).filter(Boolean);
  const faults = new Map<TableKind, string>();
  for (const kind of tableKinds.filter((kind) => !missing.has(kind))) {
    const text = await inFreshPage(browser, origin, async (page) => {
      await page.open(`${origin}/table/${kind}`);
      await page.evaluate(`bench.prepare('${kind}', 'object')`);
      await page.evaluate(`bench.act('show')`);
      return page.evaluate<string>('bench.text()');
    });
    const absent = words.find((word) => !text.includes(word));
    if (words.length === 0 || absent !== undefined) faults.set(kind, `it does not say “${absent}”`);
  }
  return faults;
}
