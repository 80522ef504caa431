import type { SourceFile } from '../report.js';
import { cellName, CsvSyntaxError, parseCsv } from '../shared/csv.js';
import { quote, type Recorder } from '../shared/fields.js';
import { toSlug } from '../shared/slug.js';
import { FmtiError } from './error.js';
import { outlineOfMay2024, type Place } from './outline.js';

/** One indicator of an edition. */
export interface Indicator extends Partial<Place> {
  /** Of the criterion; made from the name. */
  id: string;
  name: string;
  definition?: string;
}

/** What a table of scores says of one developer. */
export interface Column {
  developer: string;
  /** As printed, by indicator id, with its cell for remarks. */
  scores: Map<string, { printed: string; cell: string }>;
  /** The total as the file prints it. */
  total?: { printed: string; cell: string };
}

export interface ScoreTable {
  indicators: Indicator[];
  columns: Column[];
}

type Row = { number: number; cells: string[] };

/** Reads `…_indicators.csv`: domain, subdomain, name and definition of each indicator. */
export function readIndicators(file: SourceFile, recorder: Recorder): Indicator[] {
  const { header, rows } = readTable(file, recorder);
  return unique(
    rows.map((row) => toIndicator(row, header)),
    recorder,
  );
}

/** Reads `…_scores.csv`: a row per indicator, a column per developer, and at times totals. */
export function readScores(file: SourceFile, recorder: Recorder): ScoreTable {
  const { header, names, rows } = readTable(file, recorder);
  const first = header.indexOf('indicator');
  const isTotal = ({ cells }: Row) => cells[first]?.toLowerCase() === 'total';
  const known = rows.filter((row) => !isTotal(row));
  const totals = rows.find(isTotal);
  const columns = names.flatMap((developer, index) => {
    if (developer === '' || header[index] === 'total' || index <= first) return [];
    const scores = new Map(known.map((row) => [toSlug(row.cells[first] ?? ''), cellIn(row, index)]));
    const total = totals?.cells[index] ? cellIn(totals, index) : undefined;
    return [{ developer, scores, ...(total && { total }) }];
  });
  const indicators = unique(
    known.map((row) => toIndicator(row, header)),
    recorder,
  );
  return { indicators: withPlaces(indicators), columns: uniqueDevelopers(columns, recorder) };
}

const cellIn = ({ number, cells }: Row, index: number) => ({
  printed: cells[index] ?? '',
  cell: cellName(index, number),
});

function toIndicator({ number, cells }: Row, header: string[]): Indicator & { row: number } {
  const at = (name: string) => cells[header.indexOf(name)] ?? '';
  const [name, domain, subdomain, definition] = ['indicator', 'domain', 'subdomain', 'definition'].map(at);
  return {
    id: toSlug(name ?? ''),
    name: name ?? '',
    ...(domain && { domain }),
    ...(subdomain && { subdomain }),
    ...(definition && { definition: definition.replace(/\s+/g, ' ') }),
    row: number,
  };
}

function readTable(file: SourceFile, recorder: Recorder) {
  const [head, ...body] = parse(file);
  const names = (head ?? []).map((cell) => cell.trim());
  const header = names.map((name) => name.toLowerCase());
  if (!header.includes('indicator'))
    throw new FmtiError('bad-table', 'the first row has no column Indicator', { file: file.path });
  const rows = body.map((cells, index) => ({
    number: index + 2,
    cells: trimCells(cells, header, index + 2, recorder),
  }));
  return { header, names, rows: rows.filter(({ cells }) => cells.some((cell) => cell !== '')) };
}

/** Some names have a space behind them, in some rows only; untrimmed, they would be another name. */
function trimCells(cells: string[], header: string[], row: number, recorder: Recorder): string[] {
  return cells.map((cell, index) => {
    const trimmed = cell.trim();
    if (trimmed !== cell && nameColumns.includes(header[index] ?? ''))
      recorder.repaired('untrimmed', cellName(index, row), `the spaces around ${quote(cell)} are left out`);
    return trimmed;
  });
}

const nameColumns = ['domain', 'subdomain', 'indicator'];

function parse({ path: file, text }: SourceFile): string[][] {
  try {
    return parseCsv(text);
  } catch (error) {
    if (!(error instanceof CsvSyntaxError)) throw error;
    const path = error.line === undefined ? undefined : `line ${error.line}`;
    throw new FmtiError('bad-table', error.message, { file, ...(path && { path }) });
  }
}

/** The first of two indicators with one name, or with names that make one id. */
function unique(indicators: (Indicator & { row: number })[], recorder: Recorder): Indicator[] {
  const seen = new Set<string>();
  return indicators.flatMap(({ row, ...indicator }) => {
    const { id, name } = indicator;
    if (id !== '' && !seen.has(id)) {
      seen.add(id);
      return [indicator];
    }
    const problem = id === '' ? 'is no name' : 'stands in a row before';
    recorder.dropped('bad-indicator', `row ${row}`, `${quote(name)} ${problem}; the row is left out`);
    return [];
  });
}

function uniqueDevelopers(columns: Column[], recorder: Recorder): Column[] {
  return columns.filter(({ developer }, index) => {
    const isFirst = columns.findIndex((one) => toSlug(one.developer) === toSlug(developer)) === index;
    if (!isFirst)
      recorder.dropped(
        'twice-listed',
        quote(developer),
        'the developer has a column before; this is left out',
      );
    return isFirst;
  });
}

function withPlaces(indicators: Indicator[]): Indicator[] {
  if (indicators.some(({ subdomain }) => subdomain)) return indicators;
  const places = outlineOfMay2024(indicators.map(({ name }) => name));
  return indicators.map((indicator, index) => ({ ...indicator, ...places?.[index] }));
}
