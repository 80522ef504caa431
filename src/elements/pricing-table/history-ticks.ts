import type { Wording } from '../../shared/wording.js';
import { type Domain, type Tick, timeTickChoices } from './history-axis.js';
import { type HistoryDrawing, heightOf, type Layout, textIn, widthOf } from './history-drawing.js';
import type { Scales } from './history-path.js';
import { type Box, overlaps } from './history-place.js';
import type { Moment } from './offer-validity.js';

type PriceTick = HistoryDrawing['priceTicks'][number];
type TimeTick = HistoryDrawing['timeTicks'][number];

/** Between a text and what it belongs to, and between two texts. */
const gap = 6;
/** From the axis down to the dates, below half the height of its 0. */
const dateGap = 8;

/** The room to the left of the plot that the prices take. */
export const priceAxisWidth = (ticks: Tick[], layout: Layout): number =>
  widthOf(
    ticks.map(({ text }) => text),
    layout,
  ) + gap;

export function printPriceTick({ value, text }: Tick, scales: Scales, plot: Box, layout: Layout): PriceTick {
  const y = scales.y(value);
  const height = heightOf([text], layout);
  const box = { x: 0, y: y - height / 2, width: plot.x - gap, height };
  // Half a number would be another number.
  const isWhole = widthOf([text], layout) <= box.width + 0.01;
  return { y, text: textIn(box, isWhole ? [text] : [], 'end', layout) };
}

/** The closest ticks whose texts do not touch; the widest ones, as far as there is room, where all do. */
export function printTimeTicks(
  domain: Domain,
  scales: Scales,
  plot: Box,
  layout: Layout,
  wording: Wording,
): TimeTick[] {
  const choices = timeTickChoices(domain, wording).map((ticks) =>
    ticks.map((tick) => printTimeTick(tick, scales, plot, layout)),
  );
  return choices.find((ticks) => withRoom(ticks).length === ticks.length) ?? withRoom(choices.at(-1) ?? []);
}

function printTimeTick({ value, text }: Tick, scales: Scales, plot: Box, layout: Layout): TimeTick {
  const x = scales.x(value);
  const rows = monthOverYear(text);
  const width = widthOf(rows, layout);
  const height = heightOf(rows, layout);
  const left = Math.min(Math.max(x - width / 2, 0), layout.width - width);
  const box = { x: left, y: plot.y + plot.height + dateGap, width, height };
  return { x, text: textIn(box, rows, 'middle', layout) };
}

/** "July 2025" in two rows; a language that writes no space between the two keeps them in one. */
function monthOverYear(text: string): string[] {
  const space = text.trim().lastIndexOf(' ');
  return space < 0 ? [text] : [text.slice(0, space), text.slice(space + 1)];
}

function withRoom(ticks: TimeTick[]): TimeTick[] {
  return ticks.reduce<TimeTick[]>((kept, tick) => {
    const { box } = tick.text;
    const wide = { ...box, x: box.x - gap, width: box.width + gap * 2 };
    return kept.some(({ text }) => overlaps(wide, text.box)) ? kept : [...kept, tick];
  }, []);
}

/** The day above the plot, at its rule; none where the day is not on the axis. */
export function printAsOf(
  asOf: Moment,
  domain: Domain,
  scales: Scales,
  layout: Layout,
  { strings, format }: Wording,
): HistoryDrawing['asOf'] {
  if (!(asOf.milliseconds >= domain.start && asOf.milliseconds <= domain.end)) return undefined;
  const x = scales.x(asOf.milliseconds);
  const rows = [strings.asOf(format.date(asOf.text))];
  const width = widthOf(rows, layout);
  const box = {
    x: Math.min(Math.max(x - width / 2, 0), Math.max(layout.width - width, 0)),
    y: 0,
    width,
    height: heightOf(rows, layout),
  };
  return { x, text: textIn(box, rows, 'middle', layout) };
}
