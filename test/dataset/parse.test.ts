import { expect } from '@open-wc/testing';
import { type Issue, type ParsedDataset } from '../../src/dataset/parse.js';
import type { Dataset, Offer } from '../../src/dataset/schema.js';
import {
  makeAssessment,
  makeDataset,
  makeModel,
  makeOffer,
  makeRubric,
  makeSource,
  put,
  withFuture,
} from '../fixtures/datasets.js';
import { parseBoth as parseDataset } from '../fixtures/parse-both.js';

function parsed(input: unknown): ParsedDataset {
  const outcome = parseDataset(input);
  if (!outcome.ok) throw new Error(`${outcome.failure.code} at ${outcome.failure.path}`);
  return outcome.value;
}

function failureOf(input: unknown) {
  const outcome = parseDataset(input);
  return outcome.ok ? undefined : outcome.failure;
}

const pathsOf = (issues: Issue[]) => issues.map(({ path }) => path);

const perMillion = { quantity: 1_000_000, unit: 'token' };

describe('parseDataset(input)', () => {
  it('answers a copy of a valid dataset, with nothing left out', () => {
    const given = makeDataset({ offers: [makeOffer('offer')] });
    const { dataset, issues, dropped } = parsed(given);
    expect(dataset).to.deep.equal(given);
    expect(dataset).to.not.equal(given);
    expect(dataset.models).to.not.equal(given.models);
    expect([issues, dropped]).to.deep.equal([[], 0]);
  });

  it('reads again what it has written', () => {
    const { dataset } = parsed(put(makeDataset(), ['models', 1, 'name'], 5));
    expect(parsed(JSON.parse(JSON.stringify(dataset))).dataset).to.deep.equal(dataset);
  });

  const roots = [null, undefined, [], [makeDataset()], 42, 'x', true, () => 1, Symbol('x'), 1n];
  roots.forEach((root, index) => {
    it(`refuses ${typeof root} (${index + 1}) as a dataset`, () => {
      expect(failureOf(root)?.code).to.equal('schema');
    });
  });

  it('refuses an object that has nothing of a dataset', () => {
    expect(failureOf({})?.code).to.equal('schema');
    expect(failureOf({ error: 'not found' })?.code).to.equal('schema');
  });

  it('names the path of what makes a dataset unusable', () => {
    expect(failureOf(put(makeDataset(), ['name'], 5))).to.include({ code: 'schema', path: 'name' });
    expect(failureOf(put(makeDataset(), ['models'], 'many'))).to.include({ code: 'schema', path: 'models' });
    expect(failureOf(put(makeDataset(), ['license', 'name'], 5))?.path).to.equal('license.name');
  });

  it('keeps the name of a licence, and of an organisation, whose address is none', () => {
    for (const path of [
      ['license', 'url'],
      ['sources', 0, 'license', 'url'],
      ['models', 0, 'organization', 'url'],
      ['models', 0, 'licenses', 0, 'url'],
    ]) {
      const named = { name: 'Named', url: 'https://example.com/' };
      const full = makeDataset({
        license: named,
        sources: [makeSource({ license: named })],
        models: [makeModel('olmo', { organization: named, licenses: [named] }), makeModel('llama')],
      });
      const { dataset, dropped } = parsed(put(full, path, 'javascript:1'));
      expect(dropped).to.equal(1);
      expect(dataset).to.deep.equal(JSON.parse(JSON.stringify(put(full, path, undefined))));
    }
  });

  it('accepts a dataset without models', () => {
    expect(parsed(makeDataset({ models: [], assessments: [] })).dataset.models).to.deep.equal([]);
  });

  it('leaves out one bad model among 120, counts it, and names its place', () => {
    const models = Array.from({ length: 120 }, (_, index) => makeModel(`model-${index}`));
    const { dataset, issues, dropped } = parsed(
      put(makeDataset({ models, assessments: [] }), ['models', 77, 'name'], 5),
    );
    expect(dataset.models.map(({ id }) => id)).to.deep.equal(
      models.map(({ id }) => id).filter((id) => id !== 'model-77'),
    );
    expect(pathsOf(issues)).to.deep.equal(['models[77].name']);
    expect(dropped).to.equal(1);
  });

  it('refuses a dataset of which no model can be read', () => {
    const failure = failureOf({ ...makeDataset(), models: [{}, { id: 'x' }, null] });
    expect(failure).to.deep.include({ code: 'schema', retryable: false });
    expect(failure?.path).to.match(/^models\[0\]/);
  });

  it('names the first of these models, whatever else is wrong before it', () => {
    const license = { name: 'CC0', url: 'nowhere' };
    const failure = failureOf({ ...makeDataset(), license, models: [[], {}] });
    expect(failure?.path).to.equal('models[0]');
  });
});

