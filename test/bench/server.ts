import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Dataset } from '../../src/dataset/schema.js';
import type { PlainTable } from './actions.js';

const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title>
<style>body { margin: 0; font: 16px/1.4 sans-serif }</style><body><script type="module" src="/page.js"></script>`;
const pageWithElement = `${page}<script type="module" src="/pricing-table.js"></script>`;

/** The pages of both tables with all that they need, on the loopback address. */
export async function serve(
  dataset: Dataset,
  plain: PlainTable,
): Promise<{ origin: string; close: () => void }> {
  const files = new Map([
    ['/plain', { type: 'text/html', body: page }],
    ['/element', { type: 'text/html', body: pageWithElement }],
    ['/page.js', { type: 'text/javascript', body: await pageScript() }],
    ['/pricing-table.js', { type: 'text/javascript', body: await elementScript() }],
    ['/dataset.json', { type: 'application/json', body: JSON.stringify(dataset) }],
    ['/plain.json', { type: 'application/json', body: JSON.stringify(plain) }],
  ]);
  const server = createServer((request, response) => {
    const file = files.get(request.url ?? '');
    if (!file) return response.writeHead(404).end();
    response.setHeader('content-type', `${file.type}; charset=utf-8`).end(file.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() };
}

const elementScript = () => readFile(new URL('../../dist/cdn/pricing-table.js', import.meta.url), 'utf8');

async function pageScript(): Promise<string> {
  const entry = fileURLToPath(new URL('page/page.ts', import.meta.url));
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
  });
  return outputFiles.map(({ text }) => text).join('');
}
