// npm run bench [-- --write]: what <pricing-table> costs on some 2,000 real prices, beside the simplest thing that
// shows the same, a <table> written by one innerHTML. Both run in the same browser, in pages of their own, in
// rounds with a rotating order, at full speed and with the processor slowed down four times. What is counted is
// the processor time of the main thread (DevTools protocol, Performance.getMetrics, TaskDuration by thread ticks)
// from an action until the page is idle; wall time only for the first rows. Only ratios within a round mean
// something: the machine may be shared. No time fails anything; it fails where the two tables show other rows.
// ROUNDS is the number of rounds, 9 by default. With --write the table goes into the README.
import { chromium } from 'playwright-core';
import { findChromium, sandboxArgs } from '../browsers/find-browser.mjs';
import { buildIfOld } from '../tools/build-if-old.js';
import { benchDataset } from './offers.js';
import { plainTableOf } from './plain-rows.js';
import { writeIntoReadme } from '../tools/readme-block.js';
import { type Profile, toMarkdown, toPreface } from './report.js';
import { runRound } from './round.js';
import { serve } from './server.js';

const rounds = Math.max(1, Math.floor(Number(process.env.ROUNDS ?? 9)) || 9);
const slowdowns = [1, 4];

buildIfOld();
const dataset = await benchDataset();
const server = await serve(dataset, plainTableOf(dataset));
const { executablePath } = await findChromium();
const browser = await chromium.launch({ executablePath, args: ['--headless=new', ...sandboxArgs()] });
try {
  const profiles: Profile[] = slowdowns.map((slowdown) => ({ slowdown, rounds: [] }));
  for (let number = 0; number < rounds; number++) {
    console.error(`Round ${number + 1} of ${rounds} …`);
    for (const { slowdown, rounds: done } of profiles) {
      done.push(await runRound(browser, server.origin, slowdown, number));
    }
  }
  const preface = toPreface(profiles, `Chromium ${browser.version()}`);
  const result = `${preface}\n\n${toMarkdown(profiles)}`;
  console.log(result);
  if (process.argv.includes('--write')) await writeIntoReadme('bench', result);
} finally {
  await browser.close();
  server.close();
}
