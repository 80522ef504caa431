// The words in which form.ts says what the format allows. They find what zod finds, in the same order and under
// the same codes, in anything that JSON can say.
import { plain, tidy } from './tidy.js';

/** A place that does not fit the format. */
export interface Misfit {
  code: string;
  /** From the checked value inwards. */
  path: PropertyKey[];
  /** Of a value that may have several forms: what keeps it from the nearest of them. */
  nearest?: Misfit[];
}

export interface Check {
  /** Answers a copy with the known fields only, and adds what does not fit; then the copy is of no use. */
  read: (value: unknown, misfits: Misfit[]) => unknown;
  /**
   * The same for what fits, as nearly everything does: a tidy copy, or `unfit` without a word about what is wrong. A
   * reader waits for its first run, in which an engine has compiled nothing: so it does little by itself, and leaves
   * much to what is built in. `name` is the field in which the value stands.
   */
  take: (value: unknown, name: string) => unknown;
  /** Of a single value: whether it fits. */
  fits: ((value: unknown) => boolean) | undefined;
  /** Of an object: the fields without which it cannot fit. */
  needs: string[];
  isOptional: boolean;
}

/** What `take` answers for a value that does not fit. */
export const unfit = Symbol();

// All checks are objects of one shape, which engines read fastest.
const makeCheck = (
  read: Check['read'],
  take: Check['take'],
  { fits, needs = [], isOptional = false }: Partial<Check> = {},
): Check => ({ read, take, fits, needs, isOptional });

/**
 * Short texts that fit as they are, each with what has found it so: ids and dates stand in data again and again. Longer
 * ones do not, and to look for one all its letters have to be read.
 */
const known = new Map<unknown, unknown>();
const longestKnown = 32;

/** Of a single value. */
const makeSingle = (read: Check['read'], fits: (value: unknown) => boolean): Check =>
  makeCheck(
    read,
    (value, name) => {
      const isShort = typeof value === 'string' && value.length <= longestKnown;
      if (isShort && known.get(value) === fits) return value;
      if (!fits(value)) return unfit;
      const kept = tidy(value, name);
      if (isShort && kept === value) known.set(value, fits);
      return kept;
    },
    { fits },
  );

/** What a check of all data takes at once. */
export function takeWhole(check: Check, value: unknown): unknown {
  try {
    return check.take(value, '');
  } finally {
    known.clear();
  }
}

interface Rule {
  code: string;
  isKept: (value: never) => boolean;
  /** True where values of a wrong type are held to the rule too. */
  isForAll?: boolean;
}

const wrongType = 'invalid_type';

/** Of keys that objects have by birth. */
export const forbiddenKey = 'forbidden-key';

function refuse(misfits: Misfit[], code: string, path: PropertyKey[] = []): unknown {
  misfits.push({ code, path });
  return undefined;
}

const unless = (code: string, fits: (value: unknown) => boolean) =>
  makeSingle((value, misfits) => (fits(value) ? value : refuse(misfits, code)), fits);

const ofType = (type: string) => unless(wrongType, (value) => typeof value === type);

export const string = ofType('string');
export const boolean = ofType('boolean');
export const nothing = ofType('undefined');
export const number = unless(wrongType, Number.isFinite);

/** One of the values themselves. */
export const oneOf = (...values: unknown[]): Check =>
  unless('invalid_value', (value) => values.includes(value));

export const pattern = (pattern: RegExp): Rule => ({
  code: 'invalid_format',
  isKept: (text: string) => pattern.test(text),
});
export const meets = (isKept: (text: string) => boolean): Rule => ({ code: 'custom', isKept });
export const atLeast = (least: number): Rule => ({ code: 'too_small', isKept: (value) => value >= least });
export const atMost = (most: number): Rule => ({ code: 'too_big', isKept: (value) => value <= most });
export const above = (limit: number): Rule => ({ code: 'too_small', isKept: (value) => value > limit });

interface Lengthy {
  length: number;
}

const ofLength = (code: string, isKept: (value: string | Lengthy) => boolean): Rule => ({
  code,
  isKept: (value: string | Partial<Lengthy> | null) =>
    value?.length === undefined || isKept(value as string | Lengthy),
  isForAll: true,
});

/** A text or a list that is not empty. */
export const filled = ofLength('too_small', ({ length }) => length >= 1);

