import type { Dataset } from '../../src/dataset/schema.js';
import {
  makeAssessment,
  makeCriterion,
  makeDataset,
  makeModel,
  makeRubric,
  makeSource,
} from '../fixtures/datasets.js';

/** All that the elements can say of openness, on five models: notes, evidence, values, gaps, two editions, topics. */
export const opennessDataset = (): Dataset =>
  makeDataset({
    citation: 'The Index (2025). How open are models?',
    sources: [
      makeSource(),
      makeSource({ id: 'other', name: 'The Other Index', url: 'https://other.example/' }),
    ],
    rubrics: [rubric, earlier, other],
    models: [
      makeModel('olmo', {
        name: 'OLMo',
        organization: { name: 'Ai2', url: 'https://ai2.example/' },
        released: '2024-11',
        licenses: [{ name: 'Apache 2.0', url: 'https://licence.example/' }],
        modalities: ['text'],
        links: [{ url: 'https://ai2.example/olmo' }],
      }),
      makeModel('llama', {
        name: 'Llama',
        organization: { name: 'Meta' },
        released: '2024-07',
        modalities: ['text'],
      }),
      makeModel('poro', { name: 'Poro', released: '2023', modalities: ['code'] }),
      makeModel('zephyr', { name: 'Zephyr', modalities: ['text'] }),
      makeModel('unseen', { name: 'Unseen' }),
    ],
    assessments: [
      makeAssessment('olmo', olmo, {
        url: 'https://index.example/olmo',
        reported: { points: 2, maximum: 3 },
      }),
      makeAssessment('llama', llama),
      makeAssessment('poro', { weights: { level: 'partial' }, code: { level: 'partial' } }),
      makeAssessment('zephyr', { weights: { level: 'closed' } }),
      makeAssessment(
        'olmo',
        { weights: { level: 'partial' }, code: { level: 'open' } },
        { rubric: 'earlier', date: '2024-06' },
      ),
      makeAssessment('llama', { weights: { level: 'closed' } }, { rubric: 'earlier', date: '2024-06' }),
      makeAssessment(
        'olmo',
        { data: { level: 'closed', note: 'Only a part of it.' } },
        { rubric: 'other', source: 'other' },
      ),
    ],
    topics: [
      { id: 'weights', name: 'Weights', criteria: ['rubric/weights', 'other/data'] },
      { id: 'code', name: 'Code', criteria: ['rubric/code'] },
    ],
  });

const evidence = [{ url: 'https://ai2.example/weights', label: 'Weights on the hub' }, { label: 'A book' }];

const olmo: Dataset['assessments'][number]['results'] = {
  weights: { level: 'open', note: 'All checkpoints can be had.', evidence },
  code: { level: 'partial', evidence: [{ url: 'https://ai2.example/code', label: 'Code' }] },
  paper: { missing: 'not-disclosed' },
  size: { values: [{ value: 7.3, unit: 'B', metric: 'dense' }, { value: 13 }] },
  remarks: { text: 'Trained on Dolma.' },
};

const llama: Dataset['assessments'][number]['results'] = {
  weights: { level: 'open' },
  code: { level: 'closed' },
  paper: { level: 'mixed' },
  size: { values: [{ value: 405, unit: 'B' }] },
};

const rubric = makeRubric({
  criteria: [
    makeCriterion('weights', { name: 'Weights', question: 'Can the weights be downloaded?' }),
    makeCriterion('code', { name: 'Training code' }),
    makeCriterion('paper', { name: 'Paper', group: 'documentation' }),
    makeCriterion('size', { name: 'Size', group: 'documentation', scale: 'size' }),
    makeCriterion('remarks', { name: 'Remarks', group: 'documentation', scale: 'words' }),
  ],
});

const earlier = makeRubric({ id: 'earlier', edition: '2024', criteria: rubric.criteria.slice(0, 2) });

const other = makeRubric({
  id: 'other',
  name: 'The Other Rubric',
  source: 'other',
  criteria: [makeCriterion('data', { name: 'Training data' })],
});
