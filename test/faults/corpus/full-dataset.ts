import type { Dataset } from '../../../src/dataset/schema.js';
import {
  makeAssessment,
  makeCriterion,
  makeDataset,
  makeModel,
  makeOffer,
  makeRubric,
  makeSource,
} from '../../fixtures/datasets.js';

/** The day on which the prices of the dataset are looked at. */
export const priceDay = '2025-06-01';

const evidence = [{ url: 'https://example.com/paper', label: 'Paper' }, { label: 'A letter' }];
const results = {
  weights: { level: 'open', note: 'Note', evidence, raw: 'raw' },
  code: { missing: 'not-disclosed' as const, note: 'Note', evidence },
  size: { values: [{ value: 7, unit: 'B', metric: 'Parameters' }, { value: 8 }], evidence },
  remarks: { text: 'Remark', note: 'Note', evidence },
};

const classRubric = makeRubric({
  id: 'classes',
  translations: { de: { classes: { first: 'Erste' } } },
  criteria: [makeCriterion('weights'), makeCriterion('code')],
  aggregate: {
    kind: 'classes',
    metBy: ['open'],
    classes: [{ id: 'first', name: 'First', criteria: ['weights', 'code'] }],
    substitutes: [{ criterion: 'code', by: 'weights', classes: ['first'] }],
  },
});

const translation = {
  name: 'Die Rubrik',
  edition: '2025',
  quality: 'Offenheit',
  groups: { availability: 'Verfügbarkeit' },
  criteria: { weights: { name: 'Gewichte', question: 'Sind die Gewichte zu haben?' } },
  scales: { openness: { levels: { open: 'Offen' } }, size: { unit: 'Mrd.' } },
};

const perMillion = { quantity: 1_000_000, unit: 'token' };
const ranges = [{ days: [1, 2, 3], from: '09:00', until: '12:00' }];

/** Something of everything that the format can say, so that every element and every output has to print it. */
export const fullDataset = (): Dataset =>
  makeDataset({
    sources: [
      makeSource({ published: '2025', retrieved: '2025-06-25', authors: ['An Author'] }),
      makeSource({ id: 'vendor', name: 'The Vendor', kind: 'vendor' }),
    ],
    language: 'en',
    rubrics: [
      makeRubric({ language: 'en', translations: { de: translation } }),
      makeRubric({ id: 'earlier', edition: '2024' }),
      classRubric,
    ],
    models: [
      makeModel('olmo', {
        licenses: [{ name: 'MIT', spdx: 'MIT', component: 'code' }],
        modalities: ['text'],
      }),
      makeModel('llama', { released: '2024-07' }),
      makeModel('herd', { kind: 'group', members: ['olmo', 'llama'] }),
    ],
    assessments: ['olmo', 'llama'].flatMap((model) => [
      makeAssessment(model, results, { reported: { points: 5, maximum: 14, rank: 2, class: 'First' } }),
      makeAssessment(model, { weights: { level: 'closed' } }, { rubric: 'earlier', date: '2024-06' }),
      makeAssessment(model, { weights: { level: 'open' } }, { rubric: 'classes', source: 'vendor' }),
    ]),
    offers: [
      makeOffer('plain', {
        components: [
          { meter: 'input', amount: 0.28, per: perMillion, tiers: [{ above: 200_000, amount: 0.5 }] },
          { meter: 'output', amount: 1.1, per: perMillion },
          { meter: 'cache-write', amount: 0.3, per: perMillion, lifetime: 'PT5M' },
          { meter: 'web-search', amount: 10, per: { quantity: 1000, unit: 'search' } },
        ],
        confirmedBy: ['vendor'],
        checked: '2025-05-30',
      }),
      makeOffer('night', {
        model: 'llama',
        windows: { applies: 'inside', zone: 'Asia/Shanghai', ranges },
        from: '2025-01-01',
      }),
      makeOffer('earlier', {
        until: '2025-01-01',
        components: [{ meter: 'input', amount: 0.5, per: perMillion }],
      }),
      makeOffer('euro', { currency: 'EUR' }),
    ],
    rates: [{ base: 'EUR', quote: 'USD', rate: 1.1, date: '2025-05-01', source: 'index' }],
    topics: [
      {
        id: 'topic',
        name: 'Topic',
        criteria: ['rubric/weights', 'classes/weights'],
        translations: { de: 'Thema' },
      },
    ],
  });
