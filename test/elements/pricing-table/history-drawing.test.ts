import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Offer } from '../../../src/dataset/schema.js';
import type { HistoryDrawing } from '../../../src/elements/pricing-table/history-drawing.js';
import {
  type Box,
  isInside,
  overlaps,
  spread,
  textWidth,
  wrapText,
} from '../../../src/elements/pricing-table/history-place.js';
import { toHistoryView } from '../../../src/elements/pricing-table/history.view.js';
import { momentOf } from '../../../src/elements/pricing-table/offer-validity.js';
import { today } from '../../fixtures/prices.js';
import {
  english,
  historyOf,
  optionsFor,
  output,
  risenAndFallen,
  wideOf,
  withOffers,
} from './history-fixtures.js';

const drawingOf = (...offers: Offer[]) => wideOf(historyOf(offers));

const ticksOf = (drawing: HistoryDrawing) => ({
  prices: drawing.priceTicks.map(({ text }) => text.rows.join(' ')),
  times: drawing.timeTicks.map(({ text }) => text.rows.join(' ')),
});

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

describe('The chart of a price history', () => {
  it('goes in steps and leaves gaps', () => {
    const [flat, day, night] = drawingOf(...risenAndFallen()).lines;
    expect(flat?.past.map((path) => path.length)).to.deep.equal([4, 4]);
    expect([day?.past.length, night?.past.length]).to.deep.equal([1, 1]);
    const [before = [], after = []] = flat?.past ?? [];
    expect(before.at(-1)?.x).to.be.lessThan(after[0]?.x ?? 0);
    expect(before[1]?.x).to.equal(before[2]?.x);
    expect(flat?.earlier.length).to.equal(1);
    expect(flat?.steps.length).to.equal(3);
  });

  it('draws a price that goes on under a new list as one step', () => {
    const [line] = drawingOf(
      output('one', 2, { from: '2026-01-01', until: '2026-03-01' }),
      output('other', 2, { from: '2026-03-01' }),
    ).lines;
    expect(line?.past.map((path) => path.length)).to.deep.equal([3]);
    expect(line?.steps.length).to.equal(1);
  });

  it('ends today, at the day of the data, or in dots after today', () => {
    const { lines, asOf } = drawingOf(
      output('current', 1, { from: '2026-01-01' }),
      output('gone', 2, { from: '2026-01-01', status: 'retired', seller: 'B' }),
      output('next', 3, { from: '2027-01-01', status: 'announced', seller: 'C' }),
      output('ending', 4, { from: '2026-01-01', until: '2026-12-31', seller: 'D' }),
    );
    const [current, gone, next, ending] = lines;
    const present = asOf?.x ?? 0;
    expect(current?.past.at(-1)?.at(-1)?.x).to.be.closeTo(present, 0.01);
    expect(gone?.unknownEnds[0]?.x).to.be.lessThan(present);
    expect([next?.past.length, next?.future.length]).to.deep.equal([0, 1]);
    expect(ending?.past[0]?.at(-1)?.x).to.be.closeTo(present, 0.01);
    expect(ending?.future[0]?.[0]?.x).to.be.closeTo(present, 0.01);
  });

  it('has no line for what holds never, or on no day that is known', () => {
    const drawing = drawingOf(
      output('real', 1),
      output('empty', 2, { seller: 'B', from: '2026-01-01', until: '2026-01-01' }),
      output('reversed', 3, { seller: 'C', from: '2026-02-01', until: '2026-01-01' }),
      output('someday', 4, { seller: 'D', status: 'announced' }),
      output('late', 5, { seller: 'E', status: 'retired', from: '2026-11-21' }),
    );
    expect(drawing.lines.length).to.equal(1);
  });

  it('begins its prices at 0 and counts in calm steps', () => {
    const pricesOf = (...amounts: number[]) =>
      ticksOf(
        drawingOf(...amounts.map((amount, index) => output(`o${index}`, amount, { seller: `S${index}` }))),
      ).prices;
    expect(pricesOf(0.28, 1.68)).to.deep.equal(['0', '$0.50', '$1.00', '$1.50', '$2.00']);
    expect(pricesOf(10)).to.deep.equal(['0', '$2.50', '$5.00', '$7.50', '$10.00']);
    expect(pricesOf(3.96)).to.deep.equal(['0', '$1.00', '$2.00', '$3.00', '$4.00']);
    expect(pricesOf(0)).to.deep.equal(['0', '$1.00']);
    expect(pricesOf(4e-9)).to.deep.equal([
      '0',
      '$0.000000001',
      '$0.000000002',
      '$0.000000003',
      '$0.000000004',
    ]);
  });

  it('counts its time in months, quarters, half-years or years, at most six', () => {
    const timesFrom = (from: string) => ticksOf(drawingOf(output('one', 1, { from }))).times;
    expect(timesFrom('2026-10-30')).to.deep.equal(['September 2026', 'October 2026', 'November 2026']);
    expect(timesFrom('2025-10-02')).to.deep.equal([
      'January 2026',
      'April 2026',
      'July 2026',
      'October 2026',
    ]);
    expect(timesFrom('2024-01-01')).to.deep.equal([
      'January 2024',
      'July 2024',
      'January 2025',
      'July 2025',
      'January 2026',
      'July 2026',
    ]);
    expect(timesFrom('2021-06-01')).to.deep.equal(['2022', '2023', '2024', '2025', '2026']);
    expect(timesFrom('1000').length).to.be.within(1, 6);
  });

  it('marks the day asked for, unless it is far from all prices', () => {
    const at = (asOf: string) =>
      wideOf(historyOf([output('one', 1, { from: '2026-01-01' })], { asOf: momentOf(asOf, today) })).asOf;
    expect(at('2026-03-01')?.text.rows).to.deep.equal(['as of March 1, 2026']);
    expect(at('2026-03-01')?.x).to.be.lessThan(at('2026-04-01')?.x ?? 0);
    expect(at('2025-12-01')).to.not.equal(undefined);
    expect(at('1990-01-01')).to.equal(undefined);
  });

  it('prints an amount once where lines with the same price lie on each other', () => {
    const drawing = drawingOf(output('one', 1), output('other', 1, { seller: 'B' }));
    expect(drawing.amounts.map(({ rows }) => rows)).to.deep.equal([['$1.00']]);
  });

  it('keeps its text at 10 px or more where it is displayed at its smallest', () => {
    const smallest = { wide: 600, medium: 400, narrow: 240 };
    for (const { size, width, fontSize } of historyOf(risenAndFallen()).drawings) {
      expect((fontSize * smallest[size]) / width, size).to.be.at.least(10);
    }
  });
});

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

