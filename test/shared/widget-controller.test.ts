import { expect, fixture, html as testHtml, oneEvent, waitUntil } from '@open-wc/testing';
import { html, LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { en } from '../../src/locales/en.js';
import { fail, succeed } from '../../src/dataset/failure.js';
import { type Dataset, Dataset as schema } from '../../src/dataset/schema.js';
import { OpennessErrorEvent, type OpennessLoadEvent } from '../../src/shared/events.js';
import { Part } from '../../src/shared/part.js';
import { failurePart } from '../../src/shared/parts.js';
import { WidgetController, type WidgetHost, type WidgetOptions } from '../../src/shared/widget-controller.js';
import { makeDataset, makeModel } from '../fixtures/datasets.js';
import {
  type Answer,
  type Call,
  delayed,
  jsonResponse,
  newAddress,
  replaceFetch,
  restoreFetch,
} from '../fixtures/fake-fetch.js';

/** Shows the name of its dataset; knows one model of it or all, and takes a dataset without models for empty. */
class TestWidget extends LitElement implements WidgetHost {
  @property({ attribute: false }) data: unknown;
  @property() src: string | null | undefined = null;
  @property() model: string | undefined;
  published = ['prices'];
  readonly options: WidgetOptions<string> = {
    published: () => this.published,
    parts: () => this.parts,
    view: (dataset) => this.#view(dataset),
  };
  readonly controller = new WidgetController<string>(this, this.options);

  parts: Part<object>[] = [];

  wear(): void {
    // It has no parts.
  }

  override render() {
    const { state } = this.controller;
    return html`${'view' in state ? state.view : state.status}<slot></slot>`;
  }

  #view({ name, models }: Dataset) {
    const isKnown = !this.model || models.some(({ id }) => id === this.model);
    if (!isKnown) return fail('not-found', { received: this.model ?? '' });
    return succeed(models.length > 0 ? name : undefined);
  }
}
customElements.define('test-widget', TestWidget);

declare global {
  interface HTMLElementTagNameMap {
    'test-widget': TestWidget;
    'late-widget': TestWidget;
  }
}

const named = (name: string) => makeDataset({ name });
const inlineData = (value: unknown) => {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = typeof value === 'string' ? value : JSON.stringify(value);
  return script;
};

/** What is shown: the view, or why there is none. */
function shown({ controller: { state } }: TestWidget): string {
  if (state.status === 'ready') return state.view ?? '';
  if (state.status === 'stale') return `stale ${state.view}`;
  return state.status === 'error' ? `error ${state.failure.code}` : state.status;
}

interface Watched {
  element: TestWidget;
  events: string[];
}

const nameOf = (event: OpennessLoadEvent | OpennessErrorEvent) =>
  event instanceof OpennessErrorEvent ? event.code : 'load';

function watch(element = document.createElement('test-widget')): Watched {
  const events: string[] = [];
  element.addEventListener('openness-load', (event) => events.push(nameOf(event)));
  element.addEventListener('openness-error', (event) => events.push(nameOf(event)));
  return { element, events };
}

let place: HTMLElement;

async function insert(parts: Partial<TestWidget> = {}, ...children: Node[]): Promise<Watched> {
  const watched = watch();
  Object.assign(watched.element, parts);
  watched.element.append(...children);
  place.append(watched.element);
  await watched.element.updateComplete;
  return watched;
}

const untilShown = (element: TestWidget, expected: string) =>
  waitUntil(() => shown(element) === expected, `"${expected}" is not shown`);

/** Time enough for anything that should not happen. */
const aWhile = () => new Promise((resolve) => setTimeout(resolve, 50));

/** Answers by address: a dataset of that name, unless the test says otherwise. */
function answerByAddress(answers: Record<string, Answer> = {}): Call[] {
  return replaceFetch((url, signal) => (answers[url] ?? (() => jsonResponse(named(url))))(url, signal));
}

