import { expect } from '@open-wc/testing';
import type { Offer } from '../../../src/dataset/schema.js';
import { conversionTo } from '../../../src/elements/pricing-table/convert.js';
import { mostLines } from '../../../src/elements/pricing-table/history-choice.js';
import { type HistoryView, toHistoryView } from '../../../src/elements/pricing-table/history.view.js';
import { wordingFor } from '../../../src/shared/wording.js';
import { makeOffer, perMillion } from '../../fixtures/prices.js';
import {
  english,
  historyOf,
  optionsFor,
  output,
  risenAndFallen,
  wideOf,
  withOffers,
} from './history-fixtures.js';
import { formatMoney } from '../../../src/shared/money-format.js';

const { strings, format } = english;

/** Per line the periods as "from – until: price". */
const periodsOf = ({ text }: HistoryView) =>
  text.lines.map(({ name, periods }) => [
    name,
    ...periods.map(({ from, until, price }) => `${from} – ${until}: ${price}`),
  ]);

const detailsOf = (view: HistoryView) =>
  view.text.lines.flatMap(({ periods }) => periods.map(({ details }) => details.join('; ')));

const amountsOf = (view: HistoryView) => wideOf(view).amounts.flatMap(({ rows }) => rows);

describe('The text of a price history', () => {
  it('lists the periods of each line, hours apart from the rest', () => {
    expect(periodsOf(historyOf(risenAndFallen()))).to.deep.equal([
      [
        'Alpha 2, Acme',
        `${strings.historyOpenStart} – February 8, 2025: $0.28`,
        'February 8, 2025 – February 26, 2025, 16:30 UTC: $1.10',
        'September 5, 2025, 16:00 UTC – September 29, 2025: $1.68',
        'September 29, 2025 – April 24, 2026: $0.42',
      ],
      [
        'Alpha 2, Acme, outside at night',
        'February 26, 2025, 16:30 UTC – September 5, 2025, 16:00 UTC: $1.10',
      ],
      ['Alpha 2, Acme, at night', 'February 26, 2025, 16:30 UTC – September 5, 2025, 16:00 UTC: $0.55'],
    ]);
  });

  it('says the condition and the source of every price', () => {
    const view = historyOf(risenAndFallen());
    expect(detailsOf(view).at(-1)).to.equal('at night, 00:30–08:30 Asia/Shanghai');
    expect(view.text.lines[0]?.periods[0]?.source).to.deep.equal({
      text: 'The list',
      url: 'https://list.example/prices',
    });
  });

  it('names hours in general words where their label changes', () => {
    const windows = {
      applies: 'inside' as const,
      zone: 'UTC',
      ranges: [{ days: [1], from: '00:00', until: '08:00' }],
    };
    const named = (label: string, parts: Partial<Offer>) =>
      output(label, 1, { windows: { ...windows, label }, ...parts });
    const sequence = (...labels: [string, string]) =>
      historyOf([named(labels[0], { until: '2026-01-01' }), named(labels[1], { from: '2026-01-01' })]).text
        .lines[0]?.name;
    expect(sequence('night', 'weekend')).to.equal(`Alpha 2, Acme, ${strings.historyHours.inside}`);
    expect(sequence('peak, every-day', 'peak, weekdays')).to.equal('Alpha 2, Acme, peak');
  });

  it('holds every amount that the chart prints', () => {
    const view = historyOf([...risenAndFallen(), output('other', 3, { seller: 'Borealis' })]);
    const texts = view.text.lines.flatMap(({ periods }) => periods.map(({ price }) => price));
    expect(amountsOf(view)).to.include.members(['$0.28', '$1.10', '$0.55', '$1.68', '$0.42', '$3.00']);
    expect(texts).to.include.members(amountsOf(view));
  });

  it('tells free, not published and included apart, and draws only what is known', () => {
    const view = historyOf([
      output('free', 0, { plan: 'free', components: [], until: '2026-01-01' }),
      output('paid', 2, { until: '2026-01-01' }),
      output('silent', null, { from: '2026-01-01' }),
      output('plan', 0, { plan: 'subscription' }),
    ]);
    const prices = view.text.lines.map(({ periods }) => periods.map(({ price }) => price));
    expect(prices).to.deep.equal([[strings.free], ['$2.00', strings.notPublished], [strings.included]]);
    const drawing = wideOf(view);
    expect(drawing.lines.length).to.equal(2);
    expect(amountsOf(view)).to.have.members([strings.free, '$2.00']);
    const bottom = drawing.plot.y + drawing.plot.height;
    expect(drawing.lines[0]?.past.flat().every(({ y }) => y === bottom)).to.equal(true);
    expect(view.marks).to.include(strings.historyMarks.gap);
  });

  it('says tiers, other amounts and how a price is listed', () => {
    const view = historyOf([
      output('tiers', 10, {
        components: [
          {
            ...perMillion('output', null),
            amount: 0.01,
            per: { quantity: 1000, unit: 'token' },
            tiers: [{ above: 200_000, amount: 0.02 }],
          },
          { ...perMillion('output', 12), lifetime: 'PT1H' },
        ],
      }),
    ]);
    expect(detailsOf(view)).to.deep.equal([
      '$20.00 above 200,000; $12.00 for 1 hour; listed as $0.01 per 1,000 tokens',
    ]);
  });

  it('prints what is no date as it stands, and draws nothing of it', () => {
    const view = historyOf([
      output('bad', 1, { until: '2026-02-30' }),
      output('good', 2, { seller: 'Borealis' }),
    ]);
    expect(view.text.lines[0]?.periods[0]?.until).to.equal(strings.historyNoDate('2026-02-30'));
    expect(wideOf(view).lines.length).to.equal(1);
  });
});