/** No more than so many entries, or characters of a text as Unicode counts them. */
export const notLonger = (most: number): Rule =>
  ofLength(
    'too_big',
    (value) => value.length <= most || (typeof value === 'string' && Array.from(value).length <= most),
  );

const both =
  (one: (value: unknown) => boolean, other: (value: unknown) => boolean) =>
  (value: unknown): boolean =>
    one(value) && other(value);

/** A broken rule leaves the value of its type; any other misfit does not, and there is nothing more to ask. */
const isOfWrongType = ({ code }: Misfit) => !/^(too_|custom|invalid_format)/.test(code);

export const ruled = (check: Check, ...rules: Rule[]): Check => {
  const { fits } = check;
  const isKept = rules.map((rule) => rule.isKept as (value: unknown) => boolean).reduce(both);
  const read: Check['read'] = (value, misfits) => {
    const before = misfits.length;
    const kept = check.read(value, misfits);
    for (const { code, isKept, isForAll } of rules) {
      const isAsked = isForAll || misfits.length === before || !misfits.slice(before).some(isOfWrongType);
      if (isAsked && !isKept(value as never)) refuse(misfits, code);
    }
    return kept;
  };
  return fits
    ? makeSingle(read, both(fits, isKept))
    : makeCheck(read, (value, name) => (isKept(value) ? check.take(value, name) : unfit));
};

export const whole = ruled(
  number,
  { code: wrongType, isKept: Number.isInteger },
  atMost(Number.MAX_SAFE_INTEGER),
  atLeast(Number.MIN_SAFE_INTEGER),
);

const orExactly = (alternative: unknown, check: Check, isOptional: boolean): Check =>
  makeCheck(
    (value, misfits) => (value === alternative ? value : check.read(value, misfits)),
    // An object does not ask about what is absent and may be.
    isOptional ? check.take : (value, name) => (value === alternative ? value : check.take(value, name)),
    { ...check, isOptional },
  );

export const optional = (check: Check): Check => orExactly(undefined, check, true);
export const nullable = (check: Check): Check => orExactly(null, check, false);

/** The check of a member: what it finds is found under `key`. */
function inside(check: Check, value: unknown, key: PropertyKey, misfits: Misfit[]): unknown {
  if (check.fits?.(value)) return value;
  const before = misfits.length;
  const kept = check.read(value, misfits);
  for (let index = before; index < misfits.length; index++) misfits[index]?.path.unshift(key);
  return kept;
}

export const list = (entry: Check): Check =>
  makeCheck(
    (value, misfits) => {
      if (!Array.isArray(value)) return refuse(misfits, wrongType);
      // Not map, which would pass over holes.
      const kept: unknown[] = [];
      for (let index = 0; index < value.length; index++) {
        kept.push(inside(entry, value[index], index, misfits));
      }
      return kept;
    },
    (value, name) => {
      if (!Array.isArray(value)) return unfit;
      const kept = new Array<unknown>(value.length);
      for (let index = 0; index < value.length; index++) {
        const copy = entry.take(value[index], name);
        if (copy === unfit) return unfit;
        kept[index] = copy;
      }
      return kept;
    },
  );

/** A list that is empty where it is absent. */
export const listOrNone = (entry: Check): Check => {
  const whereGiven = list(entry);
  return makeCheck(
    (value, misfits) => (value === undefined ? [] : whereGiven.read(value, misfits)),
    (value, name) => (value === undefined ? [] : whereGiven.take(value, name)),
  );
};

type Fields = Record<string, unknown>;

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const object = (fields: Record<string, Check>): Check => {
  const entries = Object.entries(fields);
  const byKey = new Map(entries);
  const withAbsent = (kept: Fields) => {
    for (const key of needs) {
      if (Object.hasOwn(kept, key)) continue;
      const copy = fields[key]?.take(undefined, key);
      if (copy === unfit) return unfit;
      kept[key] = copy;
    }
    return kept;
  };
  const needs = entries.filter(([, { isOptional }]) => !isOptional).map(([key]) => key);
  return makeCheck(
    (value, misfits) => {
      if (!isObject(value)) return refuse(misfits, wrongType);
      const kept: Fields = {};
      for (const [key, check] of entries) {
        const given = value[key];
        if (given !== undefined || !check.isOptional) kept[key] = inside(check, given, key, misfits);
      }
      return kept;
    },
    (value) => {
      if (!isObject(value)) return unfit;
      // A copy by the engine is as small as the original, and made at once.
      const kept: Fields = { ...value };
      const given = Object.keys(kept);
      let absent = needs.length;
      for (let index = 0; index < given.length; index++) {
        const key = given[index] as string;
        const check = byKey.get(key);
        const member = kept[key];
        if (check === undefined || (member === undefined && check.isOptional)) {
          Reflect.deleteProperty(kept, key);
          continue;
        }
        const copy = check.take(member, key);
        if (copy === unfit) return unfit;
        if (copy !== member) kept[key] = copy;
        if (!check.isOptional) absent--;
      }
      return absent === 0 ? kept : withAbsent(kept);
    },
    { needs },
  );
};

