import { expect } from '@open-wc/testing';
import { engine, serve } from './faults.js';
import { expectData, expectNothingEscaped } from './judge.js';
import {
  attributesOf,
  clear,
  countFetches,
  goodBody,
  insert,
  settled,
  type Tag,
  tags,
  textOf,
  until,
  type Widget,
} from './widget.js';

let fetches: ReturnType<typeof countFetches>;
let src: string;
const added: Element[] = [];
beforeEach(async () => {
  src = await serve({ body: goodBody });
  fetches = countFetches();
});
afterEach(() => {
  fetches.restore();
  clear();
  added.splice(0).forEach((element) => element.remove());
});

function add<Added extends Element>(element: Added): Added {
  added.push(element);
  document.body.append(element);
  return element;
}

/** The tag as authors write it. */
const markup = (tag: Tag, address = src) => {
  const attributes = Object.entries({ ...attributesOf[tag], src: address });
  const written = attributes.map(([name, value]) => ` ${name}="${value}"`).join('');
  return `<${tag}${written}><a href="https://example.org/">Fallback</a></${tag}>`;
};

/** The name of the model; in built files there is no space around it. */
const hasName = ({ shadowRoot }: Widget) => shadowRoot?.textContent.includes('The olmo') ?? false;

const statusIn = ({ shadowRoot }: Widget) =>
  shadowRoot?.querySelector('[data-status]')?.getAttribute('data-status');

/** All elements below a node have their data in sight. */
async function expectShown(root: ParentNode, amount: number): Promise<void> {
  const all = () => [...root.querySelectorAll<Widget>(tags.join())];
  await until(
    () => all().length === amount && all().every((one) => hasName(one)),
    15_000,
    () =>
      all()
        .map((one) => `${one.localName} ${statusIn(one) ?? one.constructor.name}`)
        .join(),
  );
  for (const one of all()) {
    expect(statusIn(one)).to.equal('ready');
    expect(one.querySelector('a')?.getClientRects().length ?? 0, one.localName).to.equal(0);
  }
  expectNothingEscaped();
}

describe('a move without removal', () => {
  const canMove = 'moveBefore' in Element.prototype;
  (canMove ? it : it.skip)('L13 keeps data, an open card, and a request that is under way', async () => {
    const slow = await serve({ body: goodBody, after: 300 });
    const other = add(document.createElement('section')) as HTMLElement & {
      moveBefore: (node: Node, child: Node | null) => void;
    };
    const badge = insert('openness-badge', { src });
    const loading = tags.map((tag) => insert(tag, { src: slow }));
    await settled(badge);
    badge.element.shadowRoot?.querySelector('button')?.click();
    const isOpen = () => badge.element.shadowRoot?.querySelector('.card')?.matches(':popover-open');
    expect(isOpen()).to.equal(true);
    other.lang = 'de';
    for (const { element } of [badge, ...loading]) other.moveBefore(element, null);
    // Firefox closes what is open when it is moved; the button says then that it is closed.
    if (engine !== 'firefox') expect(isOpen()).to.equal(true);
    await badge.element.updateComplete;
    const button = badge.element.shadowRoot?.querySelector('button');
    await until(() => button?.getAttribute('aria-expanded') === String(isOpen()));
    await Promise.all(loading.map((shown) => settled(shown)));
    for (const shown of [badge, ...loading]) expectData(shown);
    // The language is that of the new place.
    await until(() => textOf(badge).includes('Juni'));
    expect(fetches.urls).to.deep.equal([src, slow]);
  });
});

// eslint-disable-next-line wc/no-closed-shadow-root -- pages have them
const closedRoot = (place: Element) => place.attachShadow({ mode: 'closed' });

/** As old editors do it. */
function writeAnew(page: Document, html: string): void {
  page.open();

  page.write(`<!doctype html><html lang="en">${html}`);
  page.close();
}

/** Whether the element has its style sheets: they give it the colour of a good level. */
const isStyled = (element: Widget) => getComputedStyle(element).getPropertyValue('--_positive') !== '';

describe('copies', () => {
  for (const tag of tags) {
    it(`L14 <${tag}> cloned and imported: each copy works by itself, and none asks again`, async () => {
      const shown = insert(tag, { src });
      await settled(shown);
      const copies = [shown.element.cloneNode(true) as Widget, document.importNode(shown.element, true)];
      copies.forEach(add);
      await Promise.all(copies.map((copy) => until(() => hasName(copy))));
      for (const copy of copies) expect(isStyled(copy)).to.equal(true);
      shown.element.remove();
      copies[0]!.src = await serve({ status: 404 });
      await until(() => statusIn(copies[0]!) === 'error');
      expect(statusIn(copies[1]!)).to.equal('ready');
      expect(fetches.urls).to.have.length(2);
      expectNothingEscaped();
    });
  }

  it('L14 adopted by the document of a frame, and taken back: data and styles stay', async () => {
    const frame = add(document.createElement('iframe'));
    frame.width = '800';
    const all = tags.map((tag) => insert(tag, { src }));
    await Promise.all(all.map((shown) => settled(shown)));
    for (const shown of all) frame.contentDocument!.body.append(shown.element);
    for (const { element } of all) await element.updateComplete;
    expect(all.map(({ element }) => isStyled(element))).to.deep.equal(tags.map(() => true));
    for (const shown of all) expectData(shown);
    for (const { element } of all) add(element);
    for (const { element } of all) await element.updateComplete;
    expect(all.map(({ element }) => isStyled(element))).to.deep.equal(tags.map(() => true));
    for (const shown of all) expectData(shown);
    expect(fetches.urls).to.have.length(1);
  });
});

