/** Beginnings that a spreadsheet takes for a formula; the wide forms count as the plain ones. */
const formula = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/**
 * A table as CSV of RFC 4180. Texts are quoted, so that neither commas nor semicolons part them, and one that a
 * spreadsheet would run as a formula has an apostrophe before it. Numbers are plain; undefined is empty.
 */
export function toCsv(columns: string[], rows: (string | number | undefined)[][]): string {
  return [columns, ...rows].map((row) => `${row.map(printCell).join(',')}\r\n`).join('');
}

function printCell(cell: string | number | undefined): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  const text = formula.test(cell) ? `'${cell}` : cell;
  return `"${text.replaceAll('"', '""')}"`;
}
