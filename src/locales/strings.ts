import { en, type Strings } from './en.js';
import { languageFiles } from './languages.js';

/** The words that are here, and the language that they are in. */
export interface LoadedStrings {
  strings: Strings;
  language: string;
}

const loaded = new Map<string, Strings>([['en', en]]);
const own = new Map<string, Partial<Strings>>();
const loading = new Map<string, Promise<void>>();
const listeners = new Set<() => void>();
/** Stands for words that could not be had: browsers do not ask for a module twice. */
const failed = Promise.resolve();

/** `pt` for `pt-BR` and for `PT_br`. */
const subtagOf = (language: string): string => (/^[a-z]+/i.exec(language)?.[0] ?? '').toLowerCase();

/** The words of a language as far as they have been loaded, and English ones else. */
export function stringsFor(language: string): LoadedStrings {
  const subtag = subtagOf(language);
  const strings = loaded.get(subtag);
  return strings ? { strings, language: subtag } : { strings: en, language: 'en' };
}

/**
 * Loads the words of a language. Undefined where nothing is to be waited for: they are here, or there are none, or
 * they could not be had, and the words stay English.
 */
export function loadStrings(language: string): Promise<void> | undefined {
  const subtag = subtagOf(language);
  const file = Object.hasOwn(languageFiles, subtag) ? languageFiles[subtag] : undefined;
  if (!file || loaded.has(subtag)) return undefined;
  const known = loading.get(subtag);
  if (known) return known === failed ? undefined : known;
  const promise = file().then(
    (strings) => void loaded.set(subtag, { ...strings, ...own.get(subtag) }),
    () => void loading.set(subtag, failed),
  );
  loading.set(subtag, promise);
  return promise;
}

/**
 * A page's own words for a language, in place of ours or for a language that we do not have; what is left out stays
 * as it was, or English. Elements on the page change at once.
 */
export function setStrings(language: string, strings: Partial<Strings>): void {
  const subtag = subtagOf(language);
  const all = { ...own.get(subtag), ...strings };
  own.set(subtag, all);
  const isOurs = Object.hasOwn(languageFiles, subtag);
  const base = loaded.get(subtag) ?? (isOurs ? undefined : en);
  if (base) loaded.set(subtag, { ...base, ...all });
  for (const listener of [...listeners]) listener();
}

/** Calls back when a page has given words of its own; `false` ends that. */
export function onStrings(listener: () => void, isListening: boolean): void {
  if (isListening) listeners.add(listener);
  else listeners.delete(listener);
}
