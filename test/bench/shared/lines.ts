import { median, quantile } from './statistics.js';

/** A line of a table: what was measured, what it is held against, and how much it may be. */
export interface Line {
  /** At which speed. */
  profile: string;
  what: string;
  /** One of each round, or why there is none. */
  values: readonly number[] | string;
  /** What `ratios` are to. */
  ratios?: readonly number[];
  goal?: Goal;
}

export interface Goal {
  most: number;
  of: 'ratio' | 'value';
}

export interface TableHeads {
  value: string;
  ratio?: string;
  /** Digits after the point of the values; none by default. */
  digits?: number;
}

/** Medians with quartiles, and each goal with whether it is met. */
export function toTable(lines: readonly Line[], { value, ratio, digits = 0 }: TableHeads): string {
  const heads = ['profile', 'what', value, ...(ratio ? [ratio] : []), 'goal', 'met'];
  const rule = heads.map((_, index) => (index < 2 ? '---' : '---:'));
  const rows = lines.map(({ profile, what, values, ratios, goal }) => {
    const isFailed = typeof values === 'string';
    const measured = isFailed ? [`not measured: ${values}`] : [spread(values, digits)];
    const compared = ratio ? [!isFailed && ratios ? spread(ratios, 2) : ''] : [];
    return [profile, what, ...measured, ...compared, ...goalCells({ values, ratios, goal })];
  });
  return toRows([heads, rule, ...rows]);
}

/** Everything beside everything: what is compared as rows, what was measured as columns. */
export function toMatrix(
  heads: readonly string[],
  rows: readonly { name: string; cells: (readonly number[] | string)[] }[],
  digits = 0,
): string {
  const rule = ['---', ...heads.map(() => '---:')];
  const cellsOf = (cells: (readonly number[] | string)[]) =>
    cells.map((values) => (typeof values === 'string' ? values : spread(values, digits)));
  return toRows([['', ...heads], rule, ...rows.map(({ name, cells }) => [name, ...cellsOf(cells)])]);
}

const toRows = (rows: string[][]) => rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n');

function goalCells({ values, ratios = [], goal }: Pick<Line, 'values' | 'ratios' | 'goal'>): string[] {
  if (!goal) return ['', ''];
  const said = goal.of === 'ratio' ? `≤ ${goal.most} ×` : `≤ ${goal.most}`;
  if (typeof values === 'string') return [said, 'not measured'];
  const reached = median(goal.of === 'ratio' ? ratios : values);
  // What costs less than nothing over a blank page was too short to be measured.
  if (!(reached >= 0)) return [said, 'unclear'];
  return [said, reached <= goal.most ? 'yes' : 'no'];
}

function spread(values: readonly number[], digits: number): string {
  const [low, middle, high] = [quantile(values, 0.25), median(values), quantile(values, 0.75)].map((value) =>
    value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits }),
  );
  return low === high ? (middle ?? '') : `${middle} (${low}–${high})`;
}
