import type { LinkView } from '../../shared/cell.view.js';
import type { CreditView } from '../../shared/credit.view.js';
import { escapeMarkdown, markdownLink, markdownTable } from '../../shared/export/markdown.js';
import type { Wording } from '../../shared/wording.js';
import type { ExportTable } from './index-export.js';

/** The source of each row, which a document says once at its end. */
const originColumns = 5;

/** The table as Markdown under its caption, with source, date, licence and citation below. */
export function toMarkdown(
  caption: string,
  { columns, rows }: ExportTable,
  credit: CreditView,
  { strings }: Wording,
): string {
  const width = columns.length - originColumns;
  const table = markdownTable(
    columns.slice(0, width).map(escapeMarkdown),
    rows.map((row) => row.slice(0, width).map((cell) => escapeMarkdown(String(cell ?? '')))),
  );
  const { sources, edition, asOf, license, rule, citation } = credit;
  const origin = `${strings.source}: ${sources.map(printLink).join(', ')}${edition ? ` (${escapeMarkdown(edition)})` : ''}, ${escapeMarkdown(asOf)}. ${strings.license}: ${printLink(license)}.`;
  return [
    `## ${escapeMarkdown(caption)}\n`,
    table,
    [origin, ...(rule ? [escapeMarkdown(rule)] : [])].join(' ') + '\n',
    ...(citation ? [`${strings.citation}: ${escapeMarkdown(citation)}\n`] : []),
  ].join('\n');
}

const printLink = ({ text, url }: LinkView) => markdownLink(text, url);
