import { type Misfit, takeWhole, unfit } from './check.js';
import { dispensablePart, formatPath, outermostParts, type Path, pathBefore, withoutParts } from './cut.js';
import { fail, type Outcome, succeed } from './failure.js';
import { findBrokenReferences } from './references.js';
import { checkForm, datasetFields } from './form.js';
import { mostIssues, mostModels } from './limits.js';
import { withinLimits } from './limit-lists.js';
import type { Dataset } from './schema.js';
import { tidy, tidyText } from './tidy.js';
import { formatVersion } from './version.js';

/** Something in the data that had to be left out. */
export interface Issue {
  code: string;
  /** Such as `assessments[3].results.paper.level`. */
  path: string;
  /** What is wrong in words, where the dataset was checked for the command line; for people, never for code. */
  text?: string;
}

export interface ParsedDataset {
  dataset: Dataset;
  /** The first 50 of what was left out; and that there are more models than are read, where it is so. */
  issues: Issue[];
  /** How many parts were left out in all. */
  dropped: number;
}

/** The code of the issue that says that there are more models than are read. */
export const limitCode = 'limit';

export interface PlacedIssue {
  code: string;
  path: Path;
  text?: string;
}

/** A tidy dataset of its own where the form is right, else everything that is not. References are not its concern. */
export interface CheckedForm {
  dataset?: Dataset;
  misfits: PlacedIssue[];
}
export type FormCheck = (value: unknown) => CheckedForm;

/** Each round leaves out what the round before has laid bare: an assessment of a dropped rubric, say. */
const mostRounds = 10;

/**
 * Checks data of any origin and answers a dataset of its own, never the caller's object. A bad part is left
 * out and counted, and the rest stays; nothing is guessed or coerced. Fails with `schema` where nothing
 * usable remains and with `version` for another major version. Never throws.
 */
export const parseDataset = (input: unknown): Outcome<ParsedDataset> => parseDatasetBy(checkGenerated, input);

/** The same with another check of the form; it is to find what the usual one finds, in words perhaps. */
export function parseDatasetBy(check: FormCheck, input: unknown): Outcome<ParsedDataset> {
  try {
    return parse(check, input);
  } catch {
    // A throwing getter, a proxy, or data nested too deeply for the stack.
    return fail('schema');
  }
}

function parse(check: FormCheck, input: unknown): Outcome<ParsedDataset> {
  if (!isRecord(input)) return fail('schema', { received: describe(input) });
  if (input.version !== formatVersion && ('version' in input || 'models' in input)) {
    return fail('version', { received: describe(input.version) });
  }
  const issues: Issue[] = [];
  const cuts: Path[][] = [];
  const given = fieldsOf(input);
  const limited = withinLimits(given);
  let candidate: unknown = limited;
  for (let round = 0; round < mostRounds; round++) {
    const { dataset, misfits } = check(candidate);
    const found = dataset ? findBrokenReferences(dataset) : misfits;
    if (dataset && found.length === 0) return conclude(dataset, given, issues, cuts.flat().length);
    const parts = found.map(({ path }) => dispensablePart(path));
    const fatal = parts.indexOf(undefined);
    if (fatal >= 0) return fail('schema', { path: givenPath(found[fatal]?.path ?? [], cuts) });
    for (const issue of found.slice(0, mostIssues - issues.length)) {
      issues.push({ ...issue, path: givenPath(issue.path, cuts) });
    }
    cuts.push(outermostParts(parts as Path[]));
    candidate = withoutParts(dataset ?? candidate, cuts.at(-1) ?? []);
  }
  return fail('schema', { path: issues[0]?.path });
}

/** Where a place is in the data as it was given, before any of the rounds left something out. */
const givenPath = (path: Path, cuts: Path[][]) => formatPath(cuts.reduceRight<Path>(pathBefore, path));

/** A catalogue of which no model could be read is not an empty catalogue. */
function conclude(dataset: Dataset, given: Record<string, unknown>, issues: Issue[], dropped: number) {
  const models = Array.isArray(given.models) ? given.models.length : 0;
  if (models > 0 && dataset.models.length === 0) {
    const issue = issues.find(({ path }) => path.startsWith('models['));
    return fail('schema', { path: issue?.path ?? 'models' });
  }
  if (models > mostModels) issues.push({ code: limitCode, path: `models[${mostModels}]` });
  return succeed({ dataset, issues, dropped });
}

/** The fields of the format, each read once: the value may be anything, a proxy or an instance with getters. */
const fieldsOf = (input: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.keys(datasetFields)
      .map((name) => [name, input[name]] as const)
      .filter(([, value]) => value !== undefined),
  );

/** The dataset, or everything in which the value does not fit the format. */
function checkGenerated(value: unknown): CheckedForm {
  const taken = takeWhole(checkForm, value);
  if (taken !== unfit) return { dataset: taken as Dataset, misfits: [] };
  const found: Misfit[] = [];
  const dataset = checkForm.read(value, found) as Dataset;
  return found.length > 0 ? { misfits: found.flatMap(flatten) } : { dataset: tidy(dataset), misfits: [] };
}

/** Of a value with several forms, the nearest says best what is wrong. */
const flatten = ({ code, path, nearest }: Misfit): PlacedIssue[] =>
  nearest
    ? nearest.flatMap(flatten).map((inner) => ({ ...inner, path: [...path, ...inner.path] }))
    : [{ code, path }];

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Short, because it is printed; the value itself is not trusted. */
function describe(value: unknown): string {
  if (typeof value === 'number' || typeof value === 'string') return tidyText(String(value), 40);
  return Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value;
}
