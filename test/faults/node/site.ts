import { randomUUID } from 'node:crypto';
import { after, before } from 'node:test';
import {
  type Browser,
  type BrowserContextOptions,
  chromium,
  type LaunchOptions,
  type Page,
} from 'playwright-core';
import type { Dataset } from '../../../src/dataset/schema.js';
import { findChromium, sandboxArgs } from '../../browsers/find-browser.mjs';
import { type FaultServer, startFaultServer } from '../server.js';
import type { Answer } from '../server/protocol.js';

// Chromium with all that a test cannot do from inside of a page: media, devices, the protocol of its tools.

export const tags = [
  'openness-scorecard',
  'openness-compare',
  'openness-badge',
  'openness-index',
  'pricing-table',
] as const;

export interface Site {
  server: FaultServer;
  browser: Browser;
  /** The address of an answer; that of a dataset; that of a page with this body. */
  serve: (...answers: Answer[]) => string;
  serveData: (dataset: Dataset) => string;
  servePage: (html: string, headers?: Record<string, string>) => string;
  /** Where the built script lies. */
  kit: string;
  /** Opens an address in a context of its own. */
  open: (address: string, options?: BrowserContextOptions) => Promise<Page>;
}

/** A server and a browser for the tests of one file. */
export function useSite(launchOptions: LaunchOptions = {}): Site {
  const site = {} as Site;
  before(async () => {
    const server = await startFaultServer();
    const { executablePath } = await findChromium();
    const { args = [], ...options } = launchOptions;
    const browser = await chromium.launch({ executablePath, args: [...sandboxArgs(), ...args], ...options });
    Object.assign(site, siteOf(server, browser));
  });
  after(async () => {
    await site.browser.close();
    site.server.close();
  });
  return site;
}

function siteOf(server: FaultServer, browser: Browser): Site {
  const [origin] = server.origins;
  const serve = (...answers: Answer[]) => {
    const key = `${randomUUID()}.json`;
    server.prepare(key, answers);
    return `${origin}/faults/answers/${key}`;
  };
  return {
    server,
    browser,
    serve,
    kit: `${origin}/faults/kit/${randomUUID()}/openness-widgets.js`,
    serveData: (dataset) => serve({ body: JSON.stringify(dataset) }),
    servePage: (body, headers = {}) =>
      serve({ body, headers: { 'content-type': 'text/html; charset=utf-8', ...headers } }),
    async open(address, options) {
      const page = await newPage(browser, options);
      await page.goto(address);
      return page;
    },
  };
}

/** A page in a context of its own, in which functions of a test can run. */
export async function newPage(browser: Browser, options?: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext(options);
  // The compiler of the tests wraps functions in this.
  await context.addInitScript('globalThis.__name = (value) => value');
  return context.newPage();
}

export interface PageParts {
  lang?: string;
  dir?: string;
  head?: string;
  body: string;
  /** Whether the page loads the kit. */
  kit?: string;
}

export const htmlOf = ({ lang = 'en', dir = 'ltr', head = '', body, kit }: PageParts) =>
  `<!doctype html><html lang="${lang}" dir="${dir}"><head><meta charset="utf-8"><title>A page</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">
${kit ? `<script type="module" crossorigin src="${kit}"></script>` : ''}${head}</head><body>${body}</body></html>`;

/** Waits until all elements of a page are in one of the states. */
export const settle = (page: Page, states = ['ready', 'empty', 'stale', 'error']): Promise<unknown> =>
  page.waitForFunction(
    ([names, wanted]) =>
      [...document.querySelectorAll(names)].every((element) => {
        const status = element.shadowRoot?.querySelector('[data-status]')?.getAttribute('data-status');
        return wanted.includes(status ?? '');
      }),
    [tags.join(), states] as const,
    { polling: 30 },
  );
