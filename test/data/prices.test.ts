import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { makeData } from '../../data/make.js';
import { checkOverlaps } from '../../data/make/prices-overlaps.js';
import { holdsAt } from '../../data/make/prices-times.js';
import { parseDataset } from '../../src/dataset/parse.js';
import { findModel } from '../../src/dataset/query.js';
import type { Offer } from '../../src/dataset/schema.js';

process.env.TZ = 'Pacific/Chatham';

const text = readFileSync(new URL('../../data/prices.json', import.meta.url), 'utf8');
const parsed = parseDataset(JSON.parse(text));
assert.ok(parsed.ok);
const { dataset: prices, issues } = parsed.value;

const amountsOf = ({ components }: Offer) =>
  ['input', 'cached-input', 'output'].map((name) => components.find(({ meter }) => meter === name)?.amount);

/** The dollar prices of DeepSeek for a model on a day, whatever the hour. */
const askedByDeepSeek = (model: string, date: string) =>
  prices.offers
    .filter((offer) => offer.model === model && offer.seller === 'DeepSeek' && offer.currency === 'USD')
    .filter((offer) => holdsAt(offer, date))
    .map(amountsOf);

describe('data/prices.json', () => {
  const upstream = fileURLToPath(new URL('../../../shared/upstream', import.meta.url));
  const skip = existsSync(upstream) ? false : 'no copies of upstream here';

  it('is what its sources make, byte for byte', { skip }, async () => {
    const { outputs, remarks } = await makeData(upstream);
    const made = outputs.find(({ path }) => path === 'prices.json');
    assert.ok(made?.text === text, 'prices.json differs: npm run data');
    assert.equal(remarks.length, 3);
    assert.ok(remarks.some((line) => line.includes('anthropic/claude-sonnet-5@2026-09-01')));
  });

  it('is a dataset without faults, and not too large for a page', () => {
    assert.deepEqual(issues, []);
    assert.ok(Buffer.byteLength(text) < 700_000);
  });

  it('holds prices of the catalogues, the history and the article', () => {
    const count = (wanted: (offer: Offer) => boolean) => prices.offers.filter(wanted).length;
    assert.equal(
      count(({ source }) => source === 'genai-prices'),
      400,
    );
    assert.equal(
      count(({ source }) => source === 'models.dev'),
      397,
    );
    assert.equal(
      count(({ source }) => source === 'gpttrainer-zhao'),
      2,
    );
    assert.equal(
      count(({ id }) => /^deepseek-(v3|r1)@(usd|cny)\./.test(id)),
      12,
    );
    assert.deepEqual(prices.rates, []);
  });

  it('has every row of the history of DeepSeek', () => {
    const url = new URL('../../data/sources/deepseek-prices.json', import.meta.url);
    const history = JSON.parse(readFileSync(url, 'utf8')) as { prices: HistoryRow[] };
    assert.equal(history.prices.length, 50);
    for (const row of history.prices) {
      const offer = prices.offers.find(({ id }) => id === row.id);
      assert.ok(offer, row.id);
      assert.deepEqual(amountsOf(offer), [row.input, row.inputCached, row.output], row.id);
      assert.deepEqual([offer.model, offer.currency], [row.model, row.currency], row.id);
    }
  });

  it('has no two prices of one seller, model, plan and currency at the same time', () => {
    checkOverlaps(prices.offers);
  });

  it('has only those free that the seller gives away, and none of models.dev without amounts', () => {
    for (const { id, plan, components } of prices.offers)
      assert.equal(plan === 'free', components.length === 0, id);
    for (const offer of prices.offers.filter(({ source }) => source === 'models.dev')) {
      const [input, , output] = amountsOf(offer);
      assert.ok(input && output, offer.id);
    }
  });

  it('names each source that it uses, with a licence or with a link to the facts', () => {
    const used = new Set(prices.offers.flatMap(({ source, confirmedBy = [] }) => [source, ...confirmedBy]));
    assert.deepEqual(new Set(prices.sources.map(({ id }) => id)), used);
    for (const { id, license, url } of prices.sources) assert.ok(license ?? url, id);
    const licenses = ['genai-prices', 'models.dev', 'llm-prices', 'gpttrainer-zhao'].map(
      (wanted) => prices.sources.find(({ id }) => id === wanted)?.license?.name,
    );
    const unstated = 'None stated; facts with their source';
    assert.deepEqual(licenses, ['MIT License', 'MIT License', unstated, unstated]);
    for (const name of ['genai-prices', 'models.dev', 'llm-prices', 'DeepSeek API price history'])
      assert.ok(prices.citation?.includes(name), name);
  });

  it('dates the copy of models.dev to its month', () => {
    assert.equal(prices.sources.find(({ id }) => id === 'models.dev')?.retrieved, '2026-07');
    for (const { source, from, id } of prices.offers)
      if (source === 'models.dev') assert.equal(from, '2026-07', id);
  });
});

interface HistoryRow {
  id: string;
  model: string;
  currency: string;
  input: number;
  inputCached: number | null;
  output: number;
}