describe('parseDataset on the version', () => {
  for (const version of [0, 2, 99, '1', '1.0.0<script>', null, { major: 1 }, NaN]) {
    it(`refuses ${JSON.stringify(version)}`, () => {
      expect(failureOf({ ...makeDataset(), version })?.code).to.equal('version');
    });
  }

  it('refuses a dataset without a version', () => {
    expect(failureOf({ ...makeDataset(), version: undefined })?.code).to.equal('version');
    expect(failureOf({ models: [] })?.code).to.equal('version');
  });

  it('names no more than the beginning of what it received', () => {
    const failure = failureOf({ ...makeDataset(), version: 'x'.repeat(1_000_000) });
    expect(failure?.received?.length).to.be.at.most(40);
  });
});

describe('parseDataset on duplicates', () => {
  it('keeps the first of two identical records and counts the other', () => {
    const { dataset, issues, dropped } = parsed(
      makeDataset({ models: [makeModel('olmo'), makeModel('llama'), makeModel('olmo')] }),
    );
    expect(dataset.models).to.deep.equal([makeModel('olmo'), makeModel('llama')]);
    expect(issues).to.deep.equal([{ code: 'duplicate-id', path: 'models[2]' }]);
    expect(dropped).to.equal(1);
  });

  it('keeps the first of two different records with one id and merges nothing', () => {
    const first = makeModel('olmo', { name: 'First' });
    const second = makeModel('olmo', { name: 'Second', aliases: ['other'] });
    const { dataset, dropped } = parsed(makeDataset({ models: [first, makeModel('llama'), second] }));
    expect(dataset.models[0]).to.deep.equal(first);
    expect(dropped).to.equal(1);
  });

  it('takes ids that differ in case for different ones, and in composition for one', () => {
    const ids = ['olmo', 'OLMo', '\u00e9', 'e\u0301', 'llama'];
    const { dataset, issues } = parsed(makeDataset({ models: ids.map((id) => makeModel(id)) }));
    expect(dataset.models.map(({ id }) => id)).to.deep.equal(['olmo', 'OLMo', '\u00e9', 'llama']);
    expect(issues).to.deep.equal([{ code: 'duplicate-id', path: 'models[3]' }]);
  });

  it('takes the last of two equal keys in a JSON text, as JSON.parse does', () => {
    const text = JSON.stringify(makeDataset()).replace('"id":"olmo"', '"id":"first","id":"olmo"');
    expect(parsed(JSON.parse(text)).dataset.models[0]?.id).to.equal('olmo');
  });
});

describe('parseDataset on ids that objects inherit', () => {
  for (const id of ['constructor', 'toString', 'hasOwnProperty', 'valueOf']) {
    it(`keeps a model and a criterion named ${id} as they are`, () => {
      const rubric = makeRubric({ criteria: [{ id, name: id, group: 'availability', scale: 'openness' }] });
      const assessments = [makeAssessment(id, { [id]: { level: 'open' } })];
      const { dataset, dropped } = parsed(
        makeDataset({ rubrics: [rubric], models: [makeModel(id)], assessments }),
      );
      expect(dataset.assessments).to.deep.equal(assessments);
      expect(dropped).to.equal(0);
    });
  }

  it('lets __proto__ change nobody', () => {
    const text = JSON.stringify(makeDataset({ models: [makeModel('__proto__'), makeModel('llama')] }))
      .replace('"weights":{"level":"open"}', '"__proto__":{"polluted":true}')
      .replace('"model":"olmo"', '"model":"__proto__"');
    const { dataset } = parsed(JSON.parse(text));
    expect(dataset.models.map(({ id }) => id)).to.deep.equal(['__proto__', 'llama']);
    expect(({} as { polluted?: boolean }).polluted).to.equal(undefined);
    for (const { results } of dataset.assessments) {
      expect(Object.getPrototypeOf(results)).to.equal(Object.prototype);
      expect((results as { polluted?: unknown }).polluted).to.equal(undefined);
    }
  });
});

