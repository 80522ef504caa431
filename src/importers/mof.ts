import { parseDate } from '../dataset/date.js';
import type { Assessment, Model } from '../dataset/schema.js';
import { type Catalogue, isCatalogue, readCatalogue } from './mof/catalogue.js';
import { MofError } from './mof/error.js';
import { type Identity, identify } from './mof/identity.js';
import { readRelease, type ReleaseFacts, toLicenses } from './mof/model.js';
import { readResults } from './mof/results.js';
import { rubricId, toRubric } from './mof/rubric.js';
import { citation, type Edition, license, sourceId, sourceName, toSource } from './mof/source.js';
import { emptyReport, type ImportReport, type ImportResult, type SourceFile } from './report.js';
import { recordInto, type Recorder } from './shared/fields.js';
import { sortFiles, sortReport } from './shared/order.js';
import { parseRecord } from './shared/record.js';
import { isYamlMap } from './yaml.js';

export { MofError, type MofErrorCode } from './mof/error.js';

/** How to read a copy of the model files of the Model Openness Tool. */
export interface MofOptions extends Edition {
  /** Whether upstream's descriptions of the components go into the dataset as questions. */
  keepProse: boolean;
  /** Questions of one's own by criterion id, laid over those of upstream. */
  words?: { questions: Record<string, string> };
  /** Called after each file, with how many are done and how many there are. */
  onProgress?: (done: number, total: number) => void;
}

/**
 * The dataset that model files hold, and what became of each. `files` are the model files and the two that they
 * are measured by, `components.json` and `open-licenses.json`. Each assessment is dated by its own file; `date`
 * is that of the whole. Throws a `MofError` where one of the two is missing or unreadable, and where nothing has
 * a date; everything else that is wrong is reported and survived.
 */
export function importMof(files: SourceFile[], options: MofOptions): ImportResult {
  const report = emptyReport();
  const sorted = sortFiles(files);
  const catalogue = readCatalogue(sorted);
  const records = readRecords(sorted, catalogue, options, report);
  report.read = records.length;
  remarkOnTests(records);
  const identities = identify(records.map(({ stem, release, recorder }) => ({ ...release, stem, recorder })));
  const named = identities.flatMap((identity, index) => {
    const record = records[index];
    return record ? [{ ...record, ...identity }] : [];
  });
  const date = dateOf(records, options);
  const dataset = {
    version: 1 as const,
    id: 'mof',
    name: `${sourceName}, Model Openness Framework 1.0`,
    updated: date,
    license,
    citation,
    sources: [toSource(date, options)],
    rubrics: [toRubric(catalogue, collectQuestions(catalogue, options))],
    models: named.map(toModel),
    assessments: named.map((record) => assess(record, date)),
    offers: [],
    rates: [],
    topics: [],
  };
  return { dataset, report: sortReport(report) };
}

/** One model file that could be read. */
interface ModelRecord {
  stem: string;
  release: ReleaseFacts;
  results: Assessment['results'];
  recorder: Recorder;
}

type NamedRecord = ModelRecord & Identity;

function collectQuestions({ components }: Catalogue, { keepProse, words }: MofOptions) {
  const theirs = components.flatMap(({ id, description }) =>
    keepProse && description ? [[id, description] as const] : [],
  );
  return { ...Object.fromEntries(theirs), ...words?.questions };
}

function readRecords(
  files: SourceFile[],
  catalogue: Catalogue,
  { onProgress }: MofOptions,
  report: ImportReport,
): ModelRecord[] {
  return files.flatMap((file, index) => {
    const reason = reasonToSkip(file.path);
    if (reason) report.skipped.push({ ...reason, file: file.path });
    const record = reason ? undefined : readRecord(file, catalogue, recordInto(report, file.path));
    onProgress?.(index + 1, files.length);
    return record ? [record] : [];
  });
}

/** Files that are no model files by their name alone. */
function reasonToSkip(path: string): { code: string; text: string } | undefined {
  if (isCatalogue(path)) return { code: 'catalogue', text: 'the file lists components or open licences' };
  if (/(?:^|\/)\./.test(path)) return { code: 'hidden', text: 'the file or its folder is hidden' };
  if (!/[^/]\.ya?ml$/.test(path)) return { code: 'no-yaml', text: 'the file is no YAML file by its name' };
  return undefined;
}

function readRecord(
  { path, text }: SourceFile,
  catalogue: Catalogue,
  recorder: Recorder,
): ModelRecord | undefined {
  const release = parseRecord(text, 'release', recorder)?.release;
  if (!isYamlMap(release)) return undefined;
  const stem = path.slice(path.lastIndexOf('/') + 1).replace(/\.ya?ml$/, '');
  const facts = readRelease(release, stem, catalogue.openLicenses, recorder);
  const results = readResults(facts.components, facts.globals, catalogue, recorder);
  return { stem, release: facts, results, recorder };
}

/** Upstream publishes it, so it stays; whoever reads the report may leave it out. */
function remarkOnTests(records: ModelRecord[]) {
  const names = new Set(records.map(({ release }) => release.name));
  for (const { release, recorder } of records) {
    const tested = release.name.replace(/[-_ ]test$/i, '');
    if (tested === release.name || !names.has(tested)) continue;
    const text = `${JSON.stringify(release.name)} looks like a test of ${JSON.stringify(tested)} and is kept`;
    recorder.repaired('test-entry', 'release.name', text);
  }
}

function dateOf(records: ModelRecord[], { date }: MofOptions): string {
  if (date !== undefined && !parseDate(date))
    throw new MofError('bad-date', `${JSON.stringify(date)} is no date of ISO 8601`);
  const dates = records.flatMap(({ release }) => release.date ?? []);
  const newest = date ?? dates.sort().at(-1);
  if (newest === undefined) throw new MofError('no-date', 'no file has a date, and none is given');
  return newest;
}

function toModel({ id, name, aliases, release, results }: NamedRecord): Model {
  const licenses = toLicenses(release.globals, results['model-parameters-final']?.raw);
  return {
    id,
    name,
    ...release.facts,
    ...(licenses.length > 0 && { licenses }),
    ...(aliases.length > 0 && { aliases }),
  };
}

function assess({ id, stem, release, results }: NamedRecord, date: string): Assessment {
  return {
    model: id,
    rubric: rubricId,
    source: sourceId,
    date: release.date ?? date,
    sourceKey: stem,
    results,
  };
}
