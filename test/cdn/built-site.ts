import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, chromium } from 'playwright-core';
import { findChromium, sandboxArgs } from '../browsers/find-browser.mjs';

export interface BuiltSite {
  browser: Browser;
  origin: string;
  /** The same server by another name, which is another site. */
  otherOrigin: string;
  close: () => Promise<void>;
}

/** A plain server of what is built, which lets every site read it, with pages of its own; and a browser to visit it. */
export async function openBuiltSite(pageAt: (url: URL) => string | undefined): Promise<BuiltSite> {
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const page = pageAt(url);
    if (page !== undefined) return response.setHeader('content-type', 'text/html').end(page);
    const type = url.pathname.endsWith('.js') ? 'text/javascript' : 'application/json';
    readFile(new URL(`../../dist${url.pathname}`, import.meta.url)).then(
      (body) =>
        response.setHeader('content-type', type).setHeader('access-control-allow-origin', '*').end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const { executablePath } = await findChromium();
  const browser = await chromium.launch({ executablePath, args: sandboxArgs() });
  const close = async () => {
    await browser.close();
    server.close();
  };
  return { browser, origin: `http://127.0.0.1:${port}`, otherOrigin: `http://localhost:${port}`, close };
}
