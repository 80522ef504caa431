/** In characters, so that an id with a number behind it stays within the format's 200 code units. */
const longest = 80;

/**
 * A text as an id: lower case, accents folded, letters, digits and dots kept, one hyphen for anything else.
 * Empty where nothing is left.
 */
export function toSlug(text: string): string {
  const folded = text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC');
  const characters = Array.from(folded.replace(/[^\p{L}\p{N}.]+/gu, '-')).slice(0, longest);
  return characters
    .join('')
    .replace(/^[-.]+/, '')
    .replace(/(?<![-.])[-.]+$/, '');
}