describe('parseDataset on amounts', () => {
  const component = (amount: unknown) => ({ meter: 'input', amount, per: perMillion });
  const output = component(2);

  const amounts = [Infinity, NaN, 'NaN', '1,50', '$3', '0.28', -1, -0.01, 1e308, 1e6 + 1, true, {}, []];
  for (const amount of amounts) {
    it(`leaves out a price of ${JSON.stringify(amount)} (${typeof amount}) rather than guess it`, () => {
      const offer = {
        ...makeOffer('offer'),
        components: [component(amount), { ...output, meter: 'output' }],
      };
      const { dataset, issues, dropped } = parsed({ ...makeDataset(), offers: [offer] });
      expect(dataset.offers[0]?.components.map(({ meter }) => meter)).to.deep.equal(['output']);
      expect(pathsOf(issues)).to.deep.equal(['offers[0].components[0].amount']);
      expect(dropped).to.equal(1);
    });
  }

  it('leaves out a price of 1e999, which JSON.parse reads as Infinity', () => {
    const text = JSON.stringify(makeDataset({ offers: [makeOffer('offer')] })).replace('0.28', '1e999');
    expect(parsed(JSON.parse(text)).dataset.offers[0]?.components).to.deep.equal([]);
  });

  it('leaves out a price without the quantity that it is for', () => {
    const offer = { ...makeOffer('offer'), components: [{ meter: 'input', amount: 1 }] };
    const { dataset, issues } = parsed({ ...makeDataset(), offers: [offer] });
    expect(dataset.offers[0]?.components).to.deep.equal([]);
    expect(pathsOf(issues)).to.deep.equal(['offers[0].components[0].per']);
  });

  it('keeps 0, null and a tiny amount apart', () => {
    const components = [0, null, 1e-9].map((amount) => ({ meter: 'input', amount, per: perMillion }));
    const { dataset } = parsed(makeDataset({ offers: [makeOffer('offer', { components })] }));
    expect(dataset.offers[0]?.components.map(({ amount }) => amount)).to.deep.equal([0, null, 1e-9]);
  });

  const tiered = (tiers: unknown) => ({
    ...makeOffer('offer'),
    components: [{ ...component(1), tiers }, output],
  });
  const badTiers: Record<string, unknown> = {
    'a tier without an amount': [{ above: 100, amount: 2 }, { above: 200 }],
    'a tier with a negative amount': [{ above: 100, amount: -2 }],
    'a tier at a text': [{ above: '100', amount: 2 }],
    'tiers in the wrong order': [
      { above: 200, amount: 2 },
      { above: 100, amount: 3 },
    ],
    'two tiers at one threshold': [
      { above: 100, amount: 2 },
      { above: 100, amount: 3 },
    ],
    'no tier in the list': [],
  };
  for (const [name, tiers] of Object.entries(badTiers)) {
    it(`leaves out the whole price for ${name}, so that no lower price looks like the only one`, () => {
      const { dataset, issues, dropped } = parsed({ ...makeDataset(), offers: [tiered(tiers)] });
      expect(dataset.offers[0]?.components).to.deep.equal([output]);
      expect(issues[0]?.path).to.match(/^offers\[0\]\.components\[0\]/);
      expect(dropped).to.equal(1);
    });
  }

  const badOffers: [keyof Offer, unknown][] = [
    ['currency', 'US$'],
    ['plan', 'barter'],
    ['from', '2025-02-30'],
    ['windows', { applies: 'inside', zone: 'UTC', ranges: [] }],
    ['tierRule', 'perhaps'],
  ];
  for (const [key, value] of badOffers) {
    it(`leaves out an offer with a bad ${key}, which would hold at the wrong time or price`, () => {
      const offers = [{ ...makeOffer('bad'), [key]: value }, makeOffer('good')];
      const { dataset, dropped } = parsed({ ...makeDataset(), offers });
      expect(dataset.offers).to.deep.equal([makeOffer('good')]);
      expect(dropped).to.equal(1);
    });
  }
});

