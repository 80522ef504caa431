import type { CreditView } from '../../shared/credit.view.js';
import type { ExportTable } from '../../shared/export/export-file.js';
import { printTable, toMarkdownDocument } from '../../shared/export/markdown-document.js';
import type { Wording } from '../../shared/wording.js';

/** The source of each row, which a document says once at its end. */
const originColumns = 5;

/** The table as Markdown under its caption. */
export function toMarkdown(
  caption: string,
  { columns, rows }: ExportTable,
  credit: CreditView,
  wording: Wording,
): string {
  const width = columns.length - originColumns;
  const table = { columns: columns.slice(0, width), rows: rows.map((row) => row.slice(0, width)) };
  return toMarkdownDocument({ text: caption }, [printTable(table)], credit, wording);
}
