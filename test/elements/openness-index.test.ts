import { aTimeout, expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { OpennessIndex } from '../../src/elements/openness-index/openness-index.js';
import '../../src/elements/openness-index/openness-index.define.js';
import './with-parts.js';
import { wordingFor } from '../../src/shared/wording.js';
import {
  answerWith,
  canSendKeys,
  datasetOf,
  fetchDataset,
  findOverflow,
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

/** What waits for a pause of the reader waits longer on a busy machine. */
const patience = { timeout: 8000 };
const { strings } = wordingFor('en');
let osai: unknown;

const find = (element: Element, selector: string) => rootOf(element).querySelector<HTMLElement>(selector)!;
const all = <Found extends Element = HTMLElement>(element: Element, selector: string) => [
  ...rootOf(element).querySelectorAll<Found>(selector),
];
const namesOf = (element: Element) => textsOf(rootOf(element), '.list tbody th');
const searchOf = (element: Element) => find(element, 'input[type=search]') as HTMLInputElement;
const boxesOf = (element: Element) => all<HTMLInputElement>(element, '.list input[type=checkbox]');
const selectOf = (element: Element, label: string) =>
  all<HTMLLabelElement>(element, 'label')
    .find((field) => textOf(field.querySelector('span')) === label)!
    .querySelector('select')!;
const headOf = (element: Element, label: string) =>
  all(element, '.list thead th').find((head) => textOf(head) === label)!;
const announcementOf = (element: Element) => textOf(all(element, '[role=status]')[1]);

const ready = (attributes: Partial<OpennessIndex> = {}, data: unknown = osai) =>
  fixture<OpennessIndex>(
    Object.assign(document.createElement('openness-index'), { lang: 'en', data, ...attributes }),
  );

const asking = (address: string) =>
  fixture<OpennessIndex>(
    html`<openness-index lang="en" src=${address}><p class="fallback">The index</p></openness-index>`,
  );

async function type(element: OpennessIndex, text: string): Promise<void> {
  searchOf(element).value = text;
  searchOf(element).dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await element.updateComplete;
}

async function choose(element: OpennessIndex, label: string, value: string): Promise<void> {
  const select = selectOf(element, label);
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
}

async function click(element: OpennessIndex, selector: string): Promise<void> {
  find(element, selector).click();
  await element.updateComplete;
  await aTimeout(0);
}

describe('<openness-index>', function () {
  // The accessibility checks of long tables take their time where several browsers run at once.
  this.timeout(20_000);
  before(async () => {
    osai = await fetchDataset('osai-14');
  });
  afterEach(restoreFetch);

  describe('in its states', () => {
    it('loading: says so, and shows what stands inside the tag', async () => {
      answerWith(noAnswer);
      const element = await asking(newAddress());
      expect(statusOf(element)).to.equal('loading');
      expect(find(element, 'slot')).not.to.equal(null);
      await expect(element).to.be.accessible();
    });

    it('ready: with the newest edition where the page gives no data', async () => {
      const element = await settle(
        await fixture<OpennessIndex>(html`<openness-index lang="en"></openness-index>`),
      );
      expect(statusOf(element)).to.equal('ready');
      expect(namesOf(element)).to.have.lengthOf(193);
      expect(textOf(find(element, '[part=count]'))).to.contain('193 models');
      expect(find(element, 'slot')).to.equal(null);
      await type(element, 'llama');
      await expect(element).to.be.accessible();
    });

    it('ready: as a grid, dark', async () => {
      const element = await ready({ view: 'grid', theme: 'dark', search: 'llama' });
      await expect(element).to.be.accessible();
    });

    it('ready: with everything unfolded, filtered and compared', async () => {
      const element = await ready({
        search: 'mistral',
        license: 'Apache-2.0',
        levels: 'paper:closed',
        selected: ['olmo', 'deepseek-r1', 'llama-3.1'],
      });
      await openAll(element);
      await expect(element).to.be.accessible();
    });

    it('ready: with no match, and a way back', async () => {
      const element = await ready({ search: 'no such model', levels: 'paper:open' });
      expect(find(element, '.list')).to.equal(null);
      expect(textOf(find(element, '[part=no-match]'))).to.contain(strings.indexNoMatch);
      await expect(element).to.be.accessible();
      await click(element, '.no-match button');
      expect(namesOf(element)).to.have.lengthOf(146);
      expect(rootOf(element).activeElement === searchOf(element)).to.equal(true);
    });

    it('ready: a kind of which there is none leads back to all', async () => {
      const element = await ready({ modality: 'smell' });
      expect(statusOf(element)).to.equal('ready');
      await click(element, '.no-match button');
      expect(namesOf(element)).to.have.lengthOf(146);
    });

    it('empty: where the rubric assesses nothing', async () => {
      const element = await ready({}, { ...smallDataset(), assessments: [] });
      expect(statusOf(element)).to.equal('empty');
      await expect(element).to.be.accessible();
    });

    it('stale: a failed refresh leaves the list', async () => {
      answerWith(() => Promise.resolve(jsonResponse(smallDataset())));
      const element = await settle(await asking(newAddress()));
      answerWith(missingAnswer);
      const error = oneEvent(element, 'openness-error');
      element.reload();
      await error;
      expect(statusOf(element)).to.equal('stale');
      expect(namesOf(element)).to.deep.equal(['Alpha', 'Beta']);
      await expect(element).to.be.accessible();
    });

    it('error: with a way to try again', async () => {
      answerWith(missingAnswer);
      const element = await settle(await asking(newAddress()));
      expect(statusOf(element)).to.equal('error');
      expect(find(element, '[part=retry]')).not.to.equal(null);
      await expect(element).to.be.accessible();
      const missed = await ready({ rubric: 'rubrik' }, smallDataset());
      expect(statusOf(missed)).to.equal('error');
      expect(textOf(find(missed, '[part=status]'))).to.contain('rubric');
    });
  });

  describe('as a table', () => {
    it('has a caption, heads, roles at every width and a word for every mark', async () => {
      const frame = await fixture(html`<div></div>`);
      for (const view of ['bars', 'grid'] as const) {
        const element = frame.appendChild(await ready({ view, headingLevel: 4 }));
        await element.updateComplete;
        const table = find(element, 'table');
        const caption = rootOf(element).getElementById(table.getAttribute('aria-labelledby')!);
        expect(caption?.getAttribute('aria-level')).to.equal('4');
        for (const width of [320, 1000]) {
          frame.setAttribute('style', `inline-size: ${width}px`);
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
        }
        if (view === 'grid') {
          expect(textsOf(table, 'thead .mark-cell .name')).to.have.lengthOf(14);
          expect(textsOf(table, '[part=group]')).to.deep.equal(['Availability', 'Documentation', 'Access']);
          const words = textsOf(table.querySelector('tbody tr')!, '[part=cell]');
          expect(words.filter((word) => word === 'Open')).to.have.lengthOf(13);
        }
        element.remove();
      }
    });

    it('holds all rows of a long list in chunks', async () => {
      const element = await ready({}, datasetOf(Array.from({ length: 273 }, (_, index) => `Model ${index}`)));
      expect(namesOf(element)).to.have.lengthOf(273);
      expect(all(element, '.list tbody').map(({ children }) => children.length)).to.deep.equal([
        40, 40, 40, 40, 40, 40, 33,
      ]);
      expect(getComputedStyle(find(element, '.list tbody')).contentVisibility).to.equal('auto');
    });

    it('draws bars of the length of their shares without a style attribute', async () => {
      const element = await ready({ modality: 'text', selected: ['olmo', 'poro'] });
      const bar = find(element, '.list .bar');
      const width = (node: Element) => node.getBoundingClientRect().width;
      expect(width(bar.querySelector('.fill')!) / width(bar)).to.be.closeTo(13.5 / 14, 0.01);
      await openAll(element);
      expect(all(element, '[style]')).to.deep.equal([]);
    });

    it('has targets of 24 px and more', async () => {
      for (const width of [320, 900]) {
        const frame = await fixture(html`<div style="inline-size: ${width}px; font-size: 14px"></div>`);
        const element = frame.appendChild(await ready({ search: 'llama', levels: 'paper:closed' }));
        await element.updateComplete;
        for (const target of all(element, 'button:not(.skip), .pick label, select, input[type=search]')) {
          const { width: w, height: h } = target.getBoundingClientRect();
          if (w > 0 && !target.closest('.comparison, thead .pick')) {
            expect(Math.min(w, h), textOf(target)).to.be.at.least(24);
          }
        }
      }
    });
  });

  describe('searched and filtered', () => {
    it('finds by letters, counts, and says the number once the typing has stopped', async () => {
      const element = await ready({ modality: 'text' });
      const counts: number[][] = [];
      element.addEventListener('openness-filter', ({ shown, total }) => counts.push([shown, total]));
      expect(announcementOf(element)).to.equal('');
      await type(element, 'tul');
      await type(element, 'tulu');
      expect(namesOf(element)).to.deep.equal(['Tülu']);
      expect(textOf(find(element, '[part=count]'))).to.contain('1 of 96 models');
      expect(announcementOf(element)).to.equal('');
      await waitUntil(() => announcementOf(element) !== '', undefined, patience);
      expect(announcementOf(element)).to.equal('1 of 96 models');
      expect(counts.at(-1)).to.deep.equal([1, 96]);
      expect(element.getAttribute('search')).to.equal('tulu');
      await type(element, '');
      expect(element.hasAttribute('search')).to.equal(false);
    });

    it('keeps the rows that stay while a reader types', async () => {
      const element = await ready({ modality: 'text' });
      const row = find(element, '.list tbody tr');
      await type(element, 'olmo');
      expect(find(element, '.list tbody tr') === row).to.equal(true);
    });

    it('filters by each control, shows what is in use, and takes it back', async () => {
      const element = await ready();
      await choose(element, strings.indexModality, 'text');
      await choose(element, strings.organization, 'Meta');
      expect(namesOf(element)).to.include('Llama 3.1');
      await choose(element, strings.indexReleasedFrom, '2024-07');
      await choose(element, strings.indexReleasedUntil, '2024-12');
      await choose(element, strings.criterion, 'paper');
      await choose(element, strings.indexLevel, 'closed');
      expect(namesOf(element)).to.include('Llama 3.1').and.not.include('Llama 2');
      expect([...element.attributes].map(({ name }) => name)).to.include.members([
        'modality',
        'organization',
        'released-from',
        'released-until',
        'levels',
      ]);
      expect(element.getAttribute('levels')).to.equal('paper:closed');
      expect(textsOf(rootOf(element), '.chip bdi')).to.deep.equal([
        'Organisation: Meta',
        'Released from: July 2024',
        'Released until: December 2024',
        'Paper: Closed',
      ]);
      await click(element, '.chip');
      expect(element.hasAttribute('organization')).to.equal(false);
      expect(rootOf(element).activeElement === searchOf(element)).to.equal(true);
      await click(element, '.clear');
      expect(namesOf(element)).to.have.lengthOf(96);
      expect(element.modality).to.equal('text');
      expect(selectOf(element, strings.organization).value).to.equal('');
      expect(find(element, '.active').checkVisibility()).to.equal(false);
    });

    it('takes the state from attributes, and shows a choice that is no option', async () => {
      const element = await fixture<OpennessIndex>(
        html`<openness-index
          .data=${osai}
          license="apache-2.0"
          organization="Nobody"
          released-from="soon"
          levels="paper:open,x:y"
          sort="-nonsense"
          view="columns"
          selected="olmo,,poro,olmo"
        ></openness-index>`,
      );
      expect(selectOf(element, strings.organization).value).to.equal('Nobody');
      expect(selectOf(element, strings.license).value).to.equal('Apache-2.0');
      expect(textsOf(rootOf(element), '.notice').join()).to.contain('x:y');
      expect(element.view).to.equal('bars');
      expect(textsOf(rootOf(element), '.comparison thead a')).to.deep.equal(['OLMo', 'Poro']);
    });

    it('survives whatever a framework sets as a property', async () => {
      const element = await ready();
      for (const value of [undefined, null, 5, {}, [], [null]]) {
        const names = ['rubric', 'search', 'modality', 'organization', 'license', 'releasedFrom'];
        names.push('releasedUntil', 'levels', 'sort', 'view', 'selected', 'hash', 'theme');
        Object.assign(element, Object.fromEntries(names.map((name) => [name, value])));
        await element.updateComplete;
        expect(statusOf(element)).to.be.oneOf(['ready', 'error']);
      }
    });
  });

  describe('sorted', () => {
    it('goes both ways, says so in one head, and keeps the focus', async () => {
      const element = await ready({ modality: 'text' });
      expect(headOf(element, strings.indexRank).ariaSort).to.equal('ascending');
      const button = headOf(element, strings.released).querySelector('button')!;
      button.focus();
      for (const direction of ['ascending', 'descending'] as const) {
        const sorted = oneEvent<HTMLElementEventMap['openness-sort']>(element, 'openness-sort');
        button.click();
        expect(await sorted).to.include({ column: 'released', direction, bubbles: true, composed: true });
        expect(all(element, '[aria-sort]').map(({ ariaSort }) => ariaSort)).to.deep.equal([direction]);
        expect(rootOf(element).activeElement === button).to.equal(true);
      }
      expect(element.getAttribute('sort')).to.equal('-released');
      expect(namesOf(element).at(-1)).to.equal('BERT');
    });
  });

  describe('with a choice', () => {
    it('compares the chosen models in place and tells the page', async () => {
      const element = await ready({ modality: 'text' });
      const choices: string[][] = [];
      element.addEventListener('openness-select', ({ selected }) => choices.push(selected));
      boxesOf(element)[0]!.click();
      await element.updateComplete;
      expect(find(element, '.comparison')).to.equal(null);
      expect(textOf(find(element, '.tray'))).to.contain(strings.indexPickMore);
      boxesOf(element)[3]!.click();
      await element.updateComplete;
      expect(textsOf(rootOf(element), '.comparison thead a')).to.deep.equal(['OLMo', 'Poro']);
      expect(element.getAttribute('selected')).to.equal('olmo,poro');
      await click(element, '.show');
      expect(rootOf(element).activeElement === find(element, '.comparison')).to.equal(true);
      boxesOf(element)[0]!.click();
      await aTimeout(0);
      expect(choices).to.deep.equal([['olmo'], ['olmo', 'poro'], ['poro']]);
      await click(element, '[part=clear-choice]');
      expect(element.hasAttribute('selected')).to.equal(false);
      expect(boxesOf(element).some(({ checked }) => checked)).to.equal(false);
      expect(rootOf(element).activeElement === find(element, '.list')).to.equal(true);
    });

    it('keeps the choice while a filter hides it', async () => {
      const element = await ready({ modality: 'text', selected: ['olmo', 'poro'] });
      await type(element, 'tulu');
      expect(boxesOf(element).map(({ checked }) => checked)).to.deep.equal([false]);
      expect(textsOf(rootOf(element), '.comparison thead a')).to.deep.equal(['OLMo', 'Poro']);
      await type(element, 'olmo');
      expect(boxesOf(element)[0]?.checked).to.equal(true);
    });

    it('ends at twelve', async () => {
      const element = await ready({ modality: 'text' });
      for (const box of boxesOf(element).slice(0, 12)) {
        box.click();
        await element.updateComplete;
      }
      expect(boxesOf(element).filter(({ disabled }) => disabled)).to.have.lengthOf(84);
      expect(textsOf(rootOf(element), '.comparison thead a')).to.have.lengthOf(12);
      boxesOf(element)[0]!.click();
      await element.updateComplete;
      expect(boxesOf(element).some(({ disabled }) => disabled)).to.equal(false);
    });

    it('unfolds the evidence of the comparison', async () => {
      const element = await ready({ selected: ['olmo', 'poro'] });
      await click(element, '.comparison .toggle');
      expect(find(element, '.comparison .remarks')).not.to.equal(null);
    });
  });

  describe('by keyboard', () => {
    it('skips the list, and comes to what follows', async () => {
      const element = await ready({ modality: 'text' });
      await click(element, '.skip');
      expect(rootOf(element).activeElement === find(element, '.after')).to.equal(true);
      element.selected = ['olmo', 'poro'];
      await element.updateComplete;
      await click(element, '.skip');
      expect(rootOf(element).activeElement === find(element, '.show')).to.equal(true);
    });

    it('searches, sorts and chooses', async function () {
      if (!canSendKeys) this.skip();
      const element = await ready({ modality: 'text' });
      searchOf(element).focus();
      await sendKeys({ type: 'olmo' });
      await element.updateComplete;
      expect(namesOf(element)).to.deep.equal(['OLMo']);
      boxesOf(element)[0]!.focus();
      await sendKeys({ press: ' ' });
      await element.updateComplete;
      expect(element.selected).to.deep.equal(['olmo']);
      headOf(element, strings.model).querySelector('button')!.focus();
      await sendKeys({ press: 'Enter' });
      await element.updateComplete;
      expect(element.sort).to.equal('name');
    });
  });

  describe('with its state in the address', () => {
    const before = location.href;
    afterEach(() => history.replaceState(null, '', before));

    it('writes what the reader sets under its key, restores it, and leaves other keys alone', async () => {
      history.replaceState(null, '', '#part&other=1');
      const length = history.length;
      const element = await ready({ hash: 'one', modality: 'text' });
      const other = await ready({ hash: 'two', view: 'grid' });
      await aTimeout(400);
      expect(location.hash).to.equal('#part&other=1');
      await type(element, 'llama');
      element.sort = '-name';
      element.selected = ['llama-3.1', 'llama-2'];
      element.modality = '';
      other.view = 'bars';
      await waitUntil(() => /one=.*two=|two=.*one=/.test(location.hash), undefined, patience);
      expect(location.hash)
        .to.contain('#part&other=1&')
        .and.contain('one=search:llama')
        .and.contain('two=view:bars');
      expect(history.length).to.equal(length);
      element.remove();
      other.remove();
      const again = await ready({ hash: 'one', modality: 'text' });
      expect(again).to.include({ search: 'llama', sort: '-name', modality: '' });
      expect(again.selected).to.deep.equal(['llama-3.1', 'llama-2']);
      const third = await ready({ hash: 'two', view: 'grid' });
      expect(third.view).to.equal('bars');
      expect(third.search).to.equal('');
    });

    it('follows a link on the page, and stays out of the address where it is not asked', async () => {
      history.replaceState(null, '', location.pathname + location.search);
      const element = await ready({ hash: 'index' });
      const silent = await ready();
      location.hash = '#index=search:olmo;view:grid;unknown:x;data:y';
      await waitUntil(() => element.search === 'olmo', undefined, patience);
      await element.updateComplete;
      expect(element).to.include({ search: 'olmo', view: 'grid' });
      await type(silent, 'poro');
      await aTimeout(400);
      expect(location.hash).not.to.contain('poro');
      expect(silent.view).to.equal('bars');
    });
  });

  describe('as a file', () => {
    const realCreate = URL.createObjectURL.bind(URL);
    afterEach(() => {
      URL.createObjectURL = realCreate;
    });

    it('saves what is shown in each format, without a word to the page', async () => {
      const blobs: Blob[] = [];
      URL.createObjectURL = (blob) => {
        blobs.push(blob as Blob);
        return 'javascript:void 0';
      };
      const element = await ready({ modality: 'text', search: 'tulu' });
      const clicks: EventTarget[] = [];
      const listen = ({ target }: Event) => clicks.push(target!);
      document.addEventListener('click', listen);
      for (const button of all(element, '[part=download]')) button.click();
      await waitUntil(() => blobs.length === 3);
      document.removeEventListener('click', listen);
      expect(blobs.map(({ type: kind }) => kind)).to.deep.equal([
        'text/csv;charset=utf-8',
        'application/json;charset=utf-8',
        'text/markdown;charset=utf-8',
      ]);
      for (const blob of blobs) expect(await blob.text()).to.contain('Tülu');
      expect(clicks.every((target) => target === element)).to.equal(true);
    });
  });

  describe('with hostile data', () => {
    it('shows it as text and runs nothing', async () => {
      const code = watchForCode();
      for (const payload of payloads) {
        for (const view of ['bars', 'grid'] as const) {
          const data = withText(smallDataset(), payload);
          const element = await ready({ view, search: payload, selected: ['alpha', 'beta'] }, data);
          expect(all(element, 'script, iframe, img, math')).to.deep.equal([]);
          element.remove();
        }
      }
      const element = await ready({}, withAddress(smallDataset(), 'javascript:hostile()'));
      expect(all(element, 'a[href^="javascript" i]')).to.deep.equal([]);
      await aTimeout(0);
      expect(code.runs).to.equal(0);
      code.stop();
    });
  });

  describe('in its layout', () => {
    const word = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen';
    for (const direction of ['ltr', 'rtl']) {
      for (const view of ['bars', 'grid'] as const) {
        it(`has no sideways overflow as ${view}, ${direction}`, async () => {
          for (const data of [osai, withText(smallDataset(), word)]) {
            const selected = data === osai ? ['olmo', 'poro', 'tulu', 'bert'] : ['alpha', 'beta'];
            const frame = await fixture(html`<div dir=${direction}></div>`);
            const element = frame.appendChild(
              await ready({ view, modality: data === osai ? 'video' : '', license: '', selected }, data),
            );
            // Its own language would decide else.
            element.dir = direction;
            await element.updateComplete;
            await openAll(element);
            for (const width of [240, 320, 480, 768, 1200]) {
              frame.setAttribute('style', `inline-size: ${width}px`);
              expect(findOverflow(element), String(width)).to.deep.equal([]);
            }
          }
        });
      }
    }

    it('keeps to its box with text of twice the size', async () => {
      const frame = await fixture(html`<div style="font-size: 200%; inline-size: 320px"></div>`);
      const element = frame.appendChild(await ready({ modality: 'video' }));
      await element.updateComplete;
      expect(findOverflow(element)).to.deep.equal([]);
    });
  });
});
