// The demo as it is served, on a loopback address, and pages that a test writes.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { findChromium, sandboxArgs } from '../browsers/find-browser.mjs';

const root = new URL('../../', import.meta.url);
const types: Partial<Record<string, string>> = {
  html: 'text/html',
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
};

export interface Site {
  origin: string;
  /** Pages of the test by their paths. */
  pages: Map<string, string>;
  browser: Browser;
  close: () => Promise<void>;
}

export async function openSite(): Promise<Site> {
  const pages = new Map<string, string>();
  const server = createServer((request, response) => {
    const pathname = new URL(request.url ?? '/', 'http://localhost').pathname.replace(/\/$/, '/index.html');
    const type = types[pathname.split('.').at(-1) ?? ''] ?? 'text/plain';
    response.setHeader('content-type', type);
    const page = pages.get(pathname);
    if (page !== undefined) return response.end(page);
    readFile(new URL(pathname.slice(1), root)).then(
      (body) => response.end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { executablePath } = await findChromium();
  const browser = await chromium.launch({ executablePath, args: sandboxArgs() });
  const close = async () => {
    await browser.close();
    server.closeAllConnections();
    server.close();
  };
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, pages, browser, close };
}

export interface Visit {
  page: Page;
  /** What the console and uncaught errors have said. */
  messages: string[];
}

/** The builder with its data, and a clipboard that it may use unless the options say otherwise. */
export async function openBuilder(
  { browser, origin }: Site,
  query: string,
  options: BrowserContextOptions = { permissions: ['clipboard-read', 'clipboard-write'] },
): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const messages: string[] = [];
  page.on('console', (message) => messages.push(message.text()));
  page.on('pageerror', (error) => messages.push(error.message));
  await page.goto(`${origin}/demo/builder.html${query}`);
  await page.locator('.paste').waitFor();
  return { page, messages };
}

export const queryOf = (page: Page): URLSearchParams => new URL(page.url()).searchParams;

export const readClipboard = (page: Page): Promise<string> =>
  page.evaluate(() => navigator.clipboard.readText());
