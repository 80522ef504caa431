import type { BrowserLauncher, Reporter, TestSession } from '@web/test-runner';
import { addResults, type Result } from './results.js';

type Suite = NonNullable<TestSession['testResults']>;

/** Keeps what became of each test in each engine. The browsers stand in the order of the engines' names. */
export function browserReporter(browsers: BrowserLauncher[], engines: string[]): Reporter {
  return {
    onTestRunFinished({ sessions }) {
      addResults(
        sessions.flatMap((session) => resultsOf(session, engines[browsers.indexOf(session.browser)] ?? '?')),
      );
    },
  };
}

function resultsOf({ testResults, passed, testFile }: TestSession, engine: string): Result[] {
  const file = testFile.replace(/^.*[\\/]/, '');
  const results = testResults ? testsOf(testResults).map((test) => ({ ...test, engine, file })) : [];
  // A file that does not load, times out or crashes has no failed test of its own.
  const isBroken = !passed && !results.some(({ outcome }) => outcome === 'failed');
  return isBroken ? [...results, { title: `${file} as a whole`, engine, outcome: 'failed', file }] : results;
}

const testsOf = ({ tests, suites }: Suite): Pick<Result, 'title' | 'outcome'>[] => [
  ...tests.map(({ name, skipped, passed }) => ({
    title: name,
    outcome: skipped ? ('skipped' as const) : passed ? ('passed' as const) : ('failed' as const),
  })),
  ...suites.flatMap(testsOf),
];
