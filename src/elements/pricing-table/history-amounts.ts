import type { Wording } from '../../shared/wording.js';
import type { DrawnPeriod } from './history-choice.js';
import { heightOf, type Layout, type LinePieces, textIn, type TextView, widthOf } from './history-drawing.js';
import { printPeriodPrice } from './history-names.js';
import type { Scales } from './history-path.js';
import { type Box, firstFree } from './history-place.js';

/** Where a price begins to hold, and until where it does. */
export interface Step {
  text: string;
  x: number;
  y: number;
  endX: number;
}

/** Amounts are bold, and stand a little apart. */
const boldness = 1.1;
/** Within this distance a reader sees the same amount at the same height as one. */
const nearby = 60;

/** Prices at their steps as far as there is room. What is `printed` has its place `taken` from then on. */
export function placeAmounts(
  steps: Step[],
  { printed, taken }: { printed: Step[]; taken: Box[] },
  plot: Box,
  layout: Layout,
): TextView[] {
  const placed: TextView[] = [];
  for (const step of steps) {
    if (printed.some((other) => isSame(step, other))) continue;
    const size = { width: widthOf([step.text], layout) * boldness, height: heightOf([step.text], layout) };
    const box = firstFree(placesFor(step, size), taken, plot);
    if (!box) continue;
    printed.push(step);
    taken.push(box);
    placed.push(textIn(box, [step.text], 'start', layout));
  }
  return placed;
}

/** At the beginning of a step, at its end, in its middle, or beside it: above the line, else below. */
function placesFor({ x, y, endX }: Step, size: { width: number; height: number }): Box[] {
  const lefts = [x, endX - size.width, (x + endX - size.width) / 2];
  const besides = [endX + 6, x - size.width - 6];
  return [
    ...lefts.flatMap((left) => [y - size.height - 4, y + 4].map((top) => ({ x: left, y: top, ...size }))),
    ...besides.map((left) => ({ x: left, y: y - size.height / 2, ...size })),
  ];
}

/** Two models with the same price, and a price that goes on under another condition, need it printed once. */
const isSame = (one: Step, other: Step) =>
  one.text === other.text && Math.abs(one.y - other.y) < 1 && Math.abs(one.x - other.x) < nearby;

/** The steps of all lines: the last ones and then the first ones, which tell most, and those between. */
export function stepsOf(
  lines: LinePieces[],
  scales: Scales,
  wording: Wording,
): { ends: Step[]; between: Step[] } {
  const all = lines.map((line) =>
    changesOf(line.periods).map((period) => toStep(period, line, scales, wording)),
  );
  return {
    ends: [
      ...all.flatMap((steps) => steps.slice(-1)),
      ...all.flatMap((steps) => steps.slice(0, -1).slice(0, 1)),
    ],
    between: all.flatMap((steps) => steps.slice(1, -1)),
  };
}

/** Periods whose price is not the one before. */
const changesOf = (periods: DrawnPeriod[]) =>
  periods.filter(({ amount }, index) => amount !== periods[index - 1]?.amount);

function toStep(period: DrawnPeriod, { line }: LinePieces, scales: Scales, wording: Wording): Step {
  const { amount, span } = period;
  return {
    text: printPeriodPrice(period, line, wording),
    x: scales.x(span.start),
    y: scales.y(amount),
    endX: scales.x(span.end),
  };
}
