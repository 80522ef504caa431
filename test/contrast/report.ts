import type { Nearest } from './color-vision.js';
import type { Pair } from './measure.js';
import { leastDifference } from './specimen.js';

/** What is worst in one house style in light or in dark. */
export interface Row {
  theme: string;
  scheme: string;
  pairs: number;
  text?: Pair;
  largeText?: Pair;
  shape?: Pair;
  /** The two levels that are hardest to tell apart, and by whom. */
  nearest?: Nearest;
}

const heads = [
  'theme',
  'scheme',
  'pairs',
  'least text (4.5)',
  'least large text (3)',
  'least shape (3)',
  `nearest levels (ΔE ${leastDifference})`,
];

export function toMarkdown(rows: Row[]): string {
  const cells = rows.map(({ theme, scheme, pairs, text, largeText, shape, nearest }) => [
    theme,
    scheme,
    String(pairs),
    ...[text, largeText, shape].map(printPair),
    nearest ? `${nearest.difference.toFixed(1)} ${nearest.names.join(' / ')}, ${nearest.vision}` : '–',
  ]);
  const lines = [heads, heads.map(() => '---'), ...cells];
  return lines.map((line) => `| ${line.join(' | ')} |`).join('\n');
}

const printPair = (pair: Pair | undefined) =>
  pair ? `${pair.ratio.toFixed(2)} ${pair.what}: ${pair.front} on ${pair.ground}` : '–';

/** Whether nothing is paler, and no two levels are nearer to each other, than the bar. */
export const isEnough = (rows: Row[]): boolean =>
  rows.every(
    ({ text, largeText, shape, nearest }) =>
      [text, largeText, shape].every((pair) => !pair || pair.ratio >= pair.least) &&
      (!nearest || nearest.difference >= leastDifference),
  );
