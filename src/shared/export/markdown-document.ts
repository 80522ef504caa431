import type { LinkView } from '../cell.view.js';
import type { CreditView } from '../credit.view.js';
import type { Wording } from '../wording.js';
import type { ExportTable } from './export-file.js';
import { escapeMarkdown, markdownLink, markdownTable } from './markdown.js';

/** Blocks of Markdown under their caption, with source, date, licence and citation below. */
export function toMarkdownDocument(
  caption: LinkView,
  blocks: string[],
  { sources, edition, asOf, license, rule, citation }: CreditView,
  { strings }: Wording,
): string {
  const about = edition ? ` (${escapeMarkdown(edition)})` : '';
  const origin = `${strings.source}: ${sources.map(printLink).join(', ')}${about}, ${escapeMarkdown(asOf)}. ${strings.license}: ${printLink(license)}.`;
  return [
    `## ${printLink(caption)}\n`,
    ...blocks.filter((block) => block !== ''),
    [origin, ...(rule ? [escapeMarkdown(rule)] : [])].join(' ') + '\n',
    ...(citation ? [`${strings.citation}: ${escapeMarkdown(citation)}\n`] : []),
  ].join('\n');
}

export const printLink = ({ text, url }: LinkView): string => markdownLink(text, url);

/** Items of a list, which are Markdown already. */
export const markdownList = (items: string[]): string => items.map((item) => `- ${item}\n`).join('');

/** A table of plain texts and numbers. */
export const printTable = ({ columns, rows }: ExportTable): string =>
  markdownTable(
    columns.map(escapeMarkdown),
    rows.map((row) => row.map((cell) => escapeMarkdown(String(cell ?? '')))),
  );
