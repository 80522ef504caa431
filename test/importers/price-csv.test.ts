import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseDataset } from '../../src/dataset/parse.js';
import { Dataset, type Offer, type PriceComponent } from '../../src/dataset/schema.js';
import { CsvTableError } from '../../src/importers/csv.js';
import { importPriceCsv, type PriceCsvOptions } from '../../src/importers/price-csv.js';
import type { ImportResult, SourceFile } from '../../src/importers/report.js';

process.env.TZ = 'Pacific/Chatham';

const options: PriceCsvOptions = { date: '2026-11-22' };
const fixture = (name: string): SourceFile => ({
  path: name,
  text: readFileSync(new URL(`../fixtures/price-csv/${name}`, import.meta.url), 'utf8'),
});
const importText = (text: string, more: Partial<PriceCsvOptions> = {}, rates?: string) => {
  const files = [
    { path: 'list.csv', text },
    ...(rates === undefined ? [] : [{ path: 'rates.csv', text: rates }]),
  ];
  return importPriceCsv(files, { ...options, ...more });
};
const slipsOf = ({ report }: ImportResult) => report.dropped.map(({ code, path }) => [code, path]);
const offerOf = ({ dataset }: ImportResult, id: string): Offer => {
  const found = dataset.offers.find((offer) => offer.id === id);
  assert.ok(found, `${id} of ${dataset.offers.map((offer) => offer.id).join(', ')}`);
  return found;
};
const amountsOf = ({ components }: Offer) => components.map(({ meter, amount }) => [meter, amount]);
const assertValid = ({ dataset }: ImportResult) => {
  assert.deepEqual(Dataset.parse(structuredClone(dataset)), dataset);
  const parsed = parseDataset(structuredClone(dataset));
  assert.ok(parsed.ok);
  assert.deepEqual(parsed.value.issues, []);
};
const assertThrows = (action: () => unknown, code: string) =>
  assert.throws(action, (error) => error instanceof CsvTableError && error.code === code);

