import { Resvg } from '@resvg/resvg-js';
import { creditLines } from '../../src/render/sheet-credit.js';
import type { Sheet, SheetCell, SheetEntry } from '../../src/render/index.js';
import type { Shape } from '../../src/render/svg-block.js';
import { type Picture } from '../../src/render/svg-print.js';
import { normalise } from './documents.js';

/** Whether a strict reader of XML takes the document. */
export function isWellFormed(svg: string): boolean {
  try {
    new Resvg(svg, { font: { loadSystemFonts: false } });
    return true;
  } catch {
    return false;
  }
}

/** The texts of a picture in the order of the document, one a line. */
export function textsOf(svg: string): string[] {
  const texts = [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/gs)].map(([, inner = '']) => inner);
  return texts.map((inner) => normalise(decode(inner.replace(/<[^>]*>/g, ''))));
}

export const decode = (text: string): string =>
  text.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));

/** All that a sheet says besides the heads of its columns, in reading order. */
export function sheetTexts(sheet: Sheet): string[] {
  const { title, summary, notices, groups, footnotes } = sheet;
  const rows = groups.flatMap((group) => [
    group.name ?? '',
    group.name ? (group.text ?? '') : '',
    ...group.rows.flatMap(({ head, cells }) => [
      ...cells.slice(0, sheet.headColumn).flatMap(cellTexts),
      head.text,
      ...head.details,
      ...cells.slice(sheet.headColumn).flatMap(cellTexts),
    ]),
  ]);
  return [
    title.text,
    ...summary.flatMap(({ label = '', text }) => (label === title.text ? [text] : [label, text])),
    ...notices,
    ...rows,
    ...footnotes,
    ...creditLines(sheet).map((line) => line.map(({ text }) => text).join('')),
  ].filter(Boolean);
}

const cellTexts = ({ entries, ...cell }: SheetCell): string[] =>
  entries
    ? [...entries.flatMap(entryTexts), ...cell.details, ...cell.links.map(({ text }) => text)]
    : entryTexts(cell);

const entryTexts = ({ name = '', text, best = '', details, links }: SheetEntry): string[] => [
  name,
  text,
  best,
  ...details,
  ...links.map((link) => link.text),
];

/** Where something is drawn. */
export interface Place {
  what: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Of bold letters without accents and tails, as a share of the size. */
const ascent = 0.76;
const descent = 0.2;

/** The places of all texts, marks and bars, line by line. */
export function placesOf({ shapes }: Pick<Picture, 'shapes'>): Place[] {
  return shapes.flatMap((shape, index) => places(shape, index));
}

function places(shape: Shape, index: number): Place[] {
  if (shape.kind === 'text') {
    return shape.lines.map(({ runs, width }, line) => {
      const size = Math.max(...runs.map((run) => run.size));
      const y = shape.y + line * shape.lineHeight;
      const left = shape.anchor === 'end' ? shape.x - width : shape.x;
      const what = runs.map(({ text }) => text).join('');
      return { what, left, right: left + width, top: y - ascent * size, bottom: y + descent * size };
    });
  }
  const { x, y } = shape;
  const [width, height] = shape.kind === 'mark' ? [shape.size, shape.size] : [shape.width, shape.height];
  // The filled part of a bar lies on its track.
  if (shape.kind === 'box' && shape.ink === 'ink' && shape.radius) return [];
  return [{ what: `${shape.kind} ${index}`, left: x, right: x + width, top: y, bottom: y + height }];
}

/** Pairs that lie on each other. */
export function overlapsOf(all: Place[]): string[] {
  const sorted = [...all].sort((one, other) => one.top - other.top);
  return sorted.flatMap((place, index) => {
    const found: string[] = [];
    for (let next = index + 1; next < sorted.length; next += 1) {
      const other = sorted[next];
      if (!other || other.top >= place.bottom - 0.01) break;
      if (other.left < place.right - 0.01 && place.left < other.right - 0.01)
        found.push(`${place.what} / ${other.what}`);
    }
    return found;
  });
}

export const outsideOf = (all: Place[], { width, height }: Pick<Picture, 'width' | 'height'>): string[] =>
  all
    .filter(
      ({ left, right, top, bottom }) => left < 0 || top < 0 || right > width + 0.01 || bottom > height + 0.01,
    )
    .map(({ what }) => what);
