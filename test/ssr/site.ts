import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import type { Dataset } from '../../src/dataset/schema.js';
import { renderToShadow, type ShadowOptions } from '../../src/ssr/index.js';
import { findChromium, sandboxArgs } from '../browsers/find-browser.mjs';
import { valueOf } from '../render/cases.js';

// Pages as a server would send them, and a browser to read them in.

const source = fileURLToPath(new URL('../../src/', import.meta.url));

/** The programs that a page may load, each with what it imports, in this order. */
const support = '@lit-labs/ssr-client/lit-element-hydrate-support.js';
const programs = {
  'hydrating.js': [`${source}ssr/hydrate.ts`, `${source}define.ts`],
  'plain.js': [`${source}define.ts`],
  'too-late.js': [`${source}define.ts`, `${source}ssr/hydrate.ts`],
  // Lit's support for other elements of a page.
  'supporting.js': [support, `${source}define.ts`],
  'supporting-and-hydrating.js': [support, `${source}ssr/hydrate.ts`, `${source}define.ts`],
};
export type Program = keyof typeof programs;

/** Neither minified nor for production: Lit has more to complain about then. */
async function bundle(files: string[]): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: files.map((file) => `import '${file}';`).join('\n'), resolveDir: source },
    tsconfigRaw: { compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false } },
    conditions: ['browser', 'development'],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    logLevel: 'silent',
  });
  return outputFiles.map(({ text }) => text).join('');
}

export interface Visit {
  page: Page;
  /** What the console says, and what is thrown. */
  messages: string[];
  /** The paths that are asked for. */
  requests: string[];
}

interface Answer {
  type: string;
  body: string;
  policy?: string;
}

export interface Site {
  /** Opens a page with this body. */
  visit: (body: string, options?: VisitOptions) => Promise<Visit>;
  close: () => Promise<void>;
}

/** Here the server waits until the program has come and has had time to do something. */
export const pause = '<!--pause-->';

interface VisitOptions extends BrowserContextOptions {
  program?: Program;
  /** The part of the address after `#`. */
  hash?: string;
  /** Policy of the page. */
  policy?: string;
  /** What stands after the program in the head. */
  head?: string;
  /** Other files by their paths. */
  files?: Record<string, string>;
}

/** Before any program: every node that the parser has put into a shadow root. */
const remember = `<script>
  window.printed = new Map([...document.querySelectorAll('*')].filter((element) => element.shadowRoot).map((element) =>
    [element, [...element.shadowRoot.querySelectorAll(':not(style, link)')]]));
</script>`;

export async function openSite(): Promise<Site> {
  const scripts = new Map<string, string>();
  for (const [name, files] of Object.entries(programs)) scripts.set(`/${name}`, await bundle(files));
  const answers = new Map<string, Answer>();
  let goOn: () => unknown = () => undefined;
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const script = scripts.get(path);
    const answer: Answer | undefined = script ? { type: 'text/javascript', body: script } : answers.get(path);
    if (!answer) return response.writeHead(path === '/favicon.ico' ? 204 : 404).end();
    if (answer.policy) response.setHeader('content-security-policy', answer.policy);
    response.setHeader('content-type', `${answer.type}; charset=utf-8`);
    if (script) setTimeout(() => goOn(), 500);
    const [beginning = '', rest] = answer.body.split(pause);
    if (rest === undefined) return response.end(beginning);
    goOn = () => response.end(rest);
    return response.write(beginning);
  });
  const origin = await listen(server);
  const { executablePath } = await findChromium();
  const browser: Browser = await chromium.launch({ executablePath, args: sandboxArgs() });
  let pages = 0;
  return {
    visit: async (body, { program, policy, hash = '', head = '', files = {}, ...context } = {}) => {
      const path = `/page-${pages++}.html`;
      const script = program
        ? `<script type="module" ${body.includes(pause) ? 'async' : ''} src="/${program}"></script>`
        : '';
      const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title>${script}${head}<main>${body}</main>${policy ? '' : remember}</html>`;
      answers.set(path, { type: 'text/html', body: html, ...(policy && { policy }) });
      for (const [name, text] of Object.entries(files)) answers.set(name, { type: 'text/css', body: text });
      const page = await (await browser.newContext(context)).newPage();
      const visit: Visit = { page, messages: [], requests: [] };
      page.on('console', (message) => visit.messages.push(message.text()));
      page.on('pageerror', (error) => visit.messages.push(String(error)));
      page.on('request', (request) => visit.requests.push(new URL(request.url()).pathname));
      await page.goto(origin + path + hash);
      if (program) await settle(page);
      visit.requests = visit.requests.filter((one) => one !== path && one !== '/favicon.ico');
      visit.messages = visit.messages.filter((text) => !text.startsWith('Lit is in dev mode'));
      return visit;
    },
    close: async () => {
      await browser.close();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Until every element has rendered, and once more what it has then asked for. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const elements = [...document.querySelectorAll('openness-scorecard, openness-compare, openness-index')];
    const all = [...elements, ...document.querySelectorAll('openness-badge, pricing-table')];
    // Data of the page are shown when the check is here, which is loaded for them.
    for (let round = 0; round < 250; round++) {
      const pending = all.filter((element) => element.getAttribute('loading') !== 'lazy');
      if (!pending.some((element) => element.shadowRoot?.querySelector('[data-status=loading]'))) break;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    for (let round = 0; round < 3; round++) {
      for (const element of all)
        await (element as Element & { updateComplete?: Promise<unknown> }).updateComplete;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  });
}

/** An element as the server prints it. */
export async function shadowOf(
  widget: string,
  dataset: Dataset,
  options: ShadowOptions = {},
): Promise<string> {
  return valueOf(await renderToShadow(widget, dataset, options));
}

/** A program for the page, as text: what compiles the tests adds helpers to functions that a page does not have. */
const readText = `(() => {
  const textIn = (node) => {
    if (node instanceof Text) return node.parentElement?.checkVisibility() === false ? '' : node.data;
    if (node instanceof HTMLSlotElement) return node.assignedNodes().map(textIn).join(' ');
    if (!(node instanceof Element)) return [...node.childNodes].map(textIn).join(' ');
    if (/^(script|style|template|option)$/.test(node.localName)) return '';
    if (node.matches('.visually-hidden[role=status]')) return '';
    return [...(node.shadowRoot ?? node).childNodes].map(textIn).join(' ');
  };
  return textIn(document.body).replace(/\\s+/g, ' ').trim();
})()`;

/** All texts that a reader sees, in their order: of the flat tree, without what is hidden. */
export const visibleText = (page: Page): Promise<string> => page.evaluate<string>(readText);

/** How often a text occurs in another. */
export const countOf = (text: string, part: string): number => text.split(part).length - 1;

/** The elements of which not every printed node is there any more, or others are there besides. */
export async function replacedIn(page: Page): Promise<string[]> {
  const result = await page.evaluate(() => {
    const { printed } = window as unknown as { printed: Map<Element, Element[]> };
    const faults = [...printed].flatMap(([host, nodes]) => {
      const now = [...(host.shadowRoot?.querySelectorAll('*') ?? [])];
      const isSame = now.length === nodes.length && nodes.every((node, index) => node === now[index]);
      return isSame ? [] : [`${host.outerHTML.slice(0, 200)}: ${nodes.length} printed, ${now.length} now`];
    });
    return { size: printed.size, faults };
  });
  assert.ok(result.size > 0);
  return result.faults;
}
