import type { Dataset, Offer } from '../../../src/dataset/schema.js';
import { asListed } from '../../../src/elements/pricing-table/convert.js';
import {
  type HistoryOptions,
  type HistoryView,
  toHistoryView,
} from '../../../src/elements/pricing-table/history.view.js';
import { momentOf } from '../../../src/elements/pricing-table/offer-validity.js';
import { wordingFor } from '../../../src/shared/wording.js';
import { makeOffer, perMillion, priceDataset, today } from '../../fixtures/prices.js';
import { parse } from '../openness-fixtures.js';

export const english = wordingFor('en');

/** Not read by the parser, so that what it refuses can be tried too. */
export const withOffers = (...offers: Offer[]): Dataset => ({
  ...parse({ ...priceDataset(), offers: [] }),
  offers,
});

/** Output at that price per million tokens. */
export const output = (id: string, amount: number | null, parts: Partial<Offer> = {}): Offer =>
  makeOffer(id, 'alpha', { components: [perMillion('output', amount)], ...parts });

const night = {
  label: 'at night',
  zone: 'Asia/Shanghai',
  ranges: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '00:30', until: '08:30' }],
};

/** A price that rose, was halved at night for some months, and fell: seven offers, three lines. */
export const risenAndFallen = (): Offer[] => [
  output('launch', 0.28, { until: '2025-02-08' }),
  output('risen', 1.1, { from: '2025-02-08', until: '2025-02-26T16:30Z' }),
  output('day', 1.1, {
    from: '2025-02-26T16:30Z',
    until: '2025-09-05T16:00Z',
    windows: { ...night, applies: 'outside' },
  }),
  output('night', 0.55, {
    from: '2025-02-26T16:30Z',
    until: '2025-09-05T16:00Z',
    windows: { ...night, applies: 'inside' },
  }),
  output('flat', 1.68, { from: '2025-09-05T16:00Z', until: '2025-09-29' }),
  output('cut', 0.42, { from: '2025-09-29', until: '2026-04-24' }),
];

export const optionsFor = (dataset: Dataset, wanted: Partial<HistoryOptions> = {}): HistoryOptions => ({
  models: dataset.models,
  meter: 'output',
  asOf: momentOf('', today),
  now: today,
  convert: asListed,
  ...wanted,
});

export function historyOf(
  offers: Offer[],
  wanted: Partial<HistoryOptions> = {},
  wording = english,
): HistoryView {
  const dataset = withOffers(...offers);
  const view = toHistoryView(dataset, optionsFor(dataset, wanted), wording);
  if (!view) throw new Error('no history');
  return view;
}

export const wideOf = (view: HistoryView) => {
  const [wide] = view.drawings;
  if (!wide) throw new Error('nothing is drawn');
  return wide;
};
