import type { CellView, LinkView } from '../shared/cell.view.js';
import type { SheetCell, SheetEntry, SheetText } from './sheet.js';

/** Stands where there is no level, as it does in the elements. */
const noLevel = { symbol: '–', tone: 'neutral' } as const;

/** A result of any kind, with what it was in an earlier edition. */
export function toSheetCell(cell: CellView, before?: string): SheetCell {
  const mark = cell.kind === 'missing' ? noLevel : cell.symbol && { symbol: cell.symbol, tone: cell.tone };
  const values = (cell.values ?? []).map(toValue);
  const [only, ...others] = values;
  return {
    text: cell.text,
    ...(mark && { mark }),
    ...(only?.best && others.length === 0 && { best: only.best }),
    details: [before, cell.note].filter((text) => text !== undefined),
    links: cell.evidence.map(toSheetText),
    ...(others.length > 0 && { entries: values }),
  };
}

type Value = NonNullable<CellView['values']>[number];

const toValue = ({ text, metric, best }: Value): SheetEntry => ({
  ...toTextCell(metric ? `${text} ${metric}` : text),
  ...(best && { best }),
});

/** A text by itself. */
export const toTextCell = (text: string, details: string[] = []): SheetCell => ({ text, details, links: [] });

export const toSheetText = ({ text, url }: LinkView): SheetText => ({ text, ...(url && { url }) });
