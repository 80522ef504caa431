import { naturalWidth, toRun } from './svg-block.js';
import { cellNeed, type Need } from './svg-entry.js';
import type { Frame } from './svg-frame.js';
import { longestWord, type Run } from './svg-wrap.js';
import type { Sheet, SheetCell, SheetRow } from './sheet.js';

export const columnGap = 16;
/** What one column asks for more than this, it gets only if there is room. In sizes of the text. */
const mostWord = 9;
const mostLine = 26;
const leastOfCompared = { all: 7, results: 5.3 };
const barWidth = 8;

/** The cells of a row in the order of the columns, the head of the row among them. */
export function cellsOf({ head, cells }: SheetRow, sheet: Sheet): SheetCell[] {
  const first: SheetCell = { ...head, details: isHeadDetailed(sheet) ? head.details : [], links: [] };
  return [...cells.slice(0, sheet.headColumn), first, ...cells.slice(sheet.headColumn)];
}

/** Whether what is said of a row stands in its head; else it has a line of its own, where conditions have room. */
export const isHeadDetailed = ({ widget }: Sheet): boolean => widget === 'compare';

/** How wide each column is, or undefined where they do not fit side by side. */
export function columnWidths(sheet: Sheet, frame: Frame): number[] | undefined {
  const needs = sheet.columns.map((_, index) => needOf(sheet, index, frame));
  const room = frame.inner - columnGap * (needs.length - 1);
  return sheet.widget === 'compare' ? evenWidths(needs, sheet, room, frame) : fairWidths(needs, room);
}

/** All models get the same room. */
function evenWidths(needs: Need[], { headColumn }: Sheet, room: number, frame: Frame): number[] | undefined {
  const head = needs[headColumn]?.natural ?? 0;
  const others = needs.filter((_, index) => index !== headColumn);
  const least = Math.max(
    leastOfCompared[frame.isDetailed ? 'all' : 'results'] * frame.size,
    ...others.map((need) => need.least),
  );
  const headWidth = Math.min(head, Math.max(room * 0.32, needs[headColumn]?.least ?? 0));
  const width = Math.floor((room - headWidth) / others.length);
  if (width < least) return undefined;
  const rest = room - width * others.length;
  return needs.map((_, index) => (index === headColumn ? rest : width));
}

/**
 * Every column has room for its longest word. Those that ask for little get all of it, and the others share what is
 * left; where all have enough, all get more.
 */
function fairWidths(needs: Need[], room: number): number[] | undefined {
  const natural = sum(needs.map((need) => need.natural));
  if (sum(needs.map((need) => need.least)) > room) return undefined;
  if (natural <= room) return needs.map((need) => need.natural + ((room - natural) * need.natural) / natural);
  // Raises a common limit as far as the room allows.
  let low = 0;
  let high = Math.max(...needs.map((need) => need.natural));
  const upTo = (limit: number) => needs.map((need) => Math.max(need.least, Math.min(need.natural, limit)));
  for (let step = 0; step < 24; step += 1) {
    const middle = (low + high) / 2;
    if (sum(upTo(middle)) > room) high = middle;
    else low = middle;
  }
  return upTo(low);
}

const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);

function needOf(sheet: Sheet, index: number, frame: Frame): Need {
  const { label = '', kind } = sheet.columns[index] ?? {};
  const look = {
    align: 'start',
    isDetailed: isPrinted(sheet, frame),
    isSmall: isOrigin(sheet, index),
  } as const;
  const rows = sheet.groups.flatMap((group) => group.rows).filter(isUnspanned);
  const cells = rows.flatMap((row) => cellsOf(row, sheet)[index] ?? []);
  const runs = labelRuns(label, frame);
  const line = naturalWidth(runs);
  const needs = [
    { natural: line, line, least: Math.ceil(longestWord(runs)) + 1 },
    ...cells.map((cell) => cellNeed(cell, look, frame)),
  ];
  const most = (part: keyof Need) => Math.max(...needs.map((need) => need[part]));
  const hasBar = cells.some((cell) => cell.bar);
  const natural = Math.min(
    Math.max(most('natural'), hasBar ? barWidth * frame.size : 0),
    mostLine * frame.size,
  );
  // A number is never broken; a long word is, before the table is given up.
  const least = kind === 'number' ? most('line') : Math.min(most('least'), mostWord * frame.size);
  return { natural, line: most('line'), least };
}

const isUnspanned = ({ cells }: SheetRow) => cells.every(({ span = 1 }) => span === 1);

/** What has to be known about a price is part of it; what is said about a result can be left out. */
export const isPrinted = ({ widget }: Sheet, { isDetailed }: Frame): boolean =>
  isDetailed || widget === 'pricing' || widget === 'index';

/** Whether the column only says where the prices are from. */
export const isOrigin = ({ widget, columns }: Sheet, index: number): boolean =>
  widget === 'pricing' && index === columns.length - 1;

export const labelRuns = (label: string, { small }: Frame): Run[] => [toRun(label, small, { isBold: true })];
