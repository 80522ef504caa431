import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseDataset } from '../../src/dataset/parse.js';
import { importOpenRouter } from '../../src/importers/openrouter.js';
import type { Remark } from '../../src/importers/report.js';

process.env.TZ = 'Pacific/Chatham';

const fixture = JSON.parse(readFileSync(new URL('../fixtures/openrouter.json', import.meta.url), 'utf8')) as {
  data: object[];
};
const options = { date: '2026-11-22' };
const { dataset, report } = importOpenRouter(fixture, options);

const offerOf = (id: string, from = dataset) => from.offers.find(({ model }) => model === id);
const modelOf = (id: string, from = dataset) => from.models.find((model) => model.id === id);
const amountsOf = (id: string, from = dataset) =>
  Object.fromEntries(offerOf(id, from)?.components.map(({ meter, amount }) => [meter, amount]) ?? []);
const codesOf = (remarks: Remark[]) => remarks.map(({ code }) => code);
const placesOf = (code: string) =>
  [...report.repaired, ...report.dropped, ...report.skipped].flatMap((remark) =>
    remark.code === code ? remark.path : [],
  );

const importModel = (model: object) => importOpenRouter([{ id: 'm', ...model }], options);
const importPricing = (pricing: unknown) => importModel({ pricing });

function assertValid(result: ReturnType<typeof importOpenRouter>) {
  const parsed = parseDataset(result.dataset);
  assert.ok(parsed.ok);
  assert.deepEqual(parsed.value.issues, []);
  assert.deepEqual(parsed.value.dataset, result.dataset);
}

describe('importOpenRouter(list)', () => {
  it('makes a dataset that passes our own check, and does not claim a licence', () => {
    assertValid({ dataset, report });
    assert.equal(report.read, 10);
    assert.equal(dataset.license.spdx, undefined);
    assert.equal(dataset.license.url, 'https://openrouter.ai/terms');
    assert.equal(dataset.citation, 'OpenRouter, no licence of the data is stated');
  });

  it('takes the list with or without its wrapping, in any order', () => {
    assert.deepEqual(importOpenRouter(fixture.data, options), { dataset, report });
    assert.deepEqual(importOpenRouter({ data: [...fixture.data].reverse() }, options), { dataset, report });
  });

  it('brings prices per token to a million of them, digit by digit', () => {
    assert.deepEqual(amountsOf('google/gemini-2.5-flash'), {
      input: 0.3,
      'cached-input': 0.03,
      'cache-write': 0.08333333333333334,
      output: 2.5,
      reasoning: 2.5,
      'audio-input': 1,
      'image-input': 0.3,
      'web-search': 0.014,
    });
    const offer = offerOf('anthropic/claude-opus-4.7-fast');
    assert.deepEqual(
      offer?.components.map(({ meter, amount, per }) => [meter, amount, per.quantity, per.unit]),
      [
        ['input', 30, 1_000_000, 'token'],
        ['cached-input', 3, 1_000_000, 'token'],
        ['cache-write', 37.5, 1_000_000, 'token'],
        ['output', 150, 1_000_000, 'token'],
        ['web-search', 0.01, 1, 'search'],
      ],
    );
    assert.deepEqual([offer.seller, offer.currency, offer.plan], ['OpenRouter', 'USD', 'pay-as-you-go']);
  });

  it('has ids and links that other catalogues do not use', () => {
    const offer = offerOf('~google/gemini-pro-latest');
    assert.equal(offer?.id, 'openrouter.ai/~google/gemini-pro-latest');
    assert.equal(offer.url, 'https://openrouter.ai/~google/gemini-pro-latest');
  });

  it('takes day, maker and kinds of a model, and its weights where it names a repository', () => {
    assert.deepEqual(modelOf('ai21/jamba-large-1.7'), {
      id: 'ai21/jamba-large-1.7',
      name: 'AI21: Jamba Large 1.7',
      kind: 'product',
      organization: { name: 'AI21' },
      released: '2025-08-08',
      modalities: ['text'],
      openWeights: true,
    });
    const router = modelOf('openrouter/auto');
    assert.deepEqual([router?.name, router?.organization], ['Auto Router', undefined]);
    // Empty or null says nothing about the weights.
    assert.equal(modelOf('anthropic/claude-opus-4.7-fast')?.openWeights, undefined);
    assert.equal(modelOf('x-ai/grok-4.1-fast')?.openWeights, undefined);
  });

  it('ends an offer on the day on which it expires', () => {
    assert.equal(offerOf('x-ai/grok-4.1-fast')?.until, '2026-05-15');
    assert.equal(offerOf('x-ai/grok-4.1-fast')?.contextLength, 2_000_000);
    assert.equal(offerOf('openrouter/auto')?.until, undefined);
  });
});

