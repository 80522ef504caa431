// The browser tests; `npm test` runs them in Chromium, `npm run test:engines` in three engines.
// BROWSERS=chromium,firefox,webkit names the browsers, and each one named is required.
// Without it: Chromium alone.
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { answers } from '../demo/answers.mjs';
import { findChromium, findFirefox, sandboxArgs } from './browsers/find-browser.mjs';
import { findWebKitGtk, webkitGtkLauncher } from './browsers/webkitgtk-launcher.mjs';

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

/** Prints `12 passed, 0 failed, 0 skipped` on a line of its own. */
function plainSummary() {
  return {
    onTestRunFinished({ sessions }) {
      const count = { passed: 0, failed: 0, skipped: 0 };
      const countSuite = ({ tests, suites }) => {
        for (const test of tests) count[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
        suites.forEach(countSuite);
      };
      for (const { testResults, passed } of sessions) {
        const failedBefore = count.failed;
        if (testResults) countSuite(testResults);
        // A file that does not load, times out or crashes has no failed test of its own.
        if (!passed && count.failed === failedBefore) count.failed++;
      }
      console.log(`\n${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`);
    },
  };
}

export default {
  rootDir: fileURLToPath(new URL('..', import.meta.url)),
  files: ['test/{dataset,shared,elements,demo}/**/*.test.ts'],
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
  reporters: [defaultReporter(), plainSummary()],
};
