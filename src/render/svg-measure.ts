import { type WidthRange, widthRanges } from './fonts/advance-widths.js';

const digitsPerWidth = 2;
const base = 36;
/** In thousandths of the font size, for scripts that the table leaves out. */
const wide = 1000;
const emoji = 1400;
const other = 850;

const zeroWidth = /[\p{Mn}\p{Me}\p{Cf}\ufe00-\ufe0f]/u;
const fullWidth =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;
const pictograph = /\p{Extended_Pictographic}/u;

const known = { regular: new Map<string, number>(), bold: new Map<string, number>() };

/** How wide a text is at most, in the unit of the size. Nothing that is drawn is asked: server and browser agree. */
export function textWidth(text: string, size: number, isBold = false): number {
  let thousandths = 0;
  for (const character of text) thousandths += widthOf(character, isBold);
  return (thousandths * size) / 1000;
}

function widthOf(character: string, isBold: boolean): number {
  const widths = isBold ? known.bold : known.regular;
  const width = widths.get(character) ?? findWidth(character, isBold);
  widths.set(character, width);
  return width;
}

function findWidth(character: string, isBold: boolean): number {
  const codePoint = character.codePointAt(0) ?? 0;
  for (const range of widthRanges) {
    const width = readWidth(range, codePoint - range.first, isBold);
    if (width !== undefined) return width;
  }
  if (zeroWidth.test(character)) return 0;
  if (fullWidth.test(character) || isIdeograph(codePoint)) return wide;
  return pictograph.test(character) ? emoji : other;
}

function readWidth({ regular, bold }: WidthRange, place: number, isBold: boolean): number | undefined {
  const start = place * digitsPerWidth;
  const digits = start < 0 ? '' : (isBold ? bold : regular).slice(start, start + digitsPerWidth);
  return digits ? Number.parseInt(digits, base) : undefined;
}

const isIdeograph = (codePoint: number) => codePoint >= 0x20000 && codePoint <= 0x3fffd;

/** Whether a line may end before and after the character without a space: between ideographs and syllables. */
export const isFullWidth = (character: string): boolean =>
  fullWidth.test(character) || isIdeograph(character.codePointAt(0) ?? 0);

/** Whether the character belongs to the one before it and never starts a line. */
export const isAttached = (character: string): boolean => /[\p{M}\p{Cf}\ufe00-\ufe0f]/u.test(character);
