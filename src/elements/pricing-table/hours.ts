import type { Offer } from '../../dataset/schema.js';
import { zonedTime } from '../../shared/zoned-time.js';

export type Windows = NonNullable<Offer['windows']>;

/** What a clock on the wall shows, in milliseconds since Monday 00:00; undefined for no such instant. */
type Clock = (milliseconds: number) => number | undefined;

/** Hours of a week, in milliseconds since Monday 00:00, `until` excluded. */
interface Span {
  from: number;
  until: number;
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const week = 7 * day;
/** Between two looks at a clock it is put forward or back at most once. */
const longestStep = 6 * hour;
/** A week in which the hours are skipped when clocks go forward, or a day that a zone left out, and some more. */
const furthest = 3 * week;
const clocks = new Map<string, Clock | undefined>();

/**
 * Whether an offer with these windows holds at an instant; undefined where its zone is unknown. Holidays that
 * a seller excludes are in no calendar here, so on such a day the answer is that of any other day.
 */
export function holdsAt(windows: Windows, milliseconds: number): boolean | undefined {
  const shown = clockOf(windows.zone)?.(milliseconds);
  if (shown === undefined) return undefined;
  return isWithin(spansOf(windows), shown) === (windows.applies === 'inside');
}

/** The next instant at which `holdsAt` answers differently; undefined where there is none or the zone is unknown. */
export function nextChange(windows: Windows, milliseconds: number): number | undefined {
  const clock = clockOf(windows.zone);
  const shown = clock?.(milliseconds);
  const spans = spansOf(windows);
  if (!clock || shown === undefined || lengthOf(spans) === week) return undefined;
  const isInside = isWithin(spans, shown);
  let instant = Math.floor(milliseconds);
  for (let at: number | undefined = shown; at !== undefined; at = clock(instant)) {
    if (isWithin(spans, at) !== isInside) return instant;
    if (instant > milliseconds + furthest) return undefined;
    const planned = instant + Math.min(untilBoundary(spans, at), longestStep);
    instant = findJump(clock, instant, planned) ?? planned;
  }
  return undefined;
}

/** The share of a week, 0 to 1, in which the offer holds, by the clock on the wall. */
export function shareOfWeek(windows: Windows): number {
  const inside = lengthOf(spansOf(windows)) / week;
  return windows.applies === 'inside' ? inside : 1 - inside;
}

/** The same text for the same hours of the same zone, however their ranges are written. */
export const hoursKey = (windows: Windows): string =>
  [windows.zone, ...spansOf(windows).map(({ from, until }) => `${from}-${until}`)].join(' ');

/** The ISO weekday that it is in a zone, 1 to 7; undefined where the zone is unknown. */
export function weekdayIn(zone: string, milliseconds: number): number | undefined {
  const shown = clockOf(zone)?.(milliseconds);
  return shown === undefined ? undefined : Math.floor(shown / day) + 1;
}

const spansKept = new WeakMap<Windows, Span[]>();

/** The hours in order, none of them twice. Windows do not change, and every row with hours asks at every update. */
function spansOf(windows: Windows): Span[] {
  const spans = spansKept.get(windows) ?? readSpans(windows);
  spansKept.set(windows, spans);
  return spans;
}

function readSpans({ ranges }: Windows): Span[] {
  const spans = ranges.flatMap(({ days, from, until }) =>
    days.flatMap((name) => spansOfDay(name, from, until)),
  );
  const merged: Span[] = [];
  for (const span of spans.sort((one, other) => one.from - other.from)) {
    const last = merged.at(-1);
    if (last && span.from <= last.until) last.until = Math.max(last.until, span.until);
    else merged.push(span);
  }
  return merged;
}

/** Hours past midnight belong to the day on which they begin; those past Sunday are at the start of the week. */
function spansOfDay(name: number, fromText: string, untilText: string): Span[] {
  const start = (name - 1) * day;
  const [from, until] = [timeOf(fromText), timeOf(untilText)];
  if (from === until) return [{ from: start, until: start + day }];
  const end = start + until + (from > until ? day : 0);
  if (end <= week) return [{ from: start + from, until: end }];
  return [
    { from: start + from, until: week },
    { from: 0, until: end - week },
  ];
}

function timeOf(text: string): number {
  const [hours = 0, minutes = 0] = text.split(':').map(Number);
  return hours * hour + minutes * minute;
}

const lengthOf = (spans: Span[]) => spans.reduce((sum, { from, until }) => sum + until - from, 0);

const isWithin = (spans: Span[], shown: number) =>
  spans.some(({ from, until }) => from <= shown && shown < until);

function untilBoundary(spans: Span[], shown: number): number {
  const ahead = spans.flatMap(({ from, until }) => [from, until]).filter((boundary) => boundary > shown);
  return Math.min(week, ...ahead) - shown;
}

/** The instant between two others at which the clock is put forward or back, where it is. */
function findJump(clock: Clock, before: number, after: number): number | undefined {
  const shown = clock(before);
  const isSteady = (instant: number) => {
    const later = clock(instant);
    return shown === undefined || later === undefined || (later - shown - instant + before) % week === 0;
  };
  if (isSteady(after)) return undefined;
  let [steady, jumped] = [before, after];
  while (jumped - steady > 1) {
    const middle = Math.floor((steady + jumped) / 2);
    if (isSteady(middle)) steady = middle;
    else jumped = middle;
  }
  return jumped;
}

function clockOf(zone: string): Clock | undefined {
  if (!clocks.has(zone)) clocks.set(zone, createClock(zone));
  return clocks.get(zone);
}

function createClock(zone: string): Clock | undefined {
  if (!zonedTime(0, zone)) return undefined;
  // All rows ask for the same instant.
  let last: { milliseconds: number; shown: number | undefined } | undefined;
  return (milliseconds) => {
    if (last?.milliseconds !== milliseconds) last = { milliseconds, shown: readClock(zone, milliseconds) };
    return last.shown;
  };
}

function readClock(zone: string, milliseconds: number): number | undefined {
  const time = zonedTime(milliseconds, zone);
  if (!time) return undefined;
  return (time.dayOfWeek - 1) * day + time.hour * hour + time.minute * minute + modulo(milliseconds, minute);
}

const modulo = (value: number, divisor: number) => ((value % divisor) + divisor) % divisor;
