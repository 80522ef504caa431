import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseDataset } from '../../src/dataset/parse.js';
import { importLlmPrices } from '../../src/importers/llm-prices.js';
import type { ImportResult, SourceFile } from '../../src/importers/report.js';

process.env.TZ = 'Pacific/Chatham';

const folder = new URL('../fixtures/llm-prices/', import.meta.url);
const files: SourceFile[] = readdirSync(folder)
  .filter((path) => path.endsWith('.json'))
  .map((path) => ({ path, text: readFileSync(new URL(path, folder), 'utf8') }));
const options = { date: '2026-11-22', revision: 'abc1234' };
const outcome = importLlmPrices(files, options);

const offersOf = ({ dataset }: ImportResult, model: string) =>
  dataset.offers.filter((offer) => offer.model === model);
const amountsOf = ({ components }: ImportResult['dataset']['offers'][number]) =>
  components.map(({ amount }) => amount);
const modelOf = ({ dataset }: ImportResult, id: string) => dataset.models.find((model) => model.id === id);
const codesOf = ({ report }: ImportResult) => ({
  repaired: report.repaired.map(({ code, path }) => [code, path]),
  dropped: report.dropped.map(({ code, path }) => [code, path]),
});
const assertValid = ({ dataset }: ImportResult) => {
  const parsed = parseDataset(structuredClone(dataset));
  assert.ok(parsed.ok);
  assert.deepEqual(parsed.value.issues, []);
};

interface Entry {
  input?: unknown;
  output?: unknown;
  input_cached?: unknown;
  from_date?: unknown;
  to_date?: unknown;
}
/** A vendor with models, each with a name and its price history. */
const importModels = (...models: [id: string, name: string, history: unknown][]) =>
  importLlmPrices(
    [
      {
        path: 'acme.json',
        text: JSON.stringify({
          vendor: 'acme',
          models: models.map(([id, name, history]) => ({ id, name, price_history: history })),
        }),
      },
    ],
    options,
  );
const price = (input: number, more: Entry = {}): Entry => ({ input, output: input * 2, ...more });

