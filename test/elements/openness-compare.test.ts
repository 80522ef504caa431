import { aTimeout, expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import type { OpennessCompare } from '../../src/elements/openness-compare/openness-compare.js';
import '../../src/elements/openness-compare/openness-compare.define.js';
import './with-parts.js';
import {
  answerWith,
  canEmulateMedia,
  canSendKeys,
  datasetOf,
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

type Failed = HTMLElementEventMap['openness-error'];

const fallbackOf = (element: Element) => element.querySelector<HTMLElement>('.fallback')!;
const isSeen = (element: Element) => element.getClientRects().length > 0;
const retryOf = (element: Element) => rootOf(element).querySelector<HTMLButtonElement>('[part=retry]');
const totalsOf = (element: Element) => textsOf(rootOf(element), '.totals strong');
const openRemarksOf = (element: Element) => [
  ...rootOf(element).querySelectorAll('.remarks:not([aria-hidden])'),
];
const togglesOf = (element: Element) => [
  ...rootOf(element).querySelectorAll<HTMLButtonElement>('button[aria-expanded]'),
];
const article = 'olmo,deepseek-r1,llama-3.1';

/** The element with its data at hand: ready at once. */
const ready = (data: unknown = smallDataset(), models = 'alpha,beta') =>
  fixture<OpennessCompare>(
    html`<openness-compare lang="en" models=${models} .data=${data}></openness-compare>`,
  );

/** The element on its way to an address. */
const asking = (address: string, models = 'alpha,beta') =>
  fixture<OpennessCompare>(
    html`<openness-compare lang="en" models=${models} src=${address}>
      <p class="fallback">See <a href="https://source.example/">the index</a>.</p>
    </openness-compare>`,
  );

describe('<openness-compare>', function () {
  // The accessibility checks of large tables take their time where several browsers run at once.
  this.timeout(10_000);
  afterEach(restoreFetch);

  describe('while it loads', () => {
    it('shows what the author has put inside the tag, and says that it loads', async () => {
      answerWith(noAnswer);
      const element = await asking(newAddress());
      expect(statusOf(element)).to.equal('loading');
      await waitUntil(() => textOf(rootOf(element).querySelector('[role=status]')));
      expect(isSeen(fallbackOf(element))).to.equal(true);
      await expect(element).to.be.accessible();
    });
  });

  describe('when it is ready', () => {
    it('shows the published dataset where the page gives no data, and the one of another rubric', async () => {
      const element = await settle(
        await fixture<OpennessCompare>(
          html`<openness-compare lang="en" models=${article}></openness-compare>`,
        ),
      );
      expect(totalsOf(element)).to.deep.equal(['11.5 of 12', '5 of 12', '3.5 of 12']);
      element.rubric = 'osai-14';
      await settle(element);
      expect(totalsOf(element)).to.deep.equal(['13.5 of 14', '6.5 of 14', '4.5 of 14']);
      await expect(element).to.be.accessible();
    });

    it('hides what stands inside the tag, and says nothing more in its status', async () => {
      answerWith(() => Promise.resolve(jsonResponse(smallDataset())));
      const element = await settle(await asking(newAddress()));
      expect(statusOf(element)).to.equal('ready');
      expect(isSeen(fallbackOf(element))).to.equal(false);
      expect(textOf(rootOf(element).querySelector('[role=status]'))).to.equal('');
      expect(retryOf(element)).to.equal(null);
    });

    it('is a table with a caption, a head for each column and each row, and a word in each cell', async () => {
      const element = await ready(await fetchDataset('osai-14'), article);
      const root = rootOf(element);
      const table = root.querySelector('table')!;
      expect(textOf(root.getElementById(table.getAttribute('aria-labelledby') ?? ''))).to.contain('OLMo');
      expect(textsOf(table, 'th[scope=col] a')).to.deep.equal(['OLMo', 'DeepSeek R1', 'Llama 3.1']);
      expect(textsOf(table, 'th[scope=rowgroup]')).to.deep.equal(['Availability', 'Documentation', 'Access']);
      const rows = [...table.querySelectorAll('.row')].map((row) => textsOf(row, 'th[scope=row], .word'));
      expect(rows).to.have.lengthOf(14);
      expect(rows[0]).to.deep.equal(['Base Model Data', 'Open', 'Closed', 'Closed']);
      expect(rows[2]).to.deep.equal(['Base Model Weights', 'Open', 'Open', 'Partial']);
      for (const mark of root.querySelectorAll('.mark, svg')) {
        expect(mark.closest('[aria-hidden=true]')).not.to.equal(null);
      }
    });

    it('keeps the roles of a table in every width', async () => {
      const frame = await fixture(html`<div></div>`);
      const element = frame.appendChild(await ready());
      await element.updateComplete;
      for (const width of [240, 500, 1000]) {
        frame.setAttribute('style', `inline-size: ${width}px`);
        const table = rootOf(element).querySelector('table')!;
        expect(table.getAttribute('role')).to.equal('table');
        for (const [selector, role] of [
          ['thead, tbody', 'rowgroup'],
          ['tr', 'row'],
          ['thead th', 'columnheader'],
          ['tbody th', 'rowheader'],
          ['td', 'cell'],
        ] as const) {
          const roles = [...table.querySelectorAll(selector)].map((node) => node.getAttribute('role'));
          expect(new Set(roles), selector).to.deep.equal(new Set([role]));
        }
        await expect(element).to.be.accessible();
      }
    });

    it('breaks no word of a result, in no width, whatever a language calls it', async () => {
      const data = structuredClone(smallDataset());
      for (const { scales } of data.rubrics)
        for (const scale of scales)
          for (const level of 'levels' in scale ? scale.levels : []) level.label = 'Partiellement';
      const frame = await fixture(html`<div style="font: 16px Arial"></div>`);
      const element = await ready(data);
      frame.append(element);
      await element.updateComplete;
      const words = [...rootOf(element).querySelectorAll('tbody .word')].filter(
        (word) => !/\s/.test(textOf(word)),
      );
      expect(words.length).to.be.greaterThan(3);
      for (let width = 240; width <= 700; width += 20) {
        frame.setAttribute('style', `font: 16px Arial; inline-size: ${width}px`);
        const broken = words.filter((word) => {
          const range = document.createRange();
          range.selectNodeContents(word);
          return new Set([...range.getClientRects()].map(({ top }) => top)).size > 1;
        });
        expect(broken.map(textOf), `${width} px`).to.deep.equal([]);
      }
    });

    it('has its results below each criterion in a narrow box, also of a single model', async () => {
      const frame = await fixture(html`<div></div>`);
      const element = frame.appendChild(await ready(datasetOf(['Model']), 'model-0'));
      await element.updateComplete;
      for (const width of [240, 320]) {
        frame.setAttribute('style', `inline-size: ${width}px`);
        const rows = [...rootOf(element).querySelectorAll('.row, .totals tr')];
        expect(rows.length).to.be.greaterThan(3);
        for (const row of rows) {
          const [head, cell] = [...row.children].map((inner) => inner.getBoundingClientRect());
          expect(cell!.top, `${width} px`).to.be.at.least(head!.bottom - 1);
          expect(cell!.width, `${width} px`).to.be.greaterThan(width / 2);
        }
      }
    });

    it('names the model in each cell where there is no room for columns', async () => {
      const names = Array.from({ length: 3 }, (_, index) => `Model ${index}`);
      const frame = await fixture(html`<div></div>`);
      const element = frame.appendChild(
        await ready(datasetOf(names), names.map((_, index) => `model-${index}`).join()),
      );
      await element.updateComplete;
      const labelOf = (width: number) => {
        frame.setAttribute('style', `inline-size: ${width}px`);
        return getComputedStyle(rootOf(element).querySelector('.row td')!, '::before').content;
      };
      expect(labelOf(240)).not.to.equal('none');
      expect(labelOf(1200)).to.equal('none');
    });

    it('draws bars of the length of their shares without a style attribute', async () => {
      const element = await ready(await fetchDataset('osai-14'), article);
      const widths = [...rootOf(element).querySelectorAll('.bar')].map((bar) => {
        const fill = bar.querySelector('.fill')!.getBoundingClientRect().width;
        return fill / bar.getBoundingClientRect().width;
      });
      for (const [index, share] of [13.5 / 14, 6.5 / 14, 4.5 / 14].entries()) {
        expect(widths[index]).to.be.closeTo(share, 0.01);
      }
      await openAll(element);
      expect(rootOf(element).querySelectorAll('[style]')).to.have.lengthOf(0);
    });

    it('is accessible with every kind of result, folded and unfolded', async () => {
      const element = await ready();
      await expect(element).to.be.accessible();
      await openAll(element);
      await expect(element).to.be.accessible();
    });

    it('shows values with their metrics, kinds of missing apart, and what the source reports', async () => {
      const element = await ready(await fetchDataset('deepseek'), 'deepseek-r1,deepseek-v3');
      expect(textsOf(rootOf(element), '.value').slice(0, 3)).to.deep.equal([
        '90.8 % Pass@1',
        '88.5 % EM',
        '88.5 % EM',
      ]);
      expect(new Set(textsOf(rootOf(element), '[data-kind=missing] .word')).size).to.equal(2);
      expect(textOf(rootOf(await ready()).querySelector('.totals'))).to.contain('9 of 10');
    });
  });

  describe('when there is nothing to show', () => {
    for (const [what, models, data] of [
      ['no model is asked for', '', smallDataset()],
      ['none of the models is assessed', 'alpha,beta', { ...smallDataset(), assessments: [] }],
    ] as const) {
      it(`says so where ${what}, and leaves the fallback in sight`, async () => {
        const element = await fixture<OpennessCompare>(
          html`<openness-compare models=${models} .data=${data}
            ><p class="fallback">Fallback</p></openness-compare
          >`,
        );
        expect(statusOf(element)).to.equal('empty');
        expect(textOf(rootOf(element).querySelector('[role=status]'))).to.match(/\S/);
        expect(isSeen(fallbackOf(element))).to.equal(true);
        await expect(element).to.be.accessible();
      });
    }
  });

  describe('when it fails', () => {
    it('brings the fallback back, offers a retry, and shows the data once it is there', async () => {
      answerWith(missingAnswer);
      const element = await settle(await asking(newAddress()));
      expect(statusOf(element)).to.equal('error');
      expect(isSeen(fallbackOf(element))).to.equal(true);
      await expect(element).to.be.accessible();

      answerWith(() => Promise.resolve(jsonResponse(smallDataset())));
      const load = oneEvent(element, 'openness-load');
      retryOf(element)!.click();
      await load;
      expect(statusOf(element)).to.equal('ready');
      expect(isSeen(fallbackOf(element))).to.equal(false);
      expect(totalsOf(element)).to.deep.equal(['1.5 of 3', '0 of 3']);
    });

    it('fires events that bubble out of shadow roots, with their codes', async () => {
      const outer = await fixture(html`<div></div>`);
      const events: (Event & { code?: string; retryable?: boolean })[] = [];
      for (const name of ['openness-load', 'openness-error']) {
        outer.addEventListener(name, (event) => events.push(event));
      }
      const inner = outer.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
      const element = inner.appendChild(document.createElement('openness-compare'));
      element.models = ['alpha'];
      element.data = smallDataset();
      await element.updateComplete;
      element.data = { version: 2, models: [] };
      await element.updateComplete;
      element.data = smallDataset();
      element.models = ['nope'];
      await element.updateComplete;
      expect(events.map(({ type }) => type)).to.deep.equal([
        'openness-load',
        'openness-error',
        'openness-error',
      ]);
      expect(events.slice(1).map(({ code }) => code)).to.deep.equal(['version', 'not-found']);
      for (const event of events) expect(event).to.include({ bubbles: true, composed: true });
      for (const { retryable } of events.slice(1)) expect(retryable).to.equal(false);
    });

    it('fails with not-found where no model is known, and names near ids', async () => {
      const element = await ready(smallDataset(), 'alpa,bet');
      expect(statusOf(element)).to.equal('error');
      expect(textOf(rootOf(element).querySelector('[role=status]')))
        .to.contain('alpa')
        .and.contain('alpha');
      expect(retryOf(element)).to.equal(null);
    });

    it('shows the models that are known, with a notice about the others', async () => {
      const element = await ready(smallDataset(), 'alpha,nope');
      expect(statusOf(element)).to.equal('ready');
      expect(totalsOf(element)).to.have.lengthOf(1);
      expect(textsOf(rootOf(element), '.notice').join(' ')).to.contain('nope');
    });

    it('survives whatever a framework sets as a property', async () => {
      const element = await ready();
      for (const value of [undefined, null, 5, {}, [], [null]]) {
        Object.assign(element, {
          models: value,
          rubric: value,
          show: value,
          theme: value,
          headingLevel: value,
        });
        await element.updateComplete;
        expect(statusOf(element)).to.be.oneOf(['empty', 'error']);
      }
      Object.assign(element, { models: ' beta, alpha,beta', rubric: null, show: 'all' });
      await element.updateComplete;
      expect(totalsOf(element)).to.deep.equal(['0 of 3', '1.5 of 3']);
    });
  });

  describe('when a refresh fails', () => {
    it('keeps the last good data, says of when it is, and takes the next answer', async () => {
      answerWith(() => Promise.resolve(jsonResponse(smallDataset())));
      const element = await settle(await asking(newAddress()));
      answerWith(missingAnswer);
      const error = oneEvent<Failed>(element, 'openness-error');
      element.reload();
      expect((await error).code).to.equal('http');
      expect(statusOf(element)).to.equal('stale');
      expect(textOf(rootOf(element).querySelector('[role=status]'))).to.contain('June 25, 2025');
      expect(totalsOf(element)).to.deep.equal(['1.5 of 3', '0 of 3']);
      await expect(element).to.be.accessible();

      answerWith(() => Promise.resolve(jsonResponse(smallDataset())));
      const load = oneEvent(element, 'openness-load');
      retryOf(element)!.click();
      await load;
      expect(statusOf(element)).to.equal('ready');
    });
  });

  describe('with its attributes', () => {
    it('leaves out what is the same for all on request, and takes any other word for all', async () => {
      const element = await ready();
      const rowsOf = () => textsOf(rootOf(element), '.row th');
      const all = ['Weights', 'Paper', 'Same', 'Size', 'Summary', 'Gap'];
      expect(rowsOf()).to.deep.equal(all);
      element.setAttribute('show', 'differences');
      await element.updateComplete;
      expect(rowsOf()).to.deep.equal(all.filter((name) => name !== 'Same'));
      expect(textsOf(rootOf(element), '.notice').join(' ')).to.contain('1');
      await expect(element).to.be.accessible();
      element.setAttribute('show', 'everything');
      await element.updateComplete;
      expect(element.show).to.equal('all');
      expect(rowsOf()).to.deep.equal(all);
    });

    it('takes ids and aliases with spaces between, each model once', async () => {
      const element = await ready(smallDataset(), ' beta , The first,alpha,,beta');
      expect(textsOf(rootOf(element), '[part=model] bdi:first-of-type').length).to.be.greaterThan(1);
      expect(totalsOf(element)).to.deep.equal(['0 of 3', '1.5 of 3']);
    });

    it('has at most twelve columns, and says so', async () => {
      const names = Array.from({ length: 40 }, (_, index) => `Model ${index}`);
      const element = await ready(datasetOf(names), names.map((_, index) => `model-${index}`).join());
      expect(totalsOf(element)).to.have.lengthOf(12);
      expect(textsOf(rootOf(element), '.notice').join(' ')).to.contain('12');
      await expect(element).to.be.accessible();
    });

    it('brings colours of its own for a theme, and takes any other word for auto', async () => {
      const element = await ready();
      const plain = getComputedStyle(element).backgroundColor;
      element.setAttribute('theme', 'dark');
      await element.updateComplete;
      expect(getComputedStyle(element).backgroundColor).to.equal('rgb(23, 24, 27)');
      await openAll(element);
      await expect(element).to.be.accessible();
      element.setAttribute('theme', 'sepia');
      await element.updateComplete;
      expect(element.theme).to.equal('auto');
      expect(getComputedStyle(element).backgroundColor).to.equal(plain);
    });

    it('has a heading of the level asked for, 3 where it is none', async () => {
      const element = await ready();
      for (const [asked, given] of [
        ['2', '2'],
        ['6', '6'],
        ['1', '3'],
        ['seven', '3'],
      ] as const) {
        element.setAttribute('heading-level', asked);
        await element.updateComplete;
        const heading = rootOf(element).querySelector('[role=heading]');
        expect(heading?.getAttribute('aria-level'), asked).to.equal(given);
      }
    });

    it('prints numbers in the language of the nearest ancestor', async () => {
      const frame = await fixture(
        html`<div lang="de">
          <p><openness-compare models="alpha,beta" .data=${smallDataset()}></openness-compare></p>
        </div>`,
      );
      const element = frame.querySelector('openness-compare')!;
      await waitUntil(() => totalsOf(element).length > 0);
      expect(totalsOf(element)[0]).to.contain('1,5');
      expect(textsOf(rootOf(element), '.value')[0]).to.contain('1.234,5');
    });

    it('is not there when it is hidden', async () => {
      const element = await ready();
      element.hidden = true;
      expect(isSeen(element)).to.equal(false);
    });
  });

  describe('by keyboard', () => {
    it('can reach everything that can be used', async () => {
      const element = await ready();
      await openAll(element);
      const controls = [...rootOf(element).querySelectorAll<HTMLElement>('summary, button, a')].filter(
        (control) => !control.closest('[hidden]'),
      );
      expect(controls.length).to.be.greaterThan(4);
      for (const control of controls) {
        control.focus();
        expect(rootOf(element).activeElement === control, textOf(control)).to.equal(true);
        expect(control.tabIndex).to.equal(0);
        expect(textOf(control)).to.match(/\S/);
      }
    });

    it('unfolds and folds a row with Enter and Space, and keeps the focus', async function () {
      if (!canSendKeys) this.skip();
      const element = await ready();
      const [toggle] = togglesOf(element);
      toggle!.focus();
      await sendKeys({ press: 'Enter' });
      await element.updateComplete;
      expect(toggle!.getAttribute('aria-expanded')).to.equal('true');
      expect(rootOf(element).activeElement).to.equal(toggle);
      await sendKeys({ press: ' ' });
      await element.updateComplete;
      expect(toggle!.getAttribute('aria-expanded')).to.equal('false');
    });

    it('unfolds one row at a time to the question, the notes and the evidence', async () => {
      const element = await ready();
      const [first, second, ...others] = togglesOf(element);
      expect(others).to.deep.equal([]);
      first!.click();
      await element.updateComplete;
      expect(first!.getAttribute('aria-expanded')).to.equal('true');
      const remarks = openRemarksOf(element)[0]!;
      expect(textOf(remarks))
        .to.contain('Are they there?')
        .and.contain('A note')
        .and.contain('Where they are');
      expect(remarks.querySelectorAll('td')).to.have.lengthOf(2);
      second!.click();
      await element.updateComplete;
      expect(first!.getAttribute('aria-expanded')).to.equal('false');
      expect(openRemarksOf(element).map(textOf).join('|')).to.contain('A book').and.not.contain('A note');
      second!.click();
      await element.updateComplete;
      expect(openRemarksOf(element)).to.have.lengthOf(0);
    });

    it('has no button where there is nothing to unfold', async () => {
      const element = await ready();
      expect(togglesOf(element).map(textOf)).to.deep.equal(['Weights', 'Summary']);
    });
  });

  describe('with hostile data', () => {
    it('shows markup literally and runs none of it, while the same markup runs elsewhere', async () => {
      const watch = watchForCode();
      const expected = elementNames(await ready());
      for (const payload of payloads) {
        const element = await ready(withText(smallDataset(), payload));
        for (const toggle of togglesOf(element)) {
          toggle.click();
          await element.updateComplete;
          expect([...elementNames(element)].filter((name) => !expected.has(name))).to.deep.equal([]);
        }
        togglesOf(element)[0]!.click();
        await element.updateComplete;
        for (const selector of [
          '#caption',
          '[part=model]',
          '[part=group]',
          '.row th',
          '.word',
          '.value',
          '[part=note]',
        ]) {
          const texts = [...rootOf(element).querySelectorAll(selector)].map((node) => node.textContent);
          const isLiteral = texts.some((text) => text.includes(payload));
          expect(isLiteral, `${selector} ${payload}`).to.equal(true);
        }
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
      for (const payload of payloads.filter((text) => !text.includes(','))) {
        const element = await ready(smallDataset(), `alpha,${payload}`);
        expect(rootOf(element).querySelector('.notice')?.textContent).to.contain(payload.trim());
      }
      expect(watch.runs).to.equal(0);
      watch.stop();
    });

    it('makes no link of an address that is not http or https', async () => {
      for (const address of hostileAddresses) {
        const element = await ready(withAddress(smallDataset(), address));
        expect(totalsOf(element), address).to.deep.equal(['1.5 of 3', '0 of 3']);
        togglesOf(element)[0]!.click();
        await element.updateComplete;
        const links = [
          ...rootOf(element).querySelectorAll('[href]:not([part=criterion-link]), [src], [action]'),
        ];
        const hrefs = links.map((link) => link.getAttribute('href'));
        expect(hrefs, address).to.deep.equal([]);
      }
    });
  });

  describe('in a container of any width', () => {
    const name = `A very long name ${'of a model '.repeat(8)}${'x'.repeat(120)}`;
    const six = 'olmo,deepseek-r1,llama-3.1,deepseek-v3,mistral-nemo,bloomz';
    const twelve = `${six},yulan,poro,mt0,whisper,pythia,amber`;
    const cases: [string, () => Promise<unknown>, string, string][] = [
      ['levels of three models', () => fetchDataset('osai-14'), article, ''],
      ['levels of six models', () => fetchDataset('osai-14'), six, ''],
      ['levels of twelve models', () => fetchDataset('osai-14'), twelve, ''],
      ['numbers', () => fetchDataset('deepseek'), 'deepseek-r1,deepseek-v3', 'benchmarks'],
      ['text', () => fetchDataset('deepseek'), 'deepseek,chatgpt', 'features'],
      ['long words', () => Promise.resolve(withText(smallDataset(), name)), 'alpha,beta', ''],
    ];
    for (const direction of ['ltr', 'rtl']) {
      for (const [kind, load, models, rubric] of cases) {
        it(`has no sideways overflow with ${kind}, ${direction}`, async () => {
          const data = await load();
          const frame = await fixture(
            html`<div dir=${direction}>
              <openness-compare lang="en" models=${models} rubric=${rubric} .data=${data}></openness-compare>
            </div>`,
          );
          const element = frame.querySelector('openness-compare')!;
          await element.updateComplete;
          await openAll(element);
          for (const width of [180, 240, 320, 480, 600, 768, 1200]) {
            frame.setAttribute('style', `inline-size: ${width}px`);
            expect(findOverflow(element), String(width)).to.deep.equal([]);
            expect(findOverlaps(element), String(width)).to.deep.equal([]);
          }
        });
      }
    }

    it('keeps to its box with text of twice the size', async () => {
      const frame = await fixture(html`<div style="font-size: 200%; inline-size: 320px"></div>`);
      const element = frame.appendChild(await ready(await fetchDataset('osai-14'), six));
      await element.updateComplete;
      await openAll(element);
      expect(findOverflow(element)).to.deep.equal([]);
      expect(findOverlaps(element)).to.deep.equal([]);
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
      expect(totalsOf(element)).to.deep.equal(['1.5 of 3', '0 of 3']);
      expect(asked).to.have.lengthOf(1);
      expect(events).to.deep.equal([]);
    });

    it('takes data that was set before the element was defined', async () => {
      const frame = document.createElement('iframe');
      const host = await fixture(html`<div>${frame}</div>`);
      const early = frame.contentDocument!.createElement('openness-compare');
      early.data = smallDataset();
      early.models = ['beta', 'alpha'];
      host.append(early);
      await early.updateComplete;
      expect(totalsOf(early)).to.have.lengthOf(2);
      expect(statusOf(early)).to.equal('ready');
    });

    it('makes one request for two elements with one address', async () => {
      const address = newAddress();
      const asked = answerWith(() => Promise.resolve(jsonResponse(smallDataset())));
      const frame = await fixture(
        html`<div>
          <openness-compare models="alpha" src=${address}></openness-compare>
          <openness-compare models="beta" src=${address}></openness-compare>
        </div>`,
      );
      const elements = await Promise.all([...frame.querySelectorAll('openness-compare')].map(settle));
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

    it('asks once and renders the last of many changes in one task', async () => {
      const asked = answerWith(() => Promise.resolve(jsonResponse(smallDataset())));
      const element = await settle(await asking(newAddress()));
      for (let round = 0; round < 1000; round++) element.setAttribute('models', `alpha,nope-${round}`);
      element.setAttribute('models', 'beta');
      await element.updateComplete;
      expect(totalsOf(element)).to.deep.equal(['0 of 3']);
      expect(asked).to.have.lengthOf(1);
    });
  });

  describe('in other media', () => {
    afterEach(async () => {
      if (canEmulateMedia) await emulateMedia({ media: 'screen', colorScheme: 'light' });
    });

    it('prints its heads once, not over the rows', async function () {
      if (!canEmulateMedia) this.skip();
      const element = await ready();
      await emulateMedia({ media: 'print' });
      for (const head of rootOf(element).querySelectorAll('thead, thead th')) {
        expect(getComputedStyle(head).position).to.equal('static');
      }
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

/** Words of one row that stand in the box of the next cell. */
function findOverlaps(element: HTMLElement): string[] {
  return [...rootOf(element).querySelectorAll('td')].flatMap((cell) => {
    const box = cell.getBoundingClientRect();
    return [...cell.querySelectorAll('.word, .value, strong')].flatMap((word) => {
      const { left, right } = word.getBoundingClientRect();
      return left < box.left - 1 || right > box.right + 1 ? [textOf(word)] : [];
    });
  });
}

const elementNames = (element: Element) =>
  new Set([...rootOf(element).querySelectorAll('*')].map(({ localName }) => localName));
