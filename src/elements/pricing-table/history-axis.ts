import type { Wording } from '../../shared/wording.js';
import type { DrawnPeriod } from './history-choice.js';
import { formatMoney } from '../../shared/money-format.js';

export interface Domain {
  /** Milliseconds since 1970, UTC. */
  start: number;
  end: number;
}

/** A mark on an axis. */
export interface Tick {
  /** An amount, or milliseconds since 1970. */
  value: number;
  text: string;
}

const day = 86_400_000;
/** A shorter axis would show months that nobody asked about as if they were long. */
const leastSpan = 90 * day;
/** Room for a price that holds before the first known day, and for one without a last day. */
const openShare = 0.07;

/** The time that the periods speak of, with today, and with the day asked for where it is not far away. */
export function timeDomain(periods: DrawnPeriod[], present: number, asOf: number): Domain {
  const known = [present, ...periods.flatMap(({ span }) => [span.start, span.end])].filter(Number.isFinite);
  const start = least(known);
  const end = most(known);
  const reach = Math.max((end - start) / 3, leastSpan);
  const isNear = asOf >= start - reach && asOf <= end + reach;
  const first = isNear ? Math.min(start, asOf) : start;
  const last = isNear ? Math.max(end, asOf) : end;
  const length = Math.max(last - first, leastSpan);
  const isOpenAtStart = periods.some(({ span }) => span.start === -Infinity);
  const isOpenAtEnd = periods.some(({ span }) => span.end === Infinity);
  return {
    start: last - length * (isOpenAtStart ? 1 + openShare : 1),
    end: last + (isOpenAtEnd ? length * openShare : 0),
  };
}

const least = (values: number[]) => values.reduce((one, other) => Math.min(one, other), Infinity);
const most = (values: number[]) => values.reduce((one, other) => Math.max(one, other), -Infinity);

const priceSteps = [1, 2, 2.5, 5, 10];
const wantedPriceTicks = 4;

/** From 0 to the first step that is not below the highest amount; 0 and 1 where all is free. */
export function priceTicks(amounts: number[], currency: string, { format }: Wording): Tick[] {
  const step = niceStep(most([0, ...amounts]) / wantedPriceTicks);
  // Quotients of decimal fractions come out a hair too large.
  const count = Math.max(1, Math.ceil(most([0, ...amounts]) / step - 1e-9));
  return Array.from({ length: count + 1 }, (_, index) => {
    const value = index * step;
    return { value, text: index === 0 ? format.number(0) : formatMoney(format, value, currency) };
  });
}

function niceStep(least: number): number {
  const power = Math.floor(Math.log10(least));
  const factor = priceSteps.find((known) => known >= (least / 10 ** power) * (1 - 1e-9));
  const step = Number(`${factor ?? 10}e${power}`);
  return step > 0 && Number.isFinite(step) ? step : 1;
}

const monthSteps = [1, 3, 6, 12, 24, 60];
const mostTimeTicks = 6;

/** Beginnings of months, quarters, half-years or years, from the closest to the widest choice of them. */
export function timeTickChoices(domain: Domain, wording: Wording): Tick[][] {
  const years = (domain.end - domain.start) / (365 * day);
  const wide = [10, 20, 50, 100, 200, 500, 1000, 2000, 5000].map((count) => count * 12);
  return [...monthSteps, ...wide]
    .filter((step) => (years * 12) / step <= mostTimeTicks + 1)
    .map((step) => timeTicks(domain, step, wording))
    .filter(({ length }) => length > 0 && length <= mostTimeTicks);
}

function timeTicks({ start, end }: Domain, step: number, { format }: Wording): Tick[] {
  const first = new Date(start);
  const month = first.getUTCFullYear() * 12 + first.getUTCMonth();
  const ticks: Tick[] = [];
  for (let next = Math.floor(month / step) * step; ticks.length <= mostTimeTicks; next += step) {
    const value = startOfMonth(next);
    if (value > end) break;
    if (value >= start) ticks.push({ value, text: format.date(monthText(next, step)) });
  }
  return ticks;
}

/** `Date.UTC` takes 99 for 1999. */
const startOfMonth = (months: number) => new Date(0).setUTCFullYear(Math.floor(months / 12), months % 12, 1);

function monthText(months: number, step: number): string {
  const year = String(Math.floor(months / 12)).padStart(4, '0');
  return step % 12 === 0 ? year : `${year}-${String((months % 12) + 1).padStart(2, '0')}`;
}
