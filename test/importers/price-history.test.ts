import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parseDataset } from '../../src/dataset/parse.js';
import { Dataset, type Offer } from '../../src/dataset/schema.js';
import { importPriceHistory, PriceHistoryError } from '../../src/importers/price-history.js';

interface Row {
  id: string;
  model: string;
  currency: string;
  from: string | null;
  to: string | null;
  fromPrecision: string | null;
  toPrecision: string | null;
  window: { id: string; applies: string } | null;
  band: string;
  input: number;
  inputCached: number | null;
  output: number;
  source: string[];
}
interface Facts {
  [key: string]: unknown;
  prices: Row[];
  announced: { what: string }[];
}

const path = new URL('../../data/sources/deepseek-prices.json', import.meta.url);
const readFacts = () => JSON.parse(readFileSync(path, 'utf8')) as Facts;
const { dataset, report } = importPriceHistory(readFacts());
const offer = (id: string): Offer => {
  const found = dataset.offers.find((one) => one.id === id);
  assert.ok(found, id);
  return found;
};
const amounts = (id: string) => offer(id).components.map(({ meter, amount }) => [meter, amount]);

describe('the price history of DeepSeek', () => {
  it('fits the dataset format with nothing left out', () => {
    assert.ok(Dataset.safeParse(dataset).success);
    const parsed = parseDataset(dataset);
    assert.ok(parsed.ok);
    assert.deepEqual(parsed.value.issues, []);
    assert.equal(parsed.value.dropped, 0);
  });

  it('has one offer per row and one product per id', () => {
    const { prices, announced } = readFacts();
    assert.deepEqual(
      dataset.offers.map(({ id }) => id),
      prices.map(({ id }) => id),
    );
    assert.deepEqual(
      dataset.models.map(({ id, kind }) => [id, kind]),
      ['deepseek-chat', 'deepseek-reasoner', 'deepseek-v4-flash', 'deepseek-flash', 'deepseek-v4-pro'].map(
        (id) => [id, 'product'],
      ),
    );
    assert.equal(report.read, prices.length + announced.length);
    assert.deepEqual([report.repaired, report.dropped], [[], []]);
  });

  it('takes every amount as it stands', () => {
    for (const { id, input, inputCached, output } of readFacts().prices) {
      assert.deepEqual(amounts(id), [
        ['input', input],
        ['cached-input', inputCached],
        ['output', output],
      ]);
    }
    assert.deepEqual(amounts('deepseek-v4-pro.usd.2026-04-26.flat'), [
      ['input', 0.435],
      ['cached-input', 0.003625],
      ['output', 0.87],
    ]);
    for (const { components } of dataset.offers) {
      for (const { per } of components) assert.deepEqual(per, { quantity: 1_000_000, unit: 'token' });
    }
  });

  it('leaves a cached price that no source has as null, not as 0', () => {
    assert.deepEqual(amounts('deepseek-chat.usd.launch.flat')[1], ['cached-input', null]);
    assert.deepEqual(amounts('deepseek-reasoner.usd.launch.flat')[1], ['cached-input', null]);
    assert.equal(dataset.offers.filter(({ components }) => components[1]?.amount === null).length, 2);
  });

  it('keeps the precision of every bound, and open ends open', () => {
    const bounds = (id: string) => [offer(id).from, offer(id).until];
    assert.deepEqual(bounds('deepseek-chat.usd.launch.flat'), [undefined, '2025-02-08']);
    assert.deepEqual(bounds('deepseek-chat.usd.2025-02-08.flat'), ['2025-02-08', '2025-02-26T16:30Z']);
    assert.deepEqual(bounds('deepseek-chat.usd.2025-09-05.flat'), ['2025-09-05T16:00Z', '2025-09-29']);
    assert.deepEqual(bounds('deepseek-flash.usd.2026-09-10.peak'), ['2026-09-10T04:00Z', undefined]);
    assert.ok(!('from' in offer('deepseek-chat.usd.launch.flat')));
  });

  it('gives windows in the hours and weekdays of the zone', () => {
    const allWeek = [1, 2, 3, 4, 5, 6, 7];
    const weekdays = [1, 2, 3, 4, 5];
    assert.deepEqual(offer('deepseek-chat.usd.2025-02-26.off-peak').windows, {
      applies: 'inside',
      label: 'off-peak at night',
      zone: 'Asia/Shanghai',
      ranges: [{ days: allWeek, from: '00:30', until: '08:30' }],
    });
    const peak = offer('deepseek-v4-pro.usd.2026-08-22.peak').windows;
    assert.equal(peak?.applies, 'inside');
    assert.deepEqual(peak.ranges, [
      { days: weekdays, from: '09:00', until: '12:00' },
      { days: weekdays, from: '14:00', until: '18:00' },
    ]);
    assert.ok(peak.excludes);
    assert.equal(offer('deepseek-v4-pro.usd.2026-08-22.off-peak').windows?.applies, 'outside');
    assert.equal(offer('deepseek-chat.usd.2025-09-05.flat').windows, undefined);
  });

  it('keeps the first source, and the rest as confirmation', () => {
    const { source, confirmedBy, servedBy, url } = offer('deepseek-v4-flash.usd.2026-09-10.peak');
    assert.equal(source, 'vendor-2026-09');
    assert.deepEqual(confirmedBy, ['litellm#37255', 'models.dev#6904', 'holiday-rule']);
    assert.equal(servedBy, 'DeepSeek-V4.1-Flash');
    assert.equal(url, 'https://api-docs.deepseek.com/quick_start/pricing');
    assert.equal(offer('deepseek-v4-flash.usd.2026-04-24.flat').confirmedBy, undefined);
  });

  it('marks as retired what ended because the id was withdrawn, and nothing else', () => {
    const retired = dataset.offers.filter(({ status }) => status !== undefined);
    assert.deepEqual(
      retired.map(({ id, status, until }) => [id, status, until]),
      [
        ['deepseek-chat.usd.2026-04-26.flat', 'retired', '2026-07-24T15:59Z'],
        ['deepseek-reasoner.usd.2026-04-26.flat', 'retired', '2026-07-24T15:59Z'],
      ],
    );
  });

  it('keeps the two lists of the vendor apart by currency', () => {
    assert.deepEqual([...new Set(dataset.offers.map(({ currency }) => currency))], ['USD', 'CNY']);
    assert.equal(offer('deepseek-v4-pro.cny.2026-08-16.peak').components[2]?.amount, 27);
  });

  it('reports announcements without amounts as skipped', () => {
    assert.deepEqual(
      report.skipped.map(({ code, path }) => [code, path]),
      [
        ['announcement-without-amounts', 'announced[0]'],
        ['announcement-without-amounts', 'announced[1]'],
      ],
    );
  });

  it('is pure', () => {
    const facts = readFacts();
    const before = structuredClone(facts);
    assert.deepEqual(importPriceHistory(facts), { dataset, report });
    assert.deepEqual(facts, before);
  });
});

