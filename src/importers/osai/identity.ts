import { uniqueAliases } from '../shared/aliases.js';
import { quote, type Recorder } from '../shared/fields.js';
import { toSlug } from '../shared/slug.js';

/** What a record is called: the inputs of its id and aliases. */
export interface Names {
  /** File name without its ending, case kept. */
  stem: string;
  name: string;
  endModelName?: string;
  recorder: Recorder;
}

/**
 * One id per record, in the order given: the slug of its name; where that is taken, with the file stem behind
 * it (`id-collision`); where the name has no letter, the stem or a number (`id-from-file`).
 */
export function assignIds(records: Names[]): string[] {
  const owners = new Map<string, Names>();
  return records.map((record) => {
    const slug = toSlug(record.name);
    const id = firstFree(candidatesFor(record), owners);
    if (!slug) report(record, 'id-from-file', id);
    else if (id !== slug) report(record, 'id-collision', id, owners.get(slug));
    owners.set(id, record);
    return id;
  });
}

/**
 * Other names under which each record may be looked up: file stem (as it is and as a slug), display name and
 * end model name. A name that two records could claim, whatever its case, is nobody's alias.
 */
export function assignAliases(records: Names[], ids: string[]): string[][] {
  return uniqueAliases(records.map((record, index) => namesOf(record, ids[index] ?? '')));
}

const namesOf = ({ stem, name, endModelName }: Names, id: string) => [
  id,
  stem,
  toSlug(stem),
  name,
  endModelName ?? '',
];

function candidatesFor({ name, stem }: Names): string[] {
  const slug = toSlug(name);
  return slug ? [slug, toSlug(`${slug.slice(0, 60)}-${stem}`)] : [toSlug(stem) || 'model'];
}

function firstFree(candidates: string[], taken: ReadonlyMap<string, Names>): string {
  const free = candidates.find((candidate) => !taken.has(candidate));
  if (free !== undefined) return free;
  const last = candidates.at(-1) ?? 'model';
  let number = 2;
  while (taken.has(`${last}-${number}`)) number++;
  return `${last}-${number}`;
}

function report({ recorder, name }: Names, code: string, id: string, owner?: Names) {
  const because = owner ? `, because ${toSlug(name)} is taken by ${quote(owner.stem)}` : '';
  recorder.repaired(code, 'system.name', `${quote(name)} gets the id ${id}${because}`);
}
