import { fail } from './fail.js';

/** The normal form of the tag of a language, as it follows `--lang`. */
export function checkLanguage(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? fail('--lang', 'needs the tag of a language');
  } catch {
    return fail(tag, 'no tag of a language, such as de or pt-BR');
  }
}
