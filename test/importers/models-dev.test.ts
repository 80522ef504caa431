import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseDataset } from '../../src/dataset/parse.js';
import { importModelsDev } from '../../src/importers/models-dev.js';
import type { Remark } from '../../src/importers/report.js';

process.env.TZ = 'Pacific/Chatham';

type Catalogue = Record<string, { models: Record<string, object> }>;
const fixture = JSON.parse(
  readFileSync(new URL('../fixtures/models-dev.json', import.meta.url), 'utf8'),
) as Catalogue;
const options = { date: '2026-11-22', revision: '18f2f21' };
const { dataset, report } = importModelsDev(fixture, options);

const offerOf = (id: string, from = dataset) => from.offers.find((offer) => offer.id === id);
const modelOf = (id: string, from = dataset) => from.models.find((model) => model.id === id);
const amountsOf = (id: string, from = dataset) =>
  Object.fromEntries(offerOf(id, from)?.components.map(({ meter, amount }) => [meter, amount]) ?? []);
const tiersOf = (id: string, from = dataset) =>
  Object.fromEntries(
    offerOf(id, from)?.components.map(({ meter, tiers }) => [
      meter,
      tiers?.map(({ above, amount }) => [above, amount]),
    ]) ?? [],
  );
const codesOf = (remarks: Remark[]) => remarks.map(({ code }) => code);
const placesOf = (code: string) =>
  [...report.repaired, ...report.dropped, ...report.skipped]
    .filter((remark) => remark.code === code)
    .map(({ file, path }) => `${file}: ${path}`);

/** A list with one provider and one model, of which some fields are given. */
const importModel = (model: object, provider: object = {}) =>
  importModelsDev(
    { acme: { id: 'acme', name: 'Acme', models: { m: { id: 'm', ...model } }, ...provider } },
    options,
  );
const importCost = (cost: unknown) => importModel({ cost });

function assertValid(result: ReturnType<typeof importModelsDev>) {
  const parsed = parseDataset(result.dataset);
  assert.ok(parsed.ok);
  assert.deepEqual(parsed.value.issues, []);
  assert.deepEqual(parsed.value.dataset, result.dataset);
}

describe('importModelsDev(catalogue)', () => {
  it('makes a dataset that passes our own check, with revision and licence of its source', () => {
    assertValid({ dataset, report });
    assert.equal(report.read, 29);
    const [source] = dataset.sources;
    assert.deepEqual(
      [source?.id, source?.retrieved, source?.revision],
      ['models.dev', '2026-11-22', '18f2f21'],
    );
    assert.equal(dataset.license.spdx, 'MIT');
    assert.equal(dataset.citation, 'models.dev 18f2f21, MIT License');
  });

  it('has one model for each id and one offer for each seller, in order', () => {
    assert.deepEqual(
      dataset.offers.filter(({ model }) => model === 'gpt-4o').map(({ id, seller }) => [id, seller]),
      [
        ['azure/gpt-4o', 'Azure'],
        ['openai/gpt-4o', 'OpenAI'],
      ],
    );
    assert.equal(dataset.models.filter(({ id }) => id === 'gpt-4o').length, 1);
    for (const ids of [dataset.models, dataset.offers].map((list) => list.map(({ id }) => id)))
      assert.deepEqual(ids, [...ids].sort());
  });

  it('takes amounts as they are, per million tokens, in US dollars', () => {
    assert.deepEqual(amountsOf('alibaba/qwen3-omni-flash'), {
      input: 0.43,
      output: 1.66,
      'audio-input': 3.81,
      'audio-output': 15.11,
    });
    const offer = offerOf('openai/gpt-4o');
    assert.deepEqual(offer?.components[0]?.per, { quantity: 1_000_000, unit: 'token' });
    assert.deepEqual([offer.currency, offer.plan, offer.contextLength], ['USD', 'pay-as-you-go', 128_000]);
    assert.equal(offer.url, 'https://platform.openai.com/docs/models');
    assert.equal(amountsOf('llmgateway/qwen3-32b').reasoning, 8.4);
  });

  it('reads tiers as thresholds of the whole request, with and without a type', () => {
    assert.deepEqual(tiersOf('aihubmix/doubao-seed-2-0-lite-260428'), {
      input: [
        [32_000, 0.13],
        [128_000, 0.25],
      ],
      'cached-input': [
        [32_000, 0.02536],
        [128_000, 0.05072],
      ],
      output: [
        [32_000, 0.76],
        [128_000, 1.52],
      ],
      'audio-input': [
        [32_000, 1.902],
        [128_000, 3.804],
      ],
    });
    assert.equal(offerOf('aihubmix/doubao-seed-2-0-lite-260428')?.tierRule, 'whole-request');
    assert.equal(placesOf('tier-without-type').length, 5);
    assert.equal(offerOf('openai/gpt-4o')?.tierRule, undefined);
  });

  it('does not know the base of a price that only a tier has', () => {
    const written = offerOf('auriko/qwen-3.6-plus')?.components.find(({ meter }) => meter === 'cache-write');
    assert.equal(written?.amount, null);
    assert.deepEqual(written.tiers, [{ above: 256_000, amount: 2.5 }]);
  });

  it('reads misspelt keys and says so', () => {
    assert.deepEqual(amountsOf('minimax/MiniMax-M2.1'), {
      input: 0.3,
      'cached-input': 0.03,
      'cache-write': 0.375,
      output: 1.2,
    });
    assert.deepEqual(placesOf('misspelt-key'), [
      'minimax: MiniMax-M2.1.cost.cached_input',
      'minimax: MiniMax-M2.1.cost.cached_write',
      'siliconflow: zai-org/GLM-5.1.cost.cache_input',
    ]);
  });

  it('leaves out prices of which the unit is not stated', () => {
    assert.deepEqual(amountsOf('perplexity/sonar-deep-research'), { input: 2, output: 8, reasoning: 3 });
    assert.deepEqual(placesOf('unit-unknown'), [
      'perplexity: sonar-deep-research.cost.citation',
      'perplexity: sonar-deep-research.cost.request',
    ]);
  });

  it('keeps a cached price above the input price, as its seller gives it', () => {
    assert.equal(amountsOf('cloudflare-ai-gateway/openai/gpt-3.5-turbo')['cached-input'], 1.25);
  });

  it('keeps a model without a price and makes no offer of it', () => {
    assert.ok(modelOf('anthropic/claude-haiku-4-5'));
    assert.deepEqual(placesOf('no-price'), ['anyapi: anthropic/claude-haiku-4-5.cost']);
  });
});

