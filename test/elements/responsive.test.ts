import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { showSpecimens } from '../contrast/specimen.js';

const widths = [240, 320, 480, 768, 1200];

/** What a reader may set, by WCAG 1.4.4 and 1.4.12. It reaches into shadow trees, as a reader's own styles do. */
const readers = {
  'as it is': '',
  'with text spacing':
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
  'with text of twice the size': '',
};

const holders = 'td, th, li, p, dd, dt, button, summary, label, a, .caption, .group-head, .title';

/** A badge is part of a line, and a line has no width of its own. */
const isTooWide = (element: Element) =>
  getComputedStyle(element).display !== 'inline' && element.scrollWidth > element.clientWidth;

/** What is wider than its place, hidden by a box that is too small, or written over what stands beside it. */
function findFaults(widget: Element): string[] {
  const found = isTooWide(widget) ? [`the element scrolls: ${outside(widget)}`] : [];
  for (const inner of widget.shadowRoot!.querySelectorAll<HTMLElement>('*')) {
    if (inner instanceof SVGElement || !inner.checkVisibility() || isForEars(inner)) continue;
    const fault = faultOf(inner);
    if (fault)
      found.push(`${inner.localName}.${inner.className} ${fault}: ${inner.textContent.trim().slice(0, 30)}`);
  }
  return found;
}

/** Whether it stands in a box that is clipped away: heads that the layout makes needless are read out only. */
function isForEars(inner: HTMLElement): boolean {
  for (let node: HTMLElement | null = inner; node; node = node.parentElement)
    if (getComputedStyle(node).clipPath !== 'none') return true;
  return false;
}

/** What reaches out of the element furthest. */
function outside(widget: Element): string {
  const { left, right } = widget.getBoundingClientRect();
  const reach = (inner: Element) => {
    const box = inner.getBoundingClientRect();
    return Math.max(left - box.left, box.right - right);
  };
  const shown = [...widget.shadowRoot!.querySelectorAll('*')].filter(
    (inner) => inner.checkVisibility() && !inner.closest('.group-heads'),
  );
  const [furthest] = shown.sort((a, b) => reach(b) - reach(a));
  return furthest ? `${furthest.localName}.${furthest.getAttribute('class')} by ${reach(furthest)} px` : '';
}

function faultOf(inner: HTMLElement): string | undefined {
  const { overflowX, overflowY, textOverflow, display } = getComputedStyle(inner);
  const isWide = display !== 'inline' && inner.scrollWidth > inner.clientWidth + 1;
  // The words of a list to choose from are all there once it is open.
  if (inner.querySelector(':scope > select')) return undefined;
  if (isWide && overflowX !== 'visible' && textOverflow !== 'ellipsis') return `is ${overflowX}`;
  if (/hidden|clip/.test(overflowY) && inner.scrollHeight > inner.clientHeight + 2) return 'is cut';
  return spills(inner) ? 'spills' : undefined;
}

const brokenNumbers = (widgets: Element[]) =>
  widgets
    .flatMap((widget) => [...widget.shadowRoot!.querySelectorAll<HTMLElement>('bdi, .amount, strong')])
    .filter((inner) => inner.checkVisibility() && isBrokenNumber(inner))
    .map(({ textContent }) => textContent);

/** Whether a number goes on in a second line, where it would be read as two. */
function isBrokenNumber(inner: HTMLElement): boolean {
  if (inner.children.length > 0 || !/^[^\s\p{Ll}]*\d\S*$/u.test(inner.textContent.trim())) return false;
  const range = document.createRange();
  range.selectNodeContents(inner);
  return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1;
}

/** Whether a text of its own reaches out of the cell, line or button that it stands in. */
function spills(inner: HTMLElement): boolean {
  const texts = [...inner.childNodes].filter((node) => node instanceof Text && node.data.trim());
  const holder = inner.closest(holders);
  if (getComputedStyle(inner).textOverflow === 'ellipsis') return false;
  if (!holder || texts.length === 0 || getComputedStyle(holder).display === 'inline') return false;
  const box = holder.getBoundingClientRect();
  return texts.some((text) => {
    const range = document.createRange();
    range.selectNodeContents(text);
    return [...range.getClientRects()].some(
      ({ left, right }) => left < box.left - 1.5 || right > box.right + 1.5,
    );
  });
}

describe('In every width', function () {
  this.timeout(60_000);
  let widgets: Element[];
  const sheet = new CSSStyleSheet();

  before(async () => {
    widgets = await showSpecimens();
    for (const { shadowRoot } of widgets) shadowRoot!.adoptedStyleSheets.push(sheet);
  });
  after(() => {
    document.documentElement.style.fontSize = '';
    document.querySelector('main')?.remove();
  });

  for (const [reader, styles] of Object.entries(readers)) {
    for (const width of widths) {
      it(`of ${width} px everything is seen and nothing is over anything, ${reader}`, async () => {
        document.documentElement.style.fontSize = reader.endsWith('size') ? '200%' : '';
        document.querySelector('main')!.style.inlineSize = `${width}px`;
        sheet.replaceSync(styles);
        await new Promise(requestAnimationFrame);
        const faults = widgets.map((widget) => [widget.localName, findFaults(widget)] as const);
        if (width >= 320 && reader === 'as it is') expect(brokenNumbers(widgets)).to.deep.equal([]);
        expect(faults.filter(([, found]) => found.length > 0)).to.deep.equal([]);
      });
    }
  }

  it('nothing scrolls sideways in a page that runs the other way', async () => {
    document.documentElement.style.fontSize = '';
    sheet.replaceSync('');
    const main = document.querySelector('main')!;
    main.dir = 'rtl';
    for (const widget of widgets) (widget as HTMLElement).lang = 'en';
    for (const width of [240, 320]) {
      main.style.inlineSize = `${width}px`;
      await new Promise(requestAnimationFrame);
      const faults = widgets.filter(isTooWide);
      expect(faults.map(outside), `${width} px`).to.deep.equal([]);
    }
    expect(getComputedStyle(widgets[0]!.shadowRoot!.querySelector('[part=base]')!).direction).to.equal('ltr');
    main.dir = '';
  });

  it('finds what is wrong on purpose', () => {
    document.documentElement.style.fontSize = '';
    document.querySelector('main')!.style.inlineSize = '240px';
    sheet.replaceSync('* { white-space: nowrap !important }');
    // A card has nothing to scroll: it cuts off what reaches out of it.
    expect(widgets.flatMap(findFaults).join()).to.contain('the element scrolls').and.to.contain('spills');
  });
});
