// npm run contrast: the least contrast of all texts and shapes in each house style of the demo, in light and dark,
// and how far the colours of the levels are apart for every kind of vision. Exit code 1 where something falls below.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { findChromium, sandboxArgs } from '../browsers/find-browser.mjs';
import { buildIfOld } from '../tools/build-if-old.js';
import { isEnough, type Row, toMarkdown } from './report.js';

const root = new URL('../../', import.meta.url);
const types: Record<string, string> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
};
const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Contrast</title><body>
<script type="module" src="/dist/cdn/openness-widgets.js"></script><script type="module" src="/page.js"></script>`;

async function answer(path: string): Promise<{ type: string; body: string | Buffer }> {
  if (path === '/') return { type: 'text/html', body: page };
  if (path === '/page.js') return { type: 'text/javascript', body: await pageScript() };
  if (!/^\/(dist|demo)\//.test(path)) throw new Error(`not served: ${path}`);
  return { type: types[extname(path)] ?? 'text/plain', body: await readFile(new URL(`.${path}`, root)) };
}

async function pageScript(): Promise<string> {
  const entry = fileURLToPath(new URL('page.ts', import.meta.url));
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, write: false, format: 'esm' });
  return outputFiles.map(({ text }) => text).join('');
}

buildIfOld();
const server = createServer((request, response) => {
  answer(new URL(request.url ?? '/', 'http://localhost').pathname).then(
    ({ type, body }) => response.setHeader('content-type', `${type}; charset=utf-8`).end(body),
    () => response.writeHead(404).end(),
  );
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const { executablePath } = await findChromium();
const browser = await chromium.launch({ executablePath, args: sandboxArgs() });
try {
  const tab = await browser.newPage({ viewport: { width: 1000, height: 800 } });
  await tab.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  const rows = await tab.evaluate(() => (globalThis as unknown as { measureAll: () => Row[] }).measureAll());
  console.log(toMarkdown(rows));
  if (!isEnough(rows)) process.exitCode = 1;
} finally {
  await browser.close();
  server.close();
}
