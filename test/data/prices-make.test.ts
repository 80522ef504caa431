import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withAliases } from '../../data/make/prices-aliases.js';
import { makeArticleOffers } from '../../data/make/prices-article.js';
import { confirm } from '../../data/make/prices-confirm.js';
import { addDetails } from '../../data/make/prices-details.js';
import { readListings } from '../../data/make/prices-models-dev.js';
import { joinOpenModels } from '../../data/make/prices-open-models.js';
import { checkOverlaps } from '../../data/make/prices-overlaps.js';
import type { Dataset, Model, Offer } from '../../src/dataset/schema.js';

const per = { quantity: 1_000_000, unit: 'token' };

/** An offer of the model `m` by Acme, one dollar for input and two for output, at all times. */
const makeOffer = (id: string, rest: Partial<Offer> = {}): Offer => ({
  id,
  model: 'm',
  seller: 'Acme',
  plan: 'pay-as-you-go',
  currency: 'USD',
  components: [
    { meter: 'input', amount: 1, per },
    { meter: 'output', amount: 2, per },
  ],
  source: 'one',
  ...rest,
});

const makeModel = (id: string): Model => ({ id, name: id, kind: 'product' });
const makeDataset = (offers: Offer[]): Dataset => ({
  version: 1,
  id: 'list',
  name: 'A list',
  updated: '2026-01-01',
  license: { name: 'MIT License' },
  sources: [],
  rubrics: [],
  models: [...new Set(offers.map(({ model }) => model))].map(makeModel),
  assessments: [],
  offers,
  rates: [],
  topics: [],
});
const dearer = [{ meter: 'input', amount: 9, per }];

describe('Two prices of one thing', () => {
  const night = { zone: 'UTC', ranges: [{ days: [1], from: '00:00', until: '06:00' }] };

  it('are an error at the same time', () => {
    assert.throws(() => checkOverlaps([makeOffer('a'), makeOffer('b')]), /b holds at the same time as a/);
    const rivals = [makeOffer('a', { until: '2026-03' }), makeOffer('b', { from: '2026-02' })];
    assert.throws(() => checkOverlaps(rivals), /b/);
  });

  it('are fine one after the other, and inside and outside of the same hours', () => {
    checkOverlaps([makeOffer('a', { until: '2026-03' }), makeOffer('b', { from: '2026-03' })]);
    const inside = makeOffer('a', { windows: { ...night, applies: 'inside' } });
    const outside = makeOffer('b', { windows: { ...night, applies: 'outside' } });
    checkOverlaps([inside, outside]);
    assert.throws(() =>
      checkOverlaps([inside, makeOffer('b', { windows: { ...night, applies: 'inside' } })]),
    );
    assert.throws(() => checkOverlaps([inside, makeOffer('b')]));
    const other = { ...night, zone: 'Asia/Shanghai', applies: 'outside' as const };
    assert.throws(() => checkOverlaps([inside, makeOffer('b', { windows: other })]));
  });

  it('are no two prices with another seller, model, plan or currency', () => {
    const others = [{ seller: 'Bolt' }, { model: 'n' }, { plan: 'batch' as const }, { currency: 'CNY' }];
    checkOverlaps([makeOffer('a'), ...others.map((rest, index) => makeOffer(`b${index}`, rest))]);
  });
});

describe('A dated list', () => {
  const dated = (rest: Partial<Offer>[]) =>
    makeDataset(rest.map((one, index) => makeOffer(`d${index}`, { source: 'two', ...one })));

  it('is named as a witness where prices and days are the same', () => {
    const list = dated([{ until: '2026-02' }, { from: '2026-02' }]);
    const { offers, added, remarks } = confirm([makeOffer('a', { until: '2026-02' })], list);
    assert.deepEqual(offers[0]?.confirmedBy, ['two']);
    assert.deepEqual(
      added.map(({ id }) => id),
      ['d1'],
    );
    assert.deepEqual(remarks, []);
  });

  it('is told of, and not taken, where it has another price', () => {
    const list = dated([{ until: '2026-02' }, { from: '2026-02', components: dearer }]);
    const { offers, added, remarks } = confirm([makeOffer('a')], list);
    assert.deepEqual(offers, [makeOffer('a')]);
    assert.deepEqual([added.length, remarks.length], [0, 1]);
  });

  it('counts only where it has a history', () => {
    const { added, remarks } = confirm([makeOffer('a')], dated([{ components: dearer }, { model: 'n' }]));
    assert.deepEqual([added, remarks], [[], []]);
  });
});

const catalogue = {
  bolt: {
    id: 'bolt',
    name: 'Bolt',
    models: {
      open: { id: 'open', name: 'Open', cost: { input: 0.049999999999999996, output: 3 } },
      'x/open': { id: 'x/open', name: 'Open', cost: { input: 7, output: 8 } },
      free: { id: 'free', name: 'Free', cost: { input: 0, output: 0 } },
      old: { id: 'old', name: 'Old', status: 'deprecated', cost: { input: 1, output: 1 } },
    },
  },
  euro: { id: 'euro', name: 'Euro', models: { open: { id: 'open', cost: { input: 1, output: 1 } } } },
  groq: {
    id: 'groq',
    name: 'Groq Inc',
    models: {
      open: { id: 'open', open_weights: true, limit: { context: 500 }, cost: { input: 5, output: 2 } },
    },
  },
};
const listings = readListings(catalogue, { listedInOtherCurrencies: ['euro'], listedTwice: [] });

