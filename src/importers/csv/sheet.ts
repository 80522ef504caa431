import type { SourceFile } from '../report.js';
import { quote, type Recorder } from '../shared/fields.js';
import { CsvTableError } from './error.js';
import { fold, isBlankRow, place, readRows } from './table.js';

/** Columns that say something about the row as a whole. */
const reserved = ['model', 'id', 'organization', 'released', 'license', 'url', 'date', 'source'] as const;
export type ReservedColumn = (typeof reserved)[number];
const spellings = new Map<string, ReservedColumn>([
  ...reserved.map((name) => [name, name] as const),
  ['organisation', 'organization'],
  ['licence', 'license'],
]);

/** What a row at the top of the sheet can say about the columns, by the word in its first cell. */
export const definitionWords = ['group', 'scale', 'question', 'unit', 'weight', 'better'] as const;
export type DefinitionWord = (typeof definitionWords)[number];

export interface Row {
  /** As a spreadsheet counts, from 1. */
  number: number;
  cells: string[];
}

/** A column with results, and those with notes and evidence on them. */
export interface CriterionColumn {
  index: number;
  header: string;
  definition: Partial<Record<DefinitionWord, { text: string; path: string }>>;
  note?: number;
  evidence?: number;
}

export interface Sheet {
  path: string;
  headers: string[];
  headerRow: number;
  reserved: Partial<Record<ReservedColumn, number>>;
  criteria: CriterionColumn[];
  rows: Row[];
}

/** Reads a sheet with a row per model. Throws a `CsvTableError` where no row has a cell `model`. */
export function readSheet(file: SourceFile, recorder: Recorder): Sheet {
  const rows = (readRows(file, ['model']) ?? []).map((cells, index): Row => ({ number: index + 1, cells }));
  const header = rows.find(({ cells }) => cells.some((cell) => fold(cell) === 'model'));
  if (!header) {
    const text = 'no row has a cell "model"; the column with the names of the models must be called so';
    throw new CsvTableError('no-model-column', text, { file: file.path });
  }
  const headers = header.cells.map((cell) => cell.replace(/\s+/g, ' '));
  const { definitions, models } = splitRows(rows, header.number, recorder);
  const complete = models.filter((row) => isComplete(row, headers, recorder));
  const columns = sortColumns(headers, header.number, complete, recorder);
  const criteria = columns.criteria.map((index): CriterionColumn => {
    const name = headers[index] ?? '';
    return { index, header: name, definition: definitionOf(index, name, definitions) };
  });
  attachRemarks(criteria, headers, header.number, columns.remarks, recorder);
  const { path } = file;
  return { path, headers, headerRow: header.number, reserved: columns.reserved, criteria, rows: complete };
}

/** Rows that define columns stand directly above or below the header; what else is above it is a title. */
function splitRows(rows: Row[], header: number, recorder: Recorder) {
  const filled = rows.filter(({ cells }) => !isBlankRow(cells));
  const above = filled.filter(({ number }) => number < header);
  const below = filled.filter(({ number }) => number > header);
  const firstModel = below.findIndex((row) => !isDefinition(row));
  const heads = firstModel < 0 ? below : below.slice(0, firstModel);
  for (const { number, cells } of above.filter((row) => !isDefinition(row)))
    recorder.repaired('title-row', `row ${number}`, `${quote(cells.find(Boolean))} is above the header`);
  return {
    definitions: [...above.filter(isDefinition), ...heads],
    models: firstModel < 0 ? [] : below.slice(firstModel),
  };
}

const isDefinition = ({ cells: [first = ''] }: Row) => definitionWords.some((word) => word === fold(first));

function definitionOf(index: number, header: string, rows: Row[]): CriterionColumn['definition'] {
  return Object.fromEntries(
    rows.flatMap(({ number, cells }) => {
      const text = cells[index] ?? '';
      return text ? [[fold(cells[0] ?? ''), { text, path: place(index, number, header) }]] : [];
    }),
  );
}

/** A row with a cell too few may have lost one anywhere, so what follows may be in the wrong column. */
function isComplete({ number, cells }: Row, headers: string[], recorder: Recorder): boolean {
  const surplus = cells.slice(headers.length).some((cell) => cell !== '');
  if (!surplus && cells.length >= headers.length) return true;
  const text = `the row has ${cells.length} cells, the header has ${headers.length}; the row is left out`;
  recorder.dropped('ragged-row', `row ${number}`, text);
  return false;
}

function sortColumns(headers: string[], row: number, rows: Row[], recorder: Recorder) {
  const columns = {
    reserved: {} as Sheet['reserved'],
    criteria: [] as number[],
    remarks: [] as number[],
  };
  const seen = new Map<string, number>();
  headers.forEach((header, index) => {
    const word = spellings.get(fold(header));
    const key = word ?? fold(header);
    const path = place(index, row, header);
    if (header === '') {
      if (rows.some(({ cells }) => cells[index] !== ''))
        recorder.dropped('no-header', path, 'the column has cells and no header; it is left out');
    } else if (seen.has(key)) {
      recorder.dropped('duplicate-column', path, `${quote(header)} is the header of a column before`);
    } else {
      seen.set(key, index);
      if (word) columns.reserved[word] = index;
      else (remarkPattern.test(header) ? columns.remarks : columns.criteria).push(index);
    }
  });
  return columns;
}

const remarkPattern = /^(note|evidence)\s*:\s*(.*)$/i;

function attachRemarks(
  criteria: CriterionColumn[],
  headers: string[],
  row: number,
  columns: number[],
  recorder: Recorder,
) {
  for (const index of columns) {
    const header = headers[index] ?? '';
    const [, kind = '', name = ''] = remarkPattern.exec(header) ?? [];
    const found = criteria.find((column) => namesOf(column.header).includes(fold(name)));
    if (found) found[fold(kind) === 'note' ? 'note' : 'evidence'] = index;
    else recorder.dropped('unknown-column', place(index, row, header), `no column is called ${quote(name)}`);
  }
}

/** A header that ends with a unit is found with it and without. */
export const namesOf = (header: string) => [fold(header), fold(splitUnit(header).name)];

/** "Cost (million USD)" is a name and a unit. */
export function splitUnit(header: string): { name: string; unit?: string } {
  const [, name, unit] = /^(.*\S)\s*\(([^()]+)\)$/.exec(header) ?? [];
  return name && unit ? { name, unit: unit.trim() } : { name: header };
}
