// What moves, and that nothing does where a reader does not want it: in all elements, loading and ready.
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import '../../src/define.js';
import {
  answerWith,
  canEmulateMedia,
  newAddress,
  noAnswer,
  restoreFetch,
  rootOf,
  settle,
  statusOf,
} from '../elements/openness-fixtures.js';
import '../elements/with-parts.js';

type Widget = HTMLElement & { updateComplete: Promise<boolean> };

const longestMs = 5000;

/** Two of each element, one of which never gets its data; and a page that lets parts of them move. */
async function showAll(): Promise<Widget[]> {
  const src = newAddress();
  const main = await fixture(
    html`<main>
      <style>
        openness-scorecard::part(bar-fill),
        pricing-table::part(row) {
          transition: opacity 1s;
          animation: turn 9s infinite;
        }
        @keyframes turn {
          to {
            opacity: 0.5;
          }
        }
      </style>
      <openness-scorecard model="olmo"></openness-scorecard>
      <openness-compare models="olmo,deepseek-r1"></openness-compare>
      <openness-index modality="audio"></openness-index>
      <p><openness-badge model="olmo"></openness-badge></p>
      <pricing-table models="deepseek-flash" controls calculator history="output"></pricing-table>
    </main>`,
  );
  const ready = [...main.querySelectorAll<Widget>('*')].filter(({ shadowRoot }) => shadowRoot);
  await Promise.all(ready.map(settle));
  answerWith(noAnswer);
  const loading = ready.map((element) => element.cloneNode() as Widget);
  for (const element of loading) element.setAttribute('src', src);
  main.append(...loading);
  await Promise.all(loading.map((element) => element.updateComplete));
  await waitUntil(() => rootOf(loading[0]!).querySelector('[data-slow]'));
  expect(new Set([...ready, ...loading].map(statusOf))).to.deep.equal(new Set(['ready', 'loading']));
  return [...ready, ...loading];
}

const partsOf = (elements: Widget[]) =>
  elements.flatMap((element) => [...rootOf(element).querySelectorAll('*')]);

/** The properties that change in animations of an element. */
const keyframesOf = (element: Widget) =>
  rootOf(element)
    .adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules])
    .filter((rule) => rule instanceof CSSKeyframesRule)
    .flatMap((rule) => [...rule.cssRules].flatMap((frame) => [...(frame as CSSKeyframeRule).style]));

const durationsOf = (text: string) => text.split(', ').map((time) => parseFloat(time) * 1000);

describe('motion', () => {
  afterEach(async () => {
    restoreFetch();
    if (canEmulateMedia) await emulateMedia({ reducedMotion: 'no-preference' });
  });

  it('is short and ends, and what loads appears without moving', async () => {
    const elements = await showAll();
    const own = partsOf(elements)
      .map((part) => getComputedStyle(part))
      .filter(({ animationName }) => animationName !== 'turn');
    expect(own.some(({ animationName }) => animationName === 'appear')).to.equal(true);
    for (const { animationDuration, animationIterationCount, transitionDuration } of own) {
      expect(animationIterationCount).to.equal('1');
      for (const time of [animationDuration, transitionDuration].flatMap(durationsOf))
        expect(time).to.be.below(longestMs);
    }
    const frames = elements.flatMap(keyframesOf);
    expect(new Set(frames)).to.deep.equal(new Set(['opacity']));
  });

  it('is off where a reader wants less of it, even what the page gives to parts', async function () {
    if (!canEmulateMedia) this.skip();
    await emulateMedia({ reducedMotion: 'reduce' });
    const elements = await showAll();
    expect(elements.flatMap((element) => rootOf(element).getAnimations())).to.deep.equal([]);
    for (const part of partsOf(elements)) {
      for (const pseudo of [null, '::before', '::after']) {
        const style = getComputedStyle(part, pseudo);
        expect([style.animationName, style.transitionDuration, style.scrollBehavior]).to.deep.equal([
          'none',
          '0s',
          'auto',
        ]);
      }
    }
  });
});
