import type { DrawnPeriod } from './history-choice.js';

export interface Point {
  x: number;
  y: number;
}

/** From times and amounts to units of the drawing. */
export interface Scales {
  x: (milliseconds: number) => number;
  y: (amount: number) => number;
}

/** A price while it stays the same. */
export interface Piece {
  from: Point;
  to: Point;
  start: number;
  end: number;
  /** That it lies after today. */
  isFuture: boolean;
}

/** One stroke, or two where a price that holds today is known to hold for some time to come. */
export function toPieces({ span, amount }: DrawnPeriod, scales: Scales, present: number): Piece[] {
  const y = scales.y(amount);
  const piece = (start: number, end: number): Piece => ({
    from: { x: scales.x(start), y },
    to: { x: scales.x(end), y },
    start,
    end,
    isFuture: start >= present,
  });
  const isSplit = span.start < present && present < span.end;
  return isSplit ? [piece(span.start, present), piece(present, span.end)] : [piece(span.start, span.end)];
}

/** Strokes as continuous paths. Where a price ends before the next one begins, the gap stays. */
export function toPaths(pieces: Piece[]): { past: Point[][]; future: Point[][] } {
  const paths = { past: [] as Point[][], future: [] as Point[][] };
  let path: Point[] = [];
  pieces.forEach((piece, index) => {
    const before = pieces[index - 1];
    const continues = before?.end === piece.start;
    if (continues && before.isFuture === piece.isFuture) {
      path.push(piece.from, piece.to);
      return;
    }
    path = [...(continues ? [before.to] : []), piece.from, piece.to];
    paths[piece.isFuture ? 'future' : 'past'].push(path);
  });
  return { past: paths.past.map(withoutRepeats), future: paths.future.map(withoutRepeats) };
}

const withoutRepeats = (path: Point[]) =>
  path.filter(({ x, y }, index) => index === 0 || path[index - 1]?.x !== x || path[index - 1]?.y !== y);