describe('parseDataset leaves out no more than it must', () => {
  it('a bad level of a scale drops the rubric, and the assessments by it', () => {
    const rubrics = [makeRubric(), makeRubric({ id: 'other' })];
    const assessments = [makeAssessment('olmo'), makeAssessment('llama', {}, { rubric: 'other' })];
    const { dataset, issues, dropped } = parsed(
      put(makeDataset({ rubrics, assessments }), ['rubrics', 0, 'scales', 0, 'levels', 1, 'value'], 'half'),
    );
    expect(dataset.rubrics.map(({ id }) => id)).to.deep.equal(['other']);
    expect(dataset.assessments).to.deep.equal([assessments[1]]);
    expect(issues.map(({ code, path }) => [code, path])).to.deep.equal([
      ['invalid_type', 'rubrics[0].scales[0].levels[1].value'],
      ['unknown-rubric', 'assessments[0].rubric'],
    ]);
    expect(dropped).to.equal(2);
  });

  it('a bad evidence link drops only that link', () => {
    const evidence = [
      { url: 'https://good.example/' },
      { url: 'javascript:alert(1)', label: 'click' },
      { label: 'a book' },
    ];
    const results = { weights: { level: 'open', note: 'kept', evidence } };
    const { dataset, issues, dropped } = parsed(
      makeDataset({ assessments: [makeAssessment('olmo', results)] }),
    );
    expect(dataset.assessments[0]?.results.weights).to.deep.equal({
      level: 'open',
      note: 'kept',
      evidence: [evidence[0], evidence[2]],
    });
    expect(issues[0]?.path).to.match(/^assessments\[0\]\.results\.weights\.evidence\[1\]/);
    expect(dropped).to.equal(1);
  });

  it('twenty bad links of one result drop those twenty', () => {
    const evidence = Array.from({ length: 20 }, (_, index) => ({ url: `ftp://example.com/${index}` }));
    const results = { weights: { level: 'open', evidence: [...evidence, { label: 'kept' }] } };
    const { dataset, dropped } = parsed(makeDataset({ assessments: [makeAssessment('olmo', results)] }));
    expect(dataset.assessments[0]?.results.weights).to.deep.equal({
      level: 'open',
      evidence: [{ label: 'kept' }],
    });
    expect(dropped).to.equal(20);
  });

  it('a bad note drops only the note', () => {
    const given = put(makeDataset(), ['assessments', 0, 'results', 'weights'], { level: 'open', note: 5 });
    const { dataset, issues } = parsed(given);
    expect(dataset.assessments[0]?.results.weights).to.deep.equal({ level: 'open' });
    expect(pathsOf(issues)).to.deep.equal(['assessments[0].results.weights.note']);
  });

  const results: [result: object, path: string][] = [
    [{ level: 5 }, '.level'],
    [{ values: [{ value: 'many' }, { value: 'more' }] }, '.values[0].value'],
    [{ text: '' }, '.text'],
    [{ missing: 'lost' }, '.missing'],
    [{ level: 'openish' }, '.level'],
  ];
  for (const [result, path] of results) {
    it(`the bad result ${JSON.stringify(result)} drops that result and is named at ${path}`, () => {
      const given = put(makeDataset(), ['assessments', 0, 'results', 'weights'], result);
      const { dataset, issues, dropped } = parsed(given);
      expect(dataset.assessments[0]?.results).to.deep.equal({});
      expect(issues[0]?.path).to.equal(`assessments[0].results.weights${path}`);
      expect(dropped).to.equal(1);
    });
  }

  it('an unknown criterion drops that result and is counted', () => {
    const given = put(makeDataset(), ['assessments', 0, 'results', 'mood'], { level: 'open' });
    const { dataset, issues } = parsed(given);
    expect(Object.keys(dataset.assessments[0]?.results ?? {})).to.deep.equal(['weights']);
    expect(issues).to.deep.equal([{ code: 'unknown-criterion', path: 'assessments[0].results.mood' }]);
  });

  it('a bad optional field of a model drops that field', () => {
    const model = {
      ...makeModel('olmo'),
      released: '2025-02-30',
      organization: 5,
      aliases: ['OLMo', null, 7],
    };
    const { dataset, dropped } = parsed({ ...makeDataset(), models: [model, makeModel('llama')] });
    expect(dataset.models[0]).to.deep.equal({ ...makeModel('olmo'), aliases: ['OLMo'] });
    expect(dropped).to.equal(4);
  });

  it('a part is counted once, whatever else is wrong inside it', () => {
    const model = { ...makeModel('olmo'), name: 5, kind: 'robot', released: 'never', links: [{ url: 'x' }] };
    expect(
      parsed({ ...makeDataset(), models: [model, makeModel('llama')], assessments: [] }).dropped,
    ).to.equal(1);
  });

  it('places are named as in the data given, also after others were left out', () => {
    const models = [null, { id: 'bad' }, makeModel('olmo'), 7, makeModel('olmo')];
    const assessments = [null, makeAssessment('olmo'), makeAssessment('nobody'), makeAssessment('olmo')];
    const { issues } = parsed({ ...makeDataset(), models, assessments });
    const found = issues.filter(({ code }) => !code.startsWith('invalid'));
    expect(found).to.deep.equal([
      { code: 'duplicate-id', path: 'models[4]' },
      { code: 'duplicate-id', path: 'assessments[3]' },
      { code: 'unknown-model', path: 'assessments[2].model' },
    ]);
  });

  it('lists with holes and nulls lose those entries, and count them', () => {
    const models: unknown[] = [makeModel('olmo'), null, undefined, makeModel('llama')];
    models.length = 6;
    const { dataset, dropped } = parsed({ ...makeDataset(), models });
    expect(dataset.models.map(({ id }) => id)).to.deep.equal(['olmo', 'llama']);
    expect(dropped).to.equal(4);
  });

  const scalars: [keyof Dataset, string, unknown][] = [
    ['models', 'name', 1],
    ['models', 'id', 1],
    ['models', 'kind', true],
    ['sources', 'name', false],
  ];
  for (const [list, key, value] of scalars) {
    it(`${list}[].${key} of type ${typeof value} is not turned into text`, () => {
      const given = put(
        makeDataset({ sources: [makeSource(), makeSource({ id: 'other' })] }),
        [list, 1, key],
        value,
      );
      const { dataset, issues } = parsed(given);
      expect(dataset[list]).to.have.length(1);
      expect(issues[0]?.path).to.equal(`${list}[1].${key}`);
    });
  }
});

