import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { PricingTable } from '../../../src/elements/pricing-table/pricing-table.js';
import type { OpennessSettingEvent } from '../../../src/shared/reader-events.js';
import { makeOffer, manyOffers, richDataset } from '../../fixtures/prices.js';
import { canSendKeys, textOf, textsOf } from '../openness-fixtures.js';
import {
  all,
  amountOf,
  announcementOf,
  boxOf,
  choose,
  click,
  fieldOf,
  find,
  focusOf,
  headOf,
  modelsOf,
  openFilters,
  patience,
  searchOf,
  sortBy,
  tableOf,
  tick,
  type,
} from './table-fixtures.js';
import { strings } from './view-fixtures.js';

const countOf = (element: Element) => textOf(find(element, '[part=count]'));
const chipsOf = (element: PricingTable) => textsOf(element.shadowRoot!, '.chip bdi');

function watchFilters(element: PricingTable): number[][] {
  const counts: number[][] = [];
  element.addEventListener('openness-filter', ({ shown, total }) => counts.push([shown, total]));
  return counts;
}

function watchSettings(element: PricingTable): unknown[][] {
  const settings: unknown[][] = [];
  element.addEventListener('openness-setting', ({ setting, value }: OpennessSettingEvent) =>
    settings.push([setting, value]),
  );
  return settings;
}

describe('The controls of a <pricing-table>', () => {
  it('are there only where they are asked for', async () => {
    const plain = await tableOf();
    expect(all(plain, '.controls, .pick, [part=count]')).to.deep.equal([]);
    const element = await tableOf({ controls: '' });
    expect(find(element, '[part=controls]').getAttribute('aria-labelledby')).to.equal('caption');
    expect(all(element, '.pick input')).to.have.lengthOf(modelsOf(element).length);
    element.controls = false;
    await element.updateComplete;
    expect(all(element, '.controls, .pick')).to.deep.equal([]);
  });

  it('make their long lists once somebody opens them', async () => {
    const element = await tableOf({ controls: '' });
    expect(all(element, '.fields')).to.deep.equal([]);
    await openFilters(element);
    const labels = all(element, '.fields label').map((label) => textOf(label.querySelector('span')));
    expect(labels).to.deep.equal([
      ...[strings.seller, strings.model, strings.plan, strings.contextColumn, strings.groupBy],
      ...[strings.currency, strings.historyOf, strings.free, strings.openWeights],
    ]);
  });
});

describe('Searching and filtering a <pricing-table>', () => {
  it('finds by letters, counts, and says the number once the typing has stopped', async () => {
    const element = await tableOf({ controls: '' });
    const counts = watchFilters(element);
    const total = modelsOf(element).length;
    expect(countOf(element)).to.equal(`${total} prices`);
    expect(announcementOf(element)).to.equal('');
    await type(element, 'epsi');
    await type(element, 'epsilon');
    expect(modelsOf(element)).to.deep.equal(['Épsilon']);
    expect(countOf(element)).to.equal(`1 of ${total} prices`);
    expect(announcementOf(element)).to.equal('');
    await waitUntil(() => announcementOf(element) !== '', undefined, patience);
    expect(announcementOf(element)).to.equal(`1 of ${total} prices`);
    expect(counts.at(-1)).to.deep.equal([1, total]);
    expect(element.getAttribute('search')).to.equal('epsilon');
    await type(element, '');
    expect(element.hasAttribute('search')).to.equal(false);
  });

  it('filters by each control, shows what is in use, and takes it back one by one', async () => {
    const element = await tableOf({ controls: '' });
    const counts = watchFilters(element);
    const total = modelsOf(element).length;
    await openFilters(element);
    await choose(element, strings.seller, 'Acme');
    await choose(element, strings.model, 'alpha');
    await choose(element, strings.plan, 'pay-as-you-go');
    await choose(element, strings.contextColumn, '128000');
    await tick(element, strings.openWeights);
    expect(modelsOf(element)).to.deep.equal(['Alpha 2']);
    await tick(element, strings.free);
    expect(modelsOf(element)).to.deep.equal([]);
    expect(counts.at(-1)).to.deep.equal([0, total]);
    const names = [...element.attributes].map(({ name }) => name);
    expect(names).to.include.members(['seller', 'model', 'plan', 'min-context', 'open-weights', 'free']);
    expect(chipsOf(element)).to.deep.equal([
      ...['Seller: Acme', 'Model: Alpha 2', 'Pay as you go', 'Context of at least 128,000 tokens'],
      ...[strings.free, strings.openWeights],
    ]);
    expect(find(element, '.chip').getAttribute('aria-label')).to.equal(strings.removeFilter('Seller: Acme'));
    for (let left = 5; left >= 0; left--) {
      await click(element, '.chip');
      expect(chipsOf(element)).to.have.lengthOf(left);
      expect(focusOf(element) === searchOf(element)).to.equal(true);
    }
    expect(modelsOf(element)).to.have.lengthOf(total);
    expect(fieldOf<HTMLSelectElement>(element, strings.seller).value).to.equal('');
    expect(fieldOf<HTMLInputElement>(element, strings.free).checked).to.equal(false);
    expect(find(element, '.active').checkVisibility()).to.equal(false);
  });

  it('clears everything at once, from the chips and where nothing matches', async () => {
    for (const selector of ['.active [part=clear]', '.no-match [part=clear]']) {
      const attributes = { search: 'x', seller: 'Acme', model: 'y', plan: 'batch', 'min-context': '5' };
      const element = await tableOf({ controls: '', ...attributes, free: '', 'open-weights': '' });
      const counts = watchFilters(element);
      expect(textOf(find(element, '[part=no-match]'))).to.contain(strings.noPriceMatches);
      expect(find(element, '[part=table]')).to.equal(null);
      await click(element, selector);
      const total = modelsOf(element).length;
      expect(total).to.be.greaterThan(10);
      expect(counts).to.deep.equal([[total, total]]);
      expect([...element.attributes].map(({ name }) => name)).to.have.members(['lang', 'controls']);
      expect(focusOf(element) === searchOf(element)).to.equal(true);
    }
  });

  it('says that nothing matches, and never takes that for an empty dataset', async () => {
    const element = await tableOf({ controls: '' });
    await type(element, 'no such model');
    expect(find(element, '[part=status]').dataset.status).to.equal('ready');
    await waitUntil(() => announcementOf(element) !== '', undefined, patience);
    expect(announcementOf(element)).to.equal(strings.noPriceMatches);
    expect(all(element, '[part=download]')).to.deep.equal([]);
  });

  it('keeps the row and the focus while a reader types', async () => {
    const element = await tableOf({ controls: '' });
    const row = find(element, '[part=row]');
    searchOf(element).focus();
    await type(element, 'alpha');
    expect(find(element, '[part=row]') === row).to.equal(true);
    expect(focusOf(element) === searchOf(element)).to.equal(true);
  });

  it('shows a filter of the author without controls, with its count', async () => {
    const element = await tableOf({ plan: 'batch' });
    expect(modelsOf(element)).to.deep.equal(['Beta 10']);
    expect(countOf(element)).to.match(/^1 of \d+ prices$/);
  });
});