describe('importLlmPrices(files)', () => {
  it('makes a dataset that passes our own check, with source, revision and what is known of the licence', () => {
    assertValid(outcome);
    assert.equal(outcome.report.read, 9);
    const [source] = outcome.dataset.sources;
    assert.deepEqual(
      [source?.id, source?.revision, source?.retrieved],
      ['llm-prices', 'abc1234', '2026-11-22'],
    );
    assert.equal(outcome.dataset.license.spdx, undefined);
    assert.ok(outcome.dataset.license.name);
  });

  it('has an offer for each entry of a history, the oldest first, ending where the next begins', () => {
    assert.deepEqual(
      offersOf(outcome, 'deepseek/deepseek-chat').map((offer) => [offer.from, offer.until, amountsOf(offer)]),
      [
        [undefined, '2025-02-08', [0.14, null, 0.28]],
        ['2025-02-08', undefined, [0.27, null, 1.1]],
      ],
    );
    assert.deepEqual(
      offersOf(outcome, 'anthropic/claude-sonnet-5').map(({ id, until }) => [id, until]),
      [
        ['anthropic/claude-sonnet-5', '2026-09-01'],
        ['anthropic/claude-sonnet-5@2026-09-01', undefined],
      ],
    );
  });

  it('writes sellers as people do, in US dollars per million tokens', () => {
    const sellers = new Set(outcome.dataset.offers.map(({ seller }) => seller));
    assert.deepEqual([...sellers], ['Anthropic', 'DeepSeek', 'OpenAI', 'xAI']);
    const [offer] = offersOf(outcome, 'openai/gpt-4o');
    assert.deepEqual([offer?.currency, offer?.plan], ['USD', 'pay-as-you-go']);
    assert.deepEqual(offer?.components[1], {
      meter: 'cached-input',
      amount: 1.25,
      per: { quantity: 1_000_000, unit: 'token' },
    });
  });

  it('joins the halves of a tier, period by period', () => {
    const model = modelOf(outcome, 'openai/gpt-5.6-terra');
    assert.equal(model?.name, 'GPT-5.6 Terra');
    assert.deepEqual(model.aliases, ['gpt-5.6-terra', 'openai/gpt-5.6-terra-272k', 'gpt-5.6-terra-272k']);
    assert.equal(modelOf(outcome, 'openai/gpt-5.6-terra-272k'), undefined);
    assert.deepEqual(
      offersOf(outcome, 'openai/gpt-5.6-terra').map(({ from, tierRule, components }) => [
        from,
        tierRule,
        components.map(({ amount, tiers }) => [amount, tiers?.[0]?.above, tiers?.[0]?.amount]),
      ]),
      [
        [
          undefined,
          'whole-request',
          [2.5, 0.25, 15].map((amount, at) => [amount, 272_000, [5, 0.5, 22.5][at]]),
        ],
        [
          '2026-07-30',
          'whole-request',
          [2, 0.2, 12].map((amount, at) => [amount, 272_000, [4, 0.4, 18][at]]),
        ],
      ],
    );
    // A price that does not change has no tier.
    assert.equal(offersOf(outcome, 'xai/grok-4')[0]?.components[1]?.tiers, undefined);
  });

  it('of one id keeps the first, unless the second says the same and has a tier besides', () => {
    assert.deepEqual(codesOf(outcome).dropped, [['duplicate-model', 'grok-4-fast']]);
    assert.deepEqual(offersOf(outcome, 'xai/grok-4-fast')[0]?.components[0]?.tiers, [
      { above: 128_000, amount: 0.4 },
    ]);
    const other = importModels(['m', 'M', [price(1)]], ['m', 'M', [price(3)]]);
    assert.deepEqual(codesOf(other).dropped, [['duplicate-model', 'm']]);
    assert.deepEqual(offersOf(other, 'acme/m').map(amountsOf), [[1, null, 2]]);
    const dearer = importModels(
      ['m', 'M', [price(1)]],
      ['m', 'M ≤1m', [price(3)]],
      ['m-1m', 'M >1m', [price(4)]],
    );
    assert.deepEqual(offersOf(dearer, 'acme/m').map(amountsOf), [[1, null, 2]]);
  });

  it('leaves halves apart that have no partner with the same days and prices', () => {
    const alone = importModels(['m', 'M >200k', [price(1)]]);
    assert.deepEqual(codesOf(alone).dropped, [['half-tier', 'm']]);
    assert.equal(modelOf(alone, 'acme/m')?.name, 'M >200k');
    const days = importModels(
      ['m', 'M <=200k', [price(1, { to_date: '2026-01-01' })]],
      ['m-200k', 'M > 200K', [price(2)]],
    );
    assert.deepEqual(codesOf(days).dropped, [
      ['half-tier', 'm'],
      ['half-tier', 'm-200k'],
    ]);
    const unknownAbove = importModels(
      ['m', 'M ≤200k', [price(1, { input_cached: 0.5 })]],
      ['m-200k', 'M >200k', [price(2)]],
    );
    assert.equal(unknownAbove.dataset.models.length, 2);
    const otherTier = importModels(['m', 'M ≤128k', [price(1)]], ['m-200k', 'M >200k', [price(2)]]);
    assert.equal(otherTier.dataset.models.length, 2);
    [alone, days, unknownAbove, otherTier].forEach(assertValid);
  });

  it('keeps neither of two entries that hold at one time', () => {
    const result = importModels([
      'm',
      'M',
      [
        price(3, { from_date: '2026-01-01' }),
        price(2, { from_date: '2025-01-01', to_date: '2026-02-01' }),
        price(1, { to_date: '2025-01-01' }),
      ],
    ]);
    assert.deepEqual(codesOf(result).dropped, [
      ['overlap', 'm.price_history[1]'],
      ['overlap', 'm.price_history[0]'],
    ]);
    assert.deepEqual(offersOf(result, 'acme/m').map(amountsOf), [[1, null, 2]]);
  });

  it('reads a zero as not known and leaves out what is no price, no day and no model', () => {
    const result = importModels(
      ['zero', 'Zero', [{ input: 0, output: 0 }]],
      ['odd', 'Odd', [{ input: -1, output: 2 }]],
      ['none', 'None', [{}, price(1, { from_date: '2026-02-30' }), 7]],
      ['never', 'Never', [price(1, { from_date: '2026-01-02', to_date: '2026-01-01' })]],
      ['free', 'Free', 'free'],
      ['a b', 'A', [price(1)]],
    );
    assertValid(result);
    assert.deepEqual(offersOf(result, 'acme/zero').map(amountsOf), [[null, null, null]]);
    assert.deepEqual(offersOf(result, 'acme/odd').map(amountsOf), [[null, null, 2]]);
    assert.deepEqual(
      result.report.repaired.map(({ code }) => code),
      ['zero-unexplained', 'zero-unexplained'],
    );
    assert.deepEqual(
      result.report.dropped.map(({ code }) => code),
      ['bad-price', 'bad-entry', 'bad-entry', 'bad-entry', 'bad-interval', 'bad-history', 'bad-model'],
    );
  });

  it('reports a file that is none of its own and takes the others', () => {
    const strange = [
      { path: 'a.json', text: '{' },
      { path: 'b.json', text: '[]' },
    ];
    const result = importLlmPrices([...strange, ...files], options);
    assert.deepEqual(result.dataset, outcome.dataset);
    assert.deepEqual(
      result.report.failed.map(({ code, file, place }) => [code, file, place?.line]),
      [
        ['json-syntax', 'a.json', 1],
        ['bad-file', 'b.json', undefined],
      ],
    );
  });

  it('makes the same dataset from another order of files', () => {
    assert.deepEqual(importLlmPrices([...files].reverse(), options), outcome);
  });

  it('takes any file without an exception', () => {
    const day = fc.constantFrom(null, '2025-01-01', '2025-06-01', '2026-01-01', '2026-13-01');
    const amount = fc.oneof(fc.double(), fc.constantFrom(null, 0, 1, '1'));
    const entry = fc.record(
      { input: amount, output: amount, input_cached: amount, from_date: day, to_date: day },
      { requiredKeys: [] },
    );
    const model = fc.record({
      id: fc.constantFrom('m', 'm@2025-01-01', 'n', '__proto__', 'a b', ''),
      name: fc.constantFrom('M', 'M ≤200k', 'M >200k', null, '  '),
      price_history: fc.oneof(fc.array(entry, { maxLength: 4 }), fc.jsonValue()),
    });
    const file = fc.oneof(
      fc.jsonValue(),
      fc.record({
        vendor: fc.constantFrom('acme', 'xai', 'a/b'),
        models: fc.array(fc.oneof(model, fc.jsonValue())),
      }),
    );
    fc.assert(
      fc.property(fc.array(file, { maxLength: 3 }), (contents) => {
        const given = contents.map((content, at) => ({ path: `${at}.json`, text: JSON.stringify(content) }));
        const result = importLlmPrices(given, options);
        assertValid(result);
        assert.deepEqual(importLlmPrices([...given].reverse(), options), result);
      }),
    );
  });
});
