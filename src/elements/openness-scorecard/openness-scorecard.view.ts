import { fail, type Outcome, succeed } from '../../dataset/failure.js';
import { mostCriteria } from '../../dataset/limits.js';
import { defaultRubric, findAssessments, findModel, findRubric } from '../../dataset/query.js';
import type { Assessment, Criterion, Dataset, Model, Rubric } from '../../dataset/schema.js';
import { resultOf, scoreAssessment } from '../../dataset/score.js';
import { type CellView, type LinkView, toCellView } from '../../shared/cell.view.js';
import type { ChangesSummary, ChangesView, toChangesView } from '../../shared/changes.view.js';
import { type CreditView, toCreditView } from '../../shared/credit.view.js';
import { toReportedDifference } from '../../shared/reported.view.js';
import { type TotalView, toTotalView } from '../../shared/total.view.js';
import { mayFold } from '../../shared/fold.view.js';
import { sayCut } from '../../shared/cut.view.js';
import { safeUrl } from '../../dataset/url.js';
import type { Wording } from '../../shared/wording.js';

export interface ScorecardOptions {
  /** Id or alias of the model. */
  model: string;
  /** Id of the rubric; by default the first that assesses the model. */
  rubric?: string;
  /** Id of an earlier edition of the rubric, to say what has moved since. */
  since?: string;
}

export interface ScorecardView {
  /** Ids of what is shown, by which a link leads to a criterion of it. */
  ids: { model: string; rubric: string };
  name: LinkView;
  /** The rubric and its edition. */
  rubric: string;
  /** Organisation, base model, release, licences. */
  facts: { label: string; value: LinkView }[];
  /** Absent where the rubric makes no totals. */
  total?: TotalView;
  /** What the source itself reports, where it differs from the total. */
  reported?: string;
  /** What has moved since an earlier edition, where one is named. */
  changes?: ChangesSummary;
  groups: GroupView[];
  /** That there are more criteria than are shown. */
  cut?: string;
  /** Whether there are so many criteria that a reader first wants to see the groups. */
  isLong: boolean;
  /** How many criteria there are. */
  amount: number;
  credit: CreditView;
}

export interface GroupView {
  id: string;
  /** Absent where there is only one group: it would repeat the name of the rubric. */
  name?: string;
  total: TotalView;
  criteria: CriterionView[];
}

export interface CriterionView {
  id: string;
  name: string;
  question?: string;
  cell: CellView;
  /** What the earlier edition said, or that it did not ask. */
  before?: string;
}

/** More criteria than that are folded into their groups. */
const mostAtOnce = 40;

/**
 * All that a scorecard shows. Fails with `not-found` for an unknown model or rubric; answers undefined where
 * the model is known and the rubric says nothing about it. What has moved `since` is there with what compares.
 */
export function toScorecardView(
  dataset: Dataset,
  options: ScorecardOptions,
  wording: Wording,
  compare?: typeof toChangesView,
): Outcome<ScorecardView | undefined> {
  if (!options.model) return fail('not-found', { received: '' });
  const model = findModel(dataset, options.model);
  if (!model.ok) return model;
  const rubric = options.rubric ? findRubric(dataset, options.rubric) : undefined;
  if (rubric && !rubric.ok) return rubric;
  const chosen = rubric?.value ?? defaultRubric(dataset, [model.value.id]);
  const assessment = chosen && findAssessments(dataset, model.value.id, chosen.id)[0];
  if (!assessment) return succeed(undefined);
  const changes =
    options.since && compare
      ? compare(dataset, chosen, assessment, options.since, wording)
      : succeed(undefined);
  if (!changes.ok) return changes;
  return succeed(printScorecard(dataset, model.value, chosen, assessment, changes.value, wording));
}

function printScorecard(
  dataset: Dataset,
  model: Model,
  rubric: Rubric,
  assessment: Assessment,
  changes: ChangesView | undefined,
  wording: Wording,
): ScorecardView {
  const reported = assessment.reported && toReportedDifference(rubric, assessment, wording);
  const url = safeUrl(model.links?.[0]?.url);
  return {
    ids: { model: model.id, rubric: rubric.id },
    name: { text: model.name, ...(url && { url }) },
    rubric: `${rubric.name}, ${rubric.edition}`,
    facts: factsOf(model, wording),
    ...(rubric.aggregate.kind !== 'none' && {
      total: toTotalView(scoreAssessment(rubric, assessment), wording),
    }),
    ...(reported && { reported }),
    ...(changes && { changes: { dates: changes.dates, sentences: changes.summary } }),
    groups: printGroups(rubric, assessment, changes, wording),
    ...(rubric.criteria.length > mostCriteria && { cut: sayCut(wording) }),
    isLong: rubric.criteria.length > mostAtOnce && mayFold(),
    amount: rubric.criteria.length,
    credit: toCreditView(dataset, rubric, [assessment], wording, [model]),
  };
}

function printGroups(
  rubric: Rubric,
  assessment: Assessment,
  changes: ChangesView | undefined,
  wording: Wording,
): GroupView[] {
  const shown = rubric.criteria.slice(0, mostCriteria);
  const used = new Set(shown.map(({ group }) => group));
  return rubric.groups.flatMap(({ id, name }) => {
    if (!used.has(id)) return [];
    const criteria = shown.filter(({ group }) => group === id);
    const printed = criteria.map((criterion): CriterionView => {
      const cell = toCellView(rubric, criterion, resultOf(assessment, criterion.id), wording);
      const before = changes?.of(criterion.id);
      return { ...pick(criterion), cell, ...(before && { before }) };
    });
    const total = toTotalView(scoreAssessment(rubric, assessment, id), wording);
    return [{ id, ...(rubric.groups.length > 1 && { name }), total, criteria: printed }];
  });
}

const pick = ({ id, name, question }: Criterion) => ({ id, name, ...(question && { question }) });

function factsOf(model: Model, { strings, format }: Wording): ScorecardView['facts'] {
  const organizationUrl = safeUrl(model.organization?.url);
  const facts: [string, LinkView | undefined][] = [
    [
      strings.organization,
      model.organization && {
        text: model.organization.name,
        ...(organizationUrl && { url: organizationUrl }),
      },
    ],
    [strings.baseModel, model.baseModel ? { text: model.baseModel } : undefined],
    [strings.released, model.released ? { text: format.date(model.released) } : undefined],
    [
      strings.license,
      model.licenses?.length ? { text: format.list(model.licenses.map(({ name }) => name)) } : undefined,
    ],
  ];
  return facts.flatMap(([label, value]) => (value ? [{ label, value }] : []));
}
