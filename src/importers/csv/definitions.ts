import type { Tone } from '../../dataset/schema.js';
import type { SourceFile } from '../report.js';
import { quote, type Recorder } from '../shared/fields.js';
import { toSlug } from '../shared/slug.js';
import { CsvTableError } from './error.js';
import { toNumber } from './numbers.js';
import { type LevelDraft, type LevelScale, toLevelScale } from './scales.js';
import { type CriterionColumn, type DefinitionWord, definitionWords, namesOf } from './sheet.js';
import { fold, isBlankRow, place, readRows } from './table.js';

interface Table {
  header: string[];
  rows: { number: number; cells: string[] }[];
}

/** The name of a scale of which the file says nothing but the levels. */
const unnamed = 'levels';

/**
 * Reads a file that defines criteria (`criterion`, `group`, `scale`, …), levels (`scale`, `level`, `symbol`,
 * `tone`, `value`), or both with an empty row between. Adds what it says to the columns, and returns the scales
 * that it defines by their names, folded.
 */
export function readDefinitions(
  file: SourceFile,
  columns: CriterionColumn[],
  recorder: Recorder,
): Map<string, LevelScale> {
  const rows = readRows(file, ['criterion', 'level']);
  if (!rows) {
    const text = 'no row has a cell "criterion" or "level", so the file defines nothing';
    throw new CsvTableError('bad-table', text, { file: file.path });
  }
  const scales = new Map<string, LevelScale>();
  for (const table of splitTables(rows)) {
    if (table.header.includes('level')) readLevels(table, scales, recorder);
    else if (table.header.includes('criterion')) readCriteria(table, columns, recorder);
    else recorder.dropped('unknown-table', `row ${table.rows[0]?.number ?? 1}`, 'the table defines nothing');
  }
  return scales;
}

function splitTables(rows: string[][]): Table[] {
  const tables: Table[] = [];
  let current: Table | undefined;
  rows.forEach((cells, index) => {
    if (isBlankRow(cells)) current = undefined;
    else if (current) current.rows.push({ number: index + 1, cells });
    else tables.push((current = { header: cells.map(fold), rows: [] }));
  });
  return tables;
}

function readCriteria({ header, rows }: Table, columns: CriterionColumn[], recorder: Recorder) {
  const at = header.indexOf('criterion');
  for (const { number, cells } of rows) {
    const name = cells[at] ?? '';
    const column = columns.find((one) => namesOf(one.header).includes(fold(name)));
    if (!column) {
      const text = `the sheet has no column ${quote(name)}`;
      recorder.dropped('unknown-criterion', place(at, number, 'criterion'), text);
      continue;
    }
    for (const word of definitionWords) addDefinition(column, word, header.indexOf(word), number, cells);
  }
}

/** What stands in the sheet itself wins: it is nearer to the column. */
function addDefinition(
  column: CriterionColumn,
  word: DefinitionWord,
  index: number,
  row: number,
  cells: string[],
) {
  const text = cells[index];
  if (text) column.definition[word] ??= { text, path: place(index, row, word) };
}

function readLevels({ header, rows }: Table, scales: Map<string, LevelScale>, recorder: Recorder) {
  const drafts = new Map<string, LevelDraft[]>();
  let last = unnamed;
  for (const { number, cells } of rows) {
    const at = (name: string) => cells[header.indexOf(name)] ?? '';
    const pathOf = (name: string) => place(header.indexOf(name), number, name);
    const label = at('level');
    // The name of a scale is often written once, beside its first level.
    last = at('scale') || last;
    const list = drafts.get(last) ?? [];
    drafts.set(last, list);
    if (!label) recorder.dropped('no-level', pathOf('level'), 'the row names no level');
    else if (list.some((one) => toSlug(one.label) === toSlug(label)))
      recorder.dropped('duplicate-level', pathOf('level'), `${quote(label)} is a level of the scale already`);
    else list.push(toDraft(label, at, pathOf, recorder));
  }
  for (const [name, levels] of drafts)
    if (levels.length > 0) scales.set(fold(name), toLevelScale(toSlug(name) || unnamed, levels));
}

function toDraft(
  label: string,
  at: (name: string) => string,
  pathOf: (name: string) => string,
  recorder: Recorder,
): LevelDraft {
  const [symbol, description] = [at('symbol'), at('description')];
  const tone = readTone(at('tone'), pathOf('tone'), recorder);
  const value = at('value') === '' ? null : toNumber(at('value'));
  if (value === undefined)
    recorder.dropped('bad-number', pathOf('value'), `${quote(at('value'))} is no number`);
  if (symbol.length > 8) recorder.dropped('bad-symbol', pathOf('symbol'), `${quote(symbol)} is too long`);
  return {
    label,
    ...(symbol && symbol.length <= 8 && { symbol }),
    ...(tone && { tone }),
    value: value ?? null,
    ...(description && { description }),
  };
}

const tones: Tone[] = ['positive', 'middle', 'negative', 'neutral'];

function readTone(text: string, path: string, recorder: Recorder): Tone | undefined {
  if (text === '') return undefined;
  const tone = tones.find((one) => one === fold(text));
  if (tone) return tone;
  recorder.dropped('bad-tone', path, `${quote(text)} is none of positive, middle, negative and neutral`);
  return undefined;
}
