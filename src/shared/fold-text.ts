/** Letters that Unicode does not take apart into a plain letter and a mark. */
const plainLetters: Record<string, string> = { ø: 'o', ł: 'l', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i' };

/** Most names have no other letters, and are folded thousands at a time. */
const plainText = /^[!-~]+(?: [!-~]+)*$/;

/** A text without case, accents and runs of white space: "Tülu" and "tulu" are one. */
export const foldText = (text: string): string => (plainText.test(text) ? text.toLowerCase() : foldAny(text));

const foldAny = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[øłđßæœı]/g, (letter) => plainLetters[letter] ?? letter)
    .replace(/\s+/g, ' ')
    .trim();

/** Sorts names by their letters and numbers by their value, the same for every reader. */
export const sortKey = (text: string): string =>
  foldText(text).replace(/\d+/g, (digits) => digits.padStart(12, '0'));
