import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Offer } from '../../../src/dataset/schema.js';
import type { HistoryDrawing } from '../../../src/elements/pricing-table/history-drawing.js';
import { type Box, isInside, overlaps } from '../../../src/elements/pricing-table/history-place.js';
import { toHistoryView } from '../../../src/elements/pricing-table/history.view.js';
import { momentOf } from '../../../src/elements/pricing-table/offer-validity.js';
import { today } from '../../fixtures/prices.js';
import { english, optionsFor, output, withOffers } from './history-fixtures.js';

const labelsOf = (drawing: HistoryDrawing) => drawing.lines.map(({ label }) => label.box);
const textsOf = (drawing: HistoryDrawing): Box[] => [
  ...labelsOf(drawing),
  ...drawing.amounts.map(({ box }) => box),
  ...drawing.priceTicks.map(({ text }) => text.box),
  ...drawing.timeTicks.map(({ text }) => text.box),
  ...(drawing.asOf ? [drawing.asOf.text.box] : []),
];
const pointsOf = (drawing: HistoryDrawing) =>
  drawing.lines.flatMap(({ past, future, steps, earlier, unknownEnds, sample, leader = [] }) => [
    ...past.flat(),
    ...future.flat(),
    ...steps,
    ...earlier,
    ...unknownEnds,
    ...leader,
    sample.from,
    sample.to,
  ]);

const days = fc
  .date({ min: new Date('2019-01-01'), max: new Date('2028-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const offers = fc
  .array(
    fc.record(
      {
        amount: fc.oneof(
          fc.constantFrom(null, 0, 1e-9, 0.28, 0.42, 1e6),
          fc.double({ min: 0, max: 1e6, noNaN: true }),
        ),
        seller: fc.constantFrom(
          'Acme',
          'Borealis',
          'A seller of a very long name, limited',
          '漢字の会社',
          'أكمي',
        ),
        model: fc.constantFrom('alpha', 'beta', 'epsilon'),
        plan: fc.constantFrom<Offer['plan'][]>('pay-as-you-go', 'batch', 'free', 'subscription'),
        currency: fc.constantFrom('USD', 'USD', 'CNY'),
        from: days,
        until: days,
        status: fc.constantFrom('current' as const, 'announced' as const, 'retired' as const),
        side: fc.constantFrom('inside' as const, 'outside' as const),
      },
      { requiredKeys: ['amount', 'seller', 'model', 'plan', 'currency'] },
    ),
    { minLength: 1, maxLength: 24 },
  )
  .map((all) =>
    all.map(({ amount, side, ...parts }, index) =>
      output(`offer-${index}`, amount, {
        ...parts,
        ...(side && {
          windows: { applies: side, zone: 'UTC', ranges: [{ days: [1], from: '00:00', until: '08:00' }] },
        }),
      }),
    ),
  );

/** What is wrong with a drawing, in words for the one who reads the failed test. */
function faultsOf(drawing: HistoryDrawing): string[] {
  const { width, height, lines } = drawing;
  const viewBox = { x: -0.01, y: -0.01, width: width + 0.02, height: height + 0.02 };
  const isOutside = (box: Box) => !isInside(box, viewBox);
  const points = pointsOf(drawing).map(({ x, y }) => ({ x, y, width: 0, height: 0 }));
  const texts = textsOf(drawing);
  const labels = labelsOf(drawing);
  const apart = (one: Box, other: Box) =>
    !overlaps(one, other) && (one.x !== other.x || Math.abs(one.y - other.y) >= 10);
  return [
    ...points.filter(isOutside).map(({ x, y }) => `a point at ${x} ${y}`),
    ...texts.filter(isOutside).map(({ x, y }) => `a text at ${x} ${y}`),
    ...texts.flatMap((one, index) =>
      texts.slice(index + 1).flatMap((other) => (overlaps(one, other) ? ['two texts overlap'] : [])),
    ),
    ...labels.flatMap((one, index) =>
      labels.slice(index + 1).flatMap((other) => (apart(one, other) ? [] : ['two labels are too close'])),
    ),
    ...(drawing.timeTicks.length > 6 ? ['too many dates'] : []),
    ...(lines.length > 8 ? ['too many lines'] : []),
  ];
}

describe('Any chart of a price history', () => {
  it('is finite, stays inside its viewBox, and no two of its texts touch', () => {
    fc.assert(
      fc.property(offers, days, (all, asOf) => {
        const dataset = withOffers(...all);
        const view = toHistoryView(dataset, optionsFor(dataset, { asOf: momentOf(asOf, today) }), english);
        for (const drawing of view?.drawings ?? []) expect(faultsOf(drawing), drawing.size).to.deep.equal([]);
      }),
      { numRuns: 300 },
    );
  });

  it('prints no amount that is not in its text, and every line of its text that has one', () => {
    fc.assert(
      fc.property(offers, (all) => {
        const dataset = withOffers(...all);
        const view = toHistoryView(dataset, optionsFor(dataset), english);
        const texts = view?.text.lines.flatMap(({ periods }) => periods.map(({ price }) => price)) ?? [];
        for (const { amounts, lines } of view?.drawings ?? []) {
          expect(texts).to.include.members(amounts.flatMap(({ rows }) => rows));
          expect(lines.length).to.be.at.most(view?.text.lines.length ?? 0);
        }
      }),
      { numRuns: 100 },
    );
  });
});