describe('The settings of a <pricing-table>', () => {
  it('group, with a head and a count for each group', async () => {
    const element = await tableOf({ controls: '', models: 'alpha,beta', sort: '-input' });
    const settings = watchSettings(element);
    await openFilters(element);
    await choose(element, strings.groupBy, 'seller');
    expect(textsOf(element.shadowRoot!, '[part=group]')).to.deep.equal(['Acme 3 prices', 'Borealis 1 price']);
    expect(find(element, '[part=group] th').getAttribute('role')).to.equal('rowheader');
    expect(modelsOf(element)).to.have.lengthOf(4);
    await choose(element, strings.groupBy, 'model');
    expect(textsOf(element.shadowRoot!, '[part=group]')).to.deep.equal([
      'Alpha 2 2 prices',
      'Beta 10 2 prices',
    ]);
    await choose(element, strings.groupBy, '');
    expect(all(element, '[part=group]')).to.deep.equal([]);
    expect(settings).to.deep.equal([
      ['group', 'seller'],
      ['group', 'model'],
      ['group', 'none'],
    ]);
    await sortBy(element, strings.columnName('input'));
    expect(focusOf(element)).to.equal(null);
  });

  it('convert, and tell by which rate', async () => {
    const element = await tableOf({ controls: '', models: 'alpha' });
    const settings = watchSettings(element);
    await openFilters(element);
    await choose(element, strings.currency, 'CNY');
    const [cell] = all(element, 'td[data-column=input]');
    expect(amountOf(cell)).to.equal('≈ CN¥10.88');
    expect(textsOf(cell!, '.detail')).to.deep.equal(['listed as $1.50']);
    expect(textsOf(element.shadowRoot!, '.footnote').join()).to.contain('1 USD = 7.25 CNY');
    await choose(element, strings.currency, '');
    expect(textsOf(element.shadowRoot!, 'td[data-column=input]')[0]).to.equal('$1.50');
    expect(settings).to.deep.equal([
      ['currency', 'CNY'],
      ['currency', ''],
    ]);
  });

  it('show and hide the calculator and the chart', async () => {
    const element = await tableOf({ controls: '' });
    const settings = watchSettings(element);
    await click(element, '[part=calculator-toggle]');
    expect(find(element, '[part=calculator]')).not.to.equal(null);
    expect(find(element, '[part=calculator-toggle]').ariaPressed).to.equal('true');
    await openFilters(element);
    await choose(element, strings.historyOf, 'output');
    expect(find(element, '[part=history]')).not.to.equal(null);
    await click(element, '[part=calculator-toggle]');
    await choose(element, strings.historyOf, '');
    expect(all(element, '[part=calculator], [part=history]')).to.deep.equal([]);
    expect(settings).to.deep.equal([
      ['calculator', true],
      ['history', 'output'],
      ['calculator', false],
      ['history', ''],
    ]);
  });

  it('set the day, and lead back to now', async () => {
    const element = await tableOf({ controls: '', models: 'kappa' });
    const settings = watchSettings(element);
    const date = find<HTMLInputElement>(element, '[part=date]');
    expect(date.value).to.equal(new Date().toISOString().slice(0, 10));
    expect(find(element, '[part=today]')).to.equal(null);
    date.value = '2025-06-01';
    date.dispatchEvent(new Event('change', { bubbles: true }));
    await element.updateComplete;
    expect(element.asOf).to.equal('2025-06-01');
    expect(all(element, 'td[data-column=input]').map(amountOf)).to.deep.equal(['$1.00']);
    expect(textOf(find(element, '[part=summary]'))).to.contain('June 1, 2025');
    await click(element, '[part=today]');
    expect([element.asOf, element.hasAttribute('as-of')]).to.deep.equal(['', false]);
    expect(find(element, '[part=today]')).to.equal(null);
    expect(date.value).to.equal(new Date().toISOString().slice(0, 10));
    expect(settings).to.deep.equal([
      ['asOf', '2025-06-01'],
      ['asOf', ''],
    ]);
  });

  it('keep the focus when the way back to now goes away', async () => {
    const element = await tableOf({ controls: '', 'as-of': '2026-11-22' });
    find(element, '[part=today]').focus();
    await click(element, '[part=today]');
    expect(focusOf(element) === find(element, '[part=date]')).to.equal(true);
  });

  it('stay on a day without any price, from which they lead back', async () => {
    const data = { ...richDataset(), offers: [makeOffer('late', 'alpha', { from: '2026-01-01' })] };
    const element = await tableOf({ controls: '', history: 'input', calculator: '' }, data);
    const date = find<HTMLInputElement>(element, '[part=date]');
    for (const day of ['2025-12-31', '0202-01-01']) {
      date.focus();
      date.value = day;
      date.dispatchEvent(new Event('change', { bubbles: true }));
      await element.updateComplete;
      expect(modelsOf(element)).to.deep.equal([]);
      expect(focusOf(element) === date).to.equal(true);
      expect(textOf(find(element, '[part=no-match]'))).to.equal(strings.emptyOffers);
      expect(textOf(find(element, '[part=caption]'))).to.equal(strings.priceCaption('USD'));
    }
    await expect(element).to.be.accessible();
    await click(element, '[part=today]');
    expect(modelsOf(element)).to.deep.equal(['Alpha 2']);
    const never = await tableOf({ controls: '' }, { ...data, offers: [] });
    expect(find(never, '[part=status]').dataset.status).to.equal('empty');
  });
});

