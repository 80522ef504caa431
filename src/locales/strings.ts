import { primaryOf } from '../dataset/primary-language.js';
import { ownOf } from '../dataset/own-of.js';
import type { Translations } from '../dataset/translated.js';
import { en, type Strings } from './en.js';
import { languageFiles } from './languages.js';

/** The words that are here, and the language that they are in. */
export interface LoadedStrings {
  strings: Strings;
  language: string;
  /** The texts of published rubrics; none in English, which they are written in. */
  translations?: Translations;
}

const english: LoadedStrings = { strings: en, language: 'en' };
const loaded = new Map([['en', english]]);
const loading = new Map<string, Promise<void>>();
/** Stands for words that could not be had: browsers do not ask for a module twice. */
const failed = Promise.resolve();

/** What `setStrings` does here, on pages that load it. */
export const ownWords: {
  /** Lays the page's own words over ours, as far as these are here. */
  layOver?: (language: string, ours: LoadedStrings | undefined) => LoadedStrings | undefined;
  /** Is called when there are others. */
  onChange?: () => void;
} = {};

/** The words of a language as far as they have been loaded, and English ones else. */
export function stringsFor(language: string): LoadedStrings {
  const ours = loaded.get(primaryOf(language));
  const own = ownWords.layOver?.(language, ours) ?? ours;
  return own ?? (language === 'en' ? english : stringsFor('en'));
}

/**
 * Loads the words of a language. Undefined where nothing is to be waited for: they are here, or there are none, or
 * they could not be had, and the words stay English.
 */
export function loadStrings(language: string): Promise<void> | undefined {
  const subtag = primaryOf(language);
  const file = ownOf(languageFiles, subtag);
  if (!file || loaded.has(subtag)) return undefined;
  const known = loading.get(subtag);
  if (known) return known === failed ? undefined : known;
  const promise = file().then(
    ({ translations, [subtag]: strings }) => {
      loaded.set(subtag, { strings: strings as Strings, translations, language: subtag });
    },
    () => void loading.set(subtag, failed),
  );
  loading.set(subtag, promise);
  return promise;
}
