import type { Browser } from 'playwright-core';
import type { BenchServer } from './server.js';

/** What every part is given. */
export interface Bench {
  browser: Browser;
  server: BenchServer;
  rounds: number;
  /** Whether the README is written, and what stands beside it. */
  isWritten: boolean;
}

/** Measures and answers what the README shall say, as Markdown. */
export type Part = (bench: Bench) => Promise<string>;
