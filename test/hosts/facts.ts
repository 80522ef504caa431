import { headlineOf } from '../../src/render/headline.js';
import type { Sheet, Widget } from '../../src/render/index.js';
import { renderHtml } from '../../src/render/index.js';

/** What is wrong with what a host shows; of the page as a whole where no widget is named. */
export interface Problem {
  widget?: Widget;
  text: string;
}

/**
 * A text without what hosts change in it: white space and how it is laid out, quotation marks and dashes that
 * they put in better ones for.
 */
export const squeeze = (text: string): string =>
  text
    .replace(/[\s\u00ad\u200b-\u200f\u2060]/g, '')
    .replace(/[‘’′]/g, "'")
    .replace(/[“”″]/g, '"')
    .replace(/…/g, '...')
    .replace(/[–—]/g, '-');

/** What the element itself has to say: title, totals, date, and the head of every row. */
export function elementFacts(sheet: Sheet): string[] {
  const totals = sheet.summary.filter(({ kind }) => kind === 'total');
  return [
    // A badge may stand in a sentence that has just named the model.
    ...(hasTable(sheet) ? [sheet.title.text] : []),
    // What is in brackets stands elsewhere in the element.
    ...totals.map(({ text }) => text.replace(/ \(.*\)$/, '')),
    sheet.asOf,
    ...rowHeads(sheet),
  ].filter(Boolean);
}

/** Everything that a printed table says: title, lines before it, heads, cells, date, source and licence. */
export function tableFacts(sheet: Sheet): string[] {
  const { title, summary, columns, credit } = sheet;
  return [
    title.text,
    ...summary.map(({ text }) => text),
    ...columns.map(({ label }) => label),
    ...rowFacts(sheet),
    credit.asOf,
    ...credit.sources.map(({ text }) => text),
    credit.license.text,
  ].filter(Boolean);
}

function rowFacts(sheet: Sheet): string[] {
  const cells = sheet.groups.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells));
  return [
    ...rowHeads(sheet),
    ...cells.flatMap(({ entries, text }) => entries?.map((entry) => entry.text) ?? [text]),
  ];
}

/** What one line says at least. */
export const lineFacts = (sheet: Sheet): string[] => [sheet.title.text, headlineOf(sheet)].filter(Boolean);

/** A badge is a word in a sentence and has no table. */
export const hasTable = (sheet: Sheet): boolean => sheet.columns.length > 0;

export const fallbackFacts = (sheet: Sheet, kind: 'table' | 'line'): string[] =>
  kind === 'table' && hasTable(sheet) ? tableFacts(sheet) : lineFacts(sheet);

const rowHeads = ({ groups }: Sheet) => groups.flatMap(({ rows }) => rows.map(({ head }) => head.text));

/** Facts that the text of one widget does not have. */
export function missingFacts(text: string, facts: string[]): string[] {
  const squeezed = squeeze(text);
  return [...new Set(facts)].filter((fact) => !squeezed.includes(squeeze(fact)));
}

/**
 * Compares a text with all that should stand in it, each as often as the widgets say it: what is there less
 * often is missing somewhere, and what is there more often stands there twice.
 */
export function compareText(text: string, sheets: Sheet[], kind: 'table' | 'line'): Problem[] {
  const found = squeeze(text);
  const needed = squeeze(sheets.map((sheet) => expectedText(sheet, kind)).join('\n'));
  return sheets.flatMap((sheet) =>
    [...new Set(fallbackFacts(sheet, kind))].flatMap((fact) => {
      const difference = count(found, squeeze(fact)) - count(needed, squeeze(fact));
      if (difference < 0) return [{ widget: sheet.widget, text: `missing: ${fact}` }];
      return difference > 0 && isCounted(fact, sheet, kind)
        ? [{ widget: sheet.widget, text: `twice: ${fact}` }]
        : [];
    }),
  );
}

/** Text of a fallback that is to be seen although the element is there. */
export function leftovers(text: string, sheets: Sheet[]): Problem[] {
  const found = squeeze(text);
  return sheets.flatMap((sheet) =>
    tableFacts(sheet)
      .filter((fact) => isTelling(fact, sheet) && found.includes(squeeze(fact)))
      .map((fact) => ({ widget: sheet.widget, text: `twice, beside the element: ${fact}` })),
  );
}

/** Sources and dates are said by several widgets in ways of their own; rows and headlines are not. */
function isCounted(fact: string, sheet: Sheet, kind: 'table' | 'line'): boolean {
  const counted = kind === 'table' && hasTable(sheet) ? rowFacts(sheet) : [headlineOf(sheet)];
  return isTelling(fact, sheet) && counted.includes(fact);
}

/** Long enough not to stand in a page by chance; titles may well be those of posts. */
const isTelling = (fact: string, { title }: Sheet) => fact.length >= 12 && fact !== title.text;

function expectedText(sheet: Sheet, kind: 'table' | 'line'): string {
  if (kind === 'line' || !hasTable(sheet)) return lineFacts(sheet).join('\n');
  return renderHtml(sheet)
    .replace(/<[^>]*>/g, '')
    .replace(/&#39;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}

const count = (text: string, part: string) => text.split(part).length - 1;