describe('a price list', () => {
  const outcome = importPriceCsv([fixture('prices.csv'), fixture('rates.csv')], options);

  it('is a valid dataset, with an id and a name from the file', () => {
    assertValid(outcome);
    assert.deepEqual(outcome.report.dropped, []);
    assert.equal(outcome.report.read, 8);
    const { id, name, license, updated } = outcome.dataset;
    assert.deepEqual(
      [id, name, license.name, updated],
      ['prices', 'Prices', 'No licence stated', '2026-11-22'],
    );
  });

  it('has each model once, and its id stands for its other rows too', () => {
    assert.deepEqual(outcome.dataset.models, [
      { id: 'deepseek-chat', name: 'DeepSeek Chat', kind: 'model', openWeights: true },
      { id: 'gemini-2.5-pro', name: 'Gemini 2.5 Pro', kind: 'model', openWeights: false },
      { id: 'our-own-model', name: 'Our own model', kind: 'model', openWeights: true },
      { id: 'painter', name: 'Painter', kind: 'model' },
    ]);
  });

  it('keeps apart what is not known, what there is not, and what is free', () => {
    const old = offerOf(outcome, 'deepseek-chat@deepseek@usd');
    assert.deepEqual(amountsOf(old), [
      ['input', 0.14],
      ['cached-input', null],
      ['output', 0.28],
    ]);
    assert.deepEqual([old.until, old.contextLength, old.source], ['2025-02-08', 64_000, 'deepseek']);
    const own = offerOf(outcome, 'our-own-model@our-lab@eur');
    assert.deepEqual([own.plan, own.components], ['free', []]);
    const plan = offerOf(outcome, 'painter@our-lab@subscription@eur');
    assert.deepEqual(plan.components, []);
    assert.deepEqual(amountsOf(offerOf(outcome, 'painter@our-lab@eur')), [['image', 0.04]]);
  });

  it('joins rows that differ in their threshold', () => {
    const { components, tierRule } = offerOf(outcome, 'gemini-2.5-pro@google@usd');
    assert.equal(tierRule, 'whole-request');
    assert.deepEqual(
      components.map(({ meter, tiers }) => [meter, tiers]),
      [
        ['input', [{ above: 200_000, amount: 2.5 }]],
        ['cached-input', [{ above: 200_000, amount: 0.25 }]],
        ['output', [{ above: 200_000, amount: 15 }]],
        ['web-search', [{ above: 200_000, amount: 35 }]],
      ],
    );
    assert.deepEqual(components.at(-1)?.per, { quantity: 1000, unit: 'search' });
  });

  it('reads hours with their days and zone', () => {
    const { windows, from, currency } = offerOf(
      outcome,
      'deepseek-chat@deepseek@cny@2026-08-16T16:00Z@inside-0900-1200',
    );
    const days = [1, 2, 3, 4, 5];
    assert.deepEqual(windows, {
      applies: 'inside',
      zone: 'Asia/Shanghai',
      ranges: [
        { days, from: '09:00', until: '12:00' },
        { days, from: '14:00', until: '18:00' },
      ],
    });
    assert.deepEqual([from, currency], ['2026-08-16T16:00Z', 'CNY']);
  });

  it('has the exchange rates of the other file, with their source', () => {
    assert.deepEqual(
      outcome.dataset.rates.map(({ base, quote, rate, source }) => [base, quote, rate, source]),
      [
        ['USD', 'EUR', 0.92, 'european-central-bank'],
        ['USD', 'CNY', 7.1, 'european-central-bank'],
      ],
    );
  });

  it('names every cell that cannot be read, and guesses nothing', () => {
    const slips = importPriceCsv([fixture('slips.csv')], options);
    assertValid(slips);
    assert.deepEqual(slipsOf(slips), [
      ['ragged-row', 'row 16'],
      ['unknown-column', 'J1 (ouptut)'],
      ['unknown-column', 'K1 (web search)'],
      ['bad-unit', 'L1 (speech (USD))'],
      ['formula-error', 'M15 (note)'],
      ['bad-price', 'I2 (input)'],
      ['bad-price', 'I3 (input)'],
      ['bad-currency', 'C4 (currency)'],
      ['no-seller', 'B5 (seller)'],
      ['bad-word', 'D6 (plan)'],
      ['bad-number', 'E7 (above)'],
      ['bad-date', 'F8 (from)'],
      ['bad-hours', 'G9 (hours)'],
      ['bad-zone', 'H10 (zone)'],
      ['bad-link', 'N12 (url)'],
      ['bad-price', 'I15 (input)'],
      ['no-base', 'E11 (above)'],
      ['duplicate-row', 'A13 (model)'],
      ['bad-plan', 'D14 (plan)'],
    ]);
    const misspelt = slips.report.dropped.find(({ path }) => path === 'J1 (ouptut)');
    assert.ok(misspelt?.text.includes('"output"'));
  });
});

