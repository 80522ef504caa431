import type { Assessment, Rubric } from '../dataset/schema.js';
import { scoreAssessment } from '../dataset/score.js';
import type { Wording } from './wording.js';

/** What the source itself reports, where it differs from what is computed. It is shown, not corrected. */
export function toReportedDifference(
  rubric: Rubric,
  assessment: Assessment,
  { strings, format }: Wording,
): string | undefined {
  if (!assessment.reported) return undefined;
  const score = scoreAssessment(rubric, assessment);
  const { points, maximum, class: reportedClass } = assessment.reported;
  if (reportedClass !== undefined) {
    const computed = score.kind === 'class' ? score.reached?.name : undefined;
    return reportedClass === computed ? undefined : strings.reported(reportedClass);
  }
  if (points === undefined || (score.kind === 'points' && score.points === points)) return undefined;
  const text =
    maximum === undefined
      ? format.number(points)
      : strings.scoreOf(format.number(points), format.number(maximum));
  return strings.reported(text);
}
