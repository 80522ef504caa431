import { expect } from '@open-wc/testing';
import type { PricingOptions } from '../../../src/elements/pricing-table/pricing-options.js';
import { momentOf } from '../../../src/elements/pricing-table/offer-validity.js';
import { priceDataset } from '../../fixtures/prices.js';
import { flat, idsOf, rowOf, strings, viewOf, withOffers } from './view-fixtures.js';

const sourceOf = (id: string, wanted: Partial<PricingOptions>) => rowOf(id, wanted).source.details;
/** 09:00 to 12:00 and 14:00 to 18:00 in Shanghai, Monday to Friday. */
const peak = '2026-11-23T02:00Z';
const offPeak = '2026-11-23T05:00Z';

describe('The moment of a price table', () => {
  it('is the author’s day or minute, else now', () => {
    const now = '2026-11-22T10:00Z';
    expect(momentOf('2025-02', now)).to.deep.equal({
      milliseconds: Date.UTC(2025, 1, 1),
      text: '2025-02-01',
      precision: 'day',
    });
    expect(momentOf(' 2025-02-26T16:30Z ', now)).to.include({
      text: '2025-02-26T16:30Z',
      precision: 'instant',
    });
    for (const text of ['', 'now', '2025-02-30', '2025-2-3', '2025-02-26T16:30', '2025-02-26T16:30+01:00']) {
      expect(momentOf(text, now), text).to.include({ text: '2026-11-22', precision: 'now' });
    }
  });

  it('shows a reader the day in the field for it', () => {
    const fieldOf = (asOf: string) => viewOf({ asOf }).controls!.date;
    expect(fieldOf('')).to.equal('2026-11-22');
    expect(fieldOf('2026-11-20')).to.equal('2026-11-20');
    expect(fieldOf('2026-11-22T08:00Z')).to.equal('2026-11-22');
  });
});

describe('The age of a price', () => {
  const later = (days: number) => `${new Date(Date.UTC(2026, 10, 3 + days)).toISOString().slice(0, 16)}Z`;

  it('is said once it is more than the days allowed', () => {
    expect(sourceOf('paid', { now: later(0) })).not.to.contain(strings.mayBeOld);
    expect(sourceOf('paid', { now: later(90) })).not.to.contain(strings.mayBeOld);
    expect(sourceOf('paid', { now: later(91) })).to.contain(strings.mayBeOld);
    expect(sourceOf('paid', { now: later(31), staleAfterDays: 30 })).to.contain(strings.mayBeOld);
    expect(sourceOf('paid', { now: later(9999), staleAfterDays: 0 })).not.to.contain(strings.mayBeOld);
  });

  it('is that of the source where nobody has checked the price, and of no source where none says when', () => {
    expect(sourceOf('zero', { now: '2027-01-30T00:00Z' })).not.to.contain(strings.mayBeOld);
    expect(sourceOf('zero', { now: '2027-01-31T00:00Z' })).to.contain(strings.mayBeOld);
    expect(sourceOf('unknown', { now: later(9999) })).to.equal('');
  });

  it('is nothing that a price of the past could be blamed for', () => {
    expect(sourceOf('paid', { now: later(9999), asOf: '2026-11-20' })).not.to.contain(strings.mayBeOld);
    expect(sourceOf('paid', { now: later(9999), asOf: '2026-11-20T00:00Z' })).not.to.contain(
      strings.mayBeOld,
    );
  });

  it('is not said of an offer whose end is known', () => {
    const ended = flat('ended', 1, { checked: '2020-01-01', until: '2030-01-01' });
    const open = flat('open', 1, { checked: '2020-01-01' });
    const { rows } = viewOf({}, withOffers(ended, open));
    expect(rows.map(({ source }) => source.details.includes(strings.mayBeOld))).to.deep.equal([false, true]);
  });
});

describe('The hours of a price table', () => {
  const eta = (wanted: Partial<PricingOptions>) => idsOf({ models: ['eta'], ...wanted });
  const holding = (wanted: Partial<PricingOptions>) =>
    viewOf(wanted)
      .rows.filter(({ holds }) => holds)
      .map(({ id }) => id);

  it('leave only the prices of a minute that was asked for', () => {
    expect(eta({ asOf: peak })).to.deep.equal(['peak']);
    expect(eta({ asOf: offPeak })).to.deep.equal(['off-peak']);
    expect(eta({ asOf: '2026-11-21T02:00Z' })).to.deep.equal(['off-peak']);
    expect(eta({ asOf: '2026-11-23' })).to.deep.equal(['peak', 'off-peak']);
    expect(eta({ now: peak })).to.deep.equal(['peak', 'off-peak']);
  });

  it('begin at their first minute and end before their last', () => {
    const at = (time: string) => eta({ asOf: `2026-11-23T${time}Z` });
    expect([at('00:59'), at('01:00'), at('03:59'), at('04:00')]).to.deep.equal([
      ['off-peak'],
      ['peak'],
      ['peak'],
      ['off-peak'],
    ]);
  });

  it('are named, and the price that holds is marked, where the prices are those of now', () => {
    expect(holding({ now: peak })).to.deep.equal(['peak']);
    expect(holding({ now: offPeak })).to.deep.equal(['off-peak']);
    const [line, ...others] = viewOf({ now: peak, zone: 'Europe/Berlin' }).hours;
    expect(others).to.deep.equal([]);
    expect(line?.text).to.contain('Acme: peak').and.contain('12:00 in Asia/Shanghai').and.contain('05:00');
    expect(line?.next).to.equal(Date.parse('2026-11-23T04:00Z'));
  });

  it('are not said to be those of now where another day or minute was asked for', () => {
    for (const asOf of ['2026-11-23', peak]) {
      expect(viewOf({ asOf, now: peak }).hours, asOf).to.deep.equal([]);
      expect(holding({ asOf, now: peak }), asOf).to.deep.equal([]);
    }
  });

  it('in a zone that nobody knows leave the price in the table, unmarked', () => {
    const windows = {
      applies: 'inside' as const,
      zone: 'Mars/Olympus',
      ranges: [{ days: [1], from: '09:00', until: '10:00' }],
    };
    const dataset = withOffers(flat('mars', 1, { windows }));
    expect(idsOf({ asOf: peak }, dataset)).to.deep.equal(['mars']);
    const { rows, hours } = viewOf({ now: peak }, dataset);
    expect([rows[0]?.holds, hours]).to.deep.equal([undefined, []]);
  });

  it('are those of the offers that are shown', () => {
    expect(viewOf({ now: peak, search: 'alpha' }).hours).to.deep.equal([]);
    expect(priceDataset().offers.filter((offer) => offer.windows)).to.have.lengthOf(2);
  });
});