describe('a price history that is broken', () => {
  const rowOf = (facts: Facts, id: string) => {
    const index = facts.prices.findIndex((one) => one.id === id);
    return { row: facts.prices[index] as Row, index };
  };
  const refuses = (code: string, path: string, change: (facts: Facts) => void) => {
    const facts = readFacts();
    change(facts);
    assert.throws(
      () => importPriceHistory(facts),
      (error) => {
        assert.ok(error instanceof PriceHistoryError);
        assert.deepEqual([error.code, error.path], [code, path]);
        return true;
      },
    );
  };

  it('is refused where it is no history at all', () => {
    for (const value of [undefined, null, 7, 'prices', []]) {
      assert.throws(() => importPriceHistory(value), { code: 'schema', path: '' });
    }
    refuses('schema', 'prices', (facts) => Object.assign(facts, { prices: {} }));
    refuses('schema', 'updated', (facts) => delete facts.updated);
  });

  it('is refused for an amount, a time or a clock that cannot be', () => {
    const change = (fields: Record<string, unknown>) => (facts: Facts) =>
      void Object.assign(facts.prices[3] as Row, fields);
    refuses('schema', 'prices[3].input', change({ input: '0.135' }));
    refuses('schema', 'prices[3].input', change({ input: -1 }));
    refuses('schema', 'prices[3].output', change({ output: null }));
    refuses('schema', 'prices[3].from', change({ from: '2025-02-30T00:00:00Z' }));
    refuses('schema', 'prices[3].source', change({ source: [] }));
    refuses('schema', 'windows.night-2025.ranges[0].to', (facts) => {
      Object.assign(facts, {
        windows: {
          'night-2025': { label: 'x', zone: 'UTC', days: [1], ranges: [{ from: '00:30', to: '24:30' }] },
        },
      });
    });
  });

  it('is refused where an id occurs twice or leads nowhere', () => {
    refuses('duplicate-id', 'prices[1].id', ({ prices }) =>
      Object.assign(prices[1] as Row, { id: prices[0]?.id }),
    );
    refuses('unknown-reference', 'prices[0].source[1]', ({ prices }) =>
      Object.assign(prices[0] as Row, { source: ['llm-prices', 'toString'] }),
    );
    refuses('unknown-reference', 'prices[2].window.id', ({ prices }) =>
      Object.assign(prices[2] as Row, { window: { id: 'constructor', applies: 'inside' } }),
    );
    refuses('unknown-reference', 'announced[1].source[0]', ({ announced }) =>
      Object.assign(announced[1] as object, { source: ['hearsay'] }),
    );
  });

  it('is refused where a row ends before it begins, or a bound has no or a wrong precision', () => {
    refuses('interval', 'prices[1].to', ({ prices }) =>
      Object.assign(prices[1] as Row, { to: '2025-02-08T00:00:00Z', toPrecision: 'day' }),
    );
    refuses('interval', 'prices[1].to', ({ prices }) =>
      Object.assign(prices[1] as Row, { toPrecision: 'day' }),
    );
    refuses('interval', 'prices[1].to', ({ prices }) => Object.assign(prices[1] as Row, { to: null }));
    refuses('interval', 'prices[0].from', ({ prices }) =>
      Object.assign(prices[0] as Row, { fromPrecision: 'day' }),
    );
  });

  it('is refused where two prices of one band hold at once', () => {
    refuses('overlap', 'prices[1]', ({ prices }) =>
      Object.assign(prices[0] as Row, { to: '2025-02-09T00:00:00Z' }),
    );
  });

  it('is refused where a price for all day meets one for some hours', () => {
    const facts = readFacts();
    const { index } = rowOf(facts, 'deepseek-chat.usd.2025-02-26.standard');
    refuses('overlap', `prices[${index}]`, ({ prices }) =>
      Object.assign(prices[1] as Row, { to: '2025-02-27T00:00:00Z', toPrecision: 'day' }),
    );
  });

  it('is refused where both sides of a window claim the same hours', () => {
    const facts = readFacts();
    const { index } = rowOf(facts, 'deepseek-chat.usd.2025-02-26.off-peak');
    refuses('overlap', `prices[${index}]`, ({ prices }) =>
      Object.assign(prices[index] as Row, { window: { id: 'night-2025', applies: 'outside' } }),
    );
  });
});
