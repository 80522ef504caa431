import { rankAssessments } from '../../dataset/rank.js';
import type { Assessment, Dataset, Model, Rubric } from '../../dataset/schema.js';
import type { Score } from '../../dataset/score.js';
import { foldText, sortKey } from '../../shared/fold-text.js';
import { type SearchText, toSearchText } from '../../shared/search-text.js';

/** A model of the list, with all that finding and sorting need, computed once. */
export interface IndexEntry {
  model: Model;
  assessment: Assessment;
  score: Score;
  /** Absent where there is no total: nobody is last for lack of an answer. */
  rank?: number;
  isTied: boolean;
  search: SearchText;
  nameKey: string;
  organizationKey?: string;
}

const listed = new WeakMap<Dataset, Map<string, IndexEntry[]>>();

/**
 * The models that a rubric assesses, best first; without totals by name. A model is ranked among those of its
 * kind where one (`modality`) is named. The same dataset answers with the same list, so that typing into a
 * search field does not rank all models anew.
 */
export function entriesOf(dataset: Dataset, rubric: Rubric, modality: string): IndexEntry[] {
  const known = listed.get(dataset) ?? new Map<string, IndexEntry[]>();
  listed.set(dataset, known);
  const key = `${rubric.id} ${modality}`;
  const entries = known.get(key) ?? listEntries(dataset, rubric, modality);
  known.set(key, entries);
  return entries;
}

function listEntries(dataset: Dataset, rubric: Rubric, modality: string): IndexEntry[] {
  const models = new Map(
    dataset.models.filter((model) => isOfKind(model, modality)).map((model) => [model.id, model]),
  );
  const assessments = newestAssessments(dataset, rubric).filter(({ model }) => models.has(model));
  const entries = rankAssessments(rubric, assessments, dataset.models).flatMap((ranked) => {
    const { assessment, score, rank, isTied } = ranked;
    const model = models.get(assessment.model);
    return model ? [toEntry(model, assessment, score, isTied, rank)] : [];
  });
  if (rubric.aggregate.kind !== 'none') return entries;
  return entries.sort((one, other) =>
    one.nameKey < other.nameKey ? -1 : one.nameKey > other.nameKey ? 1 : 0,
  );
}

function toEntry(
  model: Model,
  assessment: Assessment,
  score: Score,
  isTied: boolean,
  rank: number,
): IndexEntry {
  const { name, organization } = model;
  const isRanked = score.kind !== 'none';
  return {
    model,
    assessment,
    score,
    isTied: isRanked && isTied,
    ...(isRanked && { rank }),
    search: toSearchText(model),
    nameKey: sortKey(name),
    ...(organization && { organizationKey: sortKey(organization.name) }),
  };
}

/** One of each model: the newest. */
function newestAssessments(dataset: Dataset, rubric: Rubric): Assessment[] {
  const newest = new Map<string, Assessment>();
  for (const assessment of dataset.assessments) {
    if (assessment.rubric !== rubric.id) continue;
    const known = newest.get(assessment.model);
    if (!known || known.date < assessment.date) newest.set(assessment.model, assessment);
  }
  return [...newest.values()];
}

export function isOfKind({ modalities = [] }: Model, modality: string): boolean {
  const wanted = foldText(modality);
  return wanted === '' || modalities.some((kind) => foldText(kind) === wanted);
}
