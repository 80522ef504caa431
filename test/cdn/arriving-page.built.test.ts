// What stands in for an element, on a page that arrives in pieces: each is on the screen before the next.
import assert from 'node:assert/strict';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { type Browser, chromium } from 'playwright-core';
import { loadStrings, renderEmbed } from '../../src/render/index.js';
import { findChromium, sandboxArgs } from '../browsers/find-browser.mjs';
import { makeCase } from '../render/cases.js';
import { openAs, readShifts } from './slow-site.js';

await loadStrings('ar');
const scorecard = renderEmbed(makeCase('scorecard', 'osai-12', { models: ['33x-coder'] }).sheet);
const comparison = renderEmbed(makeCase('compare', 'osai-14', { models: ['olmo', 'deepseek-r1'] }).sheet);
const pages: Record<string, string> = {
  '/scorecard': scorecard,
  '/comparison': comparison,
  '/arabic': renderEmbed(makeCase('scorecard', 'osai-12', { models: ['33x-coder'] }, 'ar').sheet),
  '/without-widths': scorecard.replaceAll(/ width="\d+%"/g, ''),
  '/centred': scorecard.replaceAll(/ v?align="\w+"/g, ''),
};

const article = (
  path: string,
) => `<!doctype html><html ${path === '/arabic' ? 'lang="ar" dir="rtl"' : 'lang="en"'}><meta charset="utf-8"><title>Page</title>
<link rel="icon" href="data:,"><style>body { font: 16px/1.5 sans-serif }</style><h1>An article</h1>${pages[path] ?? ''}`;

let browser: Browser;
let server: Server;
let response: ServerResponse;

before(async () => {
  const { executablePath } = await findChromium();
  browser = await chromium.launch({ executablePath, args: sandboxArgs() });
  server = createServer((_, answer) => {
    response = answer;
    answer.setHeader('content-type', 'text/html; charset=utf-8');
    answer.flushHeaders();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
after(async () => {
  await browser.close();
  server.closeAllConnections();
  server.close();
});

/** After each row, and in the middle of what is asked about a criterion. */
const endOfPiece = /(?<=<\/caption>|<\/tr>|>Can anyone see [a-z ]{30})/;

/** How far things have moved, in the browser's own measure, when the last piece is there. */
async function shiftOf(path: string): Promise<number> {
  const { port } = server.address() as AddressInfo;
  const viewport = { width: 1000, height: 1600 };
  const page = await openAs(browser, `http://127.0.0.1:${port}${path}`, { isSlow: false, viewport });
  let shifts: string[] = [];
  for (const piece of article(path).split(endOfPiece)) {
    response.write(piece);
    shifts = await readShifts(page);
  }
  response.end();
  await page.context().close();
  return shifts.reduce((sum, shift) => sum + Number.parseFloat(shift), 0);
}

describe('a page that arrives in pieces', () => {
  for (const path of ['/scorecard', '/comparison', '/arabic'])
    it(`does not move what it shows: ${path}`, async () => assert.equal(await shiftOf(path), 0));

  it('would where columns find their width as rows come', async () => {
    assert.ok((await shiftOf('/without-widths')) > 0.01);
  });

  it('would where lines that are not yet complete are centred', async () => {
    assert.ok((await shiftOf('/centred')) > 0);
  });
});
