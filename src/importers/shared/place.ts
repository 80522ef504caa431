import type { Place } from '../report.js';

const lineEnd = /\r\n|\r|\n/;
const longestExcerpt = 60;

/** Line and column of an offset, both from 1, with what stands there. */
export function placeAt(text: string, offset: number): Place {
  const lines = text.slice(0, offset).split(lineEnd);
  const start = offset - (lines.at(-1)?.length ?? 0);
  const [line = ''] = text.slice(start, start + 10_000).split(lineEnd, 1);
  const column = offset - start + 1;
  // A minified file is one line: what is around the place is what helps.
  const from = column > longestExcerpt ? column - longestExcerpt / 2 : 0;
  return { line: lines.length, column, excerpt: line.slice(from, from + longestExcerpt) };
}
