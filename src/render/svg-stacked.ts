import {
  type Block,
  move,
  naturalWidth,
  nothing,
  overlay,
  paragraph,
  round,
  rule,
  stack,
  toPart,
  toRun,
} from './svg-block.js';
import { groupHead } from './svg-cards.js';
import { isPrinted } from './svg-columns.js';
import { cellBlock, cellNeed, remarksBlock } from './svg-entry.js';
import type { Frame } from './svg-frame.js';
import type { Sheet, SheetCell, SheetColumn, SheetGroup, SheetRow } from './sheet.js';

/** The table for narrow pictures: every cell on a line of its own, with the label of its column. */
export function stackedBlock(sheet: Sheet, frame: Frame): Block {
  const groups = sheet.groups.map((group) => groupBlock(group, sheet, frame));
  return stack([legendBlock(sheet, frame), stack(groups, 18)], 14);
}

/** What is said of the columns themselves, once. */
function legendBlock({ columns }: Sheet, { inner, small }: Frame): Block {
  const detailed = columns.filter(({ details }) => details.length > 0);
  const lines = detailed.map(({ label, details }) =>
    paragraph(
      [toPart(`${label} `, small, { isBold: true }), toRun(details.join(', '), small, { ink: 'muted' })],
      inner,
    ),
  );
  return stack(lines, 2);
}

/** The names of the rows are bold too. */
const groupSize = 1.2;

function groupBlock(group: SheetGroup, sheet: Sheet, frame: Frame): Block {
  const head = groupHead(group, frame.inner, { ...frame, size: round(frame.size * groupSize) });
  const rows = group.rows.map((row) => stack([rule(frame.inner), rowBlock(row, group, sheet, frame)], 6));
  return stack([head, stack(rows, 8)], 8);
}

function rowBlock(row: SheetRow, { isTotals }: SheetGroup, sheet: Sheet, frame: Frame): Block {
  const { headColumn } = sheet;
  const isDetailed = !!isTotals || isPrinted(sheet, frame);
  const isLabelShort = hasShortLabels(sheet, frame);
  // A rank or the like stands before the name in one line with it.
  const before = row.cells
    .slice(0, headColumn)
    .map(({ text }) => toPart(`${text} `, frame.size, { ink: 'muted' }));
  const name = toRun(row.head.text, frame.size, { isBold: true });
  const details = remarksBlock(
    { details: row.head.details, links: [] },
    frame.inner,
    { align: 'start', isDetailed },
    frame,
    sheet.words,
  );
  const cells = row.cells.slice(headColumn).map((cell, index) =>
    fieldBlock(cell, labelOf(sheet, columnOf(row, headColumn + index, headColumn)), {
      isLabelShort,
      isDetailed,
      sheet,
      frame,
    }),
  );
  return stack([stack([paragraph([...before, name], frame.inner), details]), stack(cells, 4)], 5);
}

/** The column that a cell begins in: those before it may span several, and the heads have one of their own. */
function columnOf({ cells }: SheetRow, place: number, headColumn: number): number {
  const before = cells.slice(0, place).reduce((sum, { span = 1 }) => sum + span, 0);
  return before >= headColumn ? before + 1 : before;
}

/** Columns of the same name are told apart by what stands below it. */
function labelOf({ columns }: Sheet, index: number): string {
  const column = columns[index];
  if (!column) return '';
  const isAlike = (other: SheetColumn) => other !== column && other.label === column.label;
  return columns.some(isAlike) ? [column.label, ...column.details].join(', ') : column.label;
}

const startOfValues = ({ inner }: Frame) => Math.round(inner * 0.4);

/** All labels are set in the same way. */
const hasShortLabels = (sheet: Sheet, frame: Frame): boolean =>
  sheet.columns.every(
    (_, index) =>
      index <= sheet.headColumn ||
      naturalWidth([toRun(labelOf(sheet, index), frame.small + 0.5)]) + frame.size <= startOfValues(frame),
  );

interface Place {
  /** Whether every label of the table leaves room for values beside it. */
  isLabelShort: boolean;
  isDetailed: boolean;
  sheet: Sheet;
  frame: Frame;
}

/** A value beside its label takes no more lines. */
const mostLines = 3;

/** Label and value beside each other where both are short, else below each other. */
function fieldBlock(
  cell: SheetCell,
  label: string,
  { isLabelShort, isDetailed, sheet, frame }: Place,
): Block {
  if (!cell.text && !cell.entries) return nothing;
  const { inner, small, size } = frame;
  const look = { align: 'start', isDetailed } as const;
  const runs = [toRun((cell.span ?? 1) > 1 ? '' : label, small + 0.5, { ink: 'muted' })];
  const start = startOfValues(frame);
  const need = cellNeed(cell, look, frame);
  const isShort = need.least <= inner - start && need.natural <= mostLines * (inner - start);
  const isBeside = isShort && isLabelShort;
  const lead = small < size ? (size - small - 0.5) * 0.9 : 0;
  if (!isBeside) {
    return stack(
      [paragraph(runs, inner), move(cellBlock(cell, inner - size, look, frame, sheet.words), size)],
      1,
    );
  }
  return overlay(
    move(paragraph(runs, start - size), 0, lead),
    move(cellBlock(cell, inner - start, look, frame, sheet.words), start),
  );
}