describe('importModelsDev(catalogue) with zeros', () => {
  it('calls a row free only where the model is named so', () => {
    for (const id of ['kilo/baidu/cobuddy:free', 'llmgateway/claude-haiku-4-5-free'])
      assert.deepEqual([offerOf(id)?.plan, offerOf(id)?.components], ['free', []]);
    const named = importModel({ name: 'M (Free)', cost: { input: 0, output: 0 } });
    assert.equal(offerOf('acme/m', named.dataset)?.plan, 'free');
  });

  it('calls a row a subscription where the seller sells plans, and keeps prices beside it', () => {
    for (const id of ['alibaba-coding-plan/qwen3.5-plus', 'gitlab/duo-chat-gpt-5-1', 'kimi-for-coding/k2p6'])
      assert.deepEqual([offerOf(id)?.plan, offerOf(id)?.components], ['subscription', []]);
    for (const id of ['alibaba-coding-plan/qwen3.7-max', 'github-copilot/gemini-2.5-pro'])
      assert.equal(offerOf(id)?.plan, 'pay-as-you-go');
    const planner = importModel({ cost: { input: 0, output: 0 } }, { name: 'Planner' });
    assert.equal(offerOf('acme/m', planner.dataset)?.plan, 'pay-as-you-go');
  });

  it('does not know what other zeros mean', () => {
    assert.deepEqual(amountsOf('github-models/cohere/cohere-command-a'), { input: null, output: null });
    assert.deepEqual(placesOf('zero-unexplained'), [
      'azure: model-router.cost',
      'digitalocean: stable-diffusion-3.5-large.cost',
      'github-models: cohere/cohere-command-a.cost',
    ]);
  });

  it('leaves the output out where a model writes no text, and else does not know its price', () => {
    assert.deepEqual(amountsOf('openai/text-embedding-3-small'), { input: 0.02 });
    assert.deepEqual(amountsOf('google/gemini-embedding-001'), { input: 0.15 });
    assert.deepEqual(amountsOf('azure/model-router'), { input: 0.14, output: null });
    assert.deepEqual(amountsOf('digitalocean/stable-diffusion-3.5-large'), { input: 0.08, output: null });
  });

  it('takes no 0 beside real prices for a price of the cache', () => {
    assert.deepEqual(amountsOf('openai/gpt-3.5-turbo'), { input: 0.5, output: 1.5 });
    assert.deepEqual(amountsOf('302ai/gpt-5.4-pro'), { input: 30, output: 180 });
    assert.equal(placesOf('zero-part').length, 5);
  });

  it('leaves out a tier at 0', () => {
    const tiers = [{ tier: { type: 'context', size: 1000 }, input: 0, output: 2 }];
    const result = importCost({ input: 1, output: 1, tiers });
    assert.deepEqual(tiersOf('acme/m', result.dataset), { input: undefined, output: [[1000, 2]] });
    assert.deepEqual(codesOf(result.report.dropped), ['zero-part']);
  });

  it('makes no offer of tiers that are all 0', () => {
    const tiers = [{ tier: { type: 'context', size: 1000 }, input: 0 }];
    assert.deepEqual(importCost({ tiers }).dataset.offers, []);
  });
});

