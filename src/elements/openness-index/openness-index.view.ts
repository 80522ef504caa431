import { type Outcome, succeed } from '../../dataset/failure.js';
import { mostColumns, mostCriteria, mostMarks, mostRows } from '../../dataset/limits.js';
import { findRubric } from '../../dataset/query.js';
import { tieRule } from '../../dataset/rank.js';
import type { Criterion, Dataset, Rubric } from '../../dataset/schema.js';
import { type CreditView, toCreditView } from '../../shared/credit.view.js';
import type { Wording } from '../../shared/wording.js';
import type { SortOrder } from '../../shared/sort-order.js';
import { type CompareView, toCompareView } from '../openness-compare/openness-compare.view.js';
import { type ControlsView, toControlsView } from './controls.view.js';
import { filterEntries, type IndexFilters, isFiltered } from './filters.js';
import { entriesOf, type IndexEntry } from './index-entries.js';
import { type GridRowView, type IndexRowView, toGridRow, toIndexRow } from './index-row.view.js';
import { levelsOf, parseLevels } from './level-filters.js';
import { parseSort, type SortColumn, sortEntries } from './sort-entries.js';

export interface IndexOptions extends IndexFilters {
  /** Id of the rubric; by default the first that assesses a model. */
  rubric: string;
  /** Kind of the models that are listed and ranked together; all where it is empty. */
  modality: string;
  /** A column, with a `-` before it for the reverse; anything else is the order of the ranks. */
  sort: string;
  view: 'bars' | 'grid';
  /** Ids of the models to compare. */
  selected: string[];
}

export interface IndexView {
  caption: string;
  /** "37 of 96 models". */
  count: string;
  shown: number;
  total: number;
  isFiltered: boolean;
  /** How ranks are given, one sentence each. */
  rules: string[];
  /** What was asked for and cannot be shown. */
  notices: string[];
  /** Whether there are ranks and totals at all. */
  hasTotals: boolean;
  columns: ColumnView[];
  /** By what the list is sorted, for the ear. */
  order: string;
  list: { kind: 'bars'; rows: IndexRowView[] } | { kind: 'grid'; rows: GridRowView[]; heads: GridHeadsView };
  /** Whether there is a level to draw a grid of. */
  hasGrid: boolean;
  controls: ControlsView;
  /** Ids of the chosen models, at most `mostSelected`. */
  selected: string[];
  /** The chosen models by name. */
  picked: string;
  comparison?: CompareView;
  credit: CreditView;
}

export interface ColumnView {
  id: SortColumn;
  label: string;
  /** Only of the column that the rows are sorted by. */
  sorted?: SortOrder['direction'];
}

/** The heads of the marks: the criteria, and above them the groups with how many criteria each has. */
export interface GridHeadsView {
  groups: { id: string; name: string; span: number }[];
  criteria: { id: string; name: string; isFirst: boolean; group: string }[];
}

/** More columns than that no comparison shows. */
export const mostSelected = mostColumns;

/**
 * All that the list shows. Fails with `not-found` for an unknown rubric, and answers undefined where the rubric
 * assesses no model (of the kind).
 */
export function toIndexView(
  dataset: Dataset,
  options: IndexOptions,
  wording: Wording,
): Outcome<IndexView | undefined> {
  const found = rubricOf(dataset, options.rubric);
  if (!found.ok) return found;
  const rubric = found.value;
  if (!rubric) return succeed(undefined);
  const all = entriesOf(dataset, rubric, '');
  const entries = entriesOf(dataset, rubric, options.modality);
  if (all.length === 0) return succeed(undefined);
  return succeed(printIndex({ dataset, rubric, all, entries }, options, wording));
}

/** The entries that are shown, in their order: what an export writes. */
export function shownEntries(dataset: Dataset, rubric: Rubric, options: IndexOptions): IndexEntry[] {
  const entries = entriesOf(dataset, rubric, options.modality);
  const order = parseSort(options.sort, rubric.aggregate.kind !== 'none');
  return sortEntries(filterEntries(entries, rubric, options), order);
}

/** The rubric with this id; the first that assesses a model where none is asked for. */
export function rubricOf(dataset: Dataset, wanted: string): Outcome<Rubric | undefined> {
  if (wanted) return findRubric(dataset, wanted);
  const used = new Set(dataset.assessments.map(({ rubric }) => rubric));
  return succeed(dataset.rubrics.find(({ id }) => used.has(id)));
}

interface Index {
  dataset: Dataset;
  rubric: Rubric;
  all: IndexEntry[];
  entries: IndexEntry[];
}

