import { CsvTableError } from '../csv/error.js';
import { fold, isBlankRow, place, readRows } from '../csv/table.js';
import type { SourceFile } from '../report.js';
import { quote, type Recorder } from '../shared/fields.js';

export interface Row {
  /** As a spreadsheet counts, from 1. */
  number: number;
  cells: string[];
}

/** A header and the rows below it. */
export interface Table {
  headers: string[];
  headerRow: number;
  rows: Row[];
}

/**
 * The table of a file whose header has the cell `key`. What stands above the header is a title. Throws a
 * `CsvTableError` where there is no such header.
 */
export function readTable(
  file: SourceFile,
  key: string,
  code: 'no-model-column' | 'bad-table',
  recorder: Recorder,
): Table {
  const rows = (readRows(file, [key]) ?? []).map((cells, index): Row => ({ number: index + 1, cells }));
  const header = rows.find(({ cells }) => cells.some((cell) => fold(cell) === key));
  if (!header) {
    const text = `no row has a cell "${key}"; one of the columns must be called so`;
    throw new CsvTableError(code, text, { file: file.path });
  }
  const filled = rows.filter(({ cells }) => !isBlankRow(cells));
  for (const { number, cells } of filled.filter((row) => row.number < header.number))
    recorder.repaired('title-row', `row ${number}`, `${quote(cells.find(Boolean))} is above the header`);
  const headers = header.cells.map((cell) => cell.replace(/\s+/g, ' '));
  const below = filled.filter(({ number }) => number > header.number);
  const complete = below.filter((row) => isComplete(row, headers, recorder));
  reportNamelessColumns(headers, header.number, complete, recorder);
  return { headers, headerRow: header.number, rows: complete };
}

/** A row with a cell too few may have lost one anywhere, so what follows may be in the wrong column. */
function isComplete({ number, cells }: Row, headers: string[], recorder: Recorder): boolean {
  const surplus = cells.slice(headers.length).some((cell) => cell !== '');
  if (!surplus && cells.length >= headers.length) return true;
  const text = `the row has ${cells.length} cells, the header has ${headers.length}; the row is left out`;
  recorder.dropped('ragged-row', `row ${number}`, text);
  return false;
}

function reportNamelessColumns(headers: string[], headerRow: number, rows: Row[], recorder: Recorder): void {
  headers.forEach((header, index) => {
    if (header === '' && rows.some(({ cells }) => cells[index] !== ''))
      recorder.dropped('no-header', place(index, headerRow, ''), 'the column has cells and no header');
  });
}
