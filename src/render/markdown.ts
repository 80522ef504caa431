import { escapeMarkdown, markdownLink, markdownTable } from '../shared/export/markdown.js';
import { headlineOf } from './headline.js';
import { printableText } from '../dataset/printable-text.js';
import { creditLines } from './sheet-credit.js';
import type { Sheet, SheetCell, SheetColumn, SheetEntry, SheetGroup, SheetRow, SheetText } from './sheet.js';

export interface MarkdownOptions {
  /** Level of the title as a heading, 1 to 6; without it the title is set in bold. */
  headingLevel?: number;
}

/** A sheet in GitHub Flavored Markdown: title, what is to be known first, table, source, licence and citation. */
export function renderMarkdown(sheet: Sheet, { headingLevel }: MarkdownOptions = {}): string {
  const title = printText(sheet.title);
  const summary = sheet.summary.map(
    ({ label, ...text }) => `- ${guardStart(`${label ? `${say(label)}: ` : ''}${printText(text)}`)}\n`,
  );
  const blocks = [
    headingLevel
      ? `${'#'.repeat(Math.min(Math.max(Math.round(headingLevel), 1), 6))} ${title}\n`
      : `**${title}**\n`,
    summary.join(''),
    ...sheet.notices.map(paragraph),
    sheet.columns.length > 0 ? printTable(sheet) : '',
    ...sheet.footnotes.map(paragraph),
    ...creditLines(sheet).map((runs) => `${guardStart(runs.map(printRun).join(''))}\n`),
  ];
  return blocks.filter((block) => block !== '').join('\n');
}

/** Title, total, source, date and licence in one line, as it stands below a picture. */
export function renderMarkdownLine(sheet: Sheet): string {
  const headline = say(headlineOf(sheet));
  const credit = creditLines(sheet).map((runs) => runs.map(printRun).join(''));
  return [`**${printText(sheet.title)}**${headline ? `: ${headline}` : '.'}`, ...credit].join(' ') + '\n';
}

function printTable(sheet: Sheet): string {
  const columns = sheet.columns.map(printColumnHead);
  return markdownTable(
    columns,
    sheet.groups.flatMap((group) => printGroup(group, sheet)),
  );
}

const printColumnHead = ({ label, url, details }: SheetColumn) =>
  [printText({ text: label, ...(url && { url }) }), ...details.map(say)].join(', ');

function printGroup({ name, text, rows }: SheetGroup, sheet: Sheet): string[][] {
  const head = [
    `**${say(name ?? '')}**${text ? ` ${say(text)}` : ''}`,
    ...emptyCells(sheet.columns.length - 1),
  ];
  return [...(name ? [head] : []), ...rows.map((row) => printRow(row, sheet))];
}

function printRow({ head, cells }: SheetRow, { headColumn }: Sheet): string[] {
  const { details, ...text } = head;
  const remarks = details.length > 0 ? ` (${details.map(say).join('; ')})` : '';
  const printed = cells.flatMap((cell) => [printCell(cell), ...emptyCells((cell.span ?? 1) - 1)]);
  return [...printed.slice(0, headColumn), `${printText(text)}${remarks}`, ...printed.slice(headColumn)];
}

const emptyCells = (amount: number) => Array.from({ length: Math.max(amount, 0) }, () => '');

function printCell({ entries, ...cell }: SheetCell): string {
  if (!entries) return printEntry(cell);
  return [...entries.map(printEntry), ...printRemarks(cell)].join('; ');
}

function printEntry({ name, mark, text, url, best, ...remarks }: SheetEntry): string {
  const said = [
    ...(mark ? [say(mark.symbol)] : []),
    printText({ text, ...(url && { url }) }),
    ...(best ? [`**${say(best)}**`] : []),
  ].join(' ');
  const rest = printRemarks(remarks);
  return `${name ? `${say(name)}: ` : ''}${said}${rest.length > 0 ? ` (${rest.join('; ')})` : ''}`;
}

const printRemarks = ({ details, links }: Pick<SheetEntry, 'details' | 'links'>) => [
  ...details.map(say),
  ...links.map(printText),
];

const printText = ({ text, url }: SheetText): string => (url ? linkTo(text, url) : say(text));

/** The pieces of a line keep the spaces between them. */
const printRun = ({ text, url }: SheetText): string => {
  if (url) return linkTo(text, url);
  const middle = text.trim();
  if (!middle) return text && ' ';
  return `${/^\s/.test(text) ? ' ' : ''}${say(middle)}${/\s$/.test(text) ? ' ' : ''}`;
};

const linkTo = (text: string, url: string) => markdownLink(printableText(text), url);

const paragraph = (text: string) => `${guardStart(say(text))}\n`;

/** GitHub makes links of addresses without a scheme too. */
const say = (text: string) =>
  escapeMarkdown(printableText(text)).replace(/@|(?<=\bwww)\./gi, (found) => `\\${found}`);

/** At the beginning of a line some characters make a list, a heading or a rule. */
const guardStart = (line: string) => line.replace(/^(\d*)(?=[-+=.)])/, '$1\\');
