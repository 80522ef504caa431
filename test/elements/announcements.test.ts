import { aTimeout, expect, oneEvent, waitUntil } from '@open-wc/testing';
import { priceDataset } from '../fixtures/prices.js';
import { editions, everyElement, focusOf, show, type Widget } from './every-element.js';
import {
  answerWith,
  jsonResponse,
  missingAnswer,
  newAddress,
  restoreFetch,
  rootOf,
  statusOf,
  textOf,
} from './openness-fixtures.js';
import { patience } from './pricing-table/table-fixtures.js';

/** Each text that a live region of the element has or gets, in order; what one is emptied to is no text. */
function listenTo(element: Element): string[] {
  const said: string[] = [];
  const known = new Map<Element, string>();
  const hear = () => {
    for (const region of rootOf(element).querySelectorAll('[role=status], [role=alert], [aria-live]')) {
      const text = textOf(region);
      if (text && text !== known.get(region)) said.push(text);
      known.set(region, text);
    }
  };
  hear();
  new MutationObserver(hear).observe(rootOf(element), {
    childList: true,
    characterData: true,
    subtree: true,
  });
  return said;
}

const loading = 'Loading …';
const retryOf = (element: Element) => rootOf(element).querySelector<HTMLButtonElement>('[part=retry]')!;
const headingOf = (element: Element) => rootOf(element).querySelector('[role=heading]')!;
const answer = (data: unknown) => () => Promise.resolve(jsonResponse(data));
/** Later than the moment for which nothing is said. */
const slowly = (reply: () => Promise<Response>) => () => aTimeout(200).then(reply);

/** What a live region says after a pause. */
async function saidAfter(element: Element, act: () => unknown): Promise<string[]> {
  const said = listenTo(element);
  const before = said.length;
  act();
  await waitUntil(() => said.length > before, undefined, patience);
  await aTimeout(0);
  return said.slice(before);
}

const click = (element: Element, selector: string) =>
  rootOf(element).querySelector<HTMLElement>(selector)!.click();

