import { expect, oneEvent } from '@open-wc/testing';
import type { PricingTable } from '../../../src/elements/pricing-table/pricing-table.js';
import { textOf, textsOf } from '../openness-fixtures.js';
import {
  all,
  boxOf,
  cellsOf,
  click,
  find,
  focusOf,
  modelsOf,
  sortBy,
  tableOf,
  type,
} from './table-fixtures.js';
import { flat, strings, viewOf, withOffers } from './view-fixtures.js';

const buttonsOf = (element: PricingTable) => textsOf(element.shadowRoot!, '.tray button');

async function pick(element: PricingTable, ...models: string[]): Promise<void> {
  for (const model of models) {
    boxOf(element, model).click();
    await element.updateComplete;
  }
}

function watch(element: PricingTable): string[][] {
  const choices: string[][] = [];
  element.addEventListener('openness-select', ({ selected }) => choices.push(selected));
  return choices;
}

describe('Choosing in a <pricing-table>', () => {
  it('tells boxes of one model and seller apart by their currencies, and names no others by theirs', () => {
    const data = withOffers(
      flat('dollars', 1),
      flat('yuan', 7, { currency: 'CNY' }),
      flat('elsewhere', 1, { seller: 'Bazaar' }),
    );
    const labels = viewOf({}, data).rows.map(({ pickLabel }) => pickLabel);
    const twin = strings.pickPrice('Alpha 2', 'Acme');
    expect(labels).to.deep.equal([`${twin}, USD`, `${twin}, CNY`, strings.pickPrice('Alpha 2', 'Bazaar')]);
  });

  it('has a named box for each price, and tells the page', async () => {
    const element = await tableOf({ controls: '' });
    expect(find(element, '.tray')).to.equal(null);
    const label = strings.pickPrice('Zeta', 'Acme');
    expect(boxOf(element, 'Zeta').getAttribute('aria-label')).to.match(new RegExp(`^${label}, `));
    expect(boxOf(element, 'delta').getAttribute('aria-label')).to.equal(strings.pickPrice('delta', 'Acme'));
    const choices = watch(element);
    await pick(element, 'Zeta', 'delta', 'Zeta');
    await element.updateComplete;
    expect(choices).to.deep.equal([['tiers'], ['tiers', 'zero'], ['zero']]);
    expect(element.getAttribute('selected')).to.equal('zero');
    expect(textOf(find(element, '.tray p'))).to.equal(strings.pricesPicked(1));
    expect(boxOf(element, 'delta').checked).to.equal(true);
    expect(boxOf(element, 'Zeta').checked).to.equal(false);
  });

  it('is chosen by a click beside the box, too', async () => {
    const element = await tableOf({ controls: '' });
    const choices = watch(element);
    const cell = boxOf(element, 'delta').closest('label')!;
    for (let times = 0; times < 2; times++) {
      cell.click();
      await element.updateComplete;
    }
    expect(choices).to.deep.equal([['zero'], []]);
  });

  it('shows only the chosen ones, and all again', async () => {
    const element = await tableOf({ controls: '', selected: 'tiers,zero' });
    const total = modelsOf(element).length;
    await click(element, '[part=show-chosen]');
    expect(modelsOf(element)).to.deep.equal(['delta', 'Zeta']);
    expect(find(element, '[part=show-chosen]').ariaPressed).to.equal('true');
    expect(element.hasAttribute('selected-only')).to.equal(true);
    expect(textOf(find(element, '[part=count]'))).to.equal(`2 of ${total} prices`);
    await click(element, '[part=show-chosen]');
    expect(modelsOf(element)).to.have.lengthOf(total);
  });

  it('shows all where the last chosen one is let go', async () => {
    const element = await tableOf({ controls: '', selected: 'tiers', 'selected-only': '' });
    expect(modelsOf(element)).to.deep.equal(['Zeta']);
    await pick(element, 'Zeta');
    expect(element.selectedOnly).to.equal(false);
    expect(modelsOf(element).length).to.be.greaterThan(10);
  });

  it('compares the others with the chosen one, and ends that', async () => {
    const element = await tableOf({ controls: '', models: 'alpha,zeta' });
    await pick(element, 'Alpha 2');
    expect(buttonsOf(element)).to.deep.equal([
      strings.onlyPicked,
      strings.compareWithThis,
      strings.clearChoice,
    ]);
    const set = oneEvent<HTMLElementEventMap['openness-setting']>(element, 'openness-setting');
    await click(element, '.tray [part=baseline]');
    expect(await set).to.include({ setting: 'baseline', value: 'paid' });
    expect(textOf(cellsOf(element, 'Zeta')[0])).to.contain('1.7 × Alpha 2');
    expect(buttonsOf(element)).to.include(strings.compareWithNone).and.not.include(strings.compareWithThis);
    expect(focusOf(element)?.closest('.tray')).not.to.equal(null);
    await pick(element, 'Zeta');
    expect(buttonsOf(element)).not.to.include(strings.compareWithThis);
    await click(element, '.tray [part=baseline]');
    expect(element.baseline).to.equal('');
    expect(textOf(cellsOf(element, 'Zeta')[0])).not.to.contain('×');
  });

  it('is cleared, with the focus on the first box', async () => {
    const element = await tableOf({ controls: '', selected: 'tiers,zero', 'selected-only': '' });
    const choices = watch(element);
    find(element, '[part=clear-choice]').focus();
    await click(element, '[part=clear-choice]');
    expect(choices).to.deep.equal([[]]);
    expect([element.hasAttribute('selected'), element.hasAttribute('selected-only')]).to.deep.equal([
      false,
      false,
    ]);
    expect(find(element, '.tray')).to.equal(null);
    expect(focusOf(element) === find(element, '.pick input')).to.equal(true);
  });

  it('stays while a filter hides it and while the order changes', async () => {
    const element = await tableOf({ controls: '' });
    await pick(element, 'Zeta');
    await type(element, 'alpha');
    expect(all<HTMLInputElement>(element, '.pick input').some(({ checked }) => checked)).to.equal(false);
    expect(textOf(find(element, '.tray p'))).to.equal(strings.pricesPicked(1));
    await type(element, '');
    await sortBy(element, strings.columnName('output'));
    const checked = all<HTMLInputElement>(element, '.pick input').filter((box) => box.checked);
    expect(checked).to.deep.equal([boxOf(element, 'Zeta')]);
  });

  it('takes ids that are no offers for no choice', async () => {
    const element = await tableOf({ controls: '', selected: 'nobody,,old', 'selected-only': '' });
    expect(find(element, '.tray')).to.equal(null);
    expect(modelsOf(element).length).to.be.greaterThan(10);
  });

  it('is what the calculator and the chart are about', async () => {
    const element = await tableOf({ controls: '', calculator: '', history: 'output', models: 'alpha,zeta' });
    const costs = () => textsOf(element.shadowRoot!, '.cost-name');
    expect(costs()).to.include.members(['Alpha 2', 'Zeta']);
    await pick(element, 'Zeta');
    expect(new Set(costs())).to.deep.equal(new Set(['Zeta']));
    expect(textOf(find(element, '[part=history]')))
      .to.contain('Zeta')
      .and.not.contain('Alpha');
  });
});