describe('columns of a price list', () => {
  const perOf = (header: string) =>
    importText(`model;seller;currency;${header}\nM;S;USD;1\n`).dataset.offers[0]?.components[0];

  it('are per million tokens, or for the unit in brackets', () => {
    const units: [string, string, number, string][] = [
      ['Input', 'input', 1_000_000, 'token'],
      ['cached_INPUT', 'cached-input', 1_000_000, 'token'],
      ['output (per 1,000 tokens)', 'output', 1000, 'token'],
      ['reasoning (1k tokens)', 'reasoning', 1000, 'token'],
      ['Audio-Input (per minute)', 'audio-input', 1, 'minute'],
      ['training (1M tokens)', 'training', 1_000_000, 'token'],
      ['web search (per thousand searches)', 'web-search', 1000, 'search'],
      ['image edits (per image)', 'image-edits', 1, 'image'],
      ['storage (per 10 GB days)', 'storage', 10, 'gb days'],
    ];
    for (const [header, meter, quantity, unit] of units) {
      assert.deepEqual(perOf(header), { meter, amount: 1, per: { quantity, unit } }, header);
    }
    assert.equal(perOf('cache write 5m')?.lifetime, 'PT5M');
  });

  it('may come in any order and case, and each once', () => {
    const result = importText('OUTPUT,Seller,Context-Length,Currency,model,output\n2,S,1000,USD,M,3\n');
    assert.deepEqual(slipsOf(result), [['duplicate-column', 'F1 (output)']]);
    assert.deepEqual(amountsOf(offerOf(result, 'm@s@usd')), [['output', 2]]);
  });

  it('need a price among them, a header above their cells, and a unit for a price of one’s own', () => {
    const codesOf = (text: string) => slipsOf(importText(text)).map(([code]) => code);
    assert.deepEqual(codesOf('model,seller,currency\nM,S,USD\n'), ['no-price-column', 'no-price']);
    assert.deepEqual(codesOf('model,seller,currency,input,\nM,S,USD,1,2\n'), ['no-header']);
    assert.deepEqual(codesOf('model,seller,currency,input,speech\nM,S,USD,1,2\n'), ['unknown-column']);
    assert.deepEqual(
      codesOf('model,seller,currency,inptu (per 1M tokens)\nM,S,USD,1\n')[0],
      'unknown-column',
    );
  });
});

