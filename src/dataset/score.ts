import type { Aggregate, Assessment, Criterion, Level, Result, Rubric } from './schema.js';
import { ownOf } from './own-of.js';
import { scoreClasses } from './score-classes.js';

/** A total in the terms of its rubric. It is never shown without its maximum. */
export interface Points {
  kind: 'points';
  points: number;
  maximum: number;
  /** 0 to 1. */
  share: number;
  /** Criteria with a level, and all criteria that count. */
  known: number;
  counted: number;
}

/** How far a model is on the way to one class. */
export interface ClassProgress {
  id: string;
  name: string;
  met: number;
  required: number;
  /** 0 to 1; 0 while an easier class is incomplete. */
  share: number;
}

export interface ClassScore {
  kind: 'class';
  /** The hardest class reached, if any. */
  reached?: ClassProgress;
  /** From the easiest to the hardest. */
  classes: ClassProgress[];
}

export interface NoScore {
  kind: 'none';
  reason: 'no-aggregate' | 'missing-result' | 'unranked-level' | 'nothing-to-count';
}

export type Score = Points | ClassScore | NoScore;

type PointsAggregate = Extract<Aggregate, { kind: 'mean' | 'sum' }>;

/**
 * The total of one assessment, or of one group of its criteria, by the rule that the rubric states. Classes
 * are reached by the whole assessment, so a group has none.
 */
export function scoreAssessment(rubric: Rubric, assessment: Assessment, group?: string): Score {
  const { aggregate } = rubric;
  if (aggregate.kind === 'none') return { kind: 'none', reason: 'no-aggregate' };
  if (aggregate.kind === 'classes') {
    if (group !== undefined) return { kind: 'none', reason: 'no-aggregate' };
    return scoreClasses(aggregate, assessment);
  }
  const criteria = rubric.criteria.filter((criterion) => group === undefined || criterion.group === group);
  return scorePoints(aggregate, criteria, rubric, assessment);
}

/** The level that an assessment gives to a criterion; undefined for any other kind of result, or none. */
export function levelOf(rubric: Rubric, criterion: Criterion, result: Result | undefined): Level | undefined {
  if (!result || !('level' in result)) return undefined;
  const scale = rubric.scales.find(({ id }) => id === criterion.scale);
  return scale?.kind === 'level' ? scale.levels.find(({ id }) => id === result.level) : undefined;
}

/** The result for a criterion. Ids come from data, so an inherited property must not answer for one. */
export function resultOf(assessment: Assessment, criterionId: string): Result | undefined {
  return ownOf(assessment.results, criterionId);
}

function scorePoints(
  aggregate: PointsAggregate,
  criteria: Criterion[],
  rubric: Rubric,
  assessment: Assessment,
) {
  let points = 0;
  let maximum = 0;
  let known = 0;
  let counted = 0;
  for (const criterion of criteria) {
    const most = highestValue(rubric, criterion);
    if (most === undefined) continue;
    const level = levelOf(rubric, criterion, resultOf(assessment, criterion.id));
    if (level && level.value === null) return noScore('unranked-level');
    if (!level && aggregate.missing === 'no-total') return noScore('missing-result');
    counted++;
    if (!level && aggregate.missing === 'skip') continue;
    const weight = criterion.weight ?? 1;
    points += (level?.value ?? 0) * weight;
    maximum += most * weight;
    known += level ? 1 : 0;
  }
  // Values without measure could sum to no number at all.
  if (!(maximum > 0 && Number.isFinite(points / maximum))) return noScore('nothing-to-count');
  return { kind: 'points', points, maximum, share: points / maximum, known, counted } satisfies Points;
}

const noScore = (reason: NoScore['reason']): NoScore => ({ kind: 'none', reason });

/** The most that a criterion can bring; undefined where its scale has no ranked level. */
function highestValue(rubric: Rubric, criterion: Criterion): number | undefined {
  const scale = rubric.scales.find(({ id }) => id === criterion.scale);
  if (scale?.kind !== 'level') return undefined;
  let highest: number | undefined;
  for (const { value } of scale.levels)
    if (value !== null && !(highest !== undefined && highest > value)) highest = value;
  return highest;
}
