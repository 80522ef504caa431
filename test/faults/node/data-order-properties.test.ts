import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseDate } from '../../../src/dataset/date.js';
import type { Offer } from '../../../src/dataset/schema.js';
import { sheetFor } from '../../../src/render/sheet-for.js';
import { formatFor } from '../../../src/shared/format.js';
import { makeAssessment, makeDataset, makeModel, makeOffer, makeResults } from '../../fixtures/datasets.js';
import { properties } from './properties.js';
import { formatMoney, formatTime } from '../../../src/shared/money-format.js';

const { hold } = properties('sorting and formatting');

const now = '2026-11-22T10:00Z';
const idsOf = (widget: string, dataset: ReturnType<typeof makeDataset>, sort: string): string[] => {
  const sheet = sheetFor(widget, dataset, { sort, now });
  return sheet.ok ? sheet.value.groups.flatMap(({ rows }) => rows.map(({ id }) => id)) : [];
};

describe('sorting', () => {
  const amount = fc.constantFrom(null, 0, 1, 1, 2, 0.5);
  const offer = fc.record({
    amount,
    currency: fc.constantFrom('USD', 'USD', 'EUR'),
    plan: fc.constantFrom('pay-as-you-go', 'free'),
  });
  const offers = fc.array(offer, { minLength: 1, maxLength: 15 }).map((all) =>
    all.map(({ amount, currency, plan }, index) =>
      makeOffer(`o${index}`, {
        currency,
        plan: plan as Offer['plan'],
        components: [
          {
            meter: 'input',
            amount: plan === 'free' ? null : amount,
            per: { quantity: 1_000_000, unit: 'token' },
          },
        ],
      }),
    ),
  );
  const keyOf = ({ plan, components }: Offer) => (plan === 'free' ? 0 : (components[0]?.amount ?? undefined));

  for (const sort of ['input', '-input'] as const) {
    it(`prices by ${sort}: all of them, unknown last, each currency by itself, equal ones as they were`, () => {
      hold(offers, (all) => {
        const order = idsOf('pricing', makeDataset({ offers: all }), sort);
        assert.deepEqual([...order].sort(), all.map(({ id }) => id).sort());
        const sorted = order.map((id) => all.find((one) => one.id === id) as Offer);
        const keys = sorted.map(keyOf);
        const known = keys.filter((key) => key !== undefined);
        assert.deepEqual(
          keys.slice(known.length).filter((key) => key !== undefined),
          [],
        );
        for (const currency of ['USD', 'EUR']) {
          const own = sorted.filter((one) => one.currency === currency && keyOf(one) !== undefined);
          const expected = all
            .filter((one) => one.currency === currency && keyOf(one) !== undefined)
            .map((one, index) => ({ one, index }))
            .sort(
              (a, b) =>
                (sort === 'input' ? 1 : -1) * ((keyOf(a.one) ?? 0) - (keyOf(b.one) ?? 0)) ||
                a.index - b.index,
            );
          assert.deepEqual(
            own,
            expected.map(({ one }) => one),
          );
        }
      });
    });
  }

  const model = fc.record({
    released: fc.constantFrom(undefined, '2024', '2024-05', '2024-05-01', '2023-12-31'),
    maker: fc.constantFrom(undefined, 'Ai2', 'ai2', 'Éa', 'Zed'),
    letters: fc.constantFrom('OOO', 'OPC', 'CCC', 'MMM', '---'),
  });
  const lists = fc.array(model, { minLength: 1, maxLength: 15 }).map((all) =>
    makeDataset({
      models: all.map(({ released, maker }, index) =>
        makeModel(`m${index}`, {
          ...(released && { released }),
          ...(maker && { organization: { name: maker } }),
        }),
      ),
      assessments: all.map(({ letters }, index) =>
        makeAssessment(`m${index}`, makeResults(['weights', 'code', 'paper'], letters)),
      ),
    }),
  );

  it('models by any column, both ways: all of them, unknown last', () => {
    const columns = fc
      .constantFrom('rank', 'name', 'organization', 'released')
      .chain((name) => fc.constantFrom(name, `-${name}`));
    hold(fc.tuple(lists, columns), ([dataset, sort]) => {
      const order = idsOf('index', dataset, sort);
      assert.deepEqual([...order].sort(), dataset.models.map(({ id }) => id).sort());
      const column = sort.replace('-', '');
      if (column !== 'organization' && column !== 'released') return;
      const isKnown = order.map((id) => dataset.models.find((one) => one.id === id)?.[column] !== undefined);
      assert.ok(!isKnown.slice(isKnown.indexOf(false)).includes(true) || !isKnown.includes(false));
    });
  });
});

