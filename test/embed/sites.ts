// Two sites on loopback addresses: one that offers the embed page, as built, and one that embeds it.
import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Frame, type Page } from 'playwright-core';
import { findChromium, sandboxArgs } from '../browsers/find-browser.mjs';

/** The built files; a folder of another build can be named, so that a test need not wait for a whole one. */
const folder = process.env.EMBED_FOLDER
  ? pathToFileURL(`${process.env.EMBED_FOLDER}/`)
  : new URL('../../dist/embed/', import.meta.url);

export const readBuilt = (path: string) => readFile(new URL(path, folder));

export interface Site {
  origin: string;
  close: () => void;
}

async function serve(answer: (path: string, response: ServerResponse) => Promise<unknown>): Promise<Site> {
  const server = createServer({ maxHeaderSize: 4 * 2 ** 20 }, (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    answer(pathname, response).catch(() => response.writeHead(404).end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close };
}

const types = { html: 'text/html', js: 'text/javascript', json: 'application/json' };

const typeOf = (path: string) => types[(path.split('.').at(-1) ?? '') as keyof typeof types];

interface EmbedSite {
  /** Whether the answers may be read by pages of other origins, as sandboxed frames are. */
  cors?: boolean;
  /** What the owner has written into the list of sources. */
  sources?: string;
  /** What a server that writes the page itself has put into its head. */
  head?: string;
}

/** The site with the embed page under /embed/, and another copy of a dataset under /other/. */
export const serveEmbed = ({ cors = true, sources, head = '' }: EmbedSite = {}) =>
  serve(async (path, response) => {
    const file = path.replace(/^\/(embed|other)\//, '').replace(/^(mof\.json)$/, 'data/$1') || 'index.html';
    const body = await readBuilt(file);
    if (cors) response.setHeader('access-control-allow-origin', '*');
    response.setHeader('content-type', typeOf(file));
    if (file !== 'index.html') return response.end(body);
    const page = String(body).replace('</head>', `${head}</head>`);
    return response.end(sources === undefined ? page : page.replace(/\["\.\/data\/"\]/, sources));
  });

/** The site that embeds: the pages by their paths, and the script for the parent. */
export const serveHost = (pages: Map<string, string>) =>
  serve(async (path, response) => {
    const page = pages.get(path);
    response.setHeader('content-type', typeOf(path));
    response.end(page ?? (await readBuilt(path.slice(1))));
  });

export async function launch(): Promise<Browser> {
  const { executablePath } = await findChromium();
  return chromium.launch({ executablePath, args: sandboxArgs() });
}

export interface Visit {
  page: Page;
  frame: Frame;
  /** What the console and uncaught errors have said. */
  messages: string[];
  requests: string[];
}

/** Opens a page and answers with its first frame, or with the page itself where it has none. */
export async function visit(browser: Browser, address: string, viewport = { width: 900, height: 700 }) {
  const page = await browser.newPage({ viewport });
  const visit = { page, messages: [] as string[], requests: [] as string[] };
  page.on('console', (message) => visit.messages.push(message.text()));
  page.on('pageerror', (error) => visit.messages.push(error.message));
  page.on('request', (request) => visit.requests.push(request.url()));
  await page.goto(address);
  return { ...visit, frame: page.frames()[1] ?? page.mainFrame() } satisfies Visit;
}

/** Browsers ask for a favicon by themselves, and say so where there is none. */
export const withoutFavicon = (texts: string[]) => texts.filter((text) => !/favicon|404/.test(text));
