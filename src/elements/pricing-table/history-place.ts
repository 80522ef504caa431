/** A rectangle of the drawing, in its units, `x` and `y` at the left and the top. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export const overlaps = (one: Box, other: Box): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;

export const isInside = (box: Box, bounds: Box): boolean =>
  box.x >= bounds.x &&
  box.y >= bounds.y &&
  box.x + box.width <= bounds.x + bounds.width &&
  box.y + box.height <= bounds.y + bounds.height;

/** The first place of several that is free and within bounds. */
export const firstFree = (places: Box[], taken: Box[], bounds: Box): Box | undefined =>
  places.find((place) => isInside(place, bounds) && !taken.some((box) => overlaps(place, box)));

/**
 * The tops of boxes that stand below each other, each as near to where it wants to be as the others allow. They
 * all stay between `top` and `bottom` where they fit there together.
 */
export function spread(wanted: { y: number; height: number }[], top: number, bottom: number): number[] {
  const order = wanted.map((item, index) => ({ ...item, index })).sort((one, other) => one.y - other.y);
  const tops = order.reduce<number[]>((placed, { y }, index) => {
    const above = index === 0 ? top : (placed[index - 1] ?? top) + (order[index - 1]?.height ?? 0);
    return [...placed, Math.max(y, above)];
  }, []);
  let limit = bottom;
  const result: number[] = [];
  for (const { index, height } of [...order].reverse()) {
    limit = Math.min(tops.pop() ?? top, limit - height);
    result[index] = limit;
  }
  return result;
}

/** What a character takes of the font size in the wide faces that pages use; there is no page to measure on. */
const widths: [pattern: RegExp, width: number][] = [
  [/^[.,:;'’|ijlI!()·\s]/u, 0.4],
  [/^[mMwW%—…@]/u, 1],
  [/^\p{Lu}/u, 0.76],
  [/^\p{Emoji_Presentation}/u, 1.4],
  [/^[\u1100-\uffff]/u, 1.05],
  [/^[\u{10000}-\u{10ffff}]/u, 1.2],
];
const usualWidth = 0.64;

/** About how wide a text is, in units of the font size, and rather too wide than too narrow. */
export const textWidth = (text: string): number =>
  graphemesOf(text).reduce((sum, character) => sum + characterWidth(character), 0);

const characterWidth = (character: string) =>
  widths.find(([pattern]) => pattern.test(character))?.[1] ?? usualWidth;

/** A text in rows no wider than `width`; what does not fit ends in an ellipsis. */
export function wrapText(text: string, width: number, mostRows: number): string[] {
  const rows: string[] = [];
  let rest = text.trim();
  while (rest && rows.length < mostRows - 1 && textWidth(rest) > width) {
    const row = firstRow(rest, width);
    rows.push(row.trimEnd());
    rest = rest.slice(row.length).trimStart();
  }
  return rest ? [...rows, clipText(rest, width)] : rows;
}

/** As many words as fit; where the first one does not, as many of its parts or else of its characters. */
function firstRow(text: string, width: number): string {
  return (
    takeParts(text, /(?<=\s)/u, width) || takeParts(text, /(?<=[/,_-])/u, width) || takeWidth(text, width)
  );
}

function takeParts(text: string, separator: RegExp, width: number): string {
  let row = '';
  for (const part of text.split(separator)) {
    if (textWidth((row + part).trimEnd()) > width) break;
    row += part;
  }
  return row;
}

function clipText(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  return `${takeWidth(text, width - textWidth('…')).trimEnd()}…`;
}

/** As many whole characters as fit, and at least one. */
function takeWidth(text: string, width: number): string {
  let taken = '';
  let sum = 0;
  for (const character of graphemesOf(text)) {
    sum += characterWidth(character);
    if (taken && sum > width) break;
    taken += character;
  }
  return taken;
}

let segmenter: Intl.Segmenter | undefined;

/** What a reader takes for one character: an accent or a skin tone stays with what it belongs to. */
function graphemesOf(text: string): string[] {
  // Firefox before 2024 has none; whole characters at least.
  if (!('Segmenter' in Intl)) return Array.from(text);
  segmenter ??= new Intl.Segmenter();
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