describe('importOpenRouter(list) with prices that are none', () => {
  it('calls a model free only where its id says so', () => {
    const offer = offerOf('openai/gpt-oss-120b:free');
    assert.deepEqual([offer?.plan, offer?.components], ['free', []]);
    const priced = importOpenRouter([{ id: 'm:free', pricing: { prompt: '0', completion: '0.1' } }], options);
    assert.deepEqual(amountsOf('m:free', priced.dataset), { input: null, output: 100_000 });
  });

  it('does not know what other zeros mean', () => {
    for (const id of ['google/lyria-3-pro-preview', 'openrouter/free']) {
      assert.equal(offerOf(id)?.plan, 'pay-as-you-go');
      assert.deepEqual(amountsOf(id), { input: null, output: null });
    }
    assert.deepEqual(placesOf('zero-unexplained'), [
      'google/lyria-3-pro-preview.pricing',
      'openrouter/free.pricing',
    ]);
  });

  it('reads -1 as a price that is not decided', () => {
    assert.deepEqual(amountsOf('openrouter/auto'), { input: null, output: null });
    assert.deepEqual(placesOf('undecided'), [
      'openrouter/auto.pricing.completion',
      'openrouter/auto.pricing.prompt',
    ]);
  });

  it('leaves out extras at 0 beside real prices, without a remark', () => {
    const extras = {
      image: '0',
      request: '0',
      web_search: '0',
      internal_reasoning: '0',
      input_cache_read: '0',
    };
    const result = importPricing({ prompt: '0.000001', completion: '0.000002', ...extras });
    assert.deepEqual(amountsOf('m', result.dataset), { input: 1, output: 2 });
    assert.deepEqual([...result.report.repaired, ...result.report.dropped], []);
  });

  it('makes no offer where extras at 0 are all there is', () => {
    assert.deepEqual(importPricing({ image: '0', request: '0' }).dataset.offers, []);
  });

  it('tells the price of an image from that of its tokens, or leaves it out', () => {
    const importImage = (image: string) => importPricing({ prompt: '0.000001', image });
    const [, byToken] = importImage('0.000001').dataset.offers[0]?.components ?? [];
    assert.deepEqual([byToken?.amount, byToken?.per], [1, { quantity: 1_000_000, unit: 'token' }]);
    const [, byImage] = importImage('0.0036').dataset.offers[0]?.components ?? [];
    assert.deepEqual([byImage?.amount, byImage?.per], [0.0036, { quantity: 1, unit: 'image' }]);
    const unclear = importImage('0.00001');
    assert.deepEqual(amountsOf('m', unclear.dataset), { input: 1 });
    assert.deepEqual(codesOf(unclear.report.dropped), ['unit-unknown']);
  });
});

