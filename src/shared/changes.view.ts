import { type Outcome, succeed } from '../dataset/failure.js';
import { findAssessments, findRubric } from '../dataset/query.js';
import type { Assessment, Dataset, Rubric } from '../dataset/schema.js';
import { resultOf, scoreAssessment } from '../dataset/score.js';
import { type CellView, toCellView } from './cell.view.js';
import { toTotalView } from './total.view.js';
import type { Wording } from './wording.js';

/** What has moved between two editions of one index, for one model. */
export interface ChangesView {
  /** "25 June 2025 → 12 June 2026", the earlier edition first. */
  dates: string;
  /** What happened in all, one sentence each. */
  summary: string[];
  /** Of a criterion: what the earlier edition said, where that was something else, or that it did not ask. */
  of: (criterionId: string) => string | undefined;
}

export interface ChangesSummary {
  dates: string;
  /** One sentence each. */
  sentences: string[];
}

/**
 * The changes of one assessment against the edition `since`. Totals are named side by side with their maxima
 * and never subtracted, because another set of questions makes another total. Answers undefined where the
 * earlier edition does not know the model; fails with `not-found` for an unknown edition.
 */
export function toChangesView(
  dataset: Dataset,
  rubric: Rubric,
  assessment: Assessment,
  since: string,
  wording: Wording,
): Outcome<ChangesView | undefined> {
  const earlier = findRubric(dataset, since);
  if (!earlier.ok) return earlier;
  const [old] = findAssessments(dataset, assessment.model, earlier.value.id);
  if (!old || earlier.value === rubric) return succeed(undefined);
  const before = changedResults(rubric, assessment, earlier.value, old, wording);
  const added = rubric.criteria.filter(({ id }) => !hasCriterion(earlier.value, id));
  const removed = earlier.value.criteria.filter(({ id }) => !hasCriterion(rubric, id));
  const { strings, format } = wording;
  const summary = [
    before.size > 0 ? strings.changedCriteria(before.size) : strings.noChange,
    ...(added.length > 0 ? [strings.addedCriteria(format.list(added.map(({ name }) => name)))] : []),
    ...(removed.length > 0 ? [strings.removedCriteria(format.list(removed.map(({ name }) => name)))] : []),
    ...totalsSentence(rubric, assessment, earlier.value, old, added.length + removed.length > 0, wording),
  ];
  const dates = strings.fromTo(format.date(old.date), format.date(assessment.date));
  const of = (criterionId: string) => {
    const then = before.get(criterionId);
    if (then) return strings.was(then.text);
    return hasCriterion(earlier.value, criterionId) ? undefined : strings.isNew;
  };
  return succeed({ dates, summary, of });
}

const hasCriterion = (rubric: Rubric, id: string) => rubric.criteria.some((criterion) => criterion.id === id);

function changedResults(
  rubric: Rubric,
  assessment: Assessment,
  earlier: Rubric,
  old: Assessment,
  wording: Wording,
): Map<string, CellView> {
  const changed = new Map<string, CellView>();
  for (const criterion of rubric.criteria) {
    const match = earlier.criteria.find(({ id }) => id === criterion.id);
    if (!match) continue;
    const now = toCellView(rubric, criterion, resultOf(assessment, criterion.id), wording);
    const then = toCellView(earlier, match, resultOf(old, match.id), wording);
    if (now.kind !== then.kind || now.text !== then.text) changed.set(criterion.id, then);
  }
  return changed;
}

function totalsSentence(
  rubric: Rubric,
  assessment: Assessment,
  earlier: Rubric,
  old: Assessment,
  isOtherRubric: boolean,
  wording: Wording,
): string[] {
  if (rubric.aggregate.kind === 'none' || earlier.aggregate.kind === 'none') return [];
  const now = toTotalView(scoreAssessment(rubric, assessment), wording).text;
  const then = toTotalView(scoreAssessment(earlier, old), wording).text;
  const { strings } = wording;
  return [isOtherRubric ? strings.totalsDoNotCompare(then, now) : strings.totalsBefore(then, now)];
}
