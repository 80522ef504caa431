import { Command } from 'commander';
import { parseDate } from '../dataset/date.js';
import type { Dataset } from '../dataset/schema.js';
import type { ImportReport, ImportResult } from '../importers/report.js';
import { findLosses } from './compare-counts.js';
import { describeFailure, describeIssue } from './describe-problem.js';
import { exitCodes, fail, refuse } from './fail.js';
import { parseInWords } from './parse-in-words.js';
import { formatRemarks, formatReport } from './print-report.js';
import { printError, printResult } from './print.js';
import { createProgress } from './progress.js';
import type { ReadLog } from './read-folder.js';
import { collect } from './repeats.js';
import type { ReadSource, SourceOptions } from './source.js';
import { importSources } from './sources.js';
import { toJson } from './to-json.js';
import { checkOutput, writeOutput } from './write-output.js';

interface ImportOptions extends Omit<SourceOptions, 'progress' | 'log'> {
  out?: string;
  force?: boolean;
  strict?: boolean;
  verbose?: boolean;
}

/** `openness-widgets import SOURCE [PATH]` */
export function importCommand(): Command {
  return new Command('import')
    .description(
      'turn an upstream catalogue or a spreadsheet into a dataset; without --out it goes to standard output',
    )
    .argument('<source>', `the catalogue: ${[...importSources.keys()].join(', ')}`)
    .argument('[path]', 'the folder or file with its data; - is standard input')
    .option('--out <file>', 'write the dataset to this file, as a whole or not at all')
    .option('--force', 'replace the file if it is there')
    .option('--keep-going', 'leave out files that cannot be read; the exit code tells of them all the same')
    .option('--strict', 'write nothing if anything was left out or repaired, or less is there than before')
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

async function runImport(source: string, path: string | undefined, options: ImportOptions): Promise<void> {
  const read = importSources.get(source);
  if (!read) fail(source, `unknown source; known are ${[...importSources.keys()].join(', ')}`);
  if (options.date !== undefined && !isDay(options.date)) {
    fail(options.date, 'no date of the form YYYY-MM-DD');
  }
  const target = options.out === undefined ? undefined : await checkOutput(options.out, options);
  const { dataset, report } = await readSource(read, path, options);
  const subject = path ?? source;
  const losses = target === undefined ? [] : await findLosses(target, dataset);
  printError(...formatReport(report, options.verbose === true), ...losses.map((loss) => `fewer: ${loss}`));
  refuseFailures(subject, report, options);
  if (dataset.models.length === 0) refuse(subject, 'holds nothing that could be imported');
  if (options.strict) refuseRemarks(subject, report, losses);
  checkDataset(dataset);
  const text = toJson(dataset);
  await (target === undefined ? printResult(text) : writeOutput(target, text));
  if (report.failed.length > 0) process.exitCode = exitCodeOf(report);
}

async function readSource(
  read: ReadSource,
  path: string | undefined,
  options: ImportOptions,
): Promise<ImportResult> {
  const progress = createProgress();
  const log: ReadLog = { skipped: [], failed: [] };
  try {
    const { dataset, report } = await read(path, { ...options, progress, log });
    const skipped = [...report.skipped, ...log.skipped];
    return { dataset, report: { ...report, skipped, failed: [...log.failed, ...report.failed] } };
  } catch (error) {
    // What could not be read is perhaps why the rest could not be imported.
    printError(...formatRemarks('failed', log.failed, true));
    throw error;
  } finally {
    progress.stop();
  }
}

function refuseFailures(subject: string, { failed }: ImportReport, { keepGoing }: ImportOptions): void {
  if (failed.length === 0 || keepGoing) return;
  const files = failed.length === 1 ? 'one file' : `${failed.length} files`;
  refuse(subject, `${files} cannot be read; nothing was written; --keep-going leaves them out`);
}

function refuseRemarks(subject: string, report: ImportReport, losses: string[]): void {
  const remarks = [...report.repaired, ...report.dropped, ...report.failed];
  if (remarks.length + losses.length > 0)
    refuse(subject, 'not everything was taken as it is; nothing was written because of --strict');
}

const exitCodeOf = ({ failed }: ImportReport) =>
  failed.some(({ code }) => code === 'unreadable') ? exitCodes.trouble : exitCodes.badData;

/** Nothing is written that our own reader would not take as it is. */
function checkDataset(dataset: Dataset): void {
  const parsed = parseInWords(dataset);
  if (parsed.ok && parsed.value.issues.length === 0) return;
  printError(
    ...(parsed.ok
      ? parsed.value.issues.map((issue) => describeIssue(dataset.id, issue))
      : [describeFailure(dataset.id, parsed.failure)]),
  );
  refuse(dataset.id, 'the imported dataset does not pass our own check; nothing was written');
}

const isDay = (text: string) => text.length === 10 && parseDate(text) !== undefined;
