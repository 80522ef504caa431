import type { Browser, CDPSession, Page } from 'playwright-core';
import type { Conditions } from './conditions.js';

export const viewport = { width: 1110, height: 700 };

/** A page of a fresh profile, with nothing in any cache, that stands on an empty page of the bench. */
export class FreshPage {
  readonly #page: Page;
  readonly #session: CDPSession;

  constructor(page: Page, session: CDPSession) {
    this.#page = page;
    this.#session = session;
  }

  async open(address: string): Promise<void> {
    const response = await this.#page.goto(address, { waitUntil: 'load', timeout: 120_000 });
    if (!response?.ok()) throw new Error(`${address} answers ${response?.status()}`);
  }

  async evaluate<Answer>(expression: string): Promise<Answer> {
    const { result, exceptionDetails } = await this.#session.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as Answer;
  }

  /** Processor time of the page's main thread so far: script, style, layout and paint. */
  async cpuMs(): Promise<number> {
    return (await this.#metric('TaskDuration')) * 1000;
  }

  /** Of scripts, after all that nobody holds any more is gone. */
  async heapBytes(): Promise<number> {
    await this.collectGarbage();
    return this.#metric('JSHeapUsedSize');
  }

  async collectGarbage(): Promise<void> {
    await this.#session.send('HeapProfiler.collectGarbage');
  }

  async throttle({ slowdown, network }: Conditions): Promise<void> {
    await this.#session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    if (!network) return;
    const throughput = network.bitsPerSecond / 8;
    await this.#session.send('Network.enable');
    await this.#session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: network.latencyMs,
      downloadThroughput: throughput,
      uploadThroughput: throughput,
    });
  }

  async #metric(name: string): Promise<number> {
    const { metrics } = await this.#session.send('Performance.getMetrics');
    const found = metrics.find((metric) => metric.name === name);
    if (!found) throw new Error(`the browser has no measure of ${name}`);
    return found.value;
  }
}

export async function inFreshPage<Result>(
  browser: Browser,
  origin: string,
  use: (page: FreshPage) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({ viewport });
  try {
    const page = await context.newPage();
    // Of the same site as what follows, so that both run in the one process whose time is counted.
    await page.goto(`${origin}/empty`);
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    return await use(new FreshPage(page, session));
  } finally {
    await context.close();
  }
}
