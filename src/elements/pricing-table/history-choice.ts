import type { HistoryLine, Period, Span } from './history-line.js';

/** More lines than these cannot be told apart. */
export const mostLines = 8;

/** A period that can be drawn. */
export interface DrawnPeriod extends Period {
  amount: number;
  span: Span;
}

export interface HistoryChoice {
  /** What is shown, in the order of the lines. */
  shown: HistoryLine[];
  currency: string;
  /** Lines whose amounts are in another currency. */
  inOtherCurrencies: HistoryLine[];
  /** Lines for which there is no room. */
  leftOut: HistoryLine[];
}

export const drawnPeriods = ({ periods }: HistoryLine): DrawnPeriod[] =>
  periods.filter((period): period is DrawnPeriod => period.amount !== undefined && period.span !== undefined);

/** The lines of one currency, that of the first one with a price; where there are too many, those that move. */
export function chooseLines(lines: HistoryLine[]): HistoryChoice {
  const leader = lines.find((line) => line.plan !== 'free' && drawnPeriods(line).length > 0) ?? lines[0];
  const currency = leader?.currency ?? '';
  // What is free is free in every currency.
  const same = lines.filter((line) => line.currency === currency || line.plan === 'free');
  const ranked = same
    .map((line) => ({ line, changes: countChanges(line) }))
    .sort((one, other) => other.changes - one.changes);
  const chosen = new Set(ranked.slice(0, mostLines).map(({ line }) => line));
  return {
    shown: same.filter((line) => chosen.has(line)),
    currency,
    inOtherCurrencies: lines.filter((line) => !same.includes(line)),
    leftOut: same.filter((line) => !chosen.has(line)),
  };
}

/** How often the price changes; -1 where there is nothing to draw, so that such a line comes last. */
function countChanges(line: HistoryLine): number {
  const amounts = drawnPeriods(line).map(({ amount }) => amount);
  return amounts.filter((amount, index) => amount !== amounts[index - 1]).length - 1;
}
