import type { DrawnPeriod } from './history-choice.js';
import type { HistoryLine } from './history-line.js';
import type { Piece, Point } from './history-path.js';
import { type Box, textWidth } from './history-place.js';

/** A chart of one size. All numbers are units of its viewBox, and a unit is about one CSS pixel. */
export interface HistoryDrawing extends Layout {
  plot: Box;
  priceTicks: { y: number; text: TextView }[];
  timeTicks: { x: number; text: TextView }[];
  /** The day that prices are asked for; absent where it is far from all that is known. */
  asOf?: { x: number; text: TextView };
  lines: LineDrawing[];
  /** Prices that are printed at their step. */
  amounts: TextView[];
}

export interface Layout {
  size: 'wide' | 'medium' | 'narrow';
  width: number;
  height: number;
  fontSize: number;
}

/** Rows of text. `x` is where they are anchored, `y` the baseline of the first one. */
export interface TextView {
  x: number;
  y: number;
  rows: string[];
  anchor: Anchor;
  /** The room that it takes. */
  box: Box;
}

export type Anchor = 'start' | 'middle' | 'end';

export interface LineDrawing extends LineLook, LabelDrawing {
  past: Point[][];
  /** What is stated for days after today. */
  future: Point[][];
  /** Where a price begins. */
  steps: Point[];
  /** At the left edge: the price is older than the axis. */
  earlier: Point[];
  /** Where the line stops because nobody knows how it went on. */
  unknownEnds: Point[];
}

export interface LineLook {
  /** What gives a line its dashes and its marker, from 0. */
  style: number;
  /** What gives it its colour, from 0; the same for all lines of one model. */
  colour: number;
}

export interface LabelDrawing {
  label: TextView;
  /** A short piece of the line beside its label. */
  sample: { from: Point; to: Point };
  /** From the end of the line to a label that stands apart from it. */
  leader?: Point[];
}

/** A line with what its label says. */
export interface NamedLine extends LineLook {
  line: HistoryLine;
  label: string;
}

/** A line with its strokes, before its label has a place. */
export interface LinePieces extends NamedLine {
  periods: DrawnPeriod[];
  pieces: Piece[];
}

/** In units of the font size. */
const rowHeight = 1.2;
const ascent = 0.95;

export const heightOf = (rows: string[], { fontSize }: Layout): number => rows.length * rowHeight * fontSize;

export const widthOf = (rows: string[], { fontSize }: Layout): number =>
  rows.reduce((widest, row) => Math.max(widest, textWidth(row)), 0) * fontSize;

/** Rows of text in a box that is at least as wide as they are. */
export function textIn(box: Box, rows: string[], anchor: Anchor, { fontSize }: Layout): TextView {
  const share = { start: 0, middle: 0.5, end: 1 }[anchor];
  return { x: box.x + box.width * share, y: box.y + ascent * fontSize, rows, anchor, box };
}
