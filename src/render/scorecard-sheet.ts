import type {
  CriterionView,
  GroupView,
  ScorecardView,
} from '../elements/openness-scorecard/openness-scorecard.view.js';
import type { Wording } from '../shared/wording.js';
import { toSheetCell, toSheetText } from './sheet-cell.js';
import { toSheetCredit } from './sheet-credit.js';
import { changeLines, toNote, totalLines } from './sheet-lines.js';
import type { Sheet, SheetGroup, SheetLine, SheetRow } from './sheet.js';

/** A scorecard, criterion by criterion. */
export function scorecardSheet(view: ScorecardView, wording: Wording): Sheet {
  return {
    widget: 'scorecard',
    title: toSheetText(view.name),
    summary: summaryOf(view, wording),
    notices: view.cut ? [view.cut] : [],
    columns: [
      { label: wording.strings.criterion, kind: 'text', details: [] },
      { label: view.rubric, kind: 'text', details: [] },
    ],
    headColumn: 0,
    groups: view.groups.map(toGroup),
    footnotes: [],
    ...toSheetCredit(view.credit, wording),
  };
}

function summaryOf(
  { rubric, facts, total, changes, reported }: ScorecardView,
  wording: Wording,
): SheetLine[] {
  return [
    toNote(rubric),
    ...facts.map(({ label, value }): SheetLine => ({ kind: 'fact', label, ...toSheetText(value) })),
    ...(total ? totalLines(total, wording) : []),
    ...changeLines(changes, wording),
    ...(reported ? [toNote(reported)] : []),
  ];
}

/** Only a total that is a share says something about a group. */
function toGroup({ name, total: { share, text }, criteria }: GroupView): SheetGroup {
  return {
    ...(name && { name }),
    ...(name && share !== undefined && { text, bar: { share } }),
    rows: criteria.map(toRow),
  };
}

const toRow = ({ id, name, question, cell, before }: CriterionView): SheetRow => ({
  id,
  head: { text: name, details: question ? [question] : [] },
  cells: [toSheetCell(cell, before)],
});
