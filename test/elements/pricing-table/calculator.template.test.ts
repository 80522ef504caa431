import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { render } from 'lit';
import { calculatorStyles } from '../../../src/elements/pricing-table/calculator.styles.js';
import { renderCalculator } from '../../../src/elements/pricing-table/calculator.template.js';
import { toCalculatorView } from '../../../src/elements/pricing-table/calculator.view.js';
import { asListed } from '../../../src/elements/pricing-table/convert.js';
import { type CostRow, defaultUsage, type Usage } from '../../../src/elements/pricing-table/cost.js';
import { changeUsage } from '../../../src/elements/pricing-table/cost-usage.js';
import { pricingFrameStyles } from '../../../src/elements/pricing-table/pricing-frame.styles.js';
import { pricingStyles } from '../../../src/elements/pricing-table/pricing-table.styles.js';
import { wordingFor } from '../../../src/shared/wording.js';
import { priceDataset } from '../../fixtures/prices.js';
import { canSendKeys } from '../openness-fixtures.js';

const english = wordingFor('en');
const { strings } = english;
const { models, offers } = priceDataset();
const allRows = offers.flatMap((offer): CostRow[] => {
  const model = models.find(({ id }) => id === offer.model);
  return model ? [{ offer, model }] : [];
});

/** The calculator as the element keeps it: every change is rendered. */
async function open(rows: CostRow[] = allRows, start: Usage = defaultUsage) {
  const element = await fixture<HTMLDivElement>(html`<div lang="en"></div>`);
  const changes: Partial<Usage>[] = [];
  let usage = start;
  const show = () => {
    const view = toCalculatorView(rows, usage, asListed, english);
    render(renderCalculator(view, usage, english, { onUsage }), element);
  };
  const onUsage = (change: Partial<Usage>) => {
    changes.push(change);
    usage = changeUsage(usage, change);
    show();
  };
  show();
  return { element, changes, usage: () => usage };
}

const field = (element: Element, name: string) => element.querySelector<HTMLInputElement>(`[name=${name}]`)!;
const first = (element: Element) => element.querySelector('tbody tr');