describe('Labels', () => {
  it('move apart as little as they have to', () => {
    const same = Array.from({ length: 3 }, () => ({ y: 50, height: 10 }));
    expect(spread(same, 0, 100)).to.deep.equal([50, 60, 70]);
    expect(spread(same, 0, 70)).to.deep.equal([40, 50, 60]);
    expect(
      spread(
        [
          { y: 90, height: 10 },
          { y: 5, height: 10 },
        ],
        0,
        100,
      ),
    ).to.deep.equal([90, 5]);
  });

  it('are cut between characters that a reader takes for one', () => {
    const family = '👩‍👩‍👧';
    expect(wrapText(family.repeat(6), 5, 1)).to.deep.equal([`${family.repeat(2)}…`]);
    expect(wrapText('e\u0301'.repeat(20), 4, 1)[0]).to.match(/^(e\u0301)+…$/u);
  });

  it('break between words before they break in them', () => {
    expect(wrapText('outside off-peak at night', 10, 3)).to.deep.equal(['outside off-peak', 'at night']);
    expect(wrapText('deepseek-reasoner', 8, 2)).to.deep.equal(['deepseek-', 'reasoner']);
    expect(wrapText('', 8, 2)).to.deep.equal([]);
  });

  it('are never wider than they may be, and lose nothing where there are rows enough', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 40 }),
        fc.integer({ min: 4, max: 30 }),
        (text, width) => {
          const rows = wrapText(text, width, 100);
          for (const row of rows) expect(textWidth(row)).to.be.at.most(width + 1e-9);
          expect(rows.join('').replace(/\s/gu, '')).to.equal(text.replace(/\s/gu, ''));
        },
      ),
    );
  });
});
