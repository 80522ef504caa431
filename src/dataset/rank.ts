import type { Assessment, Model, Rubric } from './schema.js';
import { type Score, scoreAssessment } from './score.js';

export interface RankedAssessment {
  assessment: Assessment;
  score: Score;
  /** 1 for the best; equal totals share a rank and the next one leaves the gap. */
  rank: number;
  isTied: boolean;
}

/**
 * Assessments from the highest total to the lowest. Equal totals come in the order that the rubric states
 * (name ascending where it states none), by code unit, so that every reader sees the same list.
 */
export function rankAssessments(
  rubric: Rubric,
  assessments: Assessment[],
  models: Model[],
): RankedAssessment[] {
  const names = new Map(models.map(({ id, name }) => [id, name]));
  const entries = assessments.map((assessment) => {
    const score = scoreAssessment(rubric, assessment);
    return { assessment, score, height: heightOf(score), key: tieKey(rubric, assessment, names) };
  });
  const direction = tieRule(rubric).order === 'descending' ? -1 : 1;
  entries.sort((one, other) => other.height - one.height || direction * compareCodeUnits(one.key, other.key));
  let rank = 0;
  return entries.map(({ assessment, score, height }, index) => {
    const isLikeLast = entries[index - 1]?.height === height;
    if (!isLikeLast) rank = index + 1;
    return { assessment, score, rank, isTied: isLikeLast || entries[index + 1]?.height === height };
  });
}

/** How the rubric orders equal totals. */
export function tieRule({ aggregate }: Rubric) {
  const fallback = { by: 'name', order: 'ascending' } as const;
  return (aggregate.kind === 'none' ? undefined : aggregate.ties) ?? fallback;
}

/** One number to order scores of one rubric by; -1 where there is no total. */
function heightOf(score: Score): number {
  // What binary fractions add to a sum of weights (0.1 + 0.2) must not part equal totals.
  if (score.kind === 'points') return Number(score.share.toPrecision(12));
  if (score.kind === 'none') return -1;
  const complete = score.classes.filter(({ share }) => share === 1).length;
  return complete + (score.classes[complete]?.share ?? 0);
}

function tieKey(rubric: Rubric, assessment: Assessment, names: Map<string, string>): string {
  const { by } = tieRule(rubric);
  if (by === 'source-key') return assessment.sourceKey ?? assessment.model;
  return by === 'name' ? (names.get(assessment.model) ?? assessment.model) : assessment.model;
}

const compareCodeUnits = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
