import { aTimeout, expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { OpennessScorecard } from '../../src/elements/openness-scorecard/openness-scorecard.js';
import '../../src/elements/openness-compare/openness-compare.define.js';
import '../elements/with-parts.js';
import '../../src/elements/openness-scorecard/openness-scorecard.define.js';
import { rootOf, smallDataset, statusOf } from '../elements/openness-fixtures.js';

const space = html`<div style="block-size: 3000px"></div>`;
const card = html`<openness-scorecard
  lang="en"
  loading="lazy"
  model="alpha"
  .data=${smallDataset()}
></openness-scorecard>`;

/** The element far below the window. */
async function far(content = card): Promise<OpennessScorecard> {
  const page = await fixture(html`<div>${space}${content}${space}</div>`);
  const element = page.querySelector<OpennessScorecard>('[loading]')!;
  await element.updateComplete;
  return element;
}

const isShown = (element: Element) => !!rootOf(element).querySelector('.credit');

function leave(): void {
  history.replaceState(history.state, '', location.href.replace(/#.*/s, ''));
}

describe('loading="lazy"', () => {
  afterEach(leave);

  it('shows at once what is in the window', async () => {
    const element = await fixture<OpennessScorecard>(card);
    if (!isShown(element)) await oneEvent(element, 'openness-load');
    expect(isShown(element)).to.equal(true);
  });

  for (const loading of ['eager', 'later']) {
    it(`is another way than loading="${loading}"`, async () => {
      const element = await far(
        html`<openness-scorecard
          loading=${loading}
          model="alpha"
          .data=${smallDataset()}
        ></openness-scorecard>`,
      );
      expect(isShown(element)).to.equal(true);
    });
  }

  it('waits below the window with the space that it needs, without a word and without a fault for axe', async () => {
    const element = await far();
    let loads = 0;
    element.addEventListener('openness-load', () => loads++);
    await aTimeout(200);
    expect(isShown(element)).to.equal(false);
    expect(statusOf(element)).to.equal('loading');
    expect(rootOf(element).querySelector('[role=status]')?.textContent.trim()).to.equal('');
    expect(element.getBoundingClientRect().height).to.be.greaterThan(300);
    expect(loads).to.equal(0);
    await expect(element).to.be.accessible();
  });

  it('shows it when a reader comes near', async () => {
    const element = await far();
    const load = oneEvent(element, 'openness-load');
    element.scrollIntoView();
    await load;
    expect(isShown(element)).to.equal(true);
    await expect(element).to.be.accessible();
  });

  it('keeps in sight what the author has put inside the tag', async () => {
    const element = await far(
      html`<openness-scorecard loading="lazy" model="alpha" .data=${smallDataset()}
        ><p>See the index.</p></openness-scorecard
      >`,
    );
    expect(element.querySelector('p')?.getClientRects()).to.have.length(1);
    expect(isShown(element)).to.equal(false);
  });

  for (const [what, content] of [
    ['a scorecard', card],
    [
      'a comparison',
      html`<openness-compare
        lang="en"
        loading="lazy"
        models="alpha"
        .data=${smallDataset()}
      ></openness-compare>`,
    ],
  ] as const) {
    it(`has ${what} ready for printing when the page is asked for it, unfolded`, async () => {
      const element = await far(content);
      window.dispatchEvent(new Event('beforeprint'));
      expect(isShown(element)).to.equal(true);
      expect(rootOf(element).querySelectorAll('details:not([open])')).to.have.length(0);
      window.dispatchEvent(new Event('afterprint'));
    });
  }

  it('leads to the criterion that the address names, from the start or later', async () => {
    const element = await far();
    location.hash = '#openness=model:alpha;criterion:summary';
    await oneEvent(element, 'openness-load');
    expect(isShown(await far())).to.equal(true);
  });

  it('does not take away what has been shown', async () => {
    const element = await far(
      html`<openness-scorecard loading="eager" model="alpha" .data=${smallDataset()}></openness-scorecard>`,
    );
    element.loading = 'lazy';
    await element.updateComplete;
    expect(isShown(element)).to.equal(true);
  });

  it('waits where it is moved to, and asks nothing of who has left the page', async () => {
    const element = await far();
    const { parentElement } = element;
    element.remove();
    window.dispatchEvent(new Event('beforeprint'));
    window.dispatchEvent(new Event('afterprint'));
    expect(isShown(element)).to.equal(false);
    parentElement?.append(element);
    await element.updateComplete;
    expect(isShown(element)).to.equal(false);
    element.scrollIntoView();
    await oneEvent(element, 'openness-load');
  });
});