describe('importModelsDev(catalogue) where sellers disagree', () => {
  const sell = (entries: Record<string, object>, id = 'qwen3-x') =>
    importModelsDev(
      Object.fromEntries(
        Object.entries(entries).map(([seller, fields]) => [
          seller,
          { id: seller, name: seller, models: { [id]: { id, ...fields } } },
        ]),
      ),
      options,
    );

  it('takes name and date of the maker', () => {
    assert.deepEqual([modelOf('gpt-4o')?.name, modelOf('gpt-4o')?.released], ['GPT-4o', '2024-05-13']);
    const result = sell({
      abacus: { name: 'qwen x', release_date: '2025-09-01' },
      'alibaba-cn': { name: 'Qwen3 X', release_date: '2025-04' },
    });
    assert.deepEqual(
      [modelOf('qwen3-x', result.dataset)?.name, modelOf('qwen3-x', result.dataset)?.released],
      ['Qwen3 X', '2025-04'],
    );
    const owned = sell({ abacus: { name: 'a' }, nvidia: { name: 'N' } }, 'nvidia/llama-x');
    assert.equal(modelOf('nvidia/llama-x', owned.dataset)?.name, 'N');
  });

  it('says nothing about a date on which no maker decides', () => {
    const result = sell({ a: { release_date: '2025-04-01' }, b: { release_date: '2025-05' } });
    assert.equal(modelOf('qwen3-x', result.dataset)?.released, undefined);
    assert.deepEqual(codesOf(result.report.dropped), ['release-differs']);
    const finer = sell({ a: { release_date: '2025-04' }, b: { release_date: '2025-04-28' } });
    assert.equal(modelOf('qwen3-x', finer.dataset)?.released, '2025-04-28');
  });

  it('does not say whether weights are open where sellers differ', () => {
    assert.equal(modelOf('MiniMax-M2.1')?.openWeights, undefined);
    assert.deepEqual(placesOf('weights-differ'), ['models.dev: MiniMax-M2.1']);
    assert.deepEqual([modelOf('gpt-oss-120b')?.openWeights, modelOf('gpt-4o')?.openWeights], [true, false]);
  });

  it('joins the kinds of input and output of all sellers', () => {
    const text = { modalities: { input: ['text', 'pdf'], output: ['text'] } };
    const image = { modalities: { input: ['text', 7, 'a b'], output: ['image'] } };
    const result = sell({ a: text, b: image, c: { modalities: 'text' } });
    assert.deepEqual(modelOf('qwen3-x', result.dataset)?.modalities, ['image', 'pdf', 'text']);
  });
});

