import type { Sheet, SheetCell, SheetColumn, SheetEntry, SheetRow } from './sheet.js';

/** A line of the picture that sites show for a link. */
export interface SocialItem {
  label: string;
  /** What has to be known about it, below the label. */
  note?: string;
  text: string;
  share?: number;
  mark?: NonNullable<SheetEntry['mark']>;
}

/** What says most about a sheet: its classes, its groups, the totals of its columns, its assessors, or its first rows. */
export function socialItems(sheet: Sheet): SocialItem[] {
  const steps = sheet.summary.filter(({ kind }) => kind === 'step');
  if (steps.length > 0) return steps.map(({ label = '', text, share }) => toItem(label, text, share));
  const totals = sheet.groups.find(({ isTotals }) => isTotals)?.rows[0];
  if (totals)
    return totals.cells.map((cell, index) => toTotal(cell, columnsBesideHead(sheet)[index]?.label ?? ''));
  const barred = sheet.groups.filter(({ bar }) => bar);
  if (barred.length > 0) return barred.map(({ name = '', text = '', bar }) => toItem(name, text, bar?.share));
  // What one of many assessors says must not stand for all of them.
  if (sheet.by)
    return columnsBesideHead(sheet).map(({ label, details }) => ({
      label,
      note: details.join(', '),
      text: '',
    }));
  return sheet.groups.flatMap(({ rows }) => rows.map((row) => rowItem(row, sheet)));
}

const toItem = (label: string, text: string, share: number | undefined): SocialItem => ({
  label,
  text,
  ...(share !== undefined && { share }),
});

const toTotal = ({ text, details, bar }: SheetCell, label: string) =>
  toItem(label, [text, ...details.slice(0, 1)].join(', '), bar?.share);

const columnsBesideHead = ({ columns, headColumn }: Sheet) =>
  columns.filter((_, index) => index !== headColumn);

/** A row in a line: its total, else all that tells it from the others. */
function rowItem({ head, cells }: SheetRow, sheet: Sheet): SocialItem {
  const columns = columnsBesideHead(sheet);
  const total = cells.find(({ bar }) => bar);
  const [first] = cells;
  const rank = cells.slice(0, sheet.headColumn).map(({ text }) => text);
  const label = [...rank, head.text].filter(Boolean).join('  ');
  if (total) return toItem(label, total.text, total.bar?.share);
  if (sheet.widget === 'compare')
    return { label, note: join(cells.map((cell, index) => named(cell, columns[index], ': '))), text: '' };
  if (sheet.widget === 'pricing') return { label, ...priceOf(cells, columns, head.details) };
  return { label, text: first?.text ?? '', ...(first?.mark && { mark: first.mark }) };
}

/** The same model has several prices, told apart by seller and conditions. */
function priceOf(cells: SheetCell[], columns: SheetColumn[], details: string[]) {
  const [seller] = cells;
  const others = cells.find(({ span = 1 }) => span > 1);
  const numbers = cells.filter(({ text }, index) => text && columns[index]?.kind === 'number');
  const printed = numbers.map((cell) => named(cell, columns[cells.indexOf(cell)], ' '));
  return { note: join([seller?.text ?? '', ...details]), text: others ? others.text : join(printed) };
}

const named = ({ text }: SheetCell, column: SheetColumn | undefined, between: string) =>
  `${column?.label ?? ''}${between}${text}`;

const join = (texts: string[]) => texts.filter(Boolean).join(' · ');
