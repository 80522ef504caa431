import { aTimeout, expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { controlsOf, editions, everyElement, focusOf, show, type Widget } from './every-element.js';
import { canSendKeys, rootOf, textsOf } from './openness-fixtures.js';
import './with-parts.js';

const press = async (element: Widget, ...keys: string[]) => {
  for (const key of keys) await sendKeys({ press: key });
  await element.updateComplete;
  await aTimeout(0);
};
const find = <Found extends HTMLElement = HTMLElement>(element: Element, selector: string) =>
  rootOf(element).querySelector<Found>(selector)!;
const has = (element: Element, selector: string) => focusOf(element)?.matches(selector) === true;
const isOpen = (element: Element, selector: string) => find<HTMLDetailsElement>(element, selector).open;

/** Goes through the element to what follows it, and notes what has had the focus. */
async function walk(element: Widget, from: HTMLElement): Promise<HTMLElement[]> {
  from.focus();
  const met: HTMLElement[] = [];
  for (let steps = 0; steps < 120; steps++) {
    await sendKeys({ press: 'Tab' });
    const now = focusOf(element);
    if (!now) break;
    // A date has several places for the focus.
    if (met.at(-1) !== now) met.push(now);
  }
  return met;
}

describe('By keyboard', function () {
  this.timeout(30_000);

  before(function () {
    if (!canSendKeys) this.skip();
  });

  for (const { tag, attributes, data } of everyElement) {
    it(`Tab and Shift+Tab come to all of <${tag}> in the order of the page, and out of it`, async () => {
      const frame = await fixture(html`<div><button>Before</button><button>After</button></div>`);
      const [before, after] = frame.querySelectorAll('button');
      const element = await show(tag, attributes, data());
      after!.before(element);
      await element.updateComplete;
      const expected = controlsOf(element);
      expect(await walk(element, before!)).to.deep.equal(expected);
      expect(document.activeElement === after).to.equal(true);
      await sendKeys({ down: 'Shift' });
      const back = await walk(element, after!);
      await sendKeys({ up: 'Shift' });
      expect(back).to.deep.equal(expected.toReversed());
      expect(document.activeElement === before).to.equal(true);
    });
  }

  it('a scorecard opens and folds a criterion and its citation', async () => {
    const element = await show('openness-scorecard', { model: 'olmo', layout: 'compact' }, editions());
    for (const selector of ['.all', '.criterion details', '.credit details']) {
      find(element, `${selector} > summary`).focus();
      await press(element, 'Enter');
      expect(isOpen(element, selector), selector).to.equal(true);
      await press(element, ' ');
      expect(isOpen(element, selector), selector).to.equal(false);
      await press(element, ' ');
      expect(has(element, 'summary')).to.equal(true);
    }
  });

  it('a comparison opens a criterion, and in a narrow place shows another model', async () => {
    const names = ['one', 'two', 'three', 'four'];
    const data = editions();
    data.models = names.map((id) => ({ id, name: id, kind: 'model' as const }));
    data.assessments = names.map((model) => ({ ...data.assessments[0]!, model }));
    const element = await show('openness-compare', { models: String(names) }, data);
    find(element, '.toggle').focus();
    await press(element, 'Enter');
    expect(find(element, '.toggle').ariaExpanded).to.equal('true');
    expect(textsOf(rootOf(element), 'tr.remarks .evidence')).to.have.lengthOf(4);
    expect(has(element, '.toggle')).to.equal(true);
    await press(element, ' ');
    expect(find(element, '.toggle').ariaExpanded).to.equal('false');
    element.style.inlineSize = '300px';
    find(element, '.picker button').focus();
    await press(element, 'Tab', 'Enter');
    expect(has(element, '[aria-pressed=true]')).to.equal(true);
    const shown = [...rootOf(element).querySelectorAll('thead th[part=model]')].filter((head) =>
      head.checkVisibility(),
    );
    expect(shown.map((head) => head.textContent.trim())).to.deep.equal(['two']);
  });

  it('a badge opens its card, keeps the focus in the order of the page, and gives it back', async () => {
    const element = await show('openness-badge', { model: 'olmo' }, editions());
    const card = find(element, '#card');
    for (const key of ['Enter', ' ']) {
      find(element, '#trigger').focus();
      const opened = oneEvent(card, 'toggle');
      await press(element, key);
      await opened;
      await element.updateComplete;
      expect(has(element, '#card'), key).to.equal(true);
      await press(element, 'Tab');
      expect(has(element, '[part=close]'), key).to.equal(true);
      await press(element, key === ' ' ? 'Escape' : 'Enter');
      expect(card.matches(':popover-open'), key).to.equal(false);
      expect(has(element, '#trigger'), key).to.equal(true);
    }
  });

  it('Escape closes what a resting pointer has opened, wherever the focus is', async function () {
    const element = await show('openness-badge', { model: 'olmo' }, editions());
    const card = find(element, '#card');
    const { left, top, width, height } = find(element, '#trigger').getBoundingClientRect();
    const opened = oneEvent(card, 'toggle');
    await sendMouse({ type: 'move', position: [0, 0] });
    await sendMouse({ type: 'move', position: [Math.round(left + width / 2), Math.round(top + height / 2)] });
    await opened;
    expect(card.matches(':popover-open')).to.equal(true);
    expect(focusOf(element)).to.equal(null);
    await press(element, 'Escape');
    expect(card.matches(':popover-open')).to.equal(false);
    await sendMouse({ type: 'move', position: [0, 0] });
  });

  it('an index is searched, filtered, sorted, seen as a grid, and cleared', async () => {
    const element = await show('openness-index', {}, editions());
    find(element, '[type=search]').focus();
    await sendKeys({ type: 'olmo' });
    await press(element, 'Tab', 'Tab', 'Enter');
    expect(has(element, '.views button:last-child[aria-pressed=true]')).to.equal(true);
    await press(element, 'Tab', 'Enter');
    expect(isOpen(element, '.filters')).to.equal(true);
    find(element, '.active [part=clear]').focus();
    await press(element, 'Enter');
    expect(has(element, '[type=search]')).to.equal(true);
    expect(rootOf(element).querySelectorAll('[part=row]')).to.have.lengthOf(2);
    await sendKeys({ type: 'nothing' });
    await element.updateComplete;
    find(element, '.no-match [part=clear]').focus();
    await press(element, ' ');
    expect(has(element, '[type=search]')).to.equal(true);
  });

  it('an index skips its list, chooses, compares, and lets go of the choice', async () => {
    const element = await show('openness-index', {}, editions());
    for (const box of rootOf(element).querySelectorAll<HTMLElement>('.pick input')) {
      box.focus();
      await press(element, ' ');
      expect(focusOf(element) === box).to.equal(true);
    }
    find(element, '.skip').focus();
    await press(element, 'Enter');
    expect(has(element, '[part=show-comparison]')).to.equal(true);
    await press(element, 'Enter');
    expect(has(element, '.comparison')).to.equal(true);
    find(element, '[part=clear-choice]').focus();
    await press(element, 'Enter');
    expect(has(element, '.list')).to.equal(true);
  });

  it('prices are filtered by a list, grouped, chosen and counted with', async () => {
    const { attributes, data } = everyElement.at(-1)!;
    const element = await show('pricing-table', { ...attributes, models: '' }, data());
    find(element, '.filters summary').focus();
    await press(element, 'Enter');
    await press(element, 'Tab');
    const list = focusOf(element) as HTMLSelectElement;
    await sendKeys({ type: 'Bor' });
    await press(element, 'Enter');
    expect([list.value, focusOf(element) === list]).to.deep.equal(['Borealis', true]);
    find(element, '.chip').focus();
    await press(element, ' ');
    expect(has(element, '[type=search]')).to.equal(true);
    find(element, '.pick input').focus();
    await press(element, ' ');
    for (const name of ['show-chosen', 'baseline']) {
      find(element, `.tray [part=${name}]`).focus();
      await press(element, 'Enter');
      expect(focusOf(element)?.closest('.tray') !== null, name).to.equal(true);
    }
    find(element, '[part=clear-choice]').focus();
    await press(element, 'Enter');
    expect(has(element, '.body input')).to.equal(true);
    find(element, '.usage input').focus();
    await press(element, 'ArrowUp');
    expect(has(element, '.usage input')).to.equal(true);
    expect(find<HTMLInputElement>(element, '.usage input').value).to.equal('1001');
    find(element, '[part=calculator-toggle]').focus();
    await press(element, ' ');
    expect(find(element, '[part=calculator]')).to.equal(null);
    expect(has(element, '[part=calculator-toggle]')).to.equal(true);
  });
});