function printIndex(index: Index, options: IndexOptions, wording: Wording): IndexView {
  const { dataset, rubric, all, entries } = index;
  const shown = shownEntries(dataset, rubric, options);
  const criteria = criteriaByGroup(rubric);
  const mostShown = rowsWithin(criteria.length, options.view);
  const hasTotals = rubric.aggregate.kind !== 'none';
  const columns = columnsOf(parseSort(options.sort, hasTotals), hasTotals, wording);
  return {
    caption: wording.strings.indexCaption(rubric.name, rubric.edition),
    count: wording.strings.indexCount(shown.length, entries.length),
    shown: shown.length,
    total: entries.length,
    isFiltered: isFiltered(options),
    rules: hasTotals ? rulesOf(index, options.modality, wording) : [],
    notices: [
      ...noticesOf(rubric, options, wording),
      ...(shown.length > mostShown ? [wording.strings.tooMany(mostShown)] : []),
      ...(options.view === 'grid' && criteria.length > mostCriteria
        ? [wording.strings.tooManyCriteria(mostCriteria)]
        : []),
    ],
    hasTotals,
    columns,
    order: orderOf(columns, wording),
    list: printList(
      rubric,
      shown.slice(0, mostShown),
      criteria.slice(0, mostCriteria),
      options.view,
      wording,
    ),
    hasGrid: criteria.length > 0,
    controls: toControlsView(all, entries, rubric, options, wording),
    ...printChoice(index, options.selected, wording),
    credit: toCreditView(
      dataset,
      rubric,
      (entries.length > 0 ? entries : all).map(({ assessment }) => assessment),
      wording,
    ),
  };
}

/** A grid has as many marks as there is room for, whatever its form. */
const rowsWithin = (criteria: number, view: IndexOptions['view']): number =>
  view === 'bars' || criteria === 0
    ? mostRows
    : Math.min(mostRows, Math.floor(mostMarks / Math.min(criteria, mostCriteria)));

function printList(
  rubric: Rubric,
  shown: IndexEntry[],
  criteria: Criterion[],
  view: IndexOptions['view'],
  wording: Wording,
): IndexView['list'] {
  if (view === 'bars' || criteria.length === 0) {
    return { kind: 'bars', rows: shown.map((entry) => toIndexRow(entry, wording)) };
  }
  const rows = shown.map((entry) => toGridRow(entry, rubric, criteria, wording));
  return { kind: 'grid', rows, heads: headsOf(rubric, criteria) };
}

/** The criteria that have levels: only those can be marked. */
const criteriaByGroup = (rubric: Rubric): Criterion[] =>
  rubric.groups.flatMap(({ id }) =>
    rubric.criteria.filter((criterion) => criterion.group === id && levelsOf(rubric, criterion).length > 0),
  );

function headsOf(rubric: Rubric, criteria: Criterion[]): GridHeadsView {
  const groups = rubric.groups
    .map(({ id, name }) => ({ id, name, span: criteria.filter(({ group }) => group === id).length }))
    .filter(({ span }) => span > 0);
  const nameOf = (wanted: string) => groups.find(({ id }) => id === wanted)?.name ?? '';
  return {
    groups,
    criteria: criteria.map(({ id, name, group }, index) => ({
      id,
      name,
      group: nameOf(group),
      isFirst: criteria[index - 1]?.group !== group,
    })),
  };
}

function columnsOf(
  { column, direction }: SortOrder<SortColumn>,
  hasTotals: boolean,
  { strings }: Wording,
): ColumnView[] {
  const labels: [SortColumn, string][] = [
    ...(hasTotals ? [['rank', strings.indexRank] as [SortColumn, string]] : []),
    ['name', strings.model],
    ['organization', strings.organization],
    ['released', strings.released],
  ];
  return labels.map(([id, label]) => ({ id, label, ...(id === column && { sorted: direction }) }));
}

function orderOf(columns: ColumnView[], { strings }: Wording): string {
  const { label, sorted } = columns.find((column) => column.sorted) ?? {};
  return label && sorted ? strings.sortedBy(label, sorted) : '';
}

function rulesOf({ rubric, entries }: Index, modality: string, { strings }: Wording): string[] {
  const { by, order } = tieRule(rubric);
  return [
    ...(modality.trim() && entries.length > 0 ? [strings.indexScope(modality.trim())] : []),
    ...(entries.some(({ isTied }) => isTied) ? [strings.indexTies(by, order)] : []),
  ];
}

function noticesOf(rubric: Rubric, { levels }: IndexOptions, { strings, format }: Wording): string[] {
  const { unknown } = parseLevels(rubric, levels);
  return unknown.length > 0 ? [strings.notInData(format.list(unknown.slice(0, mostSelected)))] : [];
}

/** What is chosen stays chosen while a filter hides it. */
function printChoice({ dataset, rubric, all }: Index, wanted: string[], wording: Wording) {
  const known = new Map(all.map(({ model }) => [model.id, model]));
  const selected = wanted.filter((id) => known.has(id)).slice(0, mostSelected);
  const picked = wording.format.list(selected.map((id) => known.get(id)?.name ?? id));
  if (selected.length < 2) return { selected, picked };
  const compared = toCompareView(dataset, { models: selected, rubric: rubric.id, show: 'all' }, wording);
  return { selected, picked, ...(compared.ok && compared.value && { comparison: compared.value }) };
}