describe('importModelsDev(catalogue) with what it cannot read', () => {
  it('keeps the precision of a date and reports what is none', () => {
    assert.equal(modelOf('qwen3-32b')?.released, '2025-04');
    assert.deepEqual(placesOf('bad-date'), ['frogbot: gpt-oss-120b.release_date']);
    for (const date of ['2025-25-04', '2025-02-30', '2025-04-01T00:00Z', 'soon', 2025]) {
      const result = importModel({ release_date: date });
      assert.deepEqual(codesOf(result.report.dropped), ['bad-date'], String(date));
      assert.equal(modelOf('m', result.dataset)?.released, undefined);
    }
    assert.deepEqual(importModel({ release_date: '' }).report.dropped, []);
  });

  it('reads a context length of 0 as not known', () => {
    for (const context of [0, -1, 1.5, '4096', null, 1e300]) {
      const result = importModel({ limit: { context }, cost: { input: 1 } });
      assert.equal(offerOf('acme/m', result.dataset)?.contextLength, undefined);
      assertValid(result);
    }
  });

  it('drops a broken or unknown price and keeps the rest', () => {
    const cost = { input: 1, output: -1, cache_read: '1', cache_write: 2e6, reasoning: NaN, dreams: 3 };
    const { dataset, report } = importCost(cost);
    assert.deepEqual(amountsOf('acme/m', dataset), { input: 1 });
    assert.deepEqual(codesOf(report.dropped).sort(), [
      'bad-price',
      'bad-price',
      'bad-price',
      'bad-price',
      'unknown-price',
    ]);
  });

  it('prefers the right key to a misspelt one, and takes one of two misspelt ones', () => {
    const both = importCost({ input: 1, cache_input: 0.1, cache_read: 0.2 });
    assert.equal(amountsOf('acme/m', both.dataset)['cached-input'], 0.2);
    assert.deepEqual(codesOf(both.report.dropped), ['misspelt-key']);
    const two = importCost({ cached_input: 0.3, input: 1, cache_input: 0.1 });
    assert.equal(amountsOf('acme/m', two.dataset)['cached-input'], 0.1);
  });

  it('makes no offer where no price can be read, least of all a free one', () => {
    for (const cost of [{ dreams: 0 }, { input: -1 }, 'free', [], 5, { tiers: [] }, { tiers: 5 }]) {
      const { dataset, report } = importCost(cost);
      assert.deepEqual(dataset.offers, [], JSON.stringify(cost));
      assert.equal(dataset.models.length, 1);
      assert.ok(JSON.stringify(cost) === '{"tiers":[]}' || report.dropped.length + report.skipped.length > 0);
    }
    for (const cost of [undefined, null, {}])
      assert.deepEqual(codesOf(importCost(cost).report.skipped), ['no-price']);
  });

  it('drops tiers that it cannot understand, and sorts the others', () => {
    const tier = (size: unknown, input: number, type?: string) => ({
      tier: { size, ...(type && { type }) },
      input,
    });
    const tiers = [
      tier(200, 3, 'context'),
      tier(100, 2, 'context'),
      tier(100, 9, 'context'),
      tier(300, 4, 'moon'),
      tier(0, 1),
      tier('1k', 1),
      null,
      { input: 7 },
    ];
    const { dataset, report } = importCost({ input: 1, tiers });
    assert.deepEqual(tiersOf('acme/m', dataset).input, [
      [100, 2],
      [200, 3],
    ]);
    assert.deepEqual(codesOf(report.dropped), [
      'duplicate-tier',
      'unknown-tier',
      'bad-tier',
      'bad-tier',
      'bad-tier',
      'bad-tier',
    ]);
  });

  it('reads the older key for long context where no tiers are given', () => {
    const older = { context_over_200k: { input: 2, output: 3 } };
    const alone = importCost({ input: 1, output: 2, ...older });
    assert.deepEqual(tiersOf('acme/m', alone.dataset), { input: [[200_000, 2]], output: [[200_000, 3]] });
    const tiers = [{ tier: { type: 'context', size: 100_000 }, input: 9 }];
    const both = importCost({ input: 1, output: 2, tiers, ...older });
    assert.deepEqual(tiersOf('acme/m', both.dataset), { input: [[100_000, 9]], output: undefined });
  });

  it('drops what is no provider or model, and what comes twice', () => {
    const models = {
      a: { id: 'x' },
      b: { id: 'x' },
      c: { id: 'a b' },
      d: { id: 'a,b' },
      e: 5,
      f: { name: 'F' },
    };
    const { dataset, report } = importModelsDev(
      {
        one: { id: 'acme', models },
        other: { id: 'acme', models },
        third: null,
        fourth: { id: 'a/b', models },
      },
      options,
    );
    assert.deepEqual(
      dataset.models.map(({ id, name }) => [id, name]),
      [['x', 'x']],
    );
    assert.deepEqual(codesOf(report.dropped).sort(), [
      ...Array<string>(4).fill('bad-model'),
      'bad-provider',
      'bad-provider',
      'duplicate-model',
      'duplicate-provider',
    ]);
  });

  it('takes keys of objects for names like any other', () => {
    const catalogue = JSON.parse(
      '{"__proto__": {"id": "__proto__", "models": {"constructor": {"id": "__proto__", "cost": {"__proto__": 1, "input": 2, "toString": 3}}}}}',
    ) as unknown;
    const result = importModelsDev(catalogue, options);
    assert.deepEqual(amountsOf('__proto__/__proto__', result.dataset), { input: 2 });
    assert.deepEqual(codesOf(result.report.dropped), ['unknown-price', 'unknown-price']);
    assertValid(result);
  });

  it('makes no link of an address that is none', () => {
    const result = importModel({ cost: { input: 1 } }, { doc: 'javascript:alert(1)' });
    assert.equal(offerOf('acme/m', result.dataset)?.url, undefined);
  });

  it('takes the sellers that are asked for and reports one that is gone', () => {
    const some = importModelsDev(fixture, { ...options, sellers: ['openai', 'acme'] });
    assert.deepEqual([...new Set(some.dataset.offers.map(({ seller }) => seller))], ['OpenAI']);
    assert.equal(some.dataset.models.length, 3);
    assert.deepEqual(
      some.report.dropped.filter(({ code }) => code === 'provider-gone').map(({ file }) => file),
      ['acme'],
    );
  });

  it('survives anything in place of the catalogue', () => {
    for (const odd of [undefined, null, 'x', [], 5]) {
      const result = importModelsDev(odd, options);
      assert.deepEqual(result.dataset.models, []);
      assert.deepEqual(codesOf(result.report.dropped), ['no-list']);
    }
  });

  it('makes the same of another order', () => {
    const reverse = <Value>(map: Record<string, Value>) => Object.fromEntries(Object.entries(map).reverse());
    const turned = reverse(
      Object.fromEntries(
        Object.entries(fixture).map(([id, provider]) => [
          id,
          { ...provider, models: reverse(provider.models) },
        ]),
      ),
    );
    assert.deepEqual(importModelsDev(turned, options), { dataset, report });
  });

  it('reads a hundred thousand entries', () => {
    const models = Object.fromEntries(
      Array.from({ length: 100_000 }, (_, index) => [
        `m${index}`,
        { id: `m${index % 99_000}`, cost: { input: 0 } },
      ]),
    );
    const result = importModelsDev({ acme: { id: 'acme', models } }, options);
    assert.equal(result.dataset.offers.length, 99_000);
    assert.equal(result.report.dropped.length, 1000);
  });
});

