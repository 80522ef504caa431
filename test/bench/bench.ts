// npm run bench [-- PART… --write]: what the kit costs, beside what is physically possible and beside its peers, on
// the same rows and models. Parts are cards, table, network, data, heap and scaling; all of them without a name.
// Every visit is a fresh page of a fresh profile; all pages of a comparison take turns in rounds with a rotating order,
// and ratios are formed within a round, because the machine may be shared. What is counted is the processor time of
// the main thread (DevTools protocol, Performance.getMetrics, TaskDuration by thread ticks); wall time only where the
// network is what is measured. No time fails anything; it fails where the kit shows something else than what it is
// compared with. ROUNDS is the number of rounds, 9 by default. With --write the tables go into the README.
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { findChromium, sandboxArgs } from '../browsers/find-browser.mjs';
import { buildIfOld } from '../tools/build-if-old.js';
import { writeIntoReadme } from '../tools/readme-block.js';
import { benchCards } from './cards/cards.js';
import { benchHeap } from './cards/heap.js';
import { benchData } from './data/data.js';
import { benchNetwork } from './network/network.js';
import { benchScaling } from './scaling/scaling.js';
import { describeMachine } from './shared/machine.js';
import type { Part } from './shared/part.js';
import { installPeers, peerVersions } from './shared/peers.js';
import { BenchServer } from './shared/server.js';
import { benchTable } from './table/table.js';

const parts: Record<string, { title: string; run: Part }> = {
  cards: { title: 'Scorecards', run: benchCards },
  table: { title: 'Price table', run: benchTable },
  network: { title: 'Network', run: benchNetwork },
  data: { title: 'Check of a dataset', run: benchData },
  heap: { title: 'Memory', run: benchHeap },
  scaling: { title: 'Growth', run: benchScaling },
};

const { values, positionals } = parseArgs({
  options: { write: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const unknown = positionals.filter((name) => !(name in parts));
if (unknown.length > 0)
  throw new Error(`no such part: ${unknown.join(', ')}; there are ${Object.keys(parts).join(', ')}`);
if (values.write && positionals.length > 0)
  throw new Error('--write needs all parts: the README has one block for them');
const rounds = Math.max(1, Math.floor(Number(process.env.ROUNDS ?? 9)) || 9);

buildIfOld();
await installPeers();
const { executablePath } = await findChromium();
const browser = await chromium.launch({ executablePath, args: ['--headless=new', ...sandboxArgs()] });
const server = await BenchServer.start();
try {
  const start = await preface();
  console.log(start);
  const sections = await runParts();
  if (values.write) await writeIntoReadme('bench', [start, ...sections].join('\n\n'));
} finally {
  await browser.close();
  server.close();
}

async function runParts(): Promise<string[]> {
  const chosen = Object.entries(parts).filter(
    ([name]) => positionals.length === 0 || positionals.includes(name),
  );
  const sections: string[] = [];
  for (const [name, { title, run }] of chosen) {
    const start = performance.now();
    const section = `### ${title}\n\n${await run({ browser, server, rounds, isWritten: values.write })}`;
    if (!browser.isConnected()) throw new Error(`the browser has ended during ${name}`);
    // At once: a long run that is broken off has not been for nothing.
    console.log(`\n${section}`);
    sections.push(section);
    console.error(`${name}: ${Math.round((performance.now() - start) / 1000)} s`);
  }
  return sections;
}

async function preface(): Promise<string> {
  const date = new Date().toISOString().slice(0, 10);
  return `Measured on ${date}: ${describeMachine(browser.version())}. Beside the kit: ${await peerVersions()}. Medians of
${rounds} rounds, quartiles in brackets; ratios are formed within a round, and only they can be compared, because times
are of the machine it ran on.`;
}
