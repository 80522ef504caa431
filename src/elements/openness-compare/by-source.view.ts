import { type Outcome, succeed } from '../../dataset/failure.js';
import { findModel } from '../../dataset/query.js';
import { mostColumns, mostCriteria } from '../../dataset/limits.js';
import type { Assessment, Criterion, Dataset, Model, Rubric, Topic } from '../../dataset/schema.js';
import { resultOf } from '../../dataset/score.js';
import { safeUrl } from '../../dataset/url.js';
import { type CellView, type LinkView, toCellView } from '../../shared/cell.view.js';
import { type CreditView, toSourceCredit } from '../../shared/credit.view.js';
import type { Wording } from '../../shared/wording.js';

export interface BySourceOptions {
  /** Id or alias of the model. */
  model: string;
  /** Ids of the rubrics to show, in this order; all that say something where there is none. */
  rubrics: string[];
}

/** One model as several assessors see it: topics as rows, assessors as columns. */
export interface BySourceView {
  /** Id of the model, by which a link leads to a topic. */
  ids: { models: string };
  caption: string;
  columns: AssessorView[];
  rows: TopicRowView[];
  /** What was asked for and cannot be shown. */
  notices: string[];
  credit: CreditView;
}

export interface AssessorView {
  id: string;
  source: LinkView;
  rubric: string;
  /** The rubric by its full name, where it stands alone. */
  fullName: string;
  asOf: string;
  /** What is assessed, where it is not the model itself: a group that it belongs to, or its maker. */
  about?: string;
}

export interface TopicRowView {
  id: string;
  name: string;
  /** In words, where the assessors do not agree. */
  difference?: string;
  cells: TopicCellView[];
}

/** What one assessor says on a topic, criterion by criterion, in its own words and scale. */
export interface TopicCellView {
  entries: { id: string; name: string; cell: CellView }[];
}

interface Column {
  assessment: Assessment;
  rubric: Rubric;
}

/**
 * All that a comparison of assessors shows. Fails with `not-found` for an unknown model; answers undefined
 * where no topic of the dataset has anything on it.
 */
export function toBySourceView(
  dataset: Dataset,
  options: BySourceOptions,
  wording: Wording,
): Outcome<BySourceView | undefined> {
  const model = findModel(dataset, options.model);
  if (!model.ok) return model;
  const found = columnsFor(dataset, model.value, options.rubrics);
  const columns = found.filter((column) => dataset.topics.some((topic) => hasEntries(topic, column)));
  if (columns.length === 0) return succeed(undefined);
  const shown = columns.slice(0, mostColumns);
  const { strings } = wording;
  const missing = options.rubrics.filter((id) => !shown.some(({ rubric }) => rubric.id === id));
  return succeed({
    ids: { models: model.value.id },
    caption: strings.bySourceCaption(model.value.name),
    columns: shown.map((column) => printAssessor(dataset, model.value, column, wording)),
    rows: dataset.topics.slice(0, mostCriteria).flatMap((topic) => printTopic(topic, shown, wording)),
    notices: [
      ...(missing.length > 0 ? [strings.notInData(wording.format.list(missing))] : []),
      ...(columns.length > mostColumns ? [strings.tooMany(mostColumns)] : []),
      ...(dataset.topics.length > mostCriteria ? [strings.tooMany(mostCriteria)] : []),
    ],
    credit: printCredit(dataset, model.value, shown, wording),
  });
}

/** The newest assessment of each rubric and source on the model, or on what it is a member of. */
function columnsFor(dataset: Dataset, model: Model, rubricIds: string[]): Column[] {
  const subjects = new Set(
    dataset.models
      .filter(({ id, members }) => id === model.id || members?.includes(model.id))
      .map(({ id }) => id),
  );
  const rubrics =
    rubricIds.length > 0
      ? rubricIds.flatMap((wanted) => dataset.rubrics.filter(({ id }) => id === wanted))
      : dataset.rubrics;
  return rubrics.flatMap((rubric) => {
    const newest = new Map<string, Assessment>();
    for (const assessment of dataset.assessments) {
      if (assessment.rubric !== rubric.id || !subjects.has(assessment.model)) continue;
      const key = `${assessment.source} ${assessment.model}`;
      const known = newest.get(key);
      if (!known || known.date < assessment.date) newest.set(key, assessment);
    }
    return [...newest.values()].map((assessment) => ({ assessment, rubric }));
  });
}

const criteriaOf = (topic: Topic, rubric: Rubric): Criterion[] =>
  rubric.criteria.filter(({ id }) => topic.criteria.includes(`${rubric.id}/${id}`));

const hasEntries = (topic: Topic, { rubric, assessment }: Column) =>
  criteriaOf(topic, rubric).some(({ id }) => resultOf(assessment, id) !== undefined);

function printAssessor(
  dataset: Dataset,
  model: Model,
  { assessment, rubric }: Column,
  { strings, format }: Wording,
): AssessorView {
  const source = dataset.sources.find(({ id }) => id === assessment.source);
  const subject = dataset.models.find(({ id }) => id === assessment.model);
  const url = safeUrl(assessment.url ?? source?.url);
  return {
    id: `${rubric.id} ${assessment.source} ${assessment.model}`,
    source: { text: source?.name ?? assessment.source, ...(url && { url }) },
    rubric: source?.name === rubric.name ? rubric.edition : `${rubric.name}, ${rubric.edition}`,
    fullName: `${rubric.name}, ${rubric.edition}`,
    asOf: strings.asOf(format.date(assessment.date)),
    ...(subject && subject.id !== model.id && { about: strings.about(subject.name) }),
  };
}

function printTopic(topic: Topic, columns: Column[], wording: Wording): TopicRowView[] {
  const cells = columns.map(({ rubric, assessment }): TopicCellView => ({
    entries: criteriaOf(topic, rubric).flatMap((criterion) => {
      const result = resultOf(assessment, criterion.id);
      if (!result) return [];
      return [
        { id: criterion.id, name: criterion.name, cell: toCellView(rubric, criterion, result, wording) },
      ];
    }),
  }));
  if (cells.every(({ entries }) => entries.length === 0)) return [];
  const isDisputed = new Set(cells.flatMap(stanceOf)).size > 1;
  const { id, name } = topic;
  return [{ id, name, cells, ...(isDisputed && { difference: wording.strings.assessorsDiffer }) }];
}

/**
 * Whether an assessor finds a topic good, poor or between. Levels of different scales do not compare, their
 * tones do; a text, a number or a level without rank takes no side.
 */
function stanceOf({ entries }: TopicCellView): string[] {
  const tones = new Set(entries.map(({ cell }) => cell.tone).filter((tone) => tone !== 'neutral'));
  if (tones.size === 0) return [];
  return [tones.size === 1 ? [...tones].join('') : 'middle'];
}

function printCredit(dataset: Dataset, model: Model, columns: Column[], wording: Wording): CreditView {
  const ids = new Set(columns.map(({ assessment }) => assessment.source));
  const dates = columns.map(({ assessment }) => assessment.date).sort();
  const sources = dataset.sources.filter(({ id }) => ids.has(id));
  const title = wording.strings.bySourceCaption(model.name);
  return toSourceCredit(dataset, sources, dates.at(-1) ?? dataset.updated, wording, {
    id: dataset.id,
    title,
  });
}
