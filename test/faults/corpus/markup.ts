import { attributes } from './markup/attributes.js';
import { comments } from './markup/comments.js';
import { directions } from './markup/directions.js';
import { drawings } from './markup/drawings.js';
import { formulas } from './markup/formulas.js';
import { handlers } from './markup/handlers.js';
import { markdown } from './markup/markdown.js';
import { mutation } from './markup/mutation.js';
import { polyglots } from './markup/polyglots.js';
import { scripts } from './markup/scripts.js';
import { styles } from './markup/styles.js';
import { tags } from './markup/tags.js';
import { templates } from './markup/templates.js';

// Texts that are more than texts where somebody takes them for markup, written for this suite. CALL stands for
// what they would run and LEAK for what they would fetch. All are shorter than any limit of the format.

export const markupClasses = {
  tags,
  handlers,
  mutation,
  drawings,
  templates,
  styles,
  attributes,
  comments,
  markdown,
  scripts,
  polyglots,
  formulas,
  directions,
};

export const markup: readonly string[] = Object.values(markupClasses).flat();

/** One of each class, for what is too dear to do with all. */
export const markupSample: readonly string[] = Object.values(markupClasses).flatMap((texts) =>
  texts.slice(0, 1),
);

/** The payload with what it would run and fetch. */
export const armed = (payload: string, call: string, leak: string): string =>
  payload.replaceAll('CALL', () => call).replaceAll('LEAK', () => leak);

/** Half characters cannot be written into an address. */
export const addressable = (text: string): string => text.replace(/\p{Cs}/gu, '\ufffd');
