import { Command } from 'commander';
import { parseDate } from '../dataset/date.js';
import type { Dataset } from '../dataset/schema.js';
import type { ImportResult } from '../importers/report.js';
import { describeFailure, describeIssue } from './describe-problem.js';
import { fail } from './fail.js';
import { parseInWords } from './parse-in-words.js';
import { formatReport } from './print-report.js';
import { printError, printResult } from './print.js';
import { createProgress } from './progress.js';
import { importSources, type ReadSource, type SourceOptions } from './sources.js';
import { toJson } from './to-json.js';
import { checkOutput, writeOutput } from './write-output.js';

interface ImportOptions extends Omit<SourceOptions, 'progress'> {
  out?: string;
  verbose?: boolean;
}

/** `openness-widgets import SOURCE [PATH]` */
export function importCommand(): Command {
  return new Command('import')
    .description(
      'turn an upstream catalogue or a spreadsheet into a dataset; without --out it goes to standard output',
    )
    .argument('<source>', `the catalogue: ${[...importSources.keys()].join(', ')}`)
    .argument('[path]', 'the folder or file with its data')
    .option('--out <file>', 'write the dataset to this file, as a whole or not at all')
    .option('--date <date>', 'date of the data, YYYY-MM-DD')
    .option('--revision <text>', 'commit or release of the data')
    .option('--rubric <file>', 'csv: a file that defines criteria or levels; may be repeated', collect)
    .option('--id <id>', 'csv, price-csv: id of dataset and rubric, else made from the name of the file')
    .option('--name <text>', 'csv, price-csv: name of the dataset, else made from the name of the file')
    .option('--edition <text>', 'csv: edition of the rubric, else the month of the date')
    .option('--license <name>', 'csv, price-csv: licence of the data')
    .option('--source <text>', 'csv, price-csv: who says so, else the name of the dataset')
    .option('--seller <name>', 'price-csv: who sells, in rows that name no seller')
    .option('--rates <file>', 'price-csv: a file with exchange rates')
    .option('--verbose', 'print every remark')
    .action(runImport);
}

const collect = (value: string, earlier: string[] = []) => [...earlier, value];

async function runImport(source: string, path: string | undefined, options: ImportOptions): Promise<void> {
  const read = importSources.get(source);
  if (!read) fail(source, `unknown source; known are ${[...importSources.keys()].join(', ')}`);
  if (options.date !== undefined && !isDay(options.date)) {
    fail(options.date, 'no date of the form YYYY-MM-DD');
  }
  const target = options.out === undefined ? undefined : await checkOutput(options.out, path);
  const { dataset, report } = await readSource(read, path, options);
  printError(...formatReport(report, options.verbose === true));
  if (dataset.models.length === 0) fail(path ?? source, 'holds nothing that could be imported');
  checkDataset(dataset);
  const text = toJson(dataset);
  await (target === undefined ? printResult(text) : writeOutput(target, text));
}

async function readSource(
  read: ReadSource,
  path: string | undefined,
  options: ImportOptions,
): Promise<ImportResult> {
  const progress = createProgress();
  try {
    return await read(path, { ...options, progress });
  } finally {
    progress.stop();
  }
}

/** Nothing is written that our own reader would not take as it is. */
function checkDataset(dataset: Dataset): void {
  const parsed = parseInWords(dataset);
  if (parsed.ok && parsed.value.issues.length === 0) return;
  printError(
    ...(parsed.ok
      ? parsed.value.issues.map((issue) => describeIssue(dataset.id, issue))
      : [describeFailure(dataset.id, parsed.failure)]),
  );
  fail(dataset.id, 'the imported dataset does not pass our own check; nothing was written');
}

const isDay = (text: string) => text.length === 10 && parseDate(text) !== undefined;
