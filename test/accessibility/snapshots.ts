// npm run snapshots                what a screen reader is told, compared with test/accessibility/snapshots/
// npm run snapshots -- --write     accepts it; read every line that is new
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { outlineOf } from './outline.js';
import { launch, openPage, showState } from './state-page.js';
import { type ElementState, elementStates } from './states.js';

export const folder = new URL('snapshots/', import.meta.url);

/** The outlines of all states, by the names of their files. */
export async function takeSnapshots(states: ElementState[] = elementStates): Promise<Map<string, string>> {
  const browser = await launch();
  try {
    const page = await openPage(browser);
    const session = await page.context().newCDPSession(page);
    const found = new Map<string, string>();
    for (const state of states) {
      await showState(page, state);
      found.set(fileOf(state), `${await outlineOf(session)}\n`);
    }
    return found;
  } finally {
    await browser.close();
  }
}

const fileOf = ({ tag, name }: ElementState) => `${tag}.${name.replaceAll(/[^a-z0-9]+/gi, '-')}.txt`;

export const readSnapshot = (file: string) => {
  try {
    return readFileSync(new URL(file, folder), 'utf8');
  } catch {
    return '';
  }
};

/** Lines that are there in one text alone, with how often. */
export function differences(accepted: string, found: string): string[] {
  const amounts = new Map<string, number>();
  for (const line of accepted.split('\n')) amounts.set(line, (amounts.get(line) ?? 0) - 1);
  for (const line of found.split('\n')) amounts.set(line, (amounts.get(line) ?? 0) + 1);
  return [...amounts].flatMap(([line, amount]) => Array<string>(Math.abs(amount)).fill(`${amount < 0 ? '-' : '+'} ${line}`));
}
