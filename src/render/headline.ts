import { printableText } from '../dataset/printable-text.js';
import type { Sheet } from './sheet.js';

/** What a sheet says in the fewest words, as a sentence: its totals, or else what its first lines say. */
export function headlineOf(sheet: Sheet): string {
  const { widget, summary } = sheet;
  const notes = summary.filter(({ kind }) => kind === 'note').map(({ text }) => text);
  const totals = summary.filter(({ kind }) => kind === 'total').map(({ text }) => text);
  // The total of a badge is rounded; the sentence beside it has the denominator.
  if (totals.length > 0) return [...totals, ...(widget === 'badge' ? notes : [])].map(withFullStop).join(' ');
  const ofColumns = columnTotals(sheet);
  return ofColumns.length > 0 ? withFullStop(ofColumns.join('; ')) : notes.map(withFullStop).join(' ');
}

function columnTotals({ groups, columns, headColumn }: Sheet): string[] {
  const labels = columns.filter((_, index) => index !== headColumn).map(({ label }) => label);
  const rows = groups.filter(({ isTotals }) => isTotals).flatMap((group) => group.rows);
  return rows.flatMap(({ cells }) => cells.map(({ text }, index) => `${labels[index] ?? ''}: ${text}`));
}

/** The sheet in a line of plain text, for who cannot see a picture of it. */
export function altText(sheet: Sheet): string {
  const { widget, title, credit } = sheet;
  const said = headlineOf(sheet);
  const origin =
    widget === 'badge' ? '' : withFullStop([credit.edition, credit.asOf].filter(Boolean).join(', '));
  const text = said ? `${title.text}: ${said} ${origin}` : `${withFullStop(title.text)} ${origin}`;
  return printableText(text).trim();
}

const withFullStop = (text: string) => (/[.!?…]$/.test(text) ? text : `${text}.`);
