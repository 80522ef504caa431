// How an element waits: by its attributes, its accessibility tree and the room that it takes.
import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import type { OpennessScorecard } from '../../src/elements/openness-scorecard/openness-scorecard.js';
import '../../src/elements/openness-scorecard/openness-scorecard.define.js';
import {
  answerWith,
  fetchDataset,
  missingAnswer,
  newAddress,
  noAnswer,
  restoreFetch,
  rootOf,
  settle,
  statusOf,
  textOf,
} from '../elements/openness-fixtures.js';
import { delayed, jsonResponse } from '../fixtures/fake-fetch.js';

const dataset = fetchDataset('osai-14');
const saidBy = (element: Element) => textOf(rootOf(element).querySelector('[role=status]'));
const groundOf = (element: Element) =>
  getComputedStyle(rootOf(element).querySelector('.placeholder')!).backgroundImage;
const heightOf = (element: Element) => element.getBoundingClientRect().height;

const show = (src: string, className = '') =>
  fixture<OpennessScorecard>(
    html`<openness-scorecard
      class=${className}
      model="olmo"
      rubric="osai-14"
      src=${src}
    ></openness-scorecard>`,
  );

describe('an element that loads', () => {
  const { setTimeout: startTimer } = window;
  let held: (() => void)[] = [];

  /** Time stands still until a test lets it pass. */
  beforeEach(() => {
    held = [];
    window.setTimeout = ((callback: () => void, delay = 0) =>
      delay > 0 && delay < 1000 ? held.push(callback) : startTimer(callback, delay)) as typeof setTimeout;
  });
  afterEach(() => {
    window.setTimeout = startTimer;
    restoreFetch();
  });

  async function letTimePass(element: OpennessScorecard): Promise<void> {
    for (const callback of held.splice(0)) callback();
    await element.updateComplete;
  }

  it('keeps room and shows nothing, for a moment, and then says so in the same room', async () => {
    answerWith(noAnswer);
    const element = await show(newAddress());
    const height = heightOf(element);
    expect(statusOf(element)).to.equal('loading');
    expect(height).to.be.greaterThan(100);
    expect([saidBy(element), groundOf(element)]).to.deep.equal(['', 'none']);
    await letTimePass(element);
    expect(saidBy(element)).to.match(/\S/);
    expect(groundOf(element)).to.contain('gradient');
    expect(heightOf(element)).to.equal(height);
    await expect(element).to.be.accessible();
  });

  it('leaves what the author has put inside in sight, and then says that it loads', async () => {
    answerWith(noAnswer);
    const element = await fixture<OpennessScorecard>(
      html`<openness-scorecard src=${newAddress()}><p>Fallback</p></openness-scorecard>`,
    );
    const height = heightOf(element);
    await letTimePass(element);
    expect(saidBy(element)).to.match(/\S/);
    expect(element.querySelector('p')!.checkVisibility()).to.equal(true);
    expect(heightOf(element)).to.equal(height);
  });

  it('says nothing where the answer comes soon, nor later', async () => {
    const answer = delayed<Response>();
    answerWith(() => answer.promise);
    const element = await show(newAddress());
    const said: string[] = [];
    new MutationObserver(() => said.push(saidBy(element))).observe(rootOf(element), {
      ...{ childList: true, characterData: true, subtree: true },
    });
    answer.resolve(jsonResponse(await dataset));
    await settle(element);
    await letTimePass(element);
    await nextFrame();
    expect(statusOf(element)).to.equal('ready');
    expect(new Set(said)).to.deep.equal(new Set(['']));
  });

  it('is ready before it is painted where the page has the data already', async () => {
    const src = newAddress();
    answerWith(async () => jsonResponse(await dataset));
    await settle(await show(src));
    restoreFetch();
    const element = document.createElement('openness-scorecard') as OpennessScorecard;
    Object.assign(element, { model: 'olmo', rubric: 'osai-14', src });
    const painted = new Promise((resolve) => requestAnimationFrame(resolve));
    document.body.append(element);
    await painted;
    expect(statusOf(element)).to.equal('ready');
    element.remove();
  });

  it('keeps the room that the page has named when it is ready, and when that fails', async () => {
    const style = await fixture(
      html`<style>
        .room {
          --openness-reserved-height: 1500px;
        }
      </style>`,
    );
    const answer = delayed<Response>();
    answerWith(() => answer.promise);
    const element = await show(newAddress(), 'room');
    expect(heightOf(element)).to.equal(1500);
    answer.resolve(jsonResponse(await dataset));
    await settle(element);
    expect(heightOf(element)).to.equal(1500);
    answerWith(missingAnswer);
    element.src = newAddress();
    await element.updateComplete;
    await settle(element);
    expect(statusOf(element)).to.equal('error');
    expect(heightOf(element)).to.equal(1500);
    style.remove();
  });
});
