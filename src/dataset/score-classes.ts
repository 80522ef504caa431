import { ownOf } from './own-of.js';
import type { Aggregate, Assessment } from './schema.js';
import type { ClassScore } from './score.js';

type ClassAggregate = Extract<Aggregate, { kind: 'classes' }>;

/** The classes that an assessment reaches. Few rubrics have any: in scripts it is a part. */
export function scoreClasses(aggregate: ClassAggregate, assessment: Assessment): ClassScore {
  const isMet = (id: string) => {
    const result = ownOf(assessment.results, id);
    return result !== undefined && 'level' in result && aggregate.metBy.includes(result.level);
  };
  const required = new Set<string>();
  let isOpenSoFar = true;
  const classes = aggregate.classes.map(({ id, name, criteria }) => {
    criteria.forEach((criterion) => required.add(criterion));
    const states = requirementStates(aggregate, id, required, isMet, assessment);
    const met = states.filter(Boolean).length;
    const share = isOpenSoFar && states.length > 0 ? met / states.length : 0;
    isOpenSoFar &&= met === states.length;
    return { id, name, met, required: states.length, share };
  });
  const reached = classes.findLast(({ share }) => share === 1);
  return { kind: 'class', classes, ...(reached && { reached }) };
}

/**
 * Whether each requirement of a class is met. A substitute that is listed takes the place of the criterion in
 * the classes that the rule names; elsewhere, once the substitute is met, the criterion is no longer asked for.
 */
function requirementStates(
  aggregate: ClassAggregate,
  classId: string,
  required: Set<string>,
  isMet: (id: string) => boolean,
  assessment: Assessment,
): boolean[] {
  return [...required].flatMap((criterion) => {
    const rule = aggregate.substitutes?.find((substitute) => substitute.criterion === criterion);
    if (!rule || isMet(criterion) || !isListed(assessment, rule.by)) return [isMet(criterion)];
    if (rule.classes.includes(classId)) return [isMet(rule.by)];
    return isMet(rule.by) ? [] : [false];
  });
}

function isListed(assessment: Assessment, criterionId: string): boolean {
  const result = ownOf(assessment.results, criterionId);
  return result !== undefined && !('missing' in result);
}
