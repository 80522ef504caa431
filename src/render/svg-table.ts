import { type Block, move, nothing, overlay, paragraph, rule, stack, toRun } from './svg-block.js';
import { groupHead } from './svg-cards.js';
import { cellsOf, columnGap, isHeadDetailed, isOrigin, isPrinted, labelRuns } from './svg-columns.js';
import { cellBlock, remarksBlock } from './svg-entry.js';
import type { Frame } from './svg-frame.js';
import type { Sheet, SheetCell, SheetColumn, SheetGroup, SheetRow } from './sheet.js';

/** The table with its columns side by side. */
export function tableBlock(sheet: Sheet, widths: number[], frame: Frame): Block {
  const heads = sheet.columns.map((column, index) => headBlock(column, widths[index] ?? 0, frame));
  return stack(
    [
      stack(
        [
          overlay(...heads.map((block, index) => move(block, startOf(widths, index)))),
          rule(frame.inner, 1, 'ink'),
        ],
        5,
      ),
      stack(
        sheet.groups.map((group) => groupBlock(group, sheet, widths, frame)),
        16,
      ),
    ],
    8,
  );
}

const startOf = (widths: number[], index: number) =>
  widths.slice(0, index).reduce((sum, width) => sum + width + columnGap, 0);

const alignOf = (column: SheetColumn | undefined) => (column?.kind === 'number' ? 'end' : 'start');

const headBlock = (column: SheetColumn, width: number, frame: Frame): Block =>
  stack([
    paragraph(labelRuns(column.label, frame), width, alignOf(column)),
    ...column.details.map((detail) =>
      paragraph([toRun(detail, frame.small, { ink: 'muted' })], width, alignOf(column)),
    ),
  ]);

function groupBlock(group: SheetGroup, sheet: Sheet, widths: number[], frame: Frame): Block {
  const rows = group.rows.map((row) => rowBlock(row, sheet, widths, !!group.isTotals, frame));
  const ruled = rows.map((row, index) => (index > 0 ? stack([rule(frame.inner), row], 5) : row));
  const head = groupHead(group, frame.inner, frame);
  return stack([head, head.height > 0 ? rule(frame.inner) : nothing, stack(ruled, 6)], 6);
}

function rowBlock(row: SheetRow, sheet: Sheet, widths: number[], isTotals: boolean, frame: Frame): Block {
  const blocks: Block[] = [];
  let column = 0;
  cellsOf(row, sheet).forEach((cell) => {
    const { span = 1 } = cell;
    const width = startOf(widths, column + span) - startOf(widths, column) - columnGap;
    const block = setCell(cell, column, { width, isTotals, sheet, frame });
    blocks.push(move(block, startOf(widths, column)));
    column += span;
  });
  const details = isHeadDetailed(sheet) ? [] : row.head.details;
  const look = { align: 'start', isDetailed: true } as const;
  const below = remarksBlock({ details, links: [] }, frame.inner, look, frame, sheet.words);
  if (below.height === 0) return overlay(...blocks);
  const { height } = overlay(...blocks);
  // Read after the head, to which it belongs.
  const head = sheet.headColumn + 1;
  return overlay(...blocks.slice(0, head), move(below, 0, height + 1), ...blocks.slice(head));
}

interface Place {
  width: number;
  isTotals: boolean;
  sheet: Sheet;
  frame: Frame;
}

/** A cell over several columns holds words. */
function setCell(cell: SheetCell, column: number, { width, isTotals, sheet, frame }: Place): Block {
  const { span = 1 } = cell;
  const align = span > 1 ? 'start' : alignOf(sheet.columns[column]);
  const look = {
    align,
    isBold: isTotals,
    isDetailed: isTotals || isPrinted(sheet, frame),
    isSmall: isOrigin(sheet, column),
  } as const;
  return cellBlock(cell, width, look, frame, sheet.words);
}
