import { type Action, type Beginning, searches } from './actions.js';
import { mostOffers } from './offers.js';
import { resultOf, type Round } from './round.js';
import { pixelsPerFrame, scrolledFrames, viewport, type VisitResult } from './visit.js';

/** The rounds at one speed. */
export interface Profile {
  slowdown: number;
  rounds: Round[];
}

/** A line of the table: a number of each of the two, in the same round. */
interface Line {
  name: string;
  element: (round: Round) => number;
  plain: (round: Round) => number;
  /** Counts are not divided. */
  isCount?: boolean;
}

const of = (beginning: Beginning, read: (result: VisitResult) => number) => ({
  element: (round: Round) => read(resultOf(round, 'element', beginning)),
  plain: (round: Round) => read(resultOf(round, 'plain', beginning)),
});
const afterwards = (action: Action) => of('object', (result) => result.actions.get(action)?.cpuMs ?? NaN);
const shownCpu = ({ show }: VisitResult) => show.cpuMs;
const shownWall = ({ show }: VisitResult) => show.paintedAfterMs;
const keysOf = ({ actions }: VisitResult) => searches.map((key) => actions.get(key)?.cpuMs ?? NaN);

const lines: Line[] = [
  {
    name: 'first rows, data checked before: CPU',
    ...of('object', shownCpu),
    element: (round) => resultOf(round, 'element', 'checked').show.cpuMs,
  },
  {
    name: 'the same, wall until painted',
    ...of('object', shownWall),
    element: (round) => resultOf(round, 'element', 'checked').show.paintedAfterMs,
  },
  { name: 'first rows, data an object: CPU', ...of('object', shownCpu) },
  { name: 'the same, wall until painted', ...of('object', shownWall) },
  { name: 'first rows from nothing, data a JSON text: CPU', ...of('json', shownCpu) },
  { name: 'the same, wall until painted', ...of('json', shownWall) },
  { name: 'sort again by a number', ...afterwards('sort-number') },
  { name: 'sort again by text', ...afterwards('sort-text') },
  {
    name: `a key in the search field (mean of ${searches.join(', ')})`,
    ...of('object', (result) => keysOf(result).reduce((sum, ms) => sum + ms, 0) / searches.length),
  },
  { name: 'the worst of these keys', ...of('object', (result) => Math.max(...keysOf(result))) },
  { name: 'clear the search', ...afterwards('clear') },
  {
    name: `scroll ${scrolledFrames} frames of ${pixelsPerFrame} px`,
    ...of('object', ({ scroll }) => scroll?.cpuMs ?? NaN),
  },
  {
    name: '… frames over 50 ms',
    ...of('object', ({ scroll }) => scroll?.slowFrames ?? NaN),
    isCount: true,
  },
  { name: '… blank frames', ...of('object', ({ scroll }) => scroll?.blankFrames ?? NaN), isCount: true },
  { name: 'DOM nodes', ...of('object', ({ nodes }) => nodes), isCount: true },
];

/** The ratio of each round, its median, and beside it the medians that it comes from. */
export function toMarkdown(profiles: Profile[]): string {
  const heads = profiles.flatMap(({ slowdown }) => {
    const speed = slowdown === 1 ? 'full speed' : `CPU ${slowdown} × slower`;
    return [`${speed}: ratio`, '(element / innerHTML, ms)'];
  });
  const rows = lines.map((line) => [line.name, ...profiles.flatMap(({ rounds }) => cellsOf(line, rounds))]);
  const rule = ['---', ...heads.map(() => '---:')];
  return [['', ...heads], rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function cellsOf({ element, plain, isCount }: Line, rounds: Round[]): string[] {
  const medians = [element, plain].map((read) => Math.round(median(rounds.map(read))).toLocaleString('en'));
  const ratio = median(rounds.map((round) => element(round) / plain(round)));
  return [isCount ? '' : ratio.toFixed(2), `(${medians.join(' / ')})`];
}

function median(values: number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
}

/** What is compared, and how. */
export function toPreface(profiles: Profile[], browser: string): string {
  const { all, found } = rowsShown(profiles);
  const keys = searches.map((key, index) => `“${key}” ${found[index]}`).join(', ');
  const few = all < mostOffers ? `, which are all that hold today and no ${mostOffers},` : '';
  return `${all} rows of real prices${few} in 8 columns of text, all of them in the document, in a window of
${viewport.width} × ${viewport.height} px: \`<pricing-table controls>\` against a plain \`<table>\` that is written with
one \`innerHTML\` from ready-made strings with the same words, and written again for every other order and choice.
A search keeps ${keys} rows. Milliseconds are time of the main thread until nothing happens any more, except
where “wall” is said; medians of ${profiles[0]?.rounds.length ?? 0} rounds, ratios formed within a round, a fresh page each time.
${browser} without a window. Times are of the machine it ran on, which others may have used too; only the ratios can
be compared.`;
}

/** How many rows there were, and how many a search left: the same in every round. */
function rowsShown([profile]: Profile[]): { all: number; found: number[] } {
  const [round] = profile?.rounds ?? [];
  const result = round && resultOf(round, 'plain', 'object');
  return {
    all: result?.show.rows ?? 0,
    found: searches.map((key) => result?.actions.get(key)?.rows ?? 0),
  };
}
