import type { BadgeView } from '../elements/openness-badge/openness-badge.view.js';
import type { Wording } from '../shared/wording.js';
import { toSheetText } from './sheet-cell.js';
import { toSheetCredit } from './sheet-credit.js';
import { toNote } from './sheet-lines.js';
import type { Sheet } from './sheet.js';

/** A badge has no table: a total, and a sentence that says what it means. */
export function badgeSheet({ name, total, description, scorecard }: BadgeView, wording: Wording): Sheet {
  const share = scorecard.total?.share;
  return {
    widget: 'badge',
    title: toSheetText(scorecard.name),
    summary: [
      {
        kind: 'total',
        ...(name !== undefined && { label: name }),
        text: total,
        ...(share !== undefined && { share }),
      },
      toNote(description),
    ],
    notices: [],
    columns: [],
    headColumn: 0,
    groups: [],
    footnotes: [],
    ...toSheetCredit(scorecard.credit, wording),
  };
}
