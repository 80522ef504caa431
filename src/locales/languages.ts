import type { Translations } from '../dataset/translate.js';
import type { Strings } from './en.js';

/** What is loaded for a language: the words of the elements, and the texts of the published rubrics. */
export interface LanguageFile {
  strings: Strings;
  translations: Translations;
}

/** Languages besides English, each in a file of its own. They are written out so that bundlers find them. */
export const languageFiles: Readonly<Record<string, () => Promise<LanguageFile>>> = {
  ar: () => import('./ar.js').then(({ ar: strings, translations }) => ({ strings, translations })),
  de: () => import('./de.js').then(({ de: strings, translations }) => ({ strings, translations })),
  es: () => import('./es.js').then(({ es: strings, translations }) => ({ strings, translations })),
  fr: () => import('./fr.js').then(({ fr: strings, translations }) => ({ strings, translations })),
  he: () => import('./he.js').then(({ he: strings, translations }) => ({ strings, translations })),
  it: () => import('./it.js').then(({ it: strings, translations }) => ({ strings, translations })),
  ja: () => import('./ja.js').then(({ ja: strings, translations }) => ({ strings, translations })),
  nl: () => import('./nl.js').then(({ nl: strings, translations }) => ({ strings, translations })),
  pl: () => import('./pl.js').then(({ pl: strings, translations }) => ({ strings, translations })),
  pt: () => import('./pt.js').then(({ pt: strings, translations }) => ({ strings, translations })),
  zh: () => import('./zh.js').then(({ zh: strings, translations }) => ({ strings, translations })),
};
