import { longestName, longestNote } from './limits.js';
import { printableText } from './printable-text.js';

/** The fields that hold sentences; every other text names something. */
const sentences = new Set(['note', 'text', 'question', 'description', 'citation', 'raw']);

/** Most texts are short and in letters that are one character each, and there are very many. */
export const plain = /^[ -~\u00a0-\u02ff\u2010-\u2027\u2500-\u27bf]*$/;

/**
 * Brings all texts of a dataset of our own into a form that can stand anywhere: without control characters, of
 * bounded length, and in Unicode's normal form C, so that two ids that look the same are the same. Links are not
 * touched: their own check refuses what is suspicious.
 */
export function tidy<Value>(value: Value, name = ''): Value {
  if (typeof value === 'string') {
    return name === 'url'
      ? value
      : (tidyText(value, sentences.has(name) ? longestNote : longestName) as Value);
  }
  if (typeof value === 'object' && value !== null) tidyMembers(value as Record<string, unknown>, name);
  return value;
}

function tidyMembers(object: Record<string, unknown>, name: string): void {
  const isList = Array.isArray(object);
  for (const key of Object.keys(object)) {
    const given = object[key];
    const value = tidy(given, isList ? name : key);
    const newKey = plain.test(key) ? key : tidyText(key, longestName);
    // A key that another one would become stays as it is, and is known to nobody.
    if (newKey !== key && !(newKey in object)) {
      Reflect.deleteProperty(object, key);
      object[newKey] = value;
    } else if (value !== given) object[key] = value;
  }
}

export function tidyText(text: string, longest: number): string {
  if (text.length <= longest && plain.test(text)) return text;
  // What printing takes away does not count, but there is no need to read a million letters for that.
  const head = text.slice(0, longest * 4);
  const printable = printableText(head.normalize('NFC')) || '\ufffd';
  return printable.length <= longest && head === text
    ? printable
    : `${cut(printable, longest - 1).trimEnd()}…`;
}

/** As much of the text as has room, without half a letter at its end. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const { Segmenter } = Intl as Partial<Pick<typeof Intl, 'Segmenter'>>;
  const letters = Segmenter && new Segmenter(undefined, { granularity: 'grapheme' }).segment(text);
  const end = letters?.containing(length)?.index ?? length;
  return text.slice(0, end).replace(/\p{Cs}$/u, '');
}
