import { basename } from 'node:path';
import type { Criterion, Dataset, Rubric } from '../dataset/schema.js';
import { CsvTableError, importCsv } from '../importers/csv.js';
import type { ImportResult, SourceFile } from '../importers/report.js';
import { fail, refuse } from './fail.js';
import { printError } from './print.js';
import { readText } from './read-text.js';
import { refuseUnreadCells } from './refuse-unread-cells.js';
import type { ReadSource, SourceOptions } from './source.js';
import { today } from './today.js';

const mostBytes = 5 * 2 ** 20;

/** A spreadsheet of one's own, saved as CSV, with the files that define its criteria. */
export const readCsv: ReadSource = async (path, options) => {
  if (path === undefined) fail('csv', 'needs the path of a spreadsheet saved as CSV');
  const paths = [path, ...(options.rubric ?? [])];
  const files: SourceFile[] = [];
  for (const file of paths) files.push({ path: basename(file), text: await readText(file, mostBytes) });
  const result = importFiles(path, paths, files, options);
  refuseUnreadCells(path, result);
  describe(result.dataset, options);
  return result;
};

function importFiles(
  path: string,
  paths: string[],
  files: SourceFile[],
  options: SourceOptions,
): ImportResult {
  const { id, name, edition, license, source, date = today() } = options;
  try {
    return importCsv(files, {
      date,
      ...(id && { id }),
      ...(name && { name }),
      ...(edition && { edition }),
      ...(license && { license }),
      ...(source && { source }),
    });
  } catch (error) {
    if (!(error instanceof CsvTableError)) throw error;
    if (error.code === 'bad-option') return fail(`--${error.path ?? ''}`, error.message);
    const file = paths.find((one) => basename(one) === error.file) ?? path;
    return refuse(error.path ? `${file}: ${error.path}` : file, error.message);
  }
}

/** What was taken for granted, so that a wrong guess is seen before it is published. */
function describe({ id, name, license, rubrics }: Dataset, options: SourceOptions): void {
  const [rubric] = rubrics;
  if (!rubric) return;
  const facts = `id ${id}, name ${JSON.stringify(name)}, edition ${JSON.stringify(rubric.edition)}`;
  printError(`${facts}; --id, --name and --edition change them`);
  if (!options.license) printError(`${license.name}; --license names one`);
  for (const criterion of rubric.criteria) printError(describeColumn(rubric, criterion));
  const { aggregate } = rubric;
  printError(
    aggregate.kind === 'none'
      ? 'no total: not every level has a value'
      : 'total: the mean of all levels; a missing one counts as 0',
  );
}

function describeColumn({ scales }: Rubric, criterion: Criterion): string {
  const scale = scales.find(({ id }) => id === criterion.scale);
  if (scale?.kind === 'number')
    return `  - ${criterion.name}: numbers${scale.unit ? ` in ${scale.unit}` : ''}`;
  if (scale?.kind !== 'level') return `  - ${criterion.name}: text`;
  return `  - ${criterion.name}: ${scale.levels.map(({ symbol, label }) => `${symbol} ${label}`).join(', ')}`;
}
