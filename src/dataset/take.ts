// Takes data that are right, as nearly all are, and says no word about others. A reader waits for the first run of
// this, in which an engine has compiled nothing. So all goes through one small function, which it compiles soonest, and
// texts are only gathered by it: afterwards all of a kind are tried at once, by what is built in.
import type { Check } from './check.js';
import { longestOf, plain, tidy } from './tidy.js';

/** What is usual of texts of which all but the empty one fit. */
export const anyText = /^./;

/** The answer for data that do not fit. */
export const unfit = Symbol();

/** How a check looks at a value that is neither a text nor a number. */
export type Kind = 'single' | 'object' | 'record' | 'list' | 'byField' | 'anyOf';

/** Texts of one kind that stand in data, in fields of one kind. */
export interface Texts {
  values: string[];
  check: Check;
  name: string;
  longest: number;
  /** Whether one of them is empty or longer than what is kept. */
  hasOdd: boolean;
}

const all: Texts[] = [];
const fields: Check[] = [];
const keys: string[] = [];

/** The list for texts of a check in a field of that name; another field with a list like it shares it. */
export function textsOf(check: Check, name: string): Texts {
  const longest = longestOf(name);
  const known = all.find((texts) => texts.check.fits === check.fits && texts.longest === longest);
  const texts = known ?? { values: [], check, name, longest, hasOdd: false };
  if (!known) all.push(texts);
  return texts;
}

/** The check for a field of that name: it knows where its texts go. */
export function inField(check: Check, name: string): Check {
  const field = { ...check };
  if (check.isText) field.texts = textsOf(check, name);
  if (check.entry && check.kind === 'list') field.entry = inField(check.entry, name);
  fields.push(field);
  return field;
}

let isTaking = false;

/**
 * The tidy dataset, or `unfit`. What is `isOurs` is changed, and of no use if it does not fit. A getter in the data of a
 * page may lead here once more; that is not taken.
 */
export function takeWhole(check: Check, value: object, isOurs: boolean): unknown {
  if (isTaking) return unfit;
  isTaking = true;
  try {
    const taken = take(isOurs ? value : copyOf(value), check);
    if (taken === unfit || !areKeysPlain()) return unfit;
    const judgements = all.map(judge);
    if (judgements.includes(false)) return unfit;
    return judgements.includes(undefined) ? tidy(taken) : taken;
  } catch {
    return unfit;
  } finally {
    isTaking = false;
    keys.length = 0;
    for (const texts of all) {
      texts.values = [];
      texts.hasOdd = false;
    }
    for (const field of fields) field.last = undefined;
  }
}

type Fields = Record<string, unknown>;

/** Throws where the copy of an object would not be what it is, and where it holds itself. */
function copyOf(value: object): object {
  if (Array.isArray(value)) {
    const { length } = value;
    const list = new Array<unknown>(length);
    for (let index = 0; index < length; index++) {
      const entry: unknown = value[index];
      if (entry === undefined) throw new TypeError('a hole');
      list[index] = typeof entry === 'object' && entry !== null ? copyOf(entry) : entry;
    }
    return list;
  }
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlain(value))
    throw new TypeError('no plain object');
  // By the engine it is made at once, and as small as the original.
  const copy: Fields = { ...value };
  for (const key in copy) {
    const member = copy[key];
    if (typeof member === 'object' && member !== null) copy[key] = copyOf(member);
  }
  return copy;
}

