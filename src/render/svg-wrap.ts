import type { Ink } from './svg-theme.js';
import { isAttached, isFullWidth, textWidth } from './svg-measure.js';

/** A stretch of text that looks the same throughout. */
export interface Run {
  text: string;
  ink: Ink;
  size: number;
  isBold?: boolean;
}

export interface Line {
  runs: Run[];
  width: number;
  /** Whether a space stood where the line ends. It is kept, so that copied text has it. */
  endsInSpace: boolean;
}

/** What stays together on a line, of one or several runs, with the spaces after it. */
type Word = Run[];

export const runsWidth = (runs: readonly Run[]): number =>
  runs.reduce((sum, { text, size, isBold }) => sum + textWidth(text, size, isBold), 0);

/** The width of the longest part that cannot be parted without hurting a word. */
export const longestWord = (runs: readonly Run[]): number =>
  Math.max(0, ...toWords(runs).map((word) => runsWidth(withoutEnd(word))));

/** Runs in lines that are no wider than the width. A word that is wider is parted. */
export function wrapRuns(runs: readonly Run[], width: number): Line[] {
  const lines: Line[] = [];
  let current: Word = [];
  let filled = 0;
  for (const word of toWords(runs).flatMap((whole) => partWord(whole, width))) {
    if (current.length > 0 && filled + runsWidth(withoutEnd(word)) > width) {
      lines.push(toLine(current));
      current = [];
      filled = 0;
    }
    if (current.length === 0 && isBlank(word)) continue;
    current.push(...word);
    filled += runsWidth(word);
  }
  return current.length > 0 ? [...lines, toLine(current)] : lines;
}

const isBlank = (word: Word) => word.every(({ text }) => text.trim() === '');

function toLine(words: Run[]): Line {
  const runs = joinRuns(withoutEnd(words));
  const endsInSpace = words.at(-1)?.text.endsWith(' ') ?? false;
  return { runs, width: runsWidth(runs), endsInSpace };
}

function joinRuns(runs: Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && isAlike(last, run)) joined[joined.length - 1] = { ...last, text: last.text + run.text };
    else joined.push(run);
  }
  return joined;
}

const isAlike = (one: Run, other: Run) =>
  one.ink === other.ink && one.size === other.size && !!one.isBold === !!other.isBold;

/** Spaces at the end of a line take no place. */
function withoutEnd(runs: readonly Run[]): Run[] {
  const last = runs.at(-1);
  if (!last?.text.endsWith(' ')) return [...runs];
  const text = last.text.trimEnd();
  const before = runs.slice(0, -1);
  return text ? [...before, { ...last, text }] : withoutEnd(before);
}

/**
 * Lines end after spaces, after hyphens, dashes and strokes inside of words, in addresses after full stops, and
 * between ideographs.
 */
const units = /[^ ]*?[^ ](?:[-–—/_](?=[^\s\d])|\.(?=\p{Ll}{2}))|[^ ]* +|[^ ]+$/gu;

/** Between two runs only what ends the first one counts: a full stop belongs to the link before it. */
function toWords(runs: readonly Run[]): Word[] {
  const words: Word[] = [];
  let isOpen = false;
  for (const run of runs) {
    const fragments = (run.text.match(units) ?? []).flatMap(partIdeographs).map((text) => ({ ...run, text }));
    fragments.forEach((fragment, index) => {
      if (isOpen && index === 0) words.at(-1)?.push(fragment);
      else words.push([fragment]);
    });
    isOpen = !/[ \-–—/_]$/u.test(run.text) && !isFullWidth(Array.from(run.text).at(-1) ?? '');
  }
  return words;
}

function partIdeographs(text: string): string[] {
  const parts: string[] = [];
  let before = '';
  for (const character of text) {
    const isJoined = /[\p{P}\s]/u.test(character) || !(isFullWidth(character) || isFullWidth(before));
    const last = parts.length - 1;
    if (last >= 0 && isJoined) parts[last] = `${parts[last] ?? ''}${character}`;
    else parts.push(character);
    before = character;
  }
  return parts;
}

function partWord(word: Word, width: number): Word[] {
  if (runsWidth(withoutEnd(word)) <= width) return [word];
  const parts: Word[] = [];
  let filled = Number.POSITIVE_INFINITY;
  for (const run of word) {
    let text = '';
    const close = () => {
      if (text) parts.at(-1)?.push({ ...run, text });
      text = '';
    };
    for (const character of run.text) {
      const advance = textWidth(character, run.size, run.isBold);
      const isStart = filled + advance > width && !isAttached(character) && character !== ' ';
      if (isStart || parts.length === 0) {
        close();
        parts.push([]);
        filled = 0;
      }
      text += character;
      filled += advance;
    }
    close();
  }
  return parts;
}
