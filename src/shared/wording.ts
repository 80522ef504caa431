import { en, type Strings } from '../locales/en.js';
import { type Format, formatFor } from './format.js';

/** All that turns data into words of one language. */
export interface Wording {
  strings: Strings;
  /** The language that the strings are in. */
  stringsLanguage: string;
  format: Format;
}

/**
 * Strings are English until there are others; numbers, money and dates follow the language asked for. Lists
 * stand inside sentences, so their "and" is in the language of the strings.
 */
export const wordingFor = (language: string): Wording => ({
  strings: en,
  stringsLanguage: 'en',
  format: { ...formatFor(language), list: formatFor('en').list },
});