describe('formatting, in every language and in none', () => {
  const languages = [
    ...[
      'en',
      'de',
      'fr',
      'ar',
      'ar-EG',
      'fa',
      'hi',
      'bn',
      'my',
      'ne',
      'mr',
      'he',
      'zh',
      'zh-Hant-TW',
      'ja',
      'ko',
      'th',
      'ru',
      'tr',
    ],
    ...[
      'ja-JP-u-ca-japanese',
      'th-u-ca-buddhist',
      'en-u-nu-thai',
      'ar-u-nu-arab',
      'en-u-nu-hanidec',
      'he-u-ca-hebrew',
      'en_US',
    ],
    ...[
      '',
      '*',
      'x-default',
      'i-klingon',
      'en-',
      '-',
      'no such',
      'C',
      'POSIX',
      'de_DE.UTF-8',
      '__proto__',
      'constructor',
      '\0',
      '\ud800',
    ],
  ];
  const language = fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...languages) },
    { weight: 1, arbitrary: fc.string({ maxLength: 12 }) },
  );
  const currency = fc.constantFrom(
    'USD',
    'EUR',
    'CNY',
    'JPY',
    'BTC',
    'XYZ',
    'DOGE',
    '',
    'US$',
    '__proto__',
    '\ud800',
  );
  const number = fc.oneof(
    fc.double({ noNaN: false }),
    fc.constantFrom(0, -0, 1e-9, 1e-30, 5e-324, 1e308, 1e21, 0.1 + 0.2),
  );

  /** Whether there is a digit other than zero, in whatever digits the language has. */
  function isMoreThanNothing(text: string, locale: string): boolean {
    const zero = new Intl.NumberFormat(locale).format(0);
    return Array.from(text.replace(/[A-Z]{2,}/g, '')).some(
      (letter) => /\p{Nd}|[一二三四五六七八九]/u.test(letter) && letter !== zero,
    );
  }

  it('a price above zero never reads as nothing, and no price has a minus before zero', () => {
    hold(
      fc.tuple(language, fc.double({ min: 0, max: 1e12, noNaN: true }), currency),
      ([tag, amount, code]) => {
        const format = formatFor(tag);
        const text = formatMoney(format, amount, code);
        assert.equal(isMoreThanNothing(text, format.locale), amount > 0, `${amount} ${code} ${tag}: ${text}`);
        assert.equal(formatMoney(format, -0, code), formatMoney(format, 0, code));
        assert.equal(isMoreThanNothing(format.number(amount), format.locale), amount > 0);
      },
    );
  });

  it('anything at all is a text, and a short one', () => {
    const options = fc.record({
      language,
      number,
      currency,
      text: fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('2024-02-30', '2025', '99999-01-01')),
    });
    hold(options, ({ language: tag, number: value, currency: code, text }) => {
      const format = formatFor(tag);
      const texts = [
        format.number(value),
        formatMoney(format, value, code),
        format.percent(value),
        formatTime(format, value, text),
        format.list([code, text]),
      ];
      for (const printed of texts) assert.equal(typeof printed, 'string');
      assert.ok(
        format.number(value).length < 60 && formatMoney(format, value, code).length < 80,
        texts.join(' '),
      );
      const date = format.date(text);
      if (!parseDate(text)) assert.equal(date, text);
    });
  });

  it('a share reads as all only if it is all, and as none only if it is none', () => {
    const { percent } = formatFor('en');
    hold(fc.double({ min: 0, max: 1, noNaN: true }), (share) => {
      assert.equal(percent(share) === '100%', share === 1);
      assert.equal(percent(share) === '0%', share === 0);
    });
  });
});
