import { expect } from '@open-wc/testing';
import type { Dataset } from '../../../src/dataset/schema.js';
import {
  makeAssessment,
  makeCriterion,
  makeDataset,
  makeRubric,
  opennessScale,
  put,
} from '../../fixtures/datasets.js';
import { expectReady, showData, textAt } from './data-shown.js';
import { clear, textOf } from './widget.js';

afterEach(clear);

describe('totals', () => {
  const scored = (values: number[], weights: unknown[], levels: string[]): unknown => {
    const criteria = weights.map((_, index) => makeCriterion(`c${index}`));
    const [open] = opennessScale.kind === 'level' ? opennessScale.levels : [];
    const scale = {
      ...opennessScale,
      levels: values.map((value, index) => ({ ...open, id: `l${index}`, label: `Level ${index}`, value })),
    };
    const results = Object.fromEntries(levels.map((level, index) => [`c${index}`, { level }]));
    const data = makeDataset({
      rubrics: [makeRubric({ scales: [scale as typeof opennessScale], criteria })],
      assessments: [makeAssessment('olmo', results)],
    });
    return weights.reduce<unknown>(
      (changed, weight, index) => put(changed, ['rubrics', 0, 'criteria', index, 'weight'], weight),
      data,
    );
  };

  const cases: [title: string, data: unknown, total: string][] = [
    ['D53 weights that sum to 0', scored([1, 0], [0, 0], ['l0', 'l0']), 'No total'],
    ['D53 levels that are worth nothing', scored([0, 0], [1, 1], ['l0', 'l1']), 'No total'],
    ['D53 levels below zero', scored([-1, -2], [1, 1], ['l0', 'l1']), 'No total'],
    ['D53 values without measure', scored([1.7e308, 0], [1000, 1000], ['l0', 'l1']), 'No total'],
    ['D54 one of one', scored([1, 0], [1], ['l0']), '1 of 1 100%'],
    [
      'D54 one of fourteen',
      scored([1, 0], Array(14).fill(1) as number[], ['l0']),
      '1 of 14 7% 1 of 14 criteria have a level.',
    ],
    ['D55 just below all', scored([1, 0.996], [1], ['l1']), '0.996 of 1 99%'],
    ['D55 just above nothing', scored([1, 0.004], [1], ['l1']), '0.004 of 1 1%'],
    ['D55 all', scored([1, 0], [1, 1], ['l0', 'l0']), '2 of 2 100%'],
  ];
  for (const [title, data, total] of cases) {
    it(title, async () => {
      const shown = await showData('openness-scorecard', data);
      expectReady(shown);
      expect(textAt(shown, '[part=total]').replace(/^Total: /, '')).to.match(new RegExp(`^${total}`));
      for (const tag of ['openness-index', 'openness-compare', 'openness-badge'] as const) {
        const other = await showData(tag, data);
        expect(textOf(other), tag).to.not.match(/NaN|Infinity|∞|-\d+%/);
        if (!/100%/.test(total)) expect(textOf(other), tag).to.not.contain('100%');
      }
    });
  }

  it('D53 weights that are no numbers leave no total to be wrong', async () => {
    for (const weight of [NaN, -1, '1', Infinity]) {
      const data = scored([1, 0], [1, 1], ['l0', 'l0']) as Dataset;
      Reflect.set(data.rubrics[0]?.criteria[0] ?? {}, 'weight', weight);
      const shown = await showData('openness-scorecard', data);
      expect(textOf(shown), String(weight)).to.not.match(/\d of \d|%|NaN/);
      expect(textOf(shown), String(weight)).to.contain('could not be read');
    }
  });
});
