import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parseDataset } from '../../src/dataset/parse.js';
import type { Dataset, Offer, PriceComponent } from '../../src/dataset/schema.js';
import { toPriceFile } from '../../src/elements/pricing-table/price-file.js';
import type { PricingOptions } from '../../src/elements/pricing-table/pricing-options.js';
import { optionsOf, type PricingProperties } from '../../src/elements/pricing-table/pricing-state.js';
import { shownRows } from '../../src/elements/pricing-table/pricing-table.view.js';
import { importPriceCsv } from '../../src/importers/price-csv.js';
import { wordingFor } from '../../src/shared/wording.js';
import { makeOffer, perMillion, priceDataset, richDataset, today } from '../fixtures/prices.js';

process.env.TZ = 'Pacific/Chatham';

type Wanted = Partial<PricingOptions>;
const english = wordingFor('en');
const optionsFor = (wanted: Wanted) => ({ ...optionsOf({} as PricingProperties, today, 'UTC'), ...wanted });

function parse(input: unknown): Dataset {
  const outcome = parseDataset(input);
  assert.ok(outcome.ok);
  assert.deepEqual(outcome.value.issues, []);
  return outcome.value.dataset;
}

const withOffers = (...offers: Offer[]) => parse({ ...priceDataset(), offers });

function roundTrip(dataset: Dataset, wanted: Wanted = {}) {
  const file = toPriceFile('csv', dataset, optionsFor(wanted), english);
  assert.ok(file);
  return importPriceCsv([{ path: file.name, text: file.text }], { date: today });
}

/** A step that changes nothing is none: a meter without one of its own is written with each step of the others. */
const stepsOf = ({ amount, tiers = [] }: PriceComponent) =>
  tiers.filter((tier, index) => tier.amount !== (tiers[index - 1]?.amount ?? amount));

/** A price that is not known is as good as none, and the order of prices means nothing. */
const componentsOf = (components: PriceComponent[]) =>
  components
    .filter(({ amount }) => amount !== null)
    .map((component) => ({ ...component, tiers: stepsOf(component) }))
    .sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));

/** What a price list can say of an offer; the name of its hours is not among it. */
function contentOf({ components, windows, ...offer }: Offer) {
  const { model, seller, plan, currency, from, until, status, servedBy } = offer;
  const { checked, url, note, contextLength } = offer;
  return {
    ...{ model, seller, plan, currency, from, until, status, servedBy, checked, url, note, contextLength },
    components: componentsOf(components),
    windows: windows && { applies: windows.applies, zone: windows.zone, ranges: windows.ranges },
  };
}

function assertSame(dataset: Dataset, wanted: Wanted = {}): Dataset {
  const { dataset: read, report } = roundTrip(dataset, wanted);
  assert.deepEqual(report.dropped, []);
  const shown = shownRows(dataset, optionsFor(wanted), english).map(({ offer }) => offer);
  assert.deepEqual(read.offers.map(contentOf), shown.map(contentOf));
  return read;
}

describe('prices saved as CSV and imported again', () => {
  it('are the same prices, of every kind', () => {
    const read = assertSame(parse(richDataset()));
    parse(structuredClone(read));
    const modelOf = (id: string) => read.models.find((model) => model.id === id);
    assert.deepEqual(modelOf('alpha'), { id: 'alpha', name: 'Alpha 2', kind: 'model', openWeights: true });
    assert.equal(modelOf('beta')?.openWeights, false);
    assert.equal(modelOf('delta')?.openWeights, undefined);
    const source = read.sources.find(({ id }) => id === read.offers[0]?.source);
    assert.deepEqual([source?.name, source?.url], ['The list', 'https://list.example/prices']);
  });

  it('are the same prices of another day, order and choice', () => {
    const rich = parse(richDataset());
    assertSame(rich, { asOf: '2025-06-01' });
    assertSame(rich, { search: 'beta', sort: '-input' });
    assertSame(rich, { group: 'seller', sort: 'model' });
    assertSame(rich, { selected: ['tiers', 'peak'], selectedOnly: true });
  });

  it('are as listed, whatever the currency that is shown', () => {
    assertSame(parse(richDataset()), { currency: 'CNY' });
  });

  it('keep every step of the size', () => {
    const steps = (one: number, other: number) => [
      { above: 1000, amount: one },
      { above: 5000, amount: other },
    ];
    const components = [perMillion('input', 1, steps(2, 3)), perMillion('output', 4, steps(8, 8))];
    assertSame(withOffers(makeOffer('steps', 'alpha', { components, tierRule: 'whole-request' })));
  });

  it('keep the smallest amounts to the digit, and prices for any quantity', () => {
    const components = [
      { meter: 'input', amount: 0.00000055, per: { quantity: 1, unit: 'token' } },
      { meter: 'output', amount: 1e-9, per: { quantity: 1000, unit: 'token' } },
      { meter: 'web-search', amount: 12.5, per: { quantity: 1000, unit: 'search' } },
      { meter: 'image', amount: 0.1 + 0.2, per: { quantity: 1, unit: 'image' } },
    ];
    assertSame(withOffers(makeOffer('small', 'alpha', { components })));
  });

  it('keep texts with quotes, commas and other signs', () => {
    const note = 'A "note", with; all sorts – of signs';
    assertSame(withOffers(makeOffer('noted', 'alpha', { note, seller: 'Łódź, "Sp." & Co' })));
  });

  const prices = parse(JSON.parse(readFileSync(new URL('../../data/prices.json', import.meta.url), 'utf8')));
  for (const asOf of ['', '2025-01-25', '2025-03-10', '2025-03-10T17:00Z', '2026-06-01']) {
    it(`are those published, ${asOf || 'now'}`, () => {
      assertSame(prices, { asOf });
    });
  }
});
