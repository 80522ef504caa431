import { CsvError, parse } from 'csv-parse/sync';

export type CsvSyntaxCode = 'too-large' | 'nul' | 'quotes' | 'syntax' | 'empty';

/** Why a text cannot be read as a table; `message` says it in one line, without a full stop. */
export class CsvSyntaxError extends Error {
  override name = 'CsvSyntaxError';
  code: CsvSyntaxCode;
  /** From 1; absent where the text as a whole is meant. */
  line?: number;

  constructor(code: CsvSyntaxCode, text: string, line?: number) {
    super(text);
    this.code = code;
    if (line !== undefined) this.line = line;
  }
}

const mostCharacters = 5 * 1024 * 1024;

/**
 * The rows of a table as spreadsheets count them: a line break in quotes does not end a row, and an empty line
 * is one. Cells are as they stand in the text, spaces included. A byte order mark and any kind of line end are
 * read. Throws a `CsvSyntaxError` for quotes that do not match.
 */
export function parseCsv(text: string, delimiter = ','): string[][] {
  if (text.length > mostCharacters) throw new CsvSyntaxError('too-large', 'the file is larger than 5 MiB');
  if (text.includes('\0')) throw new CsvSyntaxError('nul', 'the file holds a NUL character');
  if (text.trim() === '') throw new CsvSyntaxError('empty', 'the file is empty');
  try {
    return parse(text, {
      bom: true,
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
    });
  } catch (error) {
    throw translate(error);
  }
}

function translate(error: unknown): Error {
  if (!(error instanceof CsvError)) return error instanceof Error ? error : new Error(String(error));
  const line = typeof error.lines === 'number' ? error.lines : undefined;
  const isQuotes = /QUOTE/.test(error.code);
  const text = isQuotes
    ? 'a quotation mark is not closed, or stands inside a cell that does not begin with one'
    : 'the file is no table of comma-separated values';
  return new CsvSyntaxError(isQuotes ? 'quotes' : 'syntax', text, line);
}

/** The name of a cell in a spreadsheet, such as B12. Columns count from 0, rows from 1. */
export function cellName(column: number, row: number): string {
  const letters = column < 26 ? '' : String.fromCharCode(64 + Math.floor(column / 26));
  return `${letters}${String.fromCharCode(65 + (column % 26))}${row}`;
}
