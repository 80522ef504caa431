import assert from 'node:assert/strict';
import { after } from 'node:test';
import fc from 'fast-check';
import { seed } from '../server.js';
import { reportFigure } from './figures.js';

/** How often each property is tried: FAULTS_RUNS=10000 for a long look. */
export const runs = Number(process.env.FAULTS_RUNS ?? 1000);

const guarded = [Object, Array, Function, String, Number, Map, Set, RegExp, Promise].map(
  ({ prototype }) => prototype as object,
);
const keysOf = () => guarded.map((prototype) => Reflect.ownKeys(prototype).length).join();
const unpoisoned = keysOf();

/** Nothing has been added to what all objects share. */
export function assertNoPoison(): void {
  assert.equal(keysOf(), unpoisoned);
  assert.equal(({} as Record<string, unknown>).polluted, undefined);
}

/** Longer than anything may take even on a busy machine: what hangs is found, what is slow is a figure. */
const hangs = 10_000;

export interface Tried {
  runs: number;
  counterExamples: number;
  /** Of one run, in milliseconds. */
  longest: number;
}

/** Tries a property, each time with a look for poison and at the clock; what fails is for the caller to judge. */
export function tryOut<Value>(
  arbitrary: fc.Arbitrary<Value>,
  isKept: (value: Value) => void,
  { share = 1 }: { share?: number } = {},
): Tried & { report: string } {
  let longest = 0;
  const details = fc.check(
    fc.property(arbitrary, (value) => {
      const start = performance.now();
      isKept(value);
      const took = performance.now() - start;
      longest = Math.max(longest, took);
      assert.ok(took < hangs, `took ${took} ms`);
      assertNoPoison();
    }),
    { seed, numRuns: Math.max(1, Math.round(runs * share)) },
  );
  const report = details.failed
    ? `${fc.defaultReportMessage(details) ?? ''}\n${String(details.errorInstance).slice(0, 500)}`
    : '';
  return { runs: details.numRuns, counterExamples: details.failed ? 1 : 0, longest, report };
}

/** Properties of one file: the figures are printed when it is done. */
export function properties(subject: string) {
  const tried: Tried[] = [];
  after(() => {
    const all = tried.reduce((sum, one) => sum + one.runs, 0);
    const counterExamples = tried.reduce((sum, one) => sum + one.counterExamples, 0);
    reportFigure(
      `${subject}: properties × runs`,
      `${tried.length} properties, ${all.toLocaleString('en')} runs`,
    );
    reportFigure(`${subject}: counter-examples`, counterExamples);
  });
  return {
    hold: <Value>(
      arbitrary: fc.Arbitrary<Value>,
      isKept: (value: Value) => void,
      options?: { share?: number },
    ): Tried => {
      const outcome = tryOut(arbitrary, isKept, options);
      tried.push(outcome);
      assert.equal(outcome.report, '');
      return outcome;
    },
  };
}
