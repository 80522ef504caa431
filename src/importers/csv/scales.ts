import type { Level, Scale, Tone } from '../../dataset/schema.js';
import { toSlug } from '../shared/slug.js';
import { fold } from './table.js';

export type LevelScale = Extract<Scale, { kind: 'level' }>;
export type Better = 'higher' | 'lower';

const level = (label: string, symbol: string, tone: Tone, value: number | null): Level => ({
  id: toSlug(label),
  label,
  symbol,
  tone,
  value,
});

const yesNo: LevelScale = {
  id: 'yes-no',
  kind: 'level',
  ordered: true,
  levels: [level('Yes', '✓', 'positive', 1), level('No', '✗', 'negative', 0)],
};

const openness: LevelScale = {
  id: 'open-partial-closed',
  kind: 'level',
  ordered: true,
  levels: [
    level('Open', '●', 'positive', 1),
    level('Partial', '◐', 'middle', 0.5),
    level('Closed', '○', 'negative', 0),
  ],
};

/** Whether high is good depends on what is high, so the levels have no value until the sheet says which. */
const height: LevelScale = {
  id: 'high-medium-low',
  kind: 'level',
  ordered: false,
  levels: [
    level('High', '▲', 'neutral', null),
    level('Medium', '◆', 'neutral', null),
    level('Low', '▽', 'neutral', null),
  ],
};

export const knownScales: readonly LevelScale[] = [yesNo, openness, height];

/** Other ways to write a level of a known scale. An x is not among them: to some it means yes, to others no. */
const otherSpellings = new Map([
  ...['y', 'true', '✔', '☑', '✅', '✔️', '☑️'].map((text) => [text, 'yes'] as const),
  ...['n', 'false', '✘', '☒', '❌', '✖'].map((text) => [text, 'no'] as const),
]);

/** The level that a cell means: by its name, its id or its symbol. */
export function findLevel(scale: LevelScale, cell: string): Level | undefined {
  const key = fold(cell);
  const other = scale.id === yesNo.id ? otherSpellings.get(key) : undefined;
  return scale.levels.find(
    ({ id, label, symbol }) => [id, fold(label), fold(symbol)].includes(key) || id === other,
  );
}

/** How a level is defined before it has a symbol and a tone. */
export interface LevelDraft {
  label: string;
  symbol?: string;
  tone?: Tone;
  value: number | null;
  description?: string;
}

const steps = ['●', '◕', '◐', '◔', '○'];
const shapes = ['◆', '◇', '▲', '△', '■', '□', '●', '○'];

/**
 * A scale out of what somebody wrote about its levels. With values, tone and symbol follow from them; without,
 * the levels are names in no order. Symbols differ by their shape.
 */
export function toLevelScale(id: string, drafts: LevelDraft[]): LevelScale {
  const values = drafts.flatMap(({ value }) => value ?? []);
  const isRanked = values.length === drafts.length;
  const isOrdered =
    isRanked && values.every((value, index) => index === 0 || value < (values[index - 1] ?? 0));
  const heights = [...new Set(values)].sort((one, other) => other - one);
  const taken = new Set(drafts.flatMap(({ symbol }) => symbol ?? []));
  const levels = drafts.map(({ label, symbol, tone, value, description }, index): Level => {
    const rank = value === null ? -1 : heights.indexOf(value);
    const free = symbol ?? chooseSymbol(isRanked ? spread(rank, heights.length) : -1, index, taken);
    taken.add(free);
    return {
      id: toSlug(label) || `level-${index + 1}`,
      label,
      symbol: free,
      tone: tone ?? toneOf(rank, heights.length),
      value,
      ...(description && { description }),
    };
  });
  return { id, kind: 'level', ordered: isOrdered, levels };
}

/** The place of a level among the five fillings of a circle. */
const spread = (rank: number, count: number) =>
  count < 2 ? 0 : Math.round((rank / (count - 1)) * (steps.length - 1));

function chooseSymbol(step: number, index: number, taken: Set<string>): string {
  const wanted = steps[step];
  if (wanted && !taken.has(wanted)) return wanted;
  return [...shapes, ...steps].find((shape) => !taken.has(shape)) ?? String(index + 1);
}

function toneOf(rank: number, count: number): Tone {
  if (rank < 0 || count < 2) return 'neutral';
  if (rank === 0) return 'positive';
  return rank === count - 1 ? 'negative' : 'middle';
}

/** High, medium and low with the values that "better" gives them. */
export function rankHeight(better: Better): LevelScale {
  const values = better === 'higher' ? [1, 0.5, 0] : [0, 0.5, 1];
  const tones: Tone[] =
    better === 'higher' ? ['positive', 'middle', 'negative'] : ['negative', 'middle', 'positive'];
  return {
    ...height,
    id: `${height.id}-${better}-is-better`,
    ordered: better === 'higher',
    levels: height.levels.map((one, index) => ({
      ...one,
      tone: tones[index] ?? 'neutral',
      value: values[index] ?? null,
    })),
  };
}

export const isHeight = ({ id }: Scale) => id === height.id;
