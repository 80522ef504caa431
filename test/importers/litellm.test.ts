import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { shiftDecimals } from '../../src/dataset/shift-decimals.js';
import { parseDataset } from '../../src/dataset/parse.js';
import { importLitellm } from '../../src/importers/litellm.js';
import type { ImportResult } from '../../src/importers/report.js';

process.env.TZ = 'Pacific/Chatham';

const fixture = JSON.parse(
  readFileSync(new URL('../fixtures/litellm.json', import.meta.url), 'utf8'),
) as Record<string, object>;
const options = { date: '2026-11-22' };
const outcome = importLitellm(fixture, options);

const offerOf = ({ dataset }: ImportResult, id: string) => {
  const found = dataset.offers.find((offer) => offer.id === id);
  assert.ok(found, id);
  return found;
};
/** Amounts by meter; the unit and the life stand behind it where they are not the usual ones. */
const amountsOf = (from: ImportResult, id: string) =>
  Object.fromEntries(
    offerOf(from, id).components.map(({ meter, amount, per, lifetime }) => [
      [
        meter,
        ...(per.unit === 'token' ? [] : [`/${per.quantity} ${per.unit}`]),
        ...(lifetime ? [lifetime] : []),
      ].join(' '),
      amount,
    ]),
  );
const tiersOf = (from: ImportResult, id: string) =>
  offerOf(from, id).components.map(({ meter, tiers }) => [meter, tiers?.[0]?.above, tiers?.[0]?.amount]);
const remarksOf = (list: ImportResult['report']['dropped']) => list.map(({ code, path }) => [code, path]);
/** One chat model of OpenAI with these keys. */
const importEntry = (entry: object, id = 'm') =>
  importLitellm({ [id]: { litellm_provider: 'openai', mode: 'chat', ...entry } }, options);
const assertValid = ({ dataset }: ImportResult) => {
  const parsed = parseDataset(structuredClone(dataset));
  assert.ok(parsed.ok);
  assert.deepEqual(parsed.value.issues, []);
};