describe('parseDataset on size and depth', () => {
  function nested(depth: number, key: string): object {
    let value: object = {};
    for (let level = 0; level < depth; level++) value = { [key]: value };
    return value;
  }

  it('cuts a name of which a note has said the same before', () => {
    const text = '👨‍👩‍👧‍👦'.repeat(60);
    const [first, ...others] = makeDataset().models;
    const { dataset, issues } = parsed({
      ...makeDataset(),
      sources: makeDataset().sources.map((source) => ({ ...source, citation: text })),
      models: [{ ...first, name: text }, ...others],
    });
    expect(issues).to.deep.equal([]);
    expect(dataset.sources[0]?.citation).to.equal(text);
    expect(dataset.models[0]?.name).to.have.length.below(301);
  });

  it('ignores an unknown field that is nested 100,000 deep', () => {
    const { dataset } = parsed({ ...makeDataset(), extra: nested(100_000, 'a') });
    expect(dataset).to.deep.equal(makeDataset());
  });

  for (const key of ['results', 'organization', 'license', 'evidence', 'components', 'level', 'a']) {
    it(`survives 100,000 levels of ${key} inside of what it checks`, () => {
      const deep = nested(100_000, key);
      const model = { ...makeModel('olmo'), ...deep, organization: deep, links: [deep], aliases: [deep] };
      const assessment = { ...makeAssessment('olmo'), results: { weights: deep, ...deep } };
      const input = { ...makeDataset(), models: [model], assessments: [assessment], offers: [deep] };
      expect(() => parseDataset(input)).to.not.throw();
      expect(parseDataset(input).ok).to.equal(true);
    });
  }

  it('names 50 of 100,000 bad entries, counts all, and does not take long', function () {
    this.timeout(60_000);
    const bad = Array.from({ length: 100_000 }, (_, index) => ({ id: index }));
    const { dataset, issues, dropped } = parsed({ ...makeDataset(), offers: bad });
    expect(dataset.models).to.have.length(2);
    expect(issues).to.have.length(50);
    expect(dropped).to.equal(100_000);
  });

  it('reads 20,000 of more models, with what is said about them, and says so', function () {
    this.timeout(60_000);
    const ids = Array.from({ length: 30_000 }, (_, index) => `model-${index}`);
    const { dataset, issues, dropped } = parsed({
      ...makeDataset(),
      models: ids.map((id) => makeModel(id)),
      assessments: ids.map((id) => makeAssessment(id)),
      offers: ids.map((id) => makeOffer(id, { model: id })),
    });
    expect([dataset.models, dataset.assessments, dataset.offers].map(({ length }) => length)).to.deep.equal([
      20_000, 20_000, 20_000,
    ]);
    expect([issues, dropped]).to.deep.equal([[{ code: 'limit', path: 'models[20000]' }], 0]);
  });

  it('leaves out what depended on 19,000 bad entries', function () {
    this.timeout(20_000);
    const ids = Array.from({ length: 19_000 }, (_, index) => `model-${index}`);
    const models = ids.map((id) => ({ ...makeModel(id), kind: 'robot' }));
    const { dataset, issues, dropped } = parsed({
      ...makeDataset(),
      models: [...models, ...makeDataset().models],
      assessments: [...ids, 'olmo'].map((id) => makeAssessment(id)),
    });
    expect(dataset.assessments).to.deep.equal([makeAssessment('olmo')]);
    expect([issues.length, dropped]).to.deep.equal([50, 38_000]);
  });

  it('leaves out unknown extra fields everywhere', () => {
    const plain = makeDataset({ offers: [makeOffer('offer')] });
    const extended = withFuture(plain);
    const { dataset, dropped } = parsed(extended);
    expect(dataset).to.deep.equal(plain);
    expect(dropped).to.equal(0);
  });
});

