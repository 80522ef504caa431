import { expect, waitUntil } from '@open-wc/testing';
import { parseDataset } from '../../../src/dataset/parse.js';
import { richDataset } from '../../fixtures/prices.js';
import { textOf } from '../openness-fixtures.js';
import { all, tableOf } from './table-fixtures.js';
import { strings } from './view-fixtures.js';

describe('The downloads of a <pricing-table>', () => {
  const realCreate = URL.createObjectURL.bind(URL);
  let blobs: Blob[] = [];
  beforeEach(() => {
    blobs = [];
    URL.createObjectURL = (blob) => {
      blobs.push(blob as Blob);
      return 'javascript:void 0';
    };
  });
  afterEach(() => {
    URL.createObjectURL = realCreate;
  });

  it('save what is shown in each format, without a word to the page', async () => {
    const element = await tableOf({ search: 'zeta', currency: 'CNY', 'as-of': '2026-11-22' });
    const clicks: EventTarget[] = [];
    const listen = ({ target }: Event) => clicks.push(target!);
    document.addEventListener('click', listen);
    for (const button of all(element, '[part=download]')) button.click();
    await waitUntil(() => blobs.length === 3);
    document.removeEventListener('click', listen);
    expect(blobs.map(({ type }) => type)).to.deep.equal([
      'text/csv;charset=utf-8',
      'application/json;charset=utf-8',
      'text/markdown;charset=utf-8',
    ]);
    const [csv = '', json = '', markdown = ''] = await Promise.all(blobs.map((blob) => blob.text()));
    expect(csv.split('\r\n')).to.have.lengthOf(4);
    expect(csv).to.contain('"Zeta","zeta","Acme","pay-as-you-go","USD",2.5,10');
    const outcome = parseDataset(JSON.parse(json));
    expect(outcome.ok && outcome.value.issues).to.deep.equal([]);
    expect(outcome.ok && outcome.value.dataset.offers.map(({ id }) => id)).to.deep.equal(['tiers']);
    expect(markdown).to.contain('| Zeta (').and.contain('≈ CN¥18.13; ≈ CN¥36.25 above 200,000');
    expect(clicks.every((target) => target === element)).to.equal(true);
  });

  it('are of the data that is shown, also after it has changed', async () => {
    const element = await tableOf();
    element.data = { ...richDataset(), id: 'another', offers: richDataset().offers.slice(0, 1) };
    await element.updateComplete;
    for (const button of all(element, '[part=download]')) button.click();
    await waitUntil(() => blobs.length === 3);
    for (const blob of blobs)
      expect(await blob.text())
        .to.contain('Alpha 2')
        .and.not.contain('Zeta');
  });

  it('have names that say by themselves what each is for', async () => {
    const element = await tableOf();
    const nameOf = (button: Element) =>
      button
        .getAttribute('aria-labelledby')!
        .split(' ')
        .map((id) => textOf(element.shadowRoot!.getElementById(id)));
    expect(all(element, '[part=download]').map(nameOf)).to.deep.equal(
      Object.values(strings.downloadAs).map((format) => [strings.download, format]),
    );
  });
});
