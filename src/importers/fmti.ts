import { parseDate } from '../dataset/date.js';
import type { Assessment, Model, Result, Rubric } from '../dataset/schema.js';
import { FmtiError } from './fmti/error.js';
import { type Edition, rubricIdOf, toRubric } from './fmti/rubric.js';
import { citeAs, type Copy, license, sourceId, sourceName, toSource } from './fmti/source.js';
import { type Column, type Indicator, readIndicators, readScores } from './fmti/tables.js';
import { emptyReport, type ImportReport, type ImportResult, type SourceFile } from './report.js';
import { quote, recordInto, type Recorder } from './shared/fields.js';
import { months, nameMonth } from './shared/month.js';
import { sortFiles, sortReport } from './shared/order.js';
import { toSlug } from './shared/slug.js';

export { FmtiError, type FmtiErrorCode } from './fmti/error.js';

/** How to read a copy of the Foundation Model Transparency Index. */
export interface FmtiOptions extends Copy {
  /** Whether upstream's definitions of the indicators go into the dataset as questions. */
  keepProse: boolean;
}

/**
 * The dataset that the tables of the index hold, a rubric for each edition, the newest first. An edition is a
 * file such as `Dec2025_scores.csv`, with `Dec2025_indicators.csv` beside it where there is one. Throws an
 * `FmtiError` where no file has scores or one is no table; everything else is reported and survived.
 */
export function importFmti(files: SourceFile[], options: FmtiOptions): ImportResult {
  const report = emptyReport();
  const editions = readEditions(sortFiles(files), options, report);
  const [newest] = editions;
  if (!newest) throw new FmtiError('no-scores', 'no file is called like Dec2025_scores.csv');
  if (options.date !== undefined && !parseDate(options.date))
    throw new FmtiError('bad-date', `${JSON.stringify(options.date)} is no date of ISO 8601`);
  const models = unionOf(editions.flatMap(({ models }) => models));
  report.read = editions.length;
  const citation = citeAs(editions.map(({ rubric }) => rubric.edition));
  const date = options.date ?? newest.edition.date;
  const dataset = {
    version: 1 as const,
    id: 'fmti',
    name: sourceName,
    updated: date,
    license,
    citation,
    sources: [toSource(date, citation, options)],
    rubrics: editions.map(({ rubric }) => rubric),
    models,
    assessments: editions.flatMap(({ assessments }) => assessments),
    offers: [],
    rates: [],
    topics: [],
  };
  return { dataset, report: sortReport(report) };
}

interface EditionRecord {
  edition: Edition;
  rubric: Rubric;
  models: Model[];
  assessments: Assessment[];
}

function readEditions(files: SourceFile[], options: FmtiOptions, report: ImportReport): EditionRecord[] {
  const parts = new Map<string, { edition: Edition; scores?: SourceFile; indicators?: SourceFile }>();
  for (const file of files) {
    const found = partOf(file.path);
    if (found)
      parts.set(found.edition.date, { ...parts.get(found.edition.date), ...found, [found.part]: file });
    else report.skipped.push({ code: 'no-table', file: file.path, text: 'the name is none of the index' });
  }
  const newestFirst = [...parts.values()].sort((one, other) =>
    one.edition.date < other.edition.date ? 1 : -1,
  );
  return newestFirst.flatMap(({ edition, scores, indicators }) => {
    const record = scores && readEdition(edition, scores, indicators, options, report);
    if (record && record.rubric.criteria.length > 0) return [record];
    const text = `the edition of ${edition.name} has no ${record ? 'indicators' : 'file with scores'}`;
    report.skipped.push({ code: 'no-scores', file: (scores ?? indicators)?.path ?? '', text });
    return [];
  });
}

/** `Dec2025_scores.csv` or `October2023_scores.csv`: which edition, and which of its tables. */
function partOf(path: string): { edition: Edition; part: 'scores' | 'indicators' } | undefined {
  const found = /(?:^|\/)([A-Z][a-z]{2,8})(\d{4})_(scores|indicators)\.csv$/.exec(path);
  const [, word = '', year = '', part] = found ?? [];
  const month = months.findIndex((name) => name.startsWith(word)) + 1;
  if (!found || month === 0) return undefined;
  const date = `${year}-${String(month).padStart(2, '0')}`;
  return {
    edition: { date, name: nameMonth(date) ?? date },
    part: part === 'scores' ? 'scores' : 'indicators',
  };
}

