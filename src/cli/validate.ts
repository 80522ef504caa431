import { Command } from 'commander';
import type { Outcome } from '../dataset/failure.js';
import { fail as failWith } from '../dataset/failure.js';
import type { ParsedDataset } from '../dataset/parse.js';
import { defaultLimits } from '../dataset/request.js';
import type { Dataset } from '../dataset/schema.js';
import { JsonError, parseJson } from '../importers/shared/json.js';
import { describeFailure, describeIssue } from './describe-problem.js';
import { CommandError, exitCodes, refuse } from './fail.js';
import { fetchText, type FetchOptions } from './fetch-text.js';
import { parseInWords } from './parse-in-words.js';
import { printError, printResult } from './print.js';
import { printable } from './printable.js';
import { atPlace } from './read-json.js';
import { readText } from './read-text.js';

/** `openness-widgets validate FILE|URL…` */
export function validateCommand(): Command {
  return new Command('validate')
    .description('check datasets: every problem is printed with its path, and the exit code is 1')
    .argument('<file|url...>', 'datasets in the format of this kit; - is standard input')
    .option('--allow-private', 'load also from this computer and its network, and there without https')
    .action(async (subjects: string[], options: FetchOptions) => {
      const codes: number[] = [];
      for (const subject of subjects) codes.push(await validate(subject, options));
      process.exitCode = Math.max(...codes);
    });
}

/** Prints what there is to say about a subject, and answers the exit code that it would have alone. */
async function validate(subject: string, options: FetchOptions): Promise<number> {
  try {
    const problems = await findProblems(subject, options);
    if (typeof problems !== 'string') {
      printError(...problems);
      return exitCodes.badData;
    }
    await printResult(`${printable(subject)}: ${problems}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    printError(error.message);
    return error.exitCode;
  }
}

/** The lines to print about a subject, or, where there is nothing to complain about, what it holds. */
async function findProblems(subject: string, options: FetchOptions): Promise<string[] | string> {
  const text = await (isUrl(subject) ? fetchText(subject, options) : readText(subject, defaultLimits.bytes));
  const outcome = readDataset(subject, text);
  if (!outcome.ok) return [describeFailure(subject, outcome.failure)];
  const { dataset, issues, dropped } = outcome.value;
  if (dropped === 0 && issues.length === 0) return `valid: ${formatCounts(dataset)}`;
  const lines = issues.map((issue) => describeIssue(subject, issue));
  return dropped > issues.length ? [...lines, `${subject}: ${dropped} parts in all`] : lines;
}

const isUrl = (subject: string) => /^[a-z][a-z0-9+.-]*:\/\//i.test(subject);

function readDataset(subject: string, text: string): Outcome<ParsedDataset> {
  if (!text.trim()) return failWith('empty');
  try {
    return parseInWords(parseJson(text));
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    return refuse(atPlace(subject, error.place), `${error.message} (${error.code})`);
  }
}

/** `3 models, 1 rubric, …` */
export function formatCounts(dataset: Dataset): string {
  return (['models', 'rubrics', 'assessments', 'offers'] as const)
    .map((list) => `${dataset[list].length} ${dataset[list].length === 1 ? list.slice(0, -1) : list}`)
    .join(', ');
}
