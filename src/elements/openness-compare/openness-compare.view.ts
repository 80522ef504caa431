import { type Outcome, succeed } from '../../dataset/failure.js';
import { defaultRubric, findAssessments, findModel, findRubric } from '../../dataset/query.js';
import { mostColumns, mostCriteria } from '../../dataset/limits.js';
import type { Assessment, Criterion, Dataset, Model, Rubric } from '../../dataset/schema.js';
import { resultOf, scoreAssessment } from '../../dataset/score.js';
import { safeUrl } from '../../dataset/url.js';
import { type CellView, type LinkView, toCellView } from '../../shared/cell.view.js';
import type { ChangesSummary, ChangesView, toChangesView } from '../../shared/changes.view.js';
import { type CreditView, toCreditView } from '../../shared/credit.view.js';
import { toReportedDifference } from '../../shared/reported.view.js';
import { type TotalView, toTotalView } from '../../shared/total.view.js';
import type { Wording } from '../../shared/wording.js';
import { bestValues } from './best-values.js';

export interface CompareOptions {
  /** Ids or aliases, in the order of the columns. */
  models: string[];
  /** Id of the rubric; by default the first that assesses one of the models. */
  rubric?: string;
  show: 'all' | 'differences';
  /** Id of an earlier edition of the rubric, to say what has moved since. */
  since?: string;
}

export interface CompareView {
  /** What is compared: the caption without the rubric behind it. */
  title: string;
  /** Ids of what is shown, by which a link leads to a criterion of it. */
  ids: { models: string; rubric: string };
  caption: string;
  columns: ColumnView[];
  /** One for each column; absent where the rubric makes no totals. */
  totals?: ColumnTotalView[];
  /** A group has no name where it is the only one: it would repeat the name of the rubric. */
  groups: { id: string; name?: string; rows: RowView[] }[];
  /** What has moved since an earlier edition, where one is named. */
  changes?: ChangesSummary;
  /** How many rows are left out because all cells are the same. */
  hidden?: string;
  /** What was asked for and cannot be shown. */
  notices: string[];
  credit: CreditView;
}

export interface ColumnTotalView extends TotalView {
  /** What the source itself reports, where it differs from the total. */
  reported?: string;
}

export interface ColumnView {
  id: string;
  name: LinkView;
  organization?: string;
  /** Who says it, and when; only where the columns have different sources. */
  attribution?: string;
}

export interface RowView {
  id: string;
  name: string;
  question?: string;
  cells: CellView[];
  /** For each cell, what the earlier edition said; absent where no earlier edition is named. */
  before?: (string | undefined)[];
}

/** Looking for a model costs time, most of all where it is not there. */
const mostWanted = 24;
/** Of more misses than that, a reader learns nothing new. */
const mostMisses = 12;

/**
 * All that a comparison shows. Unknown models are named in a notice; it fails with `not-found` where none of
 * them is known, or the rubric is not, and answers undefined where no model is asked for or the rubric says
 * nothing about any. What has moved `since` is there with what compares.
 */
export function toCompareView(
  dataset: Dataset,
  options: CompareOptions,
  wording: Wording,
  compare?: typeof toChangesView,
): Outcome<CompareView | undefined> {
  const wanted = [...new Set(options.models)]
    .slice(0, mostWanted)
    .map((id) => ({ id, found: findModel(dataset, id) }));
  const models = wanted.flatMap(({ found }) => (found.ok ? [found.value] : []));
  const firstMiss = wanted.find(({ found }) => !found.ok)?.found;
  if (models.length === 0) return firstMiss && !firstMiss.ok ? firstMiss : succeed(undefined);
  const rubric = options.rubric ? findRubric(dataset, options.rubric) : undefined;
  if (rubric && !rubric.ok) return rubric;
  const ids = models.map(({ id }) => id);
  const chosen = rubric?.value ?? defaultRubric(dataset, ids);
  if (!chosen) return succeed(undefined);
  const unknown = wanted.filter(({ found }) => !found.ok).map(({ id }) => id);
  const changes = changesOf(dataset, chosen, options.since, wording, compare);
  if (!changes.ok) return changes;
  return succeed(
    printComparison(
      dataset,
      [...new Set(models)],
      unknown,
      chosen,
      { ...options, of: changes.value },
      wording,
    ),
  );
}

type ChangesOf = (assessment: Assessment) => ChangesView | undefined;

/** The changes of any assessment; fails where the earlier edition is unknown. */
function changesOf(
  dataset: Dataset,
  rubric: Rubric,
  since: string | undefined,
  wording: Wording,
  compare: typeof toChangesView | undefined,
): Outcome<ChangesOf | undefined> {
  if (!since || !compare) return succeed(undefined);
  const earlier = findRubric(dataset, since);
  if (!earlier.ok) return earlier;
  return succeed((assessment) => {
    const changes = compare(dataset, rubric, assessment, since, wording);
    return changes.ok ? changes.value : undefined;
  });
}

interface Column {
  model: Model;
  assessment: Assessment;
  changes?: ChangesView;
}

