import { fail, type Outcome, succeed } from '../../dataset/failure.js';
import { defaultRubric, findAssessments, findModel, findRubric } from '../../dataset/query.js';
import type { Dataset } from '../../dataset/schema.js';
import { scoreAssessment } from '../../dataset/score.js';
import { type TotalView, toTotalView } from '../../shared/total.view.js';
import type { Wording } from '../../shared/wording.js';
import { type ScorecardView, toScorecardView } from '../openness-scorecard/openness-scorecard.view.js';
import { toBadgeTotal } from './badge-total.js';

export interface BadgeOptions {
  /** Id or alias of the model. */
  model: string;
  /** Id of the rubric; by default the first that assesses the model. */
  rubric?: string;
  /** Whether the name stands before the total. */
  label: 'name' | 'total';
}

export interface BadgeView {
  /** Absent where the sentence names the model itself. */
  name?: string;
  /** "46% open", "6.5 of 14", a class, or counts per level. */
  total: string;
  /** What is seen, in the same words, for the ear. */
  spoken: string;
  /** The total with its maximum, rubric, edition and date. */
  description: string;
  /** What the popover shows. */
  scorecard: ScorecardView;
}

/**
 * All that a badge says. Fails with `not-found` for an unknown model or rubric; answers undefined where the
 * model is known and the rubric says nothing about it.
 */
export function toBadgeView(
  dataset: Dataset,
  { model: wanted, rubric: wantedRubric, label }: BadgeOptions,
  wording: Wording,
): Outcome<BadgeView | undefined> {
  if (!wanted) return fail('not-found', { received: '' });
  const model = findModel(dataset, wanted);
  if (!model.ok) return model;
  const rubric = wantedRubric ? findRubric(dataset, wantedRubric) : undefined;
  if (rubric && !rubric.ok) return rubric;
  const chosen = rubric?.value ?? defaultRubric(dataset, [model.value.id]);
  const assessment = chosen && findAssessments(dataset, model.value.id, chosen.id)[0];
  if (!assessment) return succeed(undefined);
  const scorecard = toScorecardView(dataset, { model: model.value.id, rubric: chosen.id }, wording);
  if (!scorecard.ok || !scorecard.value) return scorecard as Outcome<undefined>;
  const total = toBadgeTotal(chosen, assessment, wording);
  const full = toTotalView(scoreAssessment(chosen, assessment), wording);
  const { name } = model.value;
  return succeed({
    ...(label === 'name' && { name }),
    total,
    spoken: label === 'name' ? `${name}, ${total}` : total,
    description: describe(
      scorecard.value,
      chosen.aggregate.kind === 'none' ? total : printTotal(full),
      full,
      wording,
    ),
    scorecard: scorecard.value,
  });
}

const printTotal = ({ text, steps = [] }: TotalView) =>
  [text, ...steps.map((step) => `${step.name}: ${step.text}`)].join('; ');

function describe(
  { name, rubric, reported, credit }: ScorecardView,
  total: string,
  { remark }: TotalView,
  { strings }: Wording,
): string {
  const sentences = [
    strings.badgeTotal(name.text, total),
    remark,
    reported,
    strings.badgeSource(rubric, credit.asOf),
  ];
  return sentences.filter(Boolean).join(' ');
}
