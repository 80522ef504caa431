// A page that a reader opens from disk, in Chromium. Its script comes from a server: browsers load no module from disk.
import assert from 'node:assert/strict';
import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { findChromium, sandboxArgs } from '../../browsers/find-browser.mjs';
import { dataFile } from '../pages/elements.js';
import { type FaultServer, startFaultServer } from '../server.js';

const script = 'openness-scorecard.js';
const fallback = '<a href="https://example.org/">Fallback</a>';

let server: FaultServer;
let browser: Browser;
let folder: string;

before(async () => {
  server = await startFaultServer();
  const { executablePath } = await findChromium();
  browser = await chromium.launch({ executablePath, args: sandboxArgs() });
  folder = await mkdtemp(join(tmpdir(), 'from-disk-'));
  await writeFile(join(folder, 'data.json'), dataFile.body);
  await copyFile(new URL(`../../../dist/cdn/${script}`, import.meta.url), join(folder, script));
});

after(async () => {
  await browser.close();
  server.close();
  await rm(folder, { recursive: true });
});

interface Opened {
  page: Page;
  uncaught: string[];
}

async function open(name: string, element: string, address: string): Promise<Opened> {
  const file = join(folder, `${name}.html`);
  await writeFile(
    file,
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>From disk</title>
<script type="module" crossorigin src="${address}"></script>${element}`,
  );
  const page = await browser.newPage();
  const uncaught: string[] = [];
  page.on('pageerror', ({ message }) => uncaught.push(message));
  await page.goto(pathToFileURL(file).href);
  return { page, uncaught };
}

const hosted = () => `${server.origins[0]}/faults/kit/from-disk/${script}`;

test('E25 a page from disk with its data inside the tag', async () => {
  const inline = `<script type="application/json">${dataFile.body}</script>`;
  const { page, uncaught } = await open(
    'inline',
    `<openness-scorecard model="olmo">${inline}${fallback}</openness-scorecard>`,
    hosted(),
  );
  await page.getByText('The olmo').first().waitFor();
  assert.equal(await page.getByText('Fallback').isVisible(), false);
  assert.deepEqual(uncaught, []);
});

test('E25 a page from disk whose data lie beside it: an error that says what is wrong, and the fallback', async () => {
  const { page, uncaught } = await open(
    'beside',
    `<openness-scorecard model="olmo" src="data.json">${fallback}</openness-scorecard>`,
    hosted(),
  );
  const status = page.locator('openness-scorecard [data-status=error]');
  await status.waitFor();
  assert.match((await status.textContent()) ?? '', /data\.json/);
  assert.equal(await page.getByText('Fallback').isVisible(), true);
  assert.deepEqual(uncaught, []);
});

test('E25 a script from disk, which browsers refuse: the fallback', async () => {
  const { page, uncaught } = await open(
    'script',
    `<openness-scorecard model="olmo">${fallback}</openness-scorecard>`,
    `./${script}`,
  );
  assert.equal(await page.getByText('Fallback').isVisible(), true);
  assert.deepEqual(uncaught, []);
});
