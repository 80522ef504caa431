import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { richDataset } from '../../fixtures/prices.js';
import { openAll, payloads, watchForCode, withAddress, withText } from '../openness-fixtures.js';
import { all, openFilters, tableOf } from './table-fixtures.js';

const everything = {
  controls: '',
  calculator: '',
  history: 'output',
  columns: 'input,cached-input,cache-write,output,blend,context,web-search,image',
  baseline: 'alpha',
  currency: 'CNY',
  'as-of': '2026-11-22',
};
const states: [name: string, attributes: Record<string, string>][] = [
  ['with controls', { controls: '' }],
  ['with everything', everything],
  ['with everything, dark', { ...everything, theme: 'dark' }],
  ['with everything, light', { ...everything, theme: 'light' }],
  ['filtered', { controls: '', seller: 'Acme', plan: 'batch', 'min-context': '', search: 'b' }],
  ['without a match', { controls: '', search: 'nothing', 'open-weights': '' }],
  ['with chosen rows', { controls: '', selected: 'paid,free', calculator: '', history: 'input' }],
  ['with chosen rows alone', { controls: '', selected: 'paid', 'selected-only': '', baseline: 'paid' }],
  ['grouped by model', { controls: '', group: 'model', sort: '-input' }],
  ['grouped by seller, without controls', { group: 'seller' }],
  ['at a minute', { 'as-of': '2026-11-23T02:00Z', controls: '' }],
];

describe('A <pricing-table> that everybody can use', function () {
  // The accessibility checks of long tables take their time where several browsers run at once.
  this.timeout(30_000);

  for (const [name, attributes] of states) {
    it(`is accessible ${name}`, async () => {
      const element = await tableOf(attributes);
      if (element.controls) await openFilters(element);
      await openAll(element);
      await expect(element).to.be.accessible();
    });
  }

  it('is accessible from right to left, in a narrow box', async () => {
    const frame = await fixture(html`<div dir="rtl" lang="ar" style="inline-size: 300px"></div>`);
    const element = frame.appendChild(await tableOf(everything));
    await element.updateComplete;
    await openAll(element);
    await expect(element).to.be.accessible();
  });

  it('has as many cells in each row as heads, or says how many one stands for', async () => {
    const some: Record<string, string>[] = [{}, { controls: '', group: 'model' }, everything];
    for (const attributes of some) {
      const element = await tableOf(attributes);
      const heads = all(element, '[part=table] thead th').length;
      for (const row of all(element, '[part=table] tbody tr')) {
        const spans = [...row.querySelectorAll<HTMLTableCellElement>('th, td')].map(({ colSpan }) => colSpan);
        expect(
          spans.reduce((sum, span) => sum + span, 0),
          row.textContent,
        ).to.equal(heads);
      }
      element.remove();
    }
  });

  it('has no id twice and no label that leads nowhere', async () => {
    const element = await tableOf(everything);
    await openFilters(element);
    const ids = all(element, '[id]').map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
    for (const name of ['aria-labelledby', 'aria-describedby']) {
      for (const node of all(element, `[${name}]`)) {
        for (const id of node.getAttribute(name)!.split(' ')) expect(ids, `${name} ${id}`).to.include(id);
      }
    }
  });

  it('logs nothing and has no style attribute', async () => {
    const { error, warn } = console;
    const logged: unknown[] = [];
    console.error = console.warn = (...parts: unknown[]) => logged.push(parts);
    const element = await tableOf(everything);
    await openFilters(element);
    for (const sort of ['input', '-blend', 'context', 'model']) {
      element.sort = sort;
      await element.updateComplete;
    }
    element.remove();
    Object.assign(console, { error, warn });
    expect(logged).to.deep.equal([]);
    expect(all(element, '[style]')).to.deep.equal([]);
  });

  it('shows hostile data as text and runs nothing', async () => {
    const code = watchForCode();
    for (const payload of payloads) {
      const data = withText(richDataset(), payload) as ReturnType<typeof richDataset>;
      data.offers.forEach((offer) =>
        Object.assign(offer, { seller: payload, servedBy: payload, note: payload }),
      );
      const element = await tableOf(
        { ...everything, search: payload, seller: payload, model: payload },
        data,
      );
      await openFilters(element);
      Object.assign(element, { search: '', seller: '', model: '' });
      await element.updateComplete;
      expect(all(element, 'script, iframe, img, math')).to.deep.equal([]);
      element.remove();
    }
    const element = await tableOf(everything, withAddress(richDataset(), 'javascript:hostile()'));
    expect(all(element, 'a[href^="javascript" i]')).to.deep.equal([]);
    await aTimeout(0);
    expect(code.runs).to.equal(0);
    code.stop();
  });
});
