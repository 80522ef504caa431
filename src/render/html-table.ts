import { encodedHost, safeUrl } from '../dataset/url.js';
import { escapeHtml } from './escape-html.js';
import type { Dress } from './html-dress.js';
import type { Sheet, SheetCell, SheetColumn, SheetEntry, SheetGroup, SheetRow, SheetText } from './sheet.js';

/** What printing a sheet as HTML needs to know besides the sheet. */
export interface HtmlFrame {
  dress: Dress;
  /** Level of the title as a heading, 2 to 6; without it the title is set in bold. */
  headingLevel?: number;
}

/** The lines of a table: caption with what is to be known first, heads, and a row for each thing that is said. */
export function printTable(sheet: Sheet, frame: HtmlFrame): string[] {
  const { dress } = frame;
  return [
    `<table${dress.of('table')}>`,
    // Nothing else brings a caption to the side on which lines begin without a style.
    `<caption><div${dress.of('caption')}>${printCaption(sheet, frame)}</div></caption>`,
    `<thead${dress.of('rows')}>`,
    `<tr>${sheet.columns.map((column) => printColumnHead(column, sheet, dress)).join('')}</tr>`,
    '</thead>',
    ...sheet.groups.flatMap((group) => printGroup(group, sheet, dress)),
    '</table>',
  ];
}

function printCaption(sheet: Sheet, { dress, headingLevel }: HtmlFrame): string {
  const tag = headingLevel ? `h${Math.min(Math.max(Math.round(headingLevel), 2), 6)}` : 'strong';
  const lines = [
    ...sheet.summary.map((line) => printLine(line, dress)),
    ...sheet.notices.map((notice) => isolate(notice, dress)),
  ];
  const title = `<${tag}${dress.of('title')}>${printText(sheet.title, dress)}</${tag}>`;
  return [title, ...lines].join('<br/>');
}

function printLine({ kind, label, ...text }: Sheet['summary'][number], dress: Dress): string {
  const printed = `${label ? `${isolate(label, dress)}: ` : ''}${printText(text, dress)}`;
  return kind === 'total'
    ? `<strong${dress.of('total')}>${printed}</strong>`
    : `<span${dress.of('line')}>${printed}</span>`;
}

function printColumnHead({ label, url, kind, details }: SheetColumn, sheet: Sheet, dress: Dress): string {
  const role = kind === 'number' ? 'numberHead' : 'columnHead';
  const text = printText({ text: label, ...(url && { url }) }, dress);
  return `<th scope="col"${printWidth(sheet)}${dress.of(role)}>${text}${printDetails(details, dress)}</th>`;
}

/**
 * Columns of words share the width, so that no row which arrives later moves those above it. The attribute is an
 * old one: a style would need the leave of the page's policy, and sanitisers drop it.
 */
const printWidth = ({ columns }: Sheet) =>
  columns.every(({ kind }) => kind === 'text') ? ` width="${Math.floor(100 / columns.length)}%"` : '';

function printGroup({ name, text, rows }: SheetGroup, sheet: Sheet, dress: Dress): string[] {
  const head = `<th scope="rowgroup" colspan="${sheet.columns.length}"${dress.of('groupHead')}>`;
  return [
    `<tbody${dress.of('rows')}>`,
    ...(name ? [`<tr>${head}${isolate(name, dress)}${text ? ` ${small(text, dress)}` : ''}</th></tr>`] : []),
    ...rows.map((row) => printRow(row, sheet, dress)),
    '</tbody>',
  ];
}

function printRow({ head, cells }: SheetRow, { columns, headColumn }: Sheet, dress: Dress): string {
  const { details, ...text } = head;
  const rowHead = `<th scope="row"${dress.of('rowHead')}>${printText(text, dress)}${printDetails(details, dress)}</th>`;
  const kinds = columns.filter((_, index) => index !== headColumn).map(({ kind }) => kind);
  const printed = cells.map((cell, index) => printCell(cell, kinds[index], dress));
  return `<tr>${[...printed.slice(0, headColumn), rowHead, ...printed.slice(headColumn)].join('')}</tr>`;
}

/** A cell over several columns holds words. */
function printCell(cell: SheetCell, kind: SheetColumn['kind'] | undefined, dress: Dress): string {
  const { span = 1, entries, details, links } = cell;
  const isNumber = kind === 'number' && span === 1;
  const content = entries
    ? `${entries.map((entry) => printEntry(entry, dress)).join('<br/>')}${printRemarks({ details, links }, dress)}`
    : printEntry(cell, dress);
  const columns = span > 1 ? ` colspan="${span}"` : '';
  return `<td${columns}${dress.of(isNumber ? 'numberCell' : 'cell')}>${content}</td>`;
}

function printEntry({ name, mark, text, url, best, ...remarks }: SheetEntry, dress: Dress): string {
  return [
    name ? `${isolate(name, dress)}: ` : '',
    mark ? `<span aria-hidden="true"${dress.mark(mark.tone)}>${escapeHtml(mark.symbol)}</span> ` : '',
    printText({ text, ...(url && { url }) }, dress),
    best ? ` <strong${dress.of('best')}>${escapeHtml(best)}</strong>` : '',
    printRemarks(remarks, dress),
  ].join('');
}

function printRemarks({ details, links }: Pick<SheetEntry, 'details' | 'links'>, dress: Dress): string {
  const printed = links.map((link) => printText(link, dress)).join(', ');
  return `${printDetails(details, dress)}${links.length > 0 ? `<br/><small${dress.of('detail')}>${printed}</small>` : ''}`;
}

const printDetails = (details: string[], dress: Dress) =>
  details.map((detail) => `<br/>${small(detail, dress)}`).join('');

const small = (text: string, dress: Dress) => `<small${dress.of('detail')}>${isolate(text, dress)}</small>`;

/** A link where there is an address that may be followed, else its text. */
export function printText({ text, url }: SheetText, dress: Dress): string {
  const address = safeUrl(url);
  if (address === undefined) return isolate(text, dress);
  const host = encodedHost(address);
  const title = host ? ` title="${escapeHtml(host)}"` : '';
  return `<a href="${escapeHtml(address)}"${title} rel="noopener noreferrer"${dress.of('link')}>${isolate(text, dress, breakable)}</a>`;
}

/** Addresses are one word to browsers, and wider than a column on a phone. */
const breakable = (text: string) => escapeHtml(text).replaceAll(/[/_]/g, '$&<wbr/>');

/** Names may be written from right to left; they must not turn what stands beside them. */
const isolate = (text: string, { language }: Dress, print: (text: string) => string = escapeHtml) =>
  text ? `<bdi${language?.(text) ?? ''}>${print(text)}</bdi>` : '';