function readEdition(
  edition: Edition,
  scoresFile: SourceFile,
  indicatorsFile: SourceFile | undefined,
  { keepProse }: FmtiOptions,
  report: ImportReport,
): EditionRecord {
  const recorder = recordInto(report, scoresFile.path);
  const scores = readScores(scoresFile, recorder);
  const defined = indicatorsFile && readIndicators(indicatorsFile, recordInto(report, indicatorsFile.path));
  const indicators = defined ? join(defined, scores.indicators, recorder) : scores.indicators;
  const rubric = toRubric(edition, indicators, keepProse);
  return {
    edition,
    rubric,
    models: scores.columns.map(toModel),
    assessments: scores.columns.map((column) => assess(edition, column, indicators, recorder)),
  };
}

/** The indicators as they are defined; one that has scores only is put behind them. */
function join(defined: Indicator[], scored: Indicator[], recorder: Recorder): Indicator[] {
  const has = (list: Indicator[], wanted: Indicator) => list.some(({ id }) => id === wanted.id);
  const extra = scored.filter((indicator) => !has(defined, indicator));
  for (const { name } of extra)
    recorder.repaired('undefined-indicator', quote(name), 'the indicator has scores and no definition');
  for (const { name } of defined.filter((indicator) => !has(scored, indicator)))
    recorder.dropped('unscored-indicator', quote(name), 'the indicator is defined and has no scores');
  return [...defined, ...extra];
}

/** The files name the developer only, not the model that was looked at. */
const toModel = ({ developer }: Column): Model => ({
  id: toSlug(developer),
  name: developer,
  kind: 'organization',
  organization: { name: developer },
});

/** A label that changes between editions stays two: whether it is one developer is not for us to say. */
function unionOf(models: Model[]): Model[] {
  return models.filter(({ id }, index) => models.findIndex((one) => one.id === id) === index);
}

function assess(
  edition: Edition,
  { developer, scores, total }: Column,
  indicators: Indicator[],
  recorder: Recorder,
): Assessment {
  const results = Object.fromEntries(
    indicators.map(({ id }): [string, Result] => [id, readScore(scores.get(id), recorder)]),
  );
  const points = Object.values(results).filter(
    (result) => 'level' in result && result.level === 'yes',
  ).length;
  const reported = readTotal(total, points, recorder);
  return {
    model: toSlug(developer),
    rubric: rubricIdOf(edition),
    source: sourceId,
    date: edition.date,
    sourceKey: developer,
    results,
    ...(reported !== undefined && { reported: { points: reported, maximum: indicators.length } }),
  };
}

function readScore(score: { printed: string; cell: string } | undefined, recorder: Recorder): Result {
  if (!score) return { missing: 'blank' };
  const { printed, cell } = score;
  if (printed === '1') return { level: 'yes' };
  if (printed === '0') return { level: 'no' };
  if (printed === '') {
    recorder.dropped('blank-score', cell, 'the cell is empty and the indicator has no score');
    return { missing: 'blank' };
  }
  recorder.dropped('bad-score', cell, `${quote(printed)} is neither 0 nor 1 and the indicator has no score`);
  return { missing: 'blank', raw: printed };
}

/** What the file prints stays as it is, also where its cells add up to something else. */
function readTotal(total: Column['total'], points: number, recorder: Recorder): number | undefined {
  if (!total) return undefined;
  if (!/^\d{1,4}$/.test(total.printed)) {
    recorder.dropped('bad-total', total.cell, `${quote(total.printed)} is no total and is left out`);
    return undefined;
  }
  const reported = Number(total.printed);
  if (reported !== points) {
    const text = `the total says ${reported}, the scores add up to ${points}; both are kept`;
    recorder.repaired('total-differs', total.cell, text);
  }
  return reported;
}