describe('importOpenRouter(list) with what it cannot read', () => {
  it('drops a broken or unknown price and keeps the rest', () => {
    const pricing = {
      prompt: '0.000001',
      completion: '-0.5',
      request: 'NaN',
      web_search: '1e9',
      audio: '0x10',
      image: '',
      internal_reasoning: null,
      input_cache_read: '2',
      dreams: '1',
      __proto: '1',
    };
    const { dataset, report } = importPricing(pricing);
    assert.deepEqual(amountsOf('m', dataset), { input: 1 });
    assert.deepEqual(codesOf(report.dropped).sort(), [
      ...Array<string>(7).fill('bad-price'),
      'unknown-price',
      'unknown-price',
    ]);
  });

  it('takes a number for the text that it would be', () => {
    const { dataset } = importPricing({ prompt: 5.5e-7, completion: -1, request: 0.01 });
    assert.deepEqual(amountsOf('m', dataset), { input: 0.55, output: null, request: 0.01 });
  });

  it('makes no offer where no price can be read, and says why', () => {
    for (const pricing of [null, undefined, 'free', [], {}, { dreams: '1' }, { prompt: 'much' }]) {
      const { dataset, report } = importPricing(pricing);
      assert.deepEqual(dataset.offers, [], JSON.stringify(pricing));
      assert.equal(dataset.models.length, 1);
      const remarks = report.dropped.length + report.skipped.length;
      assert.equal(remarks, 1, JSON.stringify(pricing));
    }
  });

  it('reports dates that are none', () => {
    for (const created of [0, -1, NaN, Infinity, 1e300, '2025', {}]) {
      const result = importModel({ created });
      assert.equal(modelOf('m', result.dataset)?.released, undefined);
      assert.deepEqual(codesOf(result.report.dropped), ['bad-date']);
    }
    for (const expiration_date of ['2026-02-30', '2026', 'soon', 7]) {
      const result = importModel({ expiration_date, pricing: { prompt: '1e-6' } });
      assert.equal(offerOf('m', result.dataset)?.until, undefined);
      assert.deepEqual(codesOf(result.report.dropped), ['bad-date'], String(expiration_date));
    }
  });

  it('drops what is no model, and what comes twice', () => {
    const result = importOpenRouter(
      [null, {}, { id: 'a b' }, { id: 'a,b' }, { id: 'x' }, { id: 'x' }, 7],
      options,
    );
    assert.equal(result.report.read, 1);
    assert.deepEqual(codesOf(result.report.dropped).sort(), [
      ...Array<string>(5).fill('bad-model'),
      'duplicate-model',
    ]);
  });

  it('takes keys of objects for names like any other', () => {
    const list = JSON.parse(
      '[{"id": "__proto__", "name": "toString", "pricing": {"__proto__": "1", "constructor": "2", "prompt": "1e-6"}}]',
    ) as unknown;
    const result = importOpenRouter(list, options);
    assert.deepEqual(amountsOf('__proto__', result.dataset), { input: 1 });
    assert.deepEqual(codesOf(result.report.dropped), ['unknown-price', 'unknown-price']);
    assertValid(result);
  });

  it('survives anything in place of the list', () => {
    for (const odd of [undefined, null, 'x', {}, 5, { data: 'x' }, { __proto__: { data: [] } }]) {
      const result = importOpenRouter(odd, options);
      assert.deepEqual(result.dataset.models, []);
      assert.deepEqual(codesOf(result.report.dropped), ['no-list']);
    }
  });

  it('reads a hundred thousand entries', () => {
    const list = Array.from({ length: 100_000 }, (_, index) => ({
      id: `m${index}`,
      pricing: { prompt: '-1' },
    }));
    const result = importOpenRouter(list, options);
    assert.equal(result.dataset.offers.length, 100_000);
    assert.equal(result.report.repaired.length, 100_000);
  });
});

describe('importOpenRouter(anything)', () => {
  const amount = fc.oneof(fc.double().map(String), fc.constantFrom('0', '-1', '1e-6'), fc.jsonValue());
  const keys = ['prompt', 'completion', 'image', 'request', 'audio', 'web_search', '__proto__'];
  const model = fc.record(
    {
      id: fc.oneof(fc.constantFrom('a', 'b:free', '__proto__'), fc.string()),
      name: fc.oneof(fc.string(), fc.constantFrom(': ', 'A: ', ': b', 'A: b: c')),
      created: fc.oneof(fc.integer(), fc.double(), fc.jsonValue()),
      hugging_face_id: fc.jsonValue(),
      context_length: fc.oneof(fc.integer(), fc.jsonValue()),
      expiration_date: fc.oneof(fc.constantFrom('2026-05-15', '0000-00-00'), fc.jsonValue()),
      architecture: fc.oneof(fc.jsonValue(), fc.record({ input_modalities: fc.array(fc.string()) })),
      pricing: fc.oneof(
        fc.jsonValue(),
        fc.dictionary(fc.oneof(fc.constantFrom(...keys), fc.string()), amount),
      ),
    },
    { requiredKeys: ['id'] },
  );

  it('never throws, and its dataset passes our own check as it is', () => {
    const list = fc.oneof(
      { weight: 1, arbitrary: fc.jsonValue() },
      { weight: 4, arbitrary: fc.array(fc.oneof({ weight: 4, arbitrary: model }, fc.jsonValue())) },
    );
    fc.assert(fc.property(list, (value) => assertValid(importOpenRouter(value, options))));
  });

  it('moves the point of a text and changes no digit', () => {
    // As many digits as a float holds for certain.
    const digits = fc.integer({ min: 1, max: 999_999_999_999_999 }).map(String);
    fc.assert(
      fc.property(digits, (text) => {
        const perToken = `0.${text.padStart(20, '0')}`;
        const perMillion = `${perToken.slice(2, 8)}.${perToken.slice(8)}`;
        assert.equal(amountsOf('m', importPricing({ prompt: perToken }).dataset).input, Number(perMillion));
      }),
    );
  });
});