describe('the calculator', () => {
  it('is accessible, and so are its open sums', async () => {
    const { element } = await open();
    await expect(element).to.be.accessible();
    for (const details of element.querySelectorAll('details')) details.open = true;
    await expect(element).to.be.accessible();
  });

  it('has a field for each amount, named for everybody', async () => {
    const { element } = await open();
    const labels = [...element.querySelectorAll<HTMLInputElement>('input')].map(
      ({ name, labels: own, value }) => [name, own?.[0]?.textContent.trim(), value],
    );
    expect(labels.slice(0, 5)).to.deep.equal([
      ['input', strings.calculatorFields.input, '1000'],
      ['cached', strings.calculatorFields.cached, '0'],
      ['written', strings.calculatorFields.written, '0'],
      ['output', strings.calculatorFields.output, '500'],
      ['requestsPerDay', strings.calculatorFields.requestsPerDay, '1000'],
    ]);
    expect(field(element, 'peakShare').value).to.equal('');
    const { element: plain } = await open(allRows.filter(({ offer }) => !offer.windows));
    expect(field(plain, 'peakShare')).to.equal(null);
  });

  it('lists the costs in a table of named rows and columns', async () => {
    const { element } = await open(allRows.slice(0, 3));
    expect(element.querySelector('caption')).to.have.trimmed.text(strings.calculatorCaption);
    expect(
      [...element.querySelectorAll('thead th')].map(({ textContent }) => textContent.trim()),
    ).to.deep.equal([
      strings.model,
      strings.calculatorPerRequest,
      strings.calculatorPerDay,
      strings.calculatorPer30Days,
      strings.calculatorSteps,
    ]);
    // Gamma is free; Beta: 1000 × 0.55 + 500 × 2 millionths; Alpha 2: 1000 × 1.5 + 500 × 6 millionths.
    const rows = [...element.querySelectorAll('tbody tr')].map((row) => [
      row.querySelector('.cost-name')?.textContent,
      ...[...row.querySelectorAll('.cost')].map(({ textContent }) => textContent),
    ]);
    expect(rows).to.deep.equal([
      ['Gamma', strings.free],
      ['Beta 10', '$0.00155', '$1.55', '$46.50'],
      ['Alpha 2', '$0.0045', '$4.50', '$135.00'],
    ]);
    expect(element.querySelector('[style]')).to.equal(null);
  });

  it('counts while somebody types, who keeps the focus and the place', async function () {
    if (!canSendKeys) this.skip();
    const { element, changes } = await open();
    const input = field(element, 'input');
    input.focus();
    input.select();
    await sendKeys({ type: '20' });
    expect(changes).to.deep.equal([{ input: 2 }, { input: 20 }]);
    expect(document.activeElement).to.equal(input);
    expect(input.value).to.equal('20');
  });

  it('leaves a number alone that is not finished, and an emptied field until it is left', async function () {
    if (!canSendKeys) this.skip();
    const { element, changes, usage } = await open();
    const input = field(element, 'input');
    input.focus();
    input.select();
    await sendKeys({ press: 'Backspace' });
    expect([input.value, changes.length, usage().input]).to.deep.equal(['', 0, 1000]);
    await sendKeys({ type: '0.05' });
    expect([input.value, usage().input]).to.deep.equal(['0.05', 0.05]);
    input.select();
    await sendKeys({ press: 'Backspace' });
    input.blur();
    expect([input.value, usage().input]).to.deep.equal(['0', 0]);
  });

  it('takes nothing below 0', async () => {
    const { element, usage } = await open();
    const input = field(element, 'output');
    input.value = '-5';
    input.dispatchEvent(new Event('input', { bubbles: true }));
    expect([input.value, usage().output]).to.deep.equal(['0', 0]);
  });

  it('takes the share of the hours in percent, and takes it back', async function () {
    if (!canSendKeys) this.skip();
    const { element, usage } = await open();
    const share = field(element, 'peakShare');
    share.focus();
    await sendKeys({ type: '7' });
    expect(usage().peakShare).to.equal(0.07);
    await sendKeys({ press: 'Backspace' });
    expect(usage()).to.deep.equal(defaultUsage);
    expect(share.value).to.equal('');
  });

  it('keeps a sum open where its row moves to another place', async () => {
    const { element } = await open(allRows.filter(({ offer }) => ['zero', 'paid'].includes(offer.id)));
    expect(first(element)?.querySelector('.cost-name')).to.have.text('delta');
    first(element)!.querySelector('details')!.open = true;
    // Without input the two cost the same, and come in the order of the rows.
    field(element, 'input').value = '0';
    field(element, 'input').dispatchEvent(new Event('input', { bubbles: true }));
    expect(first(element)?.querySelector('.cost-name')).to.have.text('Alpha 2');
    const opened = [...element.querySelectorAll('tbody tr')].find(
      (row) => row.querySelector('details')?.open,
    );
    expect(opened?.querySelector('.cost-name')).to.have.text('delta');
  });

  it('says whose sum it is, and keeps the sum of an unknown cost away', async () => {
    const { element } = await open();
    const summary = first(element)?.nextElementSibling?.querySelector('summary');
    expect(summary?.textContent).to.contain(strings.calculatorSteps);
    const unknown = element.querySelector('[data-cost=unknown]');
    expect(unknown?.querySelector('details')).to.equal(null);
    expect(unknown?.querySelector('.cost')?.textContent).to.contain('output');
  });

  it('fits into 240 pixels, in both directions', async () => {
    for (const direction of ['ltr', 'rtl']) {
      const host = await fixture<HTMLDivElement>(html`<div dir=${direction}></div>`);
      host.style.width = '240px';
      const root = host.attachShadow({ mode: 'open' });
      root.adoptedStyleSheets = [...pricingFrameStyles, pricingStyles, calculatorStyles].map(
        (style) => style.styleSheet!,
      );
      const view = toCalculatorView(allRows, { ...defaultUsage, requestsPerDay: 1e6 }, asListed, english);
      const base = document.createElement('div');
      base.className = 'base';
      root.append(base);
      render(renderCalculator(view, defaultUsage, english, { onUsage: () => undefined }), base);
      for (const details of root.querySelectorAll('details')) details.open = true;
      expect(host.scrollWidth).to.be.at.most(240);
      for (const cell of root.querySelectorAll('.cost, input, .cost-model, .steps')) {
        const box = cell.getBoundingClientRect();
        if (box.width === 0) continue;
        const frame = host.getBoundingClientRect();
        expect(box.left, cell.className).to.be.at.least(frame.left - 0.5);
        expect(box.right, cell.className).to.be.at.most(frame.right + 0.5);
      }
    }
  });
});