describe('places', () => {
  const inPlace: Record<string, (place: HTMLElement) => Element> = {
    'L15 inside another shadow root': (place) => closedRoot(place) as unknown as Element,
    'L15 in the slot of another element': (place) => {
      place.attachShadow({ mode: 'open' }).innerHTML = '<section><slot></slot></section>';
      return place;
    },
    'L15 in details that are folded': (place) => {
      place.innerHTML = '<details><summary>More</summary><div></div></details>';
      return place.querySelector('div')!;
    },
    'L15 in a dialog that is closed': (place) => place.appendChild(document.createElement('dialog')),
    'L15 in a tab that is not shown': (place) => {
      place.innerHTML = '<div hidden></div>';
      return place.querySelector('div')!;
    },
    'L18 in a paragraph': (place) => place.appendChild(document.createElement('p')),
    'L18 in foreign content': (place) => {
      place.innerHTML =
        '<svg width="600" height="400"><foreignObject width="600" height="400"></foreignObject></svg>';
      return place.querySelector('foreignObject')!;
    },
  };
  const show = (place: Element) => {
    place.querySelector('details')?.toggleAttribute('open', true);
    place.querySelector('dialog')?.show();
    place.querySelector('[hidden]')?.toggleAttribute('hidden', false);
  };
  for (const [title, make] of Object.entries(inPlace)) {
    it(title, async () => {
      const place = add(document.createElement('div'));
      const root = make(place);
      for (const tag of tags) {
        const element = document.createElement(tag) as Widget;
        for (const [name, value] of Object.entries({ ...attributesOf[tag], src }))
          element.setAttribute(name, value);
        if (tag === 'pricing-table') element.setAttribute('history', 'input');
        root.append(element);
      }
      await expectShown(root, tags.length);
      show(place);
      for (const element of root.querySelectorAll<Widget>(tags.join())) {
        const { width, height } = element.shadowRoot!.querySelector('.base')!.getBoundingClientRect();
        expect(width, element.localName).to.be.greaterThan(20);
        expect(height, element.localName).to.be.greaterThan(10);
      }
      const chart = root
        .querySelector('pricing-table')!
        .shadowRoot!.querySelector('svg[part], figure, .history');
      if (chart) expect(chart.getBoundingClientRect().width).to.be.greaterThan(100);
      expect(fetches.urls).to.have.length(1);
    });
  }

  it('L16 inside a template: nothing happens until its content is used', async () => {
    const template = add(document.createElement('template'));
    template.innerHTML = tags.map((tag) => markup(tag)).join('');
    await new Promise((resolve) => setTimeout(resolve, 100));
    const inert = [...template.content.querySelectorAll('*')].filter(({ shadowRoot }) => shadowRoot);
    expect(inert).to.deep.equal([]);
    expect(fetches.urls).to.deep.equal([]);
    const place = add(document.createElement('div'));
    place.append(template.content.cloneNode(true));
    await expectShown(place, tags.length);
  });

  const written: Record<string, (place: HTMLElement, text: string) => void> = {
    'L17 written by innerHTML': (place, text) => (place.innerHTML = text),
    'L17 written by insertAdjacentHTML': (place, text) => place.insertAdjacentHTML('beforeend', text),
    'L17 written piece by piece': (place, text) => {
      place.innerHTML = text.replaceAll('</a>', ' and more</a>');
      for (const link of place.querySelectorAll('a')) link.replaceWith(link.cloneNode(true));
    },
    'L18 as a part of a table': (place, text) => (place.innerHTML = `<table><tr>${text}<td>A cell</table>`),
    'L18 in a paragraph that the parser ends': (place, text) =>
      (place.innerHTML = `<p>Words ${text} words</p>`),
  };
  for (const [title, write] of Object.entries(written)) {
    it(title, async () => {
      const place = add(document.createElement('div'));
      write(place, tags.map((tag) => markup(tag)).join(''));
      await expectShown(place, tags.length);
      expect(fetches.urls).to.have.length(1);
    });
  }

  it('L17 written by document.write() into a page that was there already', async () => {
    const frame = add(document.createElement('iframe'));
    const { contentDocument } = frame;
    const body = tags.map((tag) => markup(tag)).join('');
    const kit = `${location.origin}/faults/kit/written/openness-widgets.js`;
    writeAnew(contentDocument!, `<script type="module" src="${kit}"></script><body>${body}`);
    await until(() => contentDocument!.readyState === 'complete');
    await expectShown(contentDocument!, tags.length);
    writeAnew(contentDocument!, `<body>${body}`);
    await expectShown(contentDocument!, tags.length);
  });
});