describe('importLitellm(map)', () => {
  it('makes a dataset that passes our own check, with source and licence', () => {
    assertValid(outcome);
    assert.deepEqual([outcome.report.read, outcome.dataset.license.spdx], [11, 'MIT']);
    assert.equal(outcome.dataset.sources[0]?.url, 'https://github.com/BerriAI/litellm');
  });

  it('moves the decimal point instead of multiplying', () => {
    assert.equal(importEntry({ input_cost_per_token: 1e-7 }).dataset.offers[0]?.components[0]?.amount, 0.1);
    assert.deepEqual(amountsOf(outcome, 'gemini-2.0-flash'), {
      input: 0.1,
      'cached-input': 0.025,
      output: 0.4,
      'audio-input': 0.7,
      'web-search /1000 search': 35,
    });
  });

  it('keeps the tier of long requests and the life of cache entries apart', () => {
    assert.deepEqual(amountsOf(outcome, 'claude-sonnet-4-5'), {
      input: 3,
      'cached-input': 0.3,
      'cache-write PT5M': 3.75,
      'cache-write PT1H': 6,
      output: 15,
      'web-search /1000 search': 10,
    });
    assert.deepEqual(tiersOf(outcome, 'claude-sonnet-4-5'), [
      ['input', 200_000, 6],
      ['cached-input', 200_000, 0.6],
      ['cache-write', 200_000, 7.5],
      ['cache-write', 200_000, 12],
      ['output', 200_000, 22.5],
      ['web-search', undefined, undefined],
    ]);
    assert.equal(offerOf(outcome, 'claude-sonnet-4-5').tierRule, 'whole-request');
  });

  it('does not invent the life of a cache entry', () => {
    const result = importEntry({ input_cost_per_token: 1e-6, cache_creation_input_token_cost: 2e-6 });
    assert.deepEqual(amountsOf(result, 'm'), { input: 1, 'cache-write': 2 });
  });

  it('has offers of their own for batches, flexible and preferred processing, with what they name alone', () => {
    const offers = outcome.dataset.offers.filter(({ model }) => model === 'gpt-5.4');
    assert.deepEqual(
      offers.map(({ id, plan, components }) => [id, plan, components.map(({ amount }) => amount)]),
      [
        ['gpt-5.4', 'pay-as-you-go', [2.5, 0.25, 15]],
        ['gpt-5.4@batch', 'batch', [1.25, 7.5]],
        ['gpt-5.4@flex', 'flex', [1.25, 0.13, 7.5]],
        ['gpt-5.4@priority', 'priority', [5, 0.5, 30]],
      ],
    );
    assert.deepEqual(tiersOf(outcome, 'gemini-3-pro-preview@priority'), [
      ['input', 200_000, 7.2],
      ['cached-input', 200_000, 0.72],
      ['output', 200_000, 32.4],
    ]);
  });

  it('leaves a price open that is given above a threshold alone', () => {
    const written = offerOf(outcome, 'gemini-3-pro-preview').components.find(
      ({ meter }) => meter === 'cache-write',
    );
    assert.deepEqual([written?.amount, written?.tiers], [null, [{ above: 200_000, amount: 0.25 }]]);
  });

  it('has one price of a search, or one for each size where they differ', () => {
    const amounts = amountsOf(outcome, 'gpt-4o-search-preview');
    assert.ok(!('web-search /1000 search' in amounts));
    assert.deepEqual(
      ['low', 'medium', 'high'].map((size) => amounts[`web-search-${size} /1000 search`]),
      [30, 35, 50],
    );
    const partial = importEntry({ search_context_cost_per_query: { search_context_size_low: 0.01 } });
    assert.deepEqual(amountsOf(partial, 'm'), { 'web-search-low /1000 search': 10 });
  });

  it('knows other units', () => {
    assert.deepEqual(amountsOf(outcome, 'gpt-realtime-whisper'), {
      'input /1 second': 0.0002833333333333333,
    });
    assert.deepEqual(amountsOf(outcome, 'gemini-embedding-2'), {
      input: 0.2,
      'image-input /1 image': 0.00012,
      'audio-input /1 second': 0.00016,
      'video-input /1 second': 0.00079,
    });
    const result = importEntry({
      input_cost_per_character: 1.5e-5,
      output_cost_per_pixel: 1.9e-8,
      input_cost_per_query: 0.002,
      ocr_cost_per_page: 0.001,
      file_search_cost_per_1k_calls: 2.5,
      computer_use_input_cost_per_1k_tokens: 0.003,
    });
    assert.deepEqual(amountsOf(result, 'm'), {
      'input /1000000 character': 15,
      'image-output /1000000 pixel': 0.019,
      'query /1000 query': 2,
      'document-input /1000 page': 1,
      'file-search /1000 call': 2.5,
      'computer-use-input': 3,
    });
  });

  it('reads a zero as not known, and says whether other prices stand beside it', () => {
    assert.deepEqual(amountsOf(outcome, 'deepseek-v3-2-251201'), { input: null, output: null });
    assert.deepEqual(amountsOf(outcome, 'gemini-2.0-flash-exp-image-generation'), {
      input: null,
      output: null,
      'image-output /1 image': 0.039,
    });
    assert.equal(amountsOf(outcome, 'deepseek-v4-flash')['cache-write'], null);
    assert.deepEqual(remarksOf(outcome.report.repaired), [
      ['zero-unexplained', 'deepseek-v3-2-251201.input_cost_per_token'],
      ['zero-unexplained', 'deepseek-v3-2-251201.output_cost_per_token'],
      ['zero-part', 'deepseek-v4-flash.cache_creation_input_token_cost'],
      ['zero-unexplained', 'gemini-2.0-flash-exp-image-generation.input_cost_per_token'],
      ['zero-unexplained', 'gemini-2.0-flash-exp-image-generation.output_cost_per_token'],
    ]);
    const free = importEntry({ input_cost_per_token: 0, output_cost_per_token: 0 }, 'a/m:free');
    assert.deepEqual([free.dataset.offers[0]?.plan, free.dataset.offers[0]?.components], ['free', []]);
  });

  it('drops the second name of cached input, and reports it where it says something else', () => {
    assert.equal(amountsOf(outcome, 'deepseek-v4-flash')['cached-input'], 0.0028);
    const result = importEntry({ cache_read_input_token_cost: 1e-6, input_cost_per_token_cache_hit: 2e-6 });
    assert.deepEqual(amountsOf(result, 'm'), { 'cached-input': 1 });
    assert.deepEqual(remarksOf(result.report.dropped), [
      ['contradiction', 'm.input_cost_per_token_cache_hit'],
    ]);
    const alone = importEntry({ input_cost_per_token_cache_hit: 2e-6 });
    assert.deepEqual(amountsOf(alone, 'm'), { 'cached-input': 2 });
  });

  it('takes a price once whose suffixes stand in both orders, and reports where they contradict', () => {
    const tier = 'input_cost_per_token_above_200k_tokens_flex';
    const turned = 'input_cost_per_token_flex_above_200k_tokens';
    const agreeing = importEntry({ input_cost_per_token_flex: 1e-6, [tier]: 2e-6, [turned]: 2e-6 });
    assertValid(agreeing);
    assert.deepEqual(offerOf(agreeing, 'm@flex').components[0]?.tiers, [{ above: 200_000, amount: 2 }]);
    assert.deepEqual(agreeing.report.dropped, []);
    const contradicting = importEntry({ input_cost_per_token_flex: 1e-6, [tier]: 2e-6, [turned]: 3e-6 });
    assertValid(contradicting);
    assert.deepEqual(remarksOf(contradicting.report.dropped), [['contradiction', `m.${turned}`]]);
  });

  it('names every key about money that it does not understand', () => {
    const result = importEntry({
      input_cost_per_token: 1e-6,
      input_cost_per_token_above_1hr: 1e-6,
      output_cost_per_smell: 1,
      tiered_pricing: [],
      output_cost_per_token: -1,
      supports_vision: true,
      regional_processing_uplift_multiplier_eu: 1.1,
    });
    assert.deepEqual(remarksOf(result.report.dropped), [
      ['unknown-price', 'm.input_cost_per_token_above_1hr'],
      ['unknown-price', 'm.output_cost_per_smell'],
      ['bad-price', 'm.output_cost_per_token'],
      ['price-multiplier', 'm.regional_processing_uplift_multiplier_eu'],
      ['unknown-price', 'm.tiered_pricing'],
    ]);
    assert.deepEqual([...new Set(outcome.report.dropped.map(({ code }) => code))], ['price-multiplier']);
  });

  it('has seller, end, context length and link of an offer', () => {
    const { seller, until, contextLength, url } = offerOf(outcome, 'gemini-2.0-flash');
    assert.deepEqual(
      [seller, until, contextLength, url],
      ['Google Vertex AI', '2026-06-01', 1_048_576, 'https://ai.google.dev/pricing#2_0flash'],
    );
    const odd = importEntry({
      input_cost_per_token: 1e-6,
      litellm_provider: 'acme',
      deprecation_date: 'soon',
      source: 'javascript:alert(1)',
      max_input_tokens: 0,
    });
    const offer = offerOf(odd, 'm');
    assert.deepEqual(
      [offer.seller, offer.until, offer.url, offer.contextLength],
      ['acme', ...Array<undefined>(3)],
    );
    assert.deepEqual(remarksOf(odd.report.dropped), [['bad-date', 'm.deprecation_date']]);
  });

  it('skips the entry that explains the format, and keeps a model without prices', () => {
    const map = { sample_spec: { mode: 'one of …' }, m: { litellm_provider: 'x' }, 'a b': {}, n: 7 };
    const { dataset, report } = importLitellm(map, options);
    assert.deepEqual(remarksOf(report.skipped), [
      ['documentation', 'sample_spec'],
      ['no-price', 'm'],
    ]);
    assert.deepEqual(remarksOf(report.dropped), [
      ['bad-model', 'a b'],
      ['bad-model', 'n'],
    ]);
    assert.deepEqual(
      dataset.models.map(({ id }) => id),
      ['m'],
    );
  });

  it('makes the same dataset from another order of keys', () => {
    const turned = Object.fromEntries(
      Object.entries(fixture)
        .reverse()
        .map(([id, entry]) => [id, Object.fromEntries(Object.entries(entry).reverse())]),
    );
    assert.deepEqual(importLitellm(turned, options), outcome);
  });

  it('takes any map without an exception', () => {
    const suffix = fc.constantFrom('', '_above_200k_tokens', '_above_1hr', '_batches', '_priority', '_flex');
    const base = fc.constantFrom(
      ...['input_cost_per_token', 'output_cost_per_token', 'cache_creation_input_token_cost'],
      ...[
        'input_cost_per_image',
        'input_cost_per_token_cache_hit',
        'search_context_cost_per_query',
        '__proto__',
      ],
    );
    const key = fc.tuple(base, suffix, suffix).map((parts) => parts.join(''));
    const value = fc.oneof(fc.double(), fc.constantFrom(0, 1e-6, '1e-6', 1e300), fc.jsonValue());
    const entry = fc.dictionary(key, value).chain((prices) =>
      fc.record({
        litellm_provider: fc.constantFrom('openai', 'anthropic', ''),
        deprecation_date: value,
        max_input_tokens: value,
        ...Object.fromEntries(Object.entries(prices).map(([name, price]) => [name, fc.constant(price)])),
      }),
    );
    const id = fc.constantFrom('m', 'm@batch', 'm-free', '__proto__', 'sample_spec', 'a b', 'constructor');
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.dictionary(id, fc.oneof(entry, fc.jsonValue()))), (map) => {
        assertValid(importLitellm(map, options));
      }),
    );
  });

  it('has the amount that the text of the number says, with its point moved', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999_999_999 }),
        fc.integer({ min: 6, max: 12 }),
        (digits, places) => {
          const perToken = Number(`${digits}e-${places + 6}`);
          const { dataset } = importEntry({ input_cost_per_token: perToken });
          assert.equal(dataset.offers[0]?.components[0]?.amount, Number(`${digits}e-${places}`));
          assert.equal(shiftDecimals(perToken, 6), Number(`${digits}e-${places}`));
        },
      ),
    );
  });
});
