import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/define.js';
import { setStrings } from '../../src/locales/set-strings.js';
import { pseudoStrings } from '../locales/pseudo-locale.js';
import './with-parts.js';

type Widget = HTMLElement & { updateComplete: Promise<boolean> };

const widgets = [
  html`<openness-badge model="deepseek-r1"></openness-badge>`,
  html`<openness-scorecard model="deepseek-r1" since="osai-14"></openness-scorecard>`,
  html`<openness-scorecard model="deepseek-r1" layout="compact" rubric="mof-1.0"></openness-scorecard>`,
  html`<openness-compare models="olmo,deepseek-r1,llama-3.1,nothing" show="differences"></openness-compare>`,
  html`<openness-compare models="deepseek-r1" by="source"></openness-compare>`,
  html`<openness-index search="deepseek" selected="deepseek-r1,olmo"></openness-index>`,
  html`<openness-index search="deepseek" view="grid"></openness-index>`,
  html`<pricing-table
    models="deepseek-chat,deepseek-reasoner"
    as-of="2025-03-10"
    columns="input,cached-input,output,blend,context"
    history="output"
    baseline="deepseek-chat"
    sort="output"
    calculator
    controls
  ></pricing-table>`,
];

/** In a page of this width. */
async function show(width: number): Promise<Widget[]> {
  const frame = await fixture<HTMLElement>(
    html`<div lang="en-XA" style="inline-size: ${width}px">${widgets}</div>`,
  );
  const all = [...frame.children] as Widget[];
  await waitUntil(() => all.every(isReady), 'shown', { timeout: 20_000 });
  await Promise.all(all.map((widget) => widget.updateComplete));
  return all;
}

const isReady = ({ shadowRoot }: Element) => !!shadowRoot?.querySelector('[data-status=ready]');

const isSeen = (element: Element) =>
  element.checkVisibility({ visibilityProperty: true }) && !isHidden(element);
/** For ears alone, or in a chart, which is measured elsewhere. */
const isHidden = (element: Element) => {
  for (let outer: Element | null = element; outer; outer = outer.parentElement)
    if (getComputedStyle(outer).clipPath !== 'none') return true;
  return !!element.closest('svg, [hidden]');
};

const elementsIn = ({ shadowRoot }: Widget) => [...shadowRoot!.querySelectorAll('*')];

const hasText = (element: Element) =>
  [...element.childNodes].some((node) => node instanceof Text && /\p{L}/u.test(node.data));

/** Boxes with a text that is wider than they are. */
const cutOff = (widget: Widget) =>
  elementsIn(widget)
    .filter((element) => hasText(element) && isSeen(element) && element.clientWidth > 1)
    .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1)
    .map(
      (element) => `${widget.localName} ${element.localName}.${element.className}: ${element.textContent}`,
    );

const attributes = ['aria-label', 'title', 'placeholder', 'alt'];

/** Every text for eyes and ears, but not the addresses of evidence. */
function* textsOf(widget: Widget): Generator<string> {
  for (const element of elementsIn(widget)) {
    if (element.closest('style, .evidence a')) continue;
    for (const name of attributes) yield element.getAttribute(name) ?? '';
    for (const node of element.childNodes) if (node instanceof Text) yield node.data;
  }
}

/** Whether a text, or a row of one in a chart, has letters that come neither from the words of the kit, which are in brackets, nor from the data. */
const isLeft = (text: string, data: string) =>
  !/[[\]]|ñ/.test(text) &&
  text
    .split(/[,:;()·≠×]| and |\d+|\u00a0/)
    .map((part) => part.trim())
    .some((part) => /\p{L}{2}/u.test(part) && !data.includes(part) && !platformWords.test(part));

/** Months, currencies and clocks are named by the browser; the name of a format is the same in all languages. */
const months = Array.from({ length: 12 }, (_, month) =>
  new Date(Date.UTC(2026, month)).toLocaleDateString('en', { month: 'long', timeZone: 'UTC' }),
);
const platformWords = new RegExp(`^(${months.join('|')}|UTC|BibTeX|[A-Z]{2,3}[$€¥].*)$`);

describe('a language with longer words', () => {
  before(() => {
    setStrings('en-XA', pseudoStrings);
  });

  for (const width of [320, 800]) {
    it(`is nowhere cut off at ${width} px`, async function () {
      this.timeout(60_000);
      const shown = await show(width);
      for (const widget of shown) expect(widget.scrollWidth, widget.localName).to.be.at.most(width);
      expect(shown.flatMap(cutOff)).to.deep.equal([]);
    });
  }

  it('leaves no word of the interface in English', async function () {
    this.timeout(60_000);
    const files = ['osai-12', 'osai-14', 'mof', 'deepseek-by-source', 'prices'];
    const texts = await Promise.all(files.map(async (file) => (await fetch(`/data/${file}.json`)).text()));
    const data = texts.join('\n').replaceAll('\\"', '"');
    const shown = await show(800);
    const left = shown.flatMap((widget) => [...textsOf(widget)].filter((text) => isLeft(text, data)));
    expect(left).to.deep.equal([]);
  });
});