describe('Prices of models.dev', () => {
  it('are those in dollars with amounts, of models that stay, without noise, from the month of the copy', () => {
    assert.deepEqual(
      listings.map(({ sellerId, listedId }) => `${sellerId} ${listedId}`),
      ['bolt open', 'bolt x/open', 'groq open'],
    );
    assert.equal(listings[0]?.offer.components[0]?.amount, 0.05);
    assert.equal(listings[0].offer.from, '2026-07');
  });

  const open = {
    id: 'open',
    name: 'Open',
    maker: 'Maker',
    priced: ['groq/open'],
    listed: ['open', 'x/open'],
  };
  const own = makeOffer('groq/open', { model: 'groq/open', seller: 'Groq' });
  const part = { models: [makeModel('groq/open'), makeModel('groq/other')], offers: [own] };

  it('join those of the catalogue under one model, and each seller has one', () => {
    const { joined, rest, remarks } = joinOpenModels([open], part, listings);
    assert.deepEqual(
      joined.offers.map(({ id, model, seller }) => [id, model, seller]),
      [
        ['bolt/open', 'open', 'Bolt'],
        ['groq/open', 'open', 'Groq'],
      ],
    );
    assert.equal(joined.models[0]?.openWeights, true);
    assert.deepEqual(
      rest.models.map(({ id }) => id),
      ['groq/other'],
    );
    assert.equal(rest.offers.length, 0);
    assert.equal(remarks.length, 2);
    assert.ok(remarks.some((line) => line.includes('1 / 2 is kept, not 5 / 2')));
  });

  it('cannot be joined to an id that is gone', () => {
    assert.throws(() => joinOpenModels([{ ...open, priced: ['groq/gone'] }], part, listings), /open/);
  });

  it('bring details to the very id of the same seller, for the model that answered then', () => {
    const offers = [
      makeOffer('a', { model: 'groq/open', until: '2026-01', servedBy: 'Older' }),
      makeOffer('b', { model: 'groq/open', from: '2026-01', until: '2026-09', servedBy: 'Open' }),
      makeOffer('c', { model: 'groq/open', from: '2026-09', servedBy: 'Open' }),
      makeOffer('d', { model: 'mistral/open' }),
    ];
    const ids = ['groq/open', 'mistral/open', 'groq/open-latest'];
    const detailed = addDetails({ models: ids.map(makeModel), offers }, catalogue);
    assert.deepEqual(
      detailed.models.map(({ openWeights }) => openWeights),
      [true, undefined, undefined],
    );
    assert.deepEqual(
      detailed.offers.map(({ contextLength }) => contextLength),
      [undefined, 500, 500, undefined],
    );
  });
});

describe('Prices of an article', () => {
  const article = {
    until: '2025-02-08',
    note: 'No day.',
    source: { id: 'article', name: 'An article', kind: 'article' as const },
    prices: [{ model: 'm-one', id: 'chat', servedBy: 'M-One', input: 1, output: 2 }],
  };
  const row = (id: string, rest: Partial<Offer>) => makeOffer(id, { model: 'chat', ...rest });

  it('are followed by those of the id, while the model answered to it', () => {
    const offers = makeArticleOffers(article, [
      row('chat.launch', { until: '2025-02-08', servedBy: 'M-One' }),
      row('chat.next', { from: '2025-02-08', until: '2025-03', servedBy: 'M-One' }),
      row('chat.last', { from: '2025-03', until: '2025-09', servedBy: 'M-One (M-Two by 2025-08)' }),
      row('chat.other', { from: '2025-09', servedBy: 'M-Two' }),
    ]);
    assert.deepEqual(
      offers.map(({ id, model, from, until, servedBy }) => [id, model, from, until, servedBy]),
      [
        ['m-one@article', 'm-one', undefined, '2025-02-08', undefined],
        ['m-one@next', 'm-one', '2025-02-08', '2025-03', undefined],
        ['m-one@last', 'm-one', '2025-03', '2025-08', undefined],
      ],
    );
    assert.equal(offers[0]?.components[1]?.amount, null);
    assert.ok(offers[2]?.note?.includes('2025-08'));
  });
});

describe('Aliases of prices', () => {
  it('go to the first who claims them, and never take an id', () => {
    const models = ['a', 'b'].map(makeModel);
    const claims = [
      ({ id }: Model) => (id === 'b' ? ['x'] : []),
      ({ id }: Model) => (id === 'a' ? ['x', 'b', 'y', 'y'] : []),
    ];
    assert.deepEqual(
      withAliases(models, claims).map(({ aliases }) => aliases),
      [['y'], ['x']],
    );
  });
});
