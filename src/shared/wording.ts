import type { Strings } from '../locales/en.js';
import { stringsFor } from '../locales/strings.js';
import { type Format, formatFor } from './format.js';

/** All that turns data into words of one language. */
export interface Wording {
  strings: Strings;
  /** The language that the strings are in. */
  stringsLanguage: string;
  format: Format;
}

/**
 * Numbers, money and dates follow the language asked for; the strings do where theirs have been loaded. Lists stand
 * inside sentences, so their "and" is in the language of the strings.
 */
export function wordingFor(language: string): Wording {
  const { strings, language: stringsLanguage } = stringsFor(language);
  return {
    strings,
    stringsLanguage,
    format: { ...formatFor(language), list: formatFor(stringsLanguage).list },
  };
}
