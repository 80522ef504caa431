import { expect } from '@open-wc/testing';
import type { Dataset } from '../../src/dataset/schema.js';
import { mergeDatasets } from '../../src/dataset/merge.js';
import { type ChangesView, toChangesView } from '../../src/shared/changes.view.js';
import { wordingFor } from '../../src/shared/wording.js';
import { fetchDataset } from '../elements/openness-fixtures.js';

const wording = wordingFor('en');
let dataset: Dataset;

function changesOf(model: string, now = 'osai-12', since = 'osai-14') {
  const rubric = dataset.rubrics.find(({ id }) => id === now)!;
  const assessment = dataset.assessments.find((one) => one.model === model && one.rubric === now)!;
  return toChangesView(dataset, rubric, assessment, since, wording);
}

function valueOf(outcome: ReturnType<typeof changesOf>): ChangesView {
  if (!outcome.ok || !outcome.value) throw new Error('no changes');
  return outcome.value;
}

describe('toChangesView(dataset, rubric, assessment, since)', () => {
  before(async () => {
    dataset = mergeDatasets([await fetchDataset('osai-12'), await fetchDataset('osai-14')]);
  });

  it('finds what moved for DeepSeek R1: its paper and its licences', () => {
    const changes = valueOf(changesOf('deepseek-r1'));
    const moved = dataset.rubrics[0]!.criteria.filter(({ id }) => changes.of(id)).map(({ id }) => id);
    expect(moved).to.deep.equal(['paper', 'licenses']);
    expect(changes.of('paper')).to.contain('Closed');
    expect(changes.of('licenses')).to.contain('Partial');
  });

  it('names the criteria that left, both dates, and both totals with their maxima', () => {
    const { summary, dates } = valueOf(changesOf('deepseek-r1'));
    const text = summary.join(' ');
    for (const part of ['Package', 'API and Meta Prompts', '6.5 of 14', '5 of 12'])
      expect(text).to.contain(part);
    expect(dates).to.contain('2025').and.to.contain('2026');
  });

  it('marks what is new when the editions are taken the other way round', () => {
    const changes = valueOf(changesOf('deepseek-r1', 'osai-14', 'osai-12'));
    expect(changes.of('package')).to.equal(wording.strings.isNew);
    expect(changes.of('preprint')).to.equal(undefined);
  });

  it('has nothing to say where the earlier edition does not know the model, or is the same', () => {
    const young = dataset.assessments.find(
      ({ model, rubric }) =>
        rubric === 'osai-12' &&
        !dataset.assessments.some((old) => old.rubric === 'osai-14' && old.model === model),
    )!;
    expect(changesOf(young.model)).to.deep.equal({ ok: true, value: undefined });
    expect(changesOf('deepseek-r1', 'osai-12', 'osai-12')).to.deep.equal({ ok: true, value: undefined });
  });

  it('fails for an edition that is not in the data', () => {
    const outcome = changesOf('deepseek-r1', 'osai-12', 'osai-13');
    expect(outcome.ok).to.equal(false);
    if (!outcome.ok) expect(outcome.failure.code).to.equal('not-found');
  });
});
