import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { readGenaiPackage } from '../../src/cli/genai-package.js';
import { parseDataset } from '../../src/dataset/parse.js';
import { importGenaiPrices } from '../../src/importers/genai-prices.js';
import { genaiMeters } from '../../src/importers/genai-prices-meters.js';
import { genaiProviderIds } from '../../src/importers/genai-providers.js';

process.env.TZ = 'Pacific/Chatham';

const fixture: unknown = JSON.parse(
  readFileSync(new URL('../fixtures/genai-prices.json', import.meta.url), 'utf8'),
);
const options = { date: '2026-11-22', revision: '0.1.8' };
const { dataset, report } = importGenaiPrices(fixture, options);

const offersOf = (model: string, from = dataset) => from.offers.filter((offer) => offer.model === model);
const amountsOf = ({ components }: (typeof dataset.offers)[number]) =>
  Object.fromEntries(
    components.map(({ meter, lifetime, amount }) => [lifetime ? `${meter} ${lifetime}` : meter, amount]),
  );

/** A list with one model, whose prices are given. */
const importPrices = (prices: unknown) =>
  importGenaiPrices([{ id: 'acme', name: 'Acme', models: [{ id: 'm', prices }] }], options);
const windowed = (start: string, end: string, input: number) => ({
  constraint: { type: 'time_of_date', start_time: start, end_time: end },
  prices: { input_mtok: input },
});

describe('importGenaiPrices(providers)', () => {
  it('makes a dataset that passes our own check, with revision and licence of its source', () => {
    const parsed = parseDataset(dataset);
    assert.ok(parsed.ok);
    assert.deepEqual(parsed.value.issues, []);
    assert.equal(report.read, 15);
    assert.equal(dataset.sources[0]?.revision, '0.1.8');
    assert.equal(dataset.sources[0].retrieved, '2026-11-22');
    assert.equal(dataset.license.spdx, 'MIT');
  });

  it('takes amounts as they are, per million tokens, in US dollars', () => {
    const [offer] = offersOf('anthropic/claude-2');
    assert.ok(offer);
    assert.deepEqual(amountsOf(offer), { input: 8, output: 24 });
    assert.deepEqual(offer.components[0]?.per, { quantity: 1_000_000, unit: 'token' });
    assert.deepEqual([offer.seller, offer.currency, offer.plan], ['Anthropic', 'USD', 'pay-as-you-go']);
    assert.equal(offer.url, 'https://www.anthropic.com/pricing#api');
  });

  it('prices the whole request by tiers and keeps cache entries of an hour apart', () => {
    const [tiered, flat] = offersOf('anthropic/claude-opus-4-6');
    assert.equal(tiered?.tierRule, 'whole-request');
    assert.equal(tiered.until, '2026-03-13');
    assert.deepEqual(tiered.components[0]?.tiers, [{ above: 200_000, amount: 10 }]);
    assert.equal(amountsOf(tiered)['cache-write PT1H'], 10);
    assert.equal(amountsOf(tiered)['cache-write'], 6.25);
    assert.equal(flat?.from, '2026-03-13');
    assert.equal(flat.tierRule, undefined);
  });

  it('makes dated intervals of start dates, each ending where the next begins', () => {
    assert.deepEqual(
      offersOf('mistral/mistral-ocr-latest').map(({ from, until }) => [from, until]),
      [
        [undefined, '2025-05-22'],
        ['2025-05-22', '2025-12-18'],
        ['2025-12-18', '2026-06-23'],
        ['2026-06-23', undefined],
      ],
    );
  });

  it('makes windows of hours: the later price inside, the default outside', () => {
    const [outside, inside] = offersOf('deepseek/deepseek-chat');
    const ranges = [{ days: [1, 2, 3, 4, 5, 6, 7], from: '00:30', until: '16:30' }];
    assert.deepEqual(outside?.windows, { applies: 'outside', zone: 'UTC', ranges });
    assert.deepEqual(inside?.windows, { applies: 'inside', zone: 'UTC', ranges });
    assert.equal(amountsOf(outside).input, 0.135);
    assert.equal(amountsOf(inside).input, 0.27);
  });

  it('joins hours with one price, and keeps them across a start date that does not change them', () => {
    const offers = offersOf('deepseek/deepseek-v4-flash');
    assert.deepEqual(
      offers.map(({ windows, from, until }) => [windows?.applies, windows?.ranges.length, from, until]),
      [
        ['outside', 2, undefined, '2026-08-17'],
        ['inside', 2, undefined, undefined],
        ['outside', 2, '2026-08-17', undefined],
      ],
    );
  });

  it('reads an empty price object as free, and says so', () => {
    const [offer] = offersOf('google/gemma-3');
    assert.equal(offer?.plan, 'free');
    assert.deepEqual(offer.components, []);
    assert.deepEqual(
      report.repaired.map(({ code, file }) => [code, file]),
      [
        ['empty-prices', 'azure'],
        ['empty-prices', 'google'],
      ],
    );
  });

  it('leaves a price that is not given out, and does not call it 0', () => {
    assert.deepEqual(amountsOf(offersOf('openai/whisper-1')[0]!), { audio: 0.36, 'audio-input': 0.36 });
    assert.ok(!('cached-input' in amountsOf(offersOf('anthropic/claude-2')[0]!)));
  });

  it('knows odd units', () => {
    const deep = amountsOf(offersOf('perplexity/sonar-deep-research')[0]!);
    assert.deepEqual(deep, { input: 2, output: 8, reasoning: 3, citation: 2, 'web-search': 5 });
    const audio = amountsOf(offersOf('google/gemini-2.5-flash')[0]!);
    assert.deepEqual([audio['audio-input'], audio['cached-audio-input']], [1, 0.1]);
    const [voice] = offersOf('x-ai/grok-voice-latest');
    assert.deepEqual(
      voice?.components.map(({ per }) => per),
      [
        { quantity: 1, unit: 'hour' },
        { quantity: 1000, unit: 'message' },
      ],
    );
  });

  it('gives the bare id to a model only where no other answers to it', () => {
    const aliasesOf = (id: string) => dataset.models.find((model) => model.id === id)?.aliases;
    assert.deepEqual(aliasesOf('openai/o3'), ['o3']);
    assert.equal(aliasesOf('anthropic/claude-opus-4-6'), undefined);
    assert.equal(aliasesOf('google/claude-opus-4-6'), undefined);
    // This bare id is the id of another model.
    assert.equal(aliasesOf('openrouter/openai/gpt-4o'), undefined);
  });

  it('takes the sellers that are asked for and reports one that is gone', () => {
    const some = importGenaiPrices(fixture, { ...options, sellers: ['openai', 'acme'] });
    assert.deepEqual([...new Set(some.dataset.offers.map(({ seller }) => seller))], ['OpenAI']);
    assert.deepEqual(
      some.report.dropped.map(({ code, file }) => [code, file]),
      [['provider-gone', 'acme']],
    );
  });

  it('makes the same dataset from another order of providers', () => {
    assert.deepEqual(importGenaiPrices([...(fixture as [])].reverse(), options).dataset, dataset);
  });
});

