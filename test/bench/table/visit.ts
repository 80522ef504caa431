import type { Browser } from 'playwright-core';
import type { Conditions } from '../shared/conditions.js';
import { type FreshPage, inFreshPage } from '../shared/fresh-page.js';
import {
  type Action,
  actionsOf,
  type Beginning,
  type ScrollOutcome,
  type Shown,
  type TableKind,
} from './actions.js';

/** One page of one table, at a speed of the processor. */
export interface Visit {
  kind: TableKind;
  beginning: Beginning;
  conditions: Conditions;
}

interface Cost {
  cpuMs: number;
}

/** What an action cost, and what was there afterwards. */
export interface Outcome extends Shown, Cost {
  /** From the action until the frame that shows its first row is through, in milliseconds of wall time. */
  paintedAfterMs: number;
}

export interface VisitResult {
  show: Outcome;
  /** None where only the first rows are measured. */
  actions: Map<Action, Outcome>;
  scroll?: ScrollOutcome & Cost;
  nodes: number;
}

export const scrolledFrames = 40;
export const pixelsPerFrame = 1200;

/** In a fresh page of a fresh profile: the first rows, then what a reader does. */
export const visit = (
  browser: Browser,
  origin: string,
  { kind, beginning, conditions }: Visit,
): Promise<VisitResult> =>
  inFreshPage(browser, origin, async (page) => {
    await page.open(`${origin}/table/${kind}`);
    await page.evaluate(`bench.prepare('${kind}', '${beginning}')`);
    await page.collectGarbage();
    await page.throttle(conditions);
    const result = { show: await act(page, 'show'), actions: new Map<Action, Outcome>() };
    if (beginning !== 'object') return { ...result, nodes: 0 };
    const nodes = await page.evaluate<number>('bench.countNodes()');
    const isSlow = conditions.slowdown > 1;
    for (const action of actionsOf(kind, isSlow)) result.actions.set(action, await act(page, action));
    if (isSlow || kind === 'gridjs') return { ...result, nodes };
    return { ...result, scroll: await scroll(page), nodes };
  });

async function act(page: FreshPage, action: Action | 'show'): Promise<Outcome> {
  const before = await page.cpuMs();
  const paintedAfterMs = await page.evaluate<number>(`bench.act('${action}')`);
  const cpuMs = (await page.cpuMs()) - before;
  return { ...(await page.evaluate<Shown>('bench.describe()')), paintedAfterMs, cpuMs };
}

async function scroll(page: FreshPage): Promise<ScrollOutcome & Cost> {
  const before = await page.cpuMs();
  const outcome = await page.evaluate<ScrollOutcome>(`bench.scroll(${scrolledFrames}, ${pixelsPerFrame})`);
  return { ...outcome, cpuMs: (await page.cpuMs()) - before };
}
