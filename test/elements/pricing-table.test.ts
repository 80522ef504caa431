import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import '../../src/elements/pricing-table/pricing-table.define.js';
import { PricingTable } from '../../src/elements/pricing-table/pricing-table.js';
import { OpennessErrorEvent } from '../../src/shared/events.js';
import { OpennessSortEvent } from '../../src/shared/reader-events.js';
import { wordingFor } from '../../src/shared/wording.js';
import { delayed, jsonResponse, newAddress, replaceFetch, restoreFetch } from '../fixtures/fake-fetch.js';
import { makeOffer, manyOffers, priceDataset } from '../fixtures/prices.js';
import { amountOf } from './pricing-table/table-fixtures.js';
import './with-parts.js';

const { strings } = wordingFor('en');
const asOf = '2026-11-22T10:00Z';

async function tableOf(attributes: Record<string, string> = {}, data: unknown = priceDataset()) {
  const element = document.createElement('pricing-table');
  for (const [name, value] of Object.entries({ 'as-of': asOf, ...attributes })) {
    element.setAttribute(name, value);
  }
  element.data = data;
  return fixture<PricingTable>(element);
}

const rootOf = (element: Element) => element.shadowRoot!;
const all = (element: Element, selector: string) => [
  ...rootOf(element).querySelectorAll<HTMLElement>(selector),
];
const textOf = (element: Element | null | undefined) =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const statusOf = (element: Element) => rootOf(element).querySelector<HTMLElement>('[role=status]')!;
const modelsOf = (element: Element) => all(element, '.model:not(th)').map(textOf);
const headOf = (element: Element, label: string) =>
  all(element, 'thead th').find((head) => textOf(head) === label)!;

async function sortBy(element: PricingTable, label: string): Promise<OpennessSortEvent> {
  const sorted = oneEvent(element, 'openness-sort') as unknown as Promise<OpennessSortEvent>;
  headOf(element, label).querySelector('button')!.click();
  return sorted;
}

/** The price cells of the only row of that model. */
const cellsOf = (element: Element, model: string) => {
  const row = all(element, 'tbody tr').find((known) => textOf(known.querySelector('.model')) === model)!;
  return [...row.querySelectorAll<HTMLElement>('td.price')];
};

