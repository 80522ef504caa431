import { readFileSync } from 'node:fs';
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

/** Lines that are there in one text alone, with how often; the first that differs where they only stand elsewhere. */
export function differences(accepted: string, found: string): string[] {
  if (accepted === found) return [];
  const [before, now] = [accepted.split('\n'), found.split('\n')];
  const amounts = new Map<string, number>();
  for (const line of before) amounts.set(line, (amounts.get(line) ?? 0) - 1);
  for (const line of now) amounts.set(line, (amounts.get(line) ?? 0) + 1);
  const lines = [...amounts].flatMap(([line, amount]) =>
    Array<string>(Math.abs(amount)).fill(`${amount < 0 ? '-' : '+'} ${line}`),
  );
  if (lines.length > 0) return lines;
  const first = now.findIndex((line, index) => line !== before[index]);
  return [`- ${before[first] ?? ''}`, `+ ${now[first] ?? ''}`];
}
