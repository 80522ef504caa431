import {
  bar,
  type Block,
  move,
  naturalWidth,
  nothing,
  overlay,
  paragraph,
  round,
  rule,
  stack,
  toRun,
} from './svg-block.js';
import { type CellLook, cellBlock, entryRuns, markBlock, markIndent, remarksBlock } from './svg-entry.js';
import type { Frame } from './svg-frame.js';
import type { Sheet, SheetCell, SheetGroup, SheetRow } from './sheet.js';

const leastWidth = 290;
const mostColumns = 3;
const betweenGroups = 22;
const barHeight = 6;

/** Groups of criteria, one below the other, in as many columns as there is room for. */
export function cardsBlock(sheet: Sheet, frame: Frame): Block {
  const { inner, gap } = frame;
  const fitting = Math.floor((inner + gap) / (leastWidth + gap));
  const columns = Math.max(1, Math.min(fitting, mostColumns, sheet.groups.length));
  const width = round((inner - gap * (columns - 1)) / columns);
  const cards = sheet.groups.map((group) => cardBlock(group, width, frame, sheet.words));
  return overlay(...fillColumns(cards, columns, width + gap));
}

/** Each block in the column that ends highest, so that what comes first stands further up. */
function fillColumns(blocks: Block[], columns: number, advance: number): Block[] {
  const heights = Array.from({ length: columns }, () => 0);
  return blocks.map((block) => {
    const y = Math.min(...heights);
    const column = heights.indexOf(y);
    heights[column] = y + block.height + betweenGroups;
    return move(block, column * advance, y);
  });
}

function cardBlock(group: SheetGroup, width: number, frame: Frame, words: Sheet['words']): Block {
  const hasMarks = group.rows.some(({ cells }) => cells.some(({ mark }) => mark));
  const rows = group.rows.map((row) => rowBlock(row, width, hasMarks, frame, words));
  const ruled = rows.map((row, index) => (index > 0 ? stack([rule(width), row], 5) : row));
  return stack([groupHead(group, width, frame), stack(ruled, 6)], 8);
}

/** Name and total of a group, with a bar for what can be counted. */
export function groupHead(
  { name, text = '', bar: drawn }: SheetGroup,
  width: number,
  { size }: Frame,
): Block {
  if (!name) return nothing;
  const count = [toRun(text, size, { ink: 'muted' })];
  const countWidth = text ? naturalWidth(count) + size : 0;
  return stack(
    [
      overlay(
        paragraph([toRun(name, size, { isBold: true })], width - countWidth),
        paragraph(count, width, 'end'),
      ),
      drawn ? bar(drawn.share, width, barHeight) : nothing,
    ],
    4,
  );
}

/** Mark and criterion at the left, the result at the right, or below where it is long. */
function rowBlock(
  row: SheetRow,
  width: number,
  hasMarks: boolean,
  frame: Frame,
  words: Sheet['words'],
): Block {
  const { head, cells } = row;
  const [cell = noCell] = cells;
  const indent = hasMarks ? round(frame.size * markIndent) : 0;
  const room = width - indent;
  const look: CellLook = { align: 'start', isDetailed: frame.isDetailed };
  const question = remarksBlock({ details: head.details, links: [] }, room, look, frame, words);
  const remarks = remarksBlock(cell, room, look, frame, words);
  const name = [toRun(head.text, frame.size)];
  const valueWidth = widthBeside(cell, naturalWidth(name), room, frame);
  const mark = cell.mark ? markBlock(cell.mark, frame) : nothing;
  if (valueWidth === undefined) {
    const said = cellBlock(withoutMark(cell), room, look, frame, words);
    return overlay(mark, move(stack([paragraph(name, room), question, said], 3), indent));
  }
  const value = move(paragraph(valueRuns(cell, frame), valueWidth, 'end'), width - valueWidth);
  const first = move(paragraph(name, room - valueWidth - frame.size), indent);
  const below = Math.max(first.height, value.height) + 1;
  const last = stack([{ ...question, shapes: [] }, remarks], 1);
  // In the order in which it is read: the question belongs to the name.
  return overlay(mark, first, move(question, indent, below), value, move(last, indent, below));
}

/** The mark stands before the name. */
const withoutMark = (cell: SheetCell): SheetCell => ({ ...cell, mark: undefined });

const noCell: SheetCell = { text: '', details: [], links: [] };

const valueRuns = (cell: SheetCell, frame: Frame) =>
  entryRuns(cell, {}, frame).map((run) => ({ ...run, ink: 'muted' as const }));

/** The width of a result beside its criterion, or undefined where it has to stand below. */
function widthBeside(cell: SheetCell, nameWidth: number, room: number, frame: Frame): number | undefined {
  if (cell.entries || cell.best || cell.bar) return undefined;
  const width = naturalWidth(valueRuns(cell, frame));
  const isShort = width <= room * 0.4;
  return isShort || nameWidth + frame.size + width <= room ? width : undefined;
}
