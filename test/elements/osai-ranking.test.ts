import { expect } from '@open-wc/testing';
import { parseDataset } from '../../src/dataset/parse.js';
import { rankAssessments } from '../../src/dataset/rank.js';
import type { Dataset } from '../../src/dataset/schema.js';
import { levelOf, resultOf } from '../../src/dataset/score.js';
import { publishedRanking } from '../fixtures/osai-ranking.js';

describe('The ranking of June 2025', () => {
  let dataset: Dataset;
  let ranked: ReturnType<typeof rankAssessments>;

  before(async () => {
    const outcome = parseDataset(await (await fetch('/data/osai-14.json')).json());
    if (!outcome.ok) throw new Error(outcome.failure.code);
    dataset = outcome.value.dataset;
    ranked = rankTextModels(dataset);
  });

  it('is the published list, name by name', () => {
    const names = ranked.map(({ assessment }) => modelOf(dataset, assessment.model).name);
    expect(names).to.have.lengthOf(96);
    expect(names).to.deep.equal(publishedRanking.map(([name]) => name));
  });

  it('has the published level of every criterion of every model', () => {
    const printed = ranked.map(({ assessment }) => [
      modelOf(dataset, assessment.model).name,
      printLevels(dataset, assessment),
    ]);
    expect(printed).to.deep.equal(publishedRanking.map((line) => [...line]));
  });

  it('has 22 different totals, and models that share one share its rank', () => {
    const shares = new Map<number, number[]>();
    for (const { score, rank } of ranked) {
      const share = score.kind === 'points' ? score.share : -1;
      shares.set(share, [...(shares.get(share) ?? []), rank]);
    }
    expect(shares.size).to.equal(22);
    for (const ranks of shares.values()) expect(new Set(ranks).size).to.equal(1);
    expect(Math.max(...[...shares.values()].map(({ length }) => length))).to.equal(14);
  });

  it('gives each model the rank of the first one with its total', () => {
    for (const [index, { rank, score, isTied }] of ranked.entries()) {
      const before = ranked[index - 1];
      const isEqual =
        before?.score.kind === 'points' && score.kind === 'points' && before.score.share === score.share;
      expect(rank).to.equal(isEqual ? before.rank : index + 1);
      if (isEqual) expect(isTied && before.isTied).to.equal(true);
    }
  });

  it('names an organisation and a base model for every model', () => {
    for (const { assessment } of ranked) {
      const model = modelOf(dataset, assessment.model);
      expect(model.organization?.name, model.id).to.match(/\S/);
      expect(model.baseModel, model.id).to.match(/\S/);
    }
  });
});

function rankTextModels(dataset: Dataset) {
  const [rubric] = dataset.rubrics;
  if (!rubric) throw new Error('no rubric');
  const models = dataset.models.filter(({ modalities }) => modalities?.includes('text'));
  const ids = new Set(models.map(({ id }) => id));
  const assessments = dataset.assessments.filter(({ model }) => ids.has(model));
  return rankAssessments(rubric, assessments, models);
}

function modelOf(dataset: Dataset, id: string) {
  const model = dataset.models.find((candidate) => candidate.id === id);
  if (!model) throw new Error(`no model ${id}`);
  return model;
}

/** The first letters of the levels, group by group. */
function printLevels(dataset: Dataset, assessment: Dataset['assessments'][number]): string {
  const [rubric] = dataset.rubrics;
  return (rubric?.groups ?? [])
    .map(({ id }) =>
      rubric?.criteria
        .filter(({ group }) => group === id)
        .map(
          (criterion) =>
            levelOf(rubric, criterion, resultOf(assessment, criterion.id))?.label.charAt(0) ?? '?',
        )
        .join(''),
    )
    .join(' ');
}
