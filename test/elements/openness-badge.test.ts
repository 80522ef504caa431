import { aTimeout, expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import type { OpennessBadge } from '../../src/elements/openness-badge/openness-badge.js';
import '../../src/elements/openness-badge/openness-badge.define.js';
import {
  answerWith,
  canEmulateMedia,
  canSendKeys,
  datasetOf,
  hostileAddresses,
  jsonResponse,
  missingAnswer,
  newAddress,
  noAnswer,
  openAll,
  payloads,
  restoreFetch,
  rootOf,
  settle,
  smallDataset,
  statusOf,
  textOf,
  watchForCode,
  withAddress,
  withText,
} from './openness-fixtures.js';
import './with-parts.js';

const triggerOf = (element: Element) => rootOf(element).querySelector<HTMLButtonElement>('#trigger')!;
const cardOf = (element: Element) => rootOf(element).querySelector<HTMLElement>('#card')!;
const baseOf = (element: Element) => rootOf(element).querySelector<HTMLElement>('[part=base]')!;
const retryOf = (element: Element) => rootOf(element).querySelector<HTMLButtonElement>('[part=retry]');
const isOpen = (element: Element) => cardOf(element).matches(':popover-open');
const isSeen = (element: Element) => element.getClientRects().length > 0;
/** What stands in the sentence, without what is only heard or in the popover. */
const seen = (element: Element) =>
  textOf(rootOf(element).querySelector('.name')) + textOf(triggerOf(element));

const ready = (data: unknown = smallDataset(), model = 'alpha') =>
  fixture<OpennessBadge>(html`<openness-badge lang="en" model=${model} .data=${data}></openness-badge>`);

const asking = (address: string, model = 'alpha') =>
  fixture<OpennessBadge>(
    html`<openness-badge lang="en" model=${model} src=${address}
      ><a class="fallback" href="https://source.example/">Alpha</a></openness-badge
    >`,
  );

/** A paragraph of text with a badge in place of each `*`, or what the badge says. */
const sentence = (text: string, insert: (index: number) => unknown) =>
  text.split('*').map((part, index) => (index === 0 ? part : [insert(index), part]));

const badge = (label = 'name') =>
  html`<openness-badge model="alpha" label=${label} .data=${smallDataset()}></openness-badge>`;

async function toggled(element: OpennessBadge, act: () => unknown): Promise<void> {
  const event = oneEvent(cardOf(element), 'toggle');
  await act();
  await event;
  await element.updateComplete;
}

const open = (element: OpennessBadge) => toggled(element, () => triggerOf(element).click());

function point(target: Element, type: string, pointerType = 'mouse', bubbles = true): void {
  target.dispatchEvent(new PointerEvent(type, { pointerType, bubbles, composed: true }));
}

/** The pointer comes to rest on the words, long enough. */
const rest = (element: OpennessBadge) =>
  toggled(element, () => {
    point(baseOf(element), 'pointerenter', 'mouse', false);
    point(triggerOf(element), 'pointermove');
  });

const longEnough = () => aTimeout(500);

describe('<openness-badge>', function () {
  // The accessibility checks take their time where several browsers run at once.
  this.timeout(10_000);
  afterEach(restoreFetch);

  describe('while it loads', () => {
    it('shows what the author has put inside the tag, in the line', async () => {
      answerWith(noAnswer);
      const element = await asking(newAddress());
      expect(statusOf(element)).to.equal('loading');
      expect(isSeen(element.querySelector('.fallback')!)).to.equal(true);
      expect(rootOf(element).querySelector('#trigger')).to.equal(null);
      await expect(element).to.be.accessible();
    });

    it('shows the id where there is nothing inside the tag, and takes no more room than a word', async () => {
      answerWith(noAnswer);
      const frame = await fixture(
        html`<p><openness-badge model="alpha" src=${newAddress()}></openness-badge>, a word</p>`,
      );
      const element = frame.querySelector('openness-badge')!;
      expect(textOf(rootOf(element))).to.equal('alpha');
      expect(element.getBoundingClientRect().height).to.be.at.most(frame.getBoundingClientRect().height);
    });

    it('says nothing aloud, because ten badges would say it ten times', async () => {
      answerWith(noAnswer);
      const element = await asking(newAddress());
      expect(rootOf(element).querySelectorAll('[role=status], [role=alert], [aria-live]')).to.have.lengthOf(
        0,
      );
    });
  });

  describe('when it is ready', () => {
    it('shows the published dataset where the page gives no data', async () => {
      const element = document.createElement('openness-badge');
      element.lang = 'en';
      element.model = 'deepseek-r1';
      const settled = settle(element);
      await fixture(html`<p>${element}</p>`);
      await settled;
      await element.updateComplete;
      expect(statusOf(element)).to.equal('ready');
      expect(seen(element)).to.equal('DeepSeek R1 ·42% open');
    });

    it('has a button that says and describes everything', async () => {
      const element = await ready();
      expect(seen(element)).to.equal('Alpha ·1.5 of 3');
      const trigger = triggerOf(element);
      expect(trigger.localName).to.equal('button');
      expect(trigger.getAttribute('aria-label')).to.equal('Alpha, 1.5 of 3');
      expect(trigger.getAttribute('aria-haspopup')).to.equal('dialog');
      expect(trigger.getAttribute('aria-expanded')).to.equal('false');
      const description = rootOf(element).getElementById(trigger.getAttribute('aria-describedby')!);
      for (const part of ['1.5 of 3', 'The rubric', 'first edition', 'June 25, 2025']) {
        expect(textOf(description)).to.contain(part);
      }
      await expect(element).to.be.accessible();
    });

    it('shows only the total where the sentence names the model, and the name for any other word', async () => {
      const element = await ready();
      element.setAttribute('label', 'total');
      await element.updateComplete;
      expect(seen(element)).to.equal('1.5 of 3');
      await expect(element).to.be.accessible();
      element.setAttribute('label', 'everything');
      await element.updateComplete;
      expect(seen(element)).to.equal('Alpha ·1.5 of 3');
    });

    it('survives whatever a framework sets as a property', async () => {
      const element = await ready();
      for (const value of [undefined, null, 5, {}, []]) {
        Object.assign(element, { model: value, rubric: value, label: value, theme: value });
        await element.updateComplete;
        expect(statusOf(element)).to.equal('error');
      }
    });
  });

  describe('when it has nothing to say', () => {
    it('leaves the fallback in sight, and says so for the ear', async () => {
      const data = { ...smallDataset(), assessments: [] };
      const element = await fixture<OpennessBadge>(
        html`<openness-badge model="alpha" .data=${data}><b class="fallback">Alpha</b></openness-badge>`,
      );
      expect(statusOf(element)).to.equal('empty');
      expect(isSeen(element.querySelector('.fallback')!)).to.equal(true);
      expect(textOf(rootOf(element).querySelector('[part=status]'))).to.contain('alpha');
      await expect(element).to.be.accessible();
    });

    it('says so for the eye where there is no fallback', async () => {
      const element = await ready({ ...smallDataset(), assessments: [] });
      expect(textOf(baseOf(element))).to.contain('alpha · not assessed');
      await expect(element).to.be.accessible();
    });
  });

  describe('when it fails', () => {
    it('brings the fallback back with a mark that asks again, and shows the data once it is there', async () => {
      answerWith(missingAnswer);
      const element = await settle(await asking(newAddress()));
      await element.updateComplete;
      expect(statusOf(element)).to.equal('error');
      expect(isSeen(element.querySelector('.fallback')!)).to.equal(true);
      expect(retryOf(element)!.title).to.match(/404.*Try again/);
      await expect(element).to.be.accessible();

      answerWith(() => Promise.resolve(jsonResponse(smallDataset())));
      const load = oneEvent(element, 'openness-load');
      retryOf(element)!.click();
      await load;
      await element.updateComplete;
      expect(statusOf(element)).to.equal('ready');
      expect(isSeen(element.querySelector('.fallback')!)).to.equal(false);
    });

    it('shows the id with a mark, and says what is wrong, where asking again is of no use', async () => {
      const element = await ready(smallDataset(), 'alpa');
      expect(statusOf(element)).to.equal('error');
      expect(retryOf(element)).to.equal(null);
      expect(textOf(baseOf(element))).to.match(/^alpa/);
      expect(textOf(rootOf(element).querySelector('[part=status]'))).to.contain('alpha');
      await expect(element).to.be.accessible();
    });

    it('does not break the line', async () => {
      const frame = await fixture(html`
        <div style="inline-size: 1000px">
          <p>Some words <openness-badge model="alpha" src="http://"></openness-badge> and others</p>
          <p>Some words alpha and others</p>
        </div>
      `);
      const [one, other] = frame.querySelectorAll('p');
      expect(statusOf(one!.querySelector('openness-badge')!)).to.equal('error');
      expect(one!.offsetHeight).to.equal(other!.offsetHeight);
    });

    it('fires one openness-error, through shadow roots', async () => {
      answerWith(missingAnswer);
      const outer = await fixture<HTMLElement>(html`<div></div>`);
      const codes: string[] = [];
      outer.addEventListener('openness-error', ({ code }) => codes.push(code));
      const inner = outer.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
      const element = inner.appendChild(document.createElement('openness-badge'));
      Object.assign(element, { model: 'alpha', src: newAddress() });
      await settle(element);
      await aTimeout(0);
      expect(codes).to.deep.equal(['http']);
    });
  });

  describe('when a refresh fails', () => {
    it('keeps its words, and says so in the description and in the popover', async () => {
      answerWith(() => Promise.resolve(jsonResponse(smallDataset())));
      const element = await settle(await asking(newAddress()));
      await element.updateComplete;
      answerWith(missingAnswer);
      const error = oneEvent(element, 'openness-error');
      element.reload();
      await error;
      await element.updateComplete;
      expect(statusOf(element)).to.equal('stale');
      expect(seen(element)).to.equal('Alpha ·1.5 of 3');
      expect(textOf(rootOf(element).getElementById('description'))).to.contain('Could not refresh');
      await open(element);
      expect(textOf(cardOf(element))).to.contain('Could not refresh');
      await expect(element).to.be.accessible();

      answerWith(() => Promise.resolve(jsonResponse(smallDataset())));
      const load = oneEvent(element, 'openness-load');
      retryOf(element)!.click();
      await load;
      await element.updateComplete;
      expect(statusOf(element)).to.equal('ready');
      expect(isOpen(element)).to.equal(true);
      expect(textOf(cardOf(element))).not.to.contain('Could not refresh');
    });
  });

  describe('opens its scorecard', () => {
    it('by click, with a name, every criterion and a way to close it', async () => {
      const element = await ready();
      expect(textOf(cardOf(element))).to.equal('');
      await open(element);
      expect(isOpen(element)).to.equal(true);
      expect(triggerOf(element).getAttribute('aria-expanded')).to.equal('true');
      expect(cardOf(element).getAttribute('role')).to.equal('dialog');
      expect(cardOf(element).getAttribute('aria-label')).to.contain('Alpha');
      expect(rootOf(element).activeElement).to.equal(cardOf(element));
      expect(cardOf(element).querySelectorAll('[part=criterion]')).to.have.lengthOf(6);
      await expect(element).to.be.accessible();
      await openAll(element);
      await expect(element).to.be.accessible();
      await toggled(element, () => cardOf(element).querySelector<HTMLButtonElement>('[part=close]')!.click());
      expect(isOpen(element)).to.equal(false);
      expect(triggerOf(element).getAttribute('aria-expanded')).to.equal('false');
      expect(rootOf(element).activeElement).to.equal(triggerOf(element));
    });

    it('by a click on the name too, and closes it by a second click on the total', async () => {
      const element = await ready();
      await toggled(element, () => rootOf(element).querySelector<HTMLElement>('.name')!.click());
      expect(isOpen(element)).to.equal(true);
      await toggled(element, () => triggerOf(element).click());
      expect(isOpen(element)).to.equal(false);
    });

    for (const key of ['Enter', ' ']) {
      it(`by the key "${key}", and gives the focus back on Escape`, async function () {
        if (!canSendKeys) this.skip();
        const element = await ready();
        triggerOf(element).focus();
        await toggled(element, () => sendKeys({ press: key }));
        expect(isOpen(element)).to.equal(true);
        expect(rootOf(element).activeElement).to.equal(cardOf(element));
        await sendKeys({ press: 'Tab' });
        expect(cardOf(element).contains(rootOf(element).activeElement)).to.equal(true);
        expect(rootOf(element).activeElement).not.to.equal(cardOf(element));
        await toggled(element, () => sendKeys({ press: 'Escape' }));
        expect(isOpen(element)).to.equal(false);
        expect(rootOf(element).activeElement).to.equal(triggerOf(element));
      });
    }

    it('one at a time', async () => {
      const frame = await fixture(html`<p>${badge()} and ${badge()}</p>`);
      const [one, other] = [...frame.querySelectorAll('openness-badge')] as [OpennessBadge, OpennessBadge];
      await open(one);
      await open(other);
      expect([isOpen(one), isOpen(other)]).to.deep.equal([false, true]);
      await one.updateComplete;
      expect(triggerOf(one).getAttribute('aria-expanded')).to.equal('false');
    });

    it('again after it has been away', async () => {
      const element = await ready();
      await open(element);
      const parent = element.parentElement!;
      element.remove();
      expect(isOpen(element)).to.equal(false);
      parent.append(element);
      await element.updateComplete;
      expect(triggerOf(element).getAttribute('aria-expanded')).to.equal('false');
      await open(element);
      expect(isOpen(element)).to.equal(true);
    });

    it('and takes it away with the data', async () => {
      const element = await ready();
      await open(element);
      element.model = 'nobody';
      await element.updateComplete;
      await element.updateComplete;
      element.model = 'alpha';
      await element.updateComplete;
      expect(isOpen(element)).to.equal(false);
      expect(triggerOf(element).getAttribute('aria-expanded')).to.equal('false');
    });
  });

  describe('under a pointer', () => {
    it('opens where the pointer rests, without taking the focus, and closes after it has left', async () => {
      const element = await ready();
      const start = performance.now();
      await rest(element);
      expect(performance.now() - start).to.be.greaterThan(250);
      expect(isOpen(element)).to.equal(true);
      expect(rootOf(element).activeElement).to.equal(null);
      await toggled(element, () => point(baseOf(element), 'pointerleave', 'mouse', false));
      expect(isOpen(element)).to.equal(false);
    });

    it('stays while the pointer is in the popover, and while the focus is', async () => {
      const element = await ready();
      await rest(element);
      point(baseOf(element), 'pointerleave', 'mouse', false);
      point(baseOf(element), 'pointerenter', 'mouse', false);
      await longEnough();
      expect(isOpen(element)).to.equal(true);
      cardOf(element).querySelector<HTMLElement>('summary')!.focus();
      point(baseOf(element), 'pointerleave', 'mouse', false);
      await longEnough();
      expect(isOpen(element)).to.equal(true);
    });

    it('does not open where the pointer passes, or where the page moves below it', async () => {
      const element = await ready();
      point(baseOf(element), 'pointerenter', 'mouse', false);
      await longEnough();
      expect(isOpen(element)).to.equal(false);
      point(triggerOf(element), 'pointermove');
      point(baseOf(element), 'pointerleave', 'mouse', false);
      await longEnough();
      expect(isOpen(element)).to.equal(false);
    });

    it('does not open under a finger', async () => {
      const element = await ready();
      point(baseOf(element), 'pointerenter', 'touch', false);
      point(triggerOf(element), 'pointermove', 'touch');
      await longEnough();
      expect(isOpen(element)).to.equal(false);
    });

    it('keeps open on a click what a rest has opened', async () => {
      const element = await ready();
      await rest(element);
      point(triggerOf(element), 'pointerdown');
      triggerOf(element).click();
      expect(isOpen(element)).to.equal(true);
      expect(rootOf(element).activeElement).to.equal(cardOf(element));
      point(baseOf(element), 'pointerleave', 'mouse', false);
      await longEnough();
      expect(isOpen(element)).to.equal(true);
    });

    it('does not open again under the pointer that has just closed it', async () => {
      const element = await ready();
      point(baseOf(element), 'pointerenter', 'mouse', false);
      point(triggerOf(element), 'pointerdown');
      await open(element);
      point(triggerOf(element), 'pointerdown');
      await toggled(element, () => triggerOf(element).click());
      point(triggerOf(element), 'pointermove');
      await longEnough();
      expect(isOpen(element)).to.equal(false);
    });

    it('stays closed where it is removed meanwhile', async () => {
      const element = await ready();
      point(triggerOf(element), 'pointermove');
      element.remove();
      await longEnough();
      expect(isOpen(element)).to.equal(false);
    });
  });

  describe('in a line of text', () => {
    const text = 'The index gives * and, a little later, * too; after that nothing moves (*).';

    for (const style of [
      'font: 17px/1.55 serif',
      'font: 17px/1 serif',
      'font: italic 600 13px/2 sans-serif',
      'font: 40px/1.1 serif; text-transform: uppercase; letter-spacing: 0.1em',
    ]) {
      for (const width of [320, 700]) {
        it(`keeps the height of the paragraph and the baseline with ${style}, ${width} px`, async () => {
          const frame = await fixture(html`
            <div>
              <p lang="en">${sentence(text, () => badge())}</p>
              <p>${sentence(text, () => 'Alpha\u00a0· 1.5\u00a0of\u00a03')}</p>
            </div>
          `);
          frame.setAttribute('style', `${style}; inline-size: ${width}px`);
          const [with_, without] = frame.querySelectorAll('p');
          await Promise.all(
            [...frame.querySelectorAll('openness-badge')].map(({ updateComplete }) => updateComplete),
          );
          expect(with_!.offsetHeight).to.be.closeTo(without!.offsetHeight, 0.5);
          expect(frame.scrollWidth).to.be.at.most(width);
          const line = bottomOf(rootOf(frame.querySelector('openness-badge')!).querySelector('.name bdi')!);
          const total = bottomOf(triggerOf(frame.querySelector('openness-badge')!).firstElementChild!);
          expect((total - line) % Number.parseFloat(getComputedStyle(frame).lineHeight)).to.be.closeTo(
            0,
            0.5,
          );
        });
      }
    }

    it('has the same height while it loads, when it fails and when it is ready', async () => {
      const heights = new Set<number>();
      for (const attributes of [{ src: 'http://' }, { data: smallDataset() }, { src: newAddress() }]) {
        answerWith(noAnswer);
        const frame = await fixture<HTMLElement>(html`<p>Words before, <i></i> and after</p>`);
        const element = document.createElement('openness-badge');
        Object.assign(element, { model: 'alpha', ...attributes });
        frame.querySelector('i')!.replaceWith(element);
        await element.updateComplete;
        heights.add(frame.offsetHeight);
      }
      expect(heights.size).to.equal(1);
    });

    it('leaves no space before the comma that follows, and no line parts them', async () => {
      const frame = await fixture<HTMLElement>(html`<p>(${badge('total')}, and (${badge()}), too</p>`);
      const [total, both] = frame.querySelectorAll('openness-badge');
      await both!.updateComplete;
      const [before, comma, bracket] = [
        lastOf(total!.previousSibling!),
        firstOf(total!.nextSibling!),
        firstOf(both!.nextSibling!),
      ];
      for (let width = 400; width > 60; width -= 4) {
        frame.setAttribute('style', `font: 16px serif; inline-size: ${width}px`);
        const [one, other] = [total!, both!].map((element) => wordsOf(triggerOf(element)));
        expect(before.getBoundingClientRect().right, `${width} before`).to.be.closeTo(one!.left, 1);
        expect(comma.getBoundingClientRect().left, `${width} comma`).to.be.closeTo(one!.right, 1);
        expect(bracket.getBoundingClientRect().left, `${width} bracket`).to.be.closeTo(other!.right, 1);
      }
    });

    it('wraps in a line that is too narrow', async () => {
      const data = datasetOf(['A very long name of a model that goes on']);
      const frame = await fixture(
        html`<p style="inline-size: 120px">
          <openness-badge model="model-0" .data=${data}></openness-badge>
        </p>`,
      );
      await frame.querySelector('openness-badge')!.updateComplete;
      expect(frame.scrollWidth).to.be.at.most(120);
    });

    it('takes the colour and the typeface of the sentence, whatever its theme', async () => {
      const frame = await fixture(html`<p style="font: 600 19px serif; color: rgb(1, 2, 3)">${badge()}</p>`);
      const element = frame.querySelector('openness-badge')!;
      for (const theme of ['light', 'dark'] as const) {
        element.theme = theme;
        await element.updateComplete;
        const { color, fontSize, fontWeight, fontFamily } = getComputedStyle(triggerOf(element));
        expect({ color, fontSize, fontWeight, fontFamily }).to.deep.equal({
          color: 'rgb(1, 2, 3)',
          fontSize: '19px',
          fontWeight: '600',
          fontFamily: 'serif',
        });
      }
    });
  });

  describe('has a popover', () => {
    afterEach(async () => {
      if (canSendKeys) await setViewport({ width: 800, height: 600 });
    });

    const isInside = ({ left, top, right, bottom }: DOMRect) =>
      left >= 0 &&
      top >= 0 &&
      right <= document.documentElement.clientWidth &&
      bottom <= document.documentElement.clientHeight;

    for (const direction of ['ltr', 'rtl']) {
      for (const width of [320, 800]) {
        it(`inside the window of ${width} px, from every corner, ${direction}`, async function () {
          if (width === 320 && !canSendKeys) this.skip();
          if (canSendKeys) await setViewport({ width, height: 480 });
          const frame = await fixture<HTMLElement>(html`<div dir=${direction}>${badge('total')}</div>`);
          const element = frame.querySelector('openness-badge')!;
          await element.updateComplete;
          for (const corner of [
            'top: 0; left: 0',
            'top: 0; right: 0',
            'bottom: 0; left: 0',
            'bottom: 0; right: 0',
          ]) {
            frame.setAttribute('style', `position: fixed; ${corner}`);
            await open(element);
            const box = cardOf(element).getBoundingClientRect();
            expect(box.width, corner).to.be.greaterThan(100);
            expect(isInside(box), `${corner}: ${JSON.stringify(box)}`).to.equal(true);
            expect(cardOf(element).scrollWidth).to.be.at.most(cardOf(element).clientWidth);
            const words = triggerOf(element).getBoundingClientRect();
            expect(box.top >= words.bottom - 8 || box.bottom <= words.top + 8, corner).to.equal(true);
            cardOf(element).hidePopover();
          }
        });
      }
    }

    it('that the box around the sentence cannot cut off or move', async () => {
      const frame = await fixture<HTMLElement>(
        html`<div style="overflow: hidden; transform: scale(0.9); block-size: 30px">${badge()}</div>`,
      );
      const element = frame.querySelector('openness-badge')!;
      await open(element);
      const box = cardOf(element).getBoundingClientRect();
      expect(isInside(box)).to.equal(true);
      expect(box.bottom).to.be.greaterThan(frame.getBoundingClientRect().bottom);
      const middle = [box.left + box.width / 2, box.bottom - 12] as const;
      expect(document.elementFromPoint(...middle)).to.equal(element);
    });

    it('placed by hand where the browser has no anchor positioning', async () => {
      const supports = CSS.supports.bind(CSS);
      CSS.supports = (...parameters: [string, string?]) =>
        parameters[0] !== 'position-area' && supports(...(parameters as [string, string]));
      try {
        const element = await ready();
        await open(element);
        const placed = () => cardOf(element).style.getPropertyValue('max-height');
        expect(placed()).to.match(/px$/);
        expect(isInside(cardOf(element).getBoundingClientRect())).to.equal(true);
        cardOf(element).style.removeProperty('max-height');
        window.dispatchEvent(new Event('resize'));
        expect(placed()).to.match(/px$/);
        element.remove();
        window.dispatchEvent(new Event('resize'));
        expect(placed()).to.equal('');
      } finally {
        CSS.supports = supports;
      }
    });

    it('of a readable size in a headline and in small print', async () => {
      for (const size of ['60px', '9px']) {
        const frame = await fixture(html`<p>${badge()}</p>`);
        frame.setAttribute('style', `font-size: ${size}`);
        const element = frame.querySelector('openness-badge')!;
        await open(element);
        const fontSize = Number.parseFloat(getComputedStyle(cardOf(element)).fontSize);
        expect(fontSize).to.be.within(13, 20);
      }
    });

    it('that is not transparent, whatever the page says about the ground', async () => {
      const element = await ready();
      element.style.setProperty('--openness-background', 'transparent');
      await open(element);
      expect(getComputedStyle(cardOf(element)).backgroundColor).not.to.match(/rgba\(.*, 0\)|transparent/);
    });

    it('with colours of its own for a theme', async () => {
      const element = await ready();
      element.theme = 'dark';
      await open(element);
      expect(getComputedStyle(cardOf(element)).backgroundColor).to.equal('rgb(23, 24, 27)');
      await expect(element).to.be.accessible();
    });
  });

  describe('with hostile data', () => {
    it('shows markup literally and runs none of it', async () => {
      const watch = watchForCode();
      for (const payload of payloads) {
        const element = await ready(withText(smallDataset(), payload));
        expect(statusOf(element)).to.equal('ready');
        expect(rootOf(element).querySelector('.name')!.textContent).to.contain(payload);
        expect(triggerOf(element).getAttribute('aria-label')).to.contain(payload);
        expect(rootOf(element).querySelector('.name bdi')!.childElementCount).to.equal(0);
        await open(element);
        expect(cardOf(element).textContent).to.contain(payload);
        const wrong = await ready(smallDataset(), payload);
        expect(baseOf(wrong).textContent).to.contain(payload);
      }
      expect(watch.runs).to.equal(0);
      watch.stop();
    });

    it('makes no link of an address that is not http or https', async () => {
      for (const address of hostileAddresses) {
        const element = await ready(withAddress(smallDataset(), address));
        await open(element);
        const links = [...rootOf(element).querySelectorAll('[href], [src]')];
        expect(links.map((link) => link.getAttribute('href'))).to.deep.equal([]);
      }
    });

    it('has no style attribute in anything that it prints', async () => {
      const element = await ready();
      await open(element);
      await openAll(element);
      expect(rootOf(element).querySelectorAll('[style]')).to.have.lengthOf(0);
    });
  });

  describe('in other media', () => {
    afterEach(async () => {
      if (canEmulateMedia) await emulateMedia({ media: 'screen', colorScheme: 'light' });
    });

    it('prints as text, without a popover, a line or a mark', async function () {
      if (!canEmulateMedia) this.skip();
      const element = await ready();
      await open(element);
      const failed = await asking('http://');
      await emulateMedia({ media: 'print' });
      expect(isSeen(cardOf(element))).to.equal(false);
      expect(seen(element)).to.equal('Alpha ·1.5 of 3');
      expect(isSeen(triggerOf(element))).to.equal(true);
      expect(getComputedStyle(triggerOf(element)).textDecorationLine).to.equal('none');
      expect(isSeen(rootOf(failed).querySelector('.fault')!)).to.equal(false);
    });

    it('follows the colours of a dark page, and stays readable', async function () {
      if (!canEmulateMedia) this.skip();
      await emulateMedia({ colorScheme: 'dark' });
      const frame = await fixture<HTMLElement>(
        html`<p style="color-scheme: light dark; color: CanvasText; background-color: Canvas">${badge()}</p>`,
      );
      const element = frame.querySelector('openness-badge')!;
      await open(element);
      await waitUntil(() => isOpen(element));
      await expect(frame).to.be.accessible();
    });
  });
});

function rangeOf(text: Node, start: number): Range {
  const range = document.createRange();
  range.setStart(text, start);
  range.setEnd(text, start + 1);
  return range;
}

/** Beside a badge in a template stand comments too. */
const skip = (node: Node, next: 'nextSibling' | 'previousSibling'): Node =>
  node instanceof Text && node.data ? node : skip(node[next]!, next);
const firstOf = (node: Node) => rangeOf(skip(node, 'nextSibling'), 0);
const lastOf = (node: Node) => {
  const text = skip(node, 'previousSibling');
  return rangeOf(text, (text.textContent?.length ?? 1) - 1);
};

function wordsOf(node: Node): DOMRect {
  const range = document.createRange();
  range.selectNodeContents(node);
  return range.getBoundingClientRect();
}

function bottomOf(node: Node): number {
  const range = document.createRange();
  range.selectNodeContents(node);
  return [...range.getClientRects()].at(-1)!.bottom;
}
