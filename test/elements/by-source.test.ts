import { expect, fixture, html } from '@open-wc/testing';
import type { Dataset } from '../../src/dataset/schema.js';
import '../../src/elements/openness-compare/openness-compare.define.js';
import type { OpennessCompare } from '../../src/elements/openness-compare/openness-compare.js';
import { type BySourceView, toBySourceView } from '../../src/elements/openness-compare/by-source.view.js';
import { wordingFor } from '../../src/shared/wording.js';
import { makeAssessment, makeCriterion, makeDataset, makeModel, makeRubric } from '../fixtures/datasets.js';
import { makeDisputed } from '../fixtures/disputed.js';
import './with-parts.js';

const wording = wordingFor('en');

function viewOf(dataset: Dataset, model = 'olmo', rubrics: string[] = []): BySourceView {
  const outcome = toBySourceView(dataset, { model, rubrics }, wording);
  if (!outcome.ok || !outcome.value) throw new Error('no view');
  return outcome.value;
}

describe('toBySourceView(dataset, options)', () => {
  it('has a column for each assessor of the model and of what it is a member of', () => {
    const { columns } = viewOf(makeDisputed());
    expect(columns.map(({ source }) => source.text)).to.deep.equal(['The Index', 'A newsroom']);
    expect(columns.map(({ about }) => about !== undefined)).to.deep.equal([false, true]);
  });

  it('has a row for each topic on which somebody says something', () => {
    expect(viewOf(makeDisputed()).rows.map(({ id }) => id)).to.deep.equal(['weights', 'code', 'papers']);
  });

  it('leaves each assessor its own words', () => {
    const [weights, code] = viewOf(makeDisputed()).rows;
    expect(weights!.cells[0]!.entries[0]).to.deep.include({ id: 'weights', name: 'About weights' });
    expect(weights!.cells[0]!.entries[0]!.cell.evidence[0]!.url).to.equal('https://example.org/weights');
    expect(code!.cells[1]!.entries[0]!.cell.text).to.equal('Hard to find');
  });

  it('marks a topic only where levels disagree, not where one is silent or speaks in prose', () => {
    const differing = viewOf(makeDisputed()).rows.filter(({ difference }) => difference);
    expect(differing.map(({ id }) => id)).to.deep.equal(['weights']);
  });

  it('takes the newest assessment of a rubric and source', () => {
    const newer = makeAssessment('olmo', { weights: { level: 'closed' } }, { date: '2026-01' });
    const dataset = makeDisputed();
    const { rows, columns } = viewOf({ ...dataset, assessments: [newer, ...dataset.assessments] });
    expect(columns.length).to.equal(2);
    expect(rows[0]!.cells[0]!.entries[0]!.cell.text).to.equal('Closed');
  });

  it('shows the rubrics that are asked for, in their order, and names the missing', () => {
    const { columns, notices } = viewOf(makeDisputed(), 'olmo', ['checklist', 'rubric', 'nowhere']);
    expect(columns.map(({ id }) => id.split(' ')[0])).to.deep.equal(['checklist', 'rubric']);
    expect(notices.join()).to.contain('nowhere');
  });

  it('credits every source', () => {
    const { credit } = viewOf(makeDisputed());
    expect(credit.sources.map(({ text }) => text)).to.deep.equal(['The Index', 'A newsroom']);
  });

  it('is empty without topics and fails for an unknown model', () => {
    const empty = toBySourceView(makeDisputed({ topics: [] }), { model: 'olmo', rubrics: [] }, wording);
    expect(empty).to.deep.equal({ ok: true, value: undefined });
    const miss = toBySourceView(makeDisputed(), { model: 'olmoo', rubrics: [] }, wording);
    expect(!miss.ok && miss.failure.code).to.equal('not-found');
  });
});

