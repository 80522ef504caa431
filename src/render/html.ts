import { escapeAddress, escapeHtml } from './escape-html.js';
import { altText, headlineOf } from './headline.js';
import { classDress, type Dress, dressFor, mailDress } from './html-dress.js';
import { type HtmlFrame, printTable, printText } from './html-table.js';
import { creditLines } from './sheet-credit.js';
import { isRightToLeft } from '../shared/direction.js';
import type { Sheet, SheetText } from './sheet.js';

export const htmlVariants = ['figure', 'classic', 'email'] as const;

export interface HtmlOptions {
  /**
   * `figure`: a table for pages and feeds, without styles. `classic`: one line without any block, for editors that
   * make paragraphs of what they are given. `email`: a table that carries its own look. `figure` by default.
   */
  variant?: (typeof htmlVariants)[number];
  /** Level of the title as a heading, 2 to 6; without it the title is set in bold. */
  headingLevel?: number;
  /** First word of the classes of a figure; `openness` by default. */
  classPrefix?: string;
  /** email: a picture of the sheet above the table. */
  image?: { url: string; width?: number };
}

/**
 * A sheet as HTML that needs nothing else: no script, no style sheet, no other file. It has no blank lines, so
 * that it may stand in Markdown.
 */
export function renderHtml(sheet: Sheet, options: HtmlOptions = {}): string {
  const { variant = 'figure' } = options;
  if (variant === 'classic') return renderLine(sheet);
  if (variant === 'email') return renderMail(sheet, options);
  if (sheet.columns.length === 0) return renderLine(sheet);
  const lines = printBody(sheet, frameOf(sheet, options));
  const name = `${classPrefixOf(options)}-static`;
  return [`<figure class="${name}"${languageOf(sheet)}>`, ...lines, '</figure>', ''].join('\n');
}

/** The table with what belongs below it, as children of an element. */
export function printBody(sheet: Sheet, frame: HtmlFrame): string[] {
  const dress = dressFor(sheet, frame.dress);
  return [...printTable(sheet, { ...frame, dress }), ...printFoot(sheet, dress)];
}

export const frameOf = (
  sheet: Sheet,
  options: Pick<HtmlOptions, 'headingLevel' | 'classPrefix'> = {},
): HtmlFrame => ({
  dress: classDress(classPrefixOf(options), sheet),
  ...(options.headingLevel && { headingLevel: options.headingLevel }),
});

/** What is not fit for a class is left out of it. */
const classPrefixOf = ({ classPrefix = '' }: Pick<HtmlOptions, 'classPrefix'>) =>
  classPrefix.replace(/[^\w-]/g, '') || 'openness';

function printFoot(sheet: Sheet, dress: Dress): string[] {
  const paragraphs: SheetText[][] = [...sheet.footnotes.map((text) => [{ text }]), ...creditLines(sheet)];
  return paragraphs.map((runs) => `<p${dress.of('paragraph')}>${printRuns(runs, dress)}</p>`);
}

const printRuns = (runs: SheetText[], dress: Dress) =>
  runs.map((run) => (run.url ? printText(run, dress) : escapeHtml(run.text))).join('');

const renderLine = (sheet: Sheet): string =>
  `<span${languageOf(sheet)}>${printSentence(sheet, dressFor(sheet, frameOf(sheet).dress))}</span>\n`;

/** What is written from left to right is so nearly everywhere, and says nothing of it. */
const languageOf = ({ lang }: Sheet) =>
  ` lang="${escapeHtml(lang)}"${isRightToLeft(lang) ? ' dir="rtl"' : ''}`;

/** Title, total, source, date and licence in one line of phrasing content. */
function printSentence(sheet: Sheet, dress: Dress): string {
  const headline = escapeHtml(headlineOf(sheet));
  const [opening = [], ...others] = creditLines(sheet);
  const title = `<strong>${printText(sheet.title, dress)}</strong>`;
  const said = headline ? `${title}: ${headline}` : `${title}.`;
  const credit = [opening, ...others].map((runs) => printRuns(runs, dress)).join(' ');
  return `${said} ${credit}`;
}

function renderMail(sheet: Sheet, { headingLevel, image }: HtmlOptions): string {
  const dress = dressFor(sheet, mailDress(sheet));
  const frame: HtmlFrame = { dress, ...(headingLevel && { headingLevel }) };
  const body =
    sheet.columns.length > 0
      ? [...printTable(sheet, frame), ...printFoot(sheet, dress)]
      : [`<p${dress.of('paragraph')}>${printSentence(sheet, dress)}</p>`];
  return [`<div${languageOf(sheet)}>`, ...printImage(sheet, image), ...body, '</div>', ''].join('\n');
}

function printImage(sheet: Sheet, image: HtmlOptions['image']): string[] {
  const address = escapeAddress(image?.url);
  if (address === undefined) return [];
  const width = Math.min(Math.max(Math.round(image?.width ?? 600), 1), 600);
  const size = `width="${width}" style="display:block;width:100%;max-width:${width}px;height:auto"`;
  return [`<img src="${address}" alt="${escapeHtml(altText(sheet))}" ${size}/>`];
}
