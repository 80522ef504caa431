// A plain server of pages and of the built files, compressed as servers do, and a reader far away from it.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';

const root = new URL('../../', import.meta.url);
const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

/** Pages by their paths, and every file of the project under its own. */
export async function serveSlowSite(
  pages: ReadonlyMap<string, string>,
): Promise<{ origin: string; close: () => void }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const page = pages.get(pathname);
    const body = page === undefined ? readFile(new URL(`.${pathname}`, root)) : Promise.resolve(page);
    const type = types[page === undefined ? extname(pathname) : '.html'] ?? 'application/json';
    response.setHeader('content-type', `${type}; charset=utf-8`).setHeader('content-encoding', 'gzip');
    body.then(
      (text) => response.end(gzipSync(text)),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { origin: `http://127.0.0.1:${port}`, close };
}

export interface Reader {
  isSlow: boolean;
  viewport: { width: number; height: number };
}

interface Shift extends PerformanceEntry {
  value: number;
  sources: { node?: Node | null }[];
}

/** Runs in the page, before all else. */
function watchShifts(): void {
  const shifts: Shift[] = [];
  Object.assign(globalThis, { shifts });
  new PerformanceObserver((list) => {
    shifts.push(...(list.getEntries() as Shift[]));
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Every shift that the browser has told of, with what was shifted. */
export const readShifts = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    // The browser tells of a frame after the next.
    for (let frame = 0; frame < 3; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
    return (Reflect.get(globalThis, 'shifts') as Shift[]).map(
      ({ value, sources }) =>
        `${value.toFixed(4)}: ${sources.map(({ node }) => node?.textContent?.trim().slice(0, 40)).join(' | ')}`,
    );
  });

/** Opens a page with an empty cache, as on slow 3G and with a processor four times slower where the reader is slow. */
export async function openAs(browser: Browser, address: string, { isSlow, viewport }: Reader): Promise<Page> {
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  if (isSlow) {
    const bytesPerSecond = 50_000;
    await session.send('Network.emulateNetworkConditions', {
      ...{ offline: false, latency: 400 },
      ...{ downloadThroughput: bytesPerSecond, uploadThroughput: bytesPerSecond },
    });
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  }
  await page.addInitScript(watchShifts);
  await page.goto(address, { waitUntil: 'commit' });
  return page;
}
