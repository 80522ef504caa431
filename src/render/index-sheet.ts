import type { GridRowView, IndexRowView } from '../elements/openness-index/index-row.view.js';
import type { IndexView } from '../elements/openness-index/openness-index.view.js';
import type { TotalView } from '../shared/total.view.js';
import type { Wording } from '../shared/wording.js';
import { toSheetCell, toSheetText, toTextCell } from './sheet-cell.js';
import { toSheetCredit } from './sheet-credit.js';
import { toNote } from './sheet-lines.js';
import type { Sheet, SheetCell, SheetColumn, SheetRow } from './sheet.js';

/** The ranked list of models. What a reader has chosen from it is a comparison and has a sheet of its own. */
export function indexSheet(view: IndexView, wording: Wording): Sheet {
  const { strings } = wording;
  const rows: (IndexRowView | GridRowView)[] = view.list.rows;
  const columns = columnsOf(view, strings.total);
  return {
    widget: 'index',
    title: { text: view.caption },
    summary: [view.count, ...view.rules].map(toNote),
    notices: rows.length > 0 ? view.notices : [...view.notices, strings.indexNoMatch],
    columns,
    headColumn: view.hasTotals ? 1 : 0,
    groups: rows.length > 0 ? [{ rows: rows.map((row) => toRow(row, view.hasTotals)) }] : [],
    footnotes: [],
    ...toSheetCredit(view.credit, wording),
  };
}

/** In a grid the criteria take the place of what else is known of a model. */
function columnsOf({ columns, list, hasTotals }: IndexView, total: string): SheetColumn[] {
  const isGrid = list.kind === 'grid';
  const shown = columns.filter(({ id }) => !isGrid || id === 'rank' || id === 'name');
  const criteria = isGrid ? list.heads.criteria : [];
  return [
    ...shown.map(({ id, label }): SheetColumn => ({
      label,
      kind: id === 'rank' ? 'number' : 'text',
      details: [],
    })),
    ...(hasTotals ? [{ label: total, kind: 'number' as const, details: [] }] : []),
    ...criteria.map(({ name, group }): SheetColumn => ({
      label: name,
      kind: 'text',
      details: group ? [group] : [],
    })),
  ];
}

function toRow(row: IndexRowView | GridRowView, hasTotals: boolean): SheetRow {
  const { id, rank, name, organization = '', released = '', total } = row;
  const facts = 'cells' in row ? [] : [toTextCell(organization), toTextCell(released)];
  const criteria = 'cells' in row ? row.cells.map((cell) => toSheetCell(cell)) : [];
  return {
    id,
    head: { ...toSheetText(name), details: [] },
    cells: [
      ...(hasTotals ? [toTextCell(rank)] : []),
      ...facts,
      ...(hasTotals ? [toTotal(total)] : []),
      ...criteria,
    ],
  };
}

const toTotal = ({ text, share, remark }: TotalView): SheetCell => ({
  ...toTextCell(text, remark ? [remark] : []),
  ...(share !== undefined && { bar: { share } }),
});
