// The words in which form.ts says what the format allows. They find what zod finds, in the same order and under
// the same codes, in anything that JSON can say.
import { anyText, inField, isPlain, type Kind, type Texts } from './take.js';

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
  /** Of a single value: whether it fits. */
  fits: ((value: unknown) => boolean) | undefined;
  /** Whether a value of the right type keeps the rules. */
  isKept: ((value: unknown) => boolean) | undefined;
  /** Of an object: the fields without which it cannot fit. */
  needs: string[];
  isOptional: boolean;
  isNullable: boolean;
  isNoneWhereAbsent: boolean;

  // The rest is for take.ts, which asks no function about a value if it can help it.

  kind: Kind;
  /** Of an object by key, of a form by the value of the field `name`. */
  members: Map<unknown, Check>;
  name: string;
  forms: Check[];
  /** Of a list or a record. */
  entry: Check | undefined;
  /** Numbers from and to which all fit; NaN where it takes more to know. */
  least: number;
  most: number;
  isText: boolean;
  /** Of a text that is plain: a pattern of what fits, which matches no line end. */
  usual: RegExp | undefined;
  /** In a field: where its texts are gathered, and which was the last. */
  texts: Texts | undefined;
  last: unknown;
}

// All checks are objects of one shape, which engines read fastest.
const makeCheck = (
  read: Check['read'],
  {
    fits,
    isKept,
    needs = [],
    isOptional = false,
    isNullable = false,
    isNoneWhereAbsent = false,
    kind = 'single',
    members = new Map<unknown, Check>(),
    name = '',
    forms = [],
    entry,
    least = NaN,
    most = NaN,
    isText = false,
    usual,
    texts,
    last,
  }: Partial<Check> = {},
): Check => ({
  read,
  fits,
  isKept,
  needs,
  isOptional,
  isNullable,
  isNoneWhereAbsent,
  kind,
  members,
  name,
  forms,
  entry,
  least,
  most,
  isText,
  usual,
  texts,
  last,
});

interface Rule {
  code: string;
  isKept: (value: never) => boolean;
  /** True where values of a wrong type are held to the rule too. */
  isForAll?: boolean;
  /** What take.ts is to know of it. */
  hint?: (check: Check) => Partial<Check>;
}

const wrongType = 'invalid_type';

/** Of keys that objects have by birth. */
export const forbiddenKey = 'forbidden-key';

function refuse(misfits: Misfit[], code: string, path: PropertyKey[] = []): unknown {
  misfits.push({ code, path });
  return undefined;
}

const unless = (code: string, fits: (value: unknown) => boolean, hint?: Partial<Check>) =>
  makeCheck((value, misfits) => (fits(value) ? value : refuse(misfits, code)), { ...hint, fits });

const ofType = (type: string, hint?: Partial<Check>) =>
  unless(wrongType, (value) => typeof value === type, hint);

export const string = ofType('string', { isText: true, usual: anyText });
export const boolean = ofType('boolean');
export const nothing = ofType('undefined');
export const number = unless(wrongType, Number.isFinite, {
  least: -Number.MAX_VALUE,
  most: Number.MAX_VALUE,
});

/** One of the values themselves. */
export const oneOf = (...values: unknown[]): Check =>
  unless('invalid_value', (value) => values.includes(value), { isText: true });

export const pattern = (pattern: RegExp): Rule => ({
  code: 'invalid_format',
  isKept: (text: string) => pattern.test(text),
  hint: ({ usual }) => ({ usual: usual === anyText ? pattern : undefined }),
});
/** What matches `usual` meets all rules of its text. */
export const meets = (isKept: (text: string) => boolean, usual?: RegExp): Rule => ({
  code: 'custom',
  isKept,
  hint: () => ({ usual }),
});
export const atLeast = (least: number): Rule => ({
  code: 'too_small',
  isKept: (value) => value >= least,
  hint: (check) => ({ least: Math.max(least, check.least) }),
});
export const atMost = (most: number): Rule => ({
  code: 'too_big',
  isKept: (value) => value <= most,
  hint: (check) => ({ most: Math.min(most, check.most) }),
});
export const above = (limit: number): Rule => ({
  code: 'too_small',
  isKept: (value) => value > limit,
  hint: () => ({ least: NaN }),
});

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
export const filled: Rule = ofLength('too_small', ({ length }) => length >= 1);

/** No more than so many entries, or characters of a text as Unicode counts them. */
export const notLonger = (most: number): Rule => ({
  ...ofLength(
    'too_big',
    (value) => value.length <= most || (typeof value === 'string' && Array.from(value).length <= most),
  ),
  hint: () => ({ usual: undefined }),
});

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
  const known = rules.reduce((known, { hint }) => ({ ...known, ...hint?.(known) }), check);
  return makeCheck(read, { ...known, isKept, fits: fits && both(fits, isKept) });
};

export const whole = ruled(
  number,
  { code: wrongType, isKept: Number.isInteger, hint: () => ({ least: NaN }) },
  atMost(Number.MAX_SAFE_INTEGER),
  atLeast(Number.MIN_SAFE_INTEGER),
);

const orExactly = (alternative: unknown, check: Check, hint: Partial<Check>): Check =>
  makeCheck((value, misfits) => (value === alternative ? value : check.read(value, misfits)), {
    ...check,
    ...hint,
  });

export const optional = (check: Check): Check => orExactly(undefined, check, { isOptional: true });
export const nullable = (check: Check): Check => orExactly(null, check, { isNullable: true });

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
    { kind: 'list', entry },
  );

/** A list that is empty where it is absent. */
export const listOrNone = (entry: Check): Check => {
  const whereGiven = list(entry);
  return makeCheck((value, misfits) => (value === undefined ? [] : whereGiven.read(value, misfits)), {
    ...whereGiven,
    isNoneWhereAbsent: true,
  });
};

type Fields = Record<string, unknown>;

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const object = (fields: Record<string, Check>): Check => {
  const entries = Object.entries(fields);
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
    {
      kind: 'object',
      members: new Map(entries.map(([key, check]) => [key, inField(check, key)])),
      needs: entries.filter(([, { isOptional }]) => !isOptional).map(([key]) => key),
    },
  );
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
    { kind: 'record', entry },
  );

/** An object whose form follows from its field `name`. */
export const byField = (name: string, forms: Record<string, Check>): Check => {
  const byValue = new Map<unknown, Check>(Object.entries(forms));
  return makeCheck(
    (value, misfits) => {
      if (!isObject(value)) return refuse(misfits, wrongType);
      const form = byValue.get(value[name]);
      return form ? form.read(value, misfits) : refuse(misfits, 'invalid_union', [name]);
    },
    { kind: 'byField', name, members: byValue },
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
    { kind: 'anyOf', forms },
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
