const token =
  // eslint-disable-next-line no-control-regex -- a string of JSON has none of them
  /[ \t\n\r]*(?:([[\]{},:])|"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[\da-f]{4})[^"\\\u0000-\u001f]*)*(")|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?|true|false|null)/iy;

type Expected = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | 'more' | 'nothing';

/**
 * The line in which a text stops to be JSON, from 1. Engines do not agree on whether to tell. Undefined where the
 * text is JSON, or too long to be looked through.
 */
export function lineOfFault(text: string): number | undefined {
  try {
    const end = endOfGood(text);
    return end === undefined ? undefined : text.slice(0, end).split('\n').length;
  } catch {
    // A text of megabytes can be too much for an expression.
    return undefined;
  }
}

/** Where the first token begins that must not stand there. */
function endOfGood(text: string): number | undefined {
  const closers: string[] = [];
  let expected: Expected | undefined = 'value';
  token.lastIndex = 0;
  for (;;) {
    const start = token.lastIndex;
    const found = token.exec(text);
    const place = start + (/^[ \t\n\r]*/.exec(text.slice(start, start + 1000))?.[0].length ?? 0);
    if (!found) return expected === 'nothing' && place === text.length ? undefined : place;
    expected = follow(expected, found[1] ?? found[2] ?? '', closers);
    if (!expected) return place;
  }
}

/** What may come after this sign; a string is `"`, any other value the empty text. Undefined where it may not come. */
function follow(expected: Expected, sign: string, closers: string[]): Expected | undefined {
  const after = () => (closers.length > 0 ? 'more' : 'nothing');
  const isEmpty = expected === `value or ${sign}` || expected === `key or ${sign}`;
  if (isEmpty || (expected === 'more' && sign === closers.at(-1))) {
    closers.pop();
    return after();
  }
  if (expected === 'more') return sign === ',' ? (closers.at(-1) === '}' ? 'key' : 'value') : undefined;
  if (expected === ':') return sign === ':' ? 'value' : undefined;
  if (expected.startsWith('key')) return sign === '"' ? ':' : undefined;
  if (expected === 'nothing' || /[\]},:]/.test(sign)) return undefined;
  if (sign === '{' || sign === '[') {
    closers.push(sign === '{' ? '}' : ']');
    return sign === '{' ? 'key or }' : 'value or ]';
  }
  return after();
}
