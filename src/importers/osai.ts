import type { Assessment, Model, Rubric } from '../dataset/schema.js';
import { assignAliases, assignIds, type Names } from './osai/identity.js';
import { type ModelFacts, readModel } from './osai/model.js';
import { readResult } from './osai/results.js';
import { type Questions, readQuestions, readRubric } from './osai/rubric.js';
import {
  citation,
  type Edition,
  license,
  nameEdition,
  sourceId,
  sourceName,
  toSource,
} from './osai/source.js';
import { emptyReport, type ImportReport, type ImportResult, type SourceFile } from './report.js';
import { readFields, recordInto, type Recorder } from './shared/fields.js';
import { sortFiles, sortReport } from './shared/order.js';
import { parseRecord } from './shared/record.js';
import type { YamlValue } from './yaml.js';

export { OsaiError, type OsaiErrorCode } from './osai/error.js';

/** How to read a copy of the European Open Source AI Index. `date` is the edition's, as of ISO 8601. */
export interface OsaiOptions extends Edition {
  /** Whether the notes and questions that upstream wrote go into the dataset. */
  keepProse: boolean;
  /** Words of one's own, laid over those of upstream. */
  words?: {
    questions: Record<string, string>;
    /** By model id, then by criterion id. */
    notes: Record<string, Record<string, string>>;
  };
  /** Called after each file, with how many are done and how many there are. */
  onProgress?: (done: number, total: number) => void;
}

/**
 * The dataset that a copy of the index's folder holds, and what became of each file. The criteria are those
 * of the folder's own `_parameters.yml`, so each era of the index becomes its own rubric. Files are taken in
 * the order of their paths by code unit. Throws an `OsaiError` where the folder has no readable
 * `_parameters.yml` or `date` is no date; everything else that is wrong is reported and survived.
 */
export function importOsai(files: SourceFile[], options: OsaiOptions): ImportResult {
  const report = emptyReport();
  const sorted = sortFiles(files);
  const edition = nameEdition(options.date);
  const rubric = readRubric(sorted, edition, collectQuestions(sorted, options, report));
  const records = readRecords(sorted, rubric, options, report);
  report.read = records.length;
  const models = nameModels(records);
  const dataset = {
    version: 1 as const,
    id: rubric.id,
    name: `${sourceName}, ${edition}`,
    updated: options.date,
    license,
    citation,
    sources: [toSource(options)],
    rubrics: [rubric],
    models,
    assessments: records.map((record, index) => assess(record, models[index]?.id ?? '', rubric, options)),
    offers: [],
    rates: [],
    topics: [],
  };
  return { dataset, report: sortReport(report) };
}

/** One model file that could be read. */
interface ModelRecord extends ModelFacts {
  stem: string;
  fields: Map<string, YamlValue>;
  recorder: Recorder;
}

function collectQuestions(
  files: SourceFile[],
  { keepProse, words }: OsaiOptions,
  report: ImportReport,
): Questions {
  const file = files.find(({ path }) => /(?:^|\/)_parameters-descriptions\.ya?ml$/.test(path));
  const theirs = keepProse && file ? readQuestions(file.text, recordInto(report, file.path)) : {};
  return { ...theirs, ...words?.questions };
}

function readRecords(
  files: SourceFile[],
  rubric: Rubric,
  { onProgress }: OsaiOptions,
  report: ImportReport,
): ModelRecord[] {
  const known = ['system', 'org', ...rubric.criteria.map(({ id }) => id)];
  return files.flatMap((file, index) => {
    const reason = reasonToSkip(file.path);
    if (reason) report.skipped.push({ ...reason, file: file.path });
    const record = reason ? undefined : readRecord(file, known, recordInto(report, file.path));
    onProgress?.(index + 1, files.length);
    return record ? [record] : [];
  });
}

/** Files that are no model files by their name alone. */
function reasonToSkip(path: string): { code: string; text: string } | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (/(?:^|\/)\./.test(path)) return { code: 'hidden', text: 'the file or its folder is hidden' };
  if (/^_parameters.*\.ya?ml$/.test(name))
    return { code: 'parameters', text: 'the file defines the criteria' };
  if (/^a_submission_template\.ya?ml$/.test(name))
    return { code: 'template', text: 'the file is a form to fill in' };
  if (!/[^/]\.ya?ml$/.test(path)) return { code: 'no-yaml', text: 'the file is no YAML file by its name' };
  return undefined;
}

function readRecord(
  { path, text }: SourceFile,
  known: string[],
  recorder: Recorder,
): ModelRecord | undefined {
  const root = parseRecord(text, 'system', recorder);
  if (!root) return undefined;
  const stem = path.slice(path.lastIndexOf('/') + 1).replace(/\.ya?ml$/, '');
  const fields = readFields(root, known, '', recorder);
  return { ...readModel(fields.get('system'), fields.get('org'), stem, recorder), stem, fields, recorder };
}

function nameModels(records: ModelRecord[]): Model[] {
  const names = records.map(({ stem, facts, endModelName, recorder }): Names => ({
    stem,
    name: facts.name,
    recorder,
    ...(endModelName && { endModelName }),
  }));
  const ids = assignIds(names);
  const aliases = assignAliases(names, ids);
  return records.map(({ facts }, index) => {
    const own = aliases[index] ?? [];
    return { id: ids[index] ?? '', ...facts, ...(own.length > 0 && { aliases: own }) };
  });
}

function assess(record: ModelRecord, model: string, rubric: Rubric, options: OsaiOptions): Assessment {
  const { stem, fields, recorder } = record;
  const notes = options.words?.notes;
  const own = notes && Object.hasOwn(notes, model) ? notes[model] : undefined;
  const rules = { own, keepProse: options.keepProse };
  return {
    model,
    rubric: rubric.id,
    source: sourceId,
    date: options.date,
    sourceKey: stem,
    results: Object.fromEntries(
      rubric.criteria.map(({ id }) => [id, readResult(id, fields.get(id), rules, recorder)]),
    ),
  };
}
