import { toCsv } from './csv.js';

export const exportFormats = ['csv', 'json', 'markdown'] as const;
export type ExportFormat = (typeof exportFormats)[number];

export interface ExportFile {
  name: string;
  type: string;
  text: string;
}

/** A cell of a table for other programs: numbers stay numbers, and what is not known is undefined. */
export type ExportCell = string | number | undefined;

/** A table for other programs. */
export interface ExportTable {
  columns: string[];
  rows: ExportCell[][];
}

/** Without it, one spreadsheet of great renown takes UTF-8 for something else. */
const byteOrderMark = '\ufeff';

/** The text of a CSV file that every spreadsheet opens rightly. */
export const spreadsheet = (columns: string[], rows: ExportCell[][]): string =>
  byteOrderMark + toCsv(columns, rows);