describe('parseDataset on objects of a page', () => {
  it('survives getters that throw', () => {
    const throws = () => {
      throw new Error('no');
    };
    for (const key of ['version', 'models', 'name']) {
      const input = Object.defineProperty({ ...makeDataset() }, key, { get: throws, enumerable: true });
      expect(failureOf(input)?.code).to.equal('schema');
    }
    const model = Object.defineProperty(makeModel('olmo'), 'name', { get: throws });
    expect(failureOf({ ...makeDataset(), models: [model] })?.code).to.equal('schema');
  });

  it('survives a proxy that refuses everything', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(failureOf(proxy)?.code).to.equal('schema');
  });

  it('reads through a proxy that answers', () => {
    expect(parsed(new Proxy(makeDataset(), {})).dataset).to.deep.equal(makeDataset());
  });

  it('reads instances of a class', () => {
    class Catalogue {
      readonly kind = 'catalogue';
    }
    const catalogue = Object.assign(new Catalogue(), makeDataset());
    expect(parsed(catalogue).dataset).to.deep.equal(makeDataset());
  });

  it('reads each field once, through getters of a class too', () => {
    let reads = 0;
    class Catalogue {
      readonly #parts = makeDataset();
      get models() {
        reads++;
        return [...this.#parts.models, null];
      }
    }
    const { models, ...rest } = makeDataset();
    const { dataset, dropped } = parsed(Object.assign(new Catalogue(), rest));
    expect(dataset.models).to.deep.equal(models);
    expect(dataset).to.deep.equal(makeDataset());
    // Read by two parsers.
    expect([reads, dropped]).to.deep.equal([2, 1]);
  });

  it('reads objects without a prototype', () => {
    const input = Object.assign(Object.create(null) as object, makeDataset());
    expect(parsed(input).dataset).to.deep.equal(makeDataset());
  });

  it('reads data that points to itself', () => {
    const input: Record<string, unknown> = { ...makeDataset() };
    input.self = input;
    const model: Record<string, unknown> = { ...makeModel('olmo') };
    model.organization = model;
    model.links = [input];
    input.models = [model, makeModel('llama')];
    expect(parsed(input).dataset.models[1]).to.deep.equal(makeModel('llama'));
  });

  it('reads frozen data, also where something has to be left out', () => {
    const freeze = <Value>(value: Value): Value => {
      if (typeof value === 'object' && value !== null) Object.values(value).forEach(freeze);
      return Object.freeze(value);
    };
    const input = freeze(put(makeDataset(), ['models', 1, 'name'], 5));
    expect(parsed(input).dataset.models).to.deep.equal([makeModel('olmo')]);
  });

  it('changes nothing in the data of the caller', () => {
    const input = put(put(makeDataset(), ['models', 1, 'name'], 5), ['assessments', 0, 'source'], 'nobody');
    const before = JSON.stringify(input);
    parsed(input);
    expect(JSON.stringify(input)).to.equal(before);
  });

  it('is not touched by what the caller changes later', () => {
    const input = makeDataset();
    const { dataset } = parsed(input);
    const [model] = input.models;
    if (model) model.name = 'changed';
    input.models.length = 0;
    input.assessments.forEach(({ results }) => Object.assign(results, { code: { level: 'open' } }));
    expect(dataset).to.deep.equal(makeDataset());
  });
});
