import { expect, fixture, fixtureCleanup, html, oneEvent, waitUntil } from '@open-wc/testing';
import type { OpennessScorecard } from '../../src/elements/openness-scorecard/openness-scorecard.js';
import '../elements/with-parts.js';
import '../../src/elements/openness-scorecard/openness-scorecard.define.js';
import { rootOf, smallDataset } from '../elements/openness-fixtures.js';

interface Place {
  element: OpennessScorecard;
  below: Element;
}

/** A card for which something else stands there first, and text below it. */
async function placeOver(height: number, before = 0): Promise<Place> {
  const page = await fixture(
    html`<div>
      <div style="block-size: ${before}px"></div>
      <openness-scorecard lang="en" model="nobody" .data=${smallDataset()}>
        <div style="block-size: ${height}px">What the author has written</div>
      </openness-scorecard>
      <p>Text below</p>
      <div style="block-size: 3000px"></div>
    </div>`,
  );
  const element = page.querySelector('openness-scorecard')!;
  await waitUntil(() => rootOf(element).querySelector('[data-status=error]'));
  window.scrollTo(0, 0);
  return { element, below: page.querySelector('p')! };
}

async function show({ element }: Place): Promise<void> {
  const load = oneEvent(element, 'openness-load');
  element.model = 'alpha';
  await load;
  await new Promise(requestAnimationFrame);
}

const topOf = (element: Element) => element.getBoundingClientRect().top;
const heightOf = (element: Element) => element.getBoundingClientRect().height;
const heldHeightOf = ({ element }: Place) =>
  rootOf(element).querySelector<HTMLElement>('.base')!.style.minBlockSize;

describe('an element that is less high than what stood in its place', () => {
  let ownHeight = 0;
  before(async () => {
    const place = await placeOver(0);
    await show(place);
    ownHeight = heightOf(place.element);
    fixtureCleanup();
  });

  it('leaves what is below it in the window where it is', async () => {
    const place = await placeOver(ownHeight);
    const before = topOf(place.below);
    await show(place);
    expect(topOf(place.below)).to.be.closeTo(before, 1);
  });

  it('brings nothing into the window that was below it, until it is out of sight itself', async () => {
    const height = window.innerHeight * 2;
    const place = await placeOver(height, window.innerHeight - ownHeight * 1.2);
    await show(place);
    expect(topOf(place.below)).to.be.at.least(window.innerHeight);
    expect(heightOf(place.element)).to.be.below(height);
    expect(heldHeightOf(place)).to.not.equal('');
    // What stands above the window is let go only where browsers keep in its place what is in it.
    if (!CSS.supports('overflow-anchor', 'auto')) return;
    window.scrollTo(0, document.documentElement.scrollHeight);
    await waitUntil(() => heldHeightOf(place) === '');
    window.scrollTo(0, 0);
    await waitUntil(() => heightOf(place.element) < ownHeight * 1.1);
  });

  it('leaves no great space below it', async () => {
    const place = await placeOver(ownHeight * 3);
    // Much less high than any window.
    place.element.layout = 'compact';
    await show(place);
    expect(heldHeightOf(place)).to.equal('');
  });

  it('is as high as it is wherever it is not in sight', async () => {
    const place = await placeOver(ownHeight * 3, window.innerHeight * 2);
    await show(place);
    expect(heldHeightOf(place)).to.equal('');
  });
});
