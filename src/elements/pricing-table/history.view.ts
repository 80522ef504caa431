import { startOfDate } from '../../dataset/date.js';
import type { Dataset, Model } from '../../dataset/schema.js';
import type { Wording } from '../../shared/wording.js';
import type { Convert } from './convert.js';
import { chooseLines, type DrawnPeriod, drawnPeriods, type HistoryChoice } from './history-choice.js';
import { toDrawings } from './history-draw.js';
import type { HistoryDrawing, NamedLine } from './history-drawing.js';
import { type HistoryLine, toHistoryLines } from './history-line.js';
import { labelLines, nameLine, printPeriodPrice } from './history-names.js';
import { type HistoryTextView, toHistoryText } from './history-text.js';
import type { Moment } from './offer-validity.js';

export interface HistoryOptions {
  /** In the order in which their lines are named. */
  models: Model[];
  /** The meter whose prices are shown, such as `output`. */
  meter: string;
  /** The day that the chart marks. */
  asOf: Moment;
  /** The present instant as text of ISO 8601. */
  now: string;
  /** From the seller's currency to the one shown. */
  convert: Convert;
}

/** Prices over time, as a chart and as text. */
export interface HistoryView {
  caption: string;
  /** The chart in one sentence, for those who do not see it. */
  summary: string;
  /** The same chart in three sizes; none where no amount is known. */
  drawings: HistoryDrawing[];
  /** What is not drawn, and why. */
  notices: string[];
  /** What the marks of the chart mean, those that it has. */
  marks: string[];
  text: HistoryTextView;
}

/** Undefined where no offer of these models has a price of tokens for that meter. */
export function toHistoryView(
  dataset: Dataset,
  options: HistoryOptions,
  wording: Wording,
): HistoryView | undefined {
  const present = startOfDate(options.now) ?? options.asOf.milliseconds;
  const lines = toHistoryLines(dataset, { ...options, present });
  if (lines.length === 0) return undefined;
  const choice = chooseLines(lines);
  const meter = wording.strings.columnName(options.meter);
  const drawing = { currency: choice.currency, asOf: options.asOf, present };
  return {
    caption: captionOf(choice, meter, wording),
    summary: summaryOf(choice.shown, meter, present, wording),
    drawings: toDrawings(nameLines(choice.shown, wording), drawing, wording),
    notices: noticesOf(choice, wording),
    marks: marksOf(choice.shown, present, wording),
    text: toHistoryText(dataset, choice.shown, options.convert, wording),
  };
}

/** With the model where there is one, because its label then says only what tells the lines apart. */
function captionOf({ shown, currency }: HistoryChoice, meter: string, { strings }: Wording): string {
  const names = new Set(shown.map(({ model }) => model.name));
  const [name] = names;
  const caption = strings.historyCaption(meter, currency);
  return names.size === 1 && name ? strings.historyCaptionOf(name, caption) : caption;
}

function nameLines(lines: HistoryLine[], wording: Wording): NamedLine[] {
  const drawn = lines.filter((line) => drawnPeriods(line).length > 0);
  const labels = labelLines(drawn, wording);
  const models = [...new Set(drawn.map(({ model }) => model))];
  return drawn.map((line, style) => ({
    line,
    label: labels[style] ?? '',
    style,
    colour: models.indexOf(line.model),
  }));
}

const mostSummarised = 3;

/** "Output price per million tokens, 2 models, January 2025 to November 2026; A from $0.28 to $0.42". */
function summaryOf(lines: HistoryLine[], meter: string, present: number, wording: Wording): string {
  const { strings, format } = wording;
  const drawn = lines.filter((line) => drawnPeriods(line).length > 0);
  if (drawn.length === 0) return strings.historyNothing(meter);
  const times = drawn.flatMap(drawnPeriods).flatMap(({ span }) => [span.start, span.end]);
  const known = [present, ...times].filter(Number.isFinite).sort((one, other) => one - other);
  const month = (time = 0) => format.date(new Date(time).toISOString().slice(0, 7));
  const models = new Set(drawn.map(({ model }) => model)).size;
  const changes = drawn.slice(0, mostSummarised).map((line) => printChange(line, wording));
  const more = drawn.length - changes.length;
  const head = strings.historySummary(meter, models, month(known[0]), month(known.at(-1)));
  return [head, ...changes, ...(more > 0 ? [strings.historyMoreLines(more)] : [])].join('; ');
}

/** "A from $0.28 to $0.42, at most $1.68". */
function printChange(line: HistoryLine, wording: Wording): string {
  const { strings } = wording;
  const periods = drawnPeriods(line);
  const print = (period?: DrawnPeriod) => (period ? printPeriodPrice(period, line, wording) : '');
  const [first, last] = [print(periods[0]), print(periods.at(-1))];
  const highest = print(periods.reduce((high, period) => (period.amount > high.amount ? period : high)));
  const name = nameLine(line, wording);
  if (periods.every((period) => print(period) === first)) return strings.historySteady(name, first);
  const isPeakBetween = highest !== first && highest !== last;
  return strings.historyChange(name, first, last, isPeakBetween ? highest : undefined);
}

const mostNamed = 5;

function noticesOf({ inOtherCurrencies, leftOut, currency }: HistoryChoice, wording: Wording): string[] {
  const { strings, format } = wording;
  const others = format.list([...new Set(inOtherCurrencies.map((line) => line.currency))]);
  const models = firstNames(
    inOtherCurrencies.map(({ model }) => model.name),
    wording,
  );
  const lines = firstNames(
    leftOut.map((line) => nameLine(line, wording)),
    wording,
  );
  return [
    ...(models.length > 0 ? [strings.historyOtherCurrency(currency, others, format.list(models))] : []),
    // Names of lines have commas of their own.
    ...(lines.length > 0 ? [strings.historyLeftOut(lines.join('; '))] : []),
  ];
}

function firstNames(all: string[], { strings }: Wording): string[] {
  const names = [...new Set(all)];
  const more = names.length - mostNamed;
  return [...names.slice(0, mostNamed), ...(more > 0 ? [strings.historyMore(more)] : [])];
}

/** A mark is explained where it is drawn. */
function marksOf(lines: HistoryLine[], present: number, { strings }: Wording): string[] {
  const periods = lines.flatMap(drawnPeriods);
  const hasGap = lines.some(({ periods: all }) => all.some(({ amount }) => amount === undefined));
  const { historyMarks } = strings;
  return [
    ...(periods.some(({ span }) => span.start === -Infinity) ? [historyMarks.earlier] : []),
    ...(periods.some(({ span }) => span.end > present) ? [historyMarks.future] : []),
    ...(periods.some(({ span }) => span.isEndUnknown) ? [historyMarks.unknownEnd] : []),
    ...(periods.length > 0 && hasGap ? [historyMarks.gap] : []),
  ];
}
