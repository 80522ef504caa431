import { expect } from '@open-wc/testing';
import type { Path } from '../../src/dataset/cut.js';
import { Dataset, type Missing, type Offer, type Result, type Scale } from '../../src/dataset/schema.js';
import {
  makeAssessment,
  makeCriterion,
  makeDataset,
  makeModel,
  makeOffer,
  makeRubric,
  makeSource,
  opennessScale,
  put,
} from '../fixtures/datasets.js';

const full = makeDataset({
  citation: 'Someone (2025). The Index.',
  sources: [
    makeSource({
      publisher: 'A University',
      authors: ['A. Author', 'B. Author'],
      published: '2025-06',
      retrieved: '2025-06-25',
      revision: 'fb1d9ef',
      license: { name: 'CC BY 4.0', spdx: 'CC-BY-4.0' },
      citation: 'Someone (2025). The Index.',
    }),
  ],
  models: [
    makeModel('olmo', {
      kind: 'family',
      organization: { name: 'A Lab', url: 'https://lab.example/' },
      baseModel: 'OLMo 2',
      released: '2025-01-20',
      licenses: [{ name: 'Apache 2.0', spdx: 'Apache-2.0', component: 'weights' }],
      modalities: ['text'],
      aliases: ['OLMo'],
      links: [{ url: 'https://lab.example/olmo', label: 'Home' }, { url: 'http://lab.example/' }],
    }),
    makeModel('llama'),
  ],
  assessments: [makeAssessment('olmo', {}, { url: 'https://index.example/olmo', sourceKey: 'OLMo.yaml' })],
  offers: [
    makeOffer('night', {
      components: [
        {
          meter: 'cached-input',
          amount: 0.0028,
          per: { quantity: 1_000_000, unit: 'token' },
          tiers: [
            { above: 200_000, amount: 0.0056 },
            { above: 400_000, amount: 0.01 },
          ],
          lifetime: 'PT5M',
        },
        { meter: 'output', amount: null, per: { quantity: 1, unit: 'token' } },
      ],
      tierRule: 'whole-request',
      windows: {
        applies: 'inside',
        zone: 'Asia/Shanghai',
        ranges: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '00:30', until: '08:30' }],
        label: 'off-peak',
        excludes: 'public holidays',
      },
      from: '2025-02-26T16:30Z',
      until: '2025-09-05T16:00:00Z',
      status: 'retired',
      servedBy: 'olmo-2',
      confirmedBy: ['index'],
      checked: '2025-09-01',
      url: 'https://seller.example/prices',
      note: 'nights only',
    }),
  ],
  rates: [{ base: 'USD', quote: 'CNY', rate: 7.1, date: '2025-06-25', source: 'index' }],
  topics: [{ id: 'weights', name: 'Weights', criteria: ['rubric/weights', 'elsewhere/weights'] }],
});

function withResult(result: unknown): unknown {
  return put(makeDataset(), ['assessments', 0, 'results', 'weights'], result);
}

/** The paths of all complaints, those inside of unions included. */
function complaintsOf(value: unknown): string[] {
  const checked = Dataset.safeParse(value);
  return checked.success ? [] : checked.error.issues.map(({ path }) => path.join('.'));
}

describe('Dataset', () => {
  it('accepts every field of the format and keeps it as it is', () => {
    expect(Dataset.parse(full)).to.deep.equal(full);
  });

  it('fills absent lists with empty ones', () => {
    const { version, id, name, updated, license } = full;
    const { sources, rubrics, models, assessments, offers, rates, topics } = Dataset.parse({
      ...{ version, id, name, updated, license },
    });
    for (const list of [sources, rubrics, models, assessments, offers, rates, topics]) {
      expect(list).to.deep.equal([]);
    }
  });

  it('leaves out fields that it does not know', () => {
    const [model] = Dataset.parse(put(full, ['models', 0, 'mood'], 'sunny')).models;
    expect(model).to.deep.equal(full.models[0]);
  });
});

describe('Result', () => {
  const remarks = {
    note: 'a note',
    evidence: [{ url: 'https://e.example/' }, { label: 'a book' }, { url: 'https://e.example/', label: 'E' }],
    raw: '90.8% Pass@1',
  };
  const results: Record<string, Result> = {
    'a level': { level: 'open', ...remarks },
    'values with unit and metric': {
      values: [{ value: 90.8, unit: '%', metric: 'Pass@1' }, { value: -3 }],
      ...remarks,
    },
    'a text': { text: 'on request', ...remarks },
    'a reason why it is missing': { missing: 'blank', ...remarks },
  };
  for (const [name, result] of Object.entries(results)) {
    it(`may be ${name}, with remarks`, () => {
      expect(Dataset.parse(withResult(result)).assessments[0]?.results.weights).to.deep.equal(result);
    });
  }

  const kinds: Missing[] = ['not-available', 'blank', 'not-applicable', 'not-assessed', 'not-disclosed'];
  for (const missing of kinds) {
    it(`keeps the missing kind ${missing}`, () => {
      const { assessments } = Dataset.parse(withResult({ missing }));
      expect(assessments[0]?.results.weights).to.deep.equal({ missing });
    });
  }

  const wrong: Record<string, unknown> = {
    'nothing at all': {},
    'an unknown kind of missing': { missing: 'lost' },
    'no values': { values: [] },
    'a value that is text': { values: [{ value: '3' }] },
    'an infinite value': { values: [{ value: Infinity }] },
    'an empty text': { text: '' },
    'a level that is a number': { level: 1 },
    'a level with a space': { level: 'very open' },
    'a bare word': 'open',
    null: null,
  };
  for (const [name, result] of Object.entries(wrong)) {
    it(`refuses ${name}`, () => {
      const complaints = complaintsOf(withResult(result));
      expect(complaints).to.not.have.length(0);
      for (const path of complaints) expect(path).to.match(/^assessments\.0\.results\.weights/);
    });
  }
});

