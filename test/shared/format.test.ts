import { expect } from '@open-wc/testing';
import { formatFor, usableLocale } from '../../src/shared/format.js';
import { formatMoney } from '../../src/shared/money-format.js';

const english = formatFor('en');

/** Without the marks and special spaces that engines put around numbers. */
const plain = (text: string) => text.replace(/[\u200e\u200f\u061c]/g, '').replace(/\s/g, ' ');

describe('percent(share)', () => {
  const shares: [share: number, printed: string][] = [
    [0, '0%'],
    [0.004, '1%'],
    [0.0001, '1%'],
    [0.29, '29%'],
    [0.4643, '46%'],
    [0.5, '50%'],
    [6.5 / 14, '46%'],
    [13.5 / 14, '96%'],
    [0.995, '99%'],
    [0.996, '99%'],
    [0.99999, '99%'],
    [1, '100%'],
  ];
  for (const [share, printed] of shares) {
    it(`of ${share} is ${printed}`, () => expect(english.percent(share)).to.equal(printed));
  }

  it('follows the language', () => expect(plain(formatFor('de').percent(0.4643))).to.equal('46 %'));
});

describe('number(value)', () => {
  it('prints the digits that a number has, and no noise', () => {
    expect(english.number(6.5)).to.equal('6.5');
    expect(english.number(0.1 + 0.2)).to.equal('0.3');
    expect(english.number(1234567.25)).to.equal('1,234,567.25');
    expect(english.number(0.0028)).to.equal('0.0028');
    expect(english.number(-0)).to.equal('0');
    expect(english.number(-3)).to.equal('-3');
    expect(formatFor('de').number(6.5)).to.equal('6,5');
  });

  it('prints what is beyond all measure in powers of ten', () => {
    expect([1e14, 1e15, -1e308, 1e-30].map(english.number)).to.deep.equal([
      '100,000,000,000,000',
      '1E15',
      '-1E308',
      '1E-30',
    ]);
  });

  it('survives what is no number', () => {
    for (const value of [NaN, Infinity, -Infinity, 1e308, 5e-324]) {
      expect(english.number(value)).to.be.a('string');
    }
  });
});

describe('money(amount, currency)', () => {
  const amounts: [amount: number, printed: string][] = [
    [0, '$0.00'],
    [-0, '$0.00'],
    [100, '$100.00'],
    [0.28, '$0.28'],
    [0.5, '$0.50'],
    [0.0028, '$0.0028'],
    [0.003625, '$0.003625'],
    [0.1 + 0.2, '$0.30'],
    [1.1 * 3, '$3.30'],
    [1e-9, '$0.000000001'],
    [2.5e-13, '$0.00000000000025'],
    [1234.5, '$1,234.50'],
    [1e6, '$1,000,000.00'],
  ];
  for (const [amount, printed] of amounts) {
    it(`of ${Object.is(amount, -0) ? '-0' : amount} USD is ${printed}`, () => {
      expect(formatMoney(english, amount, 'USD')).to.equal(printed);
    });
  }

  it('follows the currency and the language', () => {
    expect(formatMoney(english, 1.5, 'CNY')).to.equal('CN¥1.50');
    expect(plain(formatMoney(formatFor('de'), 0.0028, 'EUR'))).to.equal('0,0028 €');
    expect(plain(formatMoney(english, 1.5, 'XYZ'))).to.equal('XYZ 1.50');
  });

  it('keeps the digits of a currency that has no small unit', () => {
    expect(formatMoney(english, 0.5, 'JPY')).to.equal('¥0.50');
  });

  for (const currency of ['DOGE', 'XX', 'US$', '__proto__', 'constructor', '<b>', ' ']) {
    it(`prints the code ${JSON.stringify(currency)} as it is, and all digits`, () => {
      expect(formatMoney(english, 0.0028, currency)).to.equal(`0.0028 ${currency}`.trim());
      expect(formatMoney(english, 1e-9, currency)).to.equal(`0.000000001 ${currency}`.trim());
      expect(formatMoney(english, 100, currency)).to.equal(`100 ${currency}`.trim());
    });
  }

  it('prints an amount without a currency', () => {
    expect(formatMoney(english, 0.0028, '')).to.equal('0.0028');
  });

  it('never shows a price as nothing', () => {
    for (let exponent = 0; exponent < 18; exponent++) {
      const digits = formatMoney(english, 1.25 * 10 ** -exponent, 'USD').replace(/[^1-9]/g, '');
      expect(digits).to.equal('125');
    }
    expect(formatMoney(english, 1.25e-30, 'USD')).to.equal('$1.25E-30');
    expect(formatMoney(english, 1.25e-30, 'DOGE')).to.equal('1.25E-30 DOGE');
  });

  it('survives what is no amount', () => {
    for (const amount of [NaN, Infinity, -1, 1e308, 5e-324]) {
      for (const currency of ['USD', 'DOGE'])
        expect(formatMoney(english, amount, currency)).to.be.a('string');
    }
  });
});

