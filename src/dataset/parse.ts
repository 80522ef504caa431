import { dispensablePart, formatPath, type Path, withoutParts } from './cut.js';
import { fail, type Outcome, succeed } from './failure.js';
import { findBrokenReferences } from './references.js';
import { Dataset, formatVersion } from './schema.js';
import type { z } from './zod.js';

/** Something in the data that had to be left out. */
export interface Issue {
  code: string;
  /** Such as `assessments[3].results.paper.level`. */
  path: string;
  /** zod's own words, empty unless a locale is configured; for people, never for code. */
  text?: string;
}

export interface ParsedDataset {
  dataset: Dataset;
  /** The first 50 of what was left out. */
  issues: Issue[];
  /** How many parts were left out in all. */
  dropped: number;
}

const mostIssues = 50;
/** Each round leaves out what the round before has laid bare: an assessment of a dropped rubric, say. */
const mostRounds = 10;

/**
 * Checks data of any origin and answers a dataset of its own, never the caller's object. A bad part is left
 * out and counted, and the rest stays; nothing is guessed or coerced. Fails with `schema` where nothing
 * usable remains and with `version` for another major version. Never throws.
 */
export function parseDataset(input: unknown): Outcome<ParsedDataset> {
  try {
    return parse(input);
  } catch {
    // A throwing getter, a proxy, or data nested too deeply for the stack.
    return fail('schema');
  }
}

function parse(input: unknown): Outcome<ParsedDataset> {
  if (!isRecord(input)) return fail('schema', { received: describe(input) });
  if (input.version !== formatVersion && ('version' in input || 'models' in input)) {
    return fail('version', { received: describe(input.version) });
  }
  const issues: Issue[] = [];
  let dropped = 0;
  let candidate: unknown = input;
  for (let round = 0; round < mostRounds; round++) {
    const checked = Dataset.safeParse(candidate);
    const found = checked.success ? findBrokenReferences(checked.data) : checked.error.issues.map(flatten);
    if (checked.success && found.length === 0) return conclude(checked.data, input, issues, dropped);
    const parts = found.map(({ path }) => dispensablePart(path));
    const fatal = parts.indexOf(undefined);
    if (fatal >= 0) return fail('schema', { path: formatPath(found[fatal]?.path ?? []) });
    for (const issue of found) {
      if (issues.length < mostIssues) issues.push({ ...issue, path: formatPath(issue.path) });
    }
    dropped += new Set(parts.map((part) => formatPath(part ?? []))).size;
    candidate = withoutParts(checked.success ? checked.data : candidate, parts as Path[]);
  }
  return fail('schema', { path: issues[0]?.path });
}

/** A catalogue of which no model could be read is not an empty catalogue. */
function conclude(dataset: Dataset, input: Record<string, unknown>, issues: Issue[], dropped: number) {
  const given = Array.isArray(input.models) ? input.models.length : 0;
  if (given > 0 && dataset.models.length === 0) return fail('schema', { path: issues[0]?.path });
  return succeed({ dataset, issues, dropped });
}

interface FoundIssue {
  code: string;
  path: Path;
  text?: string;
}

/** Of a union, the alternative that is nearest to fitting says best what is wrong. */
function flatten(issue: z.core.$ZodIssue): FoundIssue {
  const own = { code: issue.code, path: issue.path, text: issue.message };
  if (issue.code !== 'invalid_union') return own;
  const [nearest] = [...issue.errors].sort((one, other) => one.length - other.length);
  const first = nearest?.[0];
  if (!first) return own;
  const inner = flatten(first);
  return { ...inner, path: [...issue.path, ...inner.path] };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Short, because it is printed; the value itself is not trusted. */
function describe(value: unknown): string {
  if (typeof value === 'number' || typeof value === 'string') return String(value).slice(0, 40);
  return Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value;
}