function printComparison(
  dataset: Dataset,
  models: Model[],
  unknown: string[],
  rubric: Rubric,
  options: CompareOptions & { of: ChangesOf | undefined },
  wording: Wording,
): CompareView | undefined {
  const assessed = models.flatMap((model): Column[] => {
    const [assessment] = findAssessments(dataset, model.id, rubric.id);
    if (!assessment) return [];
    const changes = options.of?.(assessment);
    return [{ model, assessment, ...(changes && { changes }) }];
  });
  if (assessed.length === 0) return undefined;
  const columns = assessed.slice(0, mostColumns);
  const rows = rubric.criteria.slice(0, mostCriteria).map((criterion) => ({
    group: criterion.group,
    row: printRow(rubric, criterion, columns, wording),
  }));
  const shown = options.show === 'all' ? rows : rows.filter(({ row }) => isDifferent(row.cells));
  const names = columns.map(({ model }) => model.name);
  const title = wording.strings.compareCaption(wording.format.list(names));
  const totals = columns.map(({ assessment }) => printTotal(rubric, assessment, wording));
  return {
    ids: { models: columns.map(({ model }) => model.id).join(), rubric: rubric.id },
    title,
    caption: `${title}: ${rubric.name}, ${rubric.edition}`,
    columns: columns.map((column) => printColumn(dataset, column, columns, wording)),
    ...(rubric.aggregate.kind !== 'none' && { totals }),
    ...(options.of && summarize(columns, wording)),
    groups: rubric.groups.flatMap(({ id, name }) => {
      const inGroup = shown.filter(({ group }) => group === id).map(({ row }) => row);
      if (inGroup.length === 0) return [];
      return [{ id, ...(rubric.groups.length > 1 && { name }), rows: inGroup }];
    }),
    ...hiddenRows(rows.length - shown.length, shown.length, wording),
    notices: [
      ...noticesOf(models, assessed, unknown, wording),
      ...(rubric.criteria.length > mostCriteria ? [wording.strings.tooManyCriteria(mostCriteria)] : []),
    ],
    credit: toCreditView(
      dataset,
      rubric,
      columns.map(({ assessment }) => assessment),
      wording,
      columns.map(({ model }) => model),
    ),
  };
}

function printColumn(
  dataset: Dataset,
  { model, assessment }: Column,
  columns: Column[],
  { format }: Wording,
): ColumnView {
  const { id, name, organization, links } = model;
  const url = safeUrl(links?.[0]?.url);
  const isShared = columns.every((column) => column.assessment.source === assessment.source);
  const source = dataset.sources.find((one) => one.id === assessment.source);
  return {
    id,
    name: { text: name, ...(url && { url }) },
    ...(organization && organization.name !== name && { organization: organization.name }),
    ...(!isShared && source && { attribution: `${source.name}, ${format.date(assessment.date)}` }),
  };
}

function printTotal(rubric: Rubric, assessment: Assessment, wording: Wording): ColumnTotalView {
  const reported = assessment.reported && toReportedDifference(rubric, assessment, wording);
  return { ...toTotalView(scoreAssessment(rubric, assessment), wording), ...(reported && { reported }) };
}

function printRow(rubric: Rubric, criterion: Criterion, columns: Column[], wording: Wording): RowView {
  const { id, name, question } = criterion;
  const results = columns.map(({ assessment }) => resultOf(assessment, id));
  const best = bestValues(
    rubric.scales.find((scale) => scale.id === criterion.scale),
    results,
  );
  const cells = results.map((result, column) =>
    markBest(toCellView(rubric, criterion, result, wording), best[column], wording),
  );
  const before = columns.map(({ changes }) => changes?.of(id));
  return { id, name, ...(question && { question }), cells, ...(before.some(Boolean) && { before }) };
}

function markBest(cell: CellView, best: Set<number> | undefined, { strings }: Wording): CellView {
  if (!cell.values || !best?.size) return cell;
  const values = cell.values.map((value, position) =>
    best.has(position) ? { ...value, best: strings.best } : value,
  );
  return { ...cell, values };
}

/** What all columns share is said once. */
function summarize(columns: Column[], { strings }: Wording): { changes?: ChangesSummary } {
  const [first] = columns.flatMap(({ changes }) => changes ?? []);
  if (!first) return { changes: { dates: '', sentences: [strings.notInEarlier] } };
  const sentences = columns.flatMap(({ model, changes }) =>
    changes
      ? changes.summary.map((sentence) => ({ sentence, name: model.name }))
      : [{ sentence: strings.notInEarlier, name: model.name }],
  );
  const isShared = (text: string) =>
    sentences.filter(({ sentence }) => sentence === text).length === columns.length;
  const own = sentences.filter(({ sentence }) => columns.length === 1 || !isShared(sentence));
  const common =
    columns.length === 1 ? [] : [...new Set(sentences.map(({ sentence }) => sentence).filter(isShared))];
  return {
    changes: {
      dates: first.dates,
      sentences: [...own.map(({ sentence, name }) => `${name}: ${sentence}`), ...common],
    },
  };
}

const isDifferent = (cells: CellView[]) => new Set(cells.map(({ kind, text }) => `${kind} ${text}`)).size > 1;

function hiddenRows(hidden: number, shown: number, { strings }: Wording): { hidden?: string } {
  if (hidden === 0) return {};
  return { hidden: shown === 0 ? strings.allTheSame : strings.hiddenSame(hidden) };
}

function noticesOf(models: Model[], assessed: Column[], unknown: string[], { strings, format }: Wording) {
  const silent = models.filter((model) => !assessed.some((column) => column.model === model));
  return [
    ...(unknown.length > 0 ? [strings.notInData(format.list(shortened(unknown)))] : []),
    ...silent.map(({ name }) => strings.noAssessment(name)),
    ...(assessed.length > mostColumns ? [strings.tooMany(mostColumns)] : []),
  ];
}

const shortened = (misses: string[]) =>
  misses.length > mostMisses ? [...misses.slice(0, mostMisses), '…'] : misses;
