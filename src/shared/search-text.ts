import type { Model } from '../dataset/schema.js';
import { foldText } from './fold-text.js';

/** What a search looks through, folded once per model. */
export interface SearchText {
  text: string;
  readonly words: string[];
}

/** The name, the organisation, the base model and the aliases of a model. */
export function toSearchText({ id, name, organization, baseModel, aliases = [] }: Model): SearchText {
  const fields = [id, name, organization?.name ?? '', baseModel ?? '', ...aliases].map(foldText);
  return ofText([...new Set(fields)].join('\n'));
}

/** The same text with something more to find. */
export const withFields = ({ text }: SearchText, ...fields: string[]): SearchText =>
  ofText([text, ...fields.map(foldText)].join('\n'));

/** Words are asked for only where somebody looks for several. */
function ofText(text: string): SearchText {
  let words: string[] | undefined;
  return {
    text,
    get words() {
      return (words ??= [...new Set(wordsOf(text))]);
    },
  };
}

/**
 * Whether a text is found: as it stands, or else each of its words at the beginning of a word, in any order
 * and field ("llama meta"). It is never taken for a pattern.
 */
export function searchFor(search: string): (within: SearchText) => boolean {
  const phrase = foldText(search);
  const terms = wordsOf(phrase);
  return ({ text, words }) =>
    text.includes(phrase) ||
    (terms.length > 1 && terms.every((term) => words.some((word) => word.startsWith(term))));
}

const wordsOf = (text: string) => text.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
