import { expect } from '@open-wc/testing';
import type { Offer } from '../../../src/dataset/schema.js';
import { component, offering } from './data-offers.js';
import { expectReady, findAll, showData, showInline, textAt, textsOf } from './data-shown.js';
import { expectNothingEscaped } from './judge.js';
import { clear, goodBody, type Shown, textOf } from './widget.js';

afterEach(clear);

const amountsOf = '[data-column=input]';
/** What cells say before their remarks. */
const amountsIn = (shown: Shown) => textsOf(shown, amountsOf).map((text) => text.split(/ lowest| listed/)[0]);

/** What stands in the cell of the price of input, and whether something was counted as unreadable. */
async function priceOf(data: unknown): Promise<{ text: string; cell: string; isCounted: boolean }> {
  const shown = await showData('pricing-table', data, { columns: 'input,output' });
  expectReady(shown);
  return {
    text: textAt(shown, amountsOf),
    cell: textAt(shown, '[data-column=input]'),
    isCounted: textOf(shown).includes('1 entry of the data could not be read.'),
  };
}

const unknown = 'Not published';

describe('single prices', () => {
  const cases: [title: string, amount: unknown, text: string, isCounted: boolean][] = [
    ['D17 Infinity', Infinity, unknown, true],
    ['D18 NaN', NaN, unknown, true],
    ['D18 "NaN"', 'NaN', unknown, true],
    ['D18 "1,50"', '1,50', unknown, true],
    ['D18 "$3"', '$3', unknown, true],
    ['D18 "3"', '3', unknown, true],
    ['D18 nothing in a text', '', unknown, true],
    ['D19 below zero', -0.28, unknown, true],
    ['D20 minus zero', -0, '$0.00', false],
    ['D21 1e308', 1e308, unknown, true],
    ['D21 a million and one', 1_000_001, unknown, true],
    ['D21 a million', 1_000_000, '$1,000,000.00', false],
    ['D22 1e-9', 1e-9, '$0.000000001', false],
    ['D22 1e-30', 1e-30, '$1E-30', false],
    ['D22 the least of all', 5e-324, '$5E-324', false],
    ['D23 zero', 0, '$0.00', false],
    ['D23 null', null, unknown, false],
    ['D25 0.1 + 0.2', 0.1 + 0.2, '$0.30', false],
    ['D25 1.1 × 3', 1.1 * 3, '$3.30', false],
    ['D25 0.0028', 0.0028, '$0.0028', false],
  ];
  for (const [title, amount, text, isCounted] of cases) {
    it(title, async () => {
      const data = offering({ components: [component(amount), component(1, { meter: 'output' })] });
      const shown = await priceOf(data);
      expect([shown.text, shown.isCounted]).to.deep.equal([text, isCounted]);
      expectNothingEscaped();
    });
  }

  it('D17 1e999 in a text of JSON', async () => {
    const shown = await showInline('pricing-table', [goodBody.replace('0.28', '1e999')], {
      columns: 'input',
    });
    expectReady(shown);
    expect(textAt(shown, amountsOf)).to.equal(unknown);
    expect(textAt(shown, '[role=status]')).to.contain('1 entry');
  });

  it('D23 four kinds of nothing are four words', async () => {
    const kinds: [Partial<Offer>, string][] = [
      [{ plan: 'free', components: [] }, 'Free'],
      [{ plan: 'subscription', components: [] }, 'Included'],
      [{ components: [component(null)] }, unknown],
      [{ components: [component(1, { meter: 'output' })] }, unknown],
    ];
    for (const [offer, text] of kinds) expect((await priceOf(offering(offer))).text).to.equal(text);
    // What is no token and that a seller does not name is not listed: it need not exist.
    const search = component(10, { meter: 'web-search', per: { quantity: 1000, unit: 'search' } });
    const data = offering({}, { components: [component(1), search] });
    const shown = await showData('pricing-table', data, { columns: 'input,web-search' });
    expect(textAt(shown, '[data-column=web-search]')).to.equal('Not listed');
    expect((await priceOf(offering({ components: [component(0)] }))).text).to.equal('$0.00');
  });
});

