import { expect } from '@open-wc/testing';
import type { Offer } from '../../../src/dataset/schema.js';
import type { HistoryDrawing } from '../../../src/elements/pricing-table/history-drawing.js';
import { momentOf } from '../../../src/elements/pricing-table/offer-validity.js';
import { today } from '../../fixtures/prices.js';
import { historyOf, output, risenAndFallen, wideOf } from './history-fixtures.js';

const drawingOf = (...offers: Offer[]) => wideOf(historyOf(offers));

const ticksOf = (drawing: HistoryDrawing) => ({
  prices: drawing.priceTicks.map(({ text }) => text.rows.join(' ')),
  times: drawing.timeTicks.map(({ text }) => text.rows.join(' ')),
});

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