describe('Scale', () => {
  const scales: Record<string, Scale> = {
    'levels, of which some have no rank': opennessScale,
    'numbers with unit and direction': { id: 's', kind: 'number', unit: '%', direction: 'higher-is-better' },
    text: { id: 's', kind: 'text' },
  };
  for (const [name, scale] of Object.entries(scales)) {
    it(`may be ${name}`, () => {
      const rubric = makeRubric({ scales: [scale], criteria: [makeCriterion('one', { scale: scale.id })] });
      const dataset = Dataset.parse(makeDataset({ rubrics: [rubric], assessments: [] }));
      expect(dataset.rubrics[0]?.scales).to.deep.equal([scale]);
    });
  }
});

describe('Dataset refuses', () => {
  const wrong: [name: string, path: Path, value: unknown][] = [
    ['another version', ['version'], 2],
    ['a version that is text', ['version'], '1'],
    ['an id with a space', ['models', 0, 'id'], 'ol mo'],
    ['an id with a comma', ['models', 0, 'id'], 'ol,mo'],
    ['an empty id', ['models', 0, 'id'], ''],
    ['an id of 201 characters', ['models', 0, 'id'], 'o'.repeat(201)],
    ['an empty name', ['models', 0, 'name'], ''],
    ['an unknown kind of model', ['models', 0, 'kind'], 'robot'],
    ['a link that is not http', ['models', 0, 'links', 0, 'url'], 'javascript:alert(1)'],
    ['a link without a scheme', ['models', 0, 'links', 0, 'url'], 'lab.example'],
    ['a day that does not exist', ['models', 0, 'released'], '2025-02-30'],
    ['a month that does not exist', ['updated'], '2025-13'],
    ['a date with a zone other than UTC', ['updated'], '2025-02-26T16:30+01:00'],
    ['a date that is a number', ['updated'], 2025],
    ['an unknown kind of source', ['sources', 0, 'kind'], 'rumour'],
    ['a license without a name', ['license'], { spdx: 'MIT' }],
    ['an unknown kind of scale', ['rubrics', 0, 'scales', 0, 'kind'], 'colour'],
    ['a scale without levels', ['rubrics', 0, 'scales', 0, 'levels'], []],
    ['a level without a value', ['rubrics', 0, 'scales', 0, 'levels', 0, 'value'], undefined],
    ['a level with NaN for a value', ['rubrics', 0, 'scales', 0, 'levels', 0, 'value'], NaN],
    ['a level without a symbol', ['rubrics', 0, 'scales', 0, 'levels', 0, 'symbol'], ''],
    ['an unknown tone', ['rubrics', 0, 'scales', 0, 'levels', 0, 'tone'], 'red'],
    ['a negative weight', ['rubrics', 0, 'criteria', 0, 'weight'], -1],
    ['an unknown way to make a total', ['rubrics', 0, 'aggregate'], { kind: 'median' }],
    ['a total without a rule for what is missing', ['rubrics', 0, 'aggregate'], { kind: 'mean' }],
    ['an unknown plan', ['offers', 0, 'plan'], 'barter'],
    ['a currency that is no code', ['offers', 0, 'currency'], 'US$'],
    ['a currency in small letters', ['offers', 0, 'currency'], 'usd'],
    ['a negative amount', ['offers', 0, 'components', 0, 'amount'], -1],
    ['an amount that is text', ['offers', 0, 'components', 0, 'amount'], '0.28'],
    ['an infinite amount', ['offers', 0, 'components', 0, 'amount'], Infinity],
    ['an amount above the limit', ['offers', 0, 'components', 0, 'amount'], 1e308],
    ['an absent amount', ['offers', 0, 'components', 0, 'amount'], undefined],
    ['an amount without its unit', ['offers', 0, 'components', 0, 'per'], undefined],
    ['a price for nothing', ['offers', 0, 'components', 0, 'per', 'quantity'], 0],
    ['a meter that is not kebab-case', ['offers', 0, 'components', 0, 'meter'], 'Cached Input'],
    ['an empty list of tiers', ['offers', 0, 'components', 0, 'tiers'], []],
    ['a tier without an amount', ['offers', 0, 'components', 0, 'tiers', 1], { above: 5 }],
    ['a window without a zone', ['offers', 0, 'windows', 'zone'], undefined],
    ['an eighth day of the week', ['offers', 0, 'windows', 'ranges', 0, 'days', 0], 8],
    ['an hour past midnight', ['offers', 0, 'windows', 'ranges', 0, 'until'], '24:30'],
    ['a bad beginning of an offer', ['offers', 0, 'from'], 'yesterday'],
    ['a rate of 0', ['rates', 0, 'rate'], 0],
    ['a topic without criteria', ['topics', 0, 'criteria'], undefined],
  ];
  for (const [name, path, value] of wrong) {
    it(`${name}, and names the place`, () => {
      const complaints = complaintsOf(put(full, path, value));
      const place = path.join('.');
      expect(complaints.some((found) => found.startsWith(place) || place.startsWith(found))).to.equal(true);
      expect(complaints).to.not.include('');
    });
  }

  it('no amount that a price list really has', () => {
    for (const amount of [0, 0.0028, 1e-9, 600, 1e6, null]) {
      const components: Offer['components'] = [
        { meter: 'input', amount, per: { quantity: 1_000_000, unit: 'token' } },
      ];
      expect(complaintsOf(makeDataset({ offers: [makeOffer('o', { components })] }))).to.deep.equal([]);
    }
  });
});
