import type { Dataset } from '../dataset/schema.js';
import type { translateDataset } from '../dataset/translate.js';
import { noForeignTexts, type Translations } from '../dataset/translated.js';
import type { Strings } from '../locales/en.js';
import { type LoadedStrings, stringsFor } from '../locales/strings.js';
import { type Format, formatFor } from './format.js';

/** All that turns data into words of one language. */
export interface Wording {
  strings: Strings;
  /** The language that was asked for. */
  language: string;
  /** The language that the strings are in. */
  stringsLanguage: string;
  /** Texts of published rubrics in that language. */
  translations?: Translations | undefined;
  /** Texts of the data that are in another language than the strings, with the tag of that language. */
  foreign: ReadonlyMap<string, string>;
  format: Format;
}

/**
 * Numbers, money and dates follow the language asked for; the strings do where theirs have been loaded. Lists stand
 * inside sentences, so their "and" is in the language of the strings.
 */
export function wordingFor(language: string): Wording {
  const loaded = stringsFor(language);
  const format = formatFor(language);
  // What has the right words may have got the right numbers later.
  const key = `${language} ${format.locale}`;
  const known = wordings.get(loaded)?.get(key);
  if (known) return known;
  const { strings, language: stringsLanguage, translations } = loaded;
  const wording = {
    strings,
    language,
    stringsLanguage,
    translations,
    foreign: noForeignTexts,
    format: { ...format, list: formatFor(stringsLanguage).list },
  };
  wordings.set(loaded, (wordings.get(loaded) ?? new Map<string, Wording>()).set(key, wording));
  return wording;
}

/** Made once for all elements of a page, until it gets other words. */
const wordings = new WeakMap<LoadedStrings, Map<string, Wording>>();

/** The data in the words of the reader, and which of their texts are in another language. */
export function localise(
  dataset: Dataset,
  wording: Wording,
  translate: typeof translateDataset,
): { dataset: Dataset; wording: Wording } {
  const { dataset: translated, foreign } = translate(dataset, wording);
  return { dataset: translated, wording: foreign === wording.foreign ? wording : { ...wording, foreign } };
}
