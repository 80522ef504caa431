import { dispensablePart, formatPath, outermostParts, type Path, pathBefore, withoutParts } from './cut.js';
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
  const cuts: Path[][] = [];
  const given = fieldsOf(input);
  let candidate: unknown = given;
  for (let round = 0; round < mostRounds; round++) {
    const { dataset, misfits } = checkForm(candidate);
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
  if (models > 0 && dataset.models.length === 0) return fail('schema', { path: issues[0]?.path });
  return succeed({ dataset, issues, dropped });
}

interface FoundIssue {
  code: string;
  path: Path;
  text?: string;
}

/** The fields of the format, each read once: the value may be anything, a proxy or an instance with getters. */
const fieldsOf = (input: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.keys(Dataset.shape)
      .map((name) => [name, input[name]] as const)
      .filter(([, value]) => value !== undefined),
  );

const listNames = ['sources', 'rubrics', 'models', 'assessments', 'offers', 'rates', 'topics'] as const;

/**
 * The dataset, or everything in which the value does not fit the format. Entries are checked one by one: zod
 * passes the complaints about a list as arguments of one call, and some ten thousand overflow the stack.
 */
function checkForm(value: unknown): { dataset?: Dataset; misfits: FoundIssue[] } {
  const misfits: FoundIssue[] = [];
  const rest: Record<string, unknown> = { ...(value as object) };
  const lists: Record<string, unknown[]> = {};
  for (const name of listNames) {
    const given = rest[name];
    if (!Array.isArray(given)) continue;
    Reflect.deleteProperty(rest, name);
    const entry: z.ZodMiniType = Dataset.shape[name].def.innerType.def.element;
    lists[name] = Array.from(given, (item: unknown, index) => {
      const checked = entry.safeParse(item);
      if (!checked.success) addComplaints(misfits, checked.error, item, [name, index]);
      return checked.data;
    });
  }
  const checked = Dataset.safeParse(rest);
  if (!checked.success) addComplaints(misfits, checked.error, rest, []);
  if (!checked.success || misfits.length > 0) return { misfits };
  return { dataset: { ...checked.data, ...lists }, misfits };
}

function addComplaints(misfits: FoundIssue[], { issues }: z.core.$ZodError, value: unknown, path: Path) {
  for (const issue of issues.flatMap((issue) => flatten(issue, value))) {
    misfits.push({ ...issue, path: [...path, ...issue.path] });
  }
}

/**
 * Of a union, the alternative that is nearest to fitting says best what is wrong: the one of which the fewest
 * keys are absent, and among those the one with the fewest complaints.
 */
function flatten(issue: z.core.$ZodIssue, input: unknown): FoundIssue[] {
  const own = { code: issue.code, path: issue.path, text: issue.message };
  if (issue.code !== 'invalid_union') return [own];
  const value = issue.path.reduce<unknown>((outer, key) => memberOf(outer, key), input);
  const absent = (issues: z.core.$ZodIssue[]) =>
    issues.filter(({ path: [key] }) => key === undefined || memberOf(value, key) === undefined).length;
  const [nearest] = [...issue.errors].sort(
    (one, other) => absent(one) - absent(other) || one.length - other.length,
  );
  if (!nearest?.length) return [own];
  return nearest
    .flatMap((inner) => flatten(inner, value))
    .map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
}

const memberOf = (value: unknown, key: PropertyKey): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Short, because it is printed; the value itself is not trusted. */
function describe(value: unknown): string {
  if (typeof value === 'number' || typeof value === 'string') return String(value).slice(0, 40);
  return Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value;
}