describe('rows of a price list', () => {
  const importRows = (header: string, ...rows: string[]) => {
    const all = [`model,seller,currency,input,output,${header}`, ...rows];
    return importText(all.join('\n'), {}, undefined);
  };

  it('take the seller of the options where they name none', () => {
    const result = importText('model,currency,input\nM,USD,1\n', { seller: 'Acme' });
    assert.equal(result.dataset.offers[0]?.seller, 'Acme');
  });

  it('must not hold at one time for one price', () => {
    const result = importRows(
      'from,until',
      'M,S,USD,1,1,,',
      'M,S,USD,2,2,2026-01-01,',
      'M,S,EUR,2,2,2026-01-01,',
    );
    assert.deepEqual(slipsOf(result), [['overlap', 'F3 (from)']]);
    assert.equal(result.dataset.offers.length, 2);
    assert.deepEqual(slipsOf(importRows('from,until', 'M,S,USD,1,1,2026-02-01,2026-01')), [
      ['interval', 'G2 (until)'],
    ]);
  });

  it('are free where all that is known is free', () => {
    const cells = (plan: string, input: string, output: string) => {
      const [offer] = importRows('plan', `M,S,USD,${input},${output},${plan}`).dataset.offers;
      return offer && [offer.plan, ...offer.components.map(({ amount }) => amount)];
    };
    assert.deepEqual(cells('', 'free', 'Free'), ['free']);
    assert.deepEqual(cells('', 'free', 'n/a'), ['free']);
    assert.deepEqual(cells('', 'free', '2'), ['pay-as-you-go', 0, 2]);
    assert.deepEqual(cells('', 'free', '?'), ['pay-as-you-go', 0, null]);
    assert.deepEqual(cells('batch', 'free', 'free'), ['batch', 0, 0]);
    assert.deepEqual(cells('free', '', ''), ['free']);
  });

  it('say the price above a threshold for each meter, and nothing else anew', () => {
    const header = 'above,note';
    assert.deepEqual(slipsOf(importRows(header, 'M,S,USD,1,2,,', 'M,S,USD,2,,1000,')), [
      ['no-tier-price', 'F3 (above)'],
    ]);
    assert.deepEqual(slipsOf(importRows(header, 'M,S,USD,1,2,,one', 'M,S,USD,2,3,1000,two')), [
      ['tier-mismatch', 'G3 (note)'],
    ]);
    const { dataset } = importRows(header, 'M,S,USD,3,3,2000,', 'M,S,USD,2,2,1000,', 'M,S,USD,1,1,,');
    assert.deepEqual(
      dataset.offers[0]?.components[0]?.tiers?.map(({ above }) => above),
      [1000, 2000],
    );
  });

  it('need a zone and hours where they hold at times only', () => {
    const slips = (row: string) => slipsOf(importRows('days,hours,zone,applies', `M,S,USD,1,1,${row}`));
    const windowsOf = (row: string) =>
      importRows('days,hours,zone,applies', `M,S,USD,1,1,${row}`).dataset.offers[0]?.windows;
    assert.deepEqual(slips('1-5,,,'), [['no-hours', 'G2 (hours)']]);
    assert.deepEqual(slips(',09:00-10:00,,'), [['no-zone', 'H2 (zone)']]);
    assert.deepEqual(slips('8,09:00-10:00,UTC,'), [['bad-days', 'F2 (days)']]);
    assert.deepEqual(slips('1,09:00-09:00,UTC,'), [['bad-hours', 'G2 (hours)']]);
    assert.deepEqual(windowsOf('Fri-Mon,16:30 – 0:30,UTC,outside'), {
      applies: 'outside',
      zone: 'UTC',
      ranges: [{ days: [1, 5, 6, 7], from: '16:30', until: '00:30' }],
    });
    assert.deepEqual(windowsOf('"1, 2,Sunday",00:00-24:00,UTC,')?.ranges, [
      { days: [1, 2, 7], from: '00:00', until: '12:00' },
      { days: [1, 2, 7], from: '12:00', until: '00:00' },
    ]);
  });

  it('say the same of a model', () => {
    const ids = importRows('id,open weights', 'M,S,USD,1,1,m,yes', 'm,T,USD,1,1,,no', 'N,S,USD,1,1,m,');
    assert.deepEqual(slipsOf(ids), [
      ['duplicate-id', 'A4 (model)'],
      ['contradiction', 'G3 (open weights)'],
    ]);
    const several = importRows('id', 'M,S,USD,1,1,a', 'M,T,USD,1,1,b', 'M,U,USD,1,1,');
    assert.deepEqual(slipsOf(several), [['ambiguous-id', 'F4 (id)']]);
  });

  it('may name their source with its address', () => {
    const { dataset } = importRows(
      'source,source url',
      'A,S,USD,1,1,S,https://example.org/',
      'B,S,USD,1,1,,https://example.org/b',
      'C,S,USD,1,1,S,https://example.org/c',
    );
    assert.deepEqual(
      dataset.sources.map(({ id, kind }) => [id, kind]),
      [
        ['list', 'own'],
        ['s', 'vendor'],
        ['example.org', 'article'],
        ['s-2', 'vendor'],
      ],
    );
  });
});

describe('a file that is no price list', () => {
  const list = 'model,seller,currency,input\nM,S,USD,1\n';

  it('is refused with a code', () => {
    assertThrows(() => importPriceCsv([], options), 'no-file');
    assertThrows(() => importText('a,b\n1,2\n'), 'no-model-column');
    assertThrows(() => importText(''), 'bad-table');
    assertThrows(() => importText('model,input\n'), 'no-models');
    assertThrows(() => importText(list, { id: 'a b' }), 'bad-option');
    assertThrows(() => importText(list, { date: 'today' }), 'bad-option');
    assertThrows(() => importText(list, {}, 'a,b\n1,2\n'), 'bad-table');
    assertThrows(() => importText(list, {}, 'base,quote\nUSD,EUR\n'), 'bad-table');
  });

  it('has rates of which each bad cell is named', () => {
    const rows = ['USD,EUR,0,2026-01-01', 'USD,USD,1,2026-01-01', 'USD,EUR,1.1,', 'USD,€,1,2026-01-01'];
    const twice = ['USD,EUR,0.9,2026-01-01', 'USD,EUR,0.8,2026-01-01'];
    const result = importText(
      list,
      {},
      ['base,quote,rate,date,sourse', ...[...rows, ...twice].map((row) => `${row},`)].join('\n'),
    );
    assert.deepEqual(slipsOf(result), [
      ['unknown-column', 'E1 (sourse)'],
      ['bad-number', 'C2 (rate)'],
      ['bad-currency', 'B3 (quote)'],
      ['no-date', 'D4 (date)'],
      ['bad-currency', 'B5 (quote)'],
      ['duplicate-rate', 'C7 (rate)'],
    ]);
    assert.equal(result.dataset.rates[0]?.rate, 0.9);
  });
});