describe('A <pricing-table> by keyboard', () => {
  it('skips a long list, and a short one has no need of it', async () => {
    const element = await tableOf({ controls: '' }, manyOffers(20));
    await click(element, '.skip');
    expect(focusOf(element) === find(element, '.after')).to.equal(true);
    element.selected = ['offer-1'];
    await element.updateComplete;
    await click(element, '.skip');
    expect(focusOf(element) === find(element, '.tray button')).to.equal(true);
    const short = await tableOf({ controls: '' }, manyOffers(3));
    expect(find(short, '.skip')).to.equal(null);
  });

  it('searches, sorts and chooses', async function () {
    if (!canSendKeys) this.skip();
    const element = await tableOf({ controls: '' });
    searchOf(element).focus();
    await sendKeys({ type: 'zeta' });
    await element.updateComplete;
    expect(modelsOf(element)).to.deep.equal(['Zeta']);
    boxOf(element, 'Zeta').focus();
    await sendKeys({ press: ' ' });
    await element.updateComplete;
    expect(element.selected).to.deep.equal(['tiers']);
    headOf(element, strings.model).querySelector('button')!.focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(element.sort).to.equal('model');
    expect(focusOf(element) === headOf(element, strings.model).querySelector('button')).to.equal(true);
  });

  it('comes to every control, head, box and link in the order of the page', async function () {
    if (!canSendKeys) this.skip();
    const element = await tableOf({ controls: '', models: 'alpha,gamma', calculator: '' });
    searchOf(element).focus();
    const met: Element[] = [];
    for (let steps = 0; steps < 80 && focusOf(element); steps++) {
      const focused = focusOf(element)!;
      if (met.at(-1) !== focused) met.push(focused);
      await sendKeys({ press: 'Tab' });
      await aTimeout(0);
    }
    const reachable = all(element, 'input, button, select, summary, a[href]').filter((node) =>
      node.checkVisibility(),
    );
    expect(met.filter((node) => reachable.includes(node as HTMLElement))).to.deep.equal(reachable);
    expect(all(element, '[tabindex]:not([tabindex="-1"])')).to.deep.equal([]);
  });
});
