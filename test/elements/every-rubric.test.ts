import { expect } from '@open-wc/testing';
import { toCompareView } from '../../src/elements/openness-compare/openness-compare.view.js';
import { toScorecardView } from '../../src/elements/openness-scorecard/openness-scorecard.view.js';
import { wordingFor } from '../../src/shared/wording.js';
import { fetchDataset } from './openness-fixtures.js';

const wording = wordingFor('en');

describe('every published rubric', () => {
  for (const name of ['osai-12', 'osai-14', 'mof', 'fmti', 'deepseek', 'deepseek-by-source']) {
    it(`of ${name} has a scorecard and a comparison with all its criteria`, async () => {
      const dataset = await fetchDataset(name);
      for (const { id: rubric, criteria } of dataset.rubrics) {
        const assessed = dataset.assessments.filter((one) => one.rubric === rubric).map(({ model }) => model);
        const [model = ''] = assessed;
        const card = toScorecardView(dataset, { model, rubric }, wording);
        const rows = card.ok ? card.value?.groups.flatMap((group) => group.criteria) : undefined;
        expect(
          rows?.map(({ id }) => id),
          rubric,
        ).to.have.members(criteria.map(({ id }) => id));
        const models = [...new Set(assessed)].slice(0, 3);
        const table = toCompareView(dataset, { models, rubric, show: 'all' }, wording);
        const lines = table.ok ? table.value?.groups.flatMap((group) => group.rows) : undefined;
        expect(lines?.length, rubric).to.equal(criteria.length);
        for (const { cells } of lines ?? [])
          expect(cells.every(({ text }) => text.length > 0)).to.equal(true);
      }
    });
  }
});
