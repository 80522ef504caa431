import { expect } from '@open-wc/testing';
import { makeModel } from '../../fixtures/datasets.js';
import { reportFigure } from './faults.js';
import { expectNothingEscaped } from './judge.js';
import { type Interleaving, interleavings, type ScriptedFetch, scriptFetch, type Step } from './races.js';
import { attributesOf, goodDataset, type Tag, tags, until, type Widget } from './widget.js';

const names = ['first', 'second', 'third'];
const bodyOf = (address: string) => {
  const name = `The olmo ${names.find((one) => address.includes(one)) ?? ''}`;
  return JSON.stringify(goodDataset({ models: [makeModel('olmo', { name }), makeModel('llama')] }));
};

/** An element, or what stands in for one as the control. */
interface Racer {
  element: HTMLElement & { src: string | null | undefined };
  text: () => string;
  settle: () => Promise<unknown>;
}

const places = [document.createElement('section'), document.createElement('section')] as const;
let fetches: ScriptedFetch;
before(() => document.body.append(...places));
after(() => places.forEach((place) => place.remove()));
beforeEach(() => (fetches = scriptFetch(bodyOf)));
afterEach(() => {
  fetches.restore();
  places.forEach((place) => place.replaceChildren());
});

/** So that each microtask and answer of a step is through before the next one. */
const turn = () => new Promise((resolve) => setTimeout(resolve, 0));

async function race({ steps, action, after }: Interleaving, racer: Racer, id: string): Promise<string> {
  const { element } = racer;
  const addressOf = (index: number) => `https://race.example/${id}/${names[index] ?? ''}.json`;
  const take = (step: Step) => {
    if ('set' in step) element.src = addressOf(step.set);
    else fetches.answer(addressOf(step.answer));
  };
  element.src = null;
  for (const [index, step] of steps.entries()) {
    take(step);
    if (index === 0) places[0].append(element);
    await racer.settle();
    if (action === 'absent' && index === after + 1) places[0].append(element);
    if (index !== after) continue;
    if (action === 'move') places[1].append(element);
    if (action === 'put-back' || action === 'absent') element.remove();
    if (action === 'put-back') places[0].append(element);
  }
  const isThere = () => racer.text().includes('The olmo third');
  await until(isThere, 1000).catch(() => undefined);
  await turn();
  return racer.text();
}

function racerOf(tag: Tag): Racer {
  const element = document.createElement(tag) as Widget;
  for (const [name, value] of Object.entries(attributesOf[tag])) element.setAttribute(name, value);
  return {
    element,
    text: () => element.shadowRoot?.textContent ?? '',
    settle: () => element.updateComplete.then(turn),
  };
}

/** Starts a request for each address that is set, unless one is under way; the last answer to come is shown. */
class NaiveLoader extends HTMLElement {
  #isBusy = false;
  set src(address: string | null | undefined) {
    if (!address || this.#isBusy) return;
    this.#isBusy = true;
    void fetch(address)
      .then((response) => response.text())
      .then((text) => (this.textContent = text))
      .finally(() => (this.#isBusy = false));
  }
}
customElements.define('naive-loader', NaiveLoader);

const all = interleavings();

describe('all orders of three addresses and their answers, with removals and moves between', () => {
  const isLast = (text: string) => text.includes('The olmo third') && !/The olmo (first|second)/.test(text);
  const results: boolean[] = [];

  for (const [place, tag] of tags.entries()) {
    it(`L07 L08 L11 L12 <${tag}> ends with the address that was set last`, async () => {
      const mine = all.filter((_, index) => index % tags.length === place);
      for (const [index, one] of mine.entries()) {
        const racer = racerOf(tag);
        const text = await race(one, racer, `${tag}-${index}`);
        racer.element.remove();
        results.push(isLast(text));
        expect(isLast(text), JSON.stringify(one)).to.equal(true);
      }
      expect(fetches.aborted()).to.be.greaterThan(mine.length / 3);
      expectNothingEscaped();
    });
  }

  after(() =>
    reportFigure('races that end with what was set last', `${results.filter(Boolean).length}/${all.length}`),
  );

  it('and a loader that takes no address while it is busy fails most of them', async () => {
    const some = all.slice(0, 40);
    const ended = await Promise.all(
      some.map((one, index) => {
        const element = document.createElement('naive-loader') as Racer['element'];
        const racer = { element, text: () => element.textContent, settle: turn };
        return raceBriefly(one, racer, `naive-${index}`);
      }),
    );
    expect(ended.filter((text) => !isLast(text)).length).to.be.greaterThan(20);
  });

  /** Nobody waits for what never comes. */
  const raceBriefly = (one: Interleaving, racer: Racer, id: string) =>
    Promise.race([race(one, racer, id), new Promise<string>((resolve) => setTimeout(resolve, 500, ''))]);
});
