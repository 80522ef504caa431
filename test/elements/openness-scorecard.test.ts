import { aTimeout, expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import type { OpennessScorecard } from '../../src/elements/openness-scorecard/openness-scorecard.js';
import '../../src/elements/openness-scorecard/openness-scorecard.define.js';
import {
  answerWith,
  canEmulateMedia,
  canSendKeys,
  fetchDataset,
  findOverflow,
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
  textsOf,
  watchForCode,
  withAddress,
  withText,
} from './openness-fixtures.js';

const fallbackOf = (element: Element) => element.querySelector<HTMLElement>('.fallback')!;
const isSeen = (element: Element) => element.getClientRects().length > 0;
const retryOf = (element: Element) => rootOf(element).querySelector<HTMLButtonElement>('[part=retry]');
const totalOf = (element: Element) => textOf(rootOf(element).querySelector('[part=total] strong'));

/** The element with its data at hand: ready at once. */
const ready = (data: unknown = smallDataset(), model = 'alpha') =>
  fixture<OpennessScorecard>(
    html`<openness-scorecard lang="en" model=${model} .data=${data}></openness-scorecard>`,
  );

/** The element on its way to an address. */
const asking = (address: string, model = 'alpha') =>
  fixture<OpennessScorecard>(
    html`<openness-scorecard lang="en" model=${model} src=${address}>
      <p class="fallback">See <a href="https://source.example/">the index</a>.</p>
    </openness-scorecard>`,
  );

describe('<openness-scorecard>', function () {
  // The accessibility checks take their time where several browsers run at once.
  this.timeout(10_000);
  afterEach(restoreFetch);

  describe('while it loads', () => {
    it('shows what the author has put inside the tag, and says that it loads', async () => {
      answerWith(noAnswer);
      const element = await asking(newAddress());
      expect(statusOf(element)).to.equal('loading');
      await waitUntil(() => textOf(rootOf(element).querySelector('[role=status]')));
      expect(isSeen(fallbackOf(element))).to.equal(true);
      expect(rootOf(element).querySelector('.placeholder')).to.equal(null);
      await expect(element).to.be.accessible();
    });

    it('keeps space where there is nothing inside the tag', async () => {
      answerWith(noAnswer);
      const element = await fixture(html`<openness-scorecard src=${newAddress()}></openness-scorecard>`);
      expect(element.getBoundingClientRect().height).to.be.greaterThan(100);
      await expect(element).to.be.accessible();
    });
  });

  describe('when it is ready', () => {
    it('shows the published dataset where the page gives no data', async () => {
      const element = document.createElement('openness-scorecard');
      element.lang = 'en';
      element.model = 'deepseek-r1';
      const settled = settle(element);
      await fixture(html`<div>${element}</div>`);
      await settled;
      await element.updateComplete;
      expect(statusOf(element)).to.equal('ready');
      expect(totalOf(element)).to.equal('5 of 12');
      element.rubric = 'osai-14';
      await settle(element);
      await element.updateComplete;
      expect(totalOf(element)).to.equal('6.5 of 14');
      await expect(element).to.be.accessible();
    });

    it('hides what stands inside the tag, and says nothing more in its status', async () => {
      answerWith(() => Promise.resolve(jsonResponse(smallDataset())));
      const element = await settle(await asking(newAddress()));
      await element.updateComplete;
      expect(statusOf(element)).to.equal('ready');
      expect(isSeen(fallbackOf(element))).to.equal(false);
      expect(textOf(rootOf(element).querySelector('[role=status]'))).to.equal('');
      expect(retryOf(element)).to.equal(null);
    });

    it('has the level of each criterion as a word beside its name, not only as a colour', async () => {
      const element = await ready(await fetchDataset('osai-14'), 'deepseek-r1');
      const spoken = [...rootOf(element).querySelectorAll('[part=criterion]')].map((criterion) =>
        spokenText(criterion.querySelector('.line')),
      );
      expect(spoken).to.have.lengthOf(14);
      expect(spoken[0]).to.equal('Base Model Data Closed');
      expect(spoken[2]).to.equal('Base Model Weights Open');
      expect(spoken[6]).to.equal('Hardware Architecture Partial');
      for (const mark of rootOf(element).querySelectorAll('.mark, svg')) {
        expect(mark.closest('[aria-hidden=true]')).not.to.equal(null);
      }
    });

    it('draws bars of the length of their shares without a style attribute', async () => {
      const element = await ready(await fetchDataset('osai-14'), 'deepseek-r1');
      await openAll(element);
      const widths = [...rootOf(element).querySelectorAll('.bar')].map((bar) => {
        const fill = bar.querySelector('.fill')!.getBoundingClientRect().width;
        return fill / bar.getBoundingClientRect().width;
      });
      for (const [index, share] of [6.5 / 14, 2 / 5, 2 / 6, 2.5 / 3].entries()) {
        expect(widths[index]).to.be.closeTo(share, 0.01);
      }
      expect(rootOf(element).querySelectorAll('article [style]')).to.have.lengthOf(0);
    });

    it('is accessible with every kind of result, folded and unfolded', async () => {
      const element = await ready();
      await expect(element).to.be.accessible();
      await openAll(element);
      await expect(element).to.be.accessible();
    });

    it('shows two values with their metrics, and what the source reports', async () => {
      const element = await ready(await fetchDataset('deepseek'), 'deepseek-r1');
      expect(textsOf(rootOf(element), '.value')).to.include.members(['90.8 % Pass@1', '88.5 % EM']);
      const small = await ready();
      expect(textOf(rootOf(small).querySelector('article'))).to.contain('9 of 10');
    });

    it('says how many entries could not be read, and shows the rest', async () => {
      const data = smallDataset();
      Object.assign(data.assessments[0]!.results, { summary: { text: 5 } });
      const element = await ready(data);
      expect(statusOf(element)).to.equal('ready');
      expect(textOf(rootOf(element).querySelector('[role=status]'))).to.contain('1');
      expect(textsOf(rootOf(element), '.criterion-name')).to.include('Summary');
    });
  });

  describe('when nothing is said about the model', () => {
    it('says so, and leaves the fallback in sight', async () => {
      const data = { ...smallDataset(), assessments: [] };
      const element = await fixture<OpennessScorecard>(
        html`<openness-scorecard model="alpha" .data=${data}
          ><p class="fallback">Fallback</p></openness-scorecard
        >`,
      );
      expect(statusOf(element)).to.equal('empty');
      expect(textOf(rootOf(element).querySelector('[role=status]'))).to.contain('alpha');
      expect(isSeen(fallbackOf(element))).to.equal(true);
      expect(retryOf(element)).to.equal(null);
      await expect(element).to.be.accessible();
    });
  });

  describe('when it fails', () => {
    it('brings the fallback back, offers a retry, and shows the data once it is there', async () => {
      const address = newAddress();
      answerWith(missingAnswer);
      const element = await settle(await asking(address));
      await element.updateComplete;
      expect(statusOf(element)).to.equal('error');
      expect(isSeen(fallbackOf(element))).to.equal(true);
      await expect(element).to.be.accessible();

      answerWith(() => Promise.resolve(jsonResponse(smallDataset())));
      const load = oneEvent(element, 'openness-load');
      retryOf(element)!.click();
      await load;
      await element.updateComplete;
      expect(statusOf(element)).to.equal('ready');
      expect(isSeen(fallbackOf(element))).to.equal(false);
      expect(totalOf(element)).to.equal('1.5 of 3');
    });

    for (const [code, answer, isRetryable] of [
      ['http', () => new Response('', { status: 404 }), true],
      ['syntax', () => new Response('{"models":['), true],
      ['empty', () => new Response(''), true],
      ['type', () => new Response('<p>Log in</p>', { headers: { 'content-type': 'text/html' } }), true],
      ['version', () => jsonResponse({ ...smallDataset(), version: 2 }), false],
      ['schema', () => jsonResponse({ version: 1 }), false],
    ] as const) {
      it(`fires one openness-error with ${code}, through shadow roots`, async () => {
        answerWith(() => Promise.resolve(answer()));
        const outer = await fixture(html`<div></div>`);
        const events: HTMLElementEventMap['openness-error'][] = [];
        outer.addEventListener('openness-error', (event: Event) => {
          if ('code' in event) events.push(event as HTMLElementEventMap['openness-error']);
        });
        const inner = outer.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
        const element = inner.appendChild(document.createElement('openness-scorecard'));
        element.model = 'alpha';
        element.src = newAddress();
        await settle(element);
        await element.updateComplete;
        await aTimeout(0);
        expect(events.map((event) => event.code)).to.deep.equal([code]);
        expect(events[0]).to.include({ bubbles: true, composed: true, retryable: isRetryable });
        expect(!!retryOf(element)).to.equal(isRetryable);
      });
    }

    it('fails with src for an address that is none, and asks nobody', async () => {
      const asked = answerWith(missingAnswer);
      for (const src of [
        '',
        '  ',
        '[object Object]',
        'javascript:alert(1)',
        'data:application/json,{}',
        'http://',
      ]) {
        const element = document.createElement('openness-scorecard');
        const error = oneEvent<HTMLElementEventMap['openness-error']>(element, 'openness-error');
        element.setAttribute('src', src);
        await fixture(html`<div>${element}</div>`);
        expect((await error).code, src).to.equal('src');
      }
      expect(asked).to.deep.equal([]);
    });

    it('fails with not-found for an unknown model, and takes a known one afterwards', async () => {
      const element = await ready(smallDataset(), 'alpa');
      expect(statusOf(element)).to.equal('error');
      expect(textOf(rootOf(element).querySelector('[role=status]')))
        .to.contain('alpa')
        .and.contain('alpha');
      expect(retryOf(element)).to.equal(null);
      element.model = 'alpha';
      await element.updateComplete;
      expect(statusOf(element)).to.equal('ready');
    });

    it('survives whatever a framework sets as a property', async () => {
      const element = await ready();
      for (const value of [undefined, null, 5, {}, []]) {
        Object.assign(element, {
          model: value,
          rubric: value,
          layout: value,
          theme: value,
          headingLevel: value,
        });
        await element.updateComplete;
        expect(statusOf(element)).to.equal('error');
      }
    });
  });

  describe('when a refresh fails', () => {
    it('keeps the last good data, says of when it is, and takes the next answer', async () => {
      answerWith(() => Promise.resolve(jsonResponse(smallDataset())));
      const element = await settle(await asking(newAddress()));

      answerWith(missingAnswer);
      const error = oneEvent<HTMLElementEventMap['openness-error']>(element, 'openness-error');
      element.reload();
      expect((await error).code).to.equal('http');
      await element.updateComplete;
      expect(statusOf(element)).to.equal('stale');
      expect(textOf(rootOf(element).querySelector('[role=status]'))).to.contain('June 25, 2025');
      expect(totalOf(element)).to.equal('1.5 of 3');
      expect(isSeen(fallbackOf(element))).to.equal(false);
      await expect(element).to.be.accessible();

      const newer = smallDataset();
      Object.assign(newer.assessments[0]!.results, { paper: { level: 'open' } });
      answerWith(() => Promise.resolve(jsonResponse(newer)));
      const load = oneEvent(element, 'openness-load');
      retryOf(element)!.click();
      await load;
      await element.updateComplete;
      expect(statusOf(element)).to.equal('ready');
      expect(totalOf(element)).to.equal('2 of 3');
    });
  });

  describe('with its attributes', () => {
    it('folds all criteria in the compact layout, and takes any other word for a card', async () => {
      const element = await ready();
      expect(rootOf(element).querySelector('details.all')).to.equal(null);
      element.setAttribute('layout', 'compact');
      await waitUntil(() => rootOf(element).querySelector('details.all'), 'its part has come');
      expect(rootOf(element).querySelector<HTMLDetailsElement>('details.all')?.open).to.equal(false);
      expect(textsOf(rootOf(element), '.strips .group-name')).to.deep.equal(['First group', 'Second group']);
      // A row of dashes for results that are no levels would look like a verdict.
      expect(rootOf(element).querySelectorAll('.strip')).to.have.lengthOf(1);
      expect(rootOf(element).querySelectorAll('.strip .mark')).to.have.lengthOf(3);
      await expect(element).to.be.accessible();
      await openAll(element);
      expect(textsOf(rootOf(element), '.criterion-name')).to.have.lengthOf(6);
      await expect(element).to.be.accessible();
      element.setAttribute('layout', 'poster');
      await element.updateComplete;
      expect(element.layout).to.equal('card');
      expect(rootOf(element).querySelector('details.all')).to.equal(null);
    });

    it('brings colours of its own for a theme, and takes any other word for auto', async () => {
      const element = await ready();
      const coloursOf = () => {
        const { color, backgroundColor, colorScheme } = getComputedStyle(element);
        return { color, backgroundColor, colorScheme };
      };
      const plain = coloursOf();
      element.setAttribute('theme', 'dark');
      await element.updateComplete;
      expect(coloursOf()).to.deep.equal({
        color: 'rgb(233, 234, 236)',
        backgroundColor: 'rgb(23, 24, 27)',
        colorScheme: 'dark',
      });
      await expect(element).to.be.accessible();
      element.setAttribute('theme', 'light');
      await element.updateComplete;
      expect(coloursOf().colorScheme).to.equal('light');
      await expect(element).to.be.accessible();
      element.setAttribute('theme', 'sepia');
      await element.updateComplete;
      expect(element.theme).to.equal('auto');
      expect(coloursOf()).to.deep.equal(plain);
    });

    it('has a heading of the level asked for, 3 where it is none', async () => {
      const element = await ready();
      const levelOf = async (level: string) => {
        element.setAttribute('heading-level', level);
        await element.updateComplete;
        return rootOf(element).querySelector('[role=heading]')?.getAttribute('aria-level');
      };
      expect(await levelOf('2')).to.equal('2');
      expect(await levelOf('6')).to.equal('6');
      for (const bad of ['1', '7', 'two', '', '2.5']) expect(await levelOf(bad), bad).to.equal('3');
    });

    it('prints numbers in the language of the nearest ancestor, across shadow roots', async () => {
      const outer = await fixture(html`<div lang="de"><section></section></div>`);
      const inner = outer.querySelector('section')!.attachShadow({ mode: 'open' });
      const element = inner.appendChild(document.createElement('openness-scorecard'));
      element.model = 'alpha';
      element.data = smallDataset();
      await waitUntil(() => statusOf(element) === 'ready');
      expect(totalOf(element)).to.contain('1,5');
      expect(textsOf(rootOf(element), '.value')[0]).to.contain('1.234,5');
      expect(rootOf(element).querySelector('[part=base]')?.getAttribute('lang')).to.equal('de');
    });

    it('survives a language that no browser knows', async () => {
      for (const language of ['en_US', 'x-default', '*', 'zz', 'de_DE_bad__']) {
        const outer = await fixture(
          html`<div lang=${language}>
            <openness-scorecard model="alpha" .data=${smallDataset()}></openness-scorecard>
          </div>`,
        );
        const element = outer.querySelector('openness-scorecard')!;
        await element.updateComplete;
        expect(statusOf(element), language).to.equal('ready');
        expect(totalOf(element), language).to.match(/1[.,]5/);
      }
    });

    it('is not there when it is hidden', async () => {
      const element = await ready();
      element.hidden = true;
      expect(isSeen(element)).to.equal(false);
      element.hidden = false;
      expect(isSeen(element)).to.equal(true);
    });
  });

  describe('by keyboard', () => {
    it('can reach everything that can be used, in the order of the page', async () => {
      const element = await ready();
      await openAll(element);
      const controls = [...rootOf(element).querySelectorAll<HTMLElement>('summary, button, a')];
      expect(controls.length).to.be.greaterThan(5);
      for (const control of controls) {
        control.focus();
        expect(rootOf(element).activeElement).to.equal(control);
        expect(control.tabIndex).to.equal(0);
        expect(textOf(control)).to.match(/\S/);
      }
    });

    it('unfolds and folds a criterion with Enter and Space', async function () {
      if (!canSendKeys) this.skip();
      const element = await ready();
      const summary = rootOf(element).querySelector<HTMLElement>('summary')!;
      const details = summary.closest('details')!;
      summary.focus();
      await sendKeys({ press: 'Enter' });
      expect(details.open).to.equal(true);
      await sendKeys({ press: ' ' });
      expect(details.open).to.equal(false);
    });

    it('unfolds a criterion to its question, its note and its evidence', async () => {
      const element = await ready();
      const details = rootOf(element).querySelector('details')!;
      details.querySelector('summary')!.click();
      expect(details.open).to.equal(true);
      expect(textsOf(details, '.question, [part=note], [part=evidence] a')).to.deep.equal([
        'Are they there?',
        'A note',
        'Where they are',
      ]);
      expect(details.querySelector('a')?.rel).to.equal('noopener noreferrer');
    });
  });

  describe('with hostile data', () => {
    it('shows markup literally and runs none of it, while the same markup runs elsewhere', async () => {
      const watch = watchForCode();
      const expected = elementNames(await ready());
      for (const payload of payloads) {
        const element = await ready(withText(smallDataset(), payload));
        expect(statusOf(element)).to.equal('ready');
        await openAll(element);
        for (const selector of [
          '.criterion-name',
          '.group-name',
          '.word',
          '.value',
          '.question',
          '[part=note]',
          '#name',
        ]) {
          const texts = [...rootOf(element).querySelectorAll(selector)].map((node) => node.textContent);
          expect(texts.length, selector).to.be.greaterThan(0);
          expect(
            texts.some((text) => text.includes(payload)),
            `${selector} ${payload}`,
          ).to.equal(true);
        }
        expect([...elementNames(element)].filter((name) => !expected.has(name))).to.deep.equal([]);
      }
      const runsInElement = watch.runs;
      const control = await fixture<HTMLElement>(html`<div></div>`);
      const error = new Promise((resolve) =>
        control.addEventListener('error', resolve, { capture: true, once: true }),
      );
      control.innerHTML = payloads.join('\n');
      await error;
      await aTimeout(0);
      expect(runsInElement).to.equal(0);
      expect(watch.runs).to.be.greaterThan(0);
      watch.stop();
    });

    it('shows what a page asks for literally too', async () => {
      const watch = watchForCode();
      for (const payload of payloads) {
        const element = await ready(smallDataset(), payload);
        expect(statusOf(element)).to.equal('error');
        expect(rootOf(element).querySelector('[role=status]')?.textContent).to.contain(payload.trim());
      }
      expect(watch.runs).to.equal(0);
      watch.stop();
    });

    it('makes no link of an address that is not http or https', async () => {
      for (const address of hostileAddresses) {
        const element = await ready(withAddress(smallDataset(), address));
        expect(statusOf(element), address).to.equal('ready');
        expect(totalOf(element), address).to.equal('1.5 of 3');
        await openAll(element);
        const links = [
          ...rootOf(element).querySelectorAll('[href]:not([part=criterion-link]), [src], [action]'),
        ];
        expect(
          links.map((link) => link.getAttribute('href')),
          address,
        ).to.deep.equal([]);
      }
      expect(rootOf(await ready()).querySelectorAll('a[href^="https://"]').length).to.be.greaterThan(3);
    });

    it('sets text of the other direction apart, so that it cannot reorder what stands beside it', async () => {
      const element = await ready(withText(smallDataset(), '\u202etxet'));
      for (const selector of ['#name', '[part=evidence] a', '.facts dd', '.word']) {
        for (const node of rootOf(element).querySelectorAll(selector)) {
          expect(node.matches('bdi') || !!node.querySelector('bdi'), selector).to.equal(true);
        }
      }
    });
  });

  describe('in a container of any width', () => {
    const name = `A very long name ${'of a model '.repeat(8)}${'x'.repeat(120)}`;
    const cases: [string, () => Promise<unknown>, string, string][] = [
      ['levels', () => fetchDataset('osai-14'), 'deepseek-r1', ''],
      ['numbers', () => fetchDataset('deepseek'), 'deepseek-r1', 'benchmarks'],
      ['text', () => fetchDataset('deepseek'), 'deepseek-r1', 'facts'],
      ['long words', () => Promise.resolve(withText(smallDataset(), name)), 'alpha', ''],
    ];
    for (const direction of ['ltr', 'rtl']) {
      for (const [kind, load, model, rubric] of cases) {
        it(`has no sideways overflow with ${kind}, ${direction}`, async () => {
          const data = await load();
          const frame = await fixture(
            html`<div dir=${direction}>
              <openness-scorecard
                lang="en"
                model=${model}
                rubric=${rubric}
                .data=${data}
              ></openness-scorecard>
            </div>`,
          );
          const element = frame.querySelector('openness-scorecard')!;
          for (const layout of ['card', 'compact'] as const) {
            element.layout = layout;
            await element.updateComplete;
            await openAll(element);
            for (const width of [180, 240, 320, 480, 768, 1200]) {
              frame.setAttribute('style', `inline-size: ${width}px`);
              expect(findOverflow(element), `${layout} ${width}`).to.deep.equal([]);
            }
          }
        });
      }
    }

    it('keeps to its box with text of twice the size', async () => {
      const frame = await fixture(html`<div style="font-size: 200%; inline-size: 320px"></div>`);
      const element = frame.appendChild(await ready(await fetchDataset('osai-14'), 'deepseek-r1'));
      await element.updateComplete;
      await openAll(element);
      expect(findOverflow(element)).to.deep.equal([]);
    });
  });

  describe('in the life of a page', () => {
    it('keeps its data when it is moved, without a second request', async () => {
      const asked = answerWith(() => Promise.resolve(jsonResponse(smallDataset())));
      const element = await settle(await asking(newAddress()));
      const events: Event[] = [];
      element.addEventListener('openness-load', (event) => events.push(event));
      const other = await fixture(html`<div></div>`);
      other.append(element);
      await element.updateComplete;
      await aTimeout(0);
      expect(statusOf(element)).to.equal('ready');
      expect(totalOf(element)).to.equal('1.5 of 3');
      expect(asked).to.have.lengthOf(1);
      expect(events).to.deep.equal([]);
    });

    it('takes data that was set before the element was defined', async () => {
      const frame = document.createElement('iframe');
      const host = await fixture(html`<div>${frame}</div>`);
      // An element of a document without a registry is not upgraded until it moves over here.
      const early = frame.contentDocument!.createElement('openness-scorecard');
      early.setAttribute('lang', 'en');
      early.data = smallDataset();
      early.model = 'alpha';
      expect(early.shadowRoot).to.equal(null);
      host.append(early);
      await early.updateComplete;
      expect(statusOf(early)).to.equal('ready');
      expect(totalOf(early)).to.equal('1.5 of 3');
    });

    it('makes one request for two elements with one address', async () => {
      const address = newAddress();
      const asked = answerWith(() => Promise.resolve(jsonResponse(smallDataset())));
      const frame = await fixture(
        html`<div>
          <openness-scorecard model="alpha" src=${address}></openness-scorecard>
          <openness-scorecard model="beta" src=${address}></openness-scorecard>
        </div>`,
      );
      const elements = [...frame.querySelectorAll('openness-scorecard')];
      await Promise.all(elements.map(settle));
      await Promise.all(elements.map(({ updateComplete }) => updateComplete));
      expect(elements.map(statusOf)).to.deep.equal(['ready', 'ready']);
      expect(asked).to.deep.equal([address]);
    });

    it('gives up its request when it is removed, and fires nothing', async () => {
      const signals: (AbortSignal | null | undefined)[] = [];
      answerWith(({ signal }) => {
        signals.push(signal);
        return noAnswer({ signal });
      });
      const element = await asking(newAddress());
      const events: Event[] = [];
      for (const name of ['openness-load', 'openness-error']) {
        element.addEventListener(name, (event) => events.push(event));
      }
      element.remove();
      await aTimeout(0);
      expect(signals.map((signal) => signal?.aborted)).to.deep.equal([true]);
      expect(events).to.deep.equal([]);
    });

    it('asks again when it comes back before the answer did', async () => {
      answerWith(noAnswer);
      const element = await asking(newAddress());
      const parent = element.parentElement!;
      element.remove();
      answerWith(() => Promise.resolve(jsonResponse(smallDataset())));
      const settled = settle(element);
      parent.append(element);
      await settled;
      await element.updateComplete;
      expect(statusOf(element)).to.equal('ready');
    });

    it('shows the answer to the last address, whichever comes first', async () => {
      const answers = new Map<string, (response: Response) => void>();
      const [first, second] = [newAddress(), newAddress()];
      globalThis.fetch = (input) =>
        new Promise((resolve) => answers.set(input instanceof Request ? input.url : String(input), resolve));
      const element = await asking(first);
      element.src = second;
      await element.updateComplete;
      const settled = settle(element);
      answers.get(second)!(
        jsonResponse({ ...smallDataset(), models: [{ id: 'alpha', name: 'Second', kind: 'model' }] }),
      );
      answers.get(first)!(jsonResponse(smallDataset()));
      await settled;
      await aTimeout(0);
      await element.updateComplete;
      expect(textOf(rootOf(element).querySelector('#name'))).to.equal('Second');
    });

    it('works as a clone', async () => {
      const original = await ready();
      const clone = document.importNode(original, true);
      clone.data = smallDataset();
      original.after(clone);
      await clone.updateComplete;
      expect(totalOf(clone)).to.equal('1.5 of 3');
      clone.remove();
    });
  });

  describe('in other media', () => {
    afterEach(async () => {
      if (canEmulateMedia) await emulateMedia({ media: 'screen', colorScheme: 'light' });
    });

    it('prints notes and evidence that are folded on the screen', async function () {
      if (!canEmulateMedia) this.skip();
      const element = await ready();
      const note = rootOf(element).querySelector('[part=note]')!;
      expect(note.checkVisibility()).to.equal(false);
      await emulateMedia({ media: 'print' });
      expect(note.checkVisibility()).to.equal(true);
    });

    it('leaves a theme for the colours that a reader forces', async function () {
      if (!canEmulateMedia) this.skip();
      const element = await ready();
      element.theme = 'dark';
      await element.updateComplete;
      await emulateMedia({ forcedColors: 'active' });
      await expect(element).to.be.accessible();
      await emulateMedia({ forcedColors: 'none' });
    });

    it('follows the colours of a dark page, and stays readable', async function () {
      if (!canEmulateMedia) this.skip();
      await emulateMedia({ colorScheme: 'dark' });
      const frame = await fixture<HTMLElement>(
        html`<div style="color-scheme: light dark; color: CanvasText; background-color: Canvas"></div>`,
      );
      const element = frame.appendChild(await ready());
      await element.updateComplete;
      expect(getComputedStyle(element).color).to.equal(getComputedStyle(frame).color);
      await openAll(element);
      await expect(element).to.be.accessible();
    });
  });
});

/** What is left for a screen reader: the text without what is hidden from it. */
function spokenText(node: Element | null): string {
  const copy = node?.cloneNode(true) as Element;
  for (const silent of copy.querySelectorAll('[aria-hidden=true]')) silent.remove();
  return [...copy.children].map(textOf).filter(Boolean).join(' ');
}

const elementNames = (element: Element) =>
  new Set([...rootOf(element).querySelectorAll('*')].map(({ localName }) => localName));
