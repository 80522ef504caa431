import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What became of one test in one engine. */
export interface Result {
  /** The title of the test, with the ids at its head. */
  title: string;
  engine: string;
  outcome: 'passed' | 'failed' | 'skipped';
  /** Where the test stands. */
  file: string;
}

const fileIn = (folder: string) => join(folder, 'results.jsonl');

/** Keeps results for the table; outside of `npm run test:faults` there is no table. */
export function addResults(results: Result[]): void {
  const folder = process.env.FAULTS_RESULTS;
  if (folder) for (const result of results) appendFileSync(fileIn(folder), `${JSON.stringify(result)}\n`);
}

export function readResults(folder: string): Result[] {
  if (!existsSync(fileIn(folder))) return [];
  const lines = readFileSync(fileIn(folder), 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as Result);
}
