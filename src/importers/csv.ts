import type { Assessment, Dataset, Result } from '../dataset/schema.js';
import { readCell, readEvidence } from './csv/cells.js';
import { chooseScale } from './csv/columns.js';
import { readDefinitions } from './csv/definitions.js';
import { CsvTableError } from './csv/error.js';
import { readHead, toDatasetLicense } from './csv/head.js';
import { readSubjects, type Subject } from './csv/models.js';
import { type MissingRule, type ScaledColumn, toRubric, withIds } from './csv/rubric.js';
import type { LevelScale } from './csv/scales.js';
import { type CriterionColumn, readSheet, type Sheet } from './csv/sheet.js';
import { place } from './csv/table.js';
import { emptyReport, type ImportReport, type ImportResult, type SourceFile } from './report.js';
import { recordInto, type Recorder } from './shared/fields.js';
import { nameMonth } from './shared/month.js';
import { sortReport } from './shared/order.js';

export { CsvTableError, type CsvErrorCode } from './csv/error.js';

/** What a spreadsheet does not say about itself. */
export interface CsvOptions {
  /** Of every row without a date of its own, as of ISO 8601. */
  date: string;
  /** Of dataset and rubric; the name of the file, as an id, where it is not given. */
  id?: string;
  /** The name of the file, in words, where it is not given. */
  name?: string;
  /** The month of the date, in words, where it is not given. */
  edition?: string;
  /** Licence of the data, such as "CC BY 4.0". */
  license?: string;
  /** Who assesses, in rows that name no source; the name of the dataset where it is not given. */
  source?: string;
  /** What a missing result does to a total; it counts as 0 by default. */
  missing?: MissingRule;
}

/**
 * The dataset in a spreadsheet with a row per model and a column per criterion. The first file is the sheet; any
 * others define its criteria and levels. What cannot be read is reported with its cell, such as `C4 (Weights)`,
 * and left blank. Throws a `CsvTableError` where there is no table, no column `model`, or no model in it.
 *
 * Columns: `model` is the name. `id`, `organization`, `released`, `license`, `url`, `date` and `source` say more
 * about the row, `note: X` and `evidence: X` about its cell in the column `X`. All others are criteria; a unit may
 * stand in brackets behind the name. Rows next to the header that begin with `group`, `scale`, `question`, `unit`,
 * `weight` or `better` define them, and so does a file with a column `criterion` and columns of these names.
 *
 * Scales: `number`, `text`, levels from best to worst with values (`full=1 | part=0.5 | none=0`) or without, or
 * the name of a scale in a file with the columns `scale`, `level`, `symbol`, `tone`, `value`, `description`.
 * Without a scale, a column of numbers, of ✓ and ✗, yes and no, open, partial and closed, or high, medium and low
 * is what it looks like, and any other is text. An empty cell, `?`, `n/a`, `not available`, `not assessed` and
 * `not disclosed` are why there is no result, each for itself.
 */
export function importCsv([file, ...definitions]: SourceFile[], options: CsvOptions): ImportResult {
  if (!file) throw new CsvTableError('no-file', 'there is no file to import');
  const report = emptyReport();
  const recorder = recordInto(report, file.path);
  const head = headOf(file, options);
  const sheet = readSheet(file, recorder);
  const subjects = readSubjects(sheet, { date: options.date, source: head.source }, recorder);
  if (subjects.length === 0)
    throw new CsvTableError('no-models', 'no row names a model that can be read', { file: file.path });
  report.read = subjects.length;
  const columns = readColumns(sheet, definitions, report, recorder);
  const rubric = toRubric({ ...head, source: head.source.id }, columns, options.missing ?? 'zero', recorder);
  const dataset: Dataset = {
    version: 1,
    id: head.id,
    name: head.name,
    updated: subjects.map(({ date }) => date).reduce(laterOf, options.date),
    license: toDatasetLicense(options.license),
    citation: [head.source.name, head.name, head.edition].filter(isFirst).join(', '),
    sources: uniqueById([head.source, ...subjects.map(({ source }) => source)]),
    rubrics: [rubric],
    models: uniqueById(subjects.map(({ model }) => model)),
    assessments: subjects.map((subject) => assess(subject, rubric.id, columns, recorder)),
    offers: [],
    rates: [],
    topics: [],
  };
  return { dataset, report: sortReport(report) };
}

function headOf(file: SourceFile, options: CsvOptions) {
  const head = readHead(file, options, { id: 'spreadsheet', name: 'Spreadsheet' });
  return { ...head, edition: options.edition ?? nameMonth(options.date) ?? options.date };
}

function readColumns(
  sheet: Sheet,
  files: SourceFile[],
  report: ImportReport,
  recorder: Recorder,
): ScaledColumn[] {
  const defined = new Map<string, LevelScale>();
  for (const file of files) {
    const scales = readDefinitions(file, sheet.criteria, recordInto(report, file.path));
    for (const [name, scale] of scales) defined.set(name, scale);
  }
  const scaled = sheet.criteria.map((column) => ({
    ...column,
    scale: chooseScale(column, sheet.rows, defined, recorder),
  }));
  const pathOf = ({ index, header }: CriterionColumn) => place(index, sheet.headerRow, header);
  return withIds(scaled, pathOf, recorder);
}

function assess(
  { row, model, date, source }: Subject,
  rubric: string,
  columns: ScaledColumn[],
  recorder: Recorder,
): Assessment {
  const results = columns.map((column): [string, Result] => {
    const { id, index, header, scale, note, evidence } = column;
    const path = place(index, row.number, header);
    const words = note === undefined ? '' : (row.cells[note] ?? '');
    const links =
      evidence === undefined
        ? []
        : readEvidence(
            row.cells[evidence] ?? '',
            place(evidence, row.number, `evidence: ${header}`),
            recorder,
          );
    return [
      id,
      {
        ...readCell(row.cells[index] ?? '', scale, path, recorder),
        ...(words && { note: words }),
        ...(links.length > 0 && { evidence: links }),
      },
    ];
  });
  return { model: model.id, rubric, source: source.id, date, results: Object.fromEntries(results) };
}

const laterOf = (one: string, other: string) => (other > one ? other : one);
const isFirst = (text: string, index: number, all: string[]) => all.indexOf(text) === index;

/** Rows of one model or source say the same of it; the first one counts. */
function uniqueById<Item extends { id: string }>(items: Item[]): Item[] {
  return items.filter(({ id }, index) => items.findIndex((one) => one.id === id) === index);
}
