import {
  bar,
  type Block,
  move,
  naturalWidth,
  nothing,
  overlay,
  paragraph,
  round,
  stack,
  type TextShape,
  toPart,
  toRun,
} from './svg-block.js';
import type { Frame } from './svg-frame.js';
import { longestWord, type Run } from './svg-wrap.js';
import type { Sheet, SheetCell, SheetEntry } from './sheet.js';

/** How a cell is set. */
export interface CellLook {
  align: TextShape['anchor'];
  /** Whether it is a total. */
  isBold?: boolean;
  /** Whether it says less than the others: where a price is from. */
  isSmall?: boolean;
  /** Whether notes and evidence are printed. */
  isDetailed: boolean;
}

const markSize = 0.88;
/** Space that a mark takes before its word. */
export const markIndent = 1.3;
const barHeight = 6;

/** All that a cell says, one thing below the other. */
export function cellBlock(
  cell: SheetCell,
  width: number,
  look: CellLook,
  frame: Frame,
  words: Sheet['words'],
): Block {
  const { entries, details, links } = cell;
  const said = (entries ?? [cell]).map((entry) => entryBlock(entry, width, look, frame));
  const remarks = entries ? entries.map((entry) => remarksBlock(entry, width, look, frame, words)) : [];
  const parts = said.map((entry, index) => stack([entry, remarks[index] ?? nothing], 2));
  return stack(
    [
      stack(parts, 5),
      cell.bar ? bar(cell.bar.share, width, barHeight) : nothing,
      remarksBlock({ details, links }, width, look, frame, words),
    ],
    4,
  );
}

/** Name, mark, words and whether it is the best. */
function entryBlock(entry: SheetEntry, width: number, look: CellLook, frame: Frame): Block {
  const { mark, best } = entry;
  const indent = mark ? round(frame.size * markIndent) : 0;
  const text = move(paragraph(entryRuns(entry, look, frame), width - indent, look.align), indent);
  const symbol = mark ? markBlock(mark, frame) : nothing;
  const highest = best ? paragraph([toRun(best, frame.small, { isBold: true })], width, look.align) : nothing;
  return stack([overlay(symbol, text), highest]);
}

export const markBlock = ({ symbol, tone }: NonNullable<SheetEntry['mark']>, { size }: Frame): Block => ({
  height: round(size * 1.36),
  shapes: [{ kind: 'mark', x: 0, y: round(size * 0.23), size: round(size * markSize), symbol, tone }],
});

export function entryRuns(
  { name, text }: SheetEntry,
  { isBold, isSmall }: Pick<CellLook, 'isBold' | 'isSmall'>,
  { size: usual, small }: Pick<Frame, 'size' | 'small'>,
): Run[] {
  const size = isSmall ? small : usual;
  return [
    ...(name ? [toPart(`${name}: `, size, { ink: 'muted' })] : []),
    toRun(text, size, isBold ? { isBold } : {}),
  ];
}

/** What has to be known about it, and what it rests on. */
export function remarksBlock(
  { details, links }: Pick<SheetEntry, 'details' | 'links'>,
  width: number,
  { align, isDetailed }: CellLook,
  { small }: Frame,
  { evidence }: Sheet['words'],
): Block {
  if (!isDetailed) return nothing;
  const lines = [
    ...details,
    ...(links.length > 0 ? [`${evidence}: ${links.map(({ text }) => text).join(', ')}`] : []),
  ];
  return stack(lines.map((line) => paragraph([toRun(line, small, { ink: 'muted' })], width, align)));
}

/** What a cell or a column needs. */
export interface Need {
  /** For all on one line each, with what has to be known about it on a few. */
  natural: number;
  /** For what is said on one line. */
  line: number;
  /** For the longest word. */
  least: number;
}

const mostOfRemarks = 13;

export function cellNeed(cell: SheetCell, look: CellLook, { size, small }: Frame): Need {
  const entries = cell.entries ?? [cell];
  const runs = entries.map((entry) => entryRuns(entry, look, { size, small }));
  const indent = entries.some(({ mark }) => mark) ? size * markIndent : 0;
  const bests = entries.map(({ best = '' }) => naturalWidth([toRun(best, small, { isBold: true })]));
  const details = look.isDetailed ? [...cell.details, ...entries.flatMap((entry) => entry.details)] : [];
  const remarks = Math.max(0, ...details.map((text) => naturalWidth([toRun(text, small)])));
  const line = Math.max(indent + Math.max(...runs.map(naturalWidth)), ...bests);
  return {
    natural: Math.max(line, Math.min(mostOfRemarks * size, remarks)),
    line,
    least: Math.ceil(indent + Math.max(...runs.map(longestWord))) + 1,
  };
}
