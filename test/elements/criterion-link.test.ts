import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { OpennessCompare } from '../../src/elements/openness-compare/openness-compare.js';
import type { OpennessScorecard } from '../../src/elements/openness-scorecard/openness-scorecard.js';
import '../../src/elements/openness-compare/openness-compare.define.js';
import '../../src/elements/openness-scorecard/openness-scorecard.define.js';
import { makeDisputed } from '../fixtures/disputed.js';
import { datasetOf, rootOf, smallDataset, textOf } from './openness-fixtures.js';
import './with-parts.js';

// Without data of its own a card waits: what is published would come at a moment of its own.
const card = (model = 'alpha', data: unknown = smallDataset(), layout = 'card') =>
  html`<openness-scorecard
    lang="en"
    model=${model}
    layout=${layout}
    src="/demo/answers/never.json"
    .data=${data}
  ></openness-scorecard>`;
const focusedIn = (element: Element) =>
  rootOf(element).activeElement?.closest<HTMLElement>('[data-criterion]')?.dataset.criterion;
const reach = (element: Element, criterion: string) =>
  waitUntil(() => focusedIn(element) === criterion, `focus on ${criterion}`, { timeout: 8000 });
const openIn = (element: Element) =>
  [...rootOf(element).querySelectorAll('.criterion details[open] .criterion-name')].map(textOf);

