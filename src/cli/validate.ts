import { Command } from 'commander';
import type { Outcome } from '../dataset/failure.js';
import { loadDataset } from '../dataset/load.js';
import type { ParsedDataset } from '../dataset/parse.js';
import { defaultLimits } from '../dataset/request.js';
import type { Dataset } from '../dataset/schema.js';
import { describeFailure, describeIssue } from './describe-problem.js';
import { CommandError } from './fail.js';
import { positionOfSyntaxError } from './json-position.js';
import { parseInWords } from './parse-in-words.js';
import { printError, printResult } from './print.js';
import { printable } from './printable.js';
import { readText } from './read-text.js';

/** `openness-widgets validate FILE|URL…` */
export function validateCommand(): Command {
  return new Command('validate')
    .description('check datasets: every problem is printed with its path, and the exit code is 1')
    .argument('<file|url...>', 'datasets in the format of this kit')
    .action(async (subjects: string[]) => {
      let isValid = true;
      for (const subject of subjects) isValid = (await validate(subject)) && isValid;
      if (!isValid) process.exitCode = 1;
    });
}

async function validate(subject: string): Promise<boolean> {
  const problems = await findProblems(subject);
  if (typeof problems === 'string') await printResult(`${printable(subject)}: ${problems}\n`);
  else printError(...problems);
  return typeof problems === 'string';
}

/** The lines to print about a subject, or, where there is nothing to complain about, what it holds. */
async function findProblems(subject: string): Promise<string[] | string> {
  try {
    const outcome = await readDataset(subject);
    if (Array.isArray(outcome)) return outcome;
    if (!outcome.ok) return [describeFailure(subject, outcome.failure)];
    const { dataset, issues, dropped } = outcome.value;
    if (dropped === 0 && issues.length === 0) return `valid: ${formatCounts(dataset)}`;
    const lines = issues.map((issue) => describeIssue(subject, issue));
    return dropped > issues.length ? [...lines, `${printable(subject)}: ${dropped} parts in all`] : lines;
  } catch (error) {
    if (error instanceof CommandError) return [printable(error.message)];
    throw error;
  }
}

async function readDataset(subject: string): Promise<Outcome<ParsedDataset> | string[]> {
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(subject)) return loadDataset(subject, { parse: parseInWords });
  const text = await readText(subject, defaultLimits.bytes);
  if (!text.trim()) return [printable(`${subject}: empty (empty)`)];
  try {
    return parseInWords(JSON.parse(text));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const position = positionOfSyntaxError(text);
    const place = position ? `:${position.line}:${position.column}` : '';
    return [printable(`${subject}${place}: not JSON (syntax)`)];
  }
}

/** `3 models, 1 rubric, …` */
export function formatCounts(dataset: Dataset): string {
  return (['models', 'rubrics', 'assessments', 'offers'] as const)
    .map((list) => `${dataset[list].length} ${dataset[list].length === 1 ? list.slice(0, -1) : list}`)
    .join(', ');
}