const isPlain = (value: Fields) => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.hasOwn(prototype as object, 'isPrototypeOf');
};

/** An object with keys of any name but `__proto__`. */
export const record = (entry: Check): Check =>
  makeCheck(
    (value, misfits) => {
      if (!isObject(value) || !isPlain(value)) return refuse(misfits, wrongType);
      const kept: Fields = {};
      for (const key of Object.keys(value)) {
        if (key === '__proto__') refuse(misfits, forbiddenKey, [key]);
        else kept[key] = inside(entry, value[key], key, misfits);
      }
      return kept;
    },
    (value) => {
      if (!isObject(value) || !isPlain(value)) return unfit;
      const kept: Fields = {};
      const keys = Object.keys(value);
      for (let index = 0; index < keys.length; index++) {
        const key = keys[index] as string;
        if (known.get(key) !== isTidyKey && !isTidyKey(key)) return unfit;
        known.set(key, isTidyKey);
        const copy = entry.take(value[key], key);
        if (copy === unfit) return unfit;
        kept[key] = copy;
      }
      return kept;
    },
  );

/** What other keys become depends on their neighbours. */
const isTidyKey = (key: string) => key !== '__proto__' && plain.test(key);

/** An object whose form follows from its field `name`. */
export const byField = (name: string, forms: Record<string, Check>): Check => {
  const byValue = new Map<unknown, Check>(Object.entries(forms));
  return makeCheck(
    (value, misfits) => {
      if (!isObject(value)) return refuse(misfits, wrongType);
      const form = byValue.get(value[name]);
      return form ? form.read(value, misfits) : refuse(misfits, 'invalid_union', [name]);
    },
    (value) => (isObject(value) ? (byValue.get(value[name])?.take(value, name) ?? unfit) : unfit),
  );
};

/** The first of the forms that fits. */
export const anyOf = (...forms: Check[]): Check =>
  makeCheck(
    (value, misfits) => {
      const before = misfits.length;
      for (const form of forms) {
        const kept = form.read(value, misfits);
        if (misfits.length === before) return kept;
        misfits.length = before;
      }
      return explain(forms, value, misfits);
    },
    (value, name) => {
      for (let index = 0; index < forms.length; index++) {
        const { needs, take } = forms[index] as Check;
        // Without its first field there is no need to look further.
        if ((value as Partial<Fields> | null)?.[needs[0] as string] === undefined) continue;
        const copy = take(value, name);
        if (copy !== unfit) return copy;
      }
      return unfit;
    },
  );

/** Where only one form has no value of a wrong type, it was meant; otherwise the nearest one. */
function explain(forms: Check[], value: unknown, misfits: Misfit[]): unknown {
  const attempts = forms.map((form) => {
    const found: Misfit[] = [];
    form.read(value, found);
    return found;
  });
  const [meant, another] = attempts.filter((found) => !found.some(isOfWrongType));
  if (meant && !another) misfits.push(...meant);
  else misfits.push({ code: 'invalid_union', path: [], nearest: nearestOf(attempts, value) });
  return undefined;
}

/** The form of which the fewest keys are absent, and among those the one with the fewest misfits. */
function nearestOf(attempts: Misfit[][], value: unknown): Misfit[] | undefined {
  const absent = (found: Misfit[]) =>
    found.filter(({ path: [key] }) => key === undefined || memberOf(value, key) === undefined).length;
  return attempts.sort((one, other) => absent(one) - absent(other) || one.length - other.length)[0];
}

const memberOf = (value: unknown, key: PropertyKey): unknown =>
  isObject(value) || Array.isArray(value) ? (value as Record<PropertyKey, unknown>)[key] : undefined;
