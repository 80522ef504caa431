import { expect, fixture, html } from '@open-wc/testing';
import type { Dataset } from '../../src/dataset/schema.js';
import '../../src/elements/openness-scorecard/openness-scorecard.define.js';
import type { OpennessScorecard } from '../../src/elements/openness-scorecard/openness-scorecard.js';
import { mergeDatasets } from '../../src/dataset/merge.js';
import { fetchDataset } from './openness-fixtures.js';
import './with-parts.js';

const show = async (data: Dataset, model: string, rubric: string, since = '', width = 700) => {
  const frame = await fixture<HTMLElement>(
    html`<div>
      <openness-scorecard model=${model} rubric=${rubric} since=${since} .data=${data}></openness-scorecard>
    </div>`,
  );
  frame.style.width = `${width}px`;
  const element = frame.querySelector<OpennessScorecard>('openness-scorecard')!;
  await element.updateComplete;
  return element;
};

const textsOf = (element: Element, selector: string) =>
  [...element.shadowRoot!.querySelectorAll(selector)].map(({ textContent }) =>
    textContent.replace(/\s+/g, ' ').trim(),
  );

describe('<openness-scorecard> on every kind of rubric', function () {
  this.timeout(10_000);

  it('shows how far a model is in each class of the Model Openness Framework', async () => {
    const element = await show(await fetchDataset('mof'), 'deepseek-r1', 'mof-1.0');
    const steps = textsOf(element, '.steps li');
    expect(steps.length).to.equal(3);
    expect(steps[0]).to.contain('Class III').and.to.contain('83%');
    await expect(element).to.be.accessible();
  });

  it('names the class that a model has reached', async () => {
    const data = await fetchDataset('mof');
    const complete = await show(data, 'amber', 'mof-1.0');
    expect(complete.shadowRoot!.querySelectorAll('.steps [data-complete=true]').length).to.be.greaterThan(0);
    expect(textsOf(complete, '.total strong')[0]).to.contain('Class');
  });

  it('folds a hundred indicators into their groups and keeps every one in reach', async () => {
    const element = await show(await fetchDataset('fmti'), 'deepseek', 'fmti-2025-12');
    const groups = [...element.shadowRoot!.querySelectorAll<HTMLDetailsElement>('details.folded')];
    expect(groups.length).to.equal(19);
    expect(groups.every(({ open }) => !open)).to.equal(true);
    expect(element.shadowRoot!.querySelectorAll('.criterion').length).to.equal(100);
    expect(textsOf(element, '.total strong')[0]).to.equal('32 of 100');
    groups[0]!.querySelector('summary')!.click();
    expect(groups[0]!.open).to.equal(true);
    await expect(element).to.be.accessible();
  });

  it('shows what has moved between two editions, and that the totals do not compare', async () => {
    const data = mergeDatasets([await fetchDataset('osai-12'), await fetchDataset('osai-14')]);
    const element = await show(data, 'deepseek-r1', 'osai-12', 'osai-14');
    const [changes] = textsOf(element, '[part=changes]');
    for (const part of ['6.5 of 14', '5 of 12', 'Package', '2025', '2026']) expect(changes).to.contain(part);
    expect(textsOf(element, '[part=before]').length).to.equal(2);
    const [moved] = textsOf(element, '.line:has([part=before])');
    expect(moved).to.equal('Paper Open (was: Closed)');
    await expect(element).to.be.accessible();
  });

  it('loads both editions where the page gives no data', async () => {
    const element = await fixture<OpennessScorecard>(
      html`<openness-scorecard model="deepseek-r1" since="osai-14"></openness-scorecard>`,
    );
    await new Promise((resolve) => element.addEventListener('openness-load', resolve, { once: true }));
    expect(textsOf(element, '[part=before]').length).to.equal(2);
  });

  for (const [file, model, rubric] of [
    ['mof', 'deepseek-r1', 'mof-1.0'],
    ['fmti', 'deepseek', 'fmti-2025-12'],
  ] as const) {
    for (const width of [240, 320, 1200]) {
      it(`fits ${rubric} into ${width} px`, async () => {
        const element = await show(await fetchDataset(file), model, rubric, '', width);
        expect(element.scrollWidth).to.be.at.most(element.clientWidth);
      });
    }
  }
});
