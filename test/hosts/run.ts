// npm run test:hosts [-- ID…] [--write] [--as-built]: puts the snippets into real publishing software and reads the
// posts as readers do: with JavaScript, without it, in the feed and as an e-mail. With --write the table goes into
// the README, where the rows of hosts that were not tried stay. With --as-built dist/ is taken as it is. With KEEP=1
// the folders of the hosts stay, and so they can be looked at.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { findChromium, sandboxArgs } from '../browsers/find-browser.mjs';
import { buildIfOld } from '../tools/build-if-old.js';
import { readFromReadme, writeIntoReadme } from '../tools/readme-block.js';
import { makeEmbeds } from './embeds.js';
import { run } from './programs.js';
import { emptyReport, type Report, tryHost } from './report.js';
import { serveFolder } from './serve-folder.js';
import { mergeTables, toMarkdown } from './table.js';
import { hostTests } from './tests.js';
import type { Kit } from './workspace.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const words = process.argv.slice(2);
const ids = words.filter((word) => !word.startsWith('--'));
const unknown = ids.filter((id) => !hostTests.some((host) => host.id === id));
if (unknown.length > 0) {
  console.error(`unknown: ${unknown.join(', ')}; known are ${hostTests.map(({ id }) => id).join(', ')}`);
  process.exit(2);
}

if (!words.includes('--as-built')) buildIfOld();
const folder = await mkdtemp(join(tmpdir(), 'openness-hosts-'));
const dist = await serveFolder(`${root}dist`, true);
const { executablePath } = await findChromium();
const browser = await chromium.launch({ executablePath, args: sandboxArgs() });
try {
  const report = await tryAll(browser, {
    tarball: await pack(),
    distUrl: dist.url,
    embeds: await makeEmbeds(dist.url),
  });
  await print(report);
  process.exitCode = report.failed > 0 ? 1 : 0;
} finally {
  await browser.close();
  dist.close();
  if (process.env.KEEP) console.error(`Kept: ${folder}`);
  else await rm(folder, { recursive: true, force: true });
}

async function pack(): Promise<string> {
  const args = ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder];
  const name = (await run('npm', args, { cwd: root })).trim().split('\n').at(-1) ?? '';
  return join(folder, name);
}

async function tryAll(browser: Browser, kit: Kit): Promise<Report> {
  const report = emptyReport();
  for (const host of hostTests.filter(({ id }) => ids.length === 0 || ids.includes(id))) {
    console.error(`${host.name} …`);
    await tryHost(host, join(folder, host.id), kit, browser, report);
  }
  return report;
}

async function print({ rows, messages, passed, failed, skipped }: Report): Promise<void> {
  console.log(`\n${toMarkdown(rows)}\n`);
  for (const message of messages) console.log(message);
  console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
  if (!words.includes('--write')) return;
  const names = hostTests.map(({ name }) => name);
  await writeIntoReadme('test:hosts', mergeTables(await readFromReadme('test:hosts'), rows, names));
}
