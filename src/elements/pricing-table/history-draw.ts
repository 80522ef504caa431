import type { Wording } from '../../shared/wording.js';
import { type Domain, priceTicks, type Tick, timeDomain } from './history-axis.js';
import { type DrawnPeriod, drawnPeriods } from './history-choice.js';
import { placeAmounts, type Step, stepsOf } from './history-amounts.js';
import type { HistoryDrawing, Layout, LineDrawing, LinePieces, NamedLine } from './history-drawing.js';
import { labelMargin, type PlacedLabel, placeLabels, roomOf } from './history-labels.js';
import { type Scales, toPaths, toPieces } from './history-path.js';
import type { Box } from './history-place.js';
import { priceAxisWidth, printAsOf, printPriceTick, printTimeTicks } from './history-ticks.js';
import type { Moment } from './offer-validity.js';

/** At 240 px, the narrowest that an element gets, no text is smaller than 10 px. */
const layouts: Layout[] = [
  { size: 'wide', width: 640, height: 330, fontSize: 12 },
  { size: 'medium', width: 440, height: 310, fontSize: 12 },
  { size: 'narrow', width: 288, height: 310, fontSize: 12.5 },
];

export interface DrawingOptions {
  currency: string;
  asOf: Moment;
  /** The present in milliseconds. */
  present: number;
}

/** The same chart for wide, medium and narrow places; none where no amount is known. */
export function toDrawings(lines: NamedLine[], options: DrawingOptions, wording: Wording): HistoryDrawing[] {
  const drawn = lines.filter(({ line }) => drawnPeriods(line).length > 0);
  return drawn.length > 0 ? layouts.map((layout) => draw(drawn, layout, options, wording)) : [];
}

function draw(lines: NamedLine[], layout: Layout, options: DrawingOptions, wording: Wording): HistoryDrawing {
  const periods = lines.flatMap(({ line }) => drawnPeriods(line));
  const amounts = periods.map(({ amount }) => amount);
  const domain = timeDomain(periods, options.present, options.asOf.milliseconds);
  const prices = priceTicks(amounts, options.currency, wording);
  const plot = plotOf(lines, prices, layout);
  const scales = scalesOf(plot, domain, prices.at(-1)?.value ?? 1);
  const pieces = lines.map((line) => addPieces(line, scales, options.present));
  const taken = pieces.flatMap((line) => roomOf(line.pieces));
  const steps = stepsOf(pieces, scales, wording);
  const printed: Step[] = [];
  const endAmounts = placeAmounts(steps.ends, { printed, taken }, plot, layout);
  const labels = placeLabels(pieces, taken, plot, layout);
  const amountsBetween = placeAmounts(steps.between, { printed, taken }, plot, layout);
  const asOf = printAsOf(options.asOf, domain, scales, layout, wording);
  return {
    ...layout,
    plot,
    priceTicks: prices.map((tick) => printPriceTick(tick, scales, plot, layout)),
    timeTicks: printTimeTicks(domain, scales, plot, layout, wording),
    ...(asOf && { asOf }),
    lines: labels.map((label) => drawLine(label, scales)),
    amounts: [...endAmounts, ...amountsBetween],
  };
}

/** What the prices to the left, the labels to the right, the day above and the dates below leave. */
function plotOf(lines: NamedLine[], prices: Tick[], layout: Layout): Box {
  const x = Math.min(priceAxisWidth(prices, layout), layout.width / 2);
  const labels = lines.map(({ label }) => label);
  const margin = Math.min(labelMargin(labels, layout), (layout.width - x) * 0.6);
  const y = layout.fontSize * 1.9;
  return { x, y, width: layout.width - x - margin, height: layout.height - y - layout.fontSize * 3.2 };
}

function scalesOf(plot: Box, domain: Domain, highest: number): Scales {
  const length = domain.end - domain.start;
  const within = (time: number) => Math.min(Math.max(time, domain.start), domain.end);
  return {
    x: (time) => plot.x + ((within(time) - domain.start) / length) * plot.width,
    y: (amount) => plot.y + plot.height * (1 - Math.min(amount / highest, 1)),
  };
}

function addPieces(named: NamedLine, scales: Scales, present: number): LinePieces {
  const periods = drawnPeriods(named.line);
  return { ...named, periods, pieces: periods.flatMap((period) => toPieces(period, scales, present)) };
}

/** A new list with the old price is no step. */
const continues = ({ span, amount }: DrawnPeriod, before: DrawnPeriod | undefined) =>
  before?.span.end === span.start && before.amount === amount;

function drawLine({ line, ...label }: PlacedLabel, scales: Scales): LineDrawing {
  const { style, colour, periods, pieces } = line;
  const at = (time: number, amount: number) => ({ x: scales.x(time), y: scales.y(amount) });
  const isOlder = (period: DrawnPeriod) => period.span.start === -Infinity;
  return {
    style,
    colour,
    ...toPaths(pieces),
    steps: periods
      .filter((period, index) => !isOlder(period) && !continues(period, periods[index - 1]))
      .map(({ span, amount }) => at(span.start, amount)),
    earlier: periods.filter(isOlder).map(({ span, amount }) => at(span.start, amount)),
    unknownEnds: periods
      .filter(({ span }) => span.isEndUnknown)
      .map(({ span, amount }) => at(span.end, amount)),
    ...label,
  };
}