describe('The models of data/prices.json', () => {
  it('have ids and aliases that mean one model each', () => {
    const names = prices.models.flatMap(({ id, aliases = [] }) => [id, ...aliases]);
    assert.equal(new Set(names).size, names.length);
  });

  const asked: [wanted: string, found: string][] = [
    ['deepseek-flash', 'deepseek-flash'],
    ['deepseek/deepseek-v4-flash', 'deepseek-v4-flash'],
    ['deepseek-v4-pro', 'deepseek-v4-pro'],
    ['deepseek-chat', 'deepseek-chat'],
    ['deepseek/deepseek-reasoner', 'deepseek-reasoner'],
    ['gpt-5.5', 'openai/gpt-5.5'],
    ['anthropic/claude-sonnet-5', 'anthropic/claude-sonnet-5'],
    ['gemini-2.5-pro', 'google/gemini-2.5-pro'],
    ['mistral/mistral-large', 'mistral/mistral-large'],
    ['openai/gpt-4o', 'openai/gpt-4o'],
    ['DeepSeek-R1', 'deepseek-r1'],
    ['deepseek/deepseek-v3', 'deepseek-v3'],
    ['openai/gpt-oss-120b', 'gpt-oss-120b'],
    ['groq/openai/gpt-oss-120b', 'gpt-oss-120b'],
    ['openai.gpt-oss-120b-1:0', 'gpt-oss-120b'],
    ['moonshotai/kimi-k2', 'kimi-k2-0711'],
  ];
  for (const [wanted, found] of asked) {
    it(`are found: ${wanted}`, () => {
      const model = findModel(prices, wanted);
      assert.equal(model.ok && model.value.id, found);
      assert.ok(prices.offers.some((offer) => offer.model === found));
    });
  }

  it('are the article’s pair at the time of the article, and nothing else', () => {
    const shown = prices.offers.filter(
      (offer) => ['deepseek-r1', 'deepseek-v3'].includes(offer.model) && holdsAt(offer, '2025-01-25'),
    );
    assert.deepEqual(
      shown.map((offer) => [offer.model, offer.source, ...amountsOf(offer)]),
      [
        ['deepseek-r1', 'gpttrainer-zhao', 0.55, null, 2.19],
        ['deepseek-v3', 'gpttrainer-zhao', 0.14, null, 0.28],
      ],
    );
    for (const { note, until } of shown) {
      assert.ok(note);
      assert.equal(until, '2025-02-08');
    }
  });

  it('have DeepSeek’s prices of V3 and R1 for as long as these surely answered', () => {
    assert.deepEqual(askedByDeepSeek('deepseek-v3', '2025-02-10'), [[0.27, 0.07, 1.1]]);
    assert.deepEqual(askedByDeepSeek('deepseek-r1', '2025-02-10'), [[0.55, 0.14, 2.19]]);
    assert.deepEqual(askedByDeepSeek('deepseek-v3', '2025-07-31'), [
      [0.27, 0.07, 1.1],
      [0.135, 0.035, 0.55],
    ]);
    assert.deepEqual(askedByDeepSeek('deepseek-v3', '2025-08'), []);
    assert.deepEqual(askedByDeepSeek('deepseek-r1', '2025-09-01'), []);
  });

  it('have one price of each seller, that of genai-prices where it has one', () => {
    const sellers = prices.offers.filter(({ model }) => model === 'gpt-oss-120b');
    assert.ok(sellers.length > 30);
    assert.equal(new Set(sellers.map(({ seller }) => seller)).size, sellers.length);
    for (const seller of ['Fireworks', 'Groq'])
      assert.equal(sellers.find((offer) => offer.seller === seller)?.source, 'genai-prices');
  });

  it('say whether weights are open, and how much a request may hold, where a seller says so', () => {
    const isOpen = (wanted: string) => prices.models.find(({ id }) => id === wanted)?.openWeights;
    const ids = ['deepseek-r1', 'deepseek-v4-pro', 'openai/gpt-5.5', 'deepseek-flash', 'openai/davinci'];
    assert.deepEqual(ids.map(isOpen), [true, true, false, undefined, undefined]);
    const contexts = prices.offers
      .filter(({ model, currency }) => model === 'deepseek-chat' && currency === 'USD')
      .map(({ contextLength }) => contextLength);
    // The length is that of V4-Flash, and says nothing about those who answered before it.
    assert.deepEqual(contexts, [...Array<undefined>(6).fill(undefined), 1_000_000, 1_000_000]);
  });

  it('name llm-prices where it has the same prices for the same days', () => {
    const confirmed = prices.offers.filter(({ confirmedBy = [] }) => confirmedBy.includes('llm-prices'));
    assert.deepEqual(
      confirmed.map(({ id }) => id).filter((id) => id.startsWith('openai/')),
      [
        'openai/gpt-5.6-luna',
        'openai/gpt-5.6-luna@2026-07-30',
        'openai/gpt-5.6-terra',
        'openai/gpt-5.6-terra@2026-07-30',
      ],
    );
  });
});