describe('<pricing-table>', () => {
  afterEach(restoreFetch);

  it('is a table with a caption, heads and roles', async () => {
    const element = await tableOf({ 'heading-level': '4' });
    const table = rootOf(element).querySelector('table')!;
    const caption = rootOf(element).getElementById(table.getAttribute('aria-labelledby')!);
    expect(caption?.getAttribute('aria-level')).to.equal('4');
    expect(textOf(caption)).to.equal(strings.priceCaption(strings.mixedCurrencies));
    expect(all(element, 'thead th').map(textOf)).to.deep.equal([
      strings.model,
      strings.seller,
      ...['input', 'cached-input', 'output'].map(strings.columnName),
      strings.source,
    ]);
    expect(all(element, 'thead th').every((head) => head.getAttribute('scope') === 'col')).to.equal(true);
    expect(all(element, 'tbody th').every((head) => head.getAttribute('scope') === 'row')).to.equal(true);
    expect(all(element, 'tr:not([role=row]), td:not([role=cell])')).to.deep.equal([]);
  });

  it('tells a price, free, zero and not published apart', async () => {
    const element = await tableOf();
    const kinds = (model: string) => cellsOf(element, model).map(({ dataset }) => dataset.kind);
    expect(kinds('Gamma')).to.deep.equal(['free', 'free', 'free']);
    expect(kinds('delta')).to.deep.equal(['price', 'unknown', 'price']);
    expect(textOf(cellsOf(element, 'delta')[0])).to.contain('$0.00');
    expect(textOf(cellsOf(element, 'Gamma')[0])).to.equal(strings.free);
    expect(textOf(cellsOf(element, 'delta')[1])).to.equal(strings.notPublished);
  });

  it('shows tiers and hours with the price, and other units apart', async () => {
    const element = await tableOf({ models: 'zeta,eta,iota', 'as-of': '2026-11-22' });
    expect(amountOf(cellsOf(element, 'Zeta')[0])).to.equal('$2.50');
    expect(textOf(cellsOf(element, 'Zeta')[0]?.querySelector('.detail'))).to.equal('$5.00 above 200,000');
    expect(textOf(rootOf(element).querySelector('[part=other-prices]'))).to.contain('$0.04');
    expect(all(element, 'tbody th').filter((head) => textOf(head).includes('Asia/Shanghai'))).to.have.length(
      2,
    );
    expect(cellsOf(element, 'Iota')).to.deep.equal([]);
  });

  it('marks the lowest price by a word', async () => {
    const element = await tableOf({ models: 'alpha,delta' });
    expect(all(element, '[part=lowest]:not(:empty)').map(textOf)).to.deep.equal([
      strings.cheapest,
      strings.cheapest,
      strings.cheapest,
    ]);
    expect(textOf(cellsOf(element, 'delta')[0])).to.contain(strings.cheapest);
    expect(rootOf(element).textContent).to.contain(strings.cheapestExplained);
  });

  it('follows a change of models, date and data', async () => {
    const element = await tableOf({ models: 'gamma' });
    expect(modelsOf(element)).to.deep.equal(['Gamma']);
    element.setAttribute('models', 'delta, gamma');
    await element.updateComplete;
    expect(modelsOf(element)).to.deep.equal(['delta', 'Gamma']);
    element.models = ['kappa'];
    element.asOf = '2025-06-01';
    await element.updateComplete;
    expect(textOf(cellsOf(element, 'Kappa')[0])).to.equal('$1.00');
    element.asOf = '2026-06-01';
    await element.updateComplete;
    expect(textOf(cellsOf(element, 'Kappa')[0])).to.equal('$7.00');
    element.data = manyOffers(2);
    element.models = [];
    await element.updateComplete;
    expect(modelsOf(element)).to.have.length(2);
  });

  it('shows the prices of now where it is not told a date', async () => {
    const data = {
      ...priceDataset(),
      offers: [
        makeOffer('past', 'alpha', { until: '2020-01-01' }),
        makeOffer('present', 'beta', { from: '2020-01-01', until: '2900-01-01' }),
        makeOffer('future', 'gamma', { from: '2900-01-01' }),
      ],
    };
    const element = await tableOf({ 'as-of': 'whenever' }, data);
    expect(modelsOf(element)).to.deep.equal(['Beta 10']);
  });

  it('survives what frameworks write for nothing', async () => {
    const element = await tableOf({ sort: 'nonsense', theme: 'pink', 'heading-level': '9', models: ' ,' });
    const amount = modelsOf(element).length;
    expect(element.theme).to.equal('auto');
    element.models = undefined;
    element.sort = null;
    element.asOf = undefined;
    await element.updateComplete;
    expect(modelsOf(element).length).to.be.greaterThan(amount - 3);
    expect(element.hasAttribute('sort')).to.equal(false);
  });

  it('survives whatever a framework sets as a property', async () => {
    const element = await tableOf({ controls: '' });
    const names = ['models', 'columns', 'sort', 'controls', 'search', 'seller', 'model', 'plan', 'free'];
    names.push('openWeights', 'minContext', 'group', 'asOf', 'baseline', 'blend', 'currency', 'selected');
    names.push(
      'selectedOnly',
      'staleAfter',
      'history',
      'calculator',
      'usage',
      'hash',
      'theme',
      'headingLevel',
    );
    for (const value of [undefined, null, 5, 'x', true, {}, [], [null], [undefined, 3]]) {
      for (const name of names) {
        const before = (element as unknown as Record<string, unknown>)[name];
        Object.assign(element, { [name]: value });
        await element.updateComplete;
        expect(statusOf(element).dataset.status, name).to.be.oneOf(['ready', 'error']);
        Object.assign(element, { [name]: before });
      }
    }
    await element.updateComplete;
    expect(statusOf(element).dataset.status).to.equal('ready');
  });

  it('takes lists and numbers as well as texts', async () => {
    const element = await tableOf();
    Object.assign(element, {
      models: 'zeta,delta',
      columns: ['context', 'input'],
      minContext: 1000,
      staleAfter: 0,
    });
    await element.updateComplete;
    expect(modelsOf(element)).to.deep.equal([]);
    element.minContext = undefined;
    await element.updateComplete;
    expect(modelsOf(element)).to.deep.equal(['Zeta', 'delta']);
    expect(headOf(element, strings.contextColumn)).not.to.equal(undefined);
    expect(element.hasAttribute('min-context')).to.equal(false);
  });

  it('has the attributes of a reader’s settings only where they are set', async () => {
    const element = await tableOf({}, priceDataset());
    expect([...element.attributes].map(({ name }) => name)).to.have.members(['as-of']);
    Object.assign(element, {
      group: 'seller',
      free: true,
      selected: ['paid'],
      currency: 'CNY',
      calculator: true,
    });
    await element.updateComplete;
    expect(element.getAttribute('group')).to.equal('seller');
    expect(element.getAttribute('selected')).to.equal('paid');
    Object.assign(element, { group: 'none', free: false, selected: [], currency: '', calculator: false });
    await element.updateComplete;
    expect([...element.attributes].map(({ name }) => name)).to.have.members(['as-of']);
    element.setAttribute('free', 'false');
    element.setAttribute('group', 'colour');
    await element.updateComplete;
    expect([element.free, element.group]).to.deep.equal([false, 'none']);
  });

  it('has no style attribute and no address that may not be followed', async () => {
    const data = priceDataset();
    for (const offer of data.offers) offer.url = 'javascript:alert(1)';
    const element = await tableOf({}, data);
    expect(all(element, '[style]')).to.deep.equal([]);
    const addresses = all(element, 'a[href]').map((link) => link.getAttribute('href') ?? '');
    expect(addresses).not.to.have.length(0);
    for (const address of addresses) expect(address).to.match(/^https:\/\//);
    expect(statusOf(element).textContent.trim()).not.to.equal('');
  });

  it('prints money in the language of the page', async () => {
    const element = document.createElement('pricing-table');
    element.data = priceDataset();
    element.models = ['alpha'];
    element.asOf = asOf;
    const page = await fixture(html`<div lang="de">${element}</div>`);
    const shown = page.querySelector('pricing-table')!;
    await waitUntil(() => all(shown, 'tbody tr').length > 0);
    expect(textOf(cellsOf(shown, 'Alpha 2')[1]).replace(/\s/g, ' ')).to.contain('0,0028 $');
  });
});

describe('Sorting a <pricing-table>', () => {
  it('toggles between ascending and descending, and says so in one head alone', async () => {
    const element = await tableOf({ models: 'alpha,beta,delta,epsilon' });
    expect(all(element, '[aria-sort]')).to.deep.equal([]);
    const first = await sortBy(element, strings.columnName('input'));
    expect([first.column, first.direction]).to.deep.equal(['input', 'ascending']);
    expect(all(element, '[aria-sort]').map((head) => head.ariaSort)).to.deep.equal(['ascending']);
    const second = await sortBy(element, strings.columnName('input'));
    expect(second.direction).to.equal('descending');
    expect(headOf(element, strings.columnName('input')).ariaSort).to.equal('descending');
    const third = await sortBy(element, strings.model);
    expect([third.column, third.direction]).to.deep.equal(['model', 'ascending']);
    expect(all(element, '[aria-sort]').map(textOf)).to.deep.equal([strings.model]);
  });

  it('has the new order, property and attribute when the event comes, and the event leaves the page’s roots', async () => {
    const element = await tableOf({ models: 'epsilon,delta,alpha' });
    const seen: unknown[] = [];
    const listen = (event: OpennessSortEvent) => {
      seen.push(event.column, element.sort, element.getAttribute('sort'), modelsOf(element)[0]);
    };
    document.addEventListener('openness-sort', listen as EventListener);
    await sortBy(element, strings.columnName('input'));
    document.removeEventListener('openness-sort', listen as EventListener);
    expect(seen).to.deep.equal(['input', 'input', 'input', 'delta']);
    await sortBy(element, strings.columnName('input'));
    expect(element.getAttribute('sort')).to.equal('-input');
  });

  it('has unknown prices last in both directions', async () => {
    const element = await tableOf({ models: 'delta,gamma,zeta', sort: 'cached-input' });
    expect(modelsOf(element)).to.deep.equal(['Gamma', 'delta', 'Zeta']);
    await sortBy(element, strings.columnName('cached-input'));
    expect(modelsOf(element)).to.deep.equal(['Gamma', 'delta', 'Zeta']);
  });

  it('names the column and the direction in the line below the caption', async () => {
    const element = await tableOf({ sort: '-output' });
    const summary = rootOf(element).querySelector('[part=summary]');
    expect(textOf(summary)).to.contain(strings.sorted(strings.columnName('output'), true, 'descending'));
    expect(textOf(summary)).to.contain(strings.byCurrency);
    expect(rootOf(element).querySelector('table')?.getAttribute('aria-describedby')).to.equal(summary?.id);
  });

  it('is possible by keyboard and keeps the focus', async () => {
    const element = await tableOf();
    const button = headOf(element, strings.seller).querySelector('button')!;
    button.focus();
    await sortBy(element, strings.seller);
    expect(rootOf(element).activeElement).to.equal(button);
  });
});

describe('The states of a <pricing-table>', () => {
  afterEach(restoreFetch);

  it('loading: a status, and what the author has put inside', async () => {
    const { promise } = delayed<Response>();
    replaceFetch(() => promise);
    const element = await fixture<PricingTable>(
      html`<pricing-table src=${newAddress()}><a href="https://example.org/">Prices</a></pricing-table>`,
    );
    expect(statusOf(element).dataset.status).to.equal('loading');
    expect(rootOf(element).querySelector('slot')).not.to.equal(null);
    expect(rootOf(element).querySelector('table')).to.equal(null);
    await expect(element).to.be.accessible();
  });

  it('ready', async () => {
    const address = newAddress();
    const calls = replaceFetch(() => jsonResponse(priceDataset()));
    const element = await fixture<PricingTable>(
      html`<pricing-table src=${address} as-of=${asOf} sort="output"></pricing-table>`,
    );
    await oneEvent(element, 'openness-load');
    expect(statusOf(element).dataset.status).to.equal('ready');
    expect(statusOf(element).textContent.trim()).to.equal('');
    expect(calls.map(({ url }) => url)).to.deep.equal([address]);
    expect(rootOf(element).querySelector('slot')).to.equal(null);
    await expect(element).to.be.accessible();
  });

  it('ready, dark', async () => {
    const element = await tableOf({ theme: 'dark' });
    await expect(element).to.be.accessible();
  });

  it('ready, with the prices published beside the script', async () => {
    const element = await fixture<PricingTable>(
      html`<pricing-table models="deepseek-chat" as-of="2025-03-01"></pricing-table>`,
    );
    await oneEvent(element, 'openness-load');
    expect(all(element, 'td.price').map(amountOf)).to.include('$0.135');
    await expect(element).to.be.accessible();
  });

  it('empty: an answer, not a failure', async () => {
    const element = await tableOf({ models: 'mu' });
    expect(statusOf(element).dataset.status).to.equal('empty');
    expect(textOf(statusOf(element))).to.equal(strings.emptyOffers);
    expect(rootOf(element).querySelector('table')).to.equal(null);
    await expect(element).to.be.accessible();
  });

  it('stale: a failed refresh leaves the table', async () => {
    let isDown = false;
    replaceFetch(() => (isDown ? new Response('', { status: 404 }) : jsonResponse(priceDataset())));
    const element = await fixture<PricingTable>(
      html`<pricing-table src=${newAddress()} as-of=${asOf}></pricing-table>`,
    );
    await oneEvent(element, 'openness-load');
    isDown = true;
    setTimeout(() => element.reload());
    const event = (await oneEvent(element, 'openness-error')) as unknown as OpennessErrorEvent;
    expect(event.code).to.equal('http');
    expect(statusOf(element).dataset.status).to.equal('stale');
    expect(modelsOf(element)).not.to.have.length(0);
    await expect(element).to.be.accessible();
  });

  it('error: with a code, a way to try again, and the fallback', async () => {
    let isDown = true;
    replaceFetch(() => (isDown ? new Response('', { status: 404 }) : jsonResponse(priceDataset())));
    const element = await fixture<PricingTable>(
      html`<pricing-table src=${newAddress()} as-of=${asOf}><p>Prices elsewhere</p></pricing-table>`,
    );
    const event = (await oneEvent(element, 'openness-error')) as unknown as OpennessErrorEvent;
    expect(event.code).to.equal('http');
    expect(statusOf(element).dataset.status).to.equal('error');
    expect(rootOf(element).querySelector('slot')).not.to.equal(null);
    await expect(element).to.be.accessible();
    isDown = false;
    setTimeout(() => rootOf(element).querySelector<HTMLElement>('[part=retry]')!.click());
    await oneEvent(element, 'openness-load');
    expect(modelsOf(element)).not.to.have.length(0);
  });

  it('error: no known model at all', async () => {
    const element = document.createElement('pricing-table');
    element.data = priceDataset();
    element.models = ['gama'];
    const failed = oneEvent(element, 'openness-error') as unknown as Promise<OpennessErrorEvent>;
    await fixture(element);
    const event = await failed;
    expect([event.code, event.retryable]).to.deep.equal(['not-found', false]);
    expect(textOf(statusOf(element))).to.contain('gamma');
    await expect(element).to.be.accessible();
  });
});
