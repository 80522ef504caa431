import { forbiddenKey } from './check.js';
import type { Path } from './cut.js';
import type { CheckedForm, PlacedIssue } from './parse.js';
import { Dataset } from './schema.js';
import { tidy } from './tidy.js';
import type { z } from './zod.js';

const listNames = ['sources', 'rubrics', 'models', 'assessments', 'offers', 'rates', 'topics'] as const;

/**
 * The check of the form by the schema itself. It finds what form.ts finds and adds words, and is far larger and
 * slower. Entries are checked one by one: zod passes the complaints about a list as arguments of one call, and
 * some ten thousand overflow the stack.
 */
export function checkBySchema(value: unknown): CheckedForm {
  const misfits: PlacedIssue[] = [];
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
      // zod leaves them out without a word.
      for (const path of forbiddenKeysIn(entry, item))
        misfits.push({ code: forbiddenKey, path: [name, index, ...path] });
      return checked.data;
    });
  }
  const checked = Dataset.safeParse(rest);
  if (!checked.success) addComplaints(misfits, checked.error, rest, []);
  if (!checked.success || misfits.length > 0) return { misfits };
  return { dataset: tidy({ ...checked.data, ...lists }), misfits };
}

/** Where keys may have any name, this one may not be among them. */
function forbiddenKeysIn(type: z.core.$ZodType, value: unknown): Path[] {
  const { def } = type._zod as { def: z.core.$ZodTypes['_zod']['def'] };
  if (def.type === 'optional' || def.type === 'nullable' || def.type === 'default')
    return forbiddenKeysIn(def.innerType, value);
  if (typeof value !== 'object' || value === null) return [];
  const within = (inner: z.core.$ZodType, key: PropertyKey) =>
    forbiddenKeysIn(inner, memberOf(value, key)).map((path) => [key, ...path]);
  if (def.type === 'array')
    return Array.isArray(value) ? value.flatMap((_, index) => within(def.element, index)) : [];
  if (Array.isArray(value)) return [];
  if (def.type === 'object') return Object.entries(def.shape).flatMap(([key, inner]) => within(inner, key));
  if (def.type !== 'record') return [];
  const forbidden = '__proto__';
  return Object.keys(value).flatMap((key) => (key === forbidden ? [[key]] : within(def.valueType, key)));
}

function addComplaints(misfits: PlacedIssue[], { issues }: z.core.$ZodError, value: unknown, path: Path) {
  for (const issue of issues.flatMap((issue) => flatten(issue, value))) {
    misfits.push({ ...issue, path: [...path, ...issue.path] });
  }
}

/**
 * Of a union, the alternative that is nearest to fitting says best what is wrong: the one of which the fewest
 * keys are absent, and among those the one with the fewest complaints.
 */
function flatten(issue: z.core.$ZodIssue, input: unknown): PlacedIssue[] {
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