describe('importGenaiPrices(providers) with what it cannot read', () => {
  it('drops an unknown price key and a broken price, and keeps the rest', () => {
    const odd = importPrices({ input_mtok: 1, dreams_mtok: 2, output_mtok: -1, requests_kcount: null });
    assert.deepEqual(amountsOf(odd.dataset.offers[0]!), { input: 1 });
    assert.deepEqual(
      odd.report.dropped.map(({ code, path }) => [code, path]),
      [
        ['unknown-price', 'm.prices.dreams_mtok'],
        ['bad-price', 'm.prices.output_mtok'],
        ['bad-price', 'm.prices.requests_kcount'],
      ],
    );
  });

  it('drops a price with two amounts from one threshold on', () => {
    const tier = (start: number, price: number) => ({ start, price });
    const odd = importPrices({ input_mtok: { base: 1, tiers: [tier(5, 2), tier(5, 3)] }, output_mtok: 4 });
    assert.deepEqual(amountsOf(odd.dataset.offers[0]!), { output: 4 });
    assert.deepEqual(
      odd.report.dropped.map(({ code }) => code),
      ['bad-price'],
    );
  });

  it('takes a provider that is listed twice once', () => {
    const provider = { id: 'p', name: 'P', models: [{ id: 'm', prices: { input_mtok: 1 } }] };
    const twice = importGenaiPrices([provider, provider], { date: '2026-11-22' });
    assert.deepEqual([twice.dataset.models.length, twice.dataset.offers.length], [1, 1]);
    assert.deepEqual(
      twice.report.dropped.map(({ code }) => code),
      ['duplicate-model'],
    );
  });

  it('makes no offer where none of the given prices can be read, least of all a free one', () => {
    assert.deepEqual(importPrices({ dreams_mtok: 2 }).dataset.offers, []);
  });

  it('drops conditions that it cannot understand', () => {
    const broken = [
      [{ prices: {} }, { constraint: { start_date: '2026-02-30' }, prices: {} }],
      [{ prices: {} }, { constraint: { phase: 'full moon' }, prices: {} }],
      [{ prices: {} }, windowed('25:00:00Z', '26:00:00Z', 1)],
      [{ prices: {} }, windowed('01:00:30Z', '02:00:00Z', 1)],
      [],
      'free',
      null,
    ];
    for (const prices of broken) {
      const { dataset, report } = importPrices(prices);
      assert.deepEqual(dataset.offers, [], JSON.stringify(prices));
      assert.deepEqual(
        report.dropped.map(({ code }) => code),
        ['bad-prices'],
      );
    }
  });

  it('does not guess which of two prices holds in the same hours', () => {
    const prices = [
      { prices: { input_mtok: 1 } },
      windowed('01:00:00Z', '04:00:00Z', 2),
      windowed('22:00:00Z', '02:00:00Z', 3),
    ];
    assert.deepEqual(
      importPrices(prices).report.dropped.map(({ code }) => code),
      ['bad-prices'],
    );
  });

  it('turns hours of another zone into UTC and keeps a window over midnight', () => {
    const { dataset } = importPrices([
      { prices: { input_mtok: 1 } },
      windowed('00:30:00+08:00', '08:30:00+08:00', 2),
    ]);
    assert.deepEqual(
      dataset.offers.map(({ windows }) => [windows?.ranges[0]?.from, windows?.ranges[0]?.until]),
      [
        ['16:30', '00:30'],
        ['16:30', '00:30'],
      ],
    );
  });

  it('sorts tiers, and takes an empty list of them for none', () => {
    const tiers = [
      { start: 200, price: 3 },
      { start: 100, price: 2 },
    ];
    const [offer] = importPrices({
      input_mtok: { base: 1, tiers },
      output_mtok: { base: 1, tiers: [] },
    }).dataset.offers;
    assert.deepEqual(
      offer?.components[0]?.tiers?.map(({ above }) => above),
      [100, 200],
    );
    assert.equal(offer.components[1]?.tiers, undefined);
  });

  it('drops what is no provider, no model, or a model twice', () => {
    const models = [
      { id: 'a b', prices: {} },
      7,
      { id: 'm', prices: {} },
      { id: 'm', prices: { input_mtok: 1 } },
    ];
    const result = importGenaiPrices([null, { id: 'acme', name: 'Acme', models }], options);
    assert.deepEqual(
      result.report.dropped.map(({ code }) => code),
      ['bad-provider', 'bad-model', 'bad-model', 'duplicate-model'],
    );
    assert.equal(result.dataset.offers[0]?.plan, 'free');
  });

  it('survives anything in place of the list', () => {
    for (const odd of [undefined, null, 'x', {}, 5]) {
      const result = importGenaiPrices(odd, options);
      assert.deepEqual(result.dataset.models, []);
      assert.deepEqual(
        result.report.dropped.map(({ code }) => code),
        ['no-list'],
      );
    }
  });
});

describe('the installed package genai-prices', () => {
  it('has all listed providers, and no price key that is not known', async () => {
    const { providers, version } = await readGenaiPackage();
    assert.equal(providers.length, genaiProviderIds.length);
    assert.match(version ?? '', /^\d+\.\d+\.\d+$/);
    const result = importGenaiPrices(providers, { ...options, sellers: genaiProviderIds });
    assert.deepEqual(result.report.dropped, []);
    assert.ok(result.report.read >= 1694);
  });

  it('has a meter for each of its units', () => {
    const entry = new URL(import.meta.resolve('@pydantic/genai-prices'));
    const keys = readFileSync(entry, 'utf8').matchAll(/price_key: "(\w+)"/g);
    assert.deepEqual(
      [...keys].flatMap(([, key]) => (genaiMeters.has(key!) ? [] : key)),
      [],
    );
  });
});