function take(given: unknown, check: Check): unknown {
  const { kind } = check;
  if (kind === 'object' || kind === 'record') {
    if (typeof given !== 'object' || given === null || Array.isArray(given)) return unfit;
    const isRecord = kind === 'record';
    if (isRecord && !isPlain(given)) return unfit;
    const kept = given as Fields;
    const { members, entry } = check;
    let absent = check.needs.length;
    for (const key in kept) {
      const field = isRecord ? entry : members.get(key);
      const value = kept[key];
      if (isRecord) keys.push(key);
      if (field === undefined || value === undefined) {
        if (isRecord) return unfit;
        Reflect.deleteProperty(kept, key);
        continue;
      }
      if (!field.isOptional) absent--;
      if (typeof value === 'string') {
        if (value === field.last) continue;
        const texts = isRecord && field.isText ? textsOf(field, key) : field.texts;
        if (texts === undefined) return unfit;
        texts.values.push(value);
        if (value === '' || value.length > texts.longest) texts.hasOdd = true;
        if (!isRecord) field.last = value;
      } else if (typeof value === 'number') {
        if (!(value >= field.least && value <= field.most) && !field.fits?.(value)) return unfit;
      } else if (value !== null || !field.isNullable) {
        const copy = take(value, field);
        if (copy === unfit) return unfit;
        if (copy !== value) kept[key] = copy;
      }
    }
    return absent === 0 ? kept : withAbsent(kept, check);
  }
  if (kind === 'list') {
    if (!Array.isArray(given) || check.isKept?.(given) === false) return unfit;
    const list = given as unknown[];
    const { length } = list;
    const entry = check.entry as Check;
    const { texts } = entry;
    for (let index = 0; index < length; index++) {
      const value = list[index];
      let copy = value;
      if (typeof value === 'string' && texts !== undefined) {
        texts.values.push(value);
        if (value === '' || value.length > texts.longest) texts.hasOdd = true;
      } else copy = take(value, entry);
      if (copy === unfit) return unfit;
      if (copy !== value) list[index] = copy;
    }
    return list;
  }
  if (kind === 'single') return typeof given !== 'string' && check.fits?.(given) ? given : unfit;
  return typeof given === 'object' && given !== null ? takeForm(given as Fields, check) : unfit;
}

function takeForm(given: Fields, { kind, name, members, forms }: Check): unknown {
  if (kind === 'anyOf') return takeAny(given, forms);
  const form = members.get(given[name]);
  return form ? take(given, form) : unfit;
}

/** What has been tried in vain has lost what another form would need, so that no second form is tried. */
function takeAny(given: Fields, forms: Check[]): unknown {
  for (const form of forms) {
    // Without its first field there is no need to look further.
    if (given[form.needs[0] as string] === undefined) continue;
    return take(given, form);
  }
  return unfit;
}

/** Lists that are absent are empty. */
function withAbsent(kept: Fields, { needs, members }: Check): unknown {
  for (const key of needs) {
    if (Object.hasOwn(kept, key)) continue;
    if (!members.get(key)?.isNoneWhereAbsent) return unfit;
    kept[key] = [];
  }
  return kept;
}

export const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.hasOwn(prototype as object, 'isPrototypeOf');
};

/** What other keys become depends on their neighbours. */
const areKeysPlain = () => plain.test(keys.join('')) && !keys.includes('__proto__');

/** Whether each of the texts fits; undefined where all do and one is not tidy. */
function judge(texts: Texts): boolean | undefined {
  if (areUsual(texts)) return true;
  const { check, name } = texts;
  const distinct = [...new Set(texts.values)];
  if (!distinct.every((value) => check.fits?.(value))) return false;
  return distinct.every((value) => tidy(value, name) === value) || undefined;
}

/** Fewer texts are tried one by one: the pattern for all has to be compiled. */
const fewest = 100;

/**
 * Whether all of the texts are what nearly all of their kind are, which one look at them together tells. A loop over them
 * would be slow: it is run once.
 */
function areUsual({ values, check: { usual }, hasOdd }: Texts): boolean {
  if (!usual || hasOdd || values.length < fewest || !plain.test(values.join(''))) return false;
  return usual === anyText || !otherLine(usual).test(values.join('\n'));
}

/** Finds a line that the pattern does not match. */
const otherLine = ({ source, flags }: RegExp) => new RegExp(`^(?!${source})`, `${flags}m`);
