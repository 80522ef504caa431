// The fault suite in browsers: the shared configuration, the server that misbehaves, and a record of the results.
// ENGINES=chromium,firefox,webkit names the browsers; without it all three are required.
import { tsImport } from 'tsx/esm/api';

const engines = (process.env.ENGINES ?? 'chromium,firefox,webkit').split(',');
process.env.BROWSERS = engines.join(',');

const { default: shared } = await import('../web-test-runner.config.mjs');
const { startFaultServer } = await tsImport('./server.ts', import.meta.url);
const { browserReporter } = await tsImport('./report/browser-reporter.ts', import.meta.url);

const server = await startFaultServer();

/** The site of the tests itself misbehaves too, below /faults/. */
async function faults(context, next) {
  if (!context.path.startsWith('/faults/')) return next();
  context.respond = false;
  return server.handle(context.req, context.res);
}

export default {
  ...shared,
  files: ['test/faults/browser/**/*.test.ts'],
  middleware: [faults, ...shared.middleware],
  plugins: [...shared.plugins, { name: 'fault-server', serverStop: () => server.close() }],
  testFramework: { config: { timeout: 60_000 } },
  testsFinishTimeout: 600_000,
  reporters: [...shared.reporters, browserReporter(shared.browsers, engines)],
};