describe('WidgetController', () => {
  before(() => failurePart.load());

  beforeEach(async () => {
    place = await fixture(testHtml`<div></div>`);
  });
  afterEach(restoreFetch);

  describe('finds its data', () => {
    it('in the property before anything else', async () => {
      const calls = answerByAddress();
      const { element } = await insert(
        { data: named('data'), src: newAddress() },
        inlineData(named('inline')),
      );
      expect(shown(element)).to.equal('data');
      expect(calls).to.have.length(0);
    });

    it('in a script inside before src', async () => {
      const calls = answerByAddress();
      const { element } = await insert({ src: newAddress() }, inlineData(named('inline')));
      expect(shown(element)).to.equal('inline');
      expect(calls).to.have.length(0);
    });

    it('in the first of two scripts, and in none that is no child or no data', async () => {
      answerByAddress();
      const wrapper = document.createElement('div');
      wrapper.append(inlineData(named('wrapped')));
      const module = document.createElement('script');
      module.type = 'text/plain';
      module.textContent = '{}';
      const scripts = [inlineData(named('first')), inlineData(named('second'))];
      const { element } = await insert({}, wrapper, module, ...scripts);
      expect(shown(element)).to.equal('first');
    });

    it('at src before what is published beside the script', async () => {
      const src = newAddress();
      const calls = answerByAddress();
      const { element } = await insert({ src });
      await untilShown(element, src);
      expect(calls.map(({ url }) => url)).to.deep.equal([src]);
    });

    it('beside the script where the page gives nothing', async () => {
      const calls = answerByAddress();
      const { element } = await insert({ src: undefined, published: ['fmti'] });
      await untilShown(element, new URL('/data/fmti.json', location.href).href);
      expect(calls).to.have.length(1);
    });

    it('in several published datasets, of which the first gives the name', async () => {
      const calls = answerByAddress();
      const { element } = await insert({ published: ['mof', 'deepseek'] });
      await untilShown(element, new URL('/data/mof.json', location.href).href);
      expect(calls).to.have.length(2);
    });

    it('at several addresses of src', async () => {
      const [a, b] = [newAddress(), newAddress()];
      const extra = makeDataset({ name: 'b', models: [makeModel('only-in-b')], assessments: [] });
      const calls = answerByAddress({ [b]: () => jsonResponse(extra) });
      const { element, events } = await insert({ src: ` ${a}\n${b} `, model: 'only-in-b' });
      await untilShown(element, a);
      expect(calls.map(({ url }) => url)).to.deep.equal([a, b]);
      expect(events).to.deep.equal(['load']);
    });

    it('at a src that is relative to the page', async () => {
      const calls = answerByAddress();
      await insert({ src: `some/data-${Math.random()}.json` });
      await waitUntil(() => calls.length > 0);
      expect(calls[0]?.url).to.match(new RegExp(`^${location.origin}/.*some/data-`));
    });

    it('at a src that is an address object', async () => {
      const src = newAddress();
      answerByAddress();
      const { element } = await insert({ src: new URL(src) as unknown as string });
      await untilShown(element, src);
    });

    it('in a property that was set before the element was defined', async () => {
      class LateWidget extends TestWidget {}
      const element = document.createElement('late-widget');
      const { events } = watch(element);
      element.data = named('early');
      place.append(element);
      const calls = answerByAddress();
      customElements.define('late-widget', LateWidget);
      await element.updateComplete;
      expect(shown(element)).to.equal('early');
      expect(events).to.deep.equal(['load']);
      expect(calls).to.have.length(0);
    });
  });

  describe('refuses without a request', () => {
    const useless: unknown[] = [
      '',
      '  ',
      '[object Object]',
      {},
      { toString: () => '' },
      'https://',
      'http://[',
    ];
    for (const src of useless) {
      it(`src=${JSON.stringify(src)}`, async () => {
        const calls = answerByAddress();
        const { element, events } = await insert({ src: src as string });
        expect(shown(element)).to.equal('error src');
        expect(events).to.deep.equal(['src']);
        await aWhile();
        expect(calls).to.have.length(0);
      });
    }

    for (const src of [
      'javascript:alert(1)',
      'data:application/json,{}',
      'file:///a',
      'https://u:p@h.example/',
    ]) {
      it(`src=${JSON.stringify(src)}`, async () => {
        const calls = answerByAddress();
        const { element, events } = await insert({ src });
        await untilShown(element, 'error src');
        expect(events).to.deep.equal(['src']);
        expect(calls).to.have.length(0);
      });
    }

    it('and recovers when src becomes usable', async () => {
      const src = newAddress();
      answerByAddress();
      const { element, events } = await insert({ src: '' });
      element.src = src;
      await untilShown(element, src);
      expect(events).to.deep.equal(['src', 'load']);
    });
  });

  describe('tells what it shows', () => {
    it('with one event for each dataset', async () => {
      const { element, events } = await insert({ data: named('first') });
      expect(events).to.deep.equal(['load']);
      element.requestUpdate();
      await element.updateComplete;
      element.model = 'olmo';
      await element.updateComplete;
      expect(events).to.deep.equal(['load']);
      element.data = named('second');
      await element.updateComplete;
      expect(shown(element)).to.equal('second');
      expect(events).to.deep.equal(['load', 'load']);
    });

    it('with events that bubble out of shadow roots', async () => {
      const root = place.attachShadow({ mode: 'open' });
      const { element } = watch();
      element.data = named('data');
      let received: Event | undefined;
      const listener = (event: Event) => (received = event);
      document.addEventListener('openness-load', listener);
      root.append(element);
      await element.updateComplete;
      document.removeEventListener('openness-load', listener);
      expect(received).to.not.equal(undefined);
    });

    it('as an error with its code, and whether a retry is worth it', async () => {
      const src = newAddress();
      answerByAddress({ [src]: () => new Response('', { status: 404 }) });
      const { element } = watch();
      const errors: OpennessErrorEvent[] = [];
      element.addEventListener('openness-error', (event) => errors.push(event));
      element.src = src;
      place.append(element);
      await untilShown(element, 'error http');
      expect(errors.map(({ code, retryable }) => [code, retryable])).to.deep.equal([['http', true]]);
      expect(errors[0]?.message).to.match(/\w/);
    });

    const bad: [code: string, data: unknown][] = [
      ['schema', {}],
      ['schema', 'a text'],
      ['schema', 0],
      ['schema', false],
      ['schema', ''],
      ['version', { ...makeDataset(), version: 2 }],
    ];
    for (const [code, data] of bad) {
      it(`as ${code} for the data ${JSON.stringify(data).slice(0, 20)}`, async () => {
        const { element, events } = await insert({ data });
        expect(shown(element)).to.equal(`error ${code}`);
        expect(events).to.deep.equal([code]);
      });
    }

    it('as syntax, empty or schema for a script inside', async () => {
      for (const [text, code] of [
        ['{"a":1,}', 'syntax'],
        ['<!-- x --> {}', 'syntax'],
        ['{&quot;a&quot;:1}', 'syntax'],
        [' \n', 'empty'],
        ['[]', 'schema'],
      ]) {
        const { element, events } = await insert({}, inlineData(text));
        expect(shown(element)).to.equal(`error ${code}`);
        expect(events).to.deep.equal([code]);
      }
    });

    it('as empty where there is nothing to show, which is no failure', async () => {
      const { element, events } = await insert({ data: makeDataset({ models: [], assessments: [] }) });
      expect(shown(element)).to.equal('empty');
      expect(events).to.deep.equal(['load']);
    });

    it('as not-found for each model that is not there, and as loaded for one that is', async () => {
      const { element, events } = await insert({ data: named('data'), model: 'nope' });
      expect(shown(element)).to.equal('error not-found');
      element.model = 'nobody';
      await element.updateComplete;
      element.model = 'olmo';
      await element.updateComplete;
      expect(shown(element)).to.equal('data');
      expect(events).to.deep.equal(['not-found', 'not-found', 'load']);
    });

    it('with how much was left out', async () => {
      const { element } = await insert({ data: { ...named('data'), topics: [1, 2, 3] } });
      const { state } = element.controller;
      expect(state.status === 'ready' && state.findings).to.deep.equal([en.dropped(3)]);
    });

    it('and whether the author has put something inside', async () => {
      const text = (value: string) => document.createTextNode(value);
      const cases: [Node[], boolean][] = [
        [[], false],
        [[text(' \n'), inlineData({})], false],
        [[text('See the index.')], true],
        [[document.createElement('a'), inlineData({})], true],
      ];
      for (const [children, expected] of cases) {
        const { element } = await insert({ data: {} }, ...children);
        expect(element.controller.state.hasFallback).to.equal(expected);
      }
    });
  });

  describe('asks the network', () => {
    it('once for many elements', async () => {
      const src = newAddress();
      const calls = answerByAddress();
      const watched = await Promise.all(Array.from({ length: 50 }, () => insert({ src })));
      await Promise.all(watched.map(({ element }) => untilShown(element, src)));
      expect(calls).to.have.length(1);
      for (const { events } of watched) expect(events).to.deep.equal(['load']);
    });

    it('and shows what was asked for last, however late the answers come', async () => {
      const [a, b] = [newAddress(), newAddress()];
      const first = delayed<Response>();
      const second = delayed<Response>();
      answerByAddress({ [a]: () => first.promise, [b]: () => second.promise });
      const { element, events } = await insert({ src: a });
      for (const src of [b, a]) {
        element.src = src;
        await element.updateComplete;
      }
      expect(shown(element)).to.equal('loading');
      second.resolve(jsonResponse(named('b')));
      await aWhile();
      expect(shown(element)).to.equal('loading');
      first.resolve(jsonResponse(named('a')));
      await untilShown(element, 'a');
      await aWhile();
      expect(shown(element)).to.equal('a');
      expect(events).to.deep.equal(['load']);
    });

    it('and does not show the last dataset as that of another address', async () => {
      const [a, b] = [newAddress(), newAddress()];
      answerByAddress({ [b]: () => new Response('', { status: 404 }) });
      const { element } = await insert({ src: a });
      await untilShown(element, a);
      element.src = b;
      await element.updateComplete;
      expect(shown(element)).to.equal('loading');
      await untilShown(element, 'error http');
    });

    it('and prefers data that are set while it waits', async () => {
      const src = newAddress();
      const answer = delayed<Response>();
      const calls = answerByAddress({ [src]: () => answer.promise });
      const { element, events } = await insert({ src });
      element.data = named('data');
      await element.updateComplete;
      expect(calls[0]?.init.signal?.aborted).to.equal(true);
      answer.resolve(jsonResponse(named('late')));
      await aWhile();
      expect(shown(element)).to.equal('data');
      expect(events).to.deep.equal(['load']);
    });
  });

  describe('on removal', () => {
    it('aborts its request and tells nothing', async () => {
      const src = newAddress();
      const answer = delayed<Response>();
      const calls = answerByAddress({ [src]: () => answer.promise });
      const { element, events } = await insert({ src });
      expect(calls).to.have.length(1);
      element.remove();
      expect(calls[0]?.init.signal?.aborted).to.equal(true);
      answer.resolve(jsonResponse(named('late')));
      await aWhile();
      expect(events).to.have.length(0);
      expect(shown(element)).to.equal('loading');
    });

    it('leaves the request to the elements that stay', async () => {
      const src = newAddress();
      const answer = delayed<Response>();
      answerByAddress({ [src]: () => answer.promise });
      const [left, stayed] = [await insert({ src }), await insert({ src })];
      left.element.remove();
      answer.resolve(jsonResponse(named('data')));
      await untilShown(stayed.element, 'data');
      expect(left.events).to.have.length(0);
    });

    it('loads again when it comes back', async () => {
      const src = newAddress();
      const never = () => new Promise<Response>(() => undefined);
      const answers: Record<string, Answer> = { [src]: never };
      const calls = answerByAddress(answers);
      const { element, events } = await insert({ src });
      element.remove();
      await aWhile();
      answers[src] = () => jsonResponse(named('second'));
      place.append(element);
      await untilShown(element, 'second');
      expect(calls).to.have.length(2);
      expect(events).to.deep.equal(['load']);
    });

    it('keeps what it has when it is only moved', async () => {
      const src = newAddress();
      const calls = answerByAddress();
      const { element, events } = await insert({ src });
      await untilShown(element, src);
      place.append(element);
      await element.updateComplete;
      expect(shown(element)).to.equal(src);
      expect(calls).to.have.length(1);
      expect(events).to.deep.equal(['load']);
    });

    it('never asks where it was not inserted', async () => {
      const calls = answerByAddress();
      const { element, events } = watch();
      element.src = newAddress();
      element.requestUpdate();
      await aWhile();
      expect(calls).to.have.length(0);
      expect(events).to.have.length(0);
    });
  });

  describe('reload()', () => {
    it('keeps what is shown, says so after a failure, and is well again after a success', async () => {
      const src = newAddress();
      const answers: Record<string, Answer> = {};
      const calls = answerByAddress(answers);
      const { element, events } = await insert({ src });
      await untilShown(element, src);

      answers[src] = () => new Response('', { status: 404 });
      element.controller.reload();
      await element.updateComplete;
      expect(shown(element)).to.equal(src);
      await untilShown(element, `stale ${src}`);
      expect(events).to.deep.equal(['load', 'http']);

      answers[src] = () => jsonResponse(named('new'));
      element.controller.reload();
      await untilShown(element, 'new');
      expect(events).to.deep.equal(['load', 'http', 'load']);
      expect(calls).to.have.length(3);
    });

    it('tries again after a first failure', async () => {
      const src = newAddress();
      const answers: Record<string, Answer> = { [src]: () => new Response('', { status: 404 }) };
      const calls = answerByAddress(answers);
      const { element, events } = await insert({ src });
      await untilShown(element, 'error http');
      Reflect.deleteProperty(answers, src);
      element.controller.reload();
      await untilShown(element, src);
      expect(events).to.deep.equal(['http', 'load']);
      expect(calls).to.have.length(2);
    });

    it('tells of each failure anew', async () => {
      const src = newAddress();
      answerByAddress({ [src]: () => new Response('', { status: 404 }) });
      const { element, events } = await insert({ src });
      await untilShown(element, 'error http');
      element.controller.reload();
      await waitUntil(() => events.length === 2);
      expect(events).to.deep.equal(['http', 'http']);
    });

    it('does not keep what is shown for another address', async () => {
      const [a, b] = [newAddress(), newAddress()];
      answerByAddress({ [b]: () => new Response('', { status: 404 }) });
      const { element } = await insert({ src: a });
      await untilShown(element, a);
      element.src = b;
      element.controller.reload();
      await untilShown(element, 'error http');
    });

    it('asks nobody after a removal', async () => {
      const calls = answerByAddress();
      const { element, events } = await insert({ src: newAddress() });
      element.remove();
      element.controller.reload();
      await aWhile();
      expect(calls).to.have.length(1);
      expect(events).to.have.length(0);
    });

    it('reads data of the page again', async () => {
      const data = named('before');
      const { element, events } = await insert({ data });
      data.name = 'after';
      element.requestUpdate();
      await element.updateComplete;
      expect(shown(element)).to.equal('before');
      element.controller.reload();
      await element.updateComplete;
      expect(shown(element)).to.equal('after');
      expect(events).to.deep.equal(['load', 'load']);
    });
  });

  it('gives the view a dataset of its own', async () => {
    const data = { ...named('data'), models: [makeModel('olmo', { name: 'Mine' })], assessments: [] };
    await insert({ data: Object.freeze(data) });
    expect(schema.safeParse(data).success).to.equal(true);
  });

  it('speaks the language of the place where it stands', async () => {
    place.lang = 'de_DE';
    const { element } = await insert({ data: named('data') });
    expect(element.controller.state.wording.format.number(6.5)).to.equal('6,5');
  });

  it('follows a language that changes, as long as it is in the page', async () => {
    const { element } = await insert({ data: named('data') });
    place.lang = 'nl';
    await waitUntil(() => element.controller.state.wording.format.locale === 'nl');
    element.remove();
    place.lang = 'fr';
    await new Promise((resolve) => setTimeout(resolve));
    expect(element.controller.state.wording.format.locale).to.equal('nl');
    place.append(element);
    await waitUntil(() => element.controller.state.wording.format.locale === 'fr');
  });

  it('lets go of a view that is shown where that is asked for, and makes it again', async () => {
    const { element } = watch();
    element.options.forgetsView = true;
    element.data = named('data');
    place.append(element);
    await oneEvent(element, 'openness-load');
    expect(element.shadowRoot!.textContent).to.equal('data');
    const { state } = element.controller;
    expect(state.status).to.equal('ready');
    expect('view' in state && state.view).to.equal(undefined);
    expect(element.controller.makeView()).to.equal('data');
    element.data = makeDataset({ models: [] });
    await waitUntil(() => element.controller.state.status === 'empty');
    expect(element.controller.makeView()).to.equal(undefined);
  });

  it('waits for the parts that it needs, does without those that cannot be had, and asks again with the data', async () => {
    let isThere = false;
    const part = new Part(() => (isThere ? Promise.resolve({}) : Promise.reject(new Error('no file'))));
    replaceFetch(() => jsonResponse(makeDataset({ name: 'With a part' })));
    const element = document.createElement('test-widget');
    element.parts = [part];
    element.src = newAddress();
    document.body.append(element);
    await oneEvent(element, 'openness-load');
    const { state } = element.controller;
    expect('isIncomplete' in state && state.isIncomplete).to.equal(true);
    expect(element.shadowRoot!.textContent).to.equal('With a part');
    isThere = true;
    element.controller.reload();
    await oneEvent(element, 'openness-load');
    expect(part.hasFailed).to.equal(false);
    expect(part.content).to.deep.equal({});
    element.remove();
  });
});
