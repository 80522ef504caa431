import type { Assessment, Dataset, Rubric } from '../../dataset/schema.js';
import { originalOf } from '../../dataset/translated.js';
import { resultOf } from '../../dataset/score.js';
import { toCellView } from '../../shared/cell.view.js';
import { toCreditView } from '../../shared/credit.view.js';
import type { ExportCell, ExportTable } from '../../shared/export/export-file.js';
import { withKnownMembers } from '../../shared/export/known-members.js';
import type { Wording } from '../../shared/wording.js';
import type { IndexEntry } from './index-entries.js';
import { toListedTotal } from './index-row.view.js';

/** The entries as a table: the model, its total, the word of each level. Every row says by itself where it comes from. */
export function toExportTable(
  dataset: Dataset,
  rubric: Rubric,
  entries: IndexEntry[],
  wording: Wording,
): ExportTable {
  const { indexExportColumns: names } = wording.strings;
  const hasClasses = rubric.aggregate.kind === 'classes';
  return {
    columns: [
      ...[
        names.rank,
        names.id,
        names.name,
        names.organization,
        names.baseModel,
        names.released,
        names.license,
      ],
      ...(hasClasses ? [names.class, names.progress] : [names.points, names.maximum, names.percent]),
      ...rubric.criteria.map(({ name }) => name),
      ...[names.source, names.edition, names.asOf, names.dataLicense, names.citation],
    ],
    rows: entries.map((entry) => [
      ...modelCells(entry),
      ...totalCells(entry, hasClasses, wording),
      ...rubric.criteria.map(
        (criterion) => toCellView(rubric, criterion, resultOf(entry.assessment, criterion.id), wording).text,
      ),
      ...originCells(dataset, rubric, entry.assessment),
    ]),
  };
}

function modelCells({ model, rank }: IndexEntry): ExportCell[] {
  const { id, name, organization, baseModel, released, licenses = [] } = model;
  const names = [...new Set(licenses.map(({ name }) => name))].join('; ');
  return [rank, id, name, organization?.name, baseModel, released, names || undefined];
}

function totalCells({ score }: IndexEntry, hasClasses: boolean, wording: Wording): ExportCell[] {
  if (hasClasses) {
    const { text, remark } = toListedTotal(score, wording);
    return [text, remark];
  }
  if (score.kind !== 'points') return [undefined, undefined, undefined];
  return [score.points, score.maximum, Number((score.share * 100).toFixed(1))];
}

function originCells(dataset: Dataset, rubric: Rubric, { source, date }: Assessment): ExportCell[] {
  const found = dataset.sources.find(({ id }) => id === source);
  return [
    found?.name ?? source,
    `${rubric.name}, ${rubric.edition}`,
    date,
    (found?.license ?? dataset.license).name,
    found?.citation ?? dataset.citation,
  ];
}

/** A dataset of our own format with these models alone: it can be shown, merged and checked like any other. */
export function toExportDataset(shown: Dataset, { id: rubricId }: Rubric, entries: IndexEntry[]): Dataset {
  const dataset = originalOf(shown);
  const rubrics = dataset.rubrics.filter(({ id }) => id === rubricId);
  const assessments = entries.map(({ assessment }) => assessment);
  const sources = new Set([...rubrics, ...assessments].map(({ source }) => source));
  const { version, id, name, updated, language, license, citation } = dataset;
  return {
    version,
    id,
    name,
    updated,
    ...(language && { language }),
    license,
    ...(citation && { citation }),
    sources: dataset.sources.filter((source) => sources.has(source.id)),
    rubrics,
    models: withKnownMembers(entries.map(({ model }) => model)),
    assessments,
    offers: [],
    rates: [],
    topics: [],
  };
}

export const toJson = (dataset: Dataset, rubric: Rubric, entries: IndexEntry[]): string =>
  `${JSON.stringify(toExportDataset(dataset, rubric, entries), null, 2)}\n`;

/** The credit of the entries, for the foot of a document. */
export const creditOf = (dataset: Dataset, rubric: Rubric, entries: IndexEntry[], wording: Wording) =>
  toCreditView(
    dataset,
    rubric,
    entries.map(({ assessment }) => assessment),
    wording,
  );
