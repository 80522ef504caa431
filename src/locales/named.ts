import { ownOf } from '../dataset/own-of.js';

/** The word for an id of the data; an id that has none is printed as words. */
export const named = (names: Readonly<Record<string, string>>, id: string): string =>
  ownOf(names, id) ?? id.replaceAll('-', ' ');

/** A word at the beginning of a line. */
export const capitalised = (text: string, language: string): string =>
  text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
