import { expect } from '@open-wc/testing';
import { serve } from './faults.js';
import {
  clear,
  countFetches,
  goodBody,
  insert,
  isFallbackShown,
  settled,
  statusOf,
  type Tag,
  tags,
  textOf,
  until,
  type Widget,
} from './widget.js';

// What escapes is counted here and not left to the runner, because the page's own listeners throw on purpose.
const escaped: string[] = [];
addEventListener(
  'error',
  (event) => {
    escaped.push(event.message);
    event.stopImmediatePropagation();
    event.preventDefault();
  },
  true,
);
addEventListener('unhandledrejection', ({ reason }) => escaped.push(String(reason)));

let fetches: ReturnType<typeof countFetches>;
let src: string;
beforeEach(async () => {
  escaped.length = 0;
  src = await serve({ body: goodBody });
  fetches = countFetches();
});
afterEach(() => {
  fetches.restore();
  clear();
});

const insertAll = async (attributes: Record<string, string> = {}) => {
  const all = tags.map((tag) => insert(tag, { src, ...attributes }));
  await Promise.all(all.map((shown) => settled(shown)));
  return all;
};

describe('listeners that throw', () => {
  it('L10 stop neither the other listeners nor the rendering', async () => {
    const missing = await serve({ status: 404 });
    const all = tags.flatMap((tag) => [insert(tag, { src }), insert(tag, { src: missing })]);
    const heard: string[] = [];
    const fail = () => {
      throw new Error('on purpose');
    };
    for (const { element } of all) {
      for (const type of ['openness-load', 'openness-error'] as const) {
        element.addEventListener(type, fail, true);
        element.addEventListener(type, () => heard.push(type));
      }
    }
    await until(() => heard.length === all.length);
    await Promise.all(all.map(({ element }) => element.updateComplete));
    expect(all.map(statusOf)).to.deep.equal(tags.flatMap(() => ['ready', 'error']));
    for (const { element } of all) element.reload();
    await until(() => heard.length === 2 * all.length);
    expect(escaped.every((message) => message.includes('on purpose'))).to.equal(true);
    expect(escaped).to.have.length(2 * all.length);
  });
});

describe('attributes and properties that frameworks write', () => {
  const values: [string, unknown][] = [
    ['undefined', undefined],
    ['null', null],
    ['an object', {}],
    ['a number', 7],
    ['a list with holes', [undefined, null, '']],
    ['a function', () => 'x'],
  ];
  const namesOf = (element: Widget) =>
    (element.constructor as typeof HTMLElement & Observed).observedAttributes;

  for (const tag of tags) {
    it(`L19 <${tag}> takes any value of any property, and goes on with a good one`, async () => {
      for (const [title, value] of values) {
        const shown = insert(tag, { src });
        await settled(shown);
        const properties = namesOf(shown.element).map(camelCased);
        const before = properties.map((name) => [name, Reflect.get(shown.element, name)] as const);
        for (const name of properties) Reflect.set(shown.element, name, value);
        await shown.element.updateComplete;
        expect(statusOf(shown), `${title} ${escaped.join()}`).to.be.a('string');
        for (const [name, good] of before) Reflect.set(shown.element, name, good);
        await until(() => statusOf(shown) === 'ready');
      }
      expect(escaped).to.deep.equal([]);
    });

    it(`L19 <${tag}> takes the words that frameworks write for nothing`, async () => {
      for (const word of ['undefined', 'null', '[object Object]', 'NaN', 'false', 'true', '']) {
        const shown = insert(tag, { src });
        for (const name of namesOf(shown.element)) if (name !== 'src') shown.element.setAttribute(name, word);
        await settled(shown);
        expect(statusOf(shown), word).to.be.oneOf(['ready', 'empty', 'error']);
        shown.element.remove();
      }
      expect(escaped).to.deep.equal([]);
    });

    it(`L19 <${tag}> says what is wrong with an object in place of an address`, async () => {
      for (const object of ['[object Object]', '[object Promise]']) {
        const shown = insert(tag, { src: object });
        await settled(shown);
        expect(shown.events).to.deep.equal(['src']);
        expect(shown.errors[0]?.message).to.contain(object);
        expect(isFallbackShown(shown)).to.equal(true);
      }
      expect(fetches.urls).to.deep.equal([]);
    });
  }
});

interface Observed {
  observedAttributes: string[];
}
const camelCased = (name: string) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

