import {
  heightOf,
  type LabelDrawing,
  type Layout,
  type LinePieces,
  textIn,
  widthOf,
} from './history-drawing.js';
import type { Piece, Point } from './history-path.js';
import { type Box, firstFree, spread, textWidth, wrapText } from './history-place.js';

/** The piece of the line before a label, and what lies between the two. */
const sampleWidth = 18;
const gap = 5;
/** Of the width of the chart. */
const widestMargin = 0.36;
const narrowestMargin = 0.22;
/** Where a line ends before this share of the plot, its label would be too far away in the margin. */
const nearEnd = 0.8;

/** How far the labels in the margin may stand above and below the plot, where the day and the dates are. */
const overhang = 5;

export interface PlacedLabel extends LabelDrawing {
  line: LinePieces;
}

/** The room to the right of the plot that the labels take. */
export function labelMargin(labels: string[], layout: Layout): number {
  const wanted = widthOf(labels, layout) + sampleWidth + gap * 2;
  return Math.min(Math.max(wanted, narrowestMargin * layout.width), widestMargin * layout.width);
}

/**
 * Every label: beside the end of its line where that is free, else in the margin, moved apart. The places in the
 * plot are `taken` from then on.
 */
export function placeLabels(lines: LinePieces[], taken: Box[], plot: Box, layout: Layout): PlacedLabel[] {
  const inPlot = new Map<LinePieces, PlacedLabel>();
  for (const line of lines) {
    const end = endOf(line);
    if (end.x > plot.x + plot.width * nearEnd) continue;
    const found = placeInPlot(line, taken, plot, layout);
    if (!found) continue;
    inPlot.set(line, found);
    taken.push(withSample(found.label.box));
  }
  const inMargin = placeInMargin(
    lines.filter((line) => !inPlot.has(line)),
    plot,
    layout,
  );
  return lines.flatMap((line) => inPlot.get(line) ?? inMargin.get(line) ?? []);
}

const endOf = ({ pieces }: LinePieces): Point =>
  pieces.reduce((last, { to }) => (to.x > last.x ? to : last), pieces[0]?.to ?? { x: 0, y: 0 });

const withSample = ({ x, y, width, height }: Box): Box => ({
  x: x - sampleWidth - gap,
  y,
  width: width + sampleWidth + gap,
  height,
});

/** What a line covers, markers and vertical steps included. */
export function roomOf(pieces: Piece[]): Box[] {
  const reach = 4;
  return pieces.flatMap(({ from, to, start }, index) => {
    const before = pieces[index - 1];
    const flat = {
      x: from.x - reach,
      y: from.y - reach,
      width: to.x - from.x + reach * 2,
      height: reach * 2,
    };
    if (before?.end !== start || before.to.y === from.y) return [flat];
    const top = Math.min(before.to.y, from.y);
    return [flat, { x: from.x - 2, y: top, width: 4, height: Math.abs(before.to.y - from.y) }];
  });
}

/** The whole label to the right of the end, above the last price or below it, in as few rows as there is room. */
function placeInPlot(line: LinePieces, taken: Box[], plot: Box, layout: Layout): PlacedLabel | undefined {
  const choices = wholeLabels(line.label).map((rows) => ({ rows, places: placesFor(line, rows, layout) }));
  const box = firstFree(
    choices.flatMap(({ places }) => places),
    taken,
    plot,
  );
  const found = choices.find(({ places }) => places.some((place) => place === box));
  return box && found ? print(line, found.rows, box, layout) : undefined;
}

/** In one row, and in rows of about the same width. */
function wholeLabels(label: string): string[][] {
  return [1, 2, 3]
    .map((count) => wrapText(label, (textWidth(label) / count) * (count === 1 ? 1 : 1.2), count))
    .filter((rows) => !rows.at(-1)?.endsWith('…'));
}

function placesFor(line: LinePieces, rows: string[], layout: Layout): Box[] {
  const end = endOf(line);
  const start = line.pieces.at(-1)?.from ?? end;
  const size = { width: widthOf(rows, layout) + sampleWidth + gap, height: heightOf(rows, layout) };
  const above = end.y - size.height - gap;
  const below = end.y + gap;
  const left = end.x - size.width;
  return [
    { x: end.x + gap * 2, y: end.y - size.height / 2, ...size },
    { x: start.x, y: above, ...size },
    { x: left, y: above, ...size },
    { x: start.x, y: below, ...size },
    { x: left, y: below, ...size },
  ];
}

/** In the margin, at the height of the end or as near to it as the other labels allow. */
function placeInMargin(lines: LinePieces[], plot: Box, layout: Layout): Map<LinePieces, PlacedLabel> {
  const x = plot.x + plot.width + gap;
  const texts = rowsThatFit(lines, layout.width - x - sampleWidth - gap, plot, layout);
  const heights = texts.map((rows) => heightOf(rows, layout) + 2);
  const wanted = lines.map((line, index) => {
    const firstRow = heightOf([''], layout);
    return { y: endOf(line).y - firstRow / 2, height: heights[index] ?? 0 };
  });
  const tops = spread(wanted, plot.y - overhang, plot.y + plot.height + overhang);
  return new Map(
    lines.map((line, index) => {
      const rows = texts[index] ?? [];
      const box = { x, y: tops[index] ?? 0, width: layout.width - x, height: heightOf(rows, layout) };
      return [line, withLeader(print(line, rows, box, layout), endOf(line), plot)];
    }),
  );
}

/** Up to three rows for each label, fewer where the margin is not high enough for all. */
function rowsThatFit(lines: LinePieces[], width: number, plot: Box, layout: Layout): string[][] {
  const wrap = (mostRows: number) =>
    lines.map(({ label }) => wrapText(label, width / layout.fontSize, mostRows));
  const fits = (texts: string[][]) =>
    texts.reduce((sum, rows) => sum + heightOf(rows, layout) + 2, 0) <= plot.height + overhang * 2;
  return [3, 2].map(wrap).find(fits) ?? wrap(1);
}

function print(line: LinePieces, rows: string[], box: Box, layout: Layout): PlacedLabel {
  const text = { ...box, x: box.x + sampleWidth + gap, width: box.width - sampleWidth - gap };
  const y = box.y + heightOf(rows.slice(0, 1), layout) / 2;
  return {
    line,
    label: textIn(text, rows, 'start', layout),
    sample: { from: { x: box.x, y }, to: { x: box.x + sampleWidth, y } },
  };
}

/** A hairline where the end is near, but not right beside; over a long way it would look like a price. */
function withLeader(placed: PlacedLabel, end: Point, plot: Box): PlacedLabel {
  const target = { x: placed.sample.from.x - 3, y: placed.sample.from.y };
  const isBeside = target.x - end.x < 12 && Math.abs(end.y - target.y) < 4;
  const isNear = end.x < target.x && end.x > plot.x + plot.width * nearEnd;
  return isNear && !isBeside ? { ...placed, leader: [end, target] } : placed;
}