describe('importModelsDev(anything)', () => {
  const price = fc.oneof(fc.double(), fc.constant(0), fc.jsonValue());
  const keys = [
    'input',
    'output',
    'cache_read',
    'cache_input',
    'cached_input',
    'cached_write',
    'image',
    '__proto__',
  ];
  const amounts = fc.dictionary(fc.oneof(fc.constantFrom(...keys), fc.string()), price);
  const tier = fc.tuple(amounts, fc.oneof(fc.nat(3), fc.jsonValue())).map(([set, size]) => ({
    ...set,
    tier: { size },
  }));
  const cost = fc.oneof(
    fc.jsonValue(),
    fc.tuple(amounts, fc.array(tier), amounts).map(([set, tiers, context_over_200k]) => ({
      ...set,
      tiers,
      context_over_200k,
    })),
  );
  const model = fc.record(
    {
      id: fc.oneof(fc.constantFrom('a', 'b:free', '__proto__'), fc.string()),
      name: fc.jsonValue(),
      release_date: fc.oneof(fc.constantFrom('2025', '2025-13', '2025-02-28'), fc.jsonValue()),
      open_weights: fc.oneof(fc.boolean(), fc.jsonValue()),
      modalities: fc.oneof(
        fc.jsonValue(),
        fc.record({ input: fc.array(fc.string()), output: fc.jsonValue() }),
      ),
      limit: fc.oneof(fc.jsonValue(), fc.record({ context: fc.oneof(fc.integer(), fc.double()) })),
      cost,
    },
    { requiredKeys: [] },
  );
  const provider = fc.record(
    {
      id: fc.oneof(fc.constantFrom('acme', 'acme-plan'), fc.string()),
      name: fc.jsonValue(),
      doc: fc.oneof(fc.webUrl(), fc.jsonValue()),
      models: fc.dictionary(fc.string(), fc.oneof({ weight: 4, arbitrary: model }, fc.jsonValue())),
    },
    { requiredKeys: ['id', 'models'] },
  );

  it('never throws, and its dataset passes our own check as it is', () => {
    const catalogue = fc.oneof(
      { weight: 1, arbitrary: fc.jsonValue() },
      { weight: 4, arbitrary: fc.dictionary(fc.string(), fc.oneof(provider, fc.jsonValue())) },
    );
    fc.assert(fc.property(catalogue, (value) => assertValid(importModelsDev(value, options))));
  });

  it('never takes a 0 for a price', () => {
    fc.assert(
      fc.property(cost, (value) => {
        const amounts = importCost(value).dataset.offers.flatMap(({ components }) =>
          components.flatMap(({ amount, tiers = [] }) => [amount, ...tiers.map((one) => one.amount)]),
        );
        assert.ok(!amounts.includes(0));
      }),
    );
  });
});