describe('date(text)', () => {
  const dates: [text: string, printed: string][] = [
    ['2025', '2025'],
    ['2018-11', 'November 2018'],
    ['2025-01-20', 'January 20, 2025'],
    ['2024-02-29', 'February 29, 2024'],
    ['2025-02-26T16:30Z', 'February 26, 2025, 16:30 UTC'],
    ['2025-02-26T16:30:15Z', 'February 26, 2025, 16:30:15 UTC'],
    ['2025-12-31T23:59Z', 'December 31, 2025, 23:59 UTC'],
    ['2024-01-01', 'January 1, 2024'],
    ['0500-01-01', 'January 1, 500'],
  ];
  for (const [text, printed] of dates) {
    it(`of ${text} is ${printed}`, () => expect(english.date(text)).to.equal(printed));
  }

  it('prints what is no date as it is given', () => {
    for (const text of ['2024-02-30', '2025-012', 'soon', '', '0000', '0050-01-01', '<b>']) {
      expect(english.date(text)).to.equal(text);
    }
  });

  it('does not shift with the zone of the reader', () => {
    // The tests run in Asia/Kathmandu, 5:45 ahead of UTC.
    expect(english.date('2025-06-30')).to.equal('June 30, 2025');
    expect(english.date('2025-06-30T23:30Z')).to.match(/^June 30, 2025/);
    expect(english.date('2025-01')).to.equal('January 2025');
  });

  it('follows the language', () => {
    expect(formatFor('de').date('2025-06-25')).to.equal('25. Juni 2025');
    expect(formatFor('en-GB').date('2025-06-25')).to.equal('25 June 2025');
  });
});

describe('list(items)', () => {
  it('joins as the language does', () => {
    expect(english.list(['a', 'b', 'c'])).to.equal('a, b, and c');
    expect(formatFor('de').list(['a', 'b'])).to.equal('a und b');
    expect(english.list([])).to.equal('');
  });
});

describe('formatFor(language)', () => {
  const broken = [
    '',
    ' ',
    'x-default',
    '*',
    'zz',
    'und',
    'C',
    'en_US.UTF-8',
    '1',
    '-',
    'de-',
    'x'.repeat(1000),
  ];
  for (const language of broken) {
    it(`survives ${JSON.stringify(language.slice(0, 20))}`, () => {
      const format = formatFor(language);
      expect(formatMoney(format, 0.28, 'USD')).to.include('0.28');
      expect(format.date('2025')).to.include('2025');
      expect(format.percent(0.46)).to.include('46');
      expect(format.number(6.5)).to.include('6.5');
    });
  }

  it('takes an underscore for a hyphen, as publishing systems write it', () => {
    expect(formatFor('en_US').date('2025-06-25')).to.equal('June 25, 2025');
    expect(formatFor('en_GB').date('2025-06-25')).to.equal('25 June 2025');
    expect(formatFor('de_DE').number(6.5)).to.equal('6,5');
    expect(usableLocale(' de_at ')).to.equal('de-AT');
  });

  it('survives a language that is no text', () => {
    expect(formatFor(undefined as unknown as string).number(1)).to.equal('1');
  });

  it('makes one format per language', () => {
    expect(formatFor('de')).to.equal(formatFor('de'));
    expect(formatFor('zz')).to.equal(formatFor('en'));
  });
});
