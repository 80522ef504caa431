import { basename } from 'node:path';
import type { Dataset } from '../dataset/schema.js';
import { CsvTableError } from '../importers/csv.js';
import { importPriceCsv } from '../importers/price-csv.js';
import type { ImportResult, SourceFile } from '../importers/report.js';
import { fail, refuse } from './fail.js';
import { printError } from './print.js';
import { readText } from './read-text.js';
import { refuseUnreadCells } from './refuse-unread-cells.js';
import type { ReadSource, SourceOptions } from './source.js';
import { today } from './today.js';

const mostBytes = 5 * 2 ** 20;

/** A price list of one's own, saved as CSV, perhaps with a file of exchange rates. */
export const readPriceCsv: ReadSource = async (path, options) => {
  if (path === undefined) fail('price-csv', 'needs the path of a price list saved as CSV');
  const paths = [path, ...(options.rates === undefined ? [] : [options.rates])];
  const files: SourceFile[] = [];
  for (const file of paths) files.push({ path: basename(file), text: await readText(file, mostBytes) });
  const result = importFiles(paths, files, options);
  refuseUnreadCells(path, result);
  describe(result.dataset, options);
  return result;
};

function importFiles(paths: string[], files: SourceFile[], options: SourceOptions): ImportResult {
  const { id, name, license, source, seller, date = today() } = options;
  try {
    return importPriceCsv(files, {
      date,
      ...(id && { id }),
      ...(name && { name }),
      ...(license && { license }),
      ...(source && { source }),
      ...(seller && { seller }),
    });
  } catch (error) {
    if (!(error instanceof CsvTableError)) throw error;
    if (error.code === 'bad-option') return fail(`--${error.path ?? ''}`, error.message);
    const file = paths.find((one) => basename(one) === error.file) ?? paths[0] ?? '';
    return refuse(error.path ? `${file}: ${error.path}` : file, error.message);
  }
}

/** What was taken for granted, so that a wrong guess is seen before it is published. */
function describe({ id, name, license, offers, rates }: Dataset, options: SourceOptions): void {
  printError(`id ${id}, name ${JSON.stringify(name)}; --id and --name change them`);
  if (!options.license) printError(`${license.name}; --license names one`);
  const prices = offers.flatMap(({ components }) =>
    components.map(({ meter, per, lifetime }) => {
      const life = lifetime ? ` (kept for ${lifetime})` : '';
      return `  - ${meter}${life}: per ${per.quantity} ${per.unit}`;
    }),
  );
  for (const line of new Set(prices)) printError(line);
  if (rates.length > 0) printError(`  - ${rates.length} exchange rates`);
}
