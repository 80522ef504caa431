import type { ChangesSummary } from '../shared/changes.view.js';
import type { TotalView } from '../shared/total.view.js';
import type { Wording } from '../shared/wording.js';
import type { SheetLine } from './sheet.js';

export const toNote = (text: string): SheetLine => ({ kind: 'note', text });

/** A total, and how far each class of the rubric is reached. */
export function totalLines(
  { text, percent, share, remark, steps = [] }: TotalView,
  { strings }: Wording,
): SheetLine[] {
  return [
    {
      kind: 'total',
      label: strings.total,
      text: percent ? `${text} (${percent})` : text,
      ...(share !== undefined && { share }),
    },
    ...(remark ? [toNote(remark)] : []),
    ...steps.map(({ name, ...step }): SheetLine => ({ kind: 'step', label: name, ...step })),
  ];
}

/** What has moved since an earlier edition. There are no dates where that edition knows none of the models. */
export function changeLines(changes: ChangesSummary | undefined, { strings }: Wording): SheetLine[] {
  if (!changes) return [];
  return [...(changes.dates ? [strings.since(changes.dates)] : []), ...changes.sentences].map(toNote);
}
