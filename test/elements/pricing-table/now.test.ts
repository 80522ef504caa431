import { expect } from '@open-wc/testing';
import type { PricingTable } from '../../../src/elements/pricing-table/pricing-table.js';
import { richDataset } from '../../fixtures/prices.js';
import { textOf, textsOf } from '../openness-fixtures.js';
import { all, amountOf, cellsOf, find, rowOf, tableOf } from './table-fixtures.js';
import { strings } from './view-fixtures.js';

const realNow = Date.now.bind(Date);
const realTimeout = window.setTimeout.bind(window);
const realClear = window.clearTimeout.bind(window);

const setNow = (text: string) => {
  Date.now = () => Date.parse(text);
};

interface Waiting {
  run: () => void;
  delay: number;
}

/** Keeps what waits for minutes and more from running, until a test runs it. */
function holdLongTimers(): Map<number, Waiting> {
  const waiting = new Map<number, Waiting>();
  let next = 1e9;
  const set = (run: () => void, delay = 0, ...rest: unknown[]): number => {
    if (delay < 60_000) return realTimeout(run, delay, ...rest);
    waiting.set(++next, { run, delay });
    return next;
  };
  window.setTimeout = set as typeof window.setTimeout;
  const clear = (timer?: number) => {
    if (timer === undefined || !waiting.delete(timer)) realClear(timer);
  };
  window.clearTimeout = clear as typeof window.clearTimeout;
  return waiting;
}

const holding = (element: Element) =>
  all(element, '[part=row]')
    .filter((row) => textOf(row.querySelector('.holds')) === strings.holdsNow)
    .map((row) => amountOf(row.querySelector('td[data-column=input]')));
const hoursOf = (element: Element) => textsOf(element.shadowRoot!, '[part=hours]');

const etaAt = (now: string, attributes: Record<string, string> = {}) => {
  setNow(now);
  return tableOf({ models: 'eta', ...attributes });
};

describe('A <pricing-table> now', () => {
  // Mocha has timers of its own, which are not to be held.
  afterEach(() => {
    Date.now = realNow;
    window.setTimeout = realTimeout;
    window.clearTimeout = realClear;
  });

  it('says what hours it is, and which price holds', async () => {
    const peak = await etaAt('2026-11-23T02:00Z');
    expect(hoursOf(peak)[0]).to.match(/^Now at Acme: peak, until 12:00 in Asia\/Shanghai/);
    expect(holding(peak)).to.deep.equal(['$1.00']);
    peak.remove();
    const offPeak = await etaAt('2026-11-21T02:00Z');
    expect(hoursOf(offPeak)[0]).to.match(/^Now at Acme: outside peak, until Monday 09:00 in Asia\/Shanghai/);
    expect(holding(offPeak)).to.deep.equal(['$0.50']);
    await expect(offPeak).to.be.accessible();
  });

  it('says neither of another day or minute', async () => {
    for (const asOf of ['2026-11-23', '2026-11-23T02:00Z']) {
      const element = await etaAt('2026-11-23T02:00Z', { 'as-of': asOf });
      expect([hoursOf(element), holding(element)], asOf).to.deep.equal([[], []]);
    }
  });

  it('changes when the hours do', async () => {
    const waiting = holdLongTimers();
    const element = await etaAt('2026-11-23T03:30Z');
    expect([...waiting.values()].map(({ delay }) => delay)).to.deep.equal([30 * 60_000]);
    setNow('2026-11-23T04:00Z');
    const [[timer, { run }]] = [...waiting] as [[number, Waiting]];
    waiting.delete(timer);
    run();
    await element.updateComplete;
    expect(holding(element)).to.deep.equal(['$0.50']);
    expect([...waiting.values()].map(({ delay }) => delay)).to.deep.equal([2 * 3_600_000]);
    expect(hoursOf(element)[0]).to.contain('outside peak');
  });

  it('waits for nothing once it is out of the page, and again when it is back', async () => {
    const waiting = holdLongTimers();
    const element = await etaAt('2026-11-23T03:30Z');
    const parent = element.parentElement!;
    element.remove();
    expect(waiting.size).to.equal(0);
    setNow('2026-11-23T03:45Z');
    parent.append(element);
    await element.updateComplete;
    expect([...waiting.values()].map(({ delay }) => delay)).to.deep.equal([15 * 60_000]);
    element.asOf = '2026-11-23';
    await element.updateComplete;
    expect(waiting.size).to.equal(0);
  });

  it('waits once, however often it is updated', async () => {
    const waiting = holdLongTimers();
    const element = await etaAt('2026-11-23T03:30Z', { controls: '' });
    for (const sort of ['input', '-input', 'output']) {
      element.sort = sort;
      await element.updateComplete;
    }
    expect(waiting.size).to.equal(1);
    element.search = 'nothing';
    await element.updateComplete;
    expect(waiting.size).to.equal(0);
  });

  it('waits for nothing where no price has hours', async () => {
    const waiting = holdLongTimers();
    setNow('2026-11-23T03:30Z');
    await tableOf({ models: 'alpha,delta' });
    expect(waiting.size).to.equal(0);
  });
});

describe('The age of a price in a <pricing-table>', () => {
  afterEach(() => {
    Date.now = realNow;
  });
  const sourceOf = (element: PricingTable) => textOf(rowOf(element, 'Alpha 2').querySelector('.source'));
  const at = async (now: string, attributes: Record<string, string> = {}) => {
    setNow(now);
    return sourceOf(await tableOf({ models: 'alpha', ...attributes }));
  };

  it('is said where it is more than the days allowed, 90 by default', async () => {
    expect(await at('2027-02-01T12:00Z')).not.to.contain(strings.mayBeOld);
    expect(await at('2027-02-02T12:00Z')).to.contain(strings.mayBeOld);
    expect(await at('2026-11-20T12:00Z', { 'stale-after': '10' })).to.contain(strings.mayBeOld);
    expect(await at('2036-11-20T12:00Z', { 'stale-after': '0' })).not.to.contain(strings.mayBeOld);
    expect(await at('2027-02-02T12:00Z', { 'stale-after': 'soon' })).to.contain(strings.mayBeOld);
    expect(await at('2027-02-02T12:00Z', { 'as-of': '2026-11-22' })).not.to.contain(strings.mayBeOld);
  });

  it('shows the prices that hold, at the minute', async () => {
    const priceAt = async (now: string) => {
      setNow(now);
      return textOf(cellsOf(await tableOf({ models: 'kappa' }, richDataset()), 'Kappa')[0]);
    };
    expect(await priceAt('2026-11-22T10:29:59Z')).to.equal('$7.00');
    expect(await priceAt('2026-11-22T10:30:00Z')).to.equal('$1.00');
    expect(find(await tableOf({ models: 'kappa' }), '[part=summary]').textContent).not.to.equal('');
  });
});
