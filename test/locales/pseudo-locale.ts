import { en, type Strings } from '../../src/locales/en.js';

/** Letters with signs on them: whoever reads them can read the page, and sees what has not gone through the words. */
const accents: Record<string, string> = {
  ...{
    a: 'á',
    c: 'ç',
    d: 'ð',
    e: 'é',
    g: 'ĝ',
    h: 'ĥ',
    i: 'í',
    j: 'ĵ',
    k: 'ķ',
    l: 'ļ',
    n: 'ñ',
    o: 'ó',
    r: 'ŕ',
  },
  ...{
    s: 'š',
    t: 'ţ',
    u: 'ú',
    w: 'ŵ',
    y: 'ý',
    z: 'ž',
    A: 'Á',
    B: 'ß',
    C: 'Ç',
    D: 'Ð',
    E: 'É',
    F: 'Ƒ',
    G: 'Ĝ',
  },
  ...{
    H: 'Ĥ',
    I: 'Í',
    J: 'Ĵ',
    K: 'Ķ',
    L: 'Ļ',
    M: 'Ṁ',
    N: 'Ñ',
    O: 'Ó',
    P: 'Þ',
    Q: 'Ǫ',
    R: 'Ŕ',
    S: 'Š',
    T: 'Ţ',
  },
  ...{
    U: 'Ú',
    V: 'Ṽ',
    W: 'Ŵ',
    X: 'Ẋ',
    Y: 'Ý',
    Z: 'Ž',
    b: 'ƀ',
    f: 'ƒ',
    m: 'ɱ',
    p: 'þ',
    q: 'ǫ',
    v: 'ṽ',
    x: 'ẋ',
  },
};

/** Accented, in brackets, and 40 % longer, as translations may be. What has no letters needs no translation. */
export function pseudo(text: string): string {
  if (!/\p{L}/u.test(text)) return text;
  const letters = [...text].map((letter) => accents[letter] ?? letter).join('');
  return `[${letters}${padding(Math.ceil(text.length * 0.4))}]`;
}

/** More letters to a short word, and more words to a text. */
const padding = (length: number) =>
  length < 5 ? '·'.repeat(length) : ` ${'····· '.repeat(Math.ceil(length / 6)).slice(0, length)}`.trimEnd();

type Say = (...values: unknown[]) => string;

const disguise = (word: unknown): unknown => {
  if (typeof word === 'string') return pseudo(word);
  if (typeof word === 'function') return (...values: unknown[]) => pseudo((word as Say)(...values));
  if (Array.isArray(word)) return word.map(disguise);
  return Object.fromEntries(Object.entries(word as object).map(([name, inner]) => [name, disguise(inner)]));
};

/** All words of the kit in a language that nobody speaks. */
export const pseudoStrings = disguise(en) as Strings;