describe('What a price history leaves out', () => {
  it('is all of it where no offer has the meter', () => {
    const dataset = withOffers(output('only', 1));
    expect(toHistoryView(dataset, optionsFor(dataset, { meter: 'input' }), english)).to.equal(undefined);
    expect(toHistoryView(dataset, optionsFor(dataset, { models: [] }), english)).to.equal(undefined);
    const images = withOffers(
      makeOffer('images', 'alpha', {
        components: [{ meter: 'image', amount: 1, per: { quantity: 1, unit: 'image' } }],
      }),
    );
    expect(toHistoryView(images, optionsFor(images, { meter: 'image' }), english)).to.equal(undefined);
  });

  it('is the chart where no amount is known', () => {
    const view = historyOf([output('silent', null)]);
    expect(view.drawings).to.deep.equal([]);
    expect(view.summary).to.equal(strings.historyNothing('Output'));
    expect(view.text.lines.length).to.equal(1);
  });

  it('is what stands in other currencies than the first line, and it says so', () => {
    const view = historyOf([
      output('dollars', 1),
      output('yuan', 8, { currency: 'CNY' }),
      output('free', 0, { plan: 'free', components: [], currency: 'EUR' }),
    ]);
    expect(view.text.lines.length).to.equal(2);
    expect(view.notices).to.deep.equal([strings.historyOtherCurrency('USD', 'CNY', 'Alpha 2')]);
  });

  it('is nothing where all can be converted; what is converted says so', () => {
    const rates = [{ base: 'USD', quote: 'CNY', rate: 8, date: '2026-01-01', source: 'list' }];
    const { convert } = conversionTo('USD', rates, Date.UTC(2026, 10, 22));
    const view = historyOf([output('dollars', 1), output('yuan', 4, { currency: 'CNY' })], { convert });
    expect(view.notices).to.deep.equal([]);
    expect(amountsOf(view)).to.have.members(['$1.00', strings.converted('$0.50')]);
    expect(detailsOf(view)[1]).to.equal(strings.listedAs(formatMoney(format, 4, 'CNY')));
    expect(wideOf(view).lines.map(({ label }) => label.rows.join(' '))).to.deep.equal([
      strings.historyListedIn('USD'),
      strings.historyListedIn('CNY'),
    ]);
  });

  it('is lines beyond the eighth; those that changed stay, in their order', () => {
    const steady = Array.from({ length: 10 }, (_, index) =>
      output(`s${index}`, index + 1, { seller: `S${index}` }),
    );
    const moving = [
      output('old', 1, { seller: 'Z', until: '2026-01-01' }),
      output('new', 2, { seller: 'Z', from: '2026-01-01' }),
    ];
    const view = historyOf([...steady, ...moving]);
    expect(view.text.lines.map(({ name }) => name.split(', ')[1])).to.deep.equal([
      'S0',
      'S1',
      'S2',
      'S3',
      'S4',
      'S5',
      'S6',
      'Z',
    ]);
    expect(wideOf(view).lines.length).to.equal(mostLines);
    const names = ['Alpha 2, S7', 'Alpha 2, S8', 'Alpha 2, S9'];
    expect(view.notices).to.deep.equal([strings.historyLeftOut(names.join('; '))]);
  });
});

describe('The words about a price history', () => {
  it('sum up the chart', () => {
    const view = historyOf([
      ...risenAndFallen(),
      makeOffer('steady', 'beta', { from: '2025-01-01', components: [perMillion('output', 2)] }),
    ]);
    expect(view.summary).to.equal(
      'Output price per million tokens, 2 models, January 2025 to November 2026; ' +
        'Alpha 2, Acme from $0.28 to $0.42, at most $1.68; Alpha 2, Acme, outside at night at $1.10; ' +
        'Alpha 2, Acme, at night at $0.55; and 1 more line',
    );
    expect(view.caption).to.equal('Output price per million tokens, in USD');
  });

  it('name the model once where there is one', () => {
    const view = historyOf(risenAndFallen());
    expect(view.caption).to.equal('Alpha 2: output price per million tokens, in USD');
    expect(wideOf(view).lines.map(({ label }) => label.rows.join(' '))).to.deep.equal([
      'Alpha 2',
      'outside at night',
      'at night',
    ]);
  });

  it('explain the marks that are drawn, and no others', () => {
    const { earlier, future, unknownEnd } = strings.historyMarks;
    expect(historyOf([output('open', 1)]).marks).to.deep.equal([earlier]);
    expect(historyOf([output('closed', 1, { from: '2026-01-01' })]).marks).to.deep.equal([]);
    expect(
      historyOf([
        output('gone', 1, { from: '2026-01-01', status: 'retired' }),
        output('next', 2, { from: '2027-01-01', status: 'announced', seller: 'Borealis' }),
      ]).marks,
    ).to.deep.equal([future, unknownEnd]);
  });

  it('stand in the language asked for as far as they are numbers and dates', () => {
    const view = historyOf(risenAndFallen(), {}, wordingFor('de'));
    expect(wideOf(view).timeTicks[1]?.text.rows).to.deep.equal(['Juli', '2025']);
    expect(view.text.lines[0]?.periods[0]?.price).to.equal(formatMoney(wordingFor('de').format, 0.28, 'USD'));
  });
});
