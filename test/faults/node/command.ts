import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after } from 'node:test';
import type { SpawnOptions } from 'node:child_process';
import type { Dataset } from '../../../src/dataset/schema.js';
import { command, type Run, stackTrace, start, temporaryFolder } from '../../cli/run.js';
import { reportFigure } from './figures.js';

const seen = { runs: 0, traces: 0 };

/** Runs a program, and counts whether it has shown where its code lies. */
export async function watch(words: string[], options: SpawnOptions = {}): Promise<Run> {
  const result = await start(words, options);
  seen.runs++;
  if (stackTrace.test(result.stderr)) seen.traces++;
  return result;
}

/** Runs `openness-widgets` with these words. */
export const runCommand = (words: string[], options: SpawnOptions = {}) =>
  watch([...command, ...words], options);

/** The exit code as a shell reports it: signals have no code of their own. */
export const signalCodes = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

const parameters =
  '- {ref: access, name: Access, params: [{ref: code, name: Code}, {ref: api, name: API}]}\n';

export const modelFile = (name: string) =>
  `system:\n  name: ${name}\ncode:\n  class: open\napi:\n  class: closed\n`;

/** A folder like that of the European index with these files beside its criteria, and how to import it. */
export function makeCatalogue(files: Record<string, string | Buffer>, inside = temporaryFolder()) {
  const folder = join(inside, 'osai-2026-06-12');
  mkdirSync(folder);
  const all = { '_parameters.yml': parameters, ...files };
  for (const [name, content] of Object.entries(all)) writeFileSync(join(folder, name), content);
  return { folder, out: join(inside, 'out.json'), words: ['import', 'osai', folder] };
}

export const readDataset = (text: string) => JSON.parse(text) as Dataset;

/** Names of the models of a run that has printed its dataset. */
export const namesOf = ({ stdout }: Run) =>
  stdout ? readDataset(stdout).models.map(({ name }) => name) : [];

// Each file of tests is a process of its own; the last one to end reports what all of them have seen.
after(() => {
  const folder = process.env.FAULTS_RESULTS;
  const counts = folder === undefined ? undefined : join(folder, 'command-runs');
  const line = `${seen.traces} ${seen.runs}\n`;
  if (counts) appendFileSync(counts, line);
  const rows = (counts ? readFileSync(counts, 'utf8') : line).trim().split('\n');
  const [traces, runs] = [0, 1].map((column) =>
    rows.reduce((sum, row) => sum + Number(row.split(' ')[column]), 0),
  );
  reportFigure('command: stack traces shown', `${traces} in ${runs} runs`);
});
