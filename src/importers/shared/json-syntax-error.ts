/**
 * Where the first error of a text is that is not JSON; undefined where the engine does not tell. For an
 * unexpected token it names no position, but a beginning of the text meets the same error as soon as the token
 * is within it, so that the place is found by halving.
 */
export function offsetOfSyntaxError(text: string): number | undefined {
  const message = syntaxError(text);
  if (message === undefined) return undefined;
  const given = /at position (\d+)/.exec(message);
  return given ? Number(given[1]) : isAtEnd(message) ? text.length : findToken(text, message);
}

function syntaxError(text: string): string | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

const isAtEnd = (message: string) => message.includes('end of JSON');
const isToken = (message = '') => message.startsWith('Unexpected token');

function findToken(text: string, message: string): number | undefined {
  if (!isToken(message)) return undefined;
  let good = 0;
  let bad = text.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isToken(syntaxError(text.slice(0, middle)))) bad = middle;
    else good = middle;
  }
  return good;
}
