import type { SourceFile } from '../report.js';
import { cellName, CsvSyntaxError, parseCsv } from '../shared/csv.js';
import { CsvTableError } from './error.js';

const separators = [',', ';', '\t'];

/** Words are compared without regard to case, spaces at the ends, or how an accent is written. */
export const fold = (text: string) => text.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();

/** A cell for people who look at a spreadsheet: `C4 (Weights)`. */
export const place = (column: number, row: number, header: string) =>
  header ? `${cellName(column, row)} (${header})` : cellName(column, row);

/**
 * The rows of a file, separated by comma, semicolon or tab: by the one that gives the widest row in which one
 * of `keys` is a cell. Undefined where no row has such a cell. Throws a `CsvTableError` for no table at all.
 */
export function readRows(file: SourceFile, keys: string[]): string[][] | undefined {
  const text = file.text.replace(/^\uFEFF?sep=[,;\t]\r?\n/i, '');
  const attempts = separators.map((separator) => attempt(text, separator));
  const found = attempts.flatMap((rows) => {
    if (rows instanceof CsvSyntaxError) return [];
    const key = rows.find((cells) => cells.some((cell) => keys.includes(fold(cell))));
    return key ? [{ rows, width: key.length }] : [];
  });
  const [best] = found.sort((one, other) => other.width - one.width);
  if (best) return best.rows;
  const [failed, ...others] = attempts.filter((rows) => rows instanceof CsvSyntaxError);
  // Read with the wrong separator, a good file may fail too.
  if (failed && others.length === separators.length - 1) throw toError(file, failed);
  return undefined;
}

function attempt(text: string, separator: string): string[][] | CsvSyntaxError {
  try {
    return parseCsv(text, separator).map((cells) => cells.map((cell) => cell.trim()));
  } catch (error) {
    if (error instanceof CsvSyntaxError) return error;
    throw error;
  }
}

const toError = (file: SourceFile, { message, line }: CsvSyntaxError) =>
  new CsvTableError('bad-table', message, {
    file: file.path,
    ...(line !== undefined && { path: `line ${line}` }),
  });

export const isBlankRow = (cells: string[]) => cells.every((cell) => cell === '');
