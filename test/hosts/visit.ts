import type { Browser, BrowserContext, Page } from 'playwright-core';

/** What a page has done besides showing something. */
export interface Recorded {
  errors: string[];
  /** Addresses of other sites that it has asked. */
  foreignRequests: string[];
}

interface Visit {
  url: string;
  hasScript: boolean;
  /** Hosts that may be asked; they get an empty answer. */
  foreign: string[];
}

/** Opens a page in a fresh profile whose reader speaks English. Nothing leaves the machine. */
export async function withPage<Result>(
  browser: Browser,
  { url, hasScript, foreign }: Visit,
  read: (page: Page, recorded: Recorded) => Promise<Result>,
): Promise<Result> {
  const context = await open(browser, hasScript);
  const recorded: Recorded = { errors: [], foreignRequests: [] };
  await context.route('**/*', async (route) => {
    const address = new URL(route.request().url());
    if (/\/favicon\.ico$/.test(address.pathname) || foreign.includes(address.hostname)) {
      return route.fulfill({ status: 200, body: '' });
    }
    if (isHere(address)) return route.continue();
    recorded.foreignRequests.push(address.href);
    return route.abort();
  });
  try {
    const page = await context.newPage();
    page.on('pageerror', ({ message }) => recorded.errors.push(message));
    page.on('console', (message) => {
      if (message.type() === 'error') recorded.errors.push(`${message.text()} ${message.location().url}`);
    });
    const answer = await page.goto(url);
    if (!answer?.ok()) recorded.errors.push(`${url} answers ${answer?.status() ?? 'nothing'}`);
    return await read(page, recorded);
  } finally {
    await context.close();
  }
}

/** Puts HTML into a page that has nothing else, without script and without any request, as a reader of mail would. */
export async function withEmptyPage<Result>(
  browser: Browser,
  html: string,
  read: (page: Page) => Promise<Result>,
): Promise<Result> {
  const context = await open(browser, false);
  await context.route('**/*', (route) => route.abort());
  try {
    const page = await context.newPage();
    await page.setContent(html, { waitUntil: 'domcontentloaded' });
    return await read(page);
  } finally {
    await context.close();
  }
}

const open = (browser: Browser, hasScript: boolean): Promise<BrowserContext> =>
  browser.newContext({
    javaScriptEnabled: hasScript,
    locale: 'en-US',
    viewport: { width: 1200, height: 900 },
  });

const isHere = ({ protocol, hostname }: URL) =>
  !/^https?:$/.test(protocol) || ['127.0.0.1', 'localhost', '[::1]'].includes(hostname);
