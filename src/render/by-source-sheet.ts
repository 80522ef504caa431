import type {
  AssessorView,
  BySourceView,
  TopicCellView,
  TopicRowView,
} from '../elements/openness-compare/by-source.view.js';
import type { Wording } from '../shared/wording.js';
import { toSheetCell, toTextCell } from './sheet-cell.js';
import { toSheetCredit } from './sheet-credit.js';
import type { Sheet, SheetCell, SheetColumn, SheetRow } from './sheet.js';

/** One model as several assessors see it, topic by topic. */
export function bySourceSheet(view: BySourceView, wording: Wording): Sheet {
  return {
    widget: 'compare',
    by: 'source',
    title: { text: view.caption },
    summary: [],
    notices: view.notices,
    columns: [{ label: wording.strings.topic, kind: 'text', details: [] }, ...view.columns.map(toColumn)],
    headColumn: 0,
    groups: view.rows.length > 0 ? [{ rows: view.rows.map((row) => toRow(row, wording)) }] : [],
    footnotes: [],
    ...toSheetCredit(view.credit, wording),
  };
}

const toColumn = ({ source: { text, url }, rubric, asOf, about }: AssessorView): SheetColumn => ({
  label: text,
  ...(url && { url }),
  kind: 'text',
  details: [rubric, asOf, about].filter((line) => line !== undefined),
});

const toRow = ({ id, name, difference, cells }: TopicRowView, wording: Wording): SheetRow => ({
  id,
  head: { text: name, details: difference ? [`≠ ${difference}`] : [] },
  cells: cells.map((cell) => toTopicCell(cell, wording)),
});

function toTopicCell({ entries }: TopicCellView, { strings }: Wording): SheetCell {
  if (entries.length === 0) return toTextCell(strings.notAsked);
  const printed = entries.map(toEntry);
  return { ...toTextCell(printed.map(({ name, text }) => `${name}: ${text}`).join('; ')), entries: printed };
}

/** Several values of one criterion are one line here. */
function toEntry({ name, cell }: TopicCellView['entries'][number]) {
  const { text, mark, details, links } = toSheetCell(cell);
  return { name, text, ...(mark && { mark }), details, links };
}
