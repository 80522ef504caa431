import type { Assessment, Rubric } from '../../dataset/schema.js';
import { type ClassScore, levelOf, type Points, resultOf, scoreAssessment } from '../../dataset/score.js';
import type { Wording } from '../../shared/wording.js';

/**
 * A total in as few words as a sentence bears: "46% open", "6.5 of 14", a class, or the counts per level
 * where the rubric makes no total. What is not known is named, and never counts as 0 or as closed.
 */
export function toBadgeTotal(rubric: Rubric, assessment: Assessment, wording: Wording): string {
  const known = rubric.criteria.filter(({ id }) => isKnown(assessment, id)).length;
  if (known === 0) return wording.strings.badgeNoInformation;
  const score = scoreAssessment(rubric, assessment);
  if (score.kind === 'points') return printPoints(rubric, score, wording);
  if (score.kind === 'class') return printClass(score, wording);
  return printCounts(rubric, assessment, known, wording);
}

function isKnown(assessment: Assessment, criterionId: string): boolean {
  const result = resultOf(assessment, criterionId);
  return result !== undefined && !('missing' in result);
}

function printPoints(rubric: Rubric, score: Points, { strings, format }: Wording): string {
  const { points, maximum, share, known, counted } = score;
  if (known === 0) return strings.badgeNoInformation;
  const quality = 'quality' in rubric.aggregate ? rubric.aggregate.quality : undefined;
  const total = quality
    ? strings.badgeShare(format.percent(share), quality)
    : strings.scoreOf(format.number(points), format.number(maximum));
  return known < counted ? strings.badgePartly(total, format.number(known), format.number(counted)) : total;
}

/** The class reached, or else how far the easiest one is: the harder ones do not begin before. */
function printClass({ reached, classes }: ClassScore, { strings, format }: Wording): string {
  if (reached) return reached.name;
  const [easiest] = classes;
  if (!easiest || easiest.share === 0) return strings.badgeNoClass;
  return strings.badgeProgress(format.percent(easiest.share), easiest.name);
}

function printCounts(rubric: Rubric, assessment: Assessment, known: number, wording: Wording): string {
  const { strings, format } = wording;
  const reached = rubric.criteria.flatMap(
    (criterion) => levelOf(rubric, criterion, resultOf(assessment, criterion.id))?.label ?? [],
  );
  const labels = new Set(
    rubric.scales.flatMap((scale) => (scale.kind === 'level' ? scale.levels.map(({ label }) => label) : [])),
  );
  const counts = [...labels].flatMap((label) => {
    const amount = reached.filter((other) => other === label).length;
    return amount > 0 ? [strings.badgeLevel(format.number(amount), label)] : [];
  });
  const unknown = rubric.criteria.filter(({ id }) => isUnknown(assessment, id)).length;
  return [
    ...(counts.length > 0 ? counts : [strings.badgeResults(known)]),
    ...(unknown > 0 ? [strings.badgeUnknown(format.number(unknown))] : []),
  ].join(', ');
}

/** A question that does not apply has no answer, and that is known. */
function isUnknown(assessment: Assessment, criterionId: string): boolean {
  const result = resultOf(assessment, criterionId);
  return !result || ('missing' in result && result.missing !== 'not-applicable');
}
