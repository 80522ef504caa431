import { expect } from '@open-wc/testing';
import { formatPath } from '../../src/dataset/cut.js';
import { findBrokenReferences } from '../../src/dataset/references.js';
import type { Dataset, Offer, Result } from '../../src/dataset/schema.js';
import {
  makeAssessment,
  makeCriterion,
  makeDataset,
  makeModel,
  makeOffer,
  makeRubric,
  makeSource,
  opennessScale,
  sizeScale,
} from '../fixtures/datasets.js';

const found = (parts: Partial<Dataset>) =>
  findBrokenReferences(makeDataset(parts)).map(({ code, path }) => `${code} ${formatPath(path)}`);

const withResults = (results: Record<string, Result>) =>
  found({ assessments: [makeAssessment('olmo', results)] });

const withOffer = (parts: Partial<Offer>) => found({ offers: [makeOffer('offer', parts)] });

describe('findBrokenReferences(dataset)', () => {
  it('finds nothing in a dataset that fits together', () => {
    const results: Record<string, Result> = {
      weights: { level: 'mixed' },
      size: { values: [{ value: 7 }] },
      remarks: { text: 'none' },
      paper: { missing: 'not-assessed' },
    };
    expect(
      found({
        assessments: [makeAssessment('olmo', results)],
        offers: [makeOffer('offer', { from: '2025', until: '2026', confirmedBy: ['index'] })],
        rates: [{ base: 'USD', quote: 'CNY', rate: 7, date: '2025', source: 'index' }],
        topics: [{ id: 'topic', name: 'Topic', criteria: ['rubric/weights', 'elsewhere/anything'] }],
      }),
    ).to.deep.equal([]);
  });

  it('names the second of two equal ids, in every list', () => {
    expect(
      found({
        sources: [makeSource(), makeSource()],
        rubrics: [makeRubric(), makeRubric()],
        models: [makeModel('olmo'), makeModel('llama'), makeModel('olmo')],
        assessments: [makeAssessment('olmo'), makeAssessment('olmo', {}), makeAssessment('llama')],
        offers: [makeOffer('offer'), makeOffer('offer')],
        topics: [
          { id: 'topic', name: 'One', criteria: [] },
          { id: 'topic', name: 'Two', criteria: [] },
        ],
      }),
    ).to.have.members(
      ['sources[1]', 'rubrics[1]', 'models[2]', 'assessments[1]', 'offers[1]', 'topics[1]'].map(
        (path) => `duplicate-id ${path}`,
      ),
    );
  });

  it('allows assessments of one model by several sources, on several dates, under several rubrics', () => {
    const assessments = [
      makeAssessment('olmo'),
      makeAssessment('olmo', {}, { date: '2025-07' }),
      makeAssessment('olmo', {}, { source: 'other' }),
      makeAssessment('olmo', {}, { rubric: 'other' }),
    ];
    const sources = [makeSource(), makeSource({ id: 'other' })];
    expect(
      found({ assessments, sources, rubrics: [makeRubric(), makeRubric({ id: 'other' })] }),
    ).to.have.length(0);
  });

  it('names duplicates inside of a rubric', () => {
    const rubric = makeRubric({
      scales: [opennessScale, { ...sizeScale, id: 'openness' }],
      groups: [
        { id: 'availability', name: 'One' },
        { id: 'availability', name: 'Two' },
      ],
      criteria: [makeCriterion('weights'), makeCriterion('weights')],
    });
    expect(found({ rubrics: [rubric], assessments: [] })).to.have.members([
      'duplicate-id rubrics[0].criteria[1]',
      'duplicate-id rubrics[0].scales[1]',
      'duplicate-id rubrics[0].groups[1]',
    ]);
  });

  it('names a level that a scale has twice', () => {
    const [level] = opennessScale.kind === 'level' ? opennessScale.levels : [];
    const scale = { ...opennessScale, levels: level ? [level, level] : [] };
    const rubric = makeRubric({ scales: [scale], criteria: [] });
    expect(found({ rubrics: [rubric], assessments: [] })).to.deep.equal([
      'duplicate-id rubrics[0].scales[0].levels[1]',
    ]);
  });

  it('names a scale, a group or a source that a rubric does not have', () => {
    const criteria = [makeCriterion('weights', { scale: 'other', group: 'another' })];
    expect(found({ rubrics: [makeRubric({ criteria, source: 'nobody' })], assessments: [] })).to.have.members(
      [
        'unknown-source rubrics[0].source',
        'unknown-scale rubrics[0].criteria[0].scale',
        'unknown-group rubrics[0].criteria[0].group',
      ],
    );
  });

  it('names what a rule for classes refers to and the rubric does not have', () => {
    const rubric = makeRubric({
      aggregate: {
        kind: 'classes',
        metBy: ['open', 'perfect'],
        classes: [
          { id: 'one', name: 'One', criteria: ['weights', 'mood'] },
          { id: 'one', name: 'One again', criteria: [] },
        ],
        substitutes: [{ criterion: 'joy', by: 'luck', classes: ['two'] }],
      },
    });
    expect(found({ rubrics: [rubric] })).to.have.members([
      'unknown-level rubrics[0].aggregate.metBy[1]',
      'duplicate-id rubrics[0].aggregate.classes[1]',
      'unknown-criterion rubrics[0].aggregate.classes[0].criteria[1]',
      'unknown-criterion rubrics[0].aggregate.substitutes[0].criterion',
      'unknown-criterion rubrics[0].aggregate.substitutes[0].by',
      'unknown-criterion rubrics[0].aggregate.substitutes[0].classes[0]',
    ]);
  });

  it('names a model, a rubric or a source that an assessment does not have', () => {
    const assessment = makeAssessment('nobody', {}, { rubric: 'none', source: 'hearsay' });
    expect(found({ assessments: [assessment] })).to.have.members([
      'unknown-model assessments[0].model',
      'unknown-source assessments[0].source',
      'unknown-rubric assessments[0].rubric',
    ]);
  });

  it('names a criterion that the rubric does not have, also one that every object inherits', () => {
    expect(withResults({ mood: { level: 'open' }, constructor: { level: 'open' } })).to.have.members([
      'unknown-criterion assessments[0].results.mood',
      'unknown-criterion assessments[0].results.constructor',
    ]);
  });

  it('names a level that its scale does not have', () => {
    expect(withResults({ weights: { level: 'openish' } })).to.deep.equal([
      'unknown-level assessments[0].results.weights.level',
    ]);
    expect(withResults({ weights: { level: 'Open' } })).to.have.length(1);
  });

  it('names a result of another kind than its scale', () => {
    const wrong: Record<string, Result>[] = [
      { weights: { values: [{ value: 1 }] } },
      { weights: { text: 'open' } },
      { size: { level: 'open' } },
      { size: { text: '7 B' } },
      { remarks: { level: 'open' } },
      { remarks: { values: [{ value: 1 }] } },
    ];
    for (const results of wrong) {
      expect(withResults(results)).to.deep.equal([
        `scale-mismatch assessments[0].results.${Object.keys(results)[0]}`,
      ]);
    }
  });

  it('lets every kind of missing stand under every scale', () => {
    const missing = { missing: 'blank' } as const;
    expect(withResults({ weights: missing, size: missing, remarks: missing })).to.deep.equal([]);
  });

  it('names a model or a source that an offer does not have', () => {
    expect(
      withOffer({ model: 'nobody', source: 'hearsay', confirmedBy: ['index', 'gossip'] }),
    ).to.have.members([
      'unknown-model offers[0].model',
      'unknown-source offers[0].source',
      'unknown-source offers[0].confirmedBy[1]',
    ]);
  });

  it('names an offer that ends before it begins, at whatever precision', () => {
    for (const [from, until] of [
      ['2025-02-08', '2025-02-08'],
      ['2025-02-08', '2025-02-07'],
      ['2025', '2025-01-01'],
      ['2025-02-26T16:30Z', '2025-02-26'],
    ] as const) {
      expect(withOffer({ from, until })).to.deep.equal(['interval offers[0]']);
    }
    expect(withOffer({ from: '2025-02-26T16:30Z', until: '2025-02-26T16:30:01Z' })).to.deep.equal([]);
    expect(withOffer({ until: '2025' })).to.deep.equal([]);
  });

  it('names a price of which the tiers do not ascend', () => {
    const price = (...thresholds: number[]) => ({
      components: [
        {
          meter: 'input',
          amount: 1,
          per: { quantity: 1, unit: 'token' },
          tiers: thresholds.map((above) => ({ above, amount: 2 })),
        },
      ],
    });
    expect(withOffer(price(200, 100))).to.deep.equal(['tier-order offers[0].components[0]']);
    expect(withOffer(price(100, 100))).to.deep.equal(['tier-order offers[0].components[0]']);
    expect(withOffer(price(0, 100, 200))).to.deep.equal([]);
  });

  it('names the source of a rate, and the criterion of a topic, that do not exist', () => {
    expect(
      found({
        rates: [{ base: 'USD', quote: 'CNY', rate: 7, date: '2025', source: 'nobody' }],
        topics: [{ id: 'topic', name: 'Topic', criteria: ['rubric/weights', 'rubric/mood', 'rubric'] }],
      }),
    ).to.have.members([
      'unknown-source rates[0].source',
      'unknown-criterion topics[0].criteria[1]',
      'unknown-criterion topics[0].criteria[2]',
    ]);
  });
});