describe('a page that changes', () => {
  const root = document.documentElement;
  const { lang, dir } = root;
  afterEach(() => Object.assign(root, { lang, dir }));

  it('L28 its language, far up or in a shadow root: followed by all, and nothing is asked again', async () => {
    const all = await insertAll();
    const host = document.createElement('div');
    all[0]?.element.parentElement?.append(host);
    const inner = host.attachShadow({ mode: 'open' });
    inner.innerHTML = `<section><openness-scorecard model="olmo" src="${src}"></openness-scorecard></section>`;
    const inside = inner.querySelector<Widget>('openness-scorecard')!;
    await until(() => inside.shadowRoot?.textContent.includes('June') === true);
    root.lang = 'nl';
    for (const shown of all)
      await until(
        () => textOf(shown).includes('juni'),
        3000,
        () => shown.tag,
      );
    await until(() => inside.shadowRoot?.textContent.includes('juni') === true);
    inner.querySelector('section')!.lang = 'fr';
    await until(() => inside.shadowRoot?.textContent.includes('juin') === true);
    all[1]?.element.setAttribute('lang', 'it');
    await until(() => textOf(all[1]!).includes('giugno'));
    root.dir = 'rtl';
    await until(() => getComputedStyle(all[0]!.element).direction === 'rtl');
    expect(fetches.urls).to.have.length(1);
    expect(all.map(({ events }) => events)).to.deep.equal(tags.map(() => ['load']));
  });

  it('L28 after they have gone nobody watches it any more', async () => {
    const all = await insertAll();
    const updates: string[] = [];
    for (const { tag, element } of all) {
      element.remove();
      await element.updateComplete;
      Reflect.set(element, 'requestUpdate', () => updates.push(tag));
    }
    root.lang = 'nl';
    dispatchEvent(new HashChangeEvent('hashchange'));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(updates).to.deep.equal([]);
  });

  it('L29 a thousand widths in a row: no error of a layout that does not come to rest', async () => {
    const all = await insertAll({ history: 'input', calculator: '' });
    const place = all[0]!.element.parentElement!;
    all[2]?.element.shadowRoot?.querySelector('button')?.click();
    for (let round = 0; round < 1000; round++) {
      place.style.inlineSize = `${180 + ((round * 37) % 900)}px`;
      if (round % 10 === 0) dispatchEvent(new Event('resize'));
      if (round % 20 === 0) await new Promise((resolve) => requestAnimationFrame(resolve));
      else if (round % 5 === 0) place.getBoundingClientRect();
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(escaped).to.deep.equal([]);
    for (const { tag, element } of all)
      expect(element.getBoundingClientRect().right, tag).to.be.at.most(
        place.getBoundingClientRect().right + 1,
      );
  });
});

describe('navigation without a reload', () => {
  const shownIn = (place: Element) =>
    [...place.querySelectorAll<Widget>(tags.join())].map(
      ({ shadowRoot }) => shadowRoot?.textContent.replace(/\s+/g, ' ').trim() ?? '',
    );

  /** What a reader does with the elements that can be changed. */
  async function use(all: { tag: Tag; element: Widget }[]): Promise<void> {
    for (const { element } of all) {
      element.shadowRoot?.querySelector<HTMLElement>('[part=sort]')?.click();
      await element.updateComplete;
      const box = element.shadowRoot?.querySelector<HTMLInputElement>('input[type=checkbox]');
      box?.click();
      await element.updateComplete;
    }
  }

  const keepers: Record<string, (place: Element) => () => Element> = {
    'L21 kept as nodes': (place) => () => place,
    'L21 kept as a clone, as Turbo does': (place) => {
      const clone = place.cloneNode(true) as Element;
      return () => clone;
    },
    'L21 kept as text, as htmx does': (place) => {
      const text = place.outerHTML;
      return () => new DOMParser().parseFromString(text, 'text/html').body.firstElementChild!;
    },
  };
  for (const [title, keep] of Object.entries(keepers)) {
    it(`${title}: what a reader has set is there again, and nothing is asked again`, async () => {
      const all = await insertAll({ controls: '', selectable: '' });
      const place = all[0]!.element.parentElement!;
      const unused = shownIn(place);
      await use(all);
      const before = shownIn(place);
      expect(String(before)).to.not.equal(String(unused));
      const kept = keep(place);
      const parent = place.parentElement!;
      place.remove();
      await new Promise((resolve) => setTimeout(resolve, 20));
      const restored = document.adoptNode(kept());
      parent.append(restored);
      await until(
        () => String(shownIn(restored)) === String(before),
        5000,
        () => `${shownIn(restored).join('\n')}\n\n${before.join('\n')}`,
      );
      restored.remove();
      expect(fetches.urls).to.have.length(1);
      expect(escaped).to.deep.equal([]);
    });
  }
});
