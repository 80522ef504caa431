import type { Place } from '../report.js';
import { placeAt } from './place.js';
import { offsetOfSyntaxError } from './json-syntax-error.js';

export type JsonErrorCode = 'syntax' | 'duplicate-key' | 'forbidden-key' | 'too-deep';

/** Why a text was refused; `message` says it in one line, without a full stop. */
export class JsonError extends Error {
  override name = 'JsonError';
  code: JsonErrorCode;
  /** Absent where the engine does not tell. */
  place?: Place;

  constructor(code: JsonErrorCode, text: string, place?: Place) {
    super(text);
    this.code = code;
    if (place) this.place = place;
  }
}

const deepest = 64;

/**
 * The data in a JSON text of a stranger. Throws a `JsonError` also where `JSON.parse` keeps silent: it takes the
 * last of two values under one key, a key that may change what an object is, and any depth, on which others
 * fail later.
 */
export function parseJson(text: string): unknown {
  const plain = text.replace(/^\ufeff/, '');
  let value: unknown;
  try {
    value = JSON.parse(plain);
  } catch {
    const offset = offsetOfSyntaxError(plain);
    throw new JsonError('syntax', 'not JSON', offset === undefined ? undefined : placeAt(plain, offset));
  }
  refuseTwinsAndDepth(plain);
  return value;
}

/** Walks over the brackets and strings of a text that is known to be JSON. */
function refuseTwinsAndDepth(text: string): void {
  /** The keys of each object around the place, with their offsets; an array has none. */
  const around: (Map<string, number> | undefined)[] = [];
  const next = /["{}[\]]/g;
  for (let found = next.exec(text); found; found = next.exec(text)) {
    const [mark] = found;
    if (mark === '"') {
      next.lastIndex = endOfString(text, found.index);
      takeKey(text, found.index, next.lastIndex, around.at(-1));
    } else if (mark === '}' || mark === ']') around.pop();
    else if (around.push(mark === '{' ? new Map() : undefined) > deepest)
      throw new JsonError('too-deep', 'the nesting is deeper than 64 levels', placeAt(text, found.index));
  }
}

/** The offset behind the quotation mark that closes a string. */
function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end + 1;
}

function isEscaped(text: string, offset: number): boolean {
  let before = offset - 1;
  while (text[before] === '\\') before--;
  return (offset - before) % 2 === 0;
}

const colon = /\s*:/y;

function takeKey(text: string, start: number, end: number, keys: Map<string, number> | undefined): void {
  colon.lastIndex = end;
  if (!keys || !colon.test(text)) return;
  const key = JSON.parse(text.slice(start, end)) as string;
  if (key === '__proto__')
    throw new JsonError('forbidden-key', 'the key __proto__ is not read', placeAt(text, start));
  const earlier = keys.get(key);
  if (earlier !== undefined) {
    const place = placeAt(text, start);
    const lines = `lines ${placeAt(text, earlier).line} and ${place.line}`;
    throw new JsonError(
      'duplicate-key',
      `the key ${JSON.stringify(key.slice(0, 60))} stands in ${lines}`,
      place,
    );
  }
  keys.set(key, start);
}
