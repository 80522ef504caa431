import type { CDPSession, Page } from 'playwright-core';

/** What a page holds once everything that can be let go has been let go. */
export interface Held {
  bytes: number;
  nodes: number;
  listeners: number;
}

export interface Heap {
  measure: () => Promise<Held>;
  /** How many objects live whose prototype an expression names. */
  count: (prototype: string) => Promise<number>;
}

export async function heapOf(page: Page): Promise<Heap> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await session.send('HeapProfiler.enable');
  return {
    measure: () => measure(session),
    count: (prototype) => countObjects(session, prototype),
  };
}

async function measure(session: CDPSession): Promise<Held> {
  // What one collection finalises is let go by the next one.
  for (let round = 0; round < 4; round++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { metrics } = await session.send('Performance.getMetrics');
  const valueOf = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? NaN;
  return { bytes: usedSize, nodes: valueOf('Nodes'), listeners: valueOf('JSEventListeners') };
}

async function countObjects(session: CDPSession, prototype: string): Promise<number> {
  const { result } = await session.send('Runtime.evaluate', { expression: prototype });
  const { objects } = await session.send('Runtime.queryObjects', {
    prototypeObjectId: result.objectId ?? '',
  });
  const { result: length } = await session.send('Runtime.callFunctionOn', {
    objectId: objects.objectId ?? '',
    functionDeclaration: 'function () { return this.length; }',
    returnByValue: true,
  });
  for (const { objectId } of [result, objects])
    await session.send('Runtime.releaseObject', { objectId: objectId ?? '' });
  return Number(length.value);
}
