import { en, type Strings } from './en.js';

type IsWhole<Word> = Word extends string | readonly unknown[] | ((...values: never[]) => string)
  ? true
  : false;

/** Some of the words, and of those that belong together some. */
export type OwnStrings = {
  [Name in keyof Strings]?: IsWhole<Strings[Name]> extends true ? Strings[Name] : Partial<Strings[Name]>;
};

type Words = Record<string, unknown>;
type Say = (...values: unknown[]) => unknown;

const isWords = (value: unknown): value is Words =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isList = (value: unknown): value is unknown[] => Array.isArray(value);

/** Of the words that a page gives, those that we have; `refuse` is told the path of each of the others. */
export function knownWords(given: unknown, refuse: (path: string) => void): OwnStrings {
  if (isWords(given)) return pickKnown(given, en, '', refuse);
  refuse('');
  return {};
}

function pickKnown(given: Words, ours: Words, path: string, refuse: (path: string) => void): Words {
  const kept: Words = {};
  for (const [name, word] of Object.entries(given)) {
    const wanted = Object.hasOwn(ours, name) ? ours[name] : undefined;
    if (word === undefined) continue;
    if (isWords(wanted) && isWords(word)) kept[name] = pickKnown(word, wanted, `${path}${name}.`, refuse);
    else if (isAlike(word, wanted)) kept[name] = word;
    else refuse(path + name);
  }
  return kept;
}

const isAlike = (word: unknown, wanted: unknown): boolean =>
  isList(wanted)
    ? isList(word) && word.length === wanted.length && word.every((one) => typeof one === 'string')
    : typeof word === typeof wanted && !isWords(wanted);

/** The words with those of a page over them. One of the page's that fails leaves the word to ours. */
export const withOwnWords = (words: Strings, own: OwnStrings): Strings => lay(own, words) as Strings;

function lay(own: Words, words: Words): Words {
  const all = { ...words };
  for (const [name, word] of Object.entries(own)) {
    const ours = words[name];
    if (isWords(word)) all[name] = lay(word, isWords(ours) ? ours : {});
    else all[name] = typeof word === 'function' ? guarded(word as Say, ours as Say) : word;
  }
  return all;
}

function guarded(say: Say, ours: Say): Say {
  return (...values) => {
    try {
      const text = say(...values);
      if (typeof text === 'string') return text;
    } catch {
      // What a page's own function throws must not take the element away.
    }
    return ours(...values);
  };
}