function search(element: Element, text: string): void {
  const field = rootOf(element).querySelector<HTMLInputElement>('[type=search]')!;
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

describe('What is going on is said once', () => {
  afterEach(restoreFetch);

  const widgets = everyElement
    .filter(({ tag }) => tag !== 'openness-badge')
    .map(({ tag, attributes, data }) => ({
      tag,
      data,
      attributes: {
        ...attributes,
        ...('models' in attributes && tag === 'pricing-table' && { history: '' }),
      },
    }));

  /** An element that has asked in vain. */
  async function failed({ tag, attributes }: (typeof widgets)[number]): Promise<[Widget, string[]]> {
    answerWith(slowly(missingAnswer));
    const element = await show(tag, { ...attributes, src: newAddress() });
    const said = listenTo(element);
    if (statusOf(element) === 'loading') await oneEvent(element, 'openness-error');
    await element.updateComplete;
    return [element, said];
  }

  for (const widget of widgets) {
    it(`by <${widget.tag}>: loading, and then nothing, because the data is there`, async () => {
      answerWith(slowly(answer(widget.data())));
      const element = await show(widget.tag, { ...widget.attributes, src: newAddress() });
      const said = listenTo(element);
      await oneEvent(element, 'openness-load');
      await aTimeout(0);
      expect(said).to.deep.equal([loading]);
    });

    it(`by <${widget.tag}>: loading, the failure, and both again after a retry, which keeps the focus`, async () => {
      const [element, said] = await failed(widget);
      expect(said).to.have.lengthOf(2);
      expect(said[0]).to.equal(loading);
      retryOf(element).focus();
      retryOf(element).click();
      expect(focusOf(element)?.matches('.base')).to.equal(true);
      await oneEvent(element, 'openness-error');
      await aTimeout(0);
      expect(said).to.deep.equal([loading, said[1], loading, said[1]]);
      expect(focusOf(element)?.matches('.base')).to.equal(true);

      answerWith(slowly(answer(widget.data())));
      retryOf(element).click();
      await oneEvent(element, 'openness-load');
      await aTimeout(0);
      expect(said).to.have.lengthOf(5);
      expect(said.at(-1)).to.equal(loading);
      expect(focusOf(element) === headingOf(element)).to.equal(true);
    });

    it(`by <${widget.tag}>: a refresh that fails, and each try to mend that`, async () => {
      answerWith(answer(widget.data()));
      const element = await show(widget.tag, { ...widget.attributes, src: newAddress() });
      if (statusOf(element) === 'loading') await oneEvent(element, 'openness-load');
      await element.updateComplete;
      answerWith(missingAnswer);
      const said = listenTo(element);
      element.reload();
      await oneEvent(element, 'openness-error');
      await aTimeout(0);
      expect(said).to.have.lengthOf(1);
      retryOf(element).focus();
      retryOf(element).click();
      await oneEvent(element, 'openness-error');
      await aTimeout(0);
      expect(said).to.deep.equal([said[0], loading, said[0]]);
      await expect(element).to.be.accessible();
    });
  }

  it('leaves the focus to a reader who has gone on meanwhile', async () => {
    const [element] = await failed(widgets[0]!);
    answerWith(answer(editions()));
    retryOf(element).focus();
    retryOf(element).click();
    focusOf(element)!.blur();
    await oneEvent(element, 'openness-load');
    expect(focusOf(element)).to.equal(null);
  });

  it('leads from the mark of a badge that asks again to its total', async () => {
    answerWith(missingAnswer);
    const element = await show('openness-badge', { model: 'olmo', src: newAddress() });
    if (statusOf(element) === 'loading') await oneEvent(element, 'openness-error');
    await element.updateComplete;
    answerWith(answer(editions()));
    retryOf(element).focus();
    retryOf(element).click();
    await oneEvent(element, 'openness-load');
    await aTimeout(0);
    expect(focusOf(element)?.id).to.equal('trigger');
  });

  it('stays in the card of a badge whose old data is asked for again', async () => {
    answerWith(answer(editions()));
    const element = await show('openness-badge', { model: 'olmo', src: newAddress() });
    if (statusOf(element) === 'loading') await oneEvent(element, 'openness-load');
    await element.updateComplete;
    answerWith(missingAnswer);
    element.reload();
    await oneEvent(element, 'openness-error');
    click(element, '#trigger');
    await element.updateComplete;
    answerWith(answer(editions()));
    retryOf(element).focus();
    retryOf(element).click();
    await oneEvent(element, 'openness-load');
    await aTimeout(0);
    expect(focusOf(element)?.id).to.equal('card');
    expect(rootOf(element).querySelector('#card')!.matches(':popover-open')).to.equal(true);
  });

  it('not at all by a badge: ten of them would drown the sentence', async () => {
    answerWith(answer(editions()));
    const element = await show('openness-badge', { model: 'olmo', src: newAddress() });
    const said = listenTo(element);
    await oneEvent(element, 'openness-load');
    await aTimeout(0);
    expect(said).to.deep.equal([]);
  });
});

describe('What a reader has done is said once', () => {
  it('the order of an index', async () => {
    const element = await show('openness-index', {}, editions());
    expect(await saidAfter(element, () => click(element, 'th.name .sort'))).to.deep.equal([
      'Sorted by model, ascending.',
    ]);
    expect(await saidAfter(element, () => click(element, 'th.name .sort'))).to.deep.equal([
      'Sorted by model, descending.',
    ]);
  });

  it('the order of prices', async () => {
    const element = await show('pricing-table', { 'as-of': '2026-11-22' }, priceDataset());
    expect(await saidAfter(element, () => click(element, 'th.price .sort'))).to.deep.equal([
      'Sorted by input, lowest first.',
    ]);
  });

  it('how many a filter leaves, and what has been chosen', async () => {
    for (const [tag, data, text, left, chosen] of [
      ['openness-index', editions(), 'olmo', '1 of 2 models', '1 of at most 12 chosen'],
      ['pricing-table', priceDataset(), 'delta', '1 of 12 prices', '1 price chosen'],
    ] as const) {
      const element = await show(tag, { controls: '', 'as-of': '2026-11-22T10:00Z' }, data);
      expect(await saidAfter(element, () => search(element, text))).to.deep.equal([left]);
      expect(await saidAfter(element, () => click(element, '.pick input'))).to.deep.equal([chosen]);
    }
  });

  it('in one breath where several things change, and not where one changes back', async () => {
    const element = await show('openness-index', {}, editions());
    const said = await saidAfter(element, () => {
      search(element, 'nothing');
      search(element, '');
      click(element, '.pick input');
      click(element, 'th.released .sort');
    });
    expect(said).to.deep.equal(['Sorted by released, ascending. 1 of at most 12 chosen']);
  });
});