describe('<openness-compare by="source">', () => {
  const make = async (width = 900) => {
    const wrapper = await fixture<HTMLElement>(
      html`<div>
        <openness-compare by="source" models="olmo" .data=${makeDisputed()}></openness-compare>
      </div>`,
    );
    wrapper.style.width = `${width}px`;
    const element = wrapper.firstElementChild as OpennessCompare;
    await element.updateComplete;
    return element;
  };

  it('is a table of topics and assessors that passes axe', async () => {
    const element = await make();
    const heads = [...element.shadowRoot!.querySelectorAll('[role=columnheader]')];
    expect(heads.length).to.equal(3);
    expect(element.shadowRoot!.querySelectorAll('[data-differs=true]').length).to.equal(1);
    await expect(element).to.be.accessible();
  });

  for (const width of [240, 320, 480, 1200]) {
    it(`fits into ${width} px`, async () => {
      const element = await make(width);
      expect(element.scrollWidth).to.be.at.most(element.clientWidth);
    });
  }
});

describe('<openness-compare since="…">', () => {
  const earlier = makeRubric({
    id: 'earlier',
    edition: '2024',
    criteria: [makeCriterion('weights'), makeCriterion('old')],
  });
  const data = makeDataset({
    rubrics: [makeRubric(), earlier],
    assessments: [
      makeAssessment('olmo', { weights: { level: 'open' }, code: { level: 'open' } }),
      makeAssessment(
        'olmo',
        { weights: { level: 'closed' }, old: { level: 'open' } },
        { rubric: 'earlier', date: '2024' },
      ),
      makeAssessment('llama', { weights: { level: 'closed' } }),
    ],
  });

  it('says what each result was, what is new and what left, and passes axe', async () => {
    const element = await fixture<OpennessCompare>(
      html`<openness-compare
        models="olmo,llama"
        rubric="rubric"
        since="earlier"
        .data=${data}
      ></openness-compare>`,
    );
    const { shadowRoot } = element;
    expect(shadowRoot!.querySelector('[part=changes]')!.textContent).to.contain('About old');
    const before = [...shadowRoot!.querySelectorAll('[part=before]')].map(({ textContent }) =>
      textContent.trim(),
    );
    expect(before[0]).to.contain('Closed');
    await expect(element).to.be.accessible();
  });

  it('shows an error for an edition that is not in the data', async () => {
    const element = await fixture<OpennessCompare>(
      html`<openness-compare models="olmo" rubric="rubric" since="nothing" .data=${data}></openness-compare>`,
    );
    expect(element.shadowRoot!.querySelector<HTMLElement>('[role=status]')!.dataset.status).to.equal('error');
  });
});

describe('<openness-compare> with many models in a narrow container', () => {
  const ids = ['one', 'two', 'three', 'four', 'five'];
  const data = makeDataset({
    models: ids.map((id) => makeModel(id)),
    assessments: ids.map((id) => makeAssessment(id)),
  });

  it('shows one model and has the others one tap away', async () => {
    const wrapper = await fixture<HTMLElement>(
      html`<div><openness-compare models=${ids.join()} .data=${data}></openness-compare></div>`,
    );
    wrapper.style.width = '300px';
    const element = wrapper.firstElementChild as OpennessCompare;
    await element.updateComplete;
    const shown = () =>
      [...element.shadowRoot!.querySelectorAll<HTMLElement>('.row td')]
        .filter((cell) => cell.checkVisibility())
        .map((cell) => cell.dataset.model);
    expect(new Set(shown())).to.deep.equal(new Set(['The one']));
    const buttons = element.shadowRoot!.querySelectorAll<HTMLButtonElement>('.picker button');
    expect(buttons.length).to.equal(5);
    buttons[3]!.click();
    await element.updateComplete;
    expect(new Set(shown())).to.deep.equal(new Set(['The four']));
    expect(buttons[3]!.getAttribute('aria-pressed')).to.equal('true');
    await expect(element).to.be.accessible();
  });

  it('shows them all side by side where there is room', async () => {
    const wrapper = await fixture<HTMLElement>(
      html`<div><openness-compare models=${ids.join()} .data=${data}></openness-compare></div>`,
    );
    wrapper.style.width = '1100px';
    const element = wrapper.firstElementChild as OpennessCompare;
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector<HTMLElement>('.picker')!.checkVisibility()).to.equal(false);
  });
});
