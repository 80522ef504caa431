import { lineageOf, primaryOf } from '../dataset/language-tag.js';
import type { Translations } from '../dataset/translated.js';
import { en, type Strings } from './en.js';
import { languageFiles } from './languages.js';
import { knownWords, type OwnStrings, withOwnWords } from './own-words.js';

export type { OwnStrings };

/** The words that are here, and the language that they are in. */
export interface LoadedStrings {
  strings: Strings;
  language: string;
  /** The texts of published rubrics; none in English, which they are written in. */
  translations?: Translations;
}

const loaded = new Map<string, Omit<LoadedStrings, 'language'>>([['en', { strings: en }]]);
/** What lays the page's own words over ours, by the tag that it has given them for. */
const own = new Map<string, (words: Strings) => Strings>();
/** Languages of ours that the page has words for, too. */
const supplemented = new Set<string>();
/** What has been put together of both, until either changes. */
const made = new Map<string, LoadedStrings>();
const loading = new Map<string, Promise<void>>();
const listeners = new Set<() => void>();
const refused = new Set<string>();
/** Stands for words that could not be had: browsers do not ask for a module twice. */
const failed = Promise.resolve();

/** The words of a language as far as they have been loaded, and English ones else. */
export function stringsFor(language: string): LoadedStrings {
  const known = made.get(language);
  if (known) return known;
  const found = putTogether(language) ?? (language === 'en' ? { strings: en, language } : stringsFor('en'));
  made.set(language, found);
  return found;
}

function putTogether(language: string): LoadedStrings | undefined {
  const subtag = primaryOf(language);
  const file = loaded.get(subtag);
  const layers = lineageOf(language).flatMap((tag) => own.get(tag) ?? []);
  // Ours are on their way, and half of the words are no language.
  if (!file && (layers.length === 0 || supplemented.has(subtag))) return undefined;
  const strings = layers.reduceRight((words, lay) => lay(words), file?.strings ?? stringsFor('en').strings);
  return { ...file, strings, language: subtag };
}

/**
 * Loads the words of a language. Undefined where nothing is to be waited for: they are here, or there are none, or
 * they could not be had, and the words stay English.
 */
export function loadStrings(language: string): Promise<void> | undefined {
  const subtag = primaryOf(language);
  const file = Object.hasOwn(languageFiles, subtag) ? languageFiles[subtag] : undefined;
  if (!file || loaded.has(subtag)) return undefined;
  const known = loading.get(subtag);
  if (known) return known === failed ? undefined : known;
  const promise = file().then(
    ({ translations, [subtag]: words }) => {
      loaded.set(subtag, { strings: words as Strings, translations });
      made.clear();
    },
    () => void loading.set(subtag, failed),
  );
  loading.set(subtag, promise);
  return promise;
}

/**
 * A page's own words for a language, in place of ours or for a language that we do not have; what is left out stays
 * as it was, or English. A region (`de-AT`) keeps the others of its language. Elements on the page change at once.
 * What is no word of ours is ignored, and the console says so once.
 */
export function setStrings(language: string, strings: OwnStrings): void {
  const [tag = ''] = lineageOf(language);
  const given = knownWords(strings, (path) => {
    warnOf(path ? `“${path}”` : `what is no object: ${typeof strings}`);
  });
  const subtag = primaryOf(tag);
  if (!subtag) warnOf(`the language “${tag}”`);
  if (Object.hasOwn(languageFiles, subtag)) supplemented.add(subtag);
  const before = own.get(tag);
  own.set(tag, (words) => withOwnWords(before ? before(words) : words, given));
  made.clear();
  for (const listener of [...listeners]) listener();
}

function warnOf(what: string): void {
  if (refused.has(what)) return;
  refused.add(what);
  console.warn(`openness-widgets: setStrings() ignores ${what}, which is none of its words.`);
}

/** Calls back when a page has given words of its own; `false` ends that. */
export function onStrings(listener: () => void, isListening: boolean): void {
  if (isListening) listeners.add(listener);
  else listeners.delete(listener);
}