describe('any price list', () => {
  const meters = [
    ['input', 'input', 1_000_000, 'token'],
    ['cached input', 'cached-input', 1_000_000, 'token'],
    ['output', 'output', 1_000_000, 'token'],
    ['web search (per 1,000 searches)', 'web-search', 1000, 'search'],
  ] as const;
  const isCore = (meter: string) => meter !== 'web-search';
  const columns = [
    ...['model', 'id', 'seller', 'plan', 'currency', 'above', 'from', 'until', 'status', 'served by'],
    ...['checked', 'url', 'note', 'context length', 'applies', 'days', 'hours', 'zone'],
  ];

  const amount = fc.double({ min: 0, max: 1e6, noNaN: true }).map((value) => value + 0);
  const words = fc
    .array(fc.constantFrom('a', 'B', ' b', '"', ',', ';', 'é', '\n', '…', '=', '1'), { maxLength: 6 })
    .map((parts) => `x${parts.join('')}`.trim().replace(/\s+/g, ' '));
  const day = fc
    .integer({ min: 0, max: 3000 })
    .map((days) => new Date(Date.UTC(2024, 0, 1 + days)).toISOString().slice(0, 10));
  const component = (meter: string, quantity: number, unit: string, thresholds: number[]) =>
    fc
      .record({
        amount: fc.oneof(amount, isCore(meter) ? fc.constant(null) : amount),
        above: fc.array(amount, { minLength: thresholds.length, maxLength: thresholds.length }),
      })
      .map(({ amount, above }): PriceComponent => {
        const tiers = thresholds.map((threshold, at) => ({ above: threshold, amount: above[at] ?? 0 }));
        return { meter, amount, per: { quantity, unit }, ...(tiers.length > 0 && { tiers }) };
      });
  const thresholds = fc
    .uniqueArray(fc.integer({ min: 0, max: 2_000_000 }), { maxLength: 2 })
    .map((some) => some.sort((one, other) => one - other));
  const windows = fc.record({
    applies: fc.constantFrom('inside' as const, 'outside' as const),
    zone: fc.constantFrom('UTC', 'Asia/Shanghai'),
    ranges: fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }).map((days) => [
      { days, from: '09:00', until: '12:00' },
      { days, from: '22:00', until: '00:30' },
    ]),
  });
  const terms = fc.record(
    {
      from: day,
      status: fc.constantFrom('current' as const, 'announced' as const, 'retired' as const),
      servedBy: words,
      checked: day,
      url: fc.webUrl(),
      note: words,
      contextLength: fc.integer({ min: 1, max: 10_000_000 }),
      windows,
    },
    { requiredKeys: [] },
  );
  const priced = thresholds.chain((some) =>
    fc.tuple(
      ...meters.map(([, meter, quantity, unit]) =>
        fc.option(component(meter, quantity, unit, some), { nil: undefined }),
      ),
    ),
  );
  const offers = fc.array(
    fc
      .record({
        terms,
        components: priced.map((some) => some.filter((one) => one !== undefined)),
        plan: fc.constantFrom('pay-as-you-go' as const, 'batch' as const, 'priority' as const),
        empty: fc.constantFrom(undefined, 'free' as const, 'subscription' as const),
        currency: fc.constantFrom('USD', 'EUR', 'CNY'),
      })
      .map(({ terms, components, plan, empty, currency }): Omit<Offer, 'id' | 'source'> => {
        const isEmpty = empty !== undefined || components.length === 0;
        return {
          model: 'm',
          seller: 'seller',
          plan: isEmpty ? (empty ?? 'free') : plan,
          currency,
          components: isEmpty ? [] : components,
          ...(!isEmpty && components[0]?.tiers && { tierRule: 'whole-request' as const }),
          ...terms,
        };
      }),
    { minLength: 1, maxLength: 6 },
  );

  const quoteCell = (cell: string | number | undefined) => `"${String(cell ?? '').replaceAll('"', '""')}"`;

  /** The rows of an offer: one, and one more for each threshold. */
  function writeOffer(offer: Omit<Offer, 'id' | 'source'>): string[] {
    const { windows, components } = offer;
    const range = windows?.ranges.map(({ from, until }) => `${from}-${until}`).join(' ');
    const rows = [undefined, ...(components[0]?.tiers ?? []).map(({ above }) => above)];
    return rows.map((above) => {
      const cells = [
        ...[
          'The model',
          offer.model,
          offer.seller,
          offer.plan,
          offer.currency,
          above,
          offer.from,
          offer.until,
        ],
        ...[offer.status, offer.servedBy, offer.checked, offer.url, offer.note, offer.contextLength],
        ...[windows?.applies, windows?.ranges[0]?.days.join(','), range, windows?.zone],
      ];
      const prices = meters.map(([, meter]) => {
        const found = components.find((one) => one.meter === meter);
        if (!found) return offer.plan === 'free' || offer.plan === 'subscription' ? '' : 'n/a';
        return above === undefined
          ? (found.amount ?? '?')
          : found.tiers?.find((tier) => tier.above === above)?.amount;
      });
      return [...cells, ...prices].map(quoteCell).join(',');
    });
  }

  it('comes back from a spreadsheet as it was', () => {
    fc.assert(
      fc.property(offers, (list) => {
        const given = structuredClone(list).map((offer, at) => ({ ...offer, seller: `seller ${at}` }));
        const header = [...columns, ...meters.map(([name]) => name)].map(quoteCell).join(',');
        const result = importText([header, ...given.flatMap(writeOffer)].join('\r\n'));
        assert.deepEqual(result.report.dropped, []);
        assertValid(result);
        const ids = result.dataset.offers.map(({ id }) => id);
        assert.deepEqual(
          result.dataset.offers,
          given.map((offer, at) => ({ ...offer, id: ids[at], source: 'list' })),
        );
      }),
    );
  });

  it('is read without an exception of another kind, and is valid', () => {
    const header = fc.constantFrom(
      ...[
        ...columns,
        'input',
        'output',
        'inptu',
        'cache write',
        'image (per image)',
        'open weights',
        'x (EUR)',
        '',
      ],
    );
    const cell = fc.constantFrom(
      ...[
        '',
        '?',
        'n/a',
        'free',
        '1',
        '1,5',
        '-1',
        '1e9',
        'USD',
        'M',
        'S',
        '2026-01-01',
        '2025',
        '__proto__',
      ],
      ...['09:00-12:00', 'UTC', 'Mon-Fri', 'yes', '#REF!', '200000', 'https://example.org/', 'a b', '😀'],
    );
    const row = fc.array(fc.oneof(cell, fc.string()), { minLength: 8, maxLength: 8 });
    const sheet = fc
      .tuple(fc.array(header, { minLength: 4, maxLength: 4 }), fc.array(row, { maxLength: 6 }))
      .map(([more, rows]) =>
        [['model', 'seller', 'currency', 'input', ...more], ...rows]
          .map((cells) => cells.map(quoteCell).join(','))
          .join('\n'),
      );
    fc.assert(
      fc.property(fc.oneof(sheet, fc.string()), fc.option(fc.string(), { nil: undefined }), (text, rates) => {
        try {
          assertValid(importText(text, {}, rates));
        } catch (error) {
          if (!(error instanceof CsvTableError)) throw error;
        }
      }),
      { numRuns: 300 },
    );
  });
});
