import type { Conditions } from '../shared/conditions.js';
import type { Line } from '../shared/lines.js';
import { type Series, valuesOf } from '../shared/rounds.js';
import { ratiosWithin } from '../shared/statistics.js';
import { type Action, searches } from './actions.js';
import { pixelsPerFrame, scrolledFrames, type VisitResult } from './visit.js';

export interface Measure {
  name: string;
  read: (result: VisitResult) => number;
  /** Of a slow processor, too. */
  isSlowToo?: true;
}

const actionCpu =
  (action: Action) =>
  ({ actions }: VisitResult) =>
    actions.get(action)?.cpuMs ?? NaN;

const keysOf = (result: VisitResult) => searches.map((key) => actionCpu(key)(result));

const shown: Measure = { name: 'first rows', read: ({ show }) => show.cpuMs, isSlowToo: true };
const sorted: Measure = { name: 'sort by a number', read: actionCpu('sort-number'), isSlowToo: true };
const typed: Measure = {
  name: 'a key in the search',
  read: (result) => keysOf(result).reduce((sum, ms) => sum + ms, 0) / searches.length,
};
const scrolled: Measure = {
  name: `scroll ${scrolledFrames} frames of ${pixelsPerFrame} px`,
  read: ({ scroll }) => scroll?.cpuMs ?? NaN,
};
const blank: Measure = {
  name: 'blank frames',
  read: ({ scroll }) => scroll?.blankFrames ?? NaN,
};

export const measures: Measure[] = [
  shown,
  { name: 'wall until painted', read: ({ show }) => show.paintedAfterMs, isSlowToo: true },
  sorted,
  { name: 'sort by text', read: actionCpu('sort-text') },
  typed,
  { name: 'the worst key', read: (result) => Math.max(...keysOf(result)) },
  { name: 'clear the search', read: actionCpu('clear') },
  scrolled,
  { name: 'frames over 50 ms', read: ({ scroll }) => scroll?.slowFrames ?? NaN },
  blank,
  { name: 'DOM nodes', read: ({ nodes }) => nodes || NaN, isSlowToo: true },
];

interface Comparison {
  measure: Measure;
  element?: string;
  with: string;
  /** None for a limit, which is there to be compared with. */
  most?: number;
}

const comparisons: Comparison[] = [
  { measure: shown, with: 'innerhtml', most: 0.2 },
  { measure: shown, element: 'element, data checked before', with: 'innerhtml', most: 0.2 },
  { measure: shown, element: 'content-visibility', with: 'innerhtml' },
  { measure: sorted, with: 'innerhtml', most: 0.07 },
  { measure: sorted, element: 'content-visibility', with: 'innerhtml' },
  { measure: typed, with: 'ag-grid', most: 1 },
  { measure: scrolled, with: 'content-visibility', most: 1.05 },
];

/** What the element shall keep to. */
export function tableLines(series: Series<VisitResult>, { name: profile, slowdown }: Conditions): Line[] {
  const isTried = (kind: string) => series.samples.has(kind) || series.failures.has(kind);
  const isSlow = slowdown > 1;
  const lines = comparisons
    .filter(({ measure, element = 'element' }) => !isSlow || (measure.isSlowToo && isTried(element)))
    // Without a goal and without a measure there is nothing to say.
    .filter(({ element = 'element', most }) => most !== undefined || series.samples.has(element))
    .map((comparison) => lineOf(series, profile, comparison));
  if (isSlow) return lines;
  const values = valuesOf(series, 'element', blank.read);
  return [...lines, { profile, what: blank.name, values, goal: { most: 0, of: 'value' } }];
}

function lineOf(series: Series<VisitResult>, profile: string, comparison: Comparison): Line {
  const { measure, element = 'element', with: other, most } = comparison;
  const values = valuesOf(series, element, measure.read);
  const others = valuesOf(series, other, measure.read);
  const what = `${measure.name}: ${element} ÷ ${other}`;
  const goal = most === undefined ? undefined : ({ most, of: 'ratio' } as const);
  if (typeof values === 'string') return { profile, what, values, ...(goal && { goal }) };
  if (typeof others === 'string')
    return { profile, what, values: `${other}: ${others}`, ...(goal && { goal }) };
  return { profile, what, values, ratios: ratiosWithin(values, others), ...(goal && { goal }) };
}