function leave(): void {
  history.replaceState(history.state, '', location.href.replace(/#.*/s, ''));
  window.dispatchEvent(new HashChangeEvent('hashchange'));
}

describe('A link to a criterion', () => {
  beforeEach(leave);
  afterEach(leave);

  for (const layout of ['card', 'compact']) {
    it(`opens it in a ${layout} when the page is opened, and gives it the focus`, async () => {
      location.hash = '#openness=model:alpha;criterion:summary';
      const element = await fixture<OpennessScorecard>(card('alpha', smallDataset(), layout));
      await reach(element, 'summary');
      expect(openIn(element)).to.deep.equal(['Summary']);
      expect(rootOf(element).activeElement!.checkVisibility()).to.equal(true);
      await expect(element).to.be.accessible();
    });
  }

  it('waits for the data', async () => {
    location.hash = '#openness=model:alpha;criterion:weights';
    const element = await fixture<OpennessScorecard>(card('alpha', null));
    expect(openIn(element)).to.deep.equal([]);
    element.data = smallDataset();
    await reach(element, 'weights');
  });

  it('works when the address changes, and again for the same one', async () => {
    const element = await fixture<OpennessScorecard>(card());
    location.hash = '#openness=model:alpha;rubric:rubric;criterion:weights';
    await reach(element, 'weights');
    location.hash = '#openness=model:alpha;criterion:gap';
    await reach(element, 'gap');
    location.hash = '#openness=model:alpha;rubric:rubric;criterion:weights';
    await reach(element, 'weights');
  });

  it('is followed once: what a reader folds stays folded', async () => {
    location.hash = '#openness=model:alpha;criterion:weights';
    const element = await fixture<OpennessScorecard>(card());
    await reach(element, 'weights');
    rootOf(element).querySelector<HTMLDetailsElement>('.criterion details[open]')!.open = false;
    (rootOf(element).activeElement as HTMLElement).blur();
    element.headingLevel = 4;
    await element.updateComplete;
    expect(openIn(element)).to.deep.equal([]);
    expect(focusedIn(element)).to.equal(undefined);
  });

  it('means one model, and of several scorecards the first, even if its data come last', async () => {
    location.hash = '#openness=model:beta;criterion:weights';
    const frame = await fixture<HTMLElement>(
      html`<div>${card()} ${card('beta', null)} ${card('beta')}</div>`,
    );
    const [alpha, first, second] = frame.querySelectorAll('openness-scorecard');
    await second!.updateComplete;
    expect(openIn(second!)).to.deep.equal([]);
    first!.data = smallDataset();
    await reach(first!, 'weights');
    expect([alpha!, second!].flatMap(openIn)).to.deep.equal([]);
  });

  it('leaves the fragments of others alone', async () => {
    const element = await fixture<OpennessScorecard>(card());
    for (const hash of [
      '#weights',
      '#openness',
      '#openness=weights',
      '#openness=criterion:weights',
      '#openness=model:alpha;criterion:nothing',
      '#openness=model:alpha;rubric:other;criterion:weights',
      '#other=model:alpha;criterion:weights',
      '#openness=model:%E0%A4%A;criterion:weights',
    ]) {
      location.hash = hash;
      window.dispatchEvent(new HashChangeEvent('hashchange'));
      await element.updateComplete;
      expect(openIn(element), hash).to.deep.equal([]);
      expect(location.hash).to.equal(hash);
    }
  });

  it('stands at each opened criterion, and leads back to it', async () => {
    const hostile = datasetOf(['Alpha']);
    hostile.rubrics[0]!.criteria[0]!.id = 'a;b:c"]&=%/é';
    const [assessment] = hostile.assessments as unknown as { results: object }[];
    Object.assign(assessment!.results, { 'a;b:c"]&=%/é': { level: 'open', note: 'A note' } });
    const element = await fixture<OpennessScorecard>(card(hostile.models[0]!.id, hostile));
    const link = rootOf(element).querySelector<HTMLAnchorElement>('[part=criterion-link]')!;
    expect(link.href.replace(/#.*/, '')).to.equal(location.href.replace(/#.*/, ''));
    link.click();
    await reach(element, 'a;b:c"]&=%/é');
  });
});

describe('A link to a criterion of a comparison', () => {
  beforeEach(leave);
  afterEach(leave);

  const compare = () =>
    fixture<OpennessCompare>(
      html`<openness-compare lang="en" models="alpha,beta" .data=${smallDataset()}></openness-compare>`,
    );

  it('opens its row and gives its button the focus', async () => {
    const element = await compare();
    location.hash = '#openness=models:alpha,beta;rubric:rubric;criterion:summary';
    await reach(element, 'summary');
    expect(rootOf(element).activeElement!.getAttribute('aria-expanded')).to.equal('true');
    const link = rootOf(element).querySelector<HTMLAnchorElement>('.remarks:not([aria-hidden]) a')!;
    expect(new URL(link.href).hash).to.equal(location.hash);
    // As the head of its row it is the criterion, whatever else stands there.
    expect(link.closest('th')!.ariaLabel).to.equal('Summary');
    await expect(element).to.be.accessible();
  });

  it('leads to a row without remarks too, and not to other models', async () => {
    const element = await compare();
    location.hash = '#openness=models:beta,alpha;criterion:summary';
    await element.updateComplete;
    expect(focusedIn(element)).to.equal(undefined);
    location.hash = '#openness=models:alpha,beta;criterion:gap';
    await reach(element, 'gap');
  });

  it('is not needed to find what is closed: a search of the page opens the row', async () => {
    const element = await compare();
    const [weights, summary] = rootOf(element).querySelectorAll('.remarks');
    const closed = weights!.querySelector<HTMLElement>('td > div')!;
    expect(closed.getAttribute('hidden')).to.equal('until-found');
    expect(textOf(closed)).to.contain('A note');
    expect(closed.checkVisibility({ contentVisibilityAuto: true }) && closed.offsetHeight > 0).to.equal(
      false,
    );
    closed.dispatchEvent(new Event('beforematch', { bubbles: true }));
    await element.updateComplete;
    expect(closed.hasAttribute('hidden')).to.equal(false);
    expect(weights!.hasAttribute('aria-hidden')).to.equal(false);
    expect(summary!.getAttribute('aria-hidden')).to.equal('true');
  });
});

describe('A link to a topic of a comparison by source', () => {
  beforeEach(leave);
  afterEach(leave);

  const bySource = () =>
    fixture<OpennessCompare>(
      html`<openness-compare lang="en" by="source" models="olmo" .data=${makeDisputed()}></openness-compare>`,
    );
  const rowOf = (element: Element, topic: string) =>
    rootOf(element).querySelector<HTMLElement>(`[data-topic=${topic}]`)!;
  const focusOn = (element: Element, topic: string) =>
    waitUntil(() => rootOf(element).activeElement?.closest('tr') === rowOf(element, topic), topic, {
      timeout: 8000,
    });

  it('opens what is said on it, and stands at the topic while it is open', async () => {
    const element = await bySource();
    const link = rowOf(element, 'weights').querySelector<HTMLAnchorElement>('[part=criterion-link]')!;
    expect(link.checkVisibility()).to.equal(false);
    location.hash = '#openness=models:olmo;topic:weights';
    await focusOn(element, 'weights');
    expect(rowOf(element, 'weights').querySelector('details')!.open).to.equal(true);
    expect(link.checkVisibility()).to.equal(true);
    expect(new URL(link.href).hash).to.equal(location.hash);
    expect(link.closest('th')!.ariaLabel).to.match(/^Weights, /);
    await expect(element).to.be.accessible();
  });

  it('leads to a topic with nothing to open, which has no link', async () => {
    const element = await bySource();
    location.hash = '#openness=models:olmo;topic:papers';
    await focusOn(element, 'papers');
    expect(rowOf(element, 'papers').querySelector('[part=criterion-link]')).to.equal(null);
  });

  it('is none to a criterion, nor a link to a criterion one to a topic', async () => {
    const element = await bySource();
    location.hash = '#openness=models:olmo;criterion:weights';
    await element.updateComplete;
    expect(rootOf(element).activeElement).to.equal(null);
    const models = await fixture<OpennessCompare>(
      html`<openness-compare lang="en" models="alpha,beta" .data=${smallDataset()}></openness-compare>`,
    );
    location.hash = '#openness=models:alpha,beta;topic:summary';
    await models.updateComplete;
    expect(rootOf(models).activeElement).to.equal(null);
  });
});
