import type { Browser, CDPSession } from 'playwright-core';
import {
  type Action,
  actions,
  type Beginning,
  type ScrollOutcome,
  type Shown,
  type TableKind,
} from './actions.js';

/** One page of one table, at a speed of the processor. */
export interface Visit {
  kind: TableKind;
  beginning: Beginning;
  /** How many times slower the processor is made. */
  slowdown: number;
}

/** Processor time of the page's main thread: script, style, layout and paint. */
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

export const viewport = { width: 1110, height: 700 };
export const scrolledFrames = 60;
export const pixelsPerFrame = 1200;

/** In a fresh page of a fresh profile: the first rows, then what a reader does. */
export async function visit(browser: Browser, origin: string, options: Visit): Promise<VisitResult> {
  const { kind, beginning, slowdown } = options;
  const context = await browser.newContext({ viewport });
  try {
    const page = await context.newPage();
    await page.goto(`${origin}/${kind}`);
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await evaluate(session, `bench.prepare('${kind}', '${beginning}')`);
    await session.send('HeapProfiler.collectGarbage');
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    const show = await act(session, 'show');
    const result = { show, actions: new Map<Action, Outcome>() };
    if (beginning !== 'object') return { ...result, nodes: 0 };
    const nodes = await evaluate<number>(session, 'bench.countNodes()');
    for (const action of actions) {
      result.actions.set(action, await act(session, action));
    }
    return { ...result, scroll: await scroll(session), nodes };
  } finally {
    await context.close();
  }
}

async function act(session: CDPSession, action: Action | 'show'): Promise<Outcome> {
  const before = await cpuMsOf(session);
  const paintedAfterMs = await evaluate<number>(session, `bench.act('${action}')`);
  const cpuMs = (await cpuMsOf(session)) - before;
  return { ...(await evaluate<Shown>(session, 'bench.describe()')), paintedAfterMs, cpuMs };
}

async function scroll(session: CDPSession): Promise<ScrollOutcome & Cost> {
  const before = await cpuMsOf(session);
  const expression = `bench.scroll(${scrolledFrames}, ${pixelsPerFrame})`;
  const outcome = await evaluate<ScrollOutcome>(session, expression);
  return { ...outcome, cpuMs: (await cpuMsOf(session)) - before };
}

async function cpuMsOf(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const found = metrics.find(({ name }) => name === 'TaskDuration');
  if (!found) throw new Error('the browser does not say how long its tasks took');
  return found.value * 1000;
}

async function evaluate<Answer>(session: CDPSession, expression: string): Promise<Answer> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as Answer;
}
