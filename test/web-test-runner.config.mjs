// The browser tests; `npm test` runs them in Chromium, `npm run test:engines` in three engines.
// BROWSERS=chromium,firefox,webkit names the browsers, and each one named is required.
// Without it: Chromium alone.
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { answers } from '../demo/answers.mjs';
import { findChromium, findFirefox, sandboxArgs } from './browsers/find-browser.mjs';
import { findWebKitGtk, webkitGtkLauncher } from './browsers/webkitgtk-launcher.mjs';

const rootDir = fileURLToPath(new URL('..', import.meta.url));

// Every browser inherits it: a test that holds only in the author's time zone fails here.
process.env.TZ = 'Asia/Kathmandu';

const launchers = {
  async chromium() {
    const { executablePath, how } = await findChromium();
    console.log(`chromium: ${executablePath} (${how})`);
    return chromeLauncher({ launchOptions: { executablePath, args: sandboxArgs() } });
  },
  firefox() {
    const executablePath = findFirefox();
    if (!executablePath) throw new Error('Firefox not found: set FIREFOX_PATH or install firefox-esr');
    return chromeLauncher({
      puppeteer,
      concurrency: 1,
      launchOptions: { browser: 'firefox', executablePath },
    });
  },
  webkit() {
    const found = findWebKitGtk();
    if (!found) throw new Error('WebKitGTK not found: apt-get install webkit2gtk-driver xvfb');
    return webkitGtkLauncher(found);
  },
};

const browsers = [];
for (const name of (process.env.BROWSERS ?? 'chromium').split(',')) {
  if (!Object.hasOwn(launchers, name)) throw new Error(`unknown browser in BROWSERS: "${name}"`);
  browsers.push(await launchers[name]());
}

/** Calls back with every test of a suite and of those in it, and the titles that lead to it. */
function forEachTest({ tests, suites }, callback, titles = []) {
  for (const test of tests) callback(test, [...titles, test.name]);
  for (const suite of suites) forEachTest(suite, callback, [...titles, suite.name]);
}

/** Prints what has failed, once more where it is found, and `12 passed, 0 failed, 0 skipped` on a line of its own. */
function plainSummary() {
  return {
    onTestRunFinished({ sessions }) {
      const count = { passed: 0, failed: 0, skipped: 0 };
      const failures = [];
      for (const { testResults, passed, testFile, browser } of sessions) {
        const failedBefore = count.failed;
        const fail = (titles) => failures.push(`${browser.name}: ${relative(rootDir, testFile)}: ${titles}`);
        if (testResults)
          forEachTest(testResults, (test, titles) => {
            const outcome = test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed';
            count[outcome]++;
            if (outcome === 'failed') fail(titles.join(' > '));
          });
        // A file that does not load, times out or crashes has no failed test of its own.
        if (passed || count.failed > failedBefore) continue;
        count.failed++;
        fail('the file did not run to its end');
      }
      if (failures.length > 0) console.log(`\nFailed:\n${failures.join('\n')}`);
      console.log(`\n${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`);
    },
  };
}

export default {
  rootDir,
  files: ['test/{dataset,shared,elements,demo,contrast}/**/*.test.ts'],
  nodeResolve: { exportConditions: ['browser', 'development'] },
  // Without the tsconfig, esbuild compiles decorators in a way that Lit rejects.
  plugins: [
    esbuildPlugin({ ts: true, tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url)) }),
  ],
  middleware: [answers],
  // A hang protection, not a measure: an axe run takes seconds where other work shares the machine.
  testFramework: { config: { timeout: 20_000 } },
  // The same for a whole file: the pages of the demo hold dozens of elements.
  testsFinishTimeout: 300_000,
  browsers,
  // The tests load Lit with its warnings, and this one says nothing of ours.
  filterBrowserLogs: ({ args }) => !args.some((text) => String(text).startsWith('Lit is in dev mode.')),
  reporters: [defaultReporter(), plainSummary()],
};