describe('prices with conditions', () => {
  it('D24 tiers stand with the price', async () => {
    const tiers = [
      { above: 200_000, amount: 5 },
      { above: 1_000_000, amount: 8 },
    ];
    const { cell } = await priceOf(offering({ components: [component(2.5, { tiers })] }));
    expect(cell)
      .to.contain('$2.50')
      .and.to.contain('$5.00 above 200,000')
      .and.to.contain('$8.00 above 1,000,000');
  });

  it('D24 hours stand with the price, and no such price is called the lowest', async () => {
    const windows = {
      zone: 'Asia/Shanghai',
      ranges: [{ days: [1, 2, 3, 4, 5], from: '09:00', until: '18:00' }],
    };
    const data = offering(
      { components: [component(1)], windows: { ...windows, applies: 'inside' } },
      { components: [component(0.5)], windows: { ...windows, applies: 'outside' } },
      { components: [component(2)] },
      { components: [component(3)] },
    );
    const shown = await showData('pricing-table', data, { columns: 'input' });
    const rows = textsOf(shown, '[part=row]');
    expect(rows[0]).to.contain('Monday to Friday').and.to.contain('09:00');
    expect(rows[1]).to.contain('outside Monday to Friday');
    expect(findAll(shown, '[part=lowest]')).to.deep.equal([]);
  });

  it('D26 per token, per thousand and per million are one column; what has no unit is not shown', async () => {
    const per = (quantity: number) => ({ per: { quantity, unit: 'token' } });
    const data = offering(
      { components: [component(0.00000028, per(1))] },
      { components: [component(0.00028, per(1000))] },
      { components: [component(0.28)] },
      { components: [component(0.28, { per: undefined }), component(1, { meter: 'output' })] },
      { components: [component(0.28, { per: { quantity: 1_000_000 } }), component(1, { meter: 'output' })] },
      { components: [component(1_000_000, per(1e-308)), component(1, { meter: 'output' })] },
      { components: [component(1_000_000, per(1e308)), component(1, { meter: 'output' })] },
      { components: [component(1_000_000, per(1e-6)), component(1, { meter: 'output' })] },
    );
    const shown = await showData('pricing-table', data, { columns: 'input,output,blend' });
    expect(amountsIn(shown)).to.deep.equal([
      ...['$0.28', '$0.28', '$0.28', unknown, unknown, unknown, unknown],
      '$1E18',
    ]);
    expect(textOf(shown))
      .to.contain('4 entries')
      .and.to.not.match(/NaN|Infinity|∞/);
  });
});

describe('currencies', () => {
  // The format asks for three capital letters: an offer in anything else cannot be read, and is counted.
  for (const currency of ['DOGE', 'XX', '', 'US$', '__proto__', 'usd', 5, null]) {
    it(`D27 ${JSON.stringify(currency)}`, async () => {
      const data = offering({ currency: currency as string }, { components: [component(4)] });
      const shown = await showData('pricing-table', data, { columns: 'input' });
      expectReady(shown);
      expect(amountsIn(shown)).to.deep.equal(['$4.00']);
      expect(textAt(shown, '[role=status]')).to.equal('1 entry of the data could not be read.');
      const asked = await showData('pricing-table', offering({}), {
        currency: String(currency),
        columns: 'input',
      });
      expectReady(asked);
      expect(textAt(asked, amountsOf)).to.equal('$0.28');
    });
  }

  it('D28 codes that nobody knows', async () => {
    const shown = await showData(
      'pricing-table',
      offering({ currency: 'BTC', components: [component(0.0000005)] }, { currency: 'XYZ' }),
      { columns: 'input' },
    );
    expect(amountsIn(shown)).to.deep.equal(
      ['BTC\u00a00.0000005', 'XYZ\u00a00.28'].map((text) => text.replace('\u00a0', ' ')),
    );
  });

  const mixed = offering(
    { currency: 'CNY', components: [component(2)] },
    { components: [component(9)] },
    { currency: 'CNY', components: [component(1)] },
    { components: [component(3)] },
    { currency: 'EUR', components: [component(0.01)] },
  );

  it('D29 several in one table: each is sorted by itself, and that is said', async () => {
    const orders: [sort: string, amounts: string[]][] = [
      ['input', ['CN¥1.00', 'CN¥2.00', '$3.00', '$9.00', '€0.01']],
      ['-input', ['CN¥2.00', 'CN¥1.00', '$9.00', '$3.00', '€0.01']],
    ];
    for (const [sort, amounts] of orders) {
      const shown = await showData('pricing-table', mixed, { columns: 'input', sort });
      expect(amountsIn(shown), sort).to.deep.equal(amounts);
      expect(textAt(shown, '[part=caption]')).to.contain('several currencies');
      expect(textAt(shown, '[part=summary]')).to.contain('Each currency by itself.');
    }
  });

  it('D29 the lowest is one of its own currency', async () => {
    const shown = await showData('pricing-table', mixed, { columns: 'input' });
    const lowest = findAll(shown, '[data-lowest]').map((cell) => cell.firstChild?.textContent);
    expect(lowest).to.deep.equal(['CN¥1.00', '$3.00']);
  });
});
