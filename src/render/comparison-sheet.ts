import type {
  ColumnTotalView,
  ColumnView,
  CompareView,
  RowView,
} from '../elements/openness-compare/openness-compare.view.js';
import type { Wording } from '../shared/wording.js';
import { toSheetCell, toTextCell } from './sheet-cell.js';
import { toSheetCredit } from './sheet-credit.js';
import { changeLines } from './sheet-lines.js';
import type { Sheet, SheetCell, SheetColumn, SheetGroup, SheetRow } from './sheet.js';

/** Models side by side, criterion by criterion. */
export function comparisonSheet(view: CompareView, wording: Wording): Sheet {
  const { totals } = view;
  return {
    widget: 'compare',
    title: { text: view.caption },
    summary: changeLines(view.changes, wording),
    notices: view.notices,
    columns: [{ label: wording.strings.criterion, kind: 'text', details: [] }, ...view.columns.map(toColumn)],
    headColumn: 0,
    groups: [...(totals ? [toTotals(totals, wording.strings.total)] : []), ...view.groups.map(toGroup)],
    footnotes: view.hidden ? [view.hidden] : [],
    ...toSheetCredit(view.credit, wording),
  };
}

const toColumn = ({ name: { text, url }, organization, attribution }: ColumnView): SheetColumn => ({
  label: text,
  ...(url && { url }),
  kind: 'text',
  details: [organization, attribution].filter((line) => line !== undefined),
});

const toTotals = (totals: ColumnTotalView[], label: string): SheetGroup => ({
  isTotals: true,
  rows: [{ id: 'total', head: { text: label, details: [] }, cells: totals.map(toTotal) }],
});

const toTotal = ({ text, percent, share, remark, reported }: ColumnTotalView): SheetCell => ({
  ...toTextCell(
    text,
    [percent, remark, reported].filter((line) => line !== undefined),
  ),
  ...(share !== undefined && { bar: { share } }),
});

const toGroup = ({ name, rows }: CompareView['groups'][number]): SheetGroup => ({
  ...(name && { name }),
  rows: rows.map(toRow),
});

const toRow = ({ id, name, question, cells, before }: RowView): SheetRow => ({
  id,
  head: { text: name, details: question ? [question] : [] },
  cells: cells.map((cell, index) => toSheetCell(cell, before?.[index])),
});
