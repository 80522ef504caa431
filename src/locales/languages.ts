import type { Translations } from '../dataset/translated.js';
import type { Strings } from './en.js';

/** What is loaded for a language: the words of the elements under its tag, and the texts of published rubrics. */
export interface LanguageFile {
  readonly [language: string]: Strings | Translations;
  readonly translations: Translations;
}

/** Languages besides English, each in a file of its own. They are written out so that bundlers find them. */
export const languageFiles: Readonly<Record<string, () => Promise<LanguageFile>>> = {
  ar: () => import('./ar.js'),
  de: () => import('./de.js'),
  es: () => import('./es.js'),
  fr: () => import('./fr.js'),
  he: () => import('./he.js'),
  it: () => import('./it.js'),
  ja: () => import('./ja.js'),
  nl: () => import('./nl.js'),
  pl: () => import('./pl.js'),
  pt: () => import('./pt.js'),
  zh: () => import('./zh.js'),
};
